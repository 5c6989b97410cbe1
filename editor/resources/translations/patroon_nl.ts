<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BreakList</name>
    <message numerus="yes">
        <source>%1 → %2 (in %n loop(s))</source>
        <translation>
            <numerusform>%1 → %2 (in %n lus)</numerusform>
            <numerusform>%1 → %2 (in %n lussen)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no loop to break.</source>
        <translation>Er is geen lus om te doorbreken.</translation>
    </message>
    <message>
        <source>Fewer links may do; the search was cut off.</source>
        <translation>Misschien kan het met minder pijlen; het zoeken is afgebroken.</translation>
    </message>
    <message>
        <source>There are more loops than were counted.</source>
        <translation>Er zijn meer lussen dan er geteld zijn.</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>‘%1’</source>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>and so it begins again:</source>
        <translation>en zo begint het opnieuw:</translation>
    </message>
    <message>
        <source>and later…</source>
        <translation>en later…</translation>
    </message>
    <message>
        <source>and then…</source>
        <translation>en dan…</translation>
    </message>
    <message>
        <source>Some see it differently: %1</source>
        <translation>Sommigen zien het anders: %1</translation>
    </message>
    <message>
        <source>Space: on · ←: back · F2: change this step · Esc: done</source>
        <translation>Spatie: verder · ←: terug · F2: deze stap aanpassen · Esc: klaar</translation>
    </message>
    <message>
        <source>Space: the next pattern · ←: back · Esc: done</source>
        <translation>Spatie: het volgende patroon · ←: terug · Esc: klaar</translation>
    </message>
    <message>
        <source>That was all · Space: to the map · Shift+F5: the questions · ←: back</source>
        <translation>Dat was alles · spatie: naar de kaart · Shift+F5: de vragen · ←: terug</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The output could not be written.</source>
        <translation>De uitvoer kon niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>The name should end in .patroon, .dot or .gv.</source>
        <translation>De naam moet eindigen op .patroon, .dot of .gv.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>open the editor</source>
        <translation>open het venster</translation>
    </message>
    <message>
        <source>list the patterns to start from</source>
        <translation>de patronen om mee te beginnen</translation>
    </message>
    <message>
        <source>a new map from a pattern</source>
        <translation>een nieuwe kaart vanuit een patroon</translation>
    </message>
    <message>
        <source>tell what is wrong with maps</source>
        <translation>vertel wat er mis is met kaarten</translation>
    </message>
    <message>
        <source>.patroon to .dot and back</source>
        <translation>.patroon naar .dot en terug</translation>
    </message>
    <message>
        <source>give every step a place</source>
        <translation>geef elke stap een plek</translation>
    </message>
    <message>
        <source>where everything is drawn, as JSON</source>
        <translation>waar alles getekend wordt, als JSON</translation>
    </message>
    <message>
        <source>list the loops</source>
        <translation>de lussen</translation>
    </message>
    <message>
        <source>the fewest links that break every loop</source>
        <translation>de minste pijlen die elke lus doorbreken</translation>
    </message>
    <message>
        <source>a poster: .pdf, .svg, .png or a folder</source>
        <translation>een poster: .pdf, .svg, .png of een map</translation>
    </message>
    <message>
        <source>cards for on the table</source>
        <translation>kaartjes voor op tafel</translation>
    </message>
    <message>
        <source>what was said, as .html, .odt, .md or .csv</source>
        <translation>wat er gezegd is, als .html, .odt, .md of .csv</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>de taal van het programma</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>deze tekst</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>de versie</translation>
    </message>
    <message>
        <source>Patroon draws the pattern that a group keeps landing in.</source>
        <translation>Patroon tekent het patroon waar een groep steeds weer in belandt.</translation>
    </message>
    <message>
        <source>a sheet of A4 for each pattern, with questions on its back</source>
        <translation>een A4&apos;tje per patroon, met vragen op de achterkant</translation>
    </message>
</context>
<context>
    <name>ImportDot</name>
    <message numerus="yes">
        <source>%n line(s) without a direction</source>
        <translation>
            <numerusform>%n lijn zonder richting</numerusform>
            <numerusform>%n lijnen zonder richting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) from a step to itself</source>
        <translation>
            <numerusform>%n pijl van een stap naar zichzelf</numerusform>
            <numerusform>%n pijlen van een stap naar zichzelf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second arrow(s) between the same steps</source>
        <translation>
            <numerusform>%n tweede pijl tussen dezelfde stappen</numerusform>
            <numerusform>%n tweede pijlen tussen dezelfde stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Weggelaten: %1.</translation>
    </message>
    <message>
        <source>This is not a DOT graph.</source>
        <translation>Dit is geen DOT-graaf.</translation>
    </message>
</context>
<context>
    <name>Legibility</name>
    <message>
        <source>This screen does not tell how large it is. In the settings you can say how wide the picture is.</source>
        <translation>Dit scherm zegt niet hoe groot het is. Bij Instellingen kun je zeggen hoe breed het beeld is.</translation>
    </message>
    <message>
        <source>The steps can only be read from nearby. Enlarge the map, or show one pattern at a time.</source>
        <translation>De stappen zijn alleen van dichtbij te lezen. Vergroot de kaart, of laat één patroon tegelijk zien.</translation>
    </message>
    <message>
        <source>The steps can be read up to about %1 m from the projected picture.</source>
        <translation>Leesbaar tot ongeveer %1 m van het geprojecteerde beeld.</translation>
    </message>
    <message>
        <source>The steps can be read up to about %1 m from this screen. Is it projected? Then say in the settings how wide the picture is.</source>
        <translation>Leesbaar tot ongeveer %1 m van dit scherm. Wordt het geprojecteerd? Zeg dan bij Instellingen hoe breed het beeld is.</translation>
    </message>
</context>
<context>
    <name>LoopList</name>
    <message>
        <source>There are more; --limit shows more of them.
</source>
        <translation>Er zijn er meer; met --limit zie je er meer.
</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>--lang takes nl or en.</source>
        <translation>--lang kan nl of en zijn.</translation>
    </message>
    <message>
        <source>%1 is no command and no map. See patroon --help.</source>
        <translation>%1 is geen opdracht en geen kaart. Zie patroon --help.</translation>
    </message>
    <message>
        <source>There is no display for a window here. This works: patroon poster FILE -o poster.pdf</source>
        <translation>Hier is geen scherm voor een venster. Dit werkt wel: patroon poster BESTAND -o poster.pdf</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>This map was made by a newer version of Patroon.</source>
        <translation>Deze kaart is gemaakt met een nieuwere versie van Patroon.</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>en nog %1.</translation>
    </message>
