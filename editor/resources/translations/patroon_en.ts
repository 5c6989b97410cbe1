<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BreakList</name>
    <message numerus="yes">
        <source>%1 → %2 (in %n loop(s))</source>
        <translation>
            <numerusform>%1 → %2 (in %n loop)</numerusform>
            <numerusform>%1 → %2 (in %n loops)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no loop to break.</source>
        <translation>There is no loop to break.</translation>
    </message>
    <message>
        <source>Fewer links may do; the search was cut off.</source>
        <translation>Fewer links may do; the search was cut off.</translation>
    </message>
    <message>
        <source>There are more loops than were counted.</source>
        <translation>There are more loops than were counted.</translation>
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
        <translation>and so it begins again:</translation>
    </message>
    <message>
        <source>and later…</source>
        <translation>and later…</translation>
    </message>
    <message>
        <source>and then…</source>
        <translation>and then…</translation>
    </message>
    <message>
        <source>Some see it differently: %1</source>
        <translation>Some see it differently: %1</translation>
    </message>
    <message>
        <source>Space: on · ←: back · F2: change this step · Esc: done</source>
        <translation>Space: on · ←: back · F2: change this step · Esc: done</translation>
    </message>
    <message>
        <source>Space: the next pattern · ←: back · Esc: done</source>
        <translation>Space: the next pattern · ←: back · Esc: done</translation>
    </message>
    <message>
        <source>That was all · Space: to the map · Shift+F5: the questions · ←: back</source>
        <translation>That was all · Space: to the map · Shift+F5: the questions · ←: back</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The output could not be written.</source>
        <translation>The output could not be written.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>The name should end in .patroon, .dot or .gv.</source>
        <translation>The name should end in .patroon, .dot or .gv.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>open the editor</source>
        <translation>open the editor</translation>
    </message>
    <message>
        <source>list the patterns to start from</source>
        <translation>list the patterns to start from</translation>
    </message>
    <message>
        <source>a new map from a pattern</source>
        <translation>a new map from a pattern</translation>
    </message>
    <message>
        <source>tell what is wrong with maps</source>
        <translation>tell what is wrong with maps</translation>
    </message>
    <message>
        <source>.patroon to .dot and back</source>
        <translation>.patroon to .dot and back</translation>
    </message>
    <message>
        <source>give every step a place</source>
        <translation>give every step a place</translation>
    </message>
    <message>
        <source>where everything is drawn, as JSON</source>
        <translation>where everything is drawn, as JSON</translation>
    </message>
    <message>
        <source>list the loops</source>
        <translation>list the loops</translation>
    </message>
    <message>
        <source>the fewest links that break every loop</source>
        <translation>the fewest links that break every loop</translation>
    </message>
    <message>
        <source>a poster: .pdf, .svg, .png or a folder</source>
        <translation>a poster: .pdf, .svg, .png or a folder</translation>
    </message>
    <message>
        <source>cards for on the table</source>
        <translation>cards for on the table</translation>
    </message>
    <message>
        <source>what was said, as .html, .odt, .md or .csv</source>
        <translation>what was said, as .html, .odt, .md or .csv</translation>
    </message>
    <message>
        <source>the language of the program</source>
        <translation>the language of the program</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>this text</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>the version</translation>
    </message>
    <message>
        <source>Patroon draws the pattern that a group keeps landing in.</source>
        <translation>Patroon draws the pattern that a group keeps landing in.</translation>
    </message>
    <message>
        <source>a sheet of A4 for each pattern, with questions on its back</source>
        <translation>a sheet of A4 for each pattern, with questions on its back</translation>
    </message>
</context>
<context>
    <name>ImportDot</name>
    <message numerus="yes">
        <source>%n line(s) without a direction</source>
        <translation>
            <numerusform>%n line without a direction</numerusform>
            <numerusform>%n lines without a direction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) from a step to itself</source>
        <translation>
            <numerusform>%n arrow from a step to itself</numerusform>
            <numerusform>%n arrows from a step to itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second arrow(s) between the same steps</source>
        <translation>
            <numerusform>%n second arrow between the same steps</numerusform>
            <numerusform>%n second arrows between the same steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Left out: %1.</translation>
    </message>
    <message>
        <source>This is not a DOT graph.</source>
        <translation>This is not a DOT graph.</translation>
    </message>
</context>
<context>
    <name>Legibility</name>
    <message>
        <source>This screen does not tell how large it is. In the settings you can say how wide the picture is.</source>
        <translation>This screen does not tell how large it is. In the settings you can say how wide the picture is.</translation>
    </message>
    <message>
        <source>The steps can only be read from nearby. Enlarge the map, or show one pattern at a time.</source>
        <translation>The steps can only be read from nearby. Enlarge the map, or show one pattern at a time.</translation>
    </message>
    <message>
        <source>The steps can be read up to about %1 m from the projected picture.</source>
        <translation>The steps can be read up to about %1 m from the projected picture.</translation>
    </message>
    <message>
        <source>The steps can be read up to about %1 m from this screen. Is it projected? Then say in the settings how wide the picture is.</source>
        <translation>The steps can be read up to about %1 m from this screen. Is it projected? Then say in the settings how wide the picture is.</translation>
    </message>
</context>
<context>
    <name>LoopList</name>
    <message>
        <source>There are more; --limit shows more of them.
</source>
        <translation>There are more; --limit shows more of them.
</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>--lang takes nl or en.</source>
        <translation>--lang takes nl or en.</translation>
    </message>
    <message>
        <source>%1 is no command and no map. See patroon --help.</source>
        <translation>%1 is no command and no map. See patroon --help.</translation>
    </message>
    <message>
        <source>There is no display for a window here. This works: patroon poster FILE -o poster.pdf</source>
        <translation>There is no display for a window here. This works: patroon poster FILE -o poster.pdf</translation>
    </message>
</context>
<context>
    <name>Maps</name>
    <message>
        <source>This map was made by a newer version of Patroon.</source>
        <translation>This map was made by a newer version of Patroon.</translation>
    </message>
    <message>
        <source>and %1 more.</source>
        <translation>and %1 more.</translation>
    </message>
</context>
<context>
    <name>NewMap</name>
    <message>
        <source>Say with --template which pattern; patroon templates lists them.</source>
        <translation>Say with --template which pattern; patroon templates lists them.</translation>
    </message>
    <message>
        <source>There is no such pattern; patroon templates lists them.</source>
        <translation>There is no such pattern; patroon templates lists them.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>See patroon --help.</source>
        <translation>See patroon --help.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>There is one word too many: %1.</source>
        <translation>There is one word too many: %1.</translation>
    </message>
    <message>
        <source>Say with -o where the result goes.</source>
        <translation>Say with -o where the result goes.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2.</source>
        <translation>--%1 takes a whole number of at least %2.</translation>
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
        <translation>Poster %1 on sheets of A4.pdf</translation>
    </message>
    <message>
        <source>Hand-out.pdf</source>
        <translation>Hand-out.pdf</translation>
    </message>
    <message>
        <source>Map to click through.html</source>
        <translation>Map to click through.html</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Picture.png</translation>
    </message>
    <message>
        <source>Posters A3.pdf</source>
        <translation>Posters A3.pdf</translation>
    </message>
    <message>
        <source>Empty sheets A3.pdf</source>
        <translation>Empty sheets A3.pdf</translation>
    </message>
    <message>
        <source>Cards A4 – %1.pdf</source>
        <translation>Cards A4 – %1.pdf</translation>
    </message>
    <message>
        <source>Hand-out A4, both sides – %1.pdf</source>
        <translation>Hand-out A4, both sides – %1.pdf</translation>
    </message>
    <message>
        <source>Web page to click through…</source>
        <translation>Web page to click through…</translation>
    </message>
    <message>
        <source>Hand-out, a sheet for each pattern…</source>
        <translation>Hand-out, a sheet for each pattern…</translation>
    </message>
    <message>
        <source>Cards for on the table…</source>
        <translation>Cards for on the table…</translation>
    </message>
    <message>
        <source>Report to write on in (.odt)…</source>
        <translation>Report to write on in (.odt)…</translation>
    </message>
    <message>
        <source>Report as plain text (.md)…</source>
        <translation>Report as plain text (.md)…</translation>
    </message>
    <message>
        <source>First moves as a table (.csv)…</source>
        <translation>First moves as a table (.csv)…</translation>
    </message>
    <message>
        <source>Empty sheet A3 for a pattern of your own.pdf</source>
        <translation>Empty sheet A3 for a pattern of your own.pdf</translation>
    </message>
    <message>
        <source>Poster to print (.pdf)…</source>
        <translation>Poster to print (.pdf)…</translation>
    </message>
    <message>
        <source>Poster as a drawing (.svg)…</source>
        <translation>Poster as a drawing (.svg)…</translation>
    </message>
    <message>
        <source>Poster as a picture (.png)…</source>
        <translation>Poster as a picture (.png)…</translation>
    </message>
    <message>
        <source>Report.odt</source>
        <translation>Report.odt</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Pattern: %1</source>
        <translation>Pattern: %1</translation>
    </message>
    <message>
        <source>An arrow is missing</source>
        <translation>An arrow is missing</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Step: %1</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n pattern(s)</source>
        <translation>
            <numerusform>In %n pattern</numerusform>
            <numerusform>In %n patterns</numerusform>
        </translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Parking lot</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Outside the patterns</source>
        <translation>Outside the patterns</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Principle: %1</source>
        <translation>Principle: %1</translation>
    </message>
    <message>
        <source>First move: %1</source>
        <translation>First move: %1</translation>
    </message>
