<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>assign %n user(s)</source>
        <translation>
            <numerusform>assign %n user</numerusform>
            <numerusform>assign %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take the user of %n phone(s) away</source>
        <translation>
            <numerusform>take the user of %n phone away</numerusform>
            <numerusform>take the user of %n phones away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n phone(s)</source>
        <translation>
            <numerusform>remove %n phone</numerusform>
            <numerusform>remove %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed.</source>
        <translation>
            <numerusform>%n phone removed.</numerusform>
            <numerusform>%n phones removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n phone(s)</source>
        <translation>
            <numerusform>change %n phone</numerusform>
            <numerusform>change %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new first-contact link of %n phone(s)</source>
        <translation>
            <numerusform>new first-contact link of %n phone</numerusform>
            <numerusform>new first-contact link of %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n phone(s)</source>
        <translation>
            <numerusform>open %n phone</numerusform>
            <numerusform>open %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n user(s)</source>
        <translation>
            <numerusform>remove %n user</numerusform>
            <numerusform>remove %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed.</source>
        <translation>
            <numerusform>%n user removed.</numerusform>
            <numerusform>%n users removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnsweringPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message numerus="yes">
        <source>Select the %n that would change</source>
        <translation>
            <numerusform>Select the one that would change</numerusform>
            <numerusform>Select the %n that would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would get another file.</source>
        <translation>
            <numerusform>%n would get another file.</numerusform>
            <numerusform>%n would get another file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have exactly what they would get.</source>
        <translation>
            <numerusform>%n has exactly what it would get.</numerusform>
            <numerusform>%n have exactly what they would get.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have fetched nothing yet.</source>
        <translation>
            <numerusform>%n has fetched nothing yet.</numerusform>
            <numerusform>%n have fetched nothing yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be rendered.</source>
        <translation>
            <numerusform>%n can&apos;t be rendered.</numerusform>
            <numerusform>%n can&apos;t be rendered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same on %n phone(s)</source>
        <translation>
            <numerusform>the same on %n phone</numerusform>
            <numerusform>the same on %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before phones work:</source>
        <translation>
            <numerusform>%n thing to mend before phones work:</numerusform>
            <numerusform>%n things to mend before phones work:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>has %n phone(s)</source>
        <translation>
            <numerusform>has %n phone</numerusform>
            <numerusform>has %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n open point</numerusform>
            <numerusform>%n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n line(s) of what was copied didn&apos;t fit: there are no more ports.</source>
        <translation>
            <numerusform>%n line of what was copied didn&apos;t fit: there are no more ports.</numerusform>
            <numerusform>%n lines of what was copied didn&apos;t fit: there are no more ports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found no port any more.</source>
        <translation>
            <numerusform>%n user found no port any more.</numerusform>
            <numerusform>%n users found no port any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesScreen</name>
    <message numerus="yes">
        <source>add %n file(s)</source>
        <translation>
            <numerusform>add %n file</numerusform>
            <numerusform>add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>remove %n file</numerusform>
            <numerusform>remove %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Add %n device</numerusform>
            <numerusform>Add %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDetails</name>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n device selected</numerusform>
            <numerusform>%n devices selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FromPbx</name>
    <message numerus="yes">
        <source>That makes %n extension(s) on the PBX.</source>
        <translation>
            <numerusform>That makes %n extension on the PBX.</numerusform>
            <numerusform>That makes %n extensions on the PBX.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %n trunk(s) on the PBX.</source>
        <translation>
            <numerusform>That makes %n trunk on the PBX.</numerusform>
            <numerusform>That makes %n trunks on the PBX.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n difference(s)</source>
        <translation>
            <numerusform>import %n difference</numerusform>
            <numerusform>import %n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message numerus="yes">
        <source>Import %n user(s)</source>
        <translation>
            <numerusform>Import %n user</numerusform>
            <numerusform>Import %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n phone(s)</source>
        <translation>
            <numerusform>Import %n phone</numerusform>
            <numerusform>Import %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported.</source>
        <translation>
            <numerusform>%n user imported.</numerusform>
            <numerusform>%n users imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) imported.</source>
        <translation>
            <numerusform>%n phone imported.</numerusform>
            <numerusform>%n phones imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n phone(s) selected</source>
        <translation>
            <numerusform>%n phone selected</numerusform>
            <numerusform>%n phones selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a user</source>
        <translation>
            <numerusform>%n with a user</numerusform>
            <numerusform>%n with a user</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySide</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %n key(s)</source>
        <translation>
            <numerusform>set %n key</numerusform>
            <numerusform>set %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inherit %n key(s)</source>
        <translation>
            <numerusform>inherit %n key</numerusform>
            <numerusform>inherit %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill %n key(s)</source>
        <translation>
            <numerusform>fill %n key</numerusform>
            <numerusform>fill %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n BLF key(s)</source>
        <translation>
            <numerusform>%n BLF key</numerusform>
            <numerusform>%n BLF keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>each of %n phone(s)</source>
        <translation>
            <numerusform>this phone itself</numerusform>
            <numerusform>each of %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy %n key(s)</source>
        <translation>
            <numerusform>copy %n key</numerusform>
            <numerusform>copy %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>Phones are being served; %n wait(s) for a file.</source>
        <translation>
            <numerusform>Phones are being served; %n waits for its file.</numerusform>
            <numerusform>Phones are being served; %n wait for their file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>like {0} · %n phone(s)</source>
        <translation>
            <numerusform>like {0} · %n phone</numerusform>
            <numerusform>like {0} · %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworksPanel</name>
    <message numerus="yes">
        <source>What will be asked: %n address(es)</source>
        <translation>
            <numerusform>What will be asked: %n address</numerusform>
            <numerusform>What will be asked: %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>%n phone(s) have {0}.</source>
        <translation>
            <numerusform>%n phone has {0}.</numerusform>
            <numerusform>All %n phones have {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Restart %n phone(s)</source>
        <translation>
            <numerusform>Restart %n phone</numerusform>
            <numerusform>Restart %n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n phone(s) ring</source>
        <translation>
            <numerusform>Let %n phone ring</numerusform>
            <numerusform>Let %n phones ring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n phone(s) fetch their file</source>
        <translation>
            <numerusform>Let %n phone fetch its file</numerusform>
            <numerusform>Let %n phones fetch their file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) left out:</source>
        <translation>
            <numerusform>%n phone left out:</numerusform>
            <numerusform>%n phones left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderResults</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonebookPage</name>
    <message numerus="yes">
        <source>%n entry(s) for {0}</source>
        <translation>
            <numerusform>%n entry for {0}</numerusform>
            <numerusform>%n entries for {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>model of %n phone(s)</source>
        <translation>
            <numerusform>model of %n phone</numerusform>
            <numerusform>model of %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n line(s) changed since it was pushed.</source>
        <translation>
            <numerusform>%n line changed since it was pushed.</numerusform>
            <numerusform>%n lines changed since it was pushed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since it was exported.</source>
        <translation>
            <numerusform>%n line changed since it was exported.</numerusform>
            <numerusform>%n lines changed since it was exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since it was fetched.</source>
        <translation>
            <numerusform>%n line changed since it was fetched.</numerusform>
            <numerusform>%n lines changed since it was fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are left. Plan again to go on.</source>
        <translation>
            <numerusform>%n step is left. Plan again to go on.</numerusform>
            <numerusform>%n steps are left. Plan again to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message numerus="yes">
        <source>%n redirect(s) failed: the table says why.</source>
        <translation>
            <numerusform>%n redirect failed: the table says why.</numerusform>
            <numerusform>%n redirects failed: the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScannerBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n more port(s) can&apos;t work.</source>
        <translation>
            <numerusform>%n more port can&apos;t work.</numerusform>
            <numerusform>%n more ports can&apos;t work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisioned</source>
        <translation>
            <numerusform>%n provisioned</numerusform>
            <numerusform>%n provisioned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Surveying</name>
    <message numerus="yes">
        <source>The site has %n new address(es).</source>
        <translation>
            <numerusform>The site has %n new address.</numerusform>
            <numerusform>The site has %n new addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added.</source>
        <translation>
            <numerusform>%n device added.</numerusform>
            <numerusform>%n devices added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message numerus="yes">
        <source>%n line(s). Phones get it when it is kept.</source>
        <translation>
            <numerusform>%n line. Phones get it when it is kept.</numerusform>
            <numerusform>%n lines. Phones get it when it is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message numerus="yes">
        <source>%n phone(s) now</source>
        <translation>
            <numerusform>%n phone now</numerusform>
            <numerusform>%n phones now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n phone(s)</source>
        <translation>
            <numerusform>Show the phone</numerusform>
            <numerusform>Show the %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsersScreen</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) selected</source>
        <translation>
            <numerusform>%n user selected</numerusform>
            <numerusform>%n users selected</numerusform>
        </translation>
    </message>
</context>
</TS>