</context>
<context>
    <name>NewMap</name>
    <message>
        <source>Say with --template which pattern; patroon templates lists them.</source>
        <translation>Zeg met --template welk patroon; patroon templates laat ze zien.</translation>
    </message>
    <message>
        <source>There is no such pattern; patroon templates lists them.</source>
        <translation>Dat patroon is er niet; patroon templates laat zien welke er zijn.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>See patroon --help.</source>
        <translation>Zie patroon --help.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>There is one word too many: %1.</source>
        <translation>Er staat een woord te veel: %1.</translation>
    </message>
    <message>
        <source>Say with -o where the result goes.</source>
        <translation>Zeg met -o waar het resultaat heen moet.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2.</source>
        <translation>--%1 is een geheel getal vanaf %2.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Poster %1.pdf</source>
        <translation>Poster %1.pdf</translation>
    </message>
    <message>
        <source>Poster %1 on sheets of A4.pdf</source>
        <translation>Poster %1 op A4-vellen.pdf</translation>
    </message>
    <message>
        <source>Hand-out.pdf</source>
        <translation>Hand-out.pdf</translation>
    </message>
    <message>
        <source>Map to click through.html</source>
        <translation>Kaart om door te klikken.html</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Plaatje.png</translation>
    </message>
    <message>
        <source>Posters A3.pdf</source>
        <translation>Posters A3.pdf</translation>
    </message>
    <message>
        <source>Empty sheets A3.pdf</source>
        <translation>Lege vellen A3.pdf</translation>
    </message>
    <message>
        <source>Cards A4 – %1.pdf</source>
        <translation>Kaartjes A4 – %1.pdf</translation>
    </message>
    <message>
        <source>Hand-out A4, both sides – %1.pdf</source>
        <translation>Hand-out A4, dubbelzijdig – %1.pdf</translation>
    </message>
    <message>
        <source>Web page to click through…</source>
        <translation>Webpagina om door te klikken…</translation>
    </message>
    <message>
        <source>Hand-out, a sheet for each pattern…</source>
        <translation>Hand-out, een A4&apos;tje per patroon…</translation>
    </message>
    <message>
        <source>Cards for on the table…</source>
        <translation>Kaartjes voor op tafel…</translation>
    </message>
    <message>
        <source>Report to write on in (.odt)…</source>
        <translation>Verslag om in verder te schrijven (.odt)…</translation>
    </message>
    <message>
        <source>Report as plain text (.md)…</source>
        <translation>Verslag als platte tekst (.md)…</translation>
    </message>
    <message>
        <source>First moves as a table (.csv)…</source>
        <translation>Eerste stapjes als tabel (.csv)…</translation>
    </message>
    <message>
        <source>Empty sheet A3 for a pattern of your own.pdf</source>
        <translation>Leeg vel A3 voor een eigen patroon.pdf</translation>
    </message>
    <message>
        <source>Poster to print (.pdf)…</source>
        <translation>Poster om af te drukken (.pdf)…</translation>
    </message>
    <message>
        <source>Poster as a drawing (.svg)…</source>
        <translation>Poster als tekening (.svg)…</translation>
    </message>
    <message>
        <source>Poster as a picture (.png)…</source>
        <translation>Poster als plaatje (.png)…</translation>
    </message>
    <message>
        <source>Report.odt</source>
        <translation>Verslag.odt</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Pattern: %1</source>
        <translation>Patroon: %1</translation>
    </message>
    <message>
        <source>An arrow is missing</source>
        <translation>Er ontbreekt een pijl</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Stap: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Stap %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n pattern(s)</source>
        <translation>
            <numerusform>In %n patroon</numerusform>
            <numerusform>In %n patronen</numerusform>
        </translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parkeerplaats</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Outside the patterns</source>
        <translation>Buiten de patronen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>Principle: %1</source>
        <translation>Principe: %1</translation>
    </message>
    <message>
        <source>First move: %1</source>
        <translation>Eerste stapje: %1</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>The paper is A4, A3, A2, A1, A0, or width and height in millimetres like 900x1200, from %1 to %2.</source>
        <translation>Het papier is A4, A3, A2, A1, A0, of breedte en hoogte in millimeter zoals 900x1200, van %1 tot %2.</translation>
    </message>
    <message>
        <source>The orientation is auto, portrait or landscape.</source>
        <translation>De stand is auto, portrait (staand) of landscape (liggend).</translation>
    </message>
    <message>
        <source>The style is colour, grey or empty.</source>
        <translation>De stijl is colour, grey of empty.</translation>
    </message>
    <message>
        <source>What can be left out: stories, principles, triangle, moves, legend, notes.</source>
        <translation>Weglaten kan: stories, principles, triangle, moves, legend, notes.</translation>
    </message>
    <message>
        <source>A poster is a .pdf, .svg or .png, or goes into a folder.</source>
        <translation>Een poster is een .pdf, .svg of .png, of gaat naar een map.</translation>
    </message>
    <message>
        <source>Several maps go into one .pdf or into a folder.</source>
        <translation>Meer kaarten gaan samen in één .pdf of in een map.</translation>
    </message>
    <message>
        <source>A picture of %1 by %2 dots is too large. Ask for fewer with --dpi.</source>
        <translation>Een beeld van %1 bij %2 punten is te groot. Vraag er minder met --dpi.</translation>
    </message>
    <message>
        <source>Not everything fits on one page; this is page %1.</source>
        <translation>Niet alles past op één pagina; dit is pagina %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>De map kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The sheets are A4 or A3.</source>
        <translation>De vellen zijn A4 of A3.</translation>
    </message>
    <message>
        <source>Overlap and margin leave too little of the sheets.</source>
        <translation>Overlap en marge laten te weinig van de vellen over.</translation>
    </message>
    <message>
        <source>Sheets come as .pdf or .png.</source>
        <translation>Vellen komen als .pdf of .png.</translation>
    </message>
    <message>
        <source>%1: readable up to about %2 m</source>
        <translation>%1: leesbaar tot ongeveer %2 m</translation>
    </message>
    <message>
        <source>%1: only readable from nearby</source>
        <translation>%1: alleen van dichtbij leesbaar</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Het lukte niet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>%1 is not made. %2</source>
        <translation>%1 is niet gemaakt. %2</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Do you recognise this? What do you see of it in practice?</source>
        <translation>Herkennen jullie dit? Wat zie je ervan in de praktijk?</translation>
    </message>
    <message>
        <source>How do you, or your organisation, help to keep it going without meaning to?</source>
        <translation>Hoe help je, of helpt je organisatie, het onbedoeld in stand te houden?</translation>
    </message>
    <message>
        <source>Which small first move do you see?</source>
        <translation>Welk eerste stapje zie je?</translation>
    </message>
    <message>
        <source>For yourself only: is there a situation now in which this helps you?</source>
        <translation>Alleen voor jezelf: is er nu een situatie waarin dit je helpt?</translation>
    </message>
    <message>
        <source>Say the name of the pattern out loud when it happens. That alone often opens something.</source>
        <translation>Zeg de naam van het patroon hardop als het gebeurt. Dat alleen al maakt vaak ruimte.</translation>
    </message>
    <message>
        <source>Where and how do you need each other here?</source>
        <translation>Waar en hoe heb je elkaar hier nodig?</translation>
    </message>
    <message>
        <source>Which task do you share, or where do your tasks overlap?</source>
        <translation>Welke taak deel je, of waar overlappen jullie taken?</translation>
    </message>
    <message>
        <source>What would playing together look like, instead of marking off who does what?</source>
        <translation>Hoe ziet samenspel eruit, in plaats van afbakenen wie wat doet?</translation>
    </message>
    <message>
        <source>What are you assuming? How could you find out together?</source>
        <translation>Wat neem je aan? Hoe kom je daar samen achter?</translation>
    </message>
    <message>
        <source>In which layer of the triangle do you keep talking, and which one have you not touched?</source>
        <translation>In welke laag van de driehoek blijven jullie praten, en welke raakte nog niemand aan?</translation>
    </message>
    <message>
        <source>What does not have to be perfect?</source>
        <translation>Wat hoeft niet perfect?</translation>
    </message>
    <message>
        <source>Which leading principle would help, in practice, in management and on the board?</source>
        <translation>Welk leidend principe zou helpen, in uitvoering, management en bestuur?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Cards come as a .pdf.</source>
        <translation>Kaartjes komen als .pdf.</translation>
    </message>
    <message>
        <source>A report is an .html, .odt, .md or .csv.</source>
        <translation>Een verslag is een .html, .odt, .md of .csv.</translation>
    </message>
    <message>
        <source>A hand-out comes as a .pdf.</source>
        <translation>Een hand-out komt als .pdf.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full. Make room or choose another place.</source>
        <translation>De schijf is vol. Maak ruimte of kies een andere plek.</translation>
    </message>
    <message>
        <source>You may not write here. Choose another place.</source>
        <translation>Hier mag je niet schrijven. Kies een andere plek.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another place.</source>
        <translation>Deze map bestaat niet. Kies een andere plek.</translation>
    </message>
    <message>
        <source>This file name is too long.</source>
        <translation>Deze bestandsnaam is te lang.</translation>
    </message>
    <message>
        <source>It could not be saved (%1). Choose another place.</source>
        <translation>Opslaan lukte niet (%1). Kies een andere plek.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dit is een map, geen bestand.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand is er niet.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Het bestand kan niet worden gelezen (%1).</translation>
    </message>
    <message>
        <source>The map was not saved: %1</source>
        <translation>De kaart is niet opgeslagen: %1</translation>
    </message>
    <message>
        <source>This link leads back to itself. Choose another place.</source>
        <translation>Deze verwijzing leidt naar zichzelf. Kies een andere plek.</translation>
    </message>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Dit is een pijp (pipe), geen bestand.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file is too large: a map takes at most %1 MB.</source>
        <translation>Het bestand is te groot: een kaart is hooguit %1 MB.</translation>
    </message>
    <message>
        <source>There is more in this file than a map can hold.</source>
        <translation>Er staat meer in dit bestand dan in een kaart past.</translation>
    </message>
    <message>
        <source>Some bytes are no text (UTF-8).</source>
        <translation>Een deel van het bestand is geen tekst (UTF-8).</translation>
    </message>
    <message>
        <source>This is not a Patroon map.</source>
        <translation>Dit is geen Patroon-kaart.</translation>
    </message>
    <message>
        <source>The file ends too early; a part of it is missing.</source>
        <translation>Het bestand houdt te vroeg op; er ontbreekt een deel.</translation>
    </message>
    <message>
        <source>Lists and objects are nested too deeply.</source>
        <translation>Lijsten en objecten zitten te diep in elkaar.</translation>
    </message>
    <message>
        <source>This field is here twice; keep one of the two.</source>
        <translation>Dit veld staat er twee keer; houd er één.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>Het getal %1 is te groot.</translation>
    </message>
    <message>
        <source>There is a NUL character in the text; take it out.</source>
        <translation>Er staat een NUL-teken in de tekst; haal het weg.</translation>
    </message>
    <message>
        <source>This is not a Patroon map: &quot;format&quot; should be &quot;patroon&quot;.</source>
        <translation>Dit is geen Patroon-kaart: &quot;format&quot; moet &quot;patroon&quot; zijn.</translation>
    </message>
    <message>
        <source>The version should be a positive whole number.</source>
        <translation>De versie moet een positief geheel getal zijn.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Dit veld ontbreekt.</translation>
    </message>
    <message>
        <source>This should be of another kind: %1.</source>
        <translation>Dit moet van een andere soort zijn: %1.</translation>
    </message>
    <message>
        <source>The word %1 is not known here.</source>
        <translation>Het woord %1 is hier niet bekend.</translation>
    </message>
    <message>
        <source>There is a control character in the text; take it out.</source>
        <translation>Er staat een stuurteken in de tekst; haal het weg.</translation>
    </message>
    <message>
        <source>This text has %1 characters; a text takes at most %2.</source>
        <translation>Deze tekst heeft %1 tekens; een tekst is hooguit %2 tekens.</translation>
    </message>
    <message>
        <source>An id should be a positive whole number.</source>
        <translation>Een id moet een positief geheel getal zijn.</translation>
    </message>
    <message>
        <source>A place is in whole points; %1 is not.</source>
        <translation>Een plek is in hele punten; %1 is dat niet.</translation>
    </message>
    <message>
        <source>%1 is too far away; a place lies within %2 points.</source>
        <translation>%1 is te ver weg; een plek ligt binnen %2 punten.</translation>
    </message>
    <message>
        <source>A place needs both x and y.</source>
        <translation>Een plek heeft zowel x als y nodig.</translation>
    </message>
    <message>
        <source>%1 is no colour; write it as &quot;#0072B2&quot;.</source>
        <translation>%1 is geen kleur; schrijf het als &quot;#0072B2&quot;.</translation>
    </message>
    <message>
        <source>%1 is no date; write it as &quot;2026-11-21&quot;.</source>
        <translation>%1 is geen datum; schrijf het als &quot;2026-11-21&quot;.</translation>
    </message>
    <message>
        <source>There are %1 steps; a map takes at most %2.</source>
        <translation>Er zijn %1 stappen; een kaart heeft er hooguit %2.</translation>
    </message>
    <message>
        <source>There are %1 arrows; a map takes at most %2.</source>
        <translation>Er zijn %1 pijlen; een kaart heeft er hooguit %2.</translation>
    </message>
    <message>
        <source>The id %1 is used twice.</source>
        <translation>De id %1 is twee keer gebruikt.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Er is geen stap %1.</translation>
    </message>
    <message>
        <source>There is no arrow %1.</source>
        <translation>Er is geen pijl %1.</translation>
    </message>
    <message>
        <source>There is no perspective %1.</source>
        <translation>Er is geen perspectief %1.</translation>
    </message>
    <message>
        <source>There is no principle %1.</source>
        <translation>Er is geen leidend principe %1.</translation>
    </message>
    <message>
        <source>An arrow runs from step %1 to itself.</source>
        <translation>Er loopt een pijl van stap %1 naar zichzelf.</translation>
    </message>
    <message>
        <source>Arrow %1 already runs the same way.</source>
        <translation>Pijl %1 loopt al dezelfde kant op.</translation>
    </message>
    <message>
        <source>A pattern has at least two steps.</source>
        <translation>Een patroon heeft ten minste twee stappen.</translation>
    </message>
    <message>
        <source>The pattern passes step %1 twice.</source>
        <translation>Het patroon komt twee keer langs stap %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>regel %1, kolom %2</translation>
    </message>
    <message>
        <source>There is no pattern %1.</source>
        <translation>Er is geen patroon %1.</translation>
    </message>
    <message>
        <source>A first move sits on one arrow, on one step or on one pattern.</source>
        <translation>Een eerste stapje zit op één pijl, op één stap of op één patroon.</translation>
    </message>
</context>
<context>
    <name>arrange::LayoutAgain</name>
    <message>
        <source>The layout gave no usable answer.</source>
        <translation>Het schikken gaf geen bruikbaar antwoord.</translation>
    </message>
    <message>
        <source>%1 The steps were put in plain rings.</source>
        <translation>%1 De stappen staan nu in gewone ringen.</translation>
    </message>
    <message>
        <source>This map is too large to lay out well.</source>
        <translation>Deze kaart is te groot om mooi te schikken.</translation>
    </message>