</context>
<context>
    <name>Poster</name>
    <message>
        <source>The paper is A4, A3, A2, A1, A0, or width and height in millimetres like 900x1200, from %1 to %2.</source>
        <translation>The paper is A4, A3, A2, A1, A0, or width and height in millimetres like 900x1200, from %1 to %2.</translation>
    </message>
    <message>
        <source>The orientation is auto, portrait or landscape.</source>
        <translation>The orientation is auto, portrait or landscape.</translation>
    </message>
    <message>
        <source>The style is colour, grey or empty.</source>
        <translation>The style is colour, grey or empty.</translation>
    </message>
    <message>
        <source>What can be left out: stories, principles, triangle, moves, legend, notes.</source>
        <translation>What can be left out: stories, principles, triangle, moves, legend, notes.</translation>
    </message>
    <message>
        <source>A poster is a .pdf, .svg or .png, or goes into a folder.</source>
        <translation>A poster is a .pdf, .svg or .png, or goes into a folder.</translation>
    </message>
    <message>
        <source>Several maps go into one .pdf or into a folder.</source>
        <translation>Several maps go into one .pdf or into a folder.</translation>
    </message>
    <message>
        <source>A picture of %1 by %2 dots is too large. Ask for fewer with --dpi.</source>
        <translation>A picture of %1 by %2 dots is too large. Ask for fewer with --dpi.</translation>
    </message>
    <message>
        <source>Not everything fits on one page; this is page %1.</source>
        <translation>Not everything fits on one page; this is page %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>The folder cannot be made.</translation>
    </message>
    <message>
        <source>The sheets are A4 or A3.</source>
        <translation>The sheets are A4 or A3.</translation>
    </message>
    <message>
        <source>Overlap and margin leave too little of the sheets.</source>
        <translation>Overlap and margin leave too little of the sheets.</translation>
    </message>
    <message>
        <source>Sheets come as .pdf or .png.</source>
        <translation>Sheets come as .pdf or .png.</translation>
    </message>
    <message>
        <source>%1: readable up to about %2 m</source>
        <translation>%1: readable up to about %2 m</translation>
    </message>
    <message>
        <source>%1: only readable from nearby</source>
        <translation>%1: only readable from nearby</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>It did not work.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>%1 is not made. %2</source>
        <translation>%1 is not made. %2</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Do you recognise this? What do you see of it in practice?</source>
        <translation>Do you recognise this? What do you see of it in practice?</translation>
    </message>
    <message>
        <source>How do you, or your organisation, help to keep it going without meaning to?</source>
        <translation>How do you, or your organisation, help to keep it going without meaning to?</translation>
    </message>
    <message>
        <source>Which small first move do you see?</source>
        <translation>Which small first move do you see?</translation>
    </message>
    <message>
        <source>For yourself only: is there a situation now in which this helps you?</source>
        <translation>For yourself only: is there a situation now in which this helps you?</translation>
    </message>
    <message>
        <source>Say the name of the pattern out loud when it happens. That alone often opens something.</source>
        <translation>Say the name of the pattern out loud when it happens. That alone often opens something.</translation>
    </message>
    <message>
        <source>Where and how do you need each other here?</source>
        <translation>Where and how do you need each other here?</translation>
    </message>
    <message>
        <source>Which task do you share, or where do your tasks overlap?</source>
        <translation>Which task do you share, or where do your tasks overlap?</translation>
    </message>
    <message>
        <source>What would playing together look like, instead of marking off who does what?</source>
        <translation>What would playing together look like, instead of marking off who does what?</translation>
    </message>
    <message>
        <source>What are you assuming? How could you find out together?</source>
        <translation>What are you assuming? How could you find out together?</translation>
    </message>
    <message>
        <source>In which layer of the triangle do you keep talking, and which one have you not touched?</source>
        <translation>In which layer of the triangle do you keep talking, and which one have you not touched?</translation>
    </message>
    <message>
        <source>What does not have to be perfect?</source>
        <translation>What does not have to be perfect?</translation>
    </message>
    <message>
        <source>Which leading principle would help, in practice, in management and on the board?</source>
        <translation>Which leading principle would help, in practice, in management and on the board?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Cards come as a .pdf.</source>
        <translation>Cards come as a .pdf.</translation>
    </message>
    <message>
        <source>A report is an .html, .odt, .md or .csv.</source>
        <translation>A report is an .html, .odt, .md or .csv.</translation>
    </message>
    <message>
        <source>A hand-out comes as a .pdf.</source>
        <translation>A hand-out comes as a .pdf.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The disk is full. Make room or choose another place.</source>
        <translation>The disk is full. Make room or choose another place.</translation>
    </message>
    <message>
        <source>You may not write here. Choose another place.</source>
        <translation>You may not write here. Choose another place.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another place.</source>
        <translation>This folder does not exist. Choose another place.</translation>
    </message>
    <message>
        <source>This file name is too long.</source>
        <translation>This file name is too long.</translation>
    </message>
    <message>
        <source>It could not be saved (%1). Choose another place.</source>
        <translation>It could not be saved (%1). Choose another place.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>The file cannot be read (%1).</translation>
    </message>
    <message>
        <source>The map was not saved: %1</source>
        <translation>The map was not saved: %1</translation>
    </message>
    <message>
        <source>This link leads back to itself. Choose another place.</source>
        <translation>This link leads back to itself. Choose another place.</translation>
    </message>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>This is a pipe, not a file.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file is too large: a map takes at most %1 MB.</source>
        <translation>The file is too large: a map takes at most %1 MB.</translation>
    </message>
    <message>
        <source>There is more in this file than a map can hold.</source>
        <translation>There is more in this file than a map can hold.</translation>
    </message>
    <message>
        <source>Some bytes are no text (UTF-8).</source>
        <translation>Some bytes are no text (UTF-8).</translation>
    </message>
    <message>
        <source>This is not a Patroon map.</source>
        <translation>This is not a Patroon map.</translation>
    </message>
    <message>
        <source>The file ends too early; a part of it is missing.</source>
        <translation>The file ends too early; a part of it is missing.</translation>
    </message>
    <message>
        <source>Lists and objects are nested too deeply.</source>
        <translation>Lists and objects are nested too deeply.</translation>
    </message>
    <message>
        <source>This field is here twice; keep one of the two.</source>
        <translation>This field is here twice; keep one of the two.</translation>
    </message>
    <message>
        <source>The number %1 is too large.</source>
        <translation>The number %1 is too large.</translation>
    </message>
    <message>
        <source>There is a NUL character in the text; take it out.</source>
        <translation>There is a NUL character in the text; take it out.</translation>
    </message>
    <message>
        <source>This is not a Patroon map: &quot;format&quot; should be &quot;patroon&quot;.</source>
        <translation>This is not a Patroon map: &quot;format&quot; should be &quot;patroon&quot;.</translation>
    </message>
    <message>
        <source>The version should be a positive whole number.</source>
        <translation>The version should be a positive whole number.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>This field is missing.</translation>
    </message>
    <message>
        <source>This should be of another kind: %1.</source>
        <translation>This should be of another kind: %1.</translation>
    </message>
    <message>
        <source>The word %1 is not known here.</source>
        <translation>The word %1 is not known here.</translation>
    </message>
    <message>
        <source>There is a control character in the text; take it out.</source>
        <translation>There is a control character in the text; take it out.</translation>
    </message>
    <message>
        <source>This text has %1 characters; a text takes at most %2.</source>
        <translation>This text has %1 characters; a text takes at most %2.</translation>
    </message>
    <message>
        <source>An id should be a positive whole number.</source>
        <translation>An id should be a positive whole number.</translation>
    </message>
    <message>
        <source>A place is in whole points; %1 is not.</source>
        <translation>A place is in whole points; %1 is not.</translation>
    </message>
    <message>
        <source>%1 is too far away; a place lies within %2 points.</source>
        <translation>%1 is too far away; a place lies within %2 points.</translation>
    </message>
    <message>
        <source>A place needs both x and y.</source>
        <translation>A place needs both x and y.</translation>
    </message>
    <message>
        <source>%1 is no colour; write it as &quot;#0072B2&quot;.</source>
        <translation>%1 is no colour; write it as &quot;#0072B2&quot;.</translation>
    </message>
    <message>
        <source>%1 is no date; write it as &quot;2026-11-21&quot;.</source>
        <translation>%1 is no date; write it as &quot;2026-11-21&quot;.</translation>
    </message>
    <message>
        <source>There are %1 steps; a map takes at most %2.</source>
        <translation>There are %1 steps; a map takes at most %2.</translation>
    </message>
    <message>
        <source>There are %1 arrows; a map takes at most %2.</source>
        <translation>There are %1 arrows; a map takes at most %2.</translation>
    </message>
    <message>
        <source>The id %1 is used twice.</source>
        <translation>The id %1 is used twice.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>There is no step %1.</translation>
    </message>
    <message>
        <source>There is no arrow %1.</source>
        <translation>There is no arrow %1.</translation>
    </message>
    <message>
        <source>There is no perspective %1.</source>
        <translation>There is no perspective %1.</translation>
    </message>
    <message>
        <source>There is no principle %1.</source>
        <translation>There is no principle %1.</translation>
    </message>
    <message>
        <source>An arrow runs from step %1 to itself.</source>
        <translation>An arrow runs from step %1 to itself.</translation>
    </message>
    <message>
        <source>Arrow %1 already runs the same way.</source>
        <translation>Arrow %1 already runs the same way.</translation>
    </message>
    <message>
        <source>A pattern has at least two steps.</source>
        <translation>A pattern has at least two steps.</translation>
    </message>
    <message>
        <source>The pattern passes step %1 twice.</source>
        <translation>The pattern passes step %1 twice.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>There is no pattern %1.</source>
        <translation>There is no pattern %1.</translation>
    </message>
    <message>
        <source>A first move sits on one arrow, on one step or on one pattern.</source>
        <translation>A first move sits on one arrow, on one step or on one pattern.</translation>
    </message>
</context>
<context>
    <name>arrange::LayoutAgain</name>
    <message>
        <source>The layout gave no usable answer.</source>
        <translation>The layout gave no usable answer.</translation>
    </message>
    <message>
        <source>%1 The steps were put in plain rings.</source>
        <translation>%1 The steps were put in plain rings.</translation>
    </message>
    <message>
        <source>This map is too large to lay out well.</source>
        <translation>This map is too large to lay out well.</translation>
    </message>
