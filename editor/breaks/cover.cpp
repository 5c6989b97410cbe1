// SPDX-License-Identifier: EUPL-1.2
#include "editor/breaks/cover.h"

#include <glpk.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>

namespace breaks {

namespace {

/// The root is tightened at most this often before branching begins.
constexpr int mostRounds = 200;
constexpr double half = 0.5;
/// Sums of shares are never exact.
constexpr double nearly = 1e-6;

using Shares = std::vector<double>;
using Problem = std::unique_ptr<glp_prob, void (*)(glp_prob*)>;

double sum(const Shares& shares, const Row& row)
{
    double total = 0;
    for (const int column : row)
        total += shares[static_cast<std::size_t>(column)];
    return total;
}

class Search {
public:
    Search(const Demands& demands, const Row& known, const Deadline& deadline)
        : m_demands(demands)
        , m_columns(demands.columns)
        , m_best(known)
        , m_deadline(deadline)
    {
    }

    Cover run()
    {
        // The solver keeps memory for each thread, and leaves it behind unless it is told to let go.
        struct Environment {
            ~Environment() { glp_free_env(); }
        };
        const Environment environment;
        glp_term_out(GLP_OFF);
        const Problem problem(glp_create_prob(), glp_delete_prob);
        glp_set_obj_dir(problem.get(), GLP_MIN);
        glp_add_cols(problem.get(), m_columns);
        for (int column = 1; column <= m_columns; ++column) {
            glp_set_obj_coef(problem.get(), column, 1);
            glp_set_col_kind(problem.get(), column, GLP_BV);
        }
        demand(problem.get(), m_demands.rows);
        if (!tighten(problem.get()))
            return {m_best, false};
        // A whole number of links cannot be less than this.
        const double least = std::ceil(glp_get_obj_val(problem.get()) - nearly);
        if (static_cast<double>(m_best.size()) <= least)
            return {m_best, true};
        settleColumns(problem.get());
        const bool optimal = branch(problem.get());
        return {m_best, optimal};
    }

private:
    void demand(glp_prob* problem, const std::vector<Row>& rows)
    {
        for (const Row& row : rows) {
            std::vector<int> indices{0};
            for (const int column : row)
                indices.push_back(column + 1);
            const std::vector<double> ones(indices.size(), 1);
            const int number = glp_add_rows(problem, 1);
            glp_set_row_bnds(problem, number, GLP_LO, 1, 0);
            glp_set_mat_row(problem, number, static_cast<int>(row.size()), indices.data(), ones.data());
            if (m_known.insert(row).second)
                m_rows.push_back(row);
        }
    }

    Shares shares(glp_prob* problem) const
    {
        Shares shares;
        for (int column = 1; column <= m_columns; ++column)
            shares.push_back(glp_get_col_prim(problem, column));
        return shares;
    }

    /// Rows that these shares fail: such as are known already first, else new ones.
    std::vector<Row> failing(const Shares& shares) const
    {
        std::vector<Row> rows;
        std::ranges::copy_if(
            m_rows, std::back_inserter(rows), [&](const Row& row) { return sum(shares, row) < 1 - nearly; });
        return rows.empty() ? m_demands.failed(shares) : rows;
    }

    /// Without branching: adds rows until none fails. False when the deadline passed.
    bool tighten(glp_prob* problem)
    {
        glp_smcp simplex;
        glp_init_smcp(&simplex);
        simplex.msg_lev = GLP_MSG_OFF;
        simplex.meth = GLP_DUALP;
        for (int round = 0; round < mostRounds; ++round) {
            if (m_deadline.passed() || glp_simplex(problem, &simplex) != 0)
                return false;
            const Shares now = shares(problem);
            const std::vector<Row> rows = failing(now);
            round_off(now);
            if (rows.empty())
                return !m_deadline.passed();
            demand(problem, rows);
        }
        return glp_simplex(problem, &simplex) == 0;
    }

    /// Makes a whole choice of shares: the larger ones, then what is still needed, without what is not.
    void round_off(const Shares& given)
    {
        Shares whole(given.size(), 0);
        Row chosen;
        const auto choose = [&](int column) {
            whole[static_cast<std::size_t>(column)] = 1;
            chosen.push_back(column);
        };
        for (int column = 0; column < m_columns; ++column)
            if (given[static_cast<std::size_t>(column)] > half - nearly)
                choose(column);
        for (std::vector<Row> rows = failing(whole); !rows.empty(); rows = failing(whole)) {
            for (const Row& row : rows)
                if (sum(whole, row) < half)
                    choose(*std::ranges::max_element(
                        row, {}, [&](int column) { return given[static_cast<std::size_t>(column)]; }));
        }
        if (m_deadline.passed())
            return;
        if (const Row better = m_demands.tidied(chosen); better.size() < m_best.size())
            m_best = better;
    }

    /// Columns that no choice smaller than the best can have, or can do without, need not be branched on.
    void settleColumns(glp_prob* problem) const
    {
        const double room = static_cast<double>(m_best.size()) - 1 - glp_get_obj_val(problem);
        for (int column = 1; column <= m_columns; ++column) {
            const double cost = glp_get_col_dual(problem, column);
            const int status = glp_get_col_stat(problem, column);
            if (status == GLP_NL && cost > room + nearly)
                glp_set_col_bnds(problem, column, GLP_FX, 0, 0);
            else if (status == GLP_NU && -cost > room + nearly)
                glp_set_col_bnds(problem, column, GLP_FX, 1, 1);
        }
    }

    bool branch(glp_prob* problem)
    {
        glp_iocp options;
        glp_init_iocp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.br_tech = GLP_BR_MFV;
        options.cb_info = this;
        options.cb_func = [](glp_tree* tree, void* info) { static_cast<Search*>(info)->asked(tree); };
        const int outcome = glp_intopt(problem, &options);
        if (glp_mip_status(problem) == GLP_OPT || glp_mip_status(problem) == GLP_FEAS) {
            Row chosen;
            for (int column = 1; column <= m_columns; ++column)
                if (glp_mip_col_val(problem, column) > half)
                    chosen.push_back(column - 1);
            if (chosen.size() < m_best.size())
                m_best = chosen;
        }
        return outcome == 0;
    }

    /// Called by GLPK at each node of its tree.
    void asked(glp_tree* tree)
    {
        if (m_deadline.passed()) {
            glp_ios_terminate(tree);
            return;
        }
        glp_prob* problem = glp_ios_get_prob(tree);
        if (glp_ios_reason(tree) == GLP_IROWGEN) {
            demand(problem, failing(shares(problem)));
        } else if (glp_ios_reason(tree) == GLP_IHEUR) {
            round_off(shares(problem));
            std::vector<double> best(static_cast<std::size_t>(m_columns) + 1, 0);
            for (const int column : m_best)
                best[static_cast<std::size_t>(column) + 1] = 1;
            glp_ios_heur_sol(tree, best.data());
        }
    }

    const Demands& m_demands;
    int m_columns;
    Row m_best;
    const Deadline& m_deadline;
    std::vector<Row> m_rows;
    std::set<Row> m_known;
};

} // namespace

Cover cover(const Demands& demands, const Row& known, const Deadline& deadline)
{
    if (known.empty())
        return {};
    return Search(demands, known, deadline).run();
}

} // namespace breaks
