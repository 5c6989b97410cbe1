// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/startpage.h"

#include "editor/document/storage.h"
#include "editor/window/look.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace window {

namespace {

QLabel* centredLabel(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setAlignment(Qt::AlignCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return label;
}

QToolButton* leafButton(QChar arrow)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("leaf"));
    button->setText(arrow);
    button->setFocusPolicy(Qt::NoFocus);
    button->setMinimumSize(scaled(72), scaled(120));
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_question(centredLabel("question"))
    , m_ring(new PatternView)
    , m_name(centredLabel("patternName"))
    , m_line(centredLabel("patternLine"))
    , m_place(centredLabel("place"))
    , m_drop(bigButton())
    , m_previous(leafButton(u'‹'))
    , m_next(leafButton(u'›'))
    , m_use(bigButton())
    , m_own(bigButton())
    , m_open(bigButton())
    , m_continue(bigButton())
    , m_example(bigButton())
    , m_kit(bigButton())
    , m_switchLanguage(bigButton())
    , m_recentMenu(new QMenu(this))
    , m_exampleMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("startPage"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    m_use->setObjectName(QStringLiteral("primary"));
    m_switchLanguage->setMinimumWidth(scaled(140));
    m_continue->setMenu(m_recentMenu);
    m_example->setMenu(m_exampleMenu);

    auto* top = new QHBoxLayout;
    // As wide on the left as on the right, so that the question stands in the middle.
    auto* left = new QHBoxLayout;
    left->addWidget(m_kit);
    left->addWidget(m_drop);
    left->addStretch();
    auto* right = new QHBoxLayout;
    right->addStretch();
    right->addWidget(m_switchLanguage);
    top->addLayout(left, 1);
    top->addWidget(m_question, 1);
    top->addLayout(right, 1);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_previous);
    middle->addWidget(m_ring, 1);
    middle->addWidget(m_next);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(scaled(12));
    bottom->addStretch();
    for (QPushButton* button : {m_use, m_own, m_open, m_continue, m_example})
        bottom->addWidget(button);
    bottom->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(32), scaled(20), scaled(32), scaled(28));
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addLayout(middle, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_line);
    layout->addWidget(m_place);
    layout->addSpacing(8);
    layout->addLayout(bottom);

    // Tab comes first to what most come for, not to what stands highest.
    const QList<QWidget*> order{m_use, m_own, m_open, m_continue, m_example, m_kit, m_drop, m_switchLanguage};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_previous, &QToolButton::clicked, this, [this] { leaf(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { leaf(1); });
    const auto use = [this] {
        if (!m_patterns.empty())
            Q_EMIT chosen(m_patterns[static_cast<std::size_t>(m_current)].path);
    };
    connect(m_use, &QPushButton::clicked, this, use);
    connect(m_ring, &PatternView::clicked, this, use);
    connect(m_drop, &QPushButton::clicked, this, &StartPage::dropOwn);
    connect(m_own, &QPushButton::clicked, this, &StartPage::ownPattern);
    connect(m_kit, &QPushButton::clicked, this, &StartPage::kitWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openFile);
    connect(m_switchLanguage, &QPushButton::clicked, this, [this] {
        Q_EMIT languageChosen(m_language == QLatin1String("nl") ? QStringLiteral("en") : QStringLiteral("nl"));
    });
}

void StartPage::setLanguage(const QString& language)
{
    m_language = language;
    m_stale = !isVisible();
    if (!m_stale)
        fill();
}

void StartPage::fill()
{
    m_stale = false;
    const auto other = [&](const document::Shipped& shipped) { return shipped.language != m_language; };
    m_patterns = document::templates();
    std::erase_if(m_patterns, other);
    m_shipped = m_patterns.size();
    for (document::Shipped& own : document::ownTemplates())
        m_patterns.push_back(std::move(own));
    m_examples = document::samples();
    std::erase_if(m_examples, other);
    m_exampleMenu->clear();
    for (const document::Shipped& example : m_examples)
        m_exampleMenu->addAction(example.title, this, [this, path = example.path] { Q_EMIT chosen(path); });
    setTexts();
    showPattern();
}

void StartPage::setTheme(const draw::Theme& theme)
{
    m_ring->setTheme(theme);
}

void StartPage::setRecentFiles(const QStringList& files)
{
    m_recent = files;
    m_recentMenu->clear();
    for (const QString& path : files)
        m_recentMenu->addAction(QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&")),
            this, [this, path] { Q_EMIT continueWith(path); });
    m_continue->setVisible(!files.isEmpty());
}

void StartPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        fill();
    QWidget::showEvent(event);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        leaf(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        leaf(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget()))
            button->click();
        else
            m_use->click();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StartPage::setTexts()
{
    m_question->setText(tr("Which pattern do you recognise?"));
    m_use->setText(tr("Use this pattern"));
    m_own->setText(tr("Draw our own pattern"));
    m_drop->setText(tr("Remove template…"));
    m_open->setText(tr("Open…"));
    m_continue->setText(tr("Continue with…"));
    m_example->setText(tr("See an example"));
    m_kit->setText(tr("Print for the tables…"));
    // Each language is named in itself, for whoever cannot read the other.
    m_switchLanguage->setText(
        m_language == QLatin1String("nl") ? QStringLiteral("English") : QStringLiteral("Nederlands"));
    m_previous->setAccessibleName(tr("Previous pattern"));
    m_next->setAccessibleName(tr("Next pattern"));
    m_previous->setToolTip(tr("Previous pattern (←)"));
    m_next->setToolTip(tr("Next pattern (→)"));
    m_use->setToolTip(tr("Enter"));
}

void StartPage::leaf(int pages)
{
    const int count = static_cast<int>(m_patterns.size());
    if (count == 0)
        return;
    m_current = (m_current + pages + count) % count;
    showPattern();
}

void StartPage::showPattern()
{
    if (m_patterns.empty())
        return;
    m_current = std::min(m_current, static_cast<int>(m_patterns.size()) - 1);
    const document::Shipped& shipped = m_patterns[static_cast<std::size_t>(m_current)];
    const document::Opened opened = document::openMap(shipped.path);
    if (!opened.map)
        return;
    m_drop->setVisible(static_cast<std::size_t>(m_current) >= m_shipped);
    m_ring->setMap(*opened.map);
    m_ring->setAccessibleName(shipped.title);
    m_name->setText(shipped.title);
    m_line->setText(opened.map->loops.empty() ? QString() : QString::fromStdString(opened.map->loops.front().story));
    QString dots;
    for (int i = 0; i < static_cast<int>(m_patterns.size()); ++i)
        dots += i == m_current ? QStringLiteral(" ● ") : QStringLiteral(" ○ ");
    m_place->setText(dots);
    m_place->setAccessibleName(
        tr("Pattern %1 of %2").arg(QString::number(m_current + 1), QString::number(m_patterns.size())));
}

void StartPage::dropOwn()
{
    const document::Shipped& own = m_patterns[static_cast<std::size_t>(m_current)];
    QMessageBox question(QMessageBox::NoIcon, QStringLiteral("Patroon"),
        tr("Remove ‘%1’ from the start page? Maps that were made with it stay.").arg(own.title),
        QMessageBox::Yes | QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    if (question.exec() == QMessageBox::Yes && document::dropTemplate(own))
        setLanguage(m_language);
}

QPushButton* StartPage::bigButton()
{
    auto* button = new QPushButton;
    button->setMinimumHeight(scaled(44));
    button->setAutoDefault(false);
    // The keyboard leafs through the patterns; Tab still reaches every button.
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace window