</context>
<context>
    <name>arrange::Worker</name>
    <message>
        <source>The layout took too long.</source>
        <translation>The layout took too long.</translation>
    </message>
    <message>
        <source>The layout could not be started.</source>
        <translation>The layout could not be started.</translation>
    </message>
    <message>
        <source>The layout was cancelled.</source>
        <translation>The layout was cancelled.</translation>
    </message>
    <message>
        <source>The layout stopped halfway.</source>
        <translation>The layout stopped halfway.</translation>
    </message>
</context>
<context>
    <name>canvas</name>
    <message>
        <source>Change sign</source>
        <translation>Change sign</translation>
    </message>
    <message>
        <source>Change delay</source>
        <translation>Change delay</translation>
    </message>
    <message>
        <source>Delete step and close the gap</source>
        <translation>Delete step and close the gap</translation>
    </message>
    <message>
        <source>Forget the name of the pattern</source>
        <translation>Forget the name of the pattern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Turn arrow round</source>
        <translation>Turn arrow round</translation>
    </message>
    <message>
        <source>Make one step of these</source>
        <translation>Make one step of these</translation>
    </message>
    <message>
        <source>Add arrow</source>
        <translation>Add arrow</translation>
    </message>
</context>
<context>
    <name>canvas::Chooser</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nothing is called that.</translation>
    </message>
</context>
<context>
    <name>canvas::Map</name>
    <message>
        <source>the one grows with the other</source>
        <translation>the one grows with the other</translation>
    </message>
    <message>
        <source>the more of the one, the less of the other</source>
        <translation>the more of the one, the less of the other</translation>
    </message>
    <message>
        <source>we see this differently</source>
        <translation>we see this differently</translation>
    </message>
    <message>
        <source>From %1 and then to %2</source>
        <translation>From %1 and then to %2</translation>
    </message>
    <message>
        <source>works later</source>
        <translation>works later</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Pattern %1</translation>
    </message>
    <message>
        <source>an arrow is missing</source>
        <translation>an arrow is missing</translation>
    </message>
    <message>
        <source>reinforcing</source>
        <translation>reinforcing</translation>
    </message>
    <message>
        <source>balancing</source>
        <translation>balancing</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>also read as: %1</source>
        <translation>also read as: %1</translation>
    </message>
</context>
<context>
    <name>canvas::MoveTool</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Bring in a loose step</source>
        <translation>Bring in a loose step</translation>
    </message>
</context>
<context>
    <name>canvas::View</name>
    <message>
        <source>This text can hold %L1 characters; what came after that is left out.</source>
        <translation>This text can hold %L1 characters; what came after that is left out.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Type what happens, and press Enter: and then…</source>
        <translation>Type what happens, and press Enter: and then…</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>in between</translation>
    </message>
    <message>
        <source>And then… type part of a step</source>
        <translation>And then… type part of a step</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>pattern</translation>
    </message>
    <message>
        <source>Find: type part of a step or a name</source>
        <translation>Find: type part of a step or a name</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>This was more text than a map can hold; what came last is left out.</source>
        <translation>This was more text than a map can hold; what came last is left out.</translation>
    </message>
    <message>
        <source>This does not fit: a map holds up to %L1 steps and %L2 arrows.</source>
        <translation>This does not fit: a map holds up to %L1 steps and %L2 arrows.</translation>
    </message>
    <message>
        <source>An arrow goes from one step to another: two steps are needed.</source>
        <translation>An arrow goes from one step to another: two steps are needed.</translation>
    </message>
    <message>
        <source>From which step? Type part of it</source>
        <translation>From which step? Type part of it</translation>
    </message>
    <message>
        <source>+ − ? 0: sign · d: works later · Enter: a step in between</source>
        <translation>+ − ? 0: sign · d: works later · Enter: a step in between</translation>
    </message>
    <message>
        <source>Bring in a loose step</source>
        <translation>Bring in a loose step</translation>
    </message>
    <message>
        <source>Move a step in between</source>
        <translation>Move a step in between</translation>
    </message>
</context>
<context>
    <name>canvas::Writer</name>
    <message>
        <source>Type what happens in between · Esc: never mind · Tab on the step: a further effect</source>
        <translation>Type what happens in between · Esc: never mind · Tab on the step: a further effect</translation>
    </message>
    <message>
        <source>In between · Enter: and then… · Esc: done · Shift+Enter: new line</source>
        <translation>In between · Enter: and then… · Esc: done · Shift+Enter: new line</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Change text</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Name pattern</translation>
    </message>
    <message>
        <source>Close pattern</source>
        <translation>Close pattern</translation>
    </message>
    <message>
        <source>Type a name for this pattern · Esc: not now</source>
        <translation>Type a name for this pattern · Esc: not now</translation>
    </message>
    <message>
        <source>Enter keeps the name · Esc leaves it as it was</source>
        <translation>Enter keeps the name · Esc leaves it as it was</translation>
    </message>
    <message>
        <source>Enter keeps the text · Esc leaves it as it was · Shift+Enter: new line</source>
        <translation>Enter keeps the text · Esc leaves it as it was · Shift+Enter: new line</translation>
    </message>
    <message>
        <source>Enter or Esc: done · Shift+Enter: new line</source>
        <translation>Enter or Esc: done · Shift+Enter: new line</translation>
    </message>
    <message>
        <source>Enter: and then… · Esc: done · Shift+Enter: new line</source>
        <translation>Enter: and then… · Esc: done · Shift+Enter: new line</translation>
    </message>
    <message>
        <source>Type what happens next · Enter closes the pattern · Esc: done</source>
        <translation>Type what happens next · Enter closes the pattern · Esc: done</translation>
    </message>
    <message>
        <source>Type what happens · Esc: never mind</source>
        <translation>Type what happens · Esc: never mind</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
</context>
<context>
    <name>document::Autosave</name>
    <message>
        <source>The folder for it cannot be written.</source>
        <translation>The folder for it cannot be written.</translation>
    </message>
</context>
<context>
    <name>draw</name>
    <message>
        <source>R</source>
        <comment>reinforcing: one letter in the middle of a loop</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>B</source>
        <comment>balancing: one letter in the middle of a loop</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <comment>in place of the name of a pattern</comment>
        <translation>(no name yet)</translation>
    </message>