</context>
<context>
    <name>arrange::Worker</name>
    <message>
        <source>The layout took too long.</source>
        <translation>Het schikken duurde te lang.</translation>
    </message>
    <message>
        <source>The layout could not be started.</source>
        <translation>Het schikken kon niet beginnen.</translation>
    </message>
    <message>
        <source>The layout was cancelled.</source>
        <translation>Het schikken is gestopt.</translation>
    </message>
    <message>
        <source>The layout stopped halfway.</source>
        <translation>Het schikken hield halverwege op.</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Change sign</source>
        <translation>Teken wijzigen</translation>
    </message>
    <message>
        <source>Change delay</source>
        <translation>Werkt later door</translation>
    </message>
    <message>
        <source>Delete step and close the gap</source>
        <translation>Stap verwijderen en gat sluiten</translation>
    </message>
    <message>
        <source>Forget the name of the pattern</source>
        <translation>Naam van het patroon weghalen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Turn arrow round</source>
        <translation>Pijl omdraaien</translation>
    </message>
    <message>
        <source>Make one step of these</source>
        <translation>Tot één stap samenvoegen</translation>
    </message>
    <message>
        <source>Add arrow</source>
        <translation>Pijl tekenen</translation>
    </message>
</context>
<context>
    <name>canvas::Chooser</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Niets heet zo.</translation>
    </message>
</context>
<context>
    <name>canvas::Map</name>
    <message>
        <source>the one grows with the other</source>
        <translation>het een groeit met het ander</translation>
    </message>
    <message>
        <source>the more of the one, the less of the other</source>
        <translation>hoe meer van het een, hoe minder van het ander</translation>
    </message>
    <message>
        <source>we see this differently</source>
        <translation>daar kijken we verschillend naar</translation>
    </message>
    <message>
        <source>From %1 and then to %2</source>
        <translation>Van %1 en dan naar %2</translation>
    </message>
    <message>
        <source>works later</source>
        <translation>werkt later door</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Patroon %1</translation>
    </message>
    <message>
        <source>an arrow is missing</source>
        <translation>er ontbreekt een pijl</translation>
    </message>
    <message>
        <source>reinforcing</source>
        <translation>versterkend</translation>
    </message>
    <message>
        <source>balancing</source>
        <translation>dempend</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>also read as: %1</source>
        <translation>ook te lezen als: %1</translation>
    </message>
</context>
<context>
    <name>canvas::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Bring in a loose step</source>
        <translation>Losse stap een plek geven</translation>
    </message>
</context>
<context>
    <name>canvas::View</name>
    <message>
        <source>This text can hold %L1 characters; what came after that is left out.</source>
        <translation>In deze tekst passen %L1 tekens; wat daarna kwam is weggelaten.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Type what happens, and press Enter: and then…</source>
        <translation>Typ wat er gebeurt en druk op Enter: en dan…</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>ertussen</translation>
    </message>
    <message>
        <source>And then… type part of a step</source>
        <translation>En dan… typ een stukje van een stap</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>patroon</translation>
    </message>
    <message>
        <source>Find: type part of a step or a name</source>
        <translation>Zoeken: typ een stukje van een stap of naam</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>This was more text than a map can hold; what came last is left out.</source>
        <translation>Dit was meer tekst dan een kaart kan bevatten; het laatste stuk is weggelaten.</translation>
    </message>
    <message>
        <source>This does not fit: a map holds up to %L1 steps and %L2 arrows.</source>
        <translation>Dit past niet: op een kaart gaan hoogstens %L1 stappen en %L2 pijlen.</translation>
    </message>
    <message>
        <source>An arrow goes from one step to another: two steps are needed.</source>
        <translation>Een pijl gaat van de ene stap naar de andere: daar zijn twee stappen voor nodig.</translation>
    </message>
    <message>
        <source>From which step? Type part of it</source>
        <translation>Vanaf welke stap? Typ er een stukje van</translation>
    </message>
    <message>
        <source>+ − ? 0: sign · d: works later · Enter: a step in between</source>
        <translation>+ − ? 0: teken · d: werkt later door · Enter: een stap ertussen</translation>
    </message>
    <message>
        <source>Bring in a loose step</source>
        <translation>Losse stap een plek geven</translation>
    </message>
    <message>
        <source>Move a step in between</source>
        <translation>Stap ertussen zetten</translation>
    </message>
</context>
<context>
    <name>canvas::Writer</name>
    <message>
        <source>Type what happens in between · Esc: never mind · Tab on the step: a further effect</source>
        <translation>Typ wat er tussenin gebeurt · Esc: toch niet · Tab op de stap: nog een gevolg</translation>
    </message>
    <message>
        <source>In between · Enter: and then… · Esc: done · Shift+Enter: new line</source>
        <translation>Tussenin · Enter: en dan… · Esc: klaar · Shift+Enter: nieuwe regel</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Tekst wijzigen</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Patroon een naam geven</translation>
    </message>
    <message>
        <source>Close pattern</source>
        <translation>Patroon sluiten</translation>
    </message>
    <message>
        <source>Type a name for this pattern · Esc: not now</source>
        <translation>Typ een naam voor dit patroon · Esc: nu niet</translation>
    </message>
    <message>
        <source>Enter keeps the name · Esc leaves it as it was</source>
        <translation>Enter houdt de naam · Esc laat hem zoals hij was</translation>
    </message>
    <message>
        <source>Enter keeps the text · Esc leaves it as it was · Shift+Enter: new line</source>
        <translation>Enter bewaart de tekst · Esc laat hem zoals hij was · Shift+Enter: nieuwe regel</translation>
    </message>
    <message>
        <source>Enter or Esc: done · Shift+Enter: new line</source>
        <translation>Enter of Esc: klaar · Shift+Enter: nieuwe regel</translation>
    </message>
    <message>
        <source>Enter: and then… · Esc: done · Shift+Enter: new line</source>
        <translation>Enter: en dan… · Esc: klaar · Shift+Enter: nieuwe regel</translation>
    </message>
    <message>
        <source>Type what happens next · Enter closes the pattern · Esc: done</source>
        <translation>Typ wat er dan gebeurt · Enter sluit het patroon · Esc: klaar</translation>
    </message>
    <message>
        <source>Type what happens · Esc: never mind</source>
        <translation>Typ wat er gebeurt · Esc: toch niet</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>document::Autosave</name>
    <message>
        <source>The folder for it cannot be written.</source>
        <translation>In de map daarvoor kan niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message>
        <source>R</source>
        <comment>reinforcing: one letter in the middle of a loop</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>B</source>
        <comment>balancing: one letter in the middle of a loop</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <comment>in place of the name of a pattern</comment>
        <translation>(nog zonder naam)</translation>
    </message>