</context>
<context>
    <name>panels::Fewest</name>
    <message>
        <source>Fewest arrows</source>
        <translation>Fewest arrows</translation>
    </message>
    <message>
        <source>Loops without a name too</source>
        <translation>Loops without a name too</translation>
    </message>
    <message>
        <source>Something to talk about, no advice. Where is the most energy?</source>
        <translation>Something to talk about, no advice. Where is the most energy?</translation>
    </message>
    <message>
        <source>There is no loop yet.</source>
        <translation>There is no loop yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) break them all. Fewer may do: the search took too long.</source>
        <translation>
            <numerusform>%n arrow breaks them all. Fewer may do: the search took too long.</numerusform>
            <numerusform>%n arrows break them all. Fewer may do: the search took too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) can break every pattern with a name.</source>
        <translation>
            <numerusform>%n arrow can break every pattern with a name.</numerusform>
            <numerusform>%n arrows can break every pattern with a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) can break every loop.</source>
        <translation>
            <numerusform>%n arrow can break every loop.</numerusform>
            <numerusform>%n arrows can break every loop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are many ways, none better than the others. Here are %n.</source>
        <translation>
            <numerusform>There are many ways, none better than the others. Here is %n.</numerusform>
            <numerusform>There are many ways, none better than the others. Here are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n ways, none better than the others.</source>
        <translation>
            <numerusform>There is %n way.</numerusform>
            <numerusform>There are %n ways, none better than the others.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n of your %1 patterns</source>
        <translation>
            <numerusform>in %n of your %1 patterns</numerusform>
            <numerusform>in %n of your %1 patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::FirstMoves</name>
    <message>
        <source>Change a first move</source>
        <translation>Change a first move</translation>
    </message>
    <message>
        <source>Choose a first move</source>
        <translation>Choose a first move</translation>
    </message>
    <message>
        <source>Choose a first move no longer</source>
        <translation>Choose a first move no longer</translation>
    </message>
    <message>
        <source>Layer of a first move</source>
        <translation>Layer of a first move</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>First moves</translation>
    </message>
    <message>
        <source>Add here…</source>
        <translation>Add here…</translation>
    </message>
    <message>
        <source>Ticked: this is what we begin with</source>
        <translation>Ticked: this is what we begin with</translation>
    </message>
    <message>
        <source>What would change then? And what perhaps, without our meaning it?</source>
        <translation>What would change then? And what perhaps, without our meaning it?</translation>
    </message>
    <message>
        <source>About this first move</source>
        <translation>About this first move</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Anywhere can be a beginning. Where is the most energy?</source>
        <translation>Anywhere can be a beginning. Where is the most energy?</translation>
    </message>
    <message numerus="yes">
        <source>This arrow is in %n of your %1 patterns. Could something small be here?</source>
        <translation>
            <numerusform>This arrow is in %n of your %1 patterns. Could something small be here?</numerusform>
            <numerusform>This arrow is in %n of your %1 patterns. Could something small be here?</numerusform>
        </translation>
    </message>
    <message>
        <source>Could something small be here?</source>
        <translation>Could something small be here?</translation>
    </message>
    <message numerus="yes">
        <source>This step is in %n of your %1 patterns. Could something small be here?</source>
        <translation>
            <numerusform>This step is in %n of your %1 patterns. Could something small be here?</numerusform>
            <numerusform>This step is in %n of your %1 patterns. Could something small be here?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an arrow or a step: where could something small be?</source>
        <translation>Choose an arrow or a step: where could something small be?</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Who begins</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>How we notice</translation>
    </message>
    <message>
        <source>Add a first move</source>
        <translation>Add a first move</translation>
    </message>
    <message>
        <source>Order the first moves</source>
        <translation>Order the first moves</translation>
    </message>
    <message>
        <source>Take a first move away</source>
        <translation>Take a first move away</translation>
    </message>
    <message>
        <source>small steps, chosen, who begins, how we notice, starting place, break</source>
        <translation>small steps, chosen, who begins, how we notice, starting place, break</translation>
    </message>
    <message>
        <source>About the whole pattern. Could something small be here?</source>
        <translation>About the whole pattern. Could something small be here?</translation>
    </message>
    <message>
        <source>First choose a place</source>
        <translation>First choose a place</translation>
    </message>
    <message>
        <source>Take over first moves</source>
        <translation>Take over first moves</translation>
    </message>
    <message numerus="yes">
        <source>Take over what was said (%n)</source>
        <translation>
            <numerusform>Take over what was said (%n)</numerusform>
            <numerusform>Take over what was said (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::Layers</name>
    <message>
        <source>Goals and content</source>
        <translation>Goals and content</translation>
    </message>
    <message>
        <source>Rules of the game</source>
        <translation>Rules of the game</translation>
    </message>
    <message>
        <source>Relations and interplay</source>
        <translation>Relations and interplay</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>What are we for, together? It may be something small.</source>
        <translation>What are we for, together? It may be something small.</translation>
    </message>
    <message>
        <source>Which craft do we need for that?</source>
        <translation>Which craft do we need for that?</translation>
    </message>
    <message>
        <source>Time, money and people have an end. Does our goal have one too?</source>
        <translation>Time, money and people have an end. Does our goal have one too?</translation>
    </message>
    <message>
        <source>What do we all know, and does nobody say?</source>
        <translation>What do we all know, and does nobody say?</translation>
    </message>
    <message>
        <source>Who joins in when, and who does not?</source>
        <translation>Who joins in when, and who does not?</translation>
    </message>
    <message>
        <source>Who has which task, and may decide what?</source>
        <translation>Who has which task, and may decide what?</translation>
    </message>
    <message>
        <source>Who gets to know what, and from whom?</source>
        <translation>Who gets to know what, and from whom?</translation>
    </message>
    <message>
        <source>When is it good, and how do we notice?</source>
        <translation>When is it good, and how do we notice?</translation>
    </message>
    <message>
        <source>How do we decide, and how do we settle it when we differ?</source>
        <translation>How do we decide, and how do we settle it when we differ?</translation>
    </message>
    <message>
        <source>Do we see each other often enough?</source>
        <translation>Do we see each other often enough?</translation>
    </message>
    <message>
        <source>Is there appreciation, and do we let it be heard?</source>
        <translation>Is there appreciation, and do we let it be heard?</translation>
    </message>
    <message>
        <source>What helps us to trust each other?</source>
        <translation>What helps us to trust each other?</translation>
    </message>
</context>
<context>
    <name>panels::ListPanel</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>panels::Outline</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>F2 changes a text, Enter adds a step after it, Delete removes, Esc goes back to the map</source>
        <translation>F2 changes a text, Enter adds a step after it, Delete removes, Esc goes back to the map</translation>
    </message>
    <message>
        <source>Nothing on the map yet. Enter begins a first step.</source>
        <translation>Nothing on the map yet. Enter begins a first step.</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Change text</translation>
    </message>
    <message>
        <source>Name pattern</source>
        <translation>Name pattern</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Delete step and close the gap</source>
        <translation>Delete step and close the gap</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Forget the name of the pattern</source>
        <translation>Forget the name of the pattern</translation>
    </message>
    <message>
        <source>Change a principle</source>
        <translation>Change a principle</translation>
    </message>
    <message>
        <source>Change a first move</source>
        <translation>Change a first move</translation>
    </message>
    <message>
        <source>Principle off a pattern</source>
        <translation>Principle off a pattern</translation>
    </message>
    <message>
        <source>Take a first move away</source>
        <translation>Take a first move away</translation>
    </message>
    <message>
        <source>list of steps, parking lot, starting point</source>
        <translation>list of steps, parking lot, starting point</translation>
    </message>
</context>
<context>
    <name>panels::Patterns</name>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>No pattern yet. Draw steps until an arrow leads back to the first one.</source>
        <translation>No pattern yet. Draw steps until an arrow leads back to the first one.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The pattern in a few words</source>
        <translation>The pattern in a few words</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (open)</translation>
    </message>
    <message numerus="yes">
        <source>Loop of %n step(s), no name yet</source>
        <translation>
            <numerusform>Loop of %n step, no name yet</numerusform>
            <numerusform>Loop of %n steps, no name yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a pattern</source>
        <translation>Name a pattern</translation>
    </message>
    <message>
        <source>Tell a pattern in a few words</source>
        <translation>Tell a pattern in a few words</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message numerus="yes">
        <source>The %n shortest of %1 loops.</source>
        <translation>
            <numerusform>The %n shortest of %1 loops.</numerusform>
            <numerusform>The %n shortest of %1 loops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n shortest of more than %1 loops.</source>
        <translation>
            <numerusform>The %n shortest of more than %1 loops.</numerusform>
            <numerusform>The %n shortest of more than %1 loops.</numerusform>
        </translation>
    </message>
    <message>
        <source>loops, names, reinforcing, balancing, story</source>
        <translation>loops, names, reinforcing, balancing, story</translation>
    </message>
</context>
<context>
    <name>panels::Perspectives</name>
    <message>
        <source>Add a perspective</source>
        <translation>Add a perspective</translation>
    </message>
    <message>
        <source>Perspectives</source>
        <translation>Perspectives</translation>
    </message>
    <message>
        <source>Ticked: at the table today</source>
        <translation>Ticked: at the table today</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Initials on the steps</source>
        <translation>Initials on the steps</translation>
    </message>
    <message>
        <source>Only what %1 recognises: no step is ticked yet</source>
        <translation>Only what %1 recognises: no step is ticked yet</translation>
    </message>
    <message>
        <source>Only what %1 recognises</source>
        <translation>Only what %1 recognises</translation>
    </message>
    <message>
        <source>%1, at the table</source>
        <translation>%1, at the table</translation>
    </message>
    <message>
        <source>%1, not at the table</source>
        <translation>%1, not at the table</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Sky blue</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>By itself</translation>
    </message>
    <message>
        <source>Name a perspective</source>
        <translation>Name a perspective</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Not at the table</source>
        <translation>Not at the table</translation>
    </message>
    <message>
        <source>Colour a perspective</source>
        <translation>Colour a perspective</translation>
    </message>
    <message>
        <source>Order the perspectives</source>
        <translation>Order the perspectives</translation>
    </message>
    <message>
        <source>Take a perspective away</source>
        <translation>Take a perspective away</translation>
    </message>
    <message>
        <source>second reading, recognises this, makes sense because, resident, partners, initials</source>
        <translation>second reading, recognises this, makes sense because, resident, partners, initials</translation>
    </message>
    <message>
        <source>Only one of them: choose a name</source>
        <translation>Only one of them: choose a name</translation>
    </message>
</context>
<context>
    <name>panels::Principles</name>
    <message>
        <source>Add a principle</source>
        <translation>Add a principle</translation>
    </message>
    <message>
        <source>Layer of a principle</source>
        <translation>Layer of a principle</translation>
    </message>
    <message>
        <source>Where a principle is held</source>
        <translation>Where a principle is held</translation>
    </message>
    <message>
        <source>A principle looked at</source>
        <translation>A principle looked at</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principles</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leading principles</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Held in</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>management</source>
        <translation>management</translation>
    </message>
    <message>
        <source>board</source>
        <translation>board</translation>
    </message>
    <message>
        <source>This is how it goes in practice</source>
        <translation>This is how it goes in practice</translation>
    </message>
    <message>
        <source>Looked at today</source>
        <translation>Looked at today</translation>
    </message>
    <message>
        <source>What do we do when %1…</source>
        <translation>What do we do when %1…</translation>
    </message>
    <message>
        <source>What do we do when it comes back…</source>
        <translation>What do we do when it comes back…</translation>
    </message>
    <message>
        <source>No principles yet. They need not be there today.</source>
        <translation>No principles yet. They need not be there today.</translation>
    </message>
    <message>
        <source>Last looked at: %1</source>
        <translation>Last looked at: %1</translation>
    </message>
    <message>
        <source>Change a principle</source>
        <translation>Change a principle</translation>
    </message>
    <message>
        <source>Principle with a pattern</source>
        <translation>Principle with a pattern</translation>
    </message>
    <message>
        <source>Principle off a pattern</source>
        <translation>Principle off a pattern</translation>
    </message>
    <message>
        <source>Order the principles</source>
        <translation>Order the principles</translation>
    </message>
    <message>
        <source>Take a principle away</source>
        <translation>Take a principle away</translation>
    </message>
    <message>
        <source>How a principle goes in practice</source>
        <translation>How a principle goes in practice</translation>
    </message>
    <message>
        <source>leading principles, agreements, what do we do when, practice, management, board</source>
        <translation>leading principles, agreements, what do we do when, practice, management, board</translation>
    </message>
    <message>
        <source>Where and how it holds</source>
        <translation>Where and how it holds</translation>
    </message>
</context>
<context>
    <name>panels::ReadAlong</name>
    <message>
        <source>Read along</source>
        <translation>Read along</translation>
    </message>
    <message>
        <source>Nothing stands out. You see more than we do.</source>
        <translation>Nothing stands out. You see more than we do.</translation>
    </message>
    <message>
        <source>You could look at this again. You need not.</source>
        <translation>You could look at this again. You need not.</translation>
    </message>
    <message>
        <source>There are two patterns called %1.</source>
        <translation>There are two patterns called %1.</translation>
    </message>
    <message>
        <source>The name %1 and the signs on its arrows do not say the same.</source>
        <translation>The name %1 and the signs on its arrows do not say the same.</translation>
    </message>
    <message>
        <source>An arrow is missing in %1.</source>
        <translation>An arrow is missing in %1.</translation>
    </message>
    <message numerus="yes">
        <source>A loop of %n step(s) has no name yet. It begins at %1.</source>
        <translation>
            <numerusform>A loop of %n step has no name yet. It begins at %1.</numerusform>
            <numerusform>A loop of %n steps has no name yet. It begins at %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step is on no loop: %1.</source>
        <translation>This step is on no loop: %1.</translation>
    </message>
    <message>
        <source>%1 mentions “%2”. Could it be said without?</source>
        <translation>%1 mentions “%2”. Could it be said without?</translation>
    </message>
    <message>
        <source>%1 seems to mention somebody: “%2”. Could it be said without?</source>
        <translation>%1 seems to mention somebody: “%2”. Could it be said without?</translation>
    </message>
</context>
<context>
    <name>panels::Said</name>
    <message>
        <source>answers, said at the table, questions</source>
        <translation>answers, said at the table, questions</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Said at the table</source>
        <translation>Said at the table</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Nothing has been written down at the questions yet. Shift+F5 asks them.</source>
        <translation>Nothing has been written down at the questions yet. Shift+F5 asks them.</translation>
    </message>
    <message>
        <source>Nothing has been said about this yet. Shift+F5 asks the questions.</source>
        <translation>Nothing has been said about this yet. Shift+F5 asks the questions.</translation>
    </message>
    <message>
        <source>Said at the table. Choose a pattern or a step to see what was said about it.</source>
        <translation>Said at the table. Choose a pattern or a step to see what was said about it.</translation>
    </message>
    <message>
        <source>Said at the table about what you chose. Shift+F5: to the questions, to add or to change.</source>
        <translation>Said at the table about what you chose. Shift+F5: to the questions, to add or to change.</translation>
    </message>
</context>
<context>
    <name>panels::StepViews</name>
    <message>
        <source>Who recognises this step?</source>
        <translation>Who recognises this step?</translation>
    </message>
    <message>
        <source>Space ticks, typing writes why it makes sense from there</source>
        <translation>Space ticks, typing writes why it makes sense from there</translation>
    </message>
    <message>
        <source>Choose a step on the map.</source>
        <translation>Choose a step on the map.</translation>
    </message>
    <message>
        <source>%1: makes sense because…</source>
        <translation>%1: makes sense because…</translation>
    </message>
    <message>
        <source>%1: makes sense because %2</source>
        <translation>%1: makes sense because %2</translation>
    </message>
    <message>
        <source>Another reading…</source>
        <translation>Another reading…</translation>
    </message>
    <message>
        <source>Another reading: %1</source>
        <translation>Another reading: %1</translation>
    </message>
    <message>
        <source>Another reading of a step</source>
        <translation>Another reading of a step</translation>
    </message>
    <message>
        <source>Who recognises a step</source>
        <translation>Who recognises a step</translation>
    </message>
    <message>
        <source>Type at a name: it makes sense because…</source>
        <translation>Type at a name: it makes sense because…</translation>
    </message>
</context>
<context>
    <name>panels::Triangle</name>
    <message>
        <source>Put into a layer</source>
        <translation>Put into a layer</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Triangle</translation>
    </message>
    <message>
        <source>What can lie in the triangle</source>
        <translation>What can lie in the triangle</translation>
    </message>
    <message>
        <source>Ask us something</source>
        <translation>Ask us something</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Away with it</source>
        <translation>Away with it</translation>
    </message>
    <message>
        <source>First move: %1</source>
        <translation>First move: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n pattern</numerusform>
            <numerusform>%n patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principle</numerusform>
            <numerusform>%n principles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first move(s)</source>
        <translation>
            <numerusform>%n first move</numerusform>
            <numerusform>%n first moves</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the triangle</source>
        <translation>Take out of the triangle</translation>
    </message>
    <message>
        <source>Take out of a layer</source>
        <translation>Take out of a layer</translation>
    </message>
    <message>
        <source>What rubs most? And in which layer does that lie?</source>
        <translation>What rubs most? And in which layer does that lie?</translation>
    </message>
    <message>
        <source>Much of it lies between people. Often that began higher up: what do the goals and the rules of the game say?</source>
        <translation>Much of it lies between people. Often that began higher up: what do the goals and the rules of the game say?</translation>
    </message>
    <message>
        <source>Everything lies in %1. The way out may well lie elsewhere: which layer have we not touched?</source>
        <translation>Everything lies in %1. The way out may well lie elsewhere: which layer have we not touched?</translation>
    </message>
    <message>
        <source>We have not touched %1 yet. Is there something there?</source>
        <translation>We have not touched %1 yet. Is there something there?</translation>
    </message>
    <message>
        <source>collaboration triangle, layers, goals and content, rules of the game, relations and interplay, where does it rub</source>
        <translation>collaboration triangle, layers, goals and content, rules of the game, relations and interplay, where does it rub</translation>
    </message>
    <message>
        <source>Where does it rub? Choose a line and press 1, 2 or 3, or drag it there; 0 takes out.</source>
        <translation>Where does it rub? Choose a line and press 1, 2 or 3, or drag it there; 0 takes out.</translation>
    </message>
</context>
<context>
    <name>poster</name>
    <message>
        <source>Reinforcing: every round makes it stronger.</source>
        <translation>Reinforcing: every round makes it stronger.</translation>
    </message>
    <message>
        <source>Balancing: every round brings it back.</source>
        <translation>Balancing: every round brings it back.</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>practice</translation>
    </message>
    <message>
        <source>management</source>
        <translation>management</translation>
    </message>
    <message>
        <source>board</source>
        <translation>board</translation>
    </message>
    <message>
        <source>Held in %1.</source>
        <translation>Held in %1.</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>First moves</translation>
    </message>
    <message>
        <source>Who begins: %1</source>
        <translation>Who begins: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>When: %1</translation>
    </message>
    <message>
        <source>How we notice: %1</source>
        <translation>How we notice: %1</translation>
    </message>
    <message>
        <source>goals and content</source>
        <translation>goals and content</translation>
    </message>
    <message>
        <source>rules of the game</source>
        <translation>rules of the game</translation>
    </message>
    <message>
        <source>relations and interplay</source>
        <translation>relations and interplay</translation>
    </message>
    <message>
        <source>first move %1</source>
        <translation>first move %1</translation>
    </message>
    <message>
        <source>What lies where?</source>
        <translation>What lies where?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 (not at the table)</source>
        <translation>%1 (not at the table)</translation>
    </message>
    <message>
        <source>a pattern is told from here</source>
        <translation>a pattern is told from here</translation>
    </message>
    <message>
        <source>works later</source>
        <translation>works later</translation>
    </message>
    <message>
        <source>stronger with stronger</source>
        <translation>stronger with stronger</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>the other way round</translation>
    </message>
    <message>
        <source>we see this differently</source>
        <translation>we see this differently</translation>
    </message>
    <message>
        <source>a first move may open this</source>
        <translation>a first move may open this</translation>
    </message>
    <message>
        <source>below it: another reading</source>
        <translation>below it: another reading</translation>
    </message>
    <message>
        <source>Read each arrow as “and then…”.</source>
        <translation>Read each arrow as “and then…”.</translation>
    </message>
    <message>
        <source>A pattern is nobody’s fault: each step makes sense to somebody. Begin at the dot and go round.</source>
        <translation>A pattern is nobody’s fault: each step makes sense to somebody. Begin at the dot and go round.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>More on page 2</source>
        <translation>More on page 2</translation>
    </message>
    <message>
        <source>There is nothing on this map yet.</source>
        <translation>There is nothing on this map yet.</translation>
    </message>
    <message>
        <source>first moves %1</source>
        <translation>first moves %1</translation>
    </message>
    <message>
        <source>How the sheets belong together</source>
        <translation>How the sheets belong together</translation>
    </message>
    <message>
        <source>%1 sheets in %2 rows of %3, together %4 by %5 cm. Print them at 100 %.</source>
        <translation>%1 sheets in %2 rows of %3, together %4 by %5 cm. Print them at 100 %.</translation>
    </message>
    <message>
        <source>Cut each sheet along its dashed lines and its left and upper marks, and glue it over the edge of the sheets before it.</source>
        <translation>Cut each sheet along its dashed lines and its left and upper marks, and glue it over the edge of the sheets before it.</translation>
    </message>
    <message>
        <source>A pattern without a name</source>
        <translation>A pattern without a name</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>%1 · step %2 of %3</source>
        <translation>%1 · step %2 of %3</translation>
    </message>
    <message>
        <source>1  Do you recognise this? What do you see happen?</source>
        <translation>1  Do you recognise this? What do you see happen?</translation>
    </message>
    <message>
        <source>2  How do we, without meaning to, help to keep it going?</source>
        <translation>2  How do we, without meaning to, help to keep it going?</translation>
    </message>
    <message>
        <source>3  Which first small move do you see?</source>
        <translation>3  Which first small move do you see?</translation>
    </message>
    <message>
        <source>For yourself: where could this help you now?</source>
        <translation>For yourself: where could this help you now?</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>%1 – and then: %2</source>
        <translation>%1 – and then: %2</translation>
    </message>
    <message>
        <source>A map without a title</source>
        <translation>A map without a title</translation>
    </message>
    <message>
        <source>Another reading: %1</source>
        <translation>Another reading: %1</translation>
    </message>
    <message>
        <source>%1 recognises this.</source>
        <translation>%1 recognises this.</translation>
    </message>
    <message>
        <source>%1 recognises this; makes sense, because %2</source>
        <translation>%1 recognises this; makes sense, because %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>And then…</source>
        <translation>And then…</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Other steps</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Whole map</translation>
    </message>
    <message>
        <source>First move</source>
        <translation>First move</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who begins</source>
        <translation>Who begins</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How we notice</source>
        <translation>How we notice</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>About: %1</translation>
    </message>
    <message>
        <source>The circle is open: an arrow is missing.</source>
        <translation>The circle is open: an arrow is missing.</translation>
    </message>
    <message>
        <source>… and then it begins again.</source>
        <translation>… and then it begins again.</translation>
    </message>
    <message>
        <source>Which first small move do you see?</source>
        <translation>Which first small move do you see?</translation>
    </message>
    <message>
        <source>In the triangle: %1</source>
        <translation>In the triangle: %1</translation>
    </message>
    <message>
        <source>Last looked at: %1</source>
        <translation>Last looked at: %1</translation>
    </message>
    <message>
        <source>Other first moves that were named</source>
        <translation>Other first moves that were named</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Be silent for a minute before each question. Write without names.</source>
        <translation>Be silent for a minute before each question. Write without names.</translation>
    </message>
    <message>
        <source>Do you recognise this? What do you see of it in practice?</source>
        <translation>Do you recognise this? What do you see of it in practice?</translation>
    </message>
    <message>
        <source>How do you, or your organisation, help to keep it going without meaning to?</source>
        <translation>How do you, or your organisation, help to keep it going without meaning to?</translation>
    </message>
    <message>
        <source>Which small first move do you see?</source>
        <translation>Which small first move do you see?</translation>
    </message>
    <message>
        <source>For yourself only: is there a situation now in which this helps you?</source>
        <translation>For yourself only: is there a situation now in which this helps you?</translation>
    </message>
    <message>
        <source>Think of it for a moment. Nothing of it is written down.</source>
        <translation>Think of it for a moment. Nothing of it is written down.</translation>
    </message>
    <message>
        <source>We look again on %1.</source>
        <translation>We look again on %1.</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leading principles</translation>
    </message>
    <message>
        <source>principle %1</source>
        <translation>principle %1</translation>
    </message>
    <message>
        <source>principles %1</source>
        <translation>principles %1</translation>
    </message>
    <message>
        <source>Principles that belong to it: %1</source>
        <translation>Principles that belong to it: %1</translation>
    </message>
</context>
<context>
    <name>window::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Title, date and organisations…</source>
        <translation>&amp;Title, date and organisations…</translation>
    </message>
    <message>
        <source>&amp;Poster…</source>
        <translation>&amp;Poster…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>S&amp;ettings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Arrow to…</source>
        <translation>Arrow to…</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Select everything</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Lay out again</translation>
    </message>
    <message>
        <source>Pin in place</source>
        <translation>Pin in place</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Release all</translation>
    </message>
    <message>
        <source>Map only</source>
        <translation>Map only</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Whole map</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>About Patroon</source>
        <translation>About Patroon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>&amp;Go deeper</source>
        <translation>&amp;Go deeper</translation>
    </message>
    <message>
        <source>Delete and close the gap</source>
        <translation>Delete and close the gap</translation>
    </message>
    <message>
        <source>Make one step of these</source>
        <translation>Make one step of these</translation>
    </message>
    <message>
        <source>Turn arrow round</source>
        <translation>Turn arrow round</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Show in the side panel</source>
        <translation>Show in the side panel</translation>
    </message>
    <message>
        <source>More leads to more</source>
        <translation>More leads to more</translation>
    </message>
    <message>
        <source>More leads to less</source>
        <translation>More leads to less</translation>
    </message>
    <message>
        <source>We see this arrow differently</source>
        <translation>We see this arrow differently</translation>
    </message>
    <message>
        <source>Only &quot;and then…&quot;</source>
        <translation>Only &quot;and then…&quot;</translation>
    </message>
    <message>
        <source>Works later</source>
        <translation>Works later</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light, for the beamer</source>
        <translation>Light, for the beamer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Bring in a pattern…</source>
        <translation>Bring in a pattern…</translation>
    </message>
    <message>
        <source>Keep as a template…</source>
        <translation>Keep as a template…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>And then…</source>
        <translation>And then…</translation>
    </message>
    <message>
        <source>Step in between</source>
        <translation>Step in between</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>All commands…</translation>
    </message>
    <message>
        <source>Tell the pattern</source>
        <translation>Tell the pattern</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Read along</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>What lies where…</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Earlier versions…</translation>
    </message>
    <message>
        <source>Ask the questions</source>
        <translation>Ask the questions</translation>
    </message>
    <message>
        <source>Map on the other screen</source>
        <translation>Map on the other screen</translation>
    </message>
    <message>
        <source>From how far can this be read?</source>
        <translation>From how far can this be read?</translation>
    </message>
    <message>
        <source>Small map in the corner</source>
        <translation>Small map in the corner</translation>
    </message>
    <message>
        <source>Fewest arrows</source>
        <translation>Fewest arrows</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>&amp;Finish…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copy as a picture</translation>
    </message>
    <message>
        <source>start, template, empty map</source>
        <translation>start, template, empty map</translation>
    </message>
    <message>
        <source>heading, subtitle, occasion, language of the map</source>
        <translation>heading, subtitle, occasion, language of the map</translation>
    </message>
    <message>
        <source>history, bring back</source>
        <translation>history, bring back</translation>
    </message>
    <message>
        <source>add a template, second pattern</source>
        <translation>add a template, second pattern</translation>
    </message>
    <message>
        <source>own template</source>
        <translation>own template</translation>
    </message>
    <message>
        <source>print, wall, PDF, A0</source>
        <translation>print, wall, PDF, A0</translation>
    </message>
    <message>
        <source>to give to people, handout</source>
        <translation>to give to people, handout</translation>
    </message>
    <message>
        <source>end, take home, hand-out, overview, still open, date to look again</source>
        <translation>end, take home, hand-out, overview, still open, date to look again</translation>
    </message>
    <message>
        <source>kit, empty sheets, cards, hand-out, posters</source>
        <translation>kit, empty sheets, cards, hand-out, posters</translation>
    </message>
    <message>
        <source>language, colours, motion</source>
        <translation>language, colours, motion</translation>
    </message>
    <message>
        <source>search, where is</source>
        <translation>search, where is</translation>
    </message>
    <message>
        <source>parking lot, loose step, card</source>
        <translation>parking lot, loose step, card</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>link, connect, close the pattern, out of the parking lot</source>
        <translation>link, connect, close the pattern, out of the parking lot</translation>
    </message>
    <message>
        <source>name of the pattern, rename, reword</source>
        <translation>name of the pattern, rename, reword</translation>
    </message>
    <message>
        <source>take away</source>
        <translation>take away</translation>
    </message>
    <message>
        <source>join steps, combine, merge, put together</source>
        <translation>join steps, combine, merge, put together</translation>
    </message>
    <message>
        <source>reverse, the other way</source>
        <translation>reverse, the other way</translation>
    </message>
    <message>
        <source>arrange, tidy up</source>
        <translation>arrange, tidy up</translation>
    </message>
    <message>
        <source>lists beside the map</source>
        <translation>lists beside the map</translation>
    </message>
    <message>
        <source>theme, colours</source>
        <translation>theme, colours</translation>
    </message>
    <message>
        <source>full screen, fullscreen, presentation, beamer</source>
        <translation>full screen, fullscreen, presentation, beamer</translation>
    </message>
    <message>
        <source>story, starting point, step by step</source>
        <translation>story, starting point, step by step</translation>
    </message>
    <message>
        <source>table talk, recognise, minute of silence, ways out, answers</source>
        <translation>table talk, recognise, minute of silence, ways out, answers</translation>
    </message>
    <message>
        <source>beamer, second screen</source>
        <translation>beamer, second screen</translation>
    </message>
    <message>
        <source>legible, size of the letters</source>
        <translation>legible, size of the letters</translation>
    </message>
    <message>
        <source>zoom, fit</source>
        <translation>zoom, fit</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>zoom in</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom out</translation>
    </message>
    <message>
        <source>sign, plus, reinforcing, stronger</source>
        <translation>sign, plus, reinforcing, stronger</translation>
    </message>
    <message>
        <source>sign, minus, balancing, brought back</source>
        <translation>sign, minus, balancing, brought back</translation>
    </message>
    <message>
        <source>sign, question mark, we do not know</source>
        <translation>sign, question mark, we do not know</translation>
    </message>
    <message>
        <source>no sign</source>
        <translation>no sign</translation>
    </message>
    <message>
        <source>delay, takes time</source>
        <translation>delay, takes time</translation>
    </message>
    <message>
        <source>hints, second pair of eyes</source>
        <translation>hints, second pair of eyes</translation>
    </message>
    <message>
        <source>overview, still open, layers</source>
        <translation>overview, still open, layers</translation>
    </message>
    <message>
        <source>break, starting place</source>
        <translation>break, starting place</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>overview</translation>
    </message>
    <message>
        <source>shortcuts, help</source>
        <translation>shortcuts, help</translation>
    </message>
    <message>
        <source>First move here…</source>
        <translation>First move here…</translation>
    </message>
    <message>
        <source>add a small step, break, starting place</source>
        <translation>add a small step, break, starting place</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Title…</translation>
    </message>
    <message>
        <source>Print for the tables…</source>
        <translation>Print for the tables…</translation>
    </message>
</context>
<context>
    <name>window::AnswerList</name>
    <message>
        <source>about: %1</source>
        <translation>about: %1</translation>
    </message>
    <message>
        <source>is a first move</source>
        <translation>is a first move</translation>
    </message>
</context>
<context>
    <name>window::Files</name>
    <message>
        <source>New map</source>
        <translation>New map</translation>
    </message>
    <message>
        <source>%1 cannot be opened. %2</source>
        <translation>%1 cannot be opened. %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Save the map</translation>
    </message>
    <message>
        <source>Patroon maps (*.patroon)</source>
        <translation>Patroon maps (*.patroon)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 is there already. Replace it?</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Open a map</translation>
    </message>
    <message>
        <source>Maps (*.patroon *.dot *.gv)</source>
        <translation>Maps (*.patroon *.dot *.gv)</translation>
    </message>
    <message>
        <source>Save the map before it closes?</source>
        <translation>Save the map before it closes?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 is not saved. %2</translation>
    </message>
    <message>
        <source>This map was made by a newer version of Patroon. You can look at it, but not change it.</source>
        <translation>This map was made by a newer version of Patroon. You can look at it, but not change it.</translation>
    </message>
    <message>
        <source>%1 has been changed outside this window since you opened it.</source>
        <translation>%1 has been changed outside this window since you opened it.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Save under another name…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Replace it</translation>
    </message>
    <message>
        <source>%1 is no longer there. Save to put it back.</source>
        <translation>%1 is no longer there. Save to put it back.</translation>
    </message>
    <message>
        <source>%1 has been changed outside this window. What you see here is as it was.</source>
        <translation>%1 has been changed outside this window. What you see here is as it was.</translation>
    </message>
    <message>
        <source>%1 is open in another window as well. Agree who saves.</source>
        <translation>%1 is open in another window as well. Agree who saves.</translation>
    </message>
    <message>
        <source>Last time you chose: %1</source>
        <translation>Last time you chose: %1</translation>
    </message>
    <message>
        <source>It is time to look again, as agreed.</source>
        <translation>It is time to look again, as agreed.</translation>
    </message>
</context>
<context>
    <name>window::Finish</name>
    <message>
        <source>We look again on</source>
        <translation>We look again on</translation>
    </message>
    <message>
        <source>No names, and nothing that should stay here</source>
        <translation>No names, and nothing that should stay here</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Make the folder</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>What we found together</source>
        <translation>What we found together</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>First moves</translation>
    </message>
    <message>
        <source>Who begins: %1</source>
        <translation>Who begins: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>When: %1</translation>
    </message>
    <message>
        <source>How we notice: %1</source>
        <translation>How we notice: %1</translation>
    </message>
    <message>
        <source>None has been chosen. That need not happen today.</source>
        <translation>None has been chosen. That need not happen today.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more: see Read along.</source>
        <translation>
            <numerusform>And %n more: see Read along.</numerusform>
            <numerusform>And %n more: see Read along.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>One folder to take home</source>
        <translation>One folder to take home</translation>
    </message>
    <message>
        <source>Poster on</source>
        <translation>Poster on</translation>
    </message>
    <message>
        <source>Date to look again</source>
        <translation>Date to look again</translation>
    </message>
    <message>
        <source>Everything is in %1.</source>
        <translation>Everything is in %1.</translation>
    </message>
    <message>
        <source>The rest is in %1.</source>
        <translation>The rest is in %1.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made.</source>
        <translation>Cancelled. Nothing was made.</translation>
    </message>
    <message>
        <source>Said at the table, and kept in the map</source>
        <translation>Said at the table, and kept in the map</translation>
    </message>
    <message>
        <source>First tick above that there are no names in it.</source>
        <translation>First tick above that there are no names in it.</translation>
    </message>
    <message>
        <source>Some were named, and none is chosen yet. That need not happen today; under Break open you can tick them.</source>
        <translation>Some were named, and none is chosen yet. That need not happen today; under Break open you can tick them.</translation>
    </message>
    <message>
        <source>Where does the folder “%1” go?</source>
        <translation>Where does the folder “%1” go?</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leading principles</translation>
    </message>
    <message>
        <source>Poster, the same on sheets of A4, hand-out, report, web page, picture and the map itself.</source>
        <translation>Poster, the same on sheets of A4, hand-out, report, web page, picture and the map itself.</translation>
    </message>
</context>
<context>
    <name>window::HeadingDialog</name>
    <message>
        <source>Title, date and organisations</source>
        <translation>Title, date and organisations</translation>
    </message>
    <message>
        <source>There is a date</source>
        <translation>There is a date</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>One on each line</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation>Language of the map</translation>
    </message>
</context>
<context>
    <name>window::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>just type</source>
        <translation>just type</translation>
    </message>
    <message>
        <source>a new step, or the text of the selected one</source>
        <translation>a new step, or the text of the selected one</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the next step; in an empty step: close the loop</source>
        <translation>the next step; in an empty step: close the loop</translation>
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
        <translation>a new line</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>a further effect of the selected step</source>
        <translation>a further effect of the selected step</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>a cause of the selected step</source>
        <translation>a cause of the selected step</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Changing</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>change the text</source>
        <translation>change the text</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>delete and close the gap</source>
        <translation>delete and close the gap</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>lay out again</source>
        <translation>lay out again</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>arrows</translation>
    </message>
    <message>
        <source>to the step in that direction</source>
        <translation>to the step in that direction</translation>
    </message>
    <message>
        <source>Ctrl+→</source>
        <translation>Ctrl+→</translation>
    </message>
    <message>
        <source>onto the arrow, and on to its step</source>
        <translation>onto the arrow, and on to its step</translation>
    </message>
    <message>
        <source>Ctrl+←</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓</source>
        <translation>Ctrl+↑ ↓</translation>
    </message>
    <message>
        <source>the other arrows of this step</source>
        <translation>the other arrows of this step</translation>
    </message>
    <message>
        <source>On an arrow</source>
        <translation>On an arrow</translation>
    </message>
    <message>
        <source>+ − ? 0</source>
        <translation>+ − ? 0</translation>
    </message>
    <message>
        <source>its sign, or none</source>
        <translation>its sign, or none</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>works later</source>
        <translation>works later</translation>
    </message>
    <message>
        <source>a step in between</source>
        <translation>a step in between</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Looking</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>the whole map</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Ctrl++ −</source>
        <translation>Ctrl++ −</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>larger, smaller</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>map only</source>
        <translation>map only</translation>
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
        <translation>tell the pattern</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Beside the map</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>to the list beside the map, and back</source>
        <translation>to the list beside the map, and back</translation>
    </message>
    <message>
        <source>a new line below this one</source>
        <translation>a new line below this one</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>tick</translation>
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
        <translation>lines of text as steps; A -&gt; B as arrows</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>make one step of the selected ones</source>
        <translation>make one step of the selected ones</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>turn it round</source>
        <translation>turn it round</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>every command by name</source>
        <translation>every command by name</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>find a step or pattern</source>
        <translation>find a step or pattern</translation>
    </message>
    <message>
        <source>Alt+1 … 4</source>
        <translation>Alt+1 … 4</translation>
    </message>
    <message>
        <source>draw, talk, break open, hand over</source>
        <translation>draw, talk, break open, hand over</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>side panel</source>
        <translation>side panel</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>ask the questions</source>
        <translation>ask the questions</translation>
    </message>
    <message>
        <source>a new step: done; a changed text: as it was</source>
        <translation>a new step: done; a changed text: as it was</translation>
    </message>
    <message>
        <source>Ctrl+Y, Ctrl+Shift+Z</source>
        <translation>Ctrl+Y, Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>the same; in the outline: the text of the step</source>
        <translation>the same; in the outline: the text of the step</translation>
    </message>
    <message>
        <source>change the line</source>
        <translation>change the line</translation>
    </message>
    <message>
        <source>move the line up or down; not in the outline</source>
        <translation>move the line up or down; not in the outline</translation>
    </message>
    <message>
        <source>an arrow to another step, or the step between two others</source>
        <translation>an arrow to another step, or the step between two others</translation>
    </message>
</context>
<context>
    <name>window::LeftoverStrip</name>
    <message>
        <source>There is work from %1 that was not saved.</source>
        <translation>There is work from %1 that was not saved.</translation>
    </message>
    <message>
        <source>There is work from %1 that was not saved (%2 of %3).</source>
        <translation>There is work from %1 that was not saved (%2 of %3).</translation>
    </message>
    <message>
        <source>A new map without a title</source>
        <translation>A new map without a title</translation>
    </message>
    <message>
        <source>Throw this work away? It cannot be brought back.</source>
        <translation>Throw this work away? It cannot be brought back.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Which map?</source>
        <translation>Which map?</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Throw away…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
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
        <translation>Title, date and organisations</translation>
    </message>
    <message>
        <source>About Patroon</source>
        <translation>About Patroon</translation>
    </message>
    <message>
        <source>Draws the pattern that a group keeps landing in, so that they can talk about it and break it.

Free software under the EUPL 1.2. Set in Inter (SIL Open Font License).</source>
        <translation>Draws the pattern that a group keeps landing in, so that they can talk about it and break it.

Free software under the EUPL 1.2. Set in Inter (SIL Open Font License).</translation>
    </message>
    <message>
        <source>Pin in place</source>
        <translation>Pin in place</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Release all</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Which pattern joins the map?</source>
        <translation>Which pattern joins the map?</translation>
    </message>
    <message>
        <source>Bring in a pattern</source>
        <translation>Bring in a pattern</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Keep as a template</translation>
    </message>
    <message>
        <source>What is the template called? It will stand on the start page of this computer,
without date, occasion, organisations and answers.</source>
        <translation>What is the template called? It will stand on the start page of this computer,
without date, occasion, organisations and answers.</translation>
    </message>
    <message>
        <source>‘%1’ is kept as a template.</source>
        <translation>‘%1’ is kept as a template.</translation>
    </message>
    <message>
        <source>The template is not kept. %1</source>
        <translation>The template is not kept. %1</translation>
    </message>
    <message>
        <source>Bring back an earlier version</source>
        <translation>Bring back an earlier version</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 is not saved. %2</translation>
    </message>
    <message>
        <source>The map is on the clipboard as a picture.</source>
        <translation>The map is on the clipboard as a picture.</translation>
    </message>
    <message>
        <source>What is selected is on the clipboard as a picture.</source>
        <translation>What is selected is on the clipboard as a picture.</translation>
    </message>
    <message>
        <source>For the tables</source>
        <translation>For the tables</translation>
    </message>
    <message>
        <source>The kit is in %1: posters, empty sheets, cards and hand-outs, to print.</source>
        <translation>The kit is in %1: posters, empty sheets, cards and hand-outs, to print.</translation>
    </message>
    <message>
        <source>How many dots wide?</source>
        <translation>How many dots wide?</translation>
    </message>
    <message>
        <source>Everything for the tables comes in one new folder</source>
        <translation>Everything for the tables comes in one new folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Make the folder</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typing</translation>
    </message>
</context>
<context>
    <name>window::MapBar</name>
    <message>
        <source>Esc or F11: everything back</source>
        <translation>Esc or F11: everything back</translation>
    </message>
</context>
<context>
    <name>window::Notice</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>window::OpenPatterns</name>
    <message>
        <source>An arrow is missing now in %1.</source>
        <translation>An arrow is missing now in %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>window::Overview</name>
    <message>
        <source>There is no principle with %1 yet.</source>
        <translation>There is no principle with %1 yet.</translation>
    </message>
    <message>
        <source>Where %1 rubs has not been said yet.</source>
        <translation>Where %1 rubs has not been said yet.</translation>
    </message>
    <message>
        <source>Nobody has seen a first move in %1 yet.</source>
        <translation>Nobody has seen a first move in %1 yet.</translation>
    </message>
    <message>
        <source>No pattern goes with “%1” yet.</source>
        <translation>No pattern goes with “%1” yet.</translation>
    </message>
    <message>
        <source>What is still open?</source>
        <translation>What is still open?</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>What lies where</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leading principles</translation>
    </message>
    <message>
        <source>Where it rubs</source>
        <translation>Where it rubs</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>First moves</translation>
    </message>
    <message>
        <source>Something has been said about everything.</source>
        <translation>Something has been said about everything.</translation>
    </message>
    <message>
        <source>None of it has to be done today.</source>
        <translation>None of it has to be done today.</translation>
    </message>
</context>
<context>
    <name>window::Pages</name>
    <message>
        <source>Principle with a pattern</source>
        <translation>Principle with a pattern</translation>
    </message>
    <message>
        <source>First move to another place</source>
        <translation>First move to another place</translation>
    </message>
    <message>
        <source>Who recognises a step</source>
        <translation>Who recognises a step</translation>
    </message>
</context>
<context>
    <name>window::Phases</name>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Break open</source>
        <translation>Break open</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
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
        <translation>what fits best</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>portrait</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>landscape</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>empty boxes, to write in</source>
        <translation>empty boxes, to write in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Save as PDF or picture…</source>
        <translation>Save as PDF or picture…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stories of the patterns</source>
        <translation>Stories of the patterns</translation>
    </message>
    <message>
        <source>Leading principles</source>
        <translation>Leading principles</translation>
    </message>
    <message>
        <source>What lies where (triangle)</source>
        <translation>What lies where (triangle)</translation>
    </message>
    <message>
        <source>First moves</source>
        <translation>First moves</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Readable up to about %1 m</source>
        <translation>Readable up to about %1 m</translation>
    </message>
    <message>
        <source>Only readable from nearby</source>
        <translation>Only readable from nearby</translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation>Save the poster</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
    <message>
        <source>%1 is not saved. %2</source>
        <translation>%1 is not saved. %2</translation>
    </message>
    <message>
        <source>Printing did not work. Is the printer on?</source>
        <translation>Printing did not work. Is the printer on?</translation>
    </message>
    <message>
        <source>in one piece</source>
        <translation>in one piece</translation>
    </message>
    <message>
        <source>on sheets of A4</source>
        <translation>on sheets of A4</translation>
    </message>
    <message>
        <source>on sheets of A3</source>
        <translation>on sheets of A3</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Dots per inch</translation>
    </message>
    <message>
        <source>As a picture %1 by %2 dots</source>
        <translation>As a picture %1 by %2 dots</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to glue, and an overview</source>
        <translation>
            <numerusform>%n sheet to glue, and an overview</numerusform>
            <numerusform>%n sheets to glue, and an overview</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>nearby</source>
        <translation>nearby</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>To read from</source>
        <translation>To read from</translation>
    </message>
    <message>
        <source>For %1 m take larger paper, or leave something out.</source>
        <translation>For %1 m take larger paper, or leave something out.</translation>
    </message>
    <message>
        <source>Not everything fits on one page: what is left comes on the next.</source>
        <translation>Not everything fits on one page: what is left comes on the next.</translation>
    </message>
</context>
<context>
    <name>window::Relayout</name>
    <message>
        <source>Laying out…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>Lay out again</translation>
    </message>
    <message>
        <source>%1 Your map is as it was.</source>
        <translation>%1 Your map is as it was.</translation>
    </message>
</context>
<context>
    <name>window::Room</name>
    <message>
        <source>There is only one screen. Connect the beamer as a second screen, and choose this again.</source>
        <translation>There is only one screen. Connect the beamer as a second screen, and choose this again.</translation>
    </message>
    <message>
        <source>There is no pattern yet. Draw steps until the last arrow leads back to the first.</source>
        <translation>There is no pattern yet. Draw steps until the last arrow leads back to the first.</translation>
    </message>
    <message>
        <source>There are several loops. Choose one in the list of patterns, or give one a name.</source>
        <translation>There are several loops. Choose one in the list of patterns, or give one a name.</translation>
    </message>
</context>
<context>
    <name>window::Safekeeping</name>
    <message>
        <source>Unsaved work is not being kept. %1</source>
        <translation>Unsaved work is not being kept. %1</translation>
    </message>
    <message>
        <source>The work that was left cannot be read. %1</source>
        <translation>The work that was left cannot be read. %1</translation>
    </message>
    <message>
        <source>Another window has taken up this work already.</source>
        <translation>Another window has taken up this work already.</translation>
    </message>
</context>
<context>
    <name>window::SettingsDialog</name>
    <message>
        <source>Let boxes glide to their new place</source>
        <translation>Let boxes glide to their new place</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Light, for the beamer</source>
        <translation>Light, for the beamer</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>nothing is projected</source>
        <translation>nothing is projected</translation>
    </message>
    <message>
        <source>Width of the projected picture</source>
        <translation>Width of the projected picture</translation>
    </message>
</context>
<context>
    <name>window::SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>Fold away</translation>
    </message>
</context>
<context>
    <name>window::StartPage</name>
    <message>
        <source>Which pattern do you recognise?</source>
        <translation>Which pattern do you recognise?</translation>
    </message>
    <message>
        <source>Use this pattern</source>
        <translation>Use this pattern</translation>
    </message>
    <message>
        <source>Draw our own pattern</source>
        <translation>Draw our own pattern</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Continue with…</source>
        <translation>Continue with…</translation>
    </message>
    <message>
        <source>See an example</source>
        <translation>See an example</translation>
    </message>
    <message>
        <source>Previous pattern</source>
        <translation>Previous pattern</translation>
    </message>
    <message>
        <source>Next pattern</source>
        <translation>Next pattern</translation>
    </message>
    <message>
        <source>Previous pattern (←)</source>
        <translation>Previous pattern (←)</translation>
    </message>
    <message>
        <source>Next pattern (→)</source>
        <translation>Next pattern (→)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Pattern %1 of %2</source>
        <translation>Pattern %1 of %2</translation>
    </message>
    <message>
        <source>Remove template…</source>
        <translation>Remove template…</translation>
    </message>
    <message>
        <source>Remove ‘%1’ from the start page? Maps that were made with it stay.</source>
        <translation>Remove ‘%1’ from the start page? Maps that were made with it stay.</translation>
    </message>
    <message>
        <source>Print for the tables…</source>
        <translation>Print for the tables…</translation>
    </message>
</context>
<context>
    <name>window::Talk</name>
    <message>
        <source>about: %1</source>
        <translation>about: %1</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Change an answer</translation>
    </message>
    <message>
        <source>Take an answer away</source>
        <translation>Take an answer away</translation>
    </message>
    <message>
        <source>Make an answer a first move</source>
        <translation>Make an answer a first move</translation>
    </message>
    <message>
        <source>question %1 of %2</source>
        <translation>question %1 of %2</translation>
    </message>
    <message>
        <source>A minute of silence. Any key goes on.</source>
        <translation>A minute of silence. Any key goes on.</translation>
    </message>
    <message>
        <source>Think it over; nobody asks, and nothing of it is written down.</source>
        <translation>Think it over; nobody asks, and nothing of it is written down.</translation>
    </message>
    <message>
        <source>A short line, without names, and Enter</source>
        <translation>A short line, without names, and Enter</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Make it a first move (Ctrl+Enter)</source>
        <translation>Make it a first move (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A minute of silence (F7)</source>
        <translation>A minute of silence (F7)</translation>
    </message>
    <message>
        <source>Ways out (F8)</source>
        <translation>Ways out (F8)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>A pattern without a name</source>
        <translation>A pattern without a name</translation>
    </message>
    <message>
        <source>about the whole pattern (Tab: about a step)</source>
        <translation>about the whole pattern (Tab: about a step)</translation>
    </message>
    <message>
        <source>↑ ↓: another line · F2: change it · Del: take it away</source>
        <translation>↑ ↓: another line · F2: change it · Del: take it away</translation>
    </message>
    <message>
        <source>Another pattern (Ctrl+PgDn)</source>
        <translation>Another pattern (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Back (PgUp)</source>
        <translation>Back (PgUp)</translation>
    </message>
    <message>
        <source>Next question (PgDn)</source>
        <translation>Next question (PgDn)</translation>
    </message>
    <message>
        <source>Answer “%1”</source>
        <translation>Answer “%1”</translation>
    </message>
    <message>
        <source>Ways out to think of</source>
        <translation>Ways out to think of</translation>
    </message>
    <message>
        <source>On to the first moves (PgDn)</source>
        <translation>On to the first moves (PgDn)</translation>
    </message>
</context>
<context>
    <name>window::TalkClock</name>
    <message>
        <source>%1 of about %2 minutes</source>
        <translation>%1 of about %2 minutes</translation>
    </message>
    <message>
        <source>How far are we? (F12)</source>
        <translation>How far are we? (F12)</translation>
    </message>
</context>
<context>
    <name>window::UndoneLine</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
</context>
<context>
    <name>window::VersionsDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>No version has been saved yet.</source>
        <translation>No version has been saved yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s). Bringing it back can be undone.</source>
        <translation>
            <numerusform>%n step. Bringing it back can be undone.</numerusform>
            <numerusform>%n steps. Bringing it back can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::commands</name>
    <message>
        <source>What do you want to do? Type part of its name</source>
        <translation>What do you want to do? Type part of its name</translation>
    </message>
    <message>
        <source>choose first</source>
        <translation>choose first</translation>
    </message>
    <message>
        <source>First choose a step or an arrow on the map; then this can be done.</source>
        <translation>First choose a step or an arrow on the map; then this can be done.</translation>
    </message>
</context>
</TS>