</context>
<context>
    <name>panels::Fewest</name>
    <message>
        <source>Fewest arrows</source>
        <translation>Minste pijlen</translation>
    </message>
    <message>
        <source>Loops without a name too</source>
        <translation>Ook lussen zonder naam</translation>
    </message>
    <message>
        <source>Something to talk about, no advice. Where is the most energy?</source>
        <translation>Om over te praten, geen advies. Waar zit de meeste energie?</translation>
    </message>
    <message>
        <source>There is no loop yet.</source>
        <translation>Er is nog geen lus.</translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) break them all. Fewer may do: the search took too long.</source>
        <translation>
            <numerusform>Met %n pijl zijn ze allemaal doorbroken. Misschien kan het met minder: het zoeken duurde te lang.</numerusform>
            <numerusform>Met %n pijlen zijn ze allemaal doorbroken. Misschien kan het met minder: het zoeken duurde te lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) can break every pattern with a name.</source>
        <translation>
            <numerusform>Met %n pijl kan elk patroon met een naam worden doorbroken.</numerusform>
            <numerusform>Met %n pijlen kan elk patroon met een naam worden doorbroken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) can break every loop.</source>
        <translation>
            <numerusform>Met %n pijl kan elke lus worden doorbroken.</numerusform>
            <numerusform>Met %n pijlen kan elke lus worden doorbroken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are many ways, none better than the others. Here are %n.</source>
        <translation>
            <numerusform>Er zijn veel manieren, geen beter dan de andere. Hier is er %n.</numerusform>
            <numerusform>Er zijn veel manieren, geen beter dan de andere. Hier zijn er %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n ways, none better than the others.</source>
        <translation>
            <numerusform>Er is %n manier.</numerusform>
            <numerusform>Er zijn %n manieren, geen beter dan de andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n of your %1 patterns</source>
        <translation>
            <numerusform>in %n van jullie %1 patronen</numerusform>
            <numerusform>in %n van jullie %1 patronen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::FirstMoves</name>
    <message>
        <source>Change a first move</source>
        <translation>Eerste stapje veranderen</translation>
    </message>
    <message>
        <source>Choose a first move</source>
        <translation>Eerste stapje kiezen</translation>
    </message>
    <message>
        <source>Choose a first move no longer</source>
        <translation>Eerste stapje niet meer kiezen</translation>
    </message>
    <message>
        <source>Layer of a first move</source>
        <translation>Laag van een eerste stapje</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>Eerste stapjes</translation>
    </message>
    <message>
        <source>Add here…</source>
        <translation>Hier toevoegen…</translation>
    </message>
    <message>
        <source>Ticked: this is what we begin with</source>
        <translation>Aangevinkt: hier beginnen we mee</translation>
    </message>
    <message>
        <source>What would change then? And what perhaps, without our meaning it?</source>
        <translation>Wat zou er dan veranderen? En wat misschien ook, zonder dat we het bedoelen?</translation>
    </message>
    <message>
        <source>About this first move</source>
        <translation>Over dit eerste stapje</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Anywhere can be a beginning. Where is the most energy?</source>
        <translation>Overal kan een begin zijn. Waar is de meeste energie?</translation>
    </message>
    <message numerus="yes">
        <source>This arrow is in %n of your %1 patterns. Could something small be here?</source>
        <translation>
            <numerusform>Deze pijl zit in %n van jullie %1 patronen. Zou hier iets kleins kunnen?</numerusform>
            <numerusform>Deze pijl zit in %n van jullie %1 patronen. Zou hier iets kleins kunnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Could something small be here?</source>
        <translation>Zou hier iets kleins kunnen?</translation>
    </message>
    <message numerus="yes">
        <source>This step is in %n of your %1 patterns. Could something small be here?</source>
        <translation>
            <numerusform>Deze stap zit in %n van jullie %1 patronen. Zou hier iets kleins kunnen?</numerusform>
            <numerusform>Deze stap zit in %n van jullie %1 patronen. Zou hier iets kleins kunnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an arrow or a step: where could something small be?</source>
        <translation>Kies een pijl of een stap: waar zou iets kleins kunnen?</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Wie begint</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>Waaraan merken we het</translation>
    </message>
    <message>
        <source>Add a first move</source>
        <translation>Eerste stapje toevoegen</translation>
    </message>
    <message>
        <source>Order the first moves</source>
        <translation>Eerste stapjes ordenen</translation>
    </message>
    <message>
        <source>Take a first move away</source>
        <translation>Eerste stapje weghalen</translation>
    </message>
    <message>
        <source>small steps, chosen, who begins, how we notice, starting place, break</source>
        <translation>eerste stapje, kleine stap, gekozen, wie begint, waaraan merken we het, aangrijpingspunt, doorbreken</translation>
    </message>
    <message>
        <source>About the whole pattern. Could something small be here?</source>
        <translation>Over het hele patroon. Zou hier iets kleins kunnen?</translation>
    </message>
    <message>
        <source>First choose a place</source>
        <translation>Kies eerst een plek</translation>
    </message>
    <message>
        <source>Take over first moves</source>
        <translation>Eerste stapjes overnemen</translation>
    </message>
    <message numerus="yes">
        <source>Take over what was said (%n)</source>
        <translation>
            <numerusform>Neem over wat er gezegd is (%n)</numerusform>
            <numerusform>Neem over wat er gezegd is (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::Layers</name>
    <message>
        <source>Goals and content</source>
        <translation>Doel en vakinhoud</translation>
    </message>
    <message>
        <source>Rules of the game</source>
        <translation>Spelregels</translation>
    </message>
    <message>
        <source>Relations and interplay</source>
        <translation>Relaties en samenspel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Spelregels</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>What are we for, together? It may be something small.</source>
        <translation>Waar zijn we samen voor? Het mag iets kleins zijn.</translation>
    </message>
    <message>
        <source>Which craft do we need for that?</source>
        <translation>Welk vakmanschap hebben we daarvoor nodig?</translation>
    </message>
    <message>
        <source>Time, money and people have an end. Does our goal have one too?</source>
        <translation>Tijd, geld en mensen raken op. Heeft ons doel ook een grens?</translation>
    </message>
    <message>
        <source>What do we all know, and does nobody say?</source>
        <translation>Wat weten we allemaal, en zegt niemand?</translation>
    </message>
    <message>
        <source>Who joins in when, and who does not?</source>
        <translation>Wie doet wanneer mee, en wie niet?</translation>
    </message>
    <message>
        <source>Who has which task, and may decide what?</source>
        <translation>Wie heeft welke taak, en mag waarover beslissen?</translation>
    </message>
    <message>
        <source>Who gets to know what, and from whom?</source>
        <translation>Wie krijgt wat te weten, en van wie?</translation>
    </message>
    <message>
        <source>When is it good, and how do we notice?</source>
        <translation>Wanneer is het goed, en waaraan merken we dat?</translation>
    </message>
    <message>
        <source>How do we decide, and how do we settle it when we differ?</source>
        <translation>Hoe besluiten we, en hoe komen we eruit als we verschillen?</translation>
    </message>
    <message>
        <source>Do we see each other often enough?</source>
        <translation>Zien we elkaar vaak genoeg?</translation>
    </message>
    <message>
        <source>Is there appreciation, and do we let it be heard?</source>
        <translation>Is er waardering, en laten we die horen?</translation>
    </message>
    <message>
        <source>What helps us to trust each other?</source>
        <translation>Wat helpt ons om elkaar te vertrouwen?</translation>
    </message>
</context>
<context>
    <name>panels::ListPanel</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>De tekst veranderen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>panels::Outline</name>
    <message>
        <source>Outline</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>F2 changes a text, Enter adds a step after it, Delete removes, Esc goes back to the map</source>
        <translation>F2 verandert een tekst, Enter zet er een stap achter, Delete haalt weg, Esc gaat terug naar de kaart</translation>
    </message>
    <message>
        <source>Nothing on the map yet. Enter begins a first step.</source>
        <translation>Er staat nog niets op de kaart. Enter begint een eerste stap.</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Tekst wijzigen</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Patroon een naam geven</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Delete step and close the gap</source>
        <translation>Stap verwijderen en gat sluiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Forget the name of the pattern</source>
        <translation>Naam van het patroon weghalen</translation>
    </message>
    <message>
        <source>Change a principle</source>
        <translation>Principe veranderen</translation>
    </message>
    <message>
        <source>Change a first move</source>
        <translation>Eerste stapje veranderen</translation>
    </message>
    <message>
        <source>Principle off a pattern</source>
        <translation>Principe niet meer bij een patroon</translation>
    </message>
    <message>
        <source>Take a first move away</source>
        <translation>Eerste stapje weghalen</translation>
    </message>
    <message>
        <source>list of steps, parking lot, starting point</source>
        <translation>lijst van stappen, parkeerplaats, vertrekpunt</translation>
    </message>
</context>
<context>
    <name>panels::Patterns</name>
    <message>
        <source>Patterns</source>
        <translation>Patronen</translation>
    </message>
    <message>
        <source>No pattern yet. Draw steps until an arrow leads back to the first one.</source>
        <translation>Nog geen patroon. Teken stappen tot een pijl teruggaat naar de eerste.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>The pattern in a few words</source>
        <translation>Het patroon in een paar woorden</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (open)</translation>
    </message>
    <message numerus="yes">
        <source>Loop of %n step(s), no name yet</source>
        <translation>
            <numerusform>Lus van %n stap, nog zonder naam</numerusform>
            <numerusform>Lus van %n stappen, nog zonder naam</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a pattern</source>
        <translation>Patroon een naam geven</translation>
    </message>
    <message>
        <source>Tell a pattern in a few words</source>
        <translation>Patroon in een paar woorden</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message numerus="yes">
        <source>The %n shortest of %1 loops.</source>
        <translation>
            <numerusform>De %n kortste van %1 lussen.</numerusform>
            <numerusform>De %n kortste van %1 lussen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n shortest of more than %1 loops.</source>
        <translation>
            <numerusform>De %n kortste van meer dan %1 lussen.</numerusform>
            <numerusform>De %n kortste van meer dan %1 lussen.</numerusform>
        </translation>
    </message>
    <message>
        <source>loops, names, reinforcing, balancing, story</source>
        <translation>lussen, namen, versterkend, dempend, verhaal</translation>
    </message>
</context>
<context>
    <name>panels::Perspectives</name>
    <message>
        <source>Add a perspective</source>
        <translation>Perspectief toevoegen</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectieven</translation>
    </message>
    <message>
        <source>Ticked: at the table today</source>
        <translation>Aangevinkt: vandaag aan tafel</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Initials on the steps</source>
        <translation>Initialen bij de stappen</translation>
    </message>
    <message>
        <source>Only what %1 recognises: no step is ticked yet</source>
        <translation>Alleen wat %1 herkent: nog geen stap aangevinkt</translation>
    </message>
    <message>
        <source>Only what %1 recognises</source>
        <translation>Alleen wat %1 herkent</translation>
    </message>
    <message>
        <source>%1, at the table</source>
        <translation>%1, aan tafel</translation>
    </message>
    <message>
        <source>%1, not at the table</source>
        <translation>%1, niet aan tafel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Hemelsblauw</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Vanzelf</translation>
    </message>
    <message>
        <source>Name a perspective</source>
        <translation>Perspectief een naam geven</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Not at the table</source>
        <translation>Niet aan tafel</translation>
    </message>
    <message>
        <source>Colour a perspective</source>
        <translation>Perspectief een kleur geven</translation>
    </message>
    <message>
        <source>Order the perspectives</source>
        <translation>Perspectieven ordenen</translation>
    </message>
    <message>
        <source>Take a perspective away</source>
        <translation>Perspectief weghalen</translation>
    </message>
    <message>
        <source>second reading, recognises this, makes sense because, resident, partners, initials</source>
        <translation>perspectief, andere lezing, tweede lezing, herkent dit, logisch, want, inwoner, partners, initialen</translation>
    </message>
    <message>
        <source>Only one of them: choose a name</source>
        <translation>Alleen één van hen: kies een naam</translation>
    </message>
</context>
<context>
    <name>panels::Principles</name>
    <message>
        <source>Add a principle</source>
        <translation>Principe toevoegen</translation>
    </message>
    <message>
        <source>Layer of a principle</source>
        <translation>Laag van een principe</translation>
    </message>
    <message>
        <source>Where a principle is held</source>
        <translation>Waar een principe geldt</translation>
    </message>
    <message>
        <source>A principle looked at</source>
        <translation>Principe bekeken</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leidende principes</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>uitvoering</translation>
    </message>
    <message>
        <source>management</source>
        <translation>management</translation>
    </message>
    <message>
        <source>board</source>
        <translation>bestuur</translation>
    </message>
    <message>
        <source>This is how it goes in practice</source>
        <translation>Zo gaat het in de praktijk</translation>
    </message>
    <message>
        <source>Looked at today</source>
        <translation>Vandaag bekeken</translation>
    </message>
    <message>
        <source>What do we do when %1…</source>
        <translation>Wat doen we als %1…</translation>
    </message>
    <message>
        <source>What do we do when it comes back…</source>
        <translation>Wat doen we als het terugkomt…</translation>
    </message>
    <message>
        <source>No principles yet. They need not be there today.</source>
        <translation>Er zijn nog geen principes. Hoeft ook niet vandaag.</translation>
    </message>
    <message>
        <source>Last looked at: %1</source>
        <translation>Voor het laatst bekeken: %1</translation>
    </message>
    <message>
        <source>Change a principle</source>
        <translation>Principe veranderen</translation>
    </message>
    <message>
        <source>Principle with a pattern</source>
        <translation>Principe bij een patroon</translation>
    </message>
    <message>
        <source>Principle off a pattern</source>
        <translation>Principe niet meer bij een patroon</translation>
    </message>
    <message>
        <source>Order the principles</source>
        <translation>Principes ordenen</translation>
    </message>
    <message>
        <source>Take a principle away</source>
        <translation>Principe weghalen</translation>
    </message>
    <message>
        <source>How a principle goes in practice</source>
        <translation>Hoe een principe in de praktijk gaat</translation>
    </message>
    <message>
        <source>leading principles, agreements, what do we do when, practice, management, board</source>
        <translation>leidend principe, leidende principes, afspraken, wat doen we als, uitvoering, management, bestuur</translation>
    </message>
    <message>
        <source>Where and how it holds</source>
        <translation>Waar en hoe het geldt</translation>
    </message>
</context>
<context>
    <name>panels::ReadAlong</name>
    <message>
        <source>Read along</source>
        <translation>Meelezen</translation>
    </message>
    <message>
        <source>Nothing stands out. You see more than we do.</source>
        <translation>Er valt niets op. Jullie zien meer dan wij.</translation>
    </message>
    <message>
        <source>You could look at this again. You need not.</source>
        <translation>Hier kun je nog eens naar kijken. Hoeft niet.</translation>
    </message>
    <message>
        <source>There are two patterns called %1.</source>
        <translation>Er zijn twee patronen met de naam %1.</translation>
    </message>
    <message>
        <source>The name %1 and the signs on its arrows do not say the same.</source>
        <translation>De naam %1 en de tekens bij de pijlen zeggen niet hetzelfde.</translation>
    </message>
    <message>
        <source>An arrow is missing in %1.</source>
        <translation>In %1 ontbreekt een pijl.</translation>
    </message>
    <message numerus="yes">
        <source>A loop of %n step(s) has no name yet. It begins at %1.</source>
        <translation>
            <numerusform>Een lus van %n stap heeft nog geen naam. Hij begint bij %1.</numerusform>
            <numerusform>Een lus van %n stappen heeft nog geen naam. Hij begint bij %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is on no loop: %1.</source>
        <translation>Deze stap ligt op geen enkele lus: %1.</translation>
    </message>
    <message>
        <source>%1 mentions “%2”. Could it be said without?</source>
        <translation>In %1 staat “%2”. Kan het ook zonder?</translation>
    </message>
    <message>
        <source>%1 seems to mention somebody: “%2”. Could it be said without?</source>
        <translation>In %1 lijkt iemand genoemd te worden: “%2”. Kan het ook zonder?</translation>
    </message>
</context>
<context>
    <name>panels::Said</name>
    <message>
        <source>answers, said at the table, questions</source>
        <translation>antwoorden, aan tafel gezegd, vragen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gezegd</translation>
    </message>
    <message>
        <source>Said at the table</source>
        <translation>Gezegd aan tafel</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Nothing has been written down at the questions yet. Shift+F5 asks them.</source>
        <translation>Bij de vragen is nog niets opgeschreven. Shift+F5 stelt ze.</translation>
    </message>
    <message>
        <source>Nothing has been said about this yet. Shift+F5 asks the questions.</source>
        <translation>Hierover is nog niets gezegd. Shift+F5 stelt de vragen.</translation>
    </message>
    <message>
        <source>Said at the table. Choose a pattern or a step to see what was said about it.</source>
        <translation>Gezegd aan tafel. Kies een patroon of een stap en je ziet wat daarover gezegd is.</translation>
    </message>
    <message>
        <source>Said at the table about what you chose. Shift+F5: to the questions, to add or to change.</source>
        <translation>Gezegd aan tafel over wat je koos. Shift+F5: naar de vragen, voor iets erbij of anders.</translation>
    </message>
</context>
<context>
    <name>panels::StepViews</name>
    <message>
        <source>Who recognises this step?</source>
        <translation>Wie herkent deze stap?</translation>
    </message>
    <message>
        <source>Space ticks, typing writes why it makes sense from there</source>
        <translation>De spatiebalk vinkt aan, typen schrijft waarom het van daaruit logisch is</translation>
    </message>
    <message>
        <source>Choose a step on the map.</source>
        <translation>Kies een stap op de kaart.</translation>
    </message>
    <message>
        <source>%1: makes sense because…</source>
        <translation>%1: logisch, want…</translation>
    </message>
    <message>
        <source>%1: makes sense because %2</source>
        <translation>%1: logisch, want %2</translation>
    </message>
    <message>
        <source>Another reading…</source>
        <translation>Andere lezing…</translation>
    </message>
    <message>
        <source>Another reading: %1</source>
        <translation>Andere lezing: %1</translation>
    </message>
    <message>
        <source>Another reading of a step</source>
        <translation>Andere lezing van een stap</translation>
    </message>
    <message>
        <source>Who recognises a step</source>
        <translation>Wie een stap herkent</translation>
    </message>
    <message>
        <source>Type at a name: it makes sense because…</source>
        <translation>Typ bij een naam: logisch, want…</translation>
    </message>
</context>
<context>
    <name>panels::Triangle</name>
    <message>
        <source>Put into a layer</source>
        <translation>In een laag leggen</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Driehoek</translation>
    </message>
    <message>
        <source>What can lie in the triangle</source>
        <translation>Wat in de driehoek kan liggen</translation>
    </message>
    <message>
        <source>Ask us something</source>
        <translation>Stel ons een vraag</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Hulpvragen</translation>
    </message>
    <message>
        <source>Away with it</source>
        <translation>Weg ermee</translation>
    </message>
    <message>
        <source>First move: %1</source>
        <translation>Eerste stapje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n patroon</numerusform>
            <numerusform>%n patronen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principe</numerusform>
            <numerusform>%n principes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first move(s)</source>
        <translation>
            <numerusform>%n eerste stapje</numerusform>
            <numerusform>%n eerste stapjes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the triangle</source>
        <translation>Uit de driehoek halen</translation>
    </message>
    <message>
        <source>Take out of a layer</source>
        <translation>Uit een laag halen</translation>
    </message>
    <message>
        <source>What rubs most? And in which layer does that lie?</source>
        <translation>Wat schuurt het meest? En in welke laag ligt dat?</translation>
    </message>
    <message>
        <source>Much of it lies between people. Often that began higher up: what do the goals and the rules of the game say?</source>
        <translation>Veel ligt tussen mensen. Vaak begon het hogerop: wat zeggen het doel en de spelregels?</translation>
    </message>
    <message>
        <source>Everything lies in %1. The way out may well lie elsewhere: which layer have we not touched?</source>
        <translation>Alles ligt in %1. De uitweg ligt misschien ergens anders: welke laag hebben we nog niet aangeraakt?</translation>
    </message>
    <message>
        <source>We have not touched %1 yet. Is there something there?</source>
        <translation>We hebben %1 nog niet aangeraakt. Ligt daar iets?</translation>
    </message>
    <message>
        <source>collaboration triangle, layers, goals and content, rules of the game, relations and interplay, where does it rub</source>
        <translation>samenwerkingsdriehoek, laag, lagen, doel en vakinhoud, spelregels, relaties en samenspel, waar schuurt het</translation>
    </message>
    <message>
        <source>Where does it rub? Choose a line and press 1, 2 or 3, or drag it there; 0 takes out.</source>
        <translation>Waar schuurt het? Kies een regel en druk 1, 2 of 3, of sleep hem erheen; 0 haalt eruit.</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message>
        <source>Reinforcing: every round makes it stronger.</source>
        <translation>Versterkend: elke ronde wordt het sterker.</translation>
    </message>
    <message>
        <source>Balancing: every round brings it back.</source>
        <translation>Dempend: elke ronde komt het weer terug.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>uitvoering</translation>
    </message>
    <message>
        <source>management</source>
        <translation>management</translation>
    </message>
    <message>
        <source>board</source>
        <translation>bestuur</translation>
    </message>
    <message>
        <source>Held in %1.</source>
        <translation>Geldt voor %1.</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>Eerste stapjes</translation>
    </message>
    <message>
        <source>Who begins: %1</source>
        <translation>Wie begint: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>How we notice: %1</source>
        <translation>Waaraan merken we het: %1</translation>
    </message>
    <message>
        <source>goals and content</source>
        <translation>doel en vakinhoud</translation>
    </message>
    <message>
        <source>rules of the game</source>
        <translation>spelregels</translation>
    </message>
    <message>
        <source>relations and interplay</source>
        <translation>relaties en samenspel</translation>
    </message>
    <message>
        <source>first move %1</source>
        <translation>eerste stapje %1</translation>
    </message>
    <message>
        <source>What lies where?</source>
        <translation>Wat ligt waar?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (not at the table)</source>
        <translation>%1 (niet aan tafel)</translation>
    </message>
    <message>
        <source>a pattern is told from here</source>
        <translation>hier begint het patroon</translation>
    </message>
    <message>
        <source>works later</source>
        <translation>werkt later door</translation>
    </message>
    <message>
        <source>stronger with stronger</source>
        <translation>wordt sterker als dit sterker wordt</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>juist andersom</translation>
    </message>
    <message>
        <source>we see this differently</source>
        <translation>daar kijken we verschillend naar</translation>
    </message>
    <message>
        <source>a first move may open this</source>
        <translation>een eerste stapje kan dit openen</translation>
    </message>
    <message>
        <source>below it: another reading</source>
        <translation>eronder: een andere lezing</translation>
    </message>
    <message>
        <source>Read each arrow as “and then…”.</source>
        <translation>Lees elke pijl als “en dan…”.</translation>
    </message>
    <message>
        <source>A pattern is nobody’s fault: each step makes sense to somebody. Begin at the dot and go round.</source>
        <translation>Een patroon is niemands schuld: elke stap is voor iemand logisch. Begin bij de stip en loop rond.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>pagina %1</translation>
    </message>
    <message>
        <source>More on page 2</source>
        <translation>Verder op pagina 2</translation>
    </message>
    <message>
        <source>There is nothing on this map yet.</source>
        <translation>Er staat nog niets op deze kaart.</translation>
    </message>
    <message>
        <source>first moves %1</source>
        <translation>eerste stapjes %1</translation>
    </message>
    <message>
        <source>How the sheets belong together</source>
        <translation>Hoe de vellen bij elkaar horen</translation>
    </message>
    <message>
        <source>%1 sheets in %2 rows of %3, together %4 by %5 cm. Print them at 100 %.</source>
        <translation>%1 vellen in %2 rijen van %3, samen %4 bij %5 cm. Druk ze af op 100%.</translation>
    </message>
    <message>
        <source>Cut each sheet along its dashed lines and its left and upper marks, and glue it over the edge of the sheets before it.</source>
        <translation>Snijd elk vel af langs de stippellijnen en de merktekens links en boven, en plak het over de rand van de vellen ervoor.</translation>
    </message>
    <message>
        <source>A pattern without a name</source>
        <translation>Een patroon zonder naam</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · stap %2 van %3</translation>
    </message>
    <message>
        <source>1  Do you recognise this? What do you see happen?</source>
        <translation>1  Herken je dit? Wat zie je gebeuren?</translation>
    </message>
    <message>
        <source>2  How do we, without meaning to, help to keep it going?</source>
        <translation>2  Hoe houden wij het ongewild mee in stand?</translation>
    </message>
    <message>
        <source>3  Which first small move do you see?</source>
        <translation>3  Welk eerste stapje zie je?</translation>
    </message>
    <message>
        <source>For yourself: where could this help you now?</source>
        <translation>Voor jezelf: waar kan dit je nu helpen?</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>%1 – and then: %2</source>
        <translation>%1 – en dan: %2</translation>
    </message>
    <message>
        <source>A map without a title</source>
        <translation>Een kaart zonder titel</translation>
    </message>
    <message>
        <source>Another reading: %1</source>
        <translation>Andere lezing: %1</translation>
    </message>
    <message>
        <source>%1 recognises this.</source>
        <translation>%1 herkent dit.</translation>
    </message>
    <message>
        <source>%1 recognises this; makes sense, because %2</source>
        <translation>%1 herkent dit; logisch, want %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>And then…</source>
        <translation>En dan…</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patronen</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Andere stappen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kaart</translation>
    </message>
    <message>
        <source>First move</source>
        <translation>Eerste stapje</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Wie begint</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>Waaraan merken we het</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>The circle is open: an arrow is missing.</source>
        <translation>De cirkel is open: er ontbreekt een pijl.</translation>
    </message>
    <message>
        <source>… and then it begins again.</source>
        <translation>… en dan begint het opnieuw.</translation>
    </message>
    <message>
        <source>Which first small move do you see?</source>
        <translation>Welk eerste stapje zie je?</translation>
    </message>
    <message>
        <source>In the triangle: %1</source>
        <translation>In de driehoek: %1</translation>
    </message>
    <message>
        <source>Last looked at: %1</source>
        <translation>Voor het laatst bekeken: %1</translation>
    </message>
    <message>
        <source>Other first moves that were named</source>
        <translation>Andere eerste stapjes die zijn genoemd</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Be silent for a minute before each question. Write without names.</source>
        <translation>Wees vóór elke vraag een minuut stil. Schrijf zonder namen.</translation>
    </message>
    <message>
        <source>Do you recognise this? What do you see of it in practice?</source>
        <translation>Herkennen jullie dit? Wat zie je ervan in de praktijk?</translation>
    </message>
    <message>
        <source>How do you, or your organisation, help to keep it going without meaning to?</source>
        <translation>Hoe help je, of helpt je organisatie, het onbedoeld in stand te houden?</translation>
    </message>
    <message>
        <source>Which small first move do you see?</source>
        <translation>Welk eerste stapje zie je?</translation>
    </message>
    <message>
        <source>For yourself only: is there a situation now in which this helps you?</source>
        <translation>Alleen voor jezelf: is er nu een situatie waarin dit je helpt?</translation>
    </message>
    <message>
        <source>Think of it for a moment. Nothing of it is written down.</source>
        <translation>Denk er even over na. Hiervan schrijf je niets op.</translation>
    </message>
    <message>
        <source>We look again on %1.</source>
        <translation>We kijken opnieuw op %1.</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leidende principes</translation>
    </message>
    <message>
        <source>principle %1</source>
        <translation>principe %1</translation>
    </message>
    <message>
        <source>principles %1</source>
        <translation>principes %1</translation>
    </message>
    <message>
        <source>Principles that belong to it: %1</source>
        <translation>Principes die erbij horen: %1</translation>
    </message>
</context>
<context>
    <name>window::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Title, date and organisations…</source>
        <translation>&amp;Titel, datum en organisaties…</translation>
    </message>
    <message>
        <source>&amp;Poster…</source>
        <translation>&amp;Poster…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>Arrow to…</source>
        <translation>Pijl naar…</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>De tekst veranderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Opnieuw schikken</translation>
    </message>
    <message>
        <source>Pin in place</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Alles losmaken</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Alleen de kaart</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Hele kaart</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Patroon</source>
        <translation>Over Patroon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>&amp;Go deeper</source>
        <translation>Ver&amp;diepen</translation>
    </message>
    <message>
        <source>Delete and close the gap</source>
        <translation>Verwijderen en gat sluiten</translation>
    </message>
    <message>
        <source>Make one step of these</source>
        <translation>Tot één stap samenvoegen</translation>
    </message>
    <message>
        <source>Turn arrow round</source>
        <translation>Pijl omdraaien</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Zijpaneel</translation>
    </message>
    <message>
        <source>Show in the side panel</source>
        <translation>In het zijpaneel</translation>
    </message>
    <message>
        <source>More leads to more</source>
        <translation>Meer leidt tot meer</translation>
    </message>
    <message>
        <source>More leads to less</source>
        <translation>Meer leidt tot minder</translation>
    </message>
    <message>
        <source>We see this arrow differently</source>
        <translation>Daar kijken we verschillend naar</translation>
    </message>
    <message>
        <source>Only &quot;and then…&quot;</source>
        <translation>Alleen ‘en dan…’</translation>
    </message>
    <message>
        <source>Works later</source>
        <translation>Werkt later door</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light, for the beamer</source>
        <translation>Licht, voor de beamer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Bring in a pattern…</source>
        <translation>Patroon erbij halen…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Bewaren als sjabloon…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>And then…</source>
        <translation>En dan…</translation>
    </message>
    <message>
        <source>Step in between</source>
        <translation>Stap ertussen</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle opdrachten…</translation>
    </message>
    <message>
        <source>Tell the pattern</source>
        <translation>Patroon vertellen</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Meelezen</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>Wat ligt waar…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Eerdere versies…</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>Vragen stellen</translation>
    </message>
    <message>
        <source>Map on the other screen</source>
        <translation>Kaart op het andere scherm</translation>
    </message>
    <message>
        <source>From how far can this be read?</source>
        <translation>Van hoe ver is dit te lezen?</translation>
    </message>
    <message>
        <source>Small map in the corner</source>
        <translation>Overzichtskaartje</translation>
    </message>
    <message>
        <source>Fewest arrows</source>
        <translation>Minste pijlen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>Af&amp;ronden…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiëren als plaatje</translation>
    </message>
    <message>
        <source>start, template, empty map</source>
        <translation>beginnen, sjabloon, lege kaart</translation>
    </message>
    <message>
        <source>heading, subtitle, occasion, language of the map</source>
        <translation>kop, ondertitel, aanleiding, taal van de kaart</translation>
    </message>
    <message>
        <source>history, bring back</source>
        <translation>geschiedenis, terughalen, vorige</translation>
    </message>
    <message>
        <source>add a template, second pattern</source>
        <translation>sjabloon toevoegen, tweede patroon</translation>
    </message>
    <message>
        <source>own template</source>
        <translation>eigen sjabloon</translation>
    </message>
    <message>
        <source>print, wall, PDF, A0</source>
        <translation>printen, afdrukken, muur, pdf, A0</translation>
    </message>
    <message>
        <source>to give to people, handout</source>
        <translation>uitdelen, handout</translation>
    </message>
    <message>
        <source>end, take home, hand-out, overview, still open, date to look again</source>
        <translation>einde, meenemen, meegeven, exporteren, hand-out, overzicht, nog open, datum om opnieuw te kijken</translation>
    </message>
    <message>
        <source>kit, empty sheets, cards, hand-out, posters</source>
        <translation>kit, pakket, lege vellen, kaartjes, hand-out, posters, afdrukken</translation>
    </message>
    <message>
        <source>language, colours, motion</source>
        <translation>taal, kleuren, beweging, voorkeuren</translation>
    </message>
    <message>
        <source>search, where is</source>
        <translation>vinden, waar staat</translation>
    </message>
    <message>
        <source>parking lot, loose step, card</source>
        <translation>parkeerplaats, losse stap, kaartje</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>volgende stap</translation>
    </message>
    <message>
        <source>link, connect, close the pattern, out of the parking lot</source>
        <translation>verbinden, patroon sluiten, rond maken, van de parkeerplaats</translation>
    </message>
    <message>
        <source>name of the pattern, rename, reword</source>
        <translation>naam van het patroon, hernoemen, anders verwoorden</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>weghalen, wissen</translation>
    </message>
    <message>
        <source>join steps, combine, merge, put together</source>
        <translation>stappen samenvoegen, combineren, één kaartje van maken</translation>
    </message>
    <message>
        <source>reverse, the other way</source>
        <translation>omkeren, andere kant op</translation>
    </message>
    <message>
        <source>arrange, tidy up</source>
        <translation>ordenen, netjes leggen, herschikken</translation>
    </message>
    <message>
        <source>lists beside the map</source>
        <translation>lijsten naast de kaart</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>thema, kleuren</translation>
    </message>
    <message>
        <source>full screen, fullscreen, presentation, beamer</source>
        <translation>volledig scherm, presentatie, presenteren, beamer</translation>
    </message>
    <message>
        <source>story, starting point, step by step</source>
        <translation>verhaal, vertrekpunt, stap voor stap</translation>
    </message>
    <message>
        <source>table talk, recognise, minute of silence, ways out, answers</source>
        <translation>tafelgesprek, bespreken, herkennen, minuut stilte, uitwegen, antwoorden</translation>
    </message>
    <message>
        <source>beamer, second screen</source>
        <translation>beamer, tweede scherm</translation>
    </message>
    <message>
        <source>legible, size of the letters</source>
        <translation>leesbaar, grootte van de letters</translation>
    </message>
    <message>
        <source>zoom, fit</source>
        <translation>zoomen, passend</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>inzoomen</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>uitzoomen</translation>
    </message>
    <message>
        <source>sign, plus, reinforcing, stronger</source>
        <translation>teken, plus, versterkend, sterker</translation>
    </message>
    <message>
        <source>sign, minus, balancing, brought back</source>
        <translation>teken, min, dempend, terugbrengen</translation>
    </message>
    <message>
        <source>sign, question mark, we do not know</source>
        <translation>teken, vraagteken, weten we niet</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>geen teken</translation>
    </message>
    <message>
        <source>delay, takes time</source>
        <translation>vertraging, duurt even</translation>
    </message>
    <message>
        <source>hints, second pair of eyes</source>
        <translation>tips, tweede paar ogen</translation>
    </message>
    <message>
        <source>overview, still open, layers</source>
        <translation>overzicht, nog open, lagen</translation>
    </message>
    <message>
        <source>break, starting place</source>
        <translation>doorbreken, aangrijpingspunt</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>overzicht</translation>
    </message>
    <message>
        <source>shortcuts, help</source>
        <translation>sneltoetsen, hulp</translation>
    </message>
    <message>
        <source>First move here…</source>
        <translation>Eerste stapje hier…</translation>
    </message>
    <message>
        <source>add a small step, break, starting place</source>
        <translation>stapje toevoegen, doorbreken, aangrijpingspunt</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Titel…</translation>
    </message>
    <message>
        <source>Print for the tables…</source>
        <translation>Printen voor de tafels…</translation>
    </message>
</context>
<context>
    <name>window::AnswerList</name>
    <message>
        <source>about: %1</source>
        <translation>over: %1</translation>
    </message>
    <message>
        <source>is a first move</source>
        <translation>is een eerste stapje</translation>
    </message>
</context>
<context>
    <name>window::Files</name>
    <message>
        <source>New map</source>
        <translation>Nieuwe kaart</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 kan niet worden geopend. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart opslaan</translation>
    </message>
    <message>
        <source>Patroon maps (*.patroon)</source>
        <translation>Patroon-kaarten (*.patroon)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 bestaat al. Vervangen?</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Kaart openen</translation>
    </message>
    <message>
        <source>Maps (*.patroon *.dot *.gv)</source>
        <translation>Kaarten (*.patroon *.dot *.gv)</translation>
    </message>
    <message>
        <source>Save the map before it closes?</source>
        <translation>De kaart opslaan voordat hij sluit?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet opslaan</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 is niet opgeslagen. %2</translation>
    </message>
    <message>
        <source>This map was made by a newer version of Patroon. You can look at it, but not change it.</source>
        <translation>Deze kaart is gemaakt met een nieuwere versie van Patroon. Je kunt hem bekijken, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>%1 has been changed outside this window since you opened it.</source>
        <translation>%1 is buiten dit venster veranderd sinds je het opende.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Opslaan onder een andere naam…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>%1 is no longer there. Save to put it back.</source>
        <translation>%1 staat er niet meer. Sla de kaart op om hem terug te zetten.</translation>
    </message>
    <message>
        <source>%1 has been changed outside this window. What you see here is as it was.</source>
        <translation>%1 is buiten dit venster veranderd. Wat je hier ziet, is zoals het was.</translation>
    </message>
    <message>
        <source>%1 is open in another window as well. Agree who saves.</source>
        <translation>%1 is ook in een ander venster open. Spreek af wie opslaat.</translation>
    </message>
    <message>
        <source>Last time you chose: %1</source>
        <translation>De vorige keer kozen jullie: %1</translation>
    </message>
    <message>
        <source>It is time to look again, as agreed.</source>
        <translation>Het is tijd om weer te kijken, zoals afgesproken.</translation>
    </message>
</context>
<context>
    <name>window::Finish</name>
    <message>
        <source>We look again on</source>
        <translation>We kijken opnieuw op</translation>
    </message>
    <message>
        <source>No names, and nothing that should stay here</source>
        <translation>Geen namen, niets wat hier moet blijven</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Map met alles maken</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map met alles tonen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>What we found together</source>
        <translation>Wat we samen vonden</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>Eerste stapjes</translation>
    </message>
    <message>
        <source>Who begins: %1</source>
        <translation>Wie begint: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>How we notice: %1</source>
        <translation>Waaraan merken we het: %1</translation>
    </message>
    <message>
        <source>None has been chosen. That need not happen today.</source>
        <translation>Er is er nog geen gekozen. Hoeft ook niet vandaag.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see Read along.</source>
        <translation>
            <numerusform>En nog %n: zie Meelezen.</numerusform>
            <numerusform>En nog %n: zie Meelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Andere plek…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>One folder to take home</source>
        <translation>Eén map om mee te geven</translation>
    </message>
    <message>
        <source>Poster on</source>
        <translation>Poster op</translation>
    </message>
    <message>
        <source>Date to look again</source>
        <translation>Datum om opnieuw te kijken</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Alles staat in %1.</translation>
    </message>
    <message>
        <source>The rest is in %1.</source>
        <translation>De rest staat in %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made.</source>
        <translation>Geannuleerd. Er is niets gemaakt.</translation>
    </message>
    <message>
        <source>Said at the table, and kept in the map</source>
        <translation>Gezegd aan tafel, en bewaard in de kaart</translation>
    </message>
    <message>
        <source>First tick above that there are no names in it.</source>
        <translation>Vink hierboven eerst aan dat er geen namen in staan.</translation>
    </message>
    <message>
        <source>Some were named, and none is chosen yet. That need not happen today; under Break open you can tick them.</source>
        <translation>Er zijn er genoemd, en nog geen gekozen. Hoeft ook niet vandaag; aanvinken kan bij Doorbreken.</translation>
    </message>
    <message>
        <source>Where does the folder “%1” go?</source>
        <translation>Waar komt de map ‘%1’?</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leidende principes</translation>
    </message>
    <message>
        <source>Poster, the same on sheets of A4, hand-out, report, web page, picture and the map itself.</source>
        <translation>Poster, dezelfde op A4-vellen, hand-out, verslag, webpagina, plaatje en de kaart zelf.</translation>
    </message>
</context>
<context>
    <name>window::HeadingDialog</name>
    <message>
        <source>Title, date and organisations</source>
        <translation>Titel, datum en organisaties</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation>Er is een datum</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Gelegenheid</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Taal van de kaart</translation>
    </message>
</context>
<context>
    <name>window::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>just type</source>
        <translation>gewoon typen</translation>
    </message>
    <message>
        <source>a new step, or the text of the selected one</source>
        <translation>een nieuwe stap, of de tekst van de gekozen stap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the next step; in an empty step: close the loop</source>
        <translation>de volgende stap; in een lege stap: het patroon sluiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>a new line</source>
        <translation>een nieuwe regel</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a further effect of the selected step</source>
        <translation>nog een gevolg van de gekozen stap</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>a cause of the selected step</source>
        <translation>een stap vóór de gekozen stap</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>change the text</source>
        <translation>tekst wijzigen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>delete and close the gap</source>
        <translation>verwijderen en het gat sluiten</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>opnieuw</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>lay out again</source>
        <translation>opnieuw schikken</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Lopen</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>pijltjes</translation>
    </message>
    <message>
        <source>to the step in that direction</source>
        <translation>naar de stap in die richting</translation>
    </message>
    <message>
        <source>Ctrl+→</source>
        <translation>Ctrl+→</translation>
    </message>
    <message>
        <source>onto the arrow, and on to its step</source>
        <translation>naar de pijl, en door naar de stap</translation>
    </message>
    <message>
        <source>Ctrl+←</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓</source>
        <translation>Ctrl+↑ ↓</translation>
    </message>
    <message>
        <source>the other arrows of this step</source>
        <translation>de andere pijlen van deze stap</translation>
    </message>
    <message>
        <source>On an arrow</source>
        <translation>Op een pijl</translation>
    </message>
    <message>
        <source>+ − ? 0</source>
        <translation>+ − ? 0</translation>
    </message>
    <message>
        <source>its sign, or none</source>
        <translation>het teken, of geen</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>works later</source>
        <translation>werkt later door</translation>
    </message>
    <message>
        <source>a step in between</source>
        <translation>een stap ertussen</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Kijken</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>de hele kaart</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Ctrl++ −</source>
        <translation>Ctrl++ −</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>groter, kleiner</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>map only</source>
        <translation>alleen de kaart</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>tell the pattern</source>
        <translation>het patroon vertellen</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Naast de kaart</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>to the list beside the map, and back</source>
        <translation>naar de lijst naast de kaart, en terug</translation>
    </message>
    <message>
        <source>a new line below this one</source>
        <translation>een nieuwe regel hieronder</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>aanvinken</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>lines of text as steps; A -&gt; B as arrows</source>
        <translation>regels tekst als stappen; A -&gt; B als pijlen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>make one step of the selected ones</source>
        <translation>van de gekozen stappen één maken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>turn it round</source>
        <translation>omdraaien</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>every command by name</source>
        <translation>elke opdracht bij naam</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find a step or pattern</source>
        <translation>een stap of patroon zoeken</translation>
    </message>
    <message>
        <source>Alt+1 … 4</source>
        <translation>Alt+1 … 4</translation>
    </message>
    <message>
        <source>draw, talk, break open, hand over</source>
        <translation>tekenen, bespreken, doorbreken, meegeven</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>side panel</source>
        <translation>zijpaneel</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>ask the questions</source>
        <translation>de vragen stellen</translation>
    </message>
    <message>
        <source>a new step: done; a changed text: as it was</source>
        <translation>nieuwe stap: klaar; veranderde tekst: zoals hij was</translation>
    </message>
    <message>
        <source>Ctrl+Y, Ctrl+Shift+Z</source>
        <translation>Ctrl+Y, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>the same; in the outline: the text of the step</source>
        <translation>ook; bij Lijst: de tekst van de stap</translation>
    </message>
    <message>
        <source>change the line</source>
        <translation>de regel wijzigen</translation>
    </message>
    <message>
        <source>move the line up or down; not in the outline</source>
        <translation>de regel omhoog of omlaag; niet bij Lijst</translation>
    </message>
    <message>
        <source>an arrow to another step, or the step between two others</source>
        <translation>een pijl naar een andere stap, of de stap tussen twee andere</translation>
    </message>
</context>
<context>
    <name>window::LeftoverStrip</name>
    <message>
        <source>There is work from %1 that was not saved.</source>
        <translation>Er is werk van %1 dat niet is opgeslagen.</translation>
    </message>
    <message>
        <source>There is work from %1 that was not saved (%2 of %3).</source>
        <translation>Er is werk van %1 dat niet is opgeslagen (%2 van %3).</translation>
    </message>
    <message>
        <source>A new map without a title</source>
        <translation>Een nieuwe kaart zonder titel</translation>
    </message>
    <message>
        <source>Throw this work away? It cannot be brought back.</source>
        <translation>Dit werk weggooien? Het is niet terug te halen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Hiermee verder</translation>
    </message>
    <message>
        <source>Which map?</source>
        <translation>Welke kaart?</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>Title, date and organisations</source>
        <translation>Titel, datum en organisaties</translation>
    </message>
    <message>
        <source>About Patroon</source>
        <translation>Over Patroon</translation>
    </message>
    <message>
        <source>Draws the pattern that a group keeps landing in, so that they can talk about it and break it.

Free software under the EUPL 1.2. Set in Inter (SIL Open Font License).</source>
        <translation>Tekent het patroon waar een groep steeds weer in belandt, zodat je er samen over kunt praten en het kunt doorbreken.

Vrije software onder de EUPL 1.2. Gezet in Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Pin in place</source>
        <translation>Vastzetten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Alles losmaken</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Which pattern joins the map?</source>
        <translation>Welk patroon komt erbij?</translation>
    </message>
    <message>
        <source>Bring in a pattern</source>
        <translation>Patroon erbij halen</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Bewaren als sjabloon</translation>
    </message>
    <message>
        <source>What is the template called? It will stand on the start page of this computer,
without date, occasion, organisations and answers.</source>
        <translation>Hoe heet het sjabloon? Het komt op de startpagina van deze computer te staan,
zonder datum, aanleiding, organisaties en antwoorden.</translation>
    </message>
    <message>
        <source>‘%1’ is kept as a template.</source>
        <translation>‘%1’ is bewaard als sjabloon.</translation>
    </message>
    <message>
        <source>The template is not kept. %1</source>
        <translation>Het sjabloon is niet bewaard. %1</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>Eerdere versie terughalen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 is niet opgeslagen. %2</translation>
    </message>
    <message>
        <source>The map is on the clipboard as a picture.</source>
        <translation>De kaart staat als plaatje op het klembord.</translation>
    </message>
    <message>
        <source>What is selected is on the clipboard as a picture.</source>
        <translation>Wat je koos staat als plaatje op het klembord.</translation>
    </message>
    <message>
        <source>For the tables</source>
        <translation>Voor de tafels</translation>
    </message>
    <message>
        <source>The kit is in %1: posters, empty sheets, cards and hand-outs, to print.</source>
        <translation>De set staat in %1: posters, lege vellen, kaartjes en hand-outs, om te printen.</translation>
    </message>
    <message>
        <source>How many dots wide?</source>
        <translation>Hoeveel punten breed?</translation>
    </message>
    <message>
        <source>Everything for the tables comes in one new folder</source>
        <translation>Alles voor de tafels komt in één nieuwe map</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Map met alles maken</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map met alles tonen</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typen</translation>
    </message>
</context>
<context>
    <name>window::MapBar</name>
    <message>
        <source>Esc or F11: everything back</source>
        <translation>Esc of F11: alles weer terug</translation>
    </message>
</context>
<context>
    <name>window::Notice</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>window::OpenPatterns</name>
    <message>
        <source>An arrow is missing now in %1.</source>
        <translation>In %1 ontbreekt nu een pijl.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>window::Overview</name>
    <message>
        <source>There is no principle with %1 yet.</source>
        <translation>Bij %1 is nog geen principe.</translation>
    </message>
    <message>
        <source>Where %1 rubs has not been said yet.</source>
        <translation>Waar %1 schuurt, is nog niet gezegd.</translation>
    </message>
    <message>
        <source>Nobody has seen a first move in %1 yet.</source>
        <translation>In %1 zag nog niemand een eerste stapje.</translation>
    </message>
    <message>
        <source>No pattern goes with “%1” yet.</source>
        <translation>Bij “%1” hoort nog geen patroon.</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>Wat is nog open?</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Wat ligt waar</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leidende principes</translation>
    </message>
    <message>
        <source>Where it rubs</source>
        <translation>Waar het schuurt</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>Eerste stapjes</translation>
    </message>
    <message>
        <source>Something has been said about everything.</source>
        <translation>Over alles is iets gezegd.</translation>
    </message>
    <message>
        <source>None of it has to be done today.</source>
        <translation>Het hoeft niet vandaag.</translation>
    </message>
</context>
<context>
    <name>window::Pages</name>
    <message>
        <source>Principle with a pattern</source>
        <translation>Principe bij een patroon</translation>
    </message>
    <message>
        <source>First move to another place</source>
        <translation>Eerste stapje naar een andere plek</translation>
    </message>
    <message>
        <source>Who recognises a step</source>
        <translation>Wie een stap herkent</translation>
    </message>
</context>
<context>
    <name>window::Phases</name>
    <message>
        <source>Draw</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Bespreken</translation>
    </message>
    <message>
        <source>Break open</source>
        <translation>Doorbreken</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Meegeven</translation>
    </message>
</context>
<context>
    <name>window::PosterDialog</name>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>what fits best</source>
        <translation>wat het beste past</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>staand</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>liggend</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grijs</translation>
    </message>
    <message>
        <source>empty boxes, to write in</source>
        <translation>lege kaders, om in te schrijven</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stijl</translation>
    </message>
    <message>
        <source>Save as PDF or picture…</source>
        <translation>Opslaan als PDF of plaatje…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stories of the patterns</source>
        <translation>Verhaal bij de patronen</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leidende principes</translation>
    </message>
    <message>
        <source>What lies where (triangle)</source>
        <translation>Wat ligt waar (driehoek)</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>Eerste stapjes</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Readable up to about %1 m</source>
        <translation>Leesbaar tot ongeveer %1 m</translation>
    </message>
    <message>
        <source>Only readable from nearby</source>
        <translation>Alleen van dichtbij leesbaar</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Poster opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 is niet opgeslagen. %2</translation>
    </message>
    <message>
        <source>Printing did not work. Is the printer on?</source>
        <translation>Afdrukken lukte niet. Staat de printer aan?</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>in één stuk</translation>
    </message>
    <message>
        <source>on sheets of A4</source>
        <translation>op A4-vellen</translation>
    </message>
    <message>
        <source>on sheets of A3</source>
        <translation>op A3-vellen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Geprint</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punten per inch</translation>
    </message>
    <message>
        <source>As a picture %1 by %2 dots</source>
        <translation>Als plaatje %1 bij %2 punten</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to glue, and an overview</source>
        <translation>
            <numerusform>%n vel om te plakken, en een overzicht</numerusform>
            <numerusform>%n vellen om te plakken, en een overzicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>nearby</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>To read from</source>
        <translation>Leesbaar vanaf</translation>
    </message>
    <message>
        <source>For %1 m take larger paper, or leave something out.</source>
        <translation>Neem voor %1 m groter papier, of laat iets weg.</translation>
    </message>
    <message>
        <source>Not everything fits on one page: what is left comes on the next.</source>
        <translation>Niet alles past op één pagina: de rest komt op de volgende.</translation>
    </message>
</context>
<context>
    <name>window::Relayout</name>
    <message>
        <source>Laying out…</source>
        <translation>Schikken…</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Een plek vinden</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Opnieuw schikken</translation>
    </message>
    <message>
        <source>%1 Your map is as it was.</source>
        <translation>%1 Je kaart is zoals hij was.</translation>
    </message>
</context>
<context>
    <name>window::Room</name>
    <message>
        <source>There is only one screen. Connect the beamer as a second screen, and choose this again.</source>
        <translation>Er is maar één scherm. Sluit de beamer aan als tweede scherm en kies dit opnieuw.</translation>
    </message>
    <message>
        <source>There is no pattern yet. Draw steps until the last arrow leads back to the first.</source>
        <translation>Er is nog geen patroon. Teken stappen tot de laatste pijl terugkomt bij de eerste.</translation>
    </message>
    <message>
        <source>There are several loops. Choose one in the list of patterns, or give one a name.</source>
        <translation>Er zijn meer lussen. Kies er een in de lijst met patronen, of geef er een een naam.</translation>
    </message>
</context>
<context>
    <name>window::Safekeeping</name>
    <message>
        <source>Unsaved work is not being kept. %1</source>
        <translation>Werk dat nog niet is opgeslagen, wordt nu niet bijgehouden. %1</translation>
    </message>
    <message>
        <source>The work that was left cannot be read. %1</source>
        <translation>Het werk dat er nog lag, is niet te lezen. %1</translation>
    </message>
    <message>
        <source>Another window has taken up this work already.</source>
        <translation>Een ander venster is al met dit werk verder gegaan.</translation>
    </message>
</context>
<context>
    <name>window::SettingsDialog</name>
    <message>
        <source>Let boxes glide to their new place</source>
        <translation>Kaders naar hun nieuwe plek laten glijden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Taal van het programma</translation>
    </message>
    <message>
        <source>Light, for the beamer</source>
        <translation>Licht, voor de beamer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>nothing is projected</source>
        <translation>er wordt niets geprojecteerd</translation>
    </message>
    <message>
        <source>Width of the projected picture</source>
        <translation>Breedte van het geprojecteerde beeld</translation>
    </message>
</context>
<context>
    <name>window::SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Zijpaneel</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Inklappen</translation>
    </message>
</context>
<context>
    <name>window::StartPage</name>
    <message>
        <source>Which pattern do you recognise?</source>
        <translation>Welk patroon herken je?</translation>
    </message>
    <message>
        <source>Use this pattern</source>
        <translation>Dit patroon gebruiken</translation>
    </message>
    <message>
        <source>Draw our own pattern</source>
        <translation>Eigen patroon tekenen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Continue with…</source>
        <translation>Verder met…</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>Een voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Previous pattern</source>
        <translation>Vorig patroon</translation>
    </message>
    <message>
        <source>Next pattern</source>
        <translation>Volgend patroon</translation>
    </message>
    <message>
        <source>Previous pattern (←)</source>
        <translation>Vorig patroon (←)</translation>
    </message>
    <message>
        <source>Next pattern (→)</source>
        <translation>Volgend patroon (→)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Pattern %1 of %2</source>
        <translation>Patroon %1 van %2</translation>
    </message>
    <message>
        <source>Remove template…</source>
        <translation>Sjabloon weghalen…</translation>
    </message>
    <message>
        <source>Remove ‘%1’ from the start page? Maps that were made with it stay.</source>
        <translation>‘%1’ van de startpagina weghalen? Kaarten die ermee zijn gemaakt, blijven bestaan.</translation>
    </message>
    <message>
        <source>Print for the tables…</source>
        <translation>Printen voor de tafels…</translation>
    </message>
</context>
<context>
    <name>window::Talk</name>
    <message>
        <source>about: %1</source>
        <translation>over: %1</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Antwoord aanpassen</translation>
    </message>
    <message>
        <source>Take an answer away</source>
        <translation>Antwoord weghalen</translation>
    </message>
    <message>
        <source>Make an answer a first move</source>
        <translation>Van een antwoord een eerste stapje maken</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>vraag %1 van %2</translation>
    </message>
    <message>
        <source>A minute of silence. Any key goes on.</source>
        <translation>Een minuut stilte. Elke toets gaat verder.</translation>
    </message>
    <message>
        <source>Think it over; nobody asks, and nothing of it is written down.</source>
        <translation>Denk er rustig over na; niemand vraagt ernaar, en er wordt niets van opgeschreven.</translation>
    </message>
    <message>
        <source>A short line, without names, and Enter</source>
        <translation>Een korte regel, zonder namen, en Enter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Make it a first move (Ctrl+Enter)</source>
        <translation>Maak er een eerste stapje van (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A minute of silence (F7)</source>
        <translation>Een minuut stilte (F7)</translation>
    </message>
    <message>
        <source>Ways out (F8)</source>
        <translation>Uitwegen (F8)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>A pattern without a name</source>
        <translation>Een patroon zonder naam</translation>
    </message>
    <message>
        <source>about the whole pattern (Tab: about a step)</source>
        <translation>over het hele patroon (Tab: over een stap)</translation>
    </message>
    <message>
        <source>↑ ↓: another line · F2: change it · Del: take it away</source>
        <translation>↑ ↓: andere regel · F2: wijzigen · Del: weghalen</translation>
    </message>
    <message>
        <source>Another pattern (Ctrl+PgDn)</source>
        <translation>Ander patroon (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Back (PgUp)</source>
        <translation>Terug (PgUp)</translation>
    </message>
    <message>
        <source>Next question (PgDn)</source>
        <translation>Volgende vraag (PgDn)</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Antwoord “%1”</translation>
    </message>
    <message>
        <source>Ways out to think of</source>
        <translation>Uitwegen om aan te denken</translation>
    </message>
    <message>
        <source>On to the first moves (PgDn)</source>
        <translation>Verder met de eerste stapjes (PgDn)</translation>
    </message>
</context>
<context>
    <name>window::TalkClock</name>
    <message>
        <source>%1 of about %2 minutes</source>
        <translation>%1 van ongeveer %2 minuten</translation>
    </message>
    <message>
        <source>How far are we? (F12)</source>
        <translation>Hoe ver zijn we? (F12)</translation>
    </message>
</context>
<context>
    <name>window::UndoneLine</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>window::VersionsDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>No version has been saved yet.</source>
        <translation>Er is nog geen versie bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s). Bringing it back can be undone.</source>
        <translation>
            <numerusform>%n stap. Terughalen kun je ongedaan maken.</numerusform>
            <numerusform>%n stappen. Terughalen kun je ongedaan maken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::commands</name>
    <message>
        <source>What do you want to do? Type part of its name</source>
        <translation>Wat wil je doen? Typ een stukje van de naam</translation>
    </message>
    <message>
        <source>choose first</source>
        <translation>eerst kiezen</translation>
    </message>
    <message>
        <source>First choose a step or an arrow on the map; then this can be done.</source>
        <translation>Kies eerst een stap of een pijl op de kaart; dan kan dit.</translation>
    </message>
</context>
</TS>
