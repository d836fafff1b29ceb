<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation>versione {0}</translation>
    </message>
    <message>
        <source>NethVoice Provisioner {0}</source>
        <translation>NethVoice Provisioner {0}</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 2 or later; there is no warranty.</source>
        <translation>Software libero con licenza GPL, versione 2 o successiva; senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Runs on {0}, Qt {1}</source>
        <translation>In esecuzione su {0}, Qt {1}</translation>
    </message>
    <message>
        <source>Settings: {0}</source>
        <translation>Impostazioni: {0}</translation>
    </message>
    <message>
        <source>Your own templates: {0}</source>
        <translation>I tuoi template: {0}</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>Copia per un ticket</translation>
    </message>
    <message>
        <source>Open the templates&apos; folder</source>
        <translation>Apri la cartella dei template</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Librerie e licenze</translation>
    </message>
</context>
<context>
    <name>ActionsScreen</name>
    <message>
        <source>Add gateway</source>
        <translation>Aggiungi gateway</translation>
    </message>
    <message>
        <source>Remove the gateway</source>
        <translation>Rimuovi il gateway</translation>
    </message>
    <message>
        <source>Change the model…</source>
        <translation>Cambia il modello…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Old configuration…</source>
        <translation>Vecchia configurazione…</translation>
    </message>
    <message>
        <source>Export file</source>
        <translation>Esporta file</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Esporta tutti</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Ports from the PBX</source>
        <translation>Porte dal centralino</translation>
    </message>
    <message>
        <source>Numbers, users and passwords as the PBX has them</source>
        <translation>Numeri, utenti e password come li ha il centralino</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Non è in corso nulla.</translation>
    </message>
    <message>
        <source>Count on over the ports</source>
        <translation>Numera di seguito le porte</translation>
    </message>
    <message>
        <source>Name the trunks as the PBX does</source>
        <translation>Nomina i fasci come il centralino</translation>
    </message>
    <message>
        <source>Show the secrets of the ports</source>
        <translation>Mostra le password delle porte</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message numerus="yes">
        <source>assign %n user(s)</source>
        <translation>
            <numerusform>assegna %n utente</numerusform>
            <numerusform>assegna %n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>swap the users of {0} and {1}</source>
        <translation>scambia gli utenti di {0} e {1}</translation>
    </message>
    <message numerus="yes">
        <source>take the user of %n phone(s) away</source>
        <translation>
            <numerusform>togli l&apos;utente a %n telefono</numerusform>
            <numerusform>togli l&apos;utente a %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>replace {0} by {1}</source>
        <translation>sostituisci {0} con {1}</translation>
    </message>
    <message numerus="yes">
        <source>remove %n phone(s)</source>
        <translation>
            <numerusform>rimuovi %n telefono</numerusform>
            <numerusform>rimuovi %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) removed.</source>
        <translation>
            <numerusform>%n telefono eliminato.</numerusform>
            <numerusform>%n telefoni eliminati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n phone(s)</source>
        <translation>
            <numerusform>modifica %n telefono</numerusform>
            <numerusform>modifica %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>reorder the phones of {0}</source>
        <translation>riordina i telefoni di {0}</translation>
    </message>
    <message numerus="yes">
        <source>new first-contact link of %n phone(s)</source>
        <translation>
            <numerusform>nuovo link di primo contatto per %n telefono</numerusform>
            <numerusform>nuovo link di primo contatto per %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open %n phone(s)</source>
        <translation>
            <numerusform>apri %n telefono</numerusform>
            <numerusform>apri %n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) removed.</source>
        <translation>
            <numerusform>%n utente eliminato.</numerusform>
            <numerusform>%n utenti eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>add {0}</source>
        <translation>aggiungi {0}</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>modifica {0}</translation>
    </message>
    <message numerus="yes">
        <source>remove %n user(s)</source>
        <translation>
            <numerusform>rimuovi %n utente</numerusform>
            <numerusform>rimuovi %n utenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddingBar</name>
    <message>
        <source>Which model?</source>
        <translation>Quale modello?</translation>
    </message>
    <message>
        <source>{0} hands over user, location, settings and keys.</source>
        <translation>{0} cede utente, ubicazione, impostazioni e tasti.</translation>
    </message>
    <message>
        <source>Replace {0}</source>
        <translation>Sostituisci {0}</translation>
    </message>
    <message>
        <source>It has a user.</source>
        <translation>Ha un utente.</translation>
    </message>
    <message>
        <source>It is in this site already.</source>
        <translation>È già in questo sito.</translation>
    </message>
    <message>
        <source>Type or scan its MAC address: it is on the label.</source>
        <translation>Scrivi o leggi l&apos;indirizzo MAC: è sull&apos;etichetta.</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>MAC address of the phone</source>
        <translation>Indirizzo MAC del telefono</translation>
    </message>
    <message>
        <source>Model of the phone</source>
        <translation>Modello del telefono</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Type a MAC address that is not in this site.</source>
        <translation>Scrivi un indirizzo MAC che non è in questo sito.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Close the line</source>
        <translation>Chiudi la riga</translation>
    </message>
</context>
<context>
    <name>AnsweringPage</name>
    <message>
        <source>Answering</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>how phones without a link are served</source>
        <translation>come si servono i telefoni senza link</translation>
    </message>
    <message>
        <source>{0}:{1:02d} left</source>
        <translation>ancora {0}:{1:02d}</translation>
    </message>
    <message>
        <source>{0} · fingerprint of the certificate, SHA-256: {1}</source>
        <translation>{0} · impronta del certificato, SHA-256: {1}</translation>
    </message>
    <message>
        <source>Start serving (F8) first: these hold until it stops.</source>
        <translation>Prima avvia il servizio (F8): valgono finché non si ferma.</translation>
    </message>
    <message>
        <source>Answer plug and play for</source>
        <translation>Rispondi al plug and play per</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Per quanto</translation>
    </message>
    <message>
        <source>Trust this network</source>
        <translation>Fidati di questa rete</translation>
    </message>
    <message>
        <source>Serve over HTTPS too</source>
        <translation>Servi anche con HTTPS</translation>
    </message>
    <message>
        <source>SIP plug and play</source>
        <translation>Plug and play SIP</translation>
    </message>
    <message>
        <source>New phones ask the whole network where to fetch. Only phones of this site that are open get an answer; if another server answers too, it is named here.</source>
        <translation>I telefoni nuovi chiedono a tutta la rete dove leggere. Ricevono risposta solo i telefoni di questo sito che sono aperti; se risponde anche un altro server, è nominato qui.</translation>
    </message>
    <message>
        <source>Phones that ask without a link</source>
        <translation>Telefoni che chiedono senza link</translation>
    </message>
    <message>
        <source>Usually such a phone is served only if the neighbour table shows its own MAC address. Trusted, anybody on this network who names a MAC address of the site gets that phone&apos;s link and its passwords.</source>
        <translation>Di solito un tale telefono è servito solo se la tabella dei vicini mostra il suo MAC. Con la fiducia, chiunque in questa rete nomini un MAC del sito riceve il link di quel telefono e le sue password.</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>With a certificate that this site made for itself. Phones set to “trusted certificates only” refuse it, whatever the vendor, and old ones know no TLS at all.</source>
        <translation>Con un certificato che questo sito ha fatto da sé. I telefoni impostati su “solo certificati attendibili” lo rifiutano, di qualunque marca, e i vecchi non conoscono TLS.</translation>
    </message>
</context>
<context>
    <name>BootRecorder</name>
    <message>
        <source>Phones can be recorded while they are served.</source>
        <translation>I telefoni si possono registrare mentre vengono serviti.</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Avvia il servizio</translation>
    </message>
    <message>
        <source>Recording what {0} says. Restart it now; passwords and links are left out.</source>
        <translation>Registro che cosa dice {0}. Riavvialo ora; password e link non vengono registrati.</translation>
    </message>
    <message>
        <source>Stop and save…</source>
        <translation>Ferma e salva…</translation>
    </message>
    <message>
        <source>Keep the recording</source>
        <translation>Conserva la registrazione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The recording is in {0}.</source>
        <translation>La registrazione è in {0}.</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>not pushed yet</source>
        <translation>non ancora inviato</translation>
    </message>
    <message>
        <source>pushed, outdated</source>
        <translation>inviato, superato</translation>
    </message>
    <message>
        <source>pushed</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>esportato</translation>
    </message>
    <message>
        <source>exported, outdated</source>
        <translation>esportato, superato</translation>
    </message>
    <message>
        <source>push failed</source>
        <translation>invio fallito</translation>
    </message>
    <message>
        <source>push stopped</source>
        <translation>invio fermato</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>push interrupted</source>
        <translation>invio interrotto</translation>
    </message>
    <message>
        <source>fetched</source>
        <translation>scaricato</translation>
    </message>
    <message>
        <source>fetched, outdated</source>
        <translation>file superato</translation>
    </message>
    <message>
        <source>being pushed</source>
        <translation>invio in corso</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>da completare</translation>
    </message>
    <message>
        <source>model unknown</source>
        <translation>modello sconosciuto</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Gateways of the site</source>
        <translation>Gateway del sito</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>That was a bug of the program; the site is unharmed. Copy the details and report it.</source>
        <translation>È un difetto del programma; il sito non ha subito danni. Copia i dettagli e segnalalo.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>A phone that was in use first gets a new firmware and a factory reset, both on its web page.</source>
        <translation>Un telefono già usato riceve prima un nuovo firmware e un ripristino di fabbrica, entrambi dalla sua pagina web.</translation>
    </message>
    <message>
        <source>Open its web page: {0}</source>
        <translation>Apri la sua pagina web: {0}</translation>
    </message>
    <message>
        <source>Settings &gt; Auto Provision &gt; Server URL, then “Auto Provision Now”.</source>
        <translation>Settings &gt; Auto Provision &gt; Server URL, poi “Auto Provision Now”.</translation>
    </message>
    <message>
        <source>Advanced &gt; Update &gt; Setting URL, then “Apply” and restart.</source>
        <translation>Advanced &gt; Update &gt; Setting URL, poi “Apply” e riavvia.</translation>
    </message>
    <message>
        <source>System &gt; Auto Provision &gt; Static Provisioning Server: server, file and protocol, then restart.</source>
        <translation>System &gt; Auto Provision &gt; Static Provisioning Server: server, file e protocollo, poi riavvia.</translation>
    </message>
    <message>
        <source>Settings &gt; System &gt; Provisioning: server URL, then restart.</source>
        <translation>Settings &gt; System &gt; Provisioning: URL del server, poi riavvia.</translation>
    </message>
    <message>
        <source>Switch DHCP and plug-and-play provisioning off there, so that nothing leads it elsewhere.</source>
        <translation>Disattiva là il provisioning via DHCP e plug and play, perché nulla lo porti altrove.</translation>
    </message>
</context>
<context>
    <name>ByHandPage</name>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>for phones that nothing leads here</source>
        <translation>per i telefoni che nulla porta qui</translation>
    </message>
    <message>
        <source>Its link was used: give it a new one.</source>
        <translation>Il suo link è stato usato: dagliene uno nuovo.</translation>
    </message>
    <message>
        <source>search the network for its address</source>
        <translation>cerca il suo indirizzo nella rete</translation>
    </message>
    <message>
        <source>The link is copied. It works until the phone has its own.</source>
        <translation>Il link è copiato. Vale finché il telefono non ha il suo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>New first-contact link</source>
        <translation>Nuovo link di primo contatto</translation>
    </message>
    <message>
        <source>Choose a phone first.</source>
        <translation>Scegli prima un telefono.</translation>
    </message>
    <message>
        <source>Filter phones</source>
        <translation>Filtra telefoni</translation>
    </message>
    <message>
        <source>Link of the phone</source>
        <translation>Link del telefono</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Codice QR del link</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Ancora nessun telefono</translation>
    </message>
    <message>
        <source>Import or find them first.</source>
        <translation>Prima importali o cercali.</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Click to call</source>
        <translation>Click to call</translation>
    </message>
    <message>
        <source>{0} of {1} phones are ready</source>
        <translation>{0} di {1} telefoni sono pronti</translation>
    </message>
    <message>
        <source>Offered for tel: links: choose it in the system&apos;s settings.</source>
        <translation>Proposto per i link tel:; sceglilo nelle impostazioni del sistema.</translation>
    </message>
    <message>
        <source>No longer offered for tel: links.</source>
        <translation>Non più proposto per i link tel:.</translation>
    </message>
    <message>
        <source>Telling {0}…</source>
        <translation>Lo dico a {0}…</translation>
    </message>
    <message>
        <source>The phone took it.</source>
        <translation>Il telefono ha accettato.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Offer for tel: links</source>
        <translation>Proponi per i link tel:</translation>
    </message>
    <message>
        <source>The number of a clicked link comes here; nothing is called by itself</source>
        <translation>Il numero di un link cliccato arriva qui; nulla viene chiamato da sé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Choose a phone in the list first.</source>
        <translation>Scegli prima un telefono nell&apos;elenco.</translation>
    </message>
    <message>
        <source>number to call, tel: links too</source>
        <translation>numero da chiamare, anche link tel:</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numero da chiamare</translation>
    </message>
    <message>
        <source>Phones of users</source>
        <translation>Telefoni degli utenti</translation>
    </message>
    <message>
        <source>No phone has a user yet</source>
        <translation>Nessun telefono ha ancora un utente</translation>
    </message>
    <message>
        <source>Drag users onto phones first.</source>
        <translation>Prima trascina gli utenti sui telefoni.</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Open the site whose phone shall call first.</source>
        <translation>Apri prima il sito il cui telefono deve chiamare.</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message numerus="yes">
        <source>Select the %n that would change</source>
        <translation>
            <numerusform>Seleziona quello che cambierebbe</numerusform>
            <numerusform>Seleziona i %n che cambierebbero</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing files…</source>
        <translation>Confronto i file…</translation>
    </message>
    <message numerus="yes">
        <source>%n would get another file.</source>
        <translation>
            <numerusform>%n riceverebbe un altro file.</numerusform>
            <numerusform>%n riceverebbero un altro file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have exactly what they would get.</source>
        <translation>
            <numerusform>%n ha già esattamente il suo file.</numerusform>
            <numerusform>%n hanno già esattamente il loro file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have fetched nothing yet.</source>
        <translation>
            <numerusform>%n non ha ancora scaricato nulla.</numerusform>
            <numerusform>%n non hanno ancora scaricato nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can&apos;t be rendered.</source>
        <translation>
            <numerusform>%n non può essere generato.</numerusform>
            <numerusform>%n non possono essere generati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… e %n altra riga</numerusform>
            <numerusform>… e altre %n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the same on %n phone(s)</source>
        <translation>
            <numerusform>lo stesso su %n telefono</numerusform>
            <numerusform>lo stesso su %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>The files they would get now, beside those they fetched last:</source>
        <translation>I file che riceverebbero ora, a confronto con gli ultimi scaricati:</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>Che cosa cambierebbe?</translation>
    </message>
    <message>
        <source>Lines that would change</source>
        <translation>Righe che cambierebbero</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%n thing(s) to mend before phones work:</source>
        <translation>
            <numerusform>%n cosa da sistemare prima che i telefoni funzionino:</numerusform>
            <numerusform>%n cose da sistemare prima che i telefoni funzionino:</numerusform>
        </translation>
    </message>
    <message>
        <source>All are listed on the Handover screen.</source>
        <translation>Sono tutte elencate nella pagina Consegna.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Which user gets this phone?</source>
        <translation>Quale utente riceve questo telefono?</translation>
    </message>
    <message>
        <source>Which user takes this phone from {0}?</source>
        <translation>Quale utente prende questo telefono da {0}?</translation>
    </message>
    <message>
        <source>Which phone does {0} get?</source>
        <translation>Quale telefono riceve {0}?</translation>
    </message>
    <message>
        <source>Which phone does {0} get? The others follow on the free ones below it.</source>
        <translation>Quale telefono riceve {0}? Gli altri seguono sui telefoni liberi sotto.</translation>
    </message>
    <message numerus="yes">
        <source>has %n phone(s)</source>
        <translation>
            <numerusform>ha %n telefono</numerusform>
            <numerusform>ha %n telefoni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>no column</source>
        <translation>nessuna colonna</translation>
    </message>
    <message>
        <source>&amp;Names are in column</source>
        <translation>I &amp;nomi sono nella colonna</translation>
    </message>
    <message>
        <source>&amp;Extensions are in column</source>
        <translation>Gli &amp;interni sono nella colonna</translation>
    </message>
    <message>
        <source>Column of names</source>
        <translation>Colonna dei nomi</translation>
    </message>
    <message>
        <source>Column of extensions</source>
        <translation>Colonna degli interni</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Prime righe dell&apos;elenco</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Int.</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>In the site?</source>
        <translation>Nel sito?</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicazione</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opzione</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>What they would get</source>
        <translation>Cosa riceverebbero</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene da</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Punto aperto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>Sul centralino</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Che cosa sistemare</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>accesso eseguito</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>accesso non eseguito</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is asked each time.</source>
        <translation>Qui non c&apos;è un portachiavi: la password si chiede ogni volta.</translation>
    </message>
    <message>
        <source>Signed in: {0} at {1}.</source>
        <translation>Accesso eseguito: {0} su {1}.</translation>
    </message>
    <message>
        <source>Only the pinned certificate is accepted.</source>
        <translation>Si accetta solo il certificato fissato.</translation>
    </message>
    <message>
        <source>This computer trusts it.</source>
        <translation>Questo computer si fida.</translation>
    </message>
    <message>
        <source>Not trusted: {0}</source>
        <translation>Non attendibile: {0}</translation>
    </message>
    <message>
        <source>It is pinned: only this one is accepted.</source>
        <translation>È fissato: si accetta solo questo.</translation>
    </message>
    <message>
        <source>For {0}, by {1}, until {2:%Y-%m-%d}.</source>
        <translation>Per {0}, da {1}, fino al {2:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Look at the certificate</source>
        <translation>Guarda il certificato</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Accetta questo certificato</translation>
    </message>
    <message>
        <source>Look at the certificate first.</source>
        <translation>Guarda prima il certificato.</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Secret, if the PBX doesn&apos;t tell it</source>
        <translation>Segreto, se il centralino non lo dice</translation>
    </message>
    <message>
        <source>NethVoice</source>
        <translation>NethVoice</translation>
    </message>
    <message>
        <source>The password goes to this computer&apos;s keyring, never into the site file.</source>
        <translation>La password va nel portachiavi di questo computer, mai nel file del sito.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>A PBX that signs its own can be trusted by its fingerprint: compare it there.</source>
        <translation>Un centralino che si firma da solo si accetta dall&apos;impronta: confrontala là.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Live console</source>
        <translation>Console in diretta</translation>
    </message>
    <message>
        <source>What phones ask and get stands here while the laptop serves (F8).</source>
        <translation>Mentre il portatile serve (F8), qui si legge che cosa chiedono e ricevono i telefoni.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Aggiungilo</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} takes it from {1}</source>
        <translation>{0} lo prende da {1}</translation>
    </message>
</context>
<context>
    <name>CtiPage</name>
    <message>
        <source>Calls by the CTI</source>
        <translation>Chiamate dal CTI</translation>
    </message>
    <message>
        <source>signed in as {0}</source>
        <translation>accesso come {0}</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso…</translation>
    </message>
    <message>
        <source>Telling the CTI…</source>
        <translation>Avviso il CTI…</translation>
    </message>
    <message>
        <source>The CTI took it.</source>
        <translation>Il CTI l&apos;ha accettata.</translation>
    </message>
    <message>
        <source>The CTI answers.</source>
        <translation>Il CTI risponde.</translation>
    </message>
    <message>
        <source>The CTI hangs up.</source>
        <translation>Il CTI riaggancia.</translation>
    </message>
    <message>
        <source>CTI</source>
        <translation>CTI</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Codice dell&apos;app</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Sign in first, and choose a phone in the list.</source>
        <translation>Accedi prima, poi scegli un telefono nell&apos;elenco.</translation>
    </message>
    <message>
        <source>number to call, tel: links too</source>
        <translation>numero da chiamare, anche link tel:</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numero da chiamare</translation>
    </message>
    <message>
        <source>Ways to call</source>
        <translation>Modi di chiamare</translation>
    </message>
    <message>
        <source>Sign in as a user of the CTI</source>
        <translation>Accedi come utente del CTI</translation>
    </message>
    <message>
        <source>Then each way to call is listed with what it lacks.</source>
        <translation>Poi ogni modo di chiamare è elencato con ciò che gli manca.</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>Phones of the user, in order</source>
        <translation>Telefoni dell&apos;utente, in ordine</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>2nd</source>
        <translation>2°</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3°</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4°</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5°</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6°</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7°</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8°</translation>
    </message>
</context>
<context>
    <name>Dhcp</name>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Leads elsewhere</source>
        <translation>Porta altrove</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
    </message>
</context>
<context>
    <name>DhcpPage</name>
    <message>
        <source>DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Questo portatile</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Il centralino</translation>
    </message>
    <message>
        <source>Allow and check</source>
        <translation>Consenti e verifica</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta in corso…</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Verifica la rete</translation>
    </message>
    <message>
        <source>The check asks for an address as a phone of each vendor would and looks at the offers. It takes none; Gigaset phones must get 114 and no 66.</source>
        <translation>La verifica chiede un indirizzo come farebbe un telefono di ogni produttore e guarda le offerte. Non ne prende nessuno; i Gigaset devono ricevere la 114 e nessuna 66.</translation>
    </message>
    <message>
        <source>Ask the DHCP servers of this network; no address is taken</source>
        <translation>Interroga i server DHCP di questa rete; nessun indirizzo viene preso</translation>
    </message>
    <message>
        <source>There is no network to ask now.</source>
        <translation>Ora non c&apos;è una rete da interrogare.</translation>
    </message>
    <message>
        <source>Phones are led to</source>
        <translation>I telefoni vanno a</translation>
    </message>
    <message>
        <source>Check on</source>
        <translation>Verifica su</translation>
    </message>
    <message>
        <source>What each vendor must get</source>
        <translation>Cosa deve ricevere ogni produttore</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>{0} – telephony hand-over</source>
        <translation>{0} – consegna della telefonia</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} di {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of them have their file</source>
        <translation>{0}, di cui {1} con il proprio file</translation>
    </message>
    <message>
        <source>the technician&apos;s laptop</source>
        <translation>il portatile del tecnico</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Phone networks</source>
        <translation>Reti dei telefoni</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Punti aperti</translation>
    </message>
    <message>
        <source>Phones fetch from</source>
        <translation>I telefoni prelevano da</translation>
    </message>
    <message>
        <source>Telephony hand-over, {0}</source>
        <translation>Consegna della telefonia, {0}</translation>
    </message>
    <message>
        <source>Phones by location</source>
        <translation>Telefoni per ubicazione</translation>
    </message>
    <message>
        <source>Tests and events</source>
        <translation>Prove ed eventi</translation>
    </message>
    <message>
        <source>pushed {0}</source>
        <translation>caricato il {0}</translation>
    </message>
    <message>
        <source>fetched {0}</source>
        <translation>scaricato il {0}</translation>
    </message>
    <message>
        <source>fetched {0}, changed since</source>
        <translation>scaricato il {0}, poi cambiato</translation>
    </message>
    <message>
        <source>exported {0}</source>
        <translation>esportato {0}</translation>
    </message>
    <message>
        <source>No location</source>
        <translation>Senza ubicazione</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Keep this page apart: whoever has it can use the phones&apos; accounts.</source>
        <translation>Conserva a parte questa pagina: chi la possiede può usare gli account dei telefoni.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicazione</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Int.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Indirizzo MAC</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Works since</source>
        <translation>Funziona dal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Open point</source>
        <translation>Punto aperto</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Outbound proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta del proxy</translation>
    </message>
    <message>
        <source>VLAN of the phones</source>
        <translation>VLAN dei telefoni</translation>
    </message>
    <message>
        <source>VLAN of the PC ports</source>
        <translation>VLAN delle porte PC</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Server dell&apos;ora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Toni</translation>
    </message>
    <message>
        <source>Phonebook</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Provisioning over</source>
        <translation>Provisioning via</translation>
    </message>
    <message>
        <source>Phones, administrator</source>
        <translation>Telefoni, amministratore</translation>
    </message>
    <message>
        <source>Phones, user</source>
        <translation>Telefoni, utente</translation>
    </message>
    <message>
        <source>SIP</source>
        <translation>SIP</translation>
    </message>
    <message>
        <source>{0} – SIP trunk</source>
        <translation>{0} – fascio SIP</translation>
    </message>
    <message>
        <source>{0} of 100</source>
        <translation>{0} su 100</translation>
    </message>
    <message>
        <source>Parameters and contact</source>
        <translation>Parametri e contatto</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Che cosa è stato provato</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documenti</translation>
    </message>
    <message numerus="yes">
        <source>%n open point(s)</source>
        <translation>
            <numerusform>%n punto aperto</numerusform>
            <numerusform>%n punti aperti</numerusform>
        </translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Punti aperti</translation>
    </message>
    <message>
        <source>rename the site</source>
        <translation>rinomina il sito</translation>
    </message>
    <message>
        <source>No phone has a user yet.</source>
        <translation>Nessun telefono ha ancora un utente.</translation>
    </message>
    <message>
        <source>There is no phone yet.</source>
        <translation>Non c&apos;è ancora nessun telefono.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salva il rapporto…</translation>
    </message>
    <message>
        <source>Save labels…</source>
        <translation>Salva le etichette…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>Salva come foglio di calcolo…</translation>
    </message>
    <message>
        <source>Package for a colleague…</source>
        <translation>Pacchetto per un collega…</translation>
    </message>
    <message>
        <source>With passwords, on a page of their own</source>
        <translation>Con le password, su una pagina a parte</translation>
    </message>
    <message>
        <source>Only phones with a user</source>
        <translation>Solo telefoni con un utente</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Prima etichetta libera</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nome del sito</translation>
    </message>
    <message>
        <source>Name of the site, as it stands in titles and documents</source>
        <translation>Nome del sito, come compare nei titoli e nei documenti</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Foglio di etichette</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nessun punto aperto</translation>
    </message>
    <message>
        <source>Every phone works and has moved to the PBX.</source>
        <translation>Ogni telefono funziona ed è passato al centralino.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>For customer and office: site, network, phones by location, users, gateways, tests.</source>
        <translation>Per cliente e ufficio: sito, rete, telefoni per ubicazione, utenti, gateway, prove.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Extension, name, MAC address and its code, one label per phone.</source>
        <translation>Interno, nome, indirizzo MAC e il suo codice, un&apos;etichetta per telefono.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Phones, users, gateways and open points for a spreadsheet; CSV has the phones.</source>
        <translation>Telefoni, utenti, gateway e punti aperti per il foglio di calcolo; il CSV ha i telefoni.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacchetto</translation>
    </message>
    <message>
        <source>The whole site, encrypted, with files, own templates and the way to the PBX.</source>
        <translation>Tutto il sito, cifrato, con file, modelli propri e l&apos;accesso al centralino.</translation>
    </message>
</context>
<context>
    <name>Drops</name>
    <message>
        <source>drop a user</source>
        <translation>trascina qui</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>%n line(s) of what was copied didn&apos;t fit: there are no more ports.</source>
        <translation>
            <numerusform>%n riga copiata non ha trovato posto: non ci sono altre porte.</numerusform>
            <numerusform>%n righe copiate non hanno trovato posto: non ci sono altre porte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) found no port any more.</source>
        <translation>
            <numerusform>%n utente non ha più trovato una porta.</numerusform>
            <numerusform>%n utenti non hanno più trovato una porta.</numerusform>
        </translation>
    </message>
    <message>
        <source>This port has no number to count on from: fill it in first.</source>
        <translation>Questa porta non ha un numero da cui continuare: compilalo prima.</translation>
    </message>
    <message>
        <source>change the model of {0}</source>
        <translation>cambia il modello di {0}</translation>
    </message>
    <message>
        <source>These ports found no room: {0}. Undo brings them back.</source>
        <translation>Queste porte non hanno trovato posto: {0}. Annulla le riporta indietro.</translation>
    </message>
    <message>
        <source>Everything that was entered fits the new model.</source>
        <translation>Tutto quello che era inserito trova posto nel nuovo modello.</translation>
    </message>
    <message>
        <source>MAC address and IP are the ones of before: if it is another box, type what its label says.</source>
        <translation>Indirizzo MAC e IP sono quelli di prima: se è un altro apparato, scrivi quelli della sua etichetta.</translation>
    </message>
    <message>
        <source>Removed {0}.</source>
        <translation>{0} è stato tolto.</translation>
    </message>
</context>
<context>
    <name>ExplanationCard</name>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
    <message>
        <source>What is behind it, on the help screen (F1)</source>
        <translation>Che cosa c&apos;è dietro, nella schermata di aiuto (F1)</translation>
    </message>
    <message>
        <source>New first-contact link</source>
        <translation>Nuovo link</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aprilo</translation>
    </message>
    <message>
        <source>Allow it once</source>
        <translation>Consenti una volta</translation>
    </message>
    <message>
        <source>Set the model…</source>
        <translation>Scegli il modello…</translation>
    </message>
    <message>
        <source>Assign a user…</source>
        <translation>Assegna un utente…</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Written. It holds passwords: delete it when it is loaded.</source>
        <translation>Scritto. Contiene password: eliminalo dopo averlo caricato.</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>Also… ({0})</source>
        <translation>Anche… ({0})</translation>
    </message>
    <message>
        <source>Also…</source>
        <translation>Anche…</translation>
    </message>
    <message>
        <source>Checks that take minutes, money or a second person</source>
        <translation>Prove che richiedono minuti, denaro o una seconda persona</translation>
    </message>
    <message>
        <source>Take a call to the trunk, within a minute</source>
        <translation>Ricevi una chiamata sul fascio, entro un minuto</translation>
    </message>
    <message>
        <source>Keep alive, ten minutes</source>
        <translation>Keep-alive, dieci minuti</translation>
    </message>
    <message>
        <source>Second number, for a transfer</source>
        <translation>Secondo numero, per un trasferimento</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Chiamate contemporanee</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>different values</source>
        <translation>valori diversi</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diversi</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>impostato qui</translation>
    </message>
    <message>
        <source>Hidden by a value of the model: {0}</source>
        <translation>Nascosto da un valore del modello: {0}</translation>
    </message>
    <message>
        <source>The model&apos;s own value hides the default “{0}”.</source>
        <translation>Il valore del modello nasconde il predefinito “{0}”.</translation>
    </message>
    <message>
        <source>Take the inherited value again (Ctrl+Backspace)</source>
        <translation>Riprendi il valore ereditato (Ctrl+Backspace)</translation>
    </message>
    <message>
        <source>Inherit {0}</source>
        <translation>Eredita {0}</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Written, without passwords.</source>
        <translation>Scritto, senza password.</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>importa {0}</translation>
    </message>
    <message>
        <source>The settings are those of the file. Ctrl+Z takes them back.</source>
        <translation>Le impostazioni sono quelle del file. Ctrl+Z le riprende.</translation>
    </message>
    <message>
        <source>Export all settings…</source>
        <translation>Esporta tutte le impostazioni…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>Importa impostazioni…</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nome del file:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo di file:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Ringtone</source>
        <translation>Suoneria</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Sfondo</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Salvaschermo</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non usato</translation>
    </message>
    <message>
        <source>{0} of {1} have it</source>
        <translation>{0} su {1} lo hanno</translation>
    </message>
</context>
<context>
    <name>FilesScreen</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>firmware, ringtones, pictures</source>
        <translation>firmware, suonerie, immagini</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>Usa per…</translation>
    </message>
    <message>
        <source>Select one file first.</source>
        <translation>Seleziona prima un file.</translation>
    </message>
    <message>
        <source>Don&apos;t use it</source>
        <translation>Non usarlo</translation>
    </message>
    <message>
        <source>Select a file that is in use.</source>
        <translation>Seleziona un file che è in uso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select files first.</source>
        <translation>Seleziona prima dei file.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Ancora nessun file</translation>
    </message>
    <message>
        <source>Drop firmware, ringtones or pictures here; phones fetch them from this laptop.</source>
        <translation>Rilascia qui firmware, suonerie o immagini; i telefoni li prelevano da questo portatile.</translation>
    </message>
    <message>
        <source>What is the picture for?</source>
        <translation>A cosa serve l&apos;immagine?</translation>
    </message>
    <message numerus="yes">
        <source>add %n file(s)</source>
        <translation>
            <numerusform>aggiungi %n file</numerusform>
            <numerusform>aggiungi %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware, sounds, pictures ({0});;All files (*)</source>
        <translation>Firmware, suoni, immagini ({0});;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Aggiungi file</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Tutti i telefoni</translation>
    </message>
    <message>
        <source>Which phones fetch it?</source>
        <translation>Quali telefoni lo prelevano?</translation>
    </message>
    <message>
        <source>use {0}</source>
        <translation>usa {0}</translation>
    </message>
    <message>
        <source>don&apos;t use {0}</source>
        <translation>non usare {0}</translation>
    </message>
    <message numerus="yes">
        <source>remove %n file(s)</source>
        <translation>
            <numerusform>elimina %n file</numerusform>
            <numerusform>elimina %n file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Name, extension, MAC…</source>
        <translation>Nome, interno, MAC…</translation>
    </message>
    <message>
        <source>Filter phones</source>
        <translation>Filtra i telefoni</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Configurati</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloccati</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find devices</source>
        <translation>Trova dispositivi</translation>
    </message>
    <message>
        <source>Choose a network to search.</source>
        <translation>Scegli una rete in cui cercare.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>{0} of {1} addresses</source>
        <translation>{0} di {1} indirizzi</translation>
    </message>
    <message>
        <source>{0} addresses of {1} asked in {2:.1f} s</source>
        <translation>{0} indirizzi di {1} interrogati in {2:.1f} s</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Contraddittori</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>Aggiungi %n dispositivo</numerusform>
            <numerusform>Aggiungi %n dispositivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the site</source>
        <translation>Aggiungi al sito</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Avvia la ricerca</translation>
    </message>
    <message>
        <source>Rows appear as devices answer.</source>
        <translation>Le righe compaiono man mano che i dispositivi rispondono.</translation>
    </message>
    <message>
        <source>No device fits the filter</source>
        <translation>Nessun dispositivo corrisponde al filtro</translation>
    </message>
    <message>
        <source>No device answered</source>
        <translation>Nessun dispositivo ha risposto</translation>
    </message>
    <message>
        <source>On the left stands what will be asked. Nothing is sent before you start.</source>
        <translation>A sinistra c&apos;è cosa verrà chiesto. Non si invia nulla prima dell&apos;avvio.</translation>
    </message>
    <message>
        <source>Nothing searched yet</source>
        <translation>Nessuna ricerca ancora</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivi</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salva l&apos;elenco</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Produttore</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>In the site?</source>
        <translation>Nel sito?</translation>
    </message>
    <message>
        <source>User or name</source>
        <translation>Utente o nome</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contraddizione</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indizi</translation>
    </message>
    <message>
        <source>{0} is saved.</source>
        <translation>{0} è salvato.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Non è in corso nulla.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salva come CSV…</translation>
    </message>
    <message>
        <source>Nothing has been found yet.</source>
        <translation>Non è stato ancora trovato nulla.</translation>
    </message>
    <message>
        <source>Choose the model…</source>
        <translation>Scegli il modello…</translation>
    </message>
    <message>
        <source>Select a phone in the list first.</source>
        <translation>Seleziona prima un telefono nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Spunta o togli la spunta</translation>
    </message>
    <message>
        <source>Choose a network, or type the one to ask.</source>
        <translation>Scegli una rete, o scrivi quella da interrogare.</translation>
    </message>
    <message>
        <source>Tick devices in the list first.</source>
        <translation>Spunta prima dei dispositivi nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Select found devices that can be added.</source>
        <translation>Seleziona dispositivi trovati che si possono aggiungere.</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtra i dispositivi</translation>
    </message>
    <message>
        <source>MAC, address, model…</source>
        <translation>MAC, indirizzo, modello…</translation>
    </message>
    <message>
        <source>Devices on the network</source>
        <translation>Dispositivi in rete</translation>
    </message>
</context>
<context>
    <name>FlagEditor</name>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivo</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>This model has nothing to set here.</source>
        <translation>Questo modello non ha nulla da impostare qui.</translation>
    </message>
    <message>
        <source>set {0} of {1}</source>
        <translation>imposta {0} di {1}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Nuovo indirizzo</translation>
    </message>
    <message>
        <source>In the site</source>
        <translation>Nel sito</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Sparito</translation>
    </message>
    <message>
        <source>Other device</source>
        <translation>Altro dispositivo</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>spuntato</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non spuntato</translation>
    </message>
    <message>
        <source>which model?</source>
        <translation>quale modello?</translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation>era {0}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
</context>
<context>
    <name>FoundDetails</name>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n dispositivo selezionato</numerusform>
            <numerusform>%n dispositivi selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>No device selected</source>
        <translation>Nessun dispositivo selezionato</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>prima: {0}</translation>
    </message>
    <message>
        <source>Open its web page</source>
        <translation>Apri la sua pagina web</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Cosa si è visto</translation>
    </message>
</context>
<context>
    <name>FrameActions</name>
    <message>
        <source>Serving</source>
        <translation>In servizio</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Avvia il servizio</translation>
    </message>
    <message>
        <source>Stop answering phones</source>
        <translation>Smetti di rispondere ai telefoni</translation>
    </message>
    <message>
        <source>Answer phones that ask for their configuration</source>
        <translation>Rispondi ai telefoni che chiedono la configurazione</translation>
    </message>
    <message>
        <source>Undo {0}</source>
        <translation>Annulla {0}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Non c&apos;è nulla da ripetere.</translation>
    </message>
    <message>
        <source>Redo {0}</source>
        <translation>Ripeti {0}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Scan network</source>
        <translation>Cerca in rete</translation>
    </message>
    <message>
        <source>Look for phones on the networks this laptop is in</source>
        <translation>Cerca telefoni nelle reti a cui è collegato questo portatile</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Back to the sites</source>
        <translation>Torna ai siti</translation>
    </message>
    <message>
        <source>Close the site</source>
        <translation>Chiudi il sito</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colori chiari</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colori scuri</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colori del sistema</translation>
    </message>
</context>
<context>
    <name>FromPbx</name>
    <message>
        <source>The PBX is busy with something else: try again in a moment.</source>
        <translation>Il centralino è occupato con altro: riprova tra un momento.</translation>
    </message>
    <message>
        <source>Make it there</source>
        <translation>Crealo là</translation>
    </message>
    <message numerus="yes">
        <source>That makes %n extension(s) on the PBX.</source>
        <translation>
            <numerusform>Ciò crea %n interno sul centralino.</numerusform>
            <numerusform>Ciò crea %n interni sul centralino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That makes %n trunk(s) on the PBX.</source>
        <translation>
            <numerusform>Ciò crea %n fascio sul centralino.</numerusform>
            <numerusform>Ciò crea %n fasci sul centralino.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} ports have all they need from the PBX.</source>
        <translation>{0} porte su {1} hanno dal centralino tutto ciò che serve.</translation>
    </message>
    <message>
        <source>Fill the others in by hand.</source>
        <translation>Compila le altre a mano.</translation>
    </message>
</context>
<context>
    <name>GatewayForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Device IP</source>
        <translation>IP del dispositivo</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>SIP proxy</source>
        <translation>Proxy SIP</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>Server DNS</translation>
    </message>
    <message>
        <source>Country of the tones</source>
        <translation>Paese dei toni</translation>
    </message>
    <message>
        <source>such as {0}; empty: from DHCP</source>
        <translation>per esempio {0}; vuoto: dal DHCP</translation>
    </message>
    <message>
        <source>the PBX itself</source>
        <translation>il centralino stesso</translation>
    </message>
    <message>
        <source>on its label</source>
        <translation>sulla sua etichetta</translation>
    </message>
    <message>
        <source>of its administrator; empty leaves it open</source>
        <translation>del suo amministratore; vuota lo lascia aperto</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Encrypted (TLS and SRTP)</source>
        <translation>Cifrato (TLS e SRTP)</translation>
    </message>
    <message>
        <source>Leave telnet open afterwards</source>
        <translation>Lascia aperto telnet alla fine</translation>
    </message>
    <message>
        <source>It has two network sockets: enter the MAC of the LAN; the address holds for the WAN.</source>
        <translation>Ha due prese di rete: inserisci il MAC della LAN; l&apos;indirizzo vale per la WAN.</translation>
    </message>
</context>
<context>
    <name>GatewaysScreen</name>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>A push to it is running.</source>
        <translation>È in corso un invio a questo gateway.</translation>
    </message>
    <message>
        <source>Choose a gateway first.</source>
        <translation>Scegli prima un gateway.</translation>
    </message>
    <message>
        <source>Its model is unknown.</source>
        <translation>Il suo modello è sconosciuto.</translation>
    </message>
    <message>
        <source>add a gateway</source>
        <translation>aggiungi un gateway</translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation>rimuovi {0}</translation>
    </message>
    <message>
        <source>change {0}</source>
        <translation>modifica {0}</translation>
    </message>
    <message>
        <source>change the ports of {0}</source>
        <translation>modifica le porte di {0}</translation>
    </message>
    <message>
        <source>The connection is over.</source>
        <translation>La connessione è terminata.</translation>
    </message>
    <message>
        <source>No gateways yet</source>
        <translation>Ancora nessun gateway</translation>
    </message>
    <message>
        <source>Add one without having it here: its file can be made now and pushed or loaded later.</source>
        <translation>Aggiungine uno anche se non è qui: il suo file si prepara ora e si invia o si carica dopo.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Pair them</source>
        <translation>Abbinali</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Plug in</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Drop the users&apos; list here: the PBX&apos;s CSV or any spreadsheet.</source>
        <translation>Rilascia qui l&apos;elenco degli utenti: il CSV del centralino o un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Drop the supplier&apos;s list, scan labels (Ctrl+B), or search (F5).</source>
        <translation>Rilascia l&apos;elenco del fornitore, leggi le etichette (Ctrl+B) o cerca in rete (F5).</translation>
    </message>
    <message>
        <source>Drag users onto phones; select several to drag them together.</source>
        <translation>Trascina gli utenti sui telefoni; selezionane più d&apos;uno per trascinarli insieme.</translation>
    </message>
    <message>
        <source>Start serving: phones will fetch their settings from here.</source>
        <translation>Avvia il servizio: i telefoni leggeranno da qui le loro impostazioni.</translation>
    </message>
    <message>
        <source>Plug the phones in. One that gets stuck says why in its row.</source>
        <translation>Collega i telefoni. Chi si blocca dice perché nella sua riga.</translation>
    </message>
    <message>
        <source>All done: write the report, or publish to the PBX.</source>
        <translation>Tutto fatto: scrivi il rapporto o pubblica sul centralino.</translation>
    </message>
    <message>
        <source>{0} of {1} are provisioned.</source>
        <translation>{0} di {1} configurati.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Avvia il servizio</translation>
    </message>
    <message>
        <source>Close; the command palette (Ctrl+K) brings it back</source>
        <translation>Chiudi; la ricerca comandi (Ctrl+K) la riapre</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Chiudi la guida</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Handover</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Pages of the handover</source>
        <translation>Pagine della consegna</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Pages of the help screen</source>
        <translation>Pagine della schermata di aiuto</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Goes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>C&apos;è già</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Resta fuori</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n differenza</numerusform>
            <numerusform>%n differenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n difference(s)</source>
        <translation>
            <numerusform>importa %n differenza</numerusform>
            <numerusform>importa %n differenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Nessuna differenza</translation>
    </message>
    <message>
        <source>The site has everything that the PBX has.</source>
        <translation>Il sito ha tutto ciò che ha il centralino.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Non ancora confrontato</translation>
    </message>
    <message>
        <source>Users, numbers, passwords and phones of the PBX are shown first, then taken row by row.</source>
        <translation>Utenti, numeri, password e telefoni del centralino prima si mostrano, poi si prendono riga per riga.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Prendi i selezionati</translation>
    </message>
    <message>
        <source>Compare with the PBX first.</source>
        <translation>Confronta prima con il centralino.</translation>
    </message>
    <message>
        <source>Tick or not</source>
        <translation>Seleziona o no</translation>
    </message>
    <message>
        <source>Differences to the PBX</source>
        <translation>Differenze dal centralino</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>testo incollato</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Read these columns</source>
        <translation>Leggi queste colonne</translation>
    </message>
    <message numerus="yes">
        <source>Import %n user(s)</source>
        <translation>
            <numerusform>Importa %n utente</numerusform>
            <numerusform>Importa %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n phone(s)</source>
        <translation>
            <numerusform>Importa %n telefono</numerusform>
            <numerusform>Importa %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Niente da importare</translation>
    </message>
    <message>
        <source>Double-click a cell to correct it. What can&apos;t go in stays here with its reason.</source>
        <translation>Doppio clic su una cella per correggerla. Ciò che non può entrare resta qui con il motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported.</source>
        <translation>
            <numerusform>%n utente importato.</numerusform>
            <numerusform>%n utenti importati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) imported.</source>
        <translation>
            <numerusform>%n telefono importato.</numerusform>
            <numerusform>%n telefoni importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Rows to import</source>
        <translation>Righe da importare</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The link is copied. It works until the phone has its own.</source>
        <translation>Il link è copiato. Vale finché il telefono non ha il suo.</translation>
    </message>
    <message>
        <source>Its link was used. Give it a new one first.</source>
        <translation>Il suo link è già stato usato. Prima dagliene uno nuovo.</translation>
    </message>
    <message>
        <source>No phone selected</source>
        <translation>Nessun telefono selezionato</translation>
    </message>
    <message>
        <source>Select one to see its settings and the file it gets.</source>
        <translation>Selezionane uno per vedere le sue impostazioni e il file che riceve.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) selected</source>
        <translation>
            <numerusform>%n telefono selezionato</numerusform>
            <numerusform>%n telefoni selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a user</source>
        <translation>
            <numerusform>%n con un utente</numerusform>
            <numerusform>%n con un utente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n senza</numerusform>
            <numerusform>%n senza</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter gives those without one the next users, Del takes users away.</source>
        <translation>Ctrl+Invio assegna i prossimi utenti a quelli che non ne hanno, Canc li toglie.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>What to show of the phone</source>
        <translation>Che cosa mostrare del telefono</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Lists (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>Elenchi (*.csv *.xlsx *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import users or phones</source>
        <translation>Importa utenti o telefoni</translation>
    </message>
</context>
<context>
    <name>KeyPicture</name>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>KeySide</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>altro %n</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop users for BLF keys</source>
        <translation>Trascina gli utenti per i tasti BLF</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtra utenti</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Drop users to call them</source>
        <translation>Trascina gli utenti da chiamare</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>inherit</source>
        <translation>eredita</translation>
    </message>
    <message>
        <source>Key {0}</source>
        <translation>Tasto {0}</translation>
    </message>
    <message>
        <source>Type of the key</source>
        <translation>Tipo del tasto</translation>
    </message>
    <message>
        <source>Value of the key</source>
        <translation>Valore del tasto</translation>
    </message>
    <message>
        <source>Label of the key</source>
        <translation>Etichetta del tasto</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>BLF (user&apos;s state)</source>
        <translation>BLF (stato dell&apos;utente)</translation>
    </message>
    <message>
        <source>Speed dial</source>
        <translation>Chiamata rapida</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conferenza</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Pick up a user&apos;s call</source>
        <translation>Cattura la chiamata di un utente</translation>
    </message>
    <message>
        <source>Pick up in the group</source>
        <translation>Cattura nel gruppo</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Send digits</source>
        <translation>Invia toni</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Deviazione</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Phonebook</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Paging</source>
        <translation>Paging</translation>
    </message>
    <message>
        <source>Lock the phone</source>
        <translation>Blocca il telefono</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefisso</translation>
    </message>
    <message>
        <source>Queue login</source>
        <translation>Accesso alla coda</translation>
    </message>
    <message>
        <source>Redial</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Casella vocale</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Storico chiamate</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Line key {0}</source>
        <translation>Tasto linea {0}</translation>
    </message>
    <message>
        <source>Line key {0}, value</source>
        <translation>Tasto linea {0}, valore</translation>
    </message>
    <message>
        <source>Line key {0}, label</source>
        <translation>Tasto linea {0}, etichetta</translation>
    </message>
    <message>
        <source>Soft key {0}</source>
        <translation>Tasto funzione {0}</translation>
    </message>
    <message>
        <source>Soft key {0}, value</source>
        <translation>Tasto funzione {0}, valore</translation>
    </message>
    <message>
        <source>Soft key {0}, label</source>
        <translation>Tasto funzione {0}, etichetta</translation>
    </message>
    <message>
        <source>Expansion key {0}</source>
        <translation>Tasto di espansione {0}</translation>
    </message>
    <message>
        <source>Expansion key {0}, value</source>
        <translation>Tasto di espansione {0}, valore</translation>
    </message>
    <message>
        <source>Expansion key {0}, label</source>
        <translation>Tasto di espansione {0}, etichetta</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diversi</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>impostato qui</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Module {0} of {1}</source>
        <translation>Modulo {0} di {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Pagina {0} di {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n tasto</numerusform>
            <numerusform>%n tasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set %n key(s)</source>
        <translation>
            <numerusform>imposta %n tasto</numerusform>
            <numerusform>imposta %n tasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>inherit %n key(s)</source>
        <translation>
            <numerusform>eredita %n tasto</numerusform>
            <numerusform>eredita %n tasti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fill %n key(s)</source>
        <translation>
            <numerusform>riempi %n tasto</numerusform>
            <numerusform>riempi %n tasti</numerusform>
        </translation>
    </message>
    <message>
        <source>move key {0} to {1}</source>
        <translation>sposta il tasto {0} in {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n BLF key(s)</source>
        <translation>
            <numerusform>%n tasto BLF</numerusform>
            <numerusform>%n tasti BLF</numerusform>
        </translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message numerus="yes">
        <source>each of %n phone(s)</source>
        <translation>
            <numerusform>ciascuno di %n telefono</numerusform>
            <numerusform>ciascuno di %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy these keys to…</source>
        <translation>Copia questi tasti su…</translation>
    </message>
    <message numerus="yes">
        <source>copy %n key(s)</source>
        <translation>
            <numerusform>copia %n tasto</numerusform>
            <numerusform>copia %n tasti</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are copied. Ctrl+Z takes them back.</source>
        <translation>I tasti sono copiati. Ctrl+Z li riprende.</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copia su…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Riempi in basso</translation>
    </message>
    <message>
        <source>Select several keys; the first must have a function.</source>
        <translation>Seleziona più tasti; il primo deve avere una funzione.</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Eredita</translation>
    </message>
    <message>
        <source>Select keys with a value of their own.</source>
        <translation>Seleziona tasti con un valore proprio.</translation>
    </message>
    <message>
        <source>This model has no expansion module.</source>
        <translation>Questo modello non ha moduli di espansione.</translation>
    </message>
    <message>
        <source>This model has no such keys.</source>
        <translation>Questo modello non ha tasti di questo tipo.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command; a screen is listed once it was opened</source>
        <translation>Ctrl+K trova ogni comando; una schermata compare qui dopo la prima apertura</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Picture of the phone&apos;s keys</source>
        <translation>Disegno dei tasti del telefono</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>this laptop</source>
        <translation>questo portatile</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>operatore</translation>
    </message>
    <message>
        <source>The messages of the chosen check stand here.</source>
        <translation>Qui compaiono i messaggi della verifica scelta.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{0} Stop that and close?</source>
        <translation>{0} Fermare e chiudere?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Ferma e chiudi</translation>
    </message>
    <message>
        <source>Closing as soon as this has ended: {0}.</source>
        <translation>La chiusura attende la fine di: {0}.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Chiudi subito</translation>
    </message>
    <message numerus="yes">
        <source>Phones are being served; %n wait(s) for a file.</source>
        <translation>
            <numerusform>Il servizio è attivo; %n telefono aspetta il suo file.</numerusform>
            <numerusform>Il servizio è attivo; %n telefoni aspettano il loro file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is still running: {0}.</source>
        <translation>Qualcosa è ancora in corso: {0}.</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>from the program</source>
        <translation>dal programma</translation>
    </message>
    <message>
        <source>from defaults</source>
        <translation>dai valori predefiniti</translation>
    </message>
    <message>
        <source>from the shipped model</source>
        <translation>dal modello fornito</translation>
    </message>
    <message>
        <source>from the model</source>
        <translation>dal modello</translation>
    </message>
    <message>
        <source>set on this phone</source>
        <translation>impostato su questo telefono</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>calcolato</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>predefiniti</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>di serie</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calcolato</translation>
    </message>
</context>
<context>
    <name>Life</name>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ha chiesto</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>primo contatto</translation>
    </message>
    <message>
        <source>second fetch</source>
        <translation>secondo prelievo</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrato</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>{0} min fa</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>{0} h fa</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>not set</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>{0} (inherited)</source>
        <translation>{0} (ereditato)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Press the button of the message</source>
        <translation>Premi il pulsante del messaggio</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Like {0}; empty fields are as there.</source>
        <translation>Come {0}; i campi vuoti valgono come lì.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>as there ({0})</source>
        <translation>come lì ({0})</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nome del modello</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Which model?</source>
        <translation>Quale modello?</translation>
    </message>
    <message>
        <source>as the phone says</source>
        <translation>come dice il telefono</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Own models</source>
        <translation>Modelli propri</translation>
    </message>
    <message numerus="yes">
        <source>like {0} · %n phone(s)</source>
        <translation>
            <numerusform>come {0} · %n telefono</numerusform>
            <numerusform>come {0} · %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} own</source>
        <translation>{0} proprio</translation>
    </message>
    <message>
        <source>new model {0}</source>
        <translation>nuovo modello {0}</translation>
    </message>
    <message>
        <source>rename {0}</source>
        <translation>rinomina {0}</translation>
    </message>
    <message>
        <source>change the model {0}</source>
        <translation>modifica il modello {0}</translation>
    </message>
    <message>
        <source>template of {0}</source>
        <translation>template di {0}</translation>
    </message>
    <message>
        <source>Kept in {0}. Phones of this model get it from now on.</source>
        <translation>Conservato in {0}. I telefoni di questo modello lo ricevono da ora.</translation>
    </message>
    <message>
        <source>remove the model {0}</source>
        <translation>elimina il modello {0}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Written, without passwords: {0}</source>
        <translation>Scritto, senza password: {0}</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>importa {0}</translation>
    </message>
    <message>
        <source>New model like…</source>
        <translation>Nuovo modello come…</translation>
    </message>
    <message>
        <source>Its settings…</source>
        <translation>Le sue impostazioni…</translation>
    </message>
    <message>
        <source>Remove the model</source>
        <translation>Elimina il modello</translation>
    </message>
    <message>
        <source>Export the model…</source>
        <translation>Esporta il modello…</translation>
    </message>
    <message>
        <source>Import models…</source>
        <translation>Importa modelli…</translation>
    </message>
    <message>
        <source>Choose one of your own models first.</source>
        <translation>Scegli prima uno dei tuoi modelli.</translation>
    </message>
    <message>
        <source>No models of your own</source>
        <translation>Nessun modello proprio</translation>
    </message>
    <message>
        <source>Duplicate a known one to change what it can do, its values or its template.</source>
        <translation>Duplica un modello conosciuto per cambiare cosa sa fare, i suoi valori o il suo template.</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Pages of the network screen</source>
        <translation>Pagine della schermata Rete</translation>
    </message>
</context>
<context>
    <name>NetworksPanel</name>
    <message numerus="yes">
        <source>What will be asked: %n address(es)</source>
        <translation>
            <numerusform>Cosa verrà chiesto: %n indirizzo</numerusform>
            <numerusform>Cosa verrà chiesto: %n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>A small program of its own will send ARP frames, nothing else runs with rights. Your system asks for your password when the search starts.</source>
        <translation>Un piccolo programma a parte invierà trame ARP, nient&apos;altro gira con privilegi. Il sistema chiede la password all&apos;avvio della ricerca.</translation>
    </message>
    <message>
        <source>Search without rights</source>
        <translation>Cerca senza privilegi</translation>
    </message>
    <message>
        <source>Without rights the search is slower and reads the system&apos;s own table: it can miss phones that sleep, and doesn&apos;t hear phones that ask for an address.</source>
        <translation>Senza privilegi la ricerca è più lenta e legge la tabella del sistema: può perdere telefoni in riposo e non sente i telefoni che chiedono un indirizzo.</translation>
    </message>
    <message>
        <source>Allow ARP frames…</source>
        <translation>Consenti trame ARP…</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Reti</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Guarda di nuovo</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s interfaces again</source>
        <translation>Guarda di nuovo le interfacce di questo computer</translation>
    </message>
    <message>
        <source>Search it whole</source>
        <translation>Cerca in tutta</translation>
    </message>
    <message>
        <source>More than 1,022 addresses: it takes long, and security devices may notice</source>
        <translation>Più di 1.022 indirizzi: dura a lungo e i sistemi di sicurezza possono accorgersene</translation>
    </message>
    <message>
        <source>This computer is in no private network. Plug it in, then look again.</source>
        <translation>Questo computer non è in nessuna rete privata. Collega il cavo, poi guarda di nuovo.</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuale</translation>
    </message>
    <message>
        <source>Another one: 10.0.5.0/24</source>
        <translation>Un&apos;altra: 10.0.5.0/24</translation>
    </message>
    <message>
        <source>Another network to search</source>
        <translation>Un&apos;altra rete in cui cercare</translation>
    </message>
    <message>
        <source>Speed of the search</source>
        <translation>Velocità della ricerca</translation>
    </message>
    <message>
        <source>Careful: 100 a second</source>
        <translation>Prudente: 100 al secondo</translation>
    </message>
    <message>
        <source>Normal: 1,000 a second</source>
        <translation>Normale: 1.000 al secondo</translation>
    </message>
    <message>
        <source>Fast: 10,000 a second</source>
        <translation>Veloce: 10.000 al secondo</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Don&apos;t use it any more</source>
        <translation>Non usarlo più</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have {0}.</source>
        <translation>
            <numerusform>%n telefono ha {0}.</numerusform>
            <numerusform>%n telefoni hanno {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without it they no longer ask for it at every start.</source>
        <translation>Senza, non lo chiedono più a ogni avvio.</translation>
    </message>
</context>
<context>
    <name>OldPane</name>
    <message>
        <source>Before the last push</source>
        <translation>Prima dell&apos;ultimo invio</translation>
    </message>
    <message>
        <source>Before {0}</source>
        <translation>Prima del {0}</translation>
    </message>
    <message>
        <source>Nothing is kept yet: a push keeps here what the gateway ran before.</source>
        <translation>Non è ancora conservato nulla: un invio conserva qui quello che il gateway usava prima.</translation>
    </message>
    <message>
        <source>It goes back by the push&apos;s address and password; or load the saved file by hand.</source>
        <translation>Torna con l&apos;indirizzo e la password dell&apos;invio; oppure carica a mano il file salvato.</translation>
    </message>
    <message>
        <source>To put it back, log in, type “config”, these lines, “commit” and “reboot”.</source>
        <translation>Per rimetterla, accedi e scrivi “config”, queste righe, “commit” e “reboot”.</translation>
    </message>
    <message>
        <source>Old configuration</source>
        <translation>Vecchia configurazione</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Rimandala</translation>
    </message>
    <message>
        <source>Back to the push</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Kept configurations</source>
        <translation>Configurazioni conservate</translation>
    </message>
</context>
<context>
    <name>OnPbx</name>
    <message>
        <source>The PBX has no trunk of this user yet. Its reload takes up to a minute.</source>
        <translation>Il centralino non ha ancora un fascio di questo utente. Il suo ricaricamento dura fino a un minuto.</translation>
    </message>
    <message>
        <source>Make it there</source>
        <translation>Crealo là</translation>
    </message>
    <message>
        <source>“{0}” on the PBX is as the provider wants it.</source>
        <translation>«{0}» sul centralino è come lo vuole l&apos;operatore.</translation>
    </message>
    <message>
        <source>“{0}” on the PBX differs: {1}.</source>
        <translation>«{0}» sul centralino è diverso: {1}.</translation>
    </message>
    <message>
        <source>Write codecs and password</source>
        <translation>Scrivi codec e password</translation>
    </message>
    <message>
        <source>Correct it in the PBX&apos;s own pages.</source>
        <translation>Correggilo nelle pagine del centralino.</translation>
    </message>
    <message>
        <source>another password</source>
        <translation>un&apos;altra password</translation>
    </message>
    <message>
        <source>{0} is {1}, wanted {2}</source>
        <translation>{0} è {1}, serve {2}</translation>
    </message>
    <message>
        <source>On the PBX</source>
        <translation>Sul centralino</translation>
    </message>
    <message>
        <source>The PBX is busy with something else: try again in a moment.</source>
        <translation>Il centralino è impegnato in altro: riprova tra un momento.</translation>
    </message>
    <message>
        <source>Compare this trunk with the PBX&apos;s, or make it there</source>
        <translation>Confronta questo fascio con quello del centralino, o crealo là</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Give the passphrase of “{0}”.</source>
        <translation>Inserisci la frase segreta di “{0}”.</translation>
    </message>
    <message>
        <source>Use the last good copy</source>
        <translation>Usa l&apos;ultima copia buona</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message numerus="yes">
        <source>Restart %n phone(s)</source>
        <translation>
            <numerusform>Riavvia %n telefono</numerusform>
            <numerusform>Riavvia %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls under way are cut. The settings stay; nothing is reset.</source>
        <translation>Le chiamate in corso cadono. Le impostazioni restano; nulla viene azzerato.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n phone(s) ring</source>
        <translation>
            <numerusform>Fai squillare %n telefono</numerusform>
            <numerusform>Fai squillare %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Each rings for some seconds; who picks up hears nothing.</source>
        <translation>Ognuno squilla per qualche secondo; chi risponde non sente nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Let %n phone(s) fetch their file</source>
        <translation>
            <numerusform>Fai riprelevare il file a %n telefono</numerusform>
            <numerusform>Fai riprelevare il file a %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>Each fetches its file again. Some models restart when it changed.</source>
        <translation>Ognuno ripreleva il suo file. Alcuni modelli si riavviano se è cambiato.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) left out:</source>
        <translation>
            <numerusform>%n telefono escluso:</numerusform>
            <numerusform>%n telefoni esclusi:</numerusform>
        </translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>A un&apos;ora precisa</translation>
    </message>
    <message>
        <source>Between two phones</source>
        <translation>Tra due telefoni</translation>
    </message>
</context>
<context>
    <name>OrderResults</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Salva l&apos;immagine…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Retry the failed ones</source>
        <translation>Riprova quelli non riusciti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>{0} of {1} told</source>
        <translation>{0} su {1} eseguiti</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins at {0}. The window must stay open.</source>
        <translation>Comincia alle {0}. La finestra deve restare aperta.</translation>
    </message>
    <message>
        <source>The screen of {0}</source>
        <translation>Il display di {0}</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l&apos;immagine</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: choose another folder.</source>
        <translation>{0} non si può scrivere: scegli un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Fetch again</source>
        <translation>Riprelievo</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvio</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Immagine del display</translation>
    </message>
    <message>
        <source>Test ring</source>
        <translation>Squillo di prova</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>Its address is not known yet.</source>
        <translation>Il suo indirizzo non è ancora noto.</translation>
    </message>
</context>
<context>
    <name>OwnModels</name>
    <message>
        <source>Line keys</source>
        <translation>Tasti linea</translation>
    </message>
    <message>
        <source>Soft keys</source>
        <translation>Tasti funzione</translation>
    </message>
    <message>
        <source>Keys of one expansion module</source>
        <translation>Tasti di un modulo di espansione</translation>
    </message>
    <message>
        <source>Expansion modules</source>
        <translation>Moduli di espansione</translation>
    </message>
    <message>
        <source>Ringtones</source>
        <translation>Suonerie</translation>
    </message>
    <message>
        <source>Contrast can be set</source>
        <translation>Contrasto regolabile</translation>
    </message>
    <message>
        <source>Brightness can be set</source>
        <translation>Luminosità regolabile</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Immagine di sfondo</translation>
    </message>
    <message>
        <source>Screensaver picture</source>
        <translation>Immagine del salvaschermo</translation>
    </message>
</context>
<context>
    <name>ParameterValues</name>
    <message>
        <source>at the start and every night</source>
        <translation>all&apos;avvio e ogni notte</translation>
    </message>
    <message>
        <source>at the start only</source>
        <translation>solo all&apos;avvio</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>nuova chiamata</translation>
    </message>
    <message>
        <source>consultative</source>
        <translation>con consultazione</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>cieco</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ore</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 ore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>tones in the speech</source>
        <translation>toni in banda</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
</context>
<context>
    <name>Parameters</name>
    <message>
        <source>Ringtone</source>
        <translation>Suoneria</translation>
    </message>
    <message>
        <source>Ringtone file</source>
        <translation>File della suoneria</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Immagine di sfondo</translation>
    </message>
    <message>
        <source>Screensaver picture</source>
        <translation>Immagine del salvaschermo</translation>
    </message>
    <message>
        <source>Screensaver after</source>
        <translation>Salvaschermo dopo</translation>
    </message>
    <message>
        <source>Backlight off after</source>
        <translation>Retroilluminazione spenta dopo</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Time server</source>
        <translation>Server dell&apos;ora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Formato dell&apos;ora</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>Formato della data</translation>
    </message>
    <message>
        <source>Fetch settings</source>
        <translation>Lettura impostazioni</translation>
    </message>
    <message>
        <source>Transfer by line key</source>
        <translation>Trasferimento da tasto linea</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Tones of</source>
        <translation>Toni del paese</translation>
    </message>
    <message>
        <source>Call waiting tone</source>
        <translation>Tono di avviso di chiamata</translation>
    </message>
    <message>
        <source>Automatic redial</source>
        <translation>Richiamata automatica</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Administrator password</source>
        <translation>Password amministratore</translation>
    </message>
    <message>
        <source>User password</source>
        <translation>Password utente</translation>
    </message>
    <message>
        <source>Text on the screen</source>
        <translation>Testo sullo schermo</translation>
    </message>
    <message>
        <source># ends dialling</source>
        <translation># conclude la selezione</translation>
    </message>
    <message>
        <source>Logo mode</source>
        <translation>Modo del logo</translation>
    </message>
    <message>
        <source>Logo address</source>
        <translation>Indirizzo del logo</translation>
    </message>
    <message>
        <source>Backlight on BLF change</source>
        <translation>Retroilluminazione al cambio BLF</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtro per nome</translation>
    </message>
    <message>
        <source>Filter by number</source>
        <translation>Filtro per numero</translation>
    </message>
    <message>
        <source>Name attributes</source>
        <translation>Attributi del nome</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Mostrato come</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Numero principale</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Altro numero</translation>
    </message>
    <message>
        <source>VLAN of the phone</source>
        <translation>VLAN del telefono</translation>
    </message>
    <message>
        <source>VLAN of its PC port</source>
        <translation>VLAN della sua porta PC</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>SIP proxy</source>
        <translation>Proxy SIP</translation>
    </message>
    <message>
        <source>Port of the SIP proxy</source>
        <translation>Porta del proxy SIP</translation>
    </message>
    <message>
        <source>Second SIP proxy</source>
        <translation>Secondo proxy SIP</translation>
    </message>
    <message>
        <source>Port of the second proxy</source>
        <translation>Porta del secondo proxy</translation>
    </message>
    <message>
        <source>SIP port</source>
        <translation>Porta SIP</translation>
    </message>
    <message>
        <source>SIP port, encrypted</source>
        <translation>Porta SIP cifrata</translation>
    </message>
    <message>
        <source>Files are fetched by</source>
        <translation>I file si leggono con</translation>
    </message>
    <message>
        <source>SIP plug and play</source>
        <translation>Plug and play SIP</translation>
    </message>
    <message>
        <source>Forward always, on</source>
        <translation>Deviazione incondizionata, attiva</translation>
    </message>
    <message>
        <source>Forward always, off</source>
        <translation>Deviazione incondizionata, disattiva</translation>
    </message>
    <message>
        <source>Forward when busy, on</source>
        <translation>Deviazione su occupato, attiva</translation>
    </message>
    <message>
        <source>Forward when busy, off</source>
        <translation>Deviazione su occupato, disattiva</translation>
    </message>
    <message>
        <source>Forward without answer, on</source>
        <translation>Deviazione su mancata risposta, attiva</translation>
    </message>
    <message>
        <source>Forward without answer, off</source>
        <translation>Deviazione su mancata risposta, disattiva</translation>
    </message>
    <message>
        <source>Do not disturb, on</source>
        <translation>Non disturbare, attivo</translation>
    </message>
    <message>
        <source>Do not disturb, off</source>
        <translation>Non disturbare, disattivo</translation>
    </message>
    <message>
        <source>Do not disturb, on or off</source>
        <translation>Non disturbare, attiva o disattiva</translation>
    </message>
    <message>
        <source>Call waiting, on</source>
        <translation>Avviso di chiamata, attivo</translation>
    </message>
    <message>
        <source>Call waiting, off</source>
        <translation>Avviso di chiamata, disattivo</translation>
    </message>
    <message>
        <source>Pick up a call</source>
        <translation>Cattura una chiamata</translation>
    </message>
    <message>
        <source>Pick up in the group</source>
        <translation>Cattura nel gruppo</translation>
    </message>
    <message>
        <source>Queue login and logout</source>
        <translation>Accesso e uscita dalla coda</translation>
    </message>
    <message>
        <source>Forward after (seconds)</source>
        <translation>Devia dopo (secondi)</translation>
    </message>
    <message>
        <source>Digits are sent as</source>
        <translation>Le cifre si inviano come</translation>
    </message>
    <message>
        <source>Encryption (TLS and SRTP)</source>
        <translation>Cifratura (TLS e SRTP)</translation>
    </message>
    <message>
        <source>Voicemail number</source>
        <translation>Numero della casella vocale</translation>
    </message>
    <message>
        <source>May switch do not disturb</source>
        <translation>Può attivare non disturbare</translation>
    </message>
    <message>
        <source>May forward calls</source>
        <translation>Può deviare le chiamate</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Avviso di chiamata</translation>
    </message>
    <message>
        <source>Forward always to</source>
        <translation>Devia sempre a</translation>
    </message>
    <message>
        <source>Forward when busy to</source>
        <translation>Devia su occupato a</translation>
    </message>
    <message>
        <source>Forward without answer to</source>
        <translation>Devia su mancata risposta a</translation>
    </message>
    <message>
        <source>A wrong number makes the phone unreachable. 0 is off, empty inherits.</source>
        <translation>Un numero sbagliato rende il telefono irraggiungibile. 0 è spenta, vuoto eredita.</translation>
    </message>
    <message>
        <source>A wrong number cuts the computer behind the phone off. 0 is off, empty inherits.</source>
        <translation>Un numero sbagliato isola il computer collegato al telefono. 0 è spenta, vuoto eredita.</translation>
    </message>
    <message>
        <source>The phone registers over TLS at the encrypted SIP port and encrypts speech with SRTP.</source>
        <translation>Il telefono si registra con TLS alla porta SIP cifrata e cifra la voce con SRTP.</translation>
    </message>
    <message>
        <source>Opens the phones&apos; web pages as “admin”; made at random for this site.</source>
        <translation>Apre le pagine web dei telefoni come “admin”; generata a caso per questo sito.</translation>
    </message>
    <message>
        <source>At night each phone fetches at a time of its own.</source>
        <translation>Di notte ogni telefono legge a un&apos;ora tutta sua.</translation>
    </message>
    <message>
        <source>% stands for what is typed on the phone.</source>
        <translation>% sta per ciò che si digita sul telefono.</translation>
    </message>
    <message>
        <source>% stands for the number that calls.</source>
        <translation>% sta per il numero che chiama.</translation>
    </message>
    <message>
        <source>Attributes with %, such as %cn %o.</source>
        <translation>Attributi con %, per esempio %cn %o.</translation>
    </message>
    <message>
        <source>Holds for the PBX&apos;s own address after publishing; this laptop serves as the Network screen says.</source>
        <translation>Vale per l&apos;indirizzo del centralino dopo la pubblicazione; questo portatile serve come indica la pagina Rete.</translation>
    </message>
    <message>
        <source>Files are added on the Files screen.</source>
        <translation>I file si aggiungono nella pagina File.</translation>
    </message>
    <message>
        <source>Phonebook: {0}</source>
        <translation>Rubrica: {0}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ancora una volta</translation>
    </message>
    <message>
        <source>A lost passphrase can&apos;t be recovered: note it down in a safe place.</source>
        <translation>Una passphrase persa non si può recuperare: annotala in un posto sicuro.</translation>
    </message>
    <message>
        <source>The two are not alike.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
</context>
<context>
    <name>Pbx</name>
    <message>
        <source>New user</source>
        <translation>Nuovo utente</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Nuovo modello</translation>
    </message>
    <message>
        <source>Setting of a model</source>
        <translation>Impostazione di un modello</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>Nuovo telefono</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Phone of an extension</source>
        <translation>Telefono di un interno</translation>
    </message>
    <message>
        <source>SIP password</source>
        <translation>Password SIP</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>Setting of a phone</source>
        <translation>Impostazione di un telefono</translation>
    </message>
    <message>
        <source>Set the defaults</source>
        <translation>Imposta i predefiniti</translation>
    </message>
    <message>
        <source>Add the model</source>
        <translation>Aggiungi il modello</translation>
    </message>
    <message>
        <source>Set values of the model</source>
        <translation>Imposta valori del modello</translation>
    </message>
    <message>
        <source>Upload the file</source>
        <translation>Carica il file</translation>
    </message>
    <message>
        <source>Add the phone</source>
        <translation>Aggiungi il telefono</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Cambia il modello</translation>
    </message>
    <message>
        <source>Put it into the inventory</source>
        <translation>Mettilo in inventario</translation>
    </message>
    <message>
        <source>Give the main extension</source>
        <translation>Assegna l&apos;interno principale</translation>
    </message>
    <message>
        <source>Take it from its user</source>
        <translation>Toglilo al suo utente</translation>
    </message>
    <message>
        <source>Assign it</source>
        <translation>Assegnalo</translation>
    </message>
    <message>
        <source>Set values of the phone</source>
        <translation>Imposta valori del telefono</translation>
    </message>
    <message>
        <source>Encrypt its calls</source>
        <translation>Cifra le sue chiamate</translation>
    </message>
    <message>
        <source>Keep its link</source>
        <translation>Conserva il suo link</translation>
    </message>
    <message>
        <source>Remove the phone</source>
        <translation>Togli il telefono</translation>
    </message>
    <message>
        <source>Have it fetch again</source>
        <translation>Fagli riprendere la configurazione</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>preso</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lasciato</translation>
    </message>
    <message>
        <source>next</source>
        <translation>poi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>The PBX forgets: {0}</source>
        <translation>Il centralino dimentica: {0}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>non pronto</translation>
    </message>
    <message>
        <source>Web phone</source>
        <translation>Telefono web</translation>
    </message>
    <message>
        <source>NethLink</source>
        <translation>NethLink</translation>
    </message>
    <message>
        <source>Desk phone</source>
        <translation>Telefono fisso</translation>
    </message>
    <message>
        <source>led there</source>
        <translation>indirizzato</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>non possibile</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
</context>
<context>
    <name>PbxScreen</name>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Pages of the PBX</source>
        <translation>Pagine del centralino</translation>
    </message>
</context>
<context>
    <name>PhoneActions</name>
    <message>
        <source>Filter phones</source>
        <translation>Filtra i telefoni</translation>
    </message>
    <message>
        <source>Barcode scanner</source>
        <translation>Lettore di codici a barre</translation>
    </message>
    <message>
        <source>Show the steps of a first site</source>
        <translation>Mostra i passi di un primo sito</translation>
    </message>
    <message>
        <source>Record a boot…</source>
        <translation>Registra un avvio…</translation>
    </message>
    <message>
        <source>What the phone says, as a file to send in</source>
        <translation>Che cosa dice il telefono, in un file da inviare</translation>
    </message>
    <message>
        <source>Assign a user…</source>
        <translation>Assegna un utente…</translation>
    </message>
    <message>
        <source>Assign the next users</source>
        <translation>Assegna i prossimi utenti</translation>
    </message>
    <message>
        <source>Select phones without a user.</source>
        <translation>Seleziona telefoni senza utente.</translation>
    </message>
    <message>
        <source>Take the user away</source>
        <translation>Togli l&apos;utente</translation>
    </message>
    <message>
        <source>Select a phone that has a user.</source>
        <translation>Seleziona un telefono che ha un utente.</translation>
    </message>
    <message>
        <source>Set the model…</source>
        <translation>Scegli il modello…</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>Aggiungi telefono</translation>
    </message>
    <message>
        <source>Stop the recording and save it…</source>
        <translation>Ferma la registrazione e salvala…</translation>
    </message>
    <message>
        <source>No boot is being recorded.</source>
        <translation>Non si sta registrando nessun avvio.</translation>
    </message>
    <message>
        <source>Edit the location</source>
        <translation>Modifica l&apos;ubicazione</translation>
    </message>
    <message>
        <source>Change the settings…</source>
        <translation>Cambia le impostazioni…</translation>
    </message>
    <message>
        <source>New first-contact link</source>
        <translation>Nuovo link di primo contatto</translation>
    </message>
    <message>
        <source>Copy the provisioning link</source>
        <translation>Copia il link di provisioning</translation>
    </message>
    <message>
        <source>Copy the MAC address</source>
        <translation>Copia l&apos;indirizzo MAC</translation>
    </message>
    <message>
        <source>Fetch the file again</source>
        <translation>Ripreleva il file</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Riavvia…</translation>
    </message>
    <message>
        <source>Test ring…</source>
        <translation>Squillo di prova…</translation>
    </message>
    <message>
        <source>Check the registration</source>
        <translation>Verifica la registrazione</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Immagine del display</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Apri la pagina web</translation>
    </message>
    <message>
        <source>Select a phone with a known address.</source>
        <translation>Seleziona un telefono con un indirizzo noto.</translation>
    </message>
    <message>
        <source>Remove phones</source>
        <translation>Rimuovi i telefoni</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importa ciò che è stato copiato</translation>
    </message>
    <message>
        <source>Select phones first.</source>
        <translation>Seleziona prima dei telefoni.</translation>
    </message>
    <message>
        <source>Select one phone.</source>
        <translation>Seleziona un solo telefono.</translation>
    </message>
    <message>
        <source>Swap their users</source>
        <translation>Scambia gli utenti</translation>
    </message>
    <message>
        <source>Select two phones of different users.</source>
        <translation>Seleziona due telefoni di utenti diversi.</translation>
    </message>
    <message>
        <source>Replace by another phone…</source>
        <translation>Sostituisci con un altro telefono…</translation>
    </message>
</context>
<context>
    <name>PhoneList</name>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>{0} is not in this site.</source>
        <translation>{0} non è in questo sito.</translation>
    </message>
    <message>
        <source>No phone fits the filter</source>
        <translation>Nessun telefono corrisponde al filtro</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc mostra di nuovo tutto.</translation>
    </message>
    <message>
        <source>Drop the supplier&apos;s list here, paste MAC addresses with Ctrl+V, or import a file.</source>
        <translation>Trascina qui l&apos;elenco del fornitore, incolla gli indirizzi MAC con Ctrl+V o importa un file.</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Ancora nessun telefono</translation>
    </message>
</context>
<context>
    <name>PhoneTab</name>
    <message>
        <source>Phones of {0}, in order</source>
        <translation>Telefoni di {0}, in ordine</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>nascondi</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostra</translation>
    </message>
    <message>
        <source>Somebody else wrote “{0}” there meanwhile: look again, then repeat it.</source>
        <translation>Nel frattempo qualcun altro vi ha scritto «{0}»: guarda di nuovo, poi ripeti.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicazione</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Admin password</source>
        <translation>Password admin</translation>
    </message>
    <message>
        <source>Show or hide the admin password</source>
        <translation>Mostra o nascondi la password admin</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Copy the admin password</source>
        <translation>Copia la password admin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>PhonebookPage</name>
    <message>
        <source>Phonebook</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>a name, such as Rossi</source>
        <translation>un nome, per esempio Rossi</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>Ask the server as a phone would:</source>
        <translation>Interroga il server come un telefono:</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Interrogo {0}…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) for {0}</source>
        <translation>
            <numerusform>%n voce per {0}</numerusform>
            <numerusform>%n voci per {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhonesScreen</name>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Nothing fits</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>Other words may; Esc closes.</source>
        <translation>Prova altre parole; Esc chiude.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>defaults of the site</source>
        <translation>predefiniti del sito</translation>
    </message>
    <message>
        <source>Settings of…</source>
        <translation>Impostazioni di…</translation>
    </message>
    <message>
        <source>Defaults of the site</source>
        <translation>Predefiniti del sito</translation>
    </message>
    <message>
        <source>hold for every phone</source>
        <translation>valgono per ogni telefono</translation>
    </message>
    <message numerus="yes">
        <source>model of %n phone(s)</source>
        <translation>
            <numerusform>modello di %n telefono</numerusform>
            <numerusform>modello di %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
</context>
<context>
    <name>Ports</name>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Line&apos;s number</source>
        <translation>Numero della linea</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Fascio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Port {0}</source>
        <translation>Porta {0}</translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation>Punto-punto</translation>
    </message>
    <message>
        <source>Point to multipoint</source>
        <translation>Punto-multipunto</translation>
    </message>
</context>
<context>
    <name>PortsModel</name>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>{0}: the {1} device of {2}. The PBX numbers further devices of a user so.</source>
        <translation>{0}: il {1} dispositivo di {2}. Il centralino numera così gli altri dispositivi di un utente.</translation>
    </message>
</context>
<context>
    <name>PortsTable</name>
    <message>
        <source>Ports</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Svuota le celle</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>{0}: not sent yet.</source>
        <translation>{0}: non ancora inviato.</translation>
    </message>
    <message>
        <source>{0}: exactly as it was pushed last.</source>
        <translation>{0}: identico all&apos;ultimo inviato.</translation>
    </message>
    <message>
        <source>{0}: exactly as it was exported last.</source>
        <translation>{0}: identico all&apos;ultimo esportato.</translation>
    </message>
    <message>
        <source>{0}: exactly as it was fetched last.</source>
        <translation>{0}: identico all&apos;ultimo prelevato.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since it was pushed.</source>
        <translation>
            <numerusform>Una riga cambiata da quando è stato inviato.</numerusform>
            <numerusform>%n righe cambiate da quando è stato inviato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since it was exported.</source>
        <translation>
            <numerusform>Una riga cambiata da quando è stato esportato.</numerusform>
            <numerusform>%n righe cambiate da quando è stato esportato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed since it was fetched.</source>
        <translation>
            <numerusform>Una riga cambiata da quando è stato prelevato.</numerusform>
            <numerusform>%n righe cambiate da quando è stato prelevato.</numerusform>
        </translation>
    </message>
    <message>
        <source>File of the gateway</source>
        <translation>File del gateway</translation>
    </message>
</context>
<context>
    <name>PreviewTab</name>
    <message>
        <source>Rendering…</source>
        <translation>Preparazione…</translation>
    </message>
    <message>
        <source>{0}: not fetched yet.</source>
        <translation>{0}: non ancora scaricato.</translation>
    </message>
    <message>
        <source>{0}: the phone has exactly this.</source>
        <translation>{0}: il telefono ha esattamente questo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n riga aggiunta</numerusform>
            <numerusform>%n righe aggiunte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n tolta</numerusform>
            <numerusform>%n tolte</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1} since it last fetched.</source>
        <translation>{0}: {1} dall&apos;ultimo scaricamento.</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>Cerca nel file</translation>
    </message>
    <message>
        <source>The file the phone will get</source>
        <translation>Il file che il telefono riceverà</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Pubblica</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are left. Plan again to go on.</source>
        <translation>
            <numerusform>Resta %n passo. Rifai il piano per continuare.</numerusform>
            <numerusform>Restano %n passi. Rifai il piano per continuare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published. The PBX has not written these accounts yet: {0}</source>
        <translation>Pubblicato. Il centralino non ha ancora scritto questi account: {0}</translation>
    </message>
    <message>
        <source>Published: phones get the PBX&apos;s own link from now on.</source>
        <translation>Pubblicato: da ora i telefoni ricevono il link del centralino.</translation>
    </message>
    <message>
        <source>Taken back: the PBX is as it was.</source>
        <translation>Ripreso: il centralino è com&apos;era.</translation>
    </message>
    <message>
        <source>{0} of {1} phones have fetched from the PBX and no longer need this laptop.</source>
        <translation>{0} di {1} telefoni hanno letto dal centralino e non hanno più bisogno di questo portatile.</translation>
    </message>
    <message>
        <source>{0} of {1} phones are redirected.</source>
        <translation>{0} di {1} telefoni sono reindirizzati.</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nulla da pubblicare</translation>
    </message>
    <message>
        <source>The PBX has everything that the site has.</source>
        <translation>Il centralino ha tutto ciò che ha il sito.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ancora nessun piano</translation>
    </message>
    <message>
        <source>The plan says what would be written to the PBX, and what it would forget.</source>
        <translation>Il piano dice che cosa si scriverebbe sul centralino e che cosa dimenticherebbe.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Make a plan with something to send first.</source>
        <translation>Prepara prima un piano con qualcosa da inviare.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Non è in corso nulla.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Nothing was published that could be taken back.</source>
        <translation>Non è stato pubblicato nulla che si possa ritirare.</translation>
    </message>
    <message>
        <source>Who has moved?</source>
        <translation>Chi è passato?</translation>
    </message>
    <message>
        <source>Redirect services</source>
        <translation>Servizi RPS</translation>
    </message>
    <message>
        <source>Steps of publishing</source>
        <translation>Passi della pubblicazione</translation>
    </message>
</context>
<context>
    <name>Push</name>
    <message>
        <source>Connect</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Check model and MAC address</source>
        <translation>Verifica di modello e MAC</translation>
    </message>
    <message>
        <source>Keep the running configuration</source>
        <translation>Copia della configurazione attuale</translation>
    </message>
    <message>
        <source>Upload the new one</source>
        <translation>Caricamento della nuova</translation>
    </message>
    <message>
        <source>Check what arrived</source>
        <translation>Verifica di ciò che è arrivato</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvio</translation>
    </message>
    <message>
        <source>Wait until it is back</source>
        <translation>Attesa del ritorno</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifica</translation>
    </message>
</context>
<context>
    <name>PushPane</name>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>next</source>
        <translation>poi</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>Save the console&apos;s text</source>
        <translation>Salva il testo della console</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Reach it at</source>
        <translation>Raggiungilo a</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Console of the gateway</source>
        <translation>Console del gateway</translation>
    </message>
    <message>
        <source>What the gateway says during a push stands here, as it comes.</source>
        <translation>Durante un invio, qui si legge man mano che cosa dice il gateway.</translation>
    </message>
    <message>
        <source>type into the session</source>
        <translation>scrivi nella sessione</translation>
    </message>
    <message>
        <source>Line for the session</source>
        <translation>Riga per la sessione</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the console</source>
        <translation>Cerca nella console</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>Don&apos;t follow</source>
        <translation>Non seguire</translation>
    </message>
</context>
<context>
    <name>Pushes</name>
    <message>
        <source>A push to a gateway is running: stop it first.</source>
        <translation>È in corso un invio a un gateway: prima fermalo.</translation>
    </message>
</context>
<context>
    <name>QrPopup</name>
    <message>
        <source>QR code of {0}</source>
        <translation>Codice QR di {0}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>RedirectPage</name>
    <message>
        <source>Redirects</source>
        <translation>Redirect</translation>
    </message>
    <message>
        <source>phones that ask their maker are led to their link</source>
        <translation>i telefoni che chiedono al produttore vengono portati al loro link</translation>
    </message>
    <message>
        <source>Give the system id and the secret of the subscription first.</source>
        <translation>Prima indica system id e segreto della sottoscrizione.</translation>
    </message>
    <message numerus="yes">
        <source>%n redirect(s) failed: the table says why.</source>
        <translation>
            <numerusform>%n redirect non riuscito: la tabella dice perché.</numerusform>
            <numerusform>%n redirect non riusciti: la tabella dice perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>The maker leads these phones to their links.</source>
        <translation>Il produttore porta questi telefoni ai loro link.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>System id</source>
        <translation>System id</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segreto</translation>
    </message>
    <message>
        <source>Gigaset&apos;s MAC-ID</source>
        <translation>MAC-ID di Gigaset</translation>
    </message>
    <message>
        <source>four letters after the address on the label</source>
        <translation>quattro lettere dopo l&apos;indirizzo sull&apos;etichetta</translation>
    </message>
    <message>
        <source>Lead phones to their links</source>
        <translation>Porta i telefoni ai loro link</translation>
    </message>
    <message>
        <source>None of the phones can be led to its link now.</source>
        <translation>Ora nessun telefono può essere portato al suo link.</translation>
    </message>
    <message>
        <source>Try the failed again</source>
        <translation>Riprova quelli non riusciti</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nulla è fallito.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Non è in corso nulla.</translation>
    </message>
    <message>
        <source>The makers&apos; services keep one link for each MAC address until it is changed there. With a PBX that has a subscription use “Publish” instead: no secret is needed here then.</source>
        <translation>I servizi dei produttori tengono un link per ogni indirizzo MAC finché non viene cambiato lì. Con un centralino che ha una sottoscrizione usa invece «Pubblica»: allora qui non serve alcun segreto.</translation>
    </message>
    <message>
        <source>Phones and their redirects</source>
        <translation>Telefoni e i loro redirect</translation>
    </message>
    <message>
        <source>No phones yet</source>
        <translation>Ancora nessun telefono</translation>
    </message>
    <message>
        <source>Import them first.</source>
        <translation>Prima importali.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source> labels.pdf</source>
        <translation> etichette.pdf</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Testo (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Foglio di calcolo (*.xlsx)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the package and tell it your colleague by telephone.</source>
        <translation>Scegli una frase segreta per il pacchetto e comunicala al collega per telefono.</translation>
    </message>
    <message>
        <source>Site packages (*.nvpack)</source>
        <translation>Pacchetti di sito (*.nvpack)</translation>
    </message>
    <message>
        <source>“{0}” is written.</source>
        <translation>“{0}” è stato scritto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Written, without the password. Attach it to the ticket.</source>
        <translation>Scritto, senza la password. Allegalo al ticket.</translation>
    </message>
</context>
<context>
    <name>ScannerBar</name>
    <message>
        <source>Next phone: {0}</source>
        <translation>Prossimo telefono: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>scan {0}</source>
        <translation>leggi {0}</translation>
    </message>
    <message>
        <source>Scan a label, or type and Enter</source>
        <translation>Leggi un&apos;etichetta o scrivi e Invio</translation>
    </message>
    <message>
        <source>Scanned code</source>
        <translation>Codice letto</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Close the scanner&apos;s line</source>
        <translation>Chiudi la riga del lettore</translation>
    </message>
    <message>
        <source>MAC address, model, a user&apos;s extension or a desk: each is told apart by itself.</source>
        <translation>Indirizzo MAC, modello, interno di un utente o postazione: ognuno è riconosciuto da solo.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>Nothing was sent to {0}.</source>
        <translation>A {0} non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Push all the same</source>
        <translation>Invia comunque</translation>
    </message>
    <message numerus="yes">
        <source>%n more port(s) can&apos;t work.</source>
        <translation>
            <numerusform>Un&apos;altra porta non può funzionare.</numerusform>
            <numerusform>Altre %n porte non possono funzionare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Push all the same?</source>
        <translation>Inviare comunque?</translation>
    </message>
    <message>
        <source>{0} gets back what it had before, by {1}, and restarts.</source>
        <translation>{0} riceve di nuovo quello che aveva prima, attraverso {1}, e si riavvia.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Rimandala</translation>
    </message>
    <message>
        <source>The file of {0} was not written.</source>
        <translation>Il file di {0} non è stato scritto.</translation>
    </message>
    <message>
        <source>The files were not written, because of {0}.</source>
        <translation>I file non sono stati scritti, a causa di {0}.</translation>
    </message>
    <message>
        <source>Where is it now? Fill in its present address first.</source>
        <translation>Dov&apos;è adesso? Inserisci prima il suo indirizzo attuale.</translation>
    </message>
</context>
<context>
    <name>SendsPage</name>
    <message>
        <source>Serving (F8)</source>
        <translation>Servire i telefoni (F8)</translation>
    </message>
    <message>
        <source>Opens an HTTP and a TFTP port on this laptop and answers who asks there. It sends nothing by itself.</source>
        <translation>Apre una porta HTTP e una TFTP su questo portatile e risponde a chi chiede lì. Da solo non invia nulla.</translation>
    </message>
    <message>
        <source>Searching the network (F5)</source>
        <translation>Cercare nella rete (F5)</translation>
    </message>
    <message>
        <source>Asks each address of the chosen private networks once or thrice, slowly; then phones only: one SIP question and one look at their start page. No password is tried, nothing is changed.</source>
        <translation>Interroga ogni indirizzo delle reti private scelte da una a tre volte, lentamente; poi solo i telefoni: una domanda SIP e uno sguardo alla loro pagina iniziale. Non prova password e non cambia nulla.</translation>
    </message>
    <message>
        <source>Plug and play</source>
        <translation>Plug and play</translation>
    </message>
    <message>
        <source>Listens to a multicast group and answers phones of this site that are open, for the minutes that you chose. Phones that were answered go where the answer leads them.</source>
        <translation>Ascolta un gruppo multicast e risponde ai telefoni aperti di questo sito, per i minuti che hai scelto. I telefoni che ricevono risposta vanno dove essa li porta.</translation>
    </message>
    <message>
        <source>DHCP check</source>
        <translation>Controllo DHCP</translation>
    </message>
    <message>
        <source>Asks DHCP servers what a phone would get. It takes no address from them.</source>
        <translation>Chiede ai server DHCP che cosa riceverebbe un telefono. Non prende alcun indirizzo.</translation>
    </message>
    <message>
        <source>Commands to phones</source>
        <translation>Comandi ai telefoni</translation>
    </message>
    <message>
        <source>Restart or fetch again, one phone after the other. A restart ends calls. Nothing here resets a phone to its factory settings.</source>
        <translation>Riavviare o riscaricare, un telefono dopo l&apos;altro. Un riavvio chiude le chiamate. Nulla qui riporta un telefono alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>Gateway push</source>
        <translation>Configurazione del gateway</translation>
    </message>
    <message>
        <source>Keeps the old configuration, sends the new one, compares, restarts the box. Its lines are down for some minutes. Nothing restarts after a check that failed.</source>
        <translation>Conserva la vecchia configurazione, invia la nuova, confronta, riavvia l&apos;apparato. Le sue linee sono ferme per qualche minuto. Nulla si riavvia dopo un controllo fallito.</translation>
    </message>
    <message>
        <source>Publishing to the PBX</source>
        <translation>Pubblicazione sul centralino</translation>
    </message>
    <message>
        <source>Writes phones, users&apos; devices and settings to the PBX, step by step as the plan shows them. Each step can be taken back.</source>
        <translation>Scrive sul centralino telefoni, dispositivi degli utenti e impostazioni, passo per passo come mostra il piano. Ogni passo si può annullare.</translation>
    </message>
    <message>
        <source>Redirect services</source>
        <translation>Servizi di redirect</translation>
    </message>
    <message>
        <source>Tells the makers&apos; services on the internet which link a MAC address gets. It holds until it is changed there.</source>
        <translation>Comunica ai servizi dei produttori su internet quale link riceve un indirizzo MAC. Vale finché non viene cambiato lì.</translation>
    </message>
    <message>
        <source>Trunk test</source>
        <translation>Prova del fascio</translation>
    </message>
    <message>
        <source>Registers at the provider for a minute and calls the test number. A PBX with the same account may lose incoming calls meanwhile. Emergency numbers are never dialled.</source>
        <translation>Si registra presso l&apos;operatore per un minuto e chiama il numero di prova. Un centralino con lo stesso account può perdere intanto chiamate in ingresso. I numeri di emergenza non vengono mai composti.</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>In rete</translation>
    </message>
    <message>
        <source>what the program does to the customer&apos;s network</source>
        <translation>che cosa fa il programma nella rete del cliente</translation>
    </message>
    <message>
        <source>Nothing is sent before you start it, and everything works without the internet.</source>
        <translation>Nulla viene inviato prima che tu lo avvii, e tutto funziona senza internet.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{name} has no extension yet. Give one in Users.</source>
        <translation>{name} non ha ancora un interno. Assegnane uno in Utenti.</translation>
    </message>
    <message>
        <source>{name} has this phone already.</source>
        <translation>{name} ha già questo telefono.</translation>
    </message>
    <message>
        <source>This phone belongs to {name}. Take the user away first.</source>
        <translation>Questo telefono è di {name}. Togli prima l&apos;utente.</translation>
    </message>
    <message>
        <source>{name} already has {count} phones. Take one away first.</source>
        <translation>{name} ha già {count} telefoni. Prima togline uno.</translation>
    </message>
    <message>
        <source>{mac} is already in this site.</source>
        <translation>{mac} è già in questo sito.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Un utente ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>{number} is {name}&apos;s extension. Choose another one.</source>
        <translation>{number} è l&apos;interno di {name}. Scegline un altro.</translation>
    </message>
    <message>
        <source>{number} is {name}&apos;s extension: choose another one.</source>
        <translation>{number} è l&apos;interno di {name}: scegline un altro.</translation>
    </message>
    <message>
        <source>“{text}” is not an extension: use 1 to 15 digits.</source>
        <translation>“{text}” non è un interno: usa da 1 a 15 cifre.</translation>
    </message>
    <message>
        <source>“{text}” is not a MAC address: it needs 12 digits 0-9 and A-F.</source>
        <translation>“{text}” non è un indirizzo MAC: servono 12 cifre 0-9 e A-F.</translation>
    </message>
    <message>
        <source>“{text}” is all zeros: read the label again.</source>
        <translation>“{text}” è tutto zeri: rileggi l&apos;etichetta.</translation>
    </message>
    <message>
        <source>“{text}” is the broadcast address, no device has it.</source>
        <translation>“{text}” è l&apos;indirizzo di broadcast, nessun dispositivo lo ha.</translation>
    </message>
    <message>
        <source>“{text}” is a multicast address, no device has it.</source>
        <translation>“{text}” è un indirizzo multicast, nessun dispositivo lo ha.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La riga non ha un nome.</translation>
    </message>
    <message>
        <source>The extension stands already in line {line}.</source>
        <translation>L&apos;interno è già nella riga {line}.</translation>
    </message>
    <message>
        <source>The name stands already in line {line}.</source>
        <translation>Il nome è già nella riga {line}.</translation>
    </message>
    <message>
        <source>The user name stands already in line {line}.</source>
        <translation>Il nome utente è già nella riga {line}.</translation>
    </message>
    <message>
        <source>The address stands already in line {line}.</source>
        <translation>L&apos;indirizzo è già nella riga {line}.</translation>
    </message>
    <message>
        <source>Passwords in the list are left out: the PBX gives them.</source>
        <translation>Le password dell&apos;elenco restano fuori: le assegna il centralino.</translation>
    </message>
    <message>
        <source>Lines without a name and an extension, left out: {count}.</source>
        <translation>Righe senza nome e interno, lasciate fuori: {count}.</translation>
    </message>
    <message>
        <source>Already in the site.</source>
        <translation>Già nel sito.</translation>
    </message>
    <message>
        <source>Already in the site with extension {number}.</source>
        <translation>Già nel sito con l&apos;interno {number}.</translation>
    </message>
    <message>
        <source>Changes {fields} of {name}.</source>
        <translation>Cambia {fields} di {name}.</translation>
    </message>
    <message>
        <source>The list says {name} for {number}, the site {other}.</source>
        <translation>L&apos;elenco dice {name} per {number}, il sito {other}.</translation>
    </message>
    <message>
        <source>A second address in the row is left out: {mac}.</source>
        <translation>Un secondo indirizzo nella riga resta fuori: {mac}.</translation>
    </message>
    <message>
        <source>Nobody has {number} yet: a user with that number is made.</source>
        <translation>Nessuno ha ancora {number}: viene creato un utente con quel numero.</translation>
    </message>
    <message>
        <source>The address is {vendor}&apos;s, the list says {model}: choose the model.</source>
        <translation>L&apos;indirizzo è di {vendor}, l&apos;elenco dice {model}: scegli il modello.</translation>
    </message>
    <message>
        <source>The address is {vendor}&apos;s, the list says {model}.</source>
        <translation>L&apos;indirizzo è di {vendor}, l&apos;elenco dice {model}.</translation>
    </message>
    <message>
        <source>“{text}” may be {model} or {other}: choose one.</source>
        <translation>“{text}” può essere {model} o {other}: scegli.</translation>
    </message>
    <message>
        <source>“{text}” is not a known model: choose one.</source>
        <translation>“{text}” non è un modello noto: scegline uno.</translation>
    </message>
    <message>
        <source>Nobody known makes devices with this address: check it, or choose a model.</source>
        <translation>Nessun produttore noto usa questo indirizzo: controllalo o scegli un modello.</translation>
    </message>
    <message>
        <source>Which {vendor} is it? Choose a model.</source>
        <translation>Quale {vendor} è? Scegli un modello.</translation>
    </message>
    <message>
        <source>A cell holds a line break or a control character.</source>
        <translation>Una cella contiene un a capo o un carattere di controllo.</translation>
    </message>
    <message>
        <source>{file} is neither text nor a spreadsheet. Export it as CSV or XLSX.</source>
        <translation>{file} non è né testo né un foglio di calcolo. Esportalo come CSV o XLSX.</translation>
    </message>
    <message>
        <source>{file} holds neither users nor MAC addresses.</source>
        <translation>{file} non contiene né utenti né indirizzi MAC.</translation>
    </message>
    <message>
        <source>The pasted text holds neither users nor MAC addresses.</source>
        <translation>Il testo incollato non contiene né utenti né indirizzi MAC.</translation>
    </message>
    <message>
        <source>A list of users needs a column of names and one of extensions, with or without headings.</source>
        <translation>Un elenco di utenti ha bisogno di una colonna dei nomi e di una degli interni, con o senza intestazioni.</translation>
    </message>
    <message>
        <source>Users need a name and an extension in each line, as in “201 - Mario Rossi”.</source>
        <translation>Per gli utenti servono un nome e un interno in ogni riga, come in “201 - Mario Rossi”.</translation>
    </message>
    <message>
        <source>{file} is an old Excel file. Save it as .xlsx or .csv and import that.</source>
        <translation>{file} è un vecchio file Excel. Salvalo come .xlsx o .csv e importa quello.</translation>
    </message>
    <message>
        <source>{file} is a site, not a list: open it with “Open…”.</source>
        <translation>{file} è un sito, non un elenco: aprilo con “Apri…”.</translation>
    </message>
    <message>
        <source>{file} is a LibreOffice file. Save it as .xlsx or .csv and import that.</source>
        <translation>{file} è un file di LibreOffice. Salvalo come .xlsx o .csv e importa quello.</translation>
    </message>
    <message>
        <source>This laptop is in no private network. Plug it in, then scan again.</source>
        <translation>Questo portatile non è in nessuna rete privata. Collegalo, poi cerca di nuovo.</translation>
    </message>
    <message>
        <source>{what} stands already in line {line}.</source>
        <translation>{what} è già alla riga {line}.</translation>
    </message>
    <message>
        <source>More than {count} rows: cut the file into smaller ones.</source>
        <translation>Più di {count} righe: dividi il file in parti più piccole.</translation>
    </message>
    <message>
        <source>{file} is larger than 32 MB. Is it the right file?</source>
        <translation>{file} supera i 32 MB. È il file giusto?</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {error}.</source>
        <translation>{file} non si può leggere: {error}.</translation>
    </message>
    <message>
        <source>Line {line} opens a quote that is never closed: mend it in the file.</source>
        <translation>La riga {line} apre delle virgolette che non si chiudono più: correggila nel file.</translation>
    </message>
    <message>
        <source>Line {line} can&apos;t be read as CSV: {error}.</source>
        <translation>La riga {line} non si può leggere come CSV: {error}.</translation>
    </message>
    <message>
        <source>fetched {file}</source>
        <translation>ha letto {file}</translation>
    </message>
    <message>
        <source>asked without a link and was led to its first-contact link</source>
        <translation>ha chiesto senza link ed è stato portato al suo link di primo contatto</translation>
    </message>
    <message>
        <source>It has no user yet.</source>
        <translation>Non ha ancora un utente.</translation>
    </message>
    <message>
        <source>Drop one on it.</source>
        <translation>Trascinane uno sopra.</translation>
    </message>
    <message>
        <source>It has not asked for its file yet.</source>
        <translation>Non ha ancora chiesto il suo file.</translation>
    </message>
    <message>
        <source>It was never seen in the network.</source>
        <translation>Non si è mai visto in rete.</translation>
    </message>
    <message>
        <source>It is in the network and has not asked for its file.</source>
        <translation>È in rete e non ha chiesto il suo file.</translation>
    </message>
    <message>
        <source>Restart it; if it stays silent, type its link on its web page.</source>
        <translation>Riavvialo; se tace ancora, scrivi il suo link nella sua pagina web.</translation>
    </message>
    <message>
        <source>It asks by TFTP and does not follow to HTTP.</source>
        <translation>Chiede via TFTP e non passa a HTTP.</translation>
    </message>
    <message>
        <source>Set HTTP as its provisioning protocol, or type its link on its web page.</source>
        <translation>Imposta HTTP come protocollo di provisioning, o scrivi il suo link nella sua pagina web.</translation>
    </message>
    <message>
        <source>Plug it in; if it stays silent, look at its PoE and VLAN.</source>
        <translation>Collegalo; se resta muto, controlla PoE e VLAN.</translation>
    </message>
    <message>
        <source>It has its first file and has not come back with its own link.</source>
        <translation>Ha il primo file e non è tornato con il suo link.</translation>
    </message>
    <message>
        <source>Give it a minute; then restart it.</source>
        <translation>Aspetta un minuto, poi riavvialo.</translation>
    </message>
    <message>
        <source>It asks with an old first-contact link.</source>
        <translation>Chiede con un vecchio link di primo contatto.</translation>
    </message>
    <message>
        <source>Give it a new link, then restart it.</source>
        <translation>Dagli un nuovo link, poi riavvialo.</translation>
    </message>
    <message>
        <source>It asks for {file}, which is not how {vendor} phones ask.</source>
        <translation>Chiede {file}, ma i telefoni {vendor} non chiedono così.</translation>
    </message>
    <message>
        <source>Check its model.</source>
        <translation>Controlla il modello.</translation>
    </message>
    <message>
        <source>It says it is a {said}, the site says {model}.</source>
        <translation>Dice di essere un {said}, il sito dice {model}.</translation>
    </message>
    <message>
        <source>Choose the right model.</source>
        <translation>Scegli il modello giusto.</translation>
    </message>
    <message>
        <source>It asks for {file}, which is not among the site&apos;s files.</source>
        <translation>Chiede {file}, che non è tra i file del sito.</translation>
    </message>
    <message>
        <source>Add the file or choose another one.</source>
        <translation>Aggiungi il file o scegline un altro.</translation>
    </message>
    <message>
        <source>Its file can&apos;t be made: {error}</source>
        <translation>Il suo file non si può creare: {error}</translation>
    </message>
    <message>
        <source>Mend the template or choose another model.</source>
        <translation>Correggi il template o scegli un altro modello.</translation>
    </message>
    <message>
        <source>A phone that is not in the site asked for {file}.</source>
        <translation>Un telefono che non è nel sito ha chiesto {file}.</translation>
    </message>
    <message>
        <source>Add it, or ignore it.</source>
        <translation>Aggiungilo o ignoralo.</translation>
    </message>
    <message>
        <source>has no {file}, which is all right</source>
        <translation>non c&apos;è {file}, e va bene così</translation>
    </message>
    <message>
        <source>The gateway {name} fetched {file}.</source>
        <translation>Il gateway {name} ha preso {file}.</translation>
    </message>
    <message>
        <source>A gateway that is not in the site asked for {file}.</source>
        <translation>Un gateway che non è nel sito ha chiesto {file}.</translation>
    </message>
    <message>
        <source>The gateway {name} asks for {file}, but its file is called {own}.</source>
        <translation>Il gateway {name} chiede {file}, ma il suo file si chiama {own}.</translation>
    </message>
    <message>
        <source>Check its model, or push it.</source>
        <translation>Controlla il modello, o fai l&apos;invio.</translation>
    </message>
    <message>
        <source>The gateway {name} asks for its file from behind a router, where it can&apos;t be checked.</source>
        <translation>Il gateway {name} chiede il suo file da dietro un router, dove non si può verificarlo.</translation>
    </message>
    <message>
        <source>Push it, or load its exported file on its web page.</source>
        <translation>Fai l&apos;invio, o carica il file esportato dalla sua pagina web.</translation>
    </message>
    <message>
        <source>A device with another address ({mac}) asked for the file of the gateway {name}.</source>
        <translation>Un apparecchio con un altro indirizzo ({mac}) ha chiesto il file del gateway {name}.</translation>
    </message>
    <message>
        <source>The file of the gateway {name} can&apos;t be made: {error}</source>
        <translation>Il file del gateway {name} non si può fare: {error}</translation>
    </message>
    <message>
        <source>Complete its form.</source>
        <translation>Completa il suo modulo.</translation>
    </message>
    <message>
        <source>It asks without a link, and it is not open for provisioning.</source>
        <translation>Chiede senza link e non è aperto per il provisioning.</translation>
    </message>
    <message>
        <source>Open it first.</source>
        <translation>Prima aprilo.</translation>
    </message>
    <message>
        <source>It asks without a link from behind a router, where it can&apos;t be checked.</source>
        <translation>Chiede senza link da dietro un router, dove non si può verificare.</translation>
    </message>
    <message>
        <source>Allow it once, or use its link.</source>
        <translation>Consentilo una volta o usa il suo link.</translation>
    </message>
    <message>
        <source>A device with another address ({mac}) asked for its file.</source>
        <translation>Un dispositivo con un altro indirizzo ({mac}) ha chiesto il suo file.</translation>
    </message>
    <message>
        <source>Nothing was given; find out what it is.</source>
        <translation>Non è stato dato nulla; scopri che cos&apos;è.</translation>
    </message>
    <message>
        <source>It asks, and has no user yet.</source>
        <translation>Chiede, ma non ha ancora un utente.</translation>
    </message>
    <message>
        <source>It asks, and has no model yet.</source>
        <translation>Chiede, e non ha ancora un modello.</translation>
    </message>
    <message>
        <source>It has no model yet.</source>
        <translation>Non ha ancora un modello.</translation>
    </message>
    <message>
        <source>Choose its model.</source>
        <translation>Scegli il suo modello.</translation>
    </message>
    <message>
        <source>{address} sends too many wrong requests.</source>
        <translation>{address} invia troppe richieste sbagliate.</translation>
    </message>
    <message>
        <source>They are no longer answered; find out what it is.</source>
        <translation>Non riceve più risposta; scopri che cos&apos;è.</translation>
    </message>
    <message>
        <source>Its firmware {firmware} is older than {least}, the least that works.</source>
        <translation>Il suo firmware {firmware} è più vecchio di {least}, il minimo che funziona.</translation>
    </message>
    <message>
        <source>Update the firmware first.</source>
        <translation>Prima aggiorna il firmware.</translation>
    </message>
    <message>
        <source>{address} doesn&apos;t speak HTTPS there: check the port.</source>
        <translation>{address} lì non parla HTTPS: controlla la porta.</translation>
    </message>
    <message>
        <source>There is no host “{host}”: check its name.</source>
        <translation>Non esiste un host “{host}”: controlla il nome.</translation>
    </message>
    <message>
        <source>{address} took too long to answer: try again.</source>
        <translation>{address} ha impiegato troppo a rispondere: riprova.</translation>
    </message>
    <message>
        <source>{address} doesn&apos;t answer: check the address and the network.</source>
        <translation>{address} non risponde: controlla l&apos;indirizzo e la rete.</translation>
    </message>
    <message>
        <source>The connection to {address} broke off: try again.</source>
        <translation>La connessione con {address} è caduta: riprova.</translation>
    </message>
    <message>
        <source>{address} can&apos;t be reached: are you in its network?</source>
        <translation>{address} non è raggiungibile: sei nella sua rete?</translation>
    </message>
    <message>
        <source>{address} answers with a web page instead of data: is it a NethVoice?</source>
        <translation>{address} risponde con una pagina web invece che con dati: è un NethVoice?</translation>
    </message>
    <message>
        <source>The PBX is not working: “{text}”.</source>
        <translation>Il centralino non funziona: “{text}”.</translation>
    </message>
    <message>
        <source>{address} sends us on to {there}: use that address.</source>
        <translation>{address} rimanda a {there}: usa quell&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The PBX has it already: {text}.</source>
        <translation>Il centralino lo ha già: {text}.</translation>
    </message>
    <message>
        <source>The file is too large for the PBX: copy it there by hand.</source>
        <translation>Il file è troppo grande per il centralino: copialo lì a mano.</translation>
    </message>
    <message>
        <source>NethVoice behind {address} is not answering ({status}): is it running?</source>
        <translation>NethVoice dietro {address} non risponde ({status}): è in funzione?</translation>
    </message>
    <message>
        <source>The PBX refused: “{text}” ({status}).</source>
        <translation>Il centralino ha rifiutato: “{text}” ({status}).</translation>
    </message>
    <message>
        <source>The PBX failed without saying why ({status}): look at its log.</source>
        <translation>Il centralino ha fallito senza dire perché ({status}): guarda il suo log.</translation>
    </message>
    <message>
        <source>{address} lets only its local networks in: connect from the LAN or a VPN.</source>
        <translation>{address} ammette solo le sue reti locali: collegati dalla LAN o da una VPN.</translation>
    </message>
    <message>
        <source>The PBX saw no credentials: something on the way strips them.</source>
        <translation>Al centralino non sono arrivate le credenziali: qualcosa lungo la strada le toglie.</translation>
    </message>
    <message>
        <source>The PBX knows no administrator of this name: check the user.</source>
        <translation>Il centralino non conosce un amministratore con questo nome: controlla l&apos;utente.</translation>
    </message>
    <message>
        <source>The PBX refuses the password: it was changed, sign in again.</source>
        <translation>Il centralino rifiuta la password: è stata cambiata, accedi di nuovo.</translation>
    </message>
    <message>
        <source>The PBX refuses these credentials: check user and password.</source>
        <translation>Il centralino rifiuta queste credenziali: controlla utente e password.</translation>
    </message>
    <message>
        <source>The PBX refuses user or password: check both.</source>
        <translation>Il centralino rifiuta utente o password: controlla entrambi.</translation>
    </message>
    <message>
        <source>{address} has no NethVoice there: check the address.</source>
        <translation>{address} non ha un NethVoice: controlla l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The PBX doesn&apos;t know it: {text}.</source>
        <translation>Il centralino non lo conosce: {text}.</translation>
    </message>
    <message>
        <source>it is not valid yet: is the clock right?</source>
        <translation>non è ancora valido: l&apos;orologio è giusto?</translation>
    </message>
    <message>
        <source>it has expired.</source>
        <translation>è scaduto.</translation>
    </message>
    <message>
        <source>it is signed by itself.</source>
        <translation>è firmato da sé stesso.</translation>
    </message>
    <message>
        <source>this computer doesn&apos;t know who issued it.</source>
        <translation>questo computer non conosce chi l&apos;ha emesso.</translation>
    </message>
    <message>
        <source>it was issued for another name.</source>
        <translation>è stato emesso per un altro nome.</translation>
    </message>
    <message>
        <source>{address} shows another certificate than before: was it reinstalled? Look at it again.</source>
        <translation>{address} mostra un certificato diverso da prima: è stato reinstallato? Guardalo di nuovo.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t trust the certificate of {address}: look at it, then pin it.</source>
        <translation>Questo computer non si fida del certificato di {address}: guardalo, poi fissalo.</translation>
    </message>
    <message>
        <source>The PBX answers in a form nobody here knows: which version is it?</source>
        <translation>Il centralino risponde in una forma sconosciuta: che versione è?</translation>
    </message>
    <message>
        <source>This PBX still provisions with its old engine: switch it to the new one first.</source>
        <translation>Questo centralino usa ancora il vecchio motore di provisioning: prima passa a quello nuovo.</translation>
    </message>
    <message>
        <source>This PBX doesn&apos;t tell its secret: run “{command}” there and paste it.</source>
        <translation>Questo centralino non rivela il suo segreto: esegui lì “{command}” e incollalo.</translation>
    </message>
    <message>
        <source>Which PBX is it? Give its address on the PBX screen.</source>
        <translation>Quale centralino è? Indicane l&apos;indirizzo nella schermata Centralino.</translation>
    </message>
    <message>
        <source>The administrator&apos;s password is missing: sign in on the PBX screen.</source>
        <translation>Manca la password dell&apos;amministratore: accedi nella schermata Centralino.</translation>
    </message>
    <message>
        <source>A password must not travel in clear: use https or the bare name of the PBX.</source>
        <translation>Una password non deve viaggiare in chiaro: usa https o il solo nome del centralino.</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a PBX: try voice.rossi.it.</source>
        <translation>“{text}” non è l&apos;indirizzo di un centralino: prova voice.rossi.it.</translation>
    </message>
    <message>
        <source>On macOS links are for programs in Applications: put the release there first.</source>
        <translation>Su macOS i link sono per i programmi in Applicazioni: metti prima là il programma.</translation>
    </message>
    <message>
        <source>It has no user yet: drop one on it.</source>
        <translation>Non ha ancora un utente: trascinane uno sopra.</translation>
    </message>
    <message>
        <source>{number} has no SIP password: import it from the PBX.</source>
        <translation>{number} non ha una password SIP: importala dal centralino.</translation>
    </message>
    <message>
        <source>{number} is also on {mac}.</source>
        <translation>{number} è anche su {mac}.</translation>
    </message>
    <message>
        <source>No phone yet.</source>
        <translation>Ancora nessun telefono.</translation>
    </message>
    <message>
        <source>Its configuration has not been pushed from here.</source>
        <translation>La sua configurazione non è stata caricata da qui.</translation>
    </message>
    <message>
        <source>Its configuration has changed since it fetched its file.</source>
        <translation>La sua configurazione è cambiata da quando ha scaricato il file.</translation>
    </message>
    <message>
        <source>Its last push was interrupted: the site was closed.</source>
        <translation>L&apos;ultimo invio è stato interrotto: il sito è stato chiuso.</translation>
    </message>
    <message>
        <source>One phone still fetches from the laptop: publish to the PBX.</source>
        <translation>Un telefono preleva ancora dal portatile: pubblica sul centralino.</translation>
    </message>
    <message>
        <source>{count} phones still fetch from the laptop: publish to the PBX.</source>
        <translation>{count} telefoni prelevano ancora dal portatile: pubblica sul centralino.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>È stato rifiutato.</translation>
    </message>
    <message>
        <source>point to point</source>
        <translation>punto-punto</translation>
    </message>
    <message>
        <source>point to multipoint</source>
        <translation>punto-multipunto</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written ({reason}): choose another place.</source>
        <translation>“{name}” non può essere scritto ({reason}): scegli un altro posto.</translation>
    </message>
    <message>
        <source>This is no site package: ask for it again.</source>
        <translation>Questo non è un pacchetto di sito: chiedilo di nuovo.</translation>
    </message>
    <message>
        <source>The package was altered or cut off: ask for it again.</source>
        <translation>Il pacchetto è alterato o troncato: chiedilo di nuovo.</translation>
    </message>
    <message>
        <source>There is something in the package that doesn&apos;t belong there: ask for it again.</source>
        <translation>Nel pacchetto c&apos;è qualcosa che non dovrebbe esserci: chiedilo di nuovo.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the package: check capitals and try again.</source>
        <translation>Questa frase segreta non apre il pacchetto: controlla le maiuscole e riprova.</translation>
    </message>
    <message>
        <source>{mac} is no longer in the site, but the PBX has it from elsewhere: it stays.</source>
        <translation>{mac} non è più nel sito, ma il centralino lo ha da altri: resta lì.</translation>
    </message>
    <message>
        <source>“{name}” is no longer in the site: the PBX keeps it.</source>
        <translation>“{name}” non è più nel sito: il centralino lo tiene.</translation>
    </message>
    <message>
        <source>It comes without a model: choose one then.</source>
        <translation>Arriva senza modello: scegline poi uno.</translation>
    </message>
    <message>
        <source>{mac} has {there} on the PBX and no user here: import it, or take it away there.</source>
        <translation>{mac} ha {there} sul centralino e qui nessun utente: importalo, o toglilo di là.</translation>
    </message>
    <message>
        <source>{user} is not on the PBX: add the user there, then plan again.</source>
        <translation>{user} non è sul centralino: aggiungilo là, poi rifai il piano.</translation>
    </message>
    <message>
        <source>{user} has {theirs} on the PBX, not {ours}: import it first.</source>
        <translation>{user} ha {theirs} sul centralino, non {ours}: prima importalo.</translation>
    </message>
    <message>
        <source>{user} is no longer on the PBX.</source>
        <translation>{user} non è più sul centralino.</translation>
    </message>
    <message>
        <source>This was published to {pbx}: sign in there to take it back.</source>
        <translation>È stato pubblicato su {pbx}: accedi lì per riprenderlo.</translation>
    </message>
    <message>
        <source>This maker has no redirect service: enter the link in the phone&apos;s web page.</source>
        <translation>Questo produttore non ha un servizio RPS: inserisci il link nella pagina web del telefono.</translation>
    </message>
    <message>
        <source>The PBX has no link for it: publish it first.</source>
        <translation>Il centralino non ha un link per lui: prima pubblicalo.</translation>
    </message>
    <message>
        <source>Its link is too long for the redirect service.</source>
        <translation>Il suo link è troppo lungo per il servizio RPS.</translation>
    </message>
    <message>
        <source>“{host}” is a name of this network only: the PBX needs a public one for redirects.</source>
        <translation>“{host}” è un nome solo di questa rete: per l&apos;RPS il centralino ha bisogno di uno pubblico.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must begin with https://, for a secret goes there.</source>
        <translation>L&apos;indirizzo del gateway deve iniziare con https://, perché vi passa un segreto.</translation>
    </message>
    <message>
        <source>The gateway takes longer than two minutes: try again.</source>
        <translation>Il gateway impiega più di due minuti: riprova.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached: is there internet here?</source>
        <translation>{host} non è raggiungibile: qui c&apos;è internet?</translation>
    </message>
    <message>
        <source>The gateway refuses the subscription: check system id and secret.</source>
        <translation>Il gateway rifiuta la sottoscrizione: controlla system id e segreto.</translation>
    </message>
    <message>
        <source>The maker says: {words}.</source>
        <translation>Il produttore dice: {words}.</translation>
    </message>
    <message>
        <source>The gateway failed in the middle: try again, or the phone stays without a redirect.</source>
        <translation>Il gateway si è interrotto a metà: riprova, o il telefono resta senza redirect.</translation>
    </message>
    <message>
        <source>The gateway answers {code}: is it a Falconieri?</source>
        <translation>Il gateway risponde {code}: è un Falconieri?</translation>
    </message>
    <message>
        <source>The gateway has no redirect service for this maker.</source>
        <translation>Il gateway non ha un servizio di redirect per questa marca.</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t take this MAC address.</source>
        <translation>Il gateway non accetta questo indirizzo MAC.</translation>
    </message>
    <message>
        <source>The gateway saw no link.</source>
        <translation>Il gateway non ha visto alcun link.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t read the link.</source>
        <translation>Il gateway non riesce a leggere il link.</translation>
    </message>
    <message>
        <source>The gateway takes only http, https, ftp and tftp.</source>
        <translation>Il gateway accetta solo http, https, ftp e tftp.</translation>
    </message>
    <message>
        <source>The maker refuses the link.</source>
        <translation>Il produttore rifiuta il link.</translation>
    </message>
    <message>
        <source>The maker doesn&apos;t know this MAC address: check the label.</source>
        <translation>Il produttore non conosce questo indirizzo MAC: controlla l&apos;etichetta.</translation>
    </message>
    <message>
        <source>The phone is registered by somebody else: they must release it first.</source>
        <translation>Il telefono è registrato da qualcun altro: deve prima rilasciarlo.</translation>
    </message>
    <message>
        <source>Gigaset wants the MAC-ID: the four letters after the address on the label.</source>
        <translation>Gigaset vuole il MAC-ID: le quattro lettere dopo l&apos;indirizzo sull&apos;etichetta.</translation>
    </message>
    <message>
        <source>The MAC-ID is four letters or digits, as on the label.</source>
        <translation>Il MAC-ID è di quattro lettere o cifre, come sull&apos;etichetta.</translation>
    </message>
    <message>
        <source>The maker&apos;s service can&apos;t be reached: try again later.</source>
        <translation>Il servizio del produttore non è raggiungibile: riprova più tardi.</translation>
    </message>
    <message>
        <source>The maker&apos;s service failed: try again later.</source>
        <translation>Il servizio del produttore non ha funzionato: riprova più tardi.</translation>
    </message>
    <message>
        <source>The maker&apos;s answer broke off: try again.</source>
        <translation>La risposta del produttore si è interrotta: riprova.</translation>
    </message>
    <message>
        <source>The maker&apos;s answer is not known here: try again later.</source>
        <translation>La risposta del produttore qui non è nota: riprova più tardi.</translation>
    </message>
    <message>
        <source>Its link was used: give it a new one first.</source>
        <translation>Il suo link è stato usato: prima danne uno nuovo.</translation>
    </message>
    <message>
        <source>The maker&apos;s service cuts the link at the question mark.</source>
        <translation>Il servizio del produttore taglia il link al punto interrogativo.</translation>
    </message>
    <message>
        <source>The CTI is asked too often: wait a minute.</source>
        <translation>Il CTI riceve troppe richieste: aspetta un minuto.</translation>
    </message>
    <message>
        <source>The CTI refuses user or password: they are the ones of the CTI, not of the PBX.</source>
        <translation>Il CTI rifiuta utente o password: sono quelli del CTI, non del centralino.</translation>
    </message>
    <message>
        <source>The account wants the code of the authenticator app.</source>
        <translation>L&apos;account vuole il codice dell&apos;app di autenticazione.</translation>
    </message>
    <message>
        <source>The code is wrong or too old: take the next one.</source>
        <translation>Il codice è errato o scaduto: usa il prossimo.</translation>
    </message>
    <message>
        <source>{address} has no CTI there: check the address.</source>
        <translation>{address} non ha un CTI lì: controlla l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The CTI answers {code}: try again.</source>
        <translation>Il CTI risponde {code}: riprova.</translation>
    </message>
    <message>
        <source>The CTI doesn&apos;t know us any more: sign in again.</source>
        <translation>Il CTI non ci riconosce più: accedi di nuovo.</translation>
    </message>
    <message>
        <source>The CTI doesn&apos;t allow it: the device is not this user&apos;s, or the profile forbids calls.</source>
        <translation>Il CTI non lo consente: il dispositivo non è di questo utente, o il profilo vieta le chiamate.</translation>
    </message>
    <message>
        <source>The CTI doesn&apos;t know this device: is it published?</source>
        <translation>Il CTI non conosce questo dispositivo: è pubblicato?</translation>
    </message>
    <message>
        <source>The CTI starts up: wait a minute.</source>
        <translation>Il CTI si sta avviando: aspetta un minuto.</translation>
    </message>
    <message>
        <source>The user has no web phone: switch it on in the PBX&apos;s user page.</source>
        <translation>L&apos;utente non ha il telefono web: attivalo nella pagina utente del centralino.</translation>
    </message>
    <message>
        <source>The user has no phone link: switch NethLink on in the PBX&apos;s user page.</source>
        <translation>L&apos;utente non ha il phone link: attiva NethLink nella pagina utente del centralino.</translation>
    </message>
    <message>
        <source>Links to numbers open {program} here: choose NethLink in the system&apos;s settings.</source>
        <translation>I link ai numeri aprono {program} qui: scegli NethLink nelle impostazioni del sistema.</translation>
    </message>
    <message>
        <source>It is not the default device: the CTI calls from the {what} one.</source>
        <translation>Non è il dispositivo predefinito: il CTI chiama da quello {what}.</translation>
    </message>
    <message>
        <source>The user has no desk phone on the PBX: publish it first.</source>
        <translation>L&apos;utente non ha un telefono fisso sul centralino: pubblicalo prima.</translation>
    </message>
    <message>
        <source>This model takes no commands: the PBX rings it first, then dials.</source>
        <translation>Questo modello non accetta comandi: il centralino lo fa squillare prima, poi compone.</translation>
    </message>
    <message>
        <source>ARP questions to the {count} addresses of {ranges}, up to {rate} a second.</source>
        <translation>Domande ARP ai {count} indirizzi di {ranges}, fino a {rate} al secondo.</translation>
    </message>
    <message>
        <source>One byte by UDP to the {count} addresses of {ranges}, up to {times} times, about {rate} a second.</source>
        <translation>Un byte UDP ai {count} indirizzi di {ranges}, fino a {times} volte, circa {rate} al secondo.</translation>
    </message>
    <message>
        <source>Multicast DNS questions on {ranges} for {count} kinds of services.</source>
        <translation>Domande Multicast DNS su {ranges} per {count} tipi di servizi.</translation>
    </message>
    <message>
        <source>Nothing is sent: listens on {ranges} for phones that boot and ask for their file.</source>
        <translation>Non si invia nulla: ascolta su {ranges} i telefoni che si avviano e chiedono il loro file.</translation>
    </message>
    <message>
        <source>Nothing is sent: listens on {ranges} for devices that ask for an address.</source>
        <translation>Non si invia nulla: ascolta su {ranges} i dispositivi che chiedono un indirizzo.</translation>
    </message>
    <message>
        <source>One SIP OPTIONS to each phone found on {ranges}; silent ones on three more ports.</source>
        <translation>Un SIP OPTIONS a ogni telefono trovato su {ranges}; a chi tace, su altre tre porte.</translation>
    </message>
    <message>
        <source>One request for the front page of each phone found on {ranges}, without a password.</source>
        <translation>Una richiesta della pagina iniziale di ogni telefono trovato su {ranges}, senza password.</translation>
    </message>
    <message>
        <source>request to our server</source>
        <translation>richiesta al nostro server</translation>
    </message>
    <message>
        <source>SIP answer</source>
        <translation>risposta SIP</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>pagina web</translation>
    </message>
    <message>
        <source>MAC prefix</source>
        <translation>prefisso MAC</translation>
    </message>
    <message>
        <source>plug and play</source>
        <translation>plug and play</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nome host</translation>
    </message>
    <message>
        <source>neighbour table</source>
        <translation>tabella dei vicini</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>{address} answered</source>
        <translation>{address} ha risposto</translation>
    </message>
    <message>
        <source>{source} says {said}, {other} says {more}.</source>
        <translation>{source} dice {said}, {other} dice {more}.</translation>
    </message>
    <message>
        <source>{source} names the MAC {mac}, but {own} answered.</source>
        <translation>{source} nomina il MAC {mac}, ma ha risposto {own}.</translation>
    </message>
    <message>
        <source>{network} is behind a router, no MAC can be seen from here: search inside it, or ask the PBX.</source>
        <translation>{network} è dietro un router, da qui non si vedono i MAC: cerca da dentro, o chiedi al centralino.</translation>
    </message>
    <message>
        <source>{mac} answers for {count} addresses: a router with proxy ARP, left out.</source>
        <translation>{mac} risponde per {count} indirizzi: è un router con proxy ARP, escluso.</translation>
    </message>
    <message>
        <source>{count} more answered, but their MAC can&apos;t be seen from here.</source>
        <translation>Altri {count} hanno risposto, ma il loro MAC non si vede da qui.</translation>
    </message>
    <message>
        <source>Address requests of phones can&apos;t be heard here: that needs privilege.</source>
        <translation>Qui non si sentono i telefoni che chiedono un indirizzo: servono privilegi.</translation>
    </message>
    <message>
        <source>The search program was not allowed to start: allow it, or use the neighbour sweep.</source>
        <translation>Il programma di ricerca non ha avuto il permesso di partire: consentilo, o cerca senza privilegi.</translation>
    </message>
    <message>
        <source>The ARP search stopped: {reason}. Use the neighbour sweep.</source>
        <translation>La ricerca ARP si è fermata: {reason}. Cerca senza privilegi.</translation>
    </message>
    <message>
        <source>The search by {method} failed on {network}: {reason}.</source>
        <translation>La ricerca con {method} è fallita su {network}: {reason}.</translation>
    </message>
    <message>
        <source>“{text}” is not a network: write it like 192.168.1.0/24.</source>
        <translation>“{text}” non è una rete: scrivila come 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>{network} is not private: only 10/8, 172.16/12 and 192.168/16 are searched.</source>
        <translation>{network} non è privata: si cerca solo in 10/8, 172.16/12 e 192.168/16.</translation>
    </message>
    <message>
        <source>{network} has {count} addresses: choose a part of at most a /{least}.</source>
        <translation>{network} ha {count} indirizzi: scegli una parte, al massimo una /{least}.</translation>
    </message>
    <message>
        <source>No DHCP server offered an address: look at the cable or the VLAN.</source>
        <translation>Nessun server DHCP ha offerto un indirizzo: guarda il cavo o la VLAN.</translation>
    </message>
    <message>
        <source>{count} servers answer, not with the same: {said}. Let only one of them answer.</source>
        <translation>Rispondono {count} server, non con lo stesso valore: {said}. Lascia che ne risponda uno solo.</translation>
    </message>
    <message>
        <source>It also gets option {code} ({value}): keep that from {vendor} phones.</source>
        <translation>Riceve anche l&apos;opzione {code} ({value}): non darla ai telefoni {vendor}.</translation>
    </message>
    <message>
        <source>It gets no option {code}: add the snippet below to {server}.</source>
        <translation>Non riceve l&apos;opzione {code}: aggiungi la configurazione qui sotto a {server}.</translation>
    </message>
    <message>
        <source>Option {code} of {server} leads to {leads}: change it.</source>
        <translation>L&apos;opzione {code} di {server} porta a {leads}: cambiala.</translation>
    </message>
    <message>
        <source>Asking for addresses needs rights: allow the small program that asks.</source>
        <translation>Per chiedere indirizzi servono privilegi: consenti il piccolo programma che chiede.</translation>
    </message>
    <message>
        <source>The program that asks was not allowed to start: allow it, then check again.</source>
        <translation>Il programma che chiede non ha avuto il permesso di partire: consentilo, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>{network} can&apos;t be asked: {reason}. Look at the cable.</source>
        <translation>{network} non si può interrogare: {reason}. Guarda il cavo.</translation>
    </message>
    <message>
        <source>The address requests stopped: {error}. Look at the cable.</source>
        <translation>Le richieste di indirizzo si sono fermate: {error}. Controlla il cavo.</translation>
    </message>
    <message>
        <source>“{name}” has no private IPv4 network. Interfaces that have one: {known}.</source>
        <translation>«{name}» non ha una rete IPv4 privata. Interfacce che ne hanno una: {known}.</translation>
    </message>
    <message>
        <source>Can&apos;t listen for phones that boot ({error}): close the softphone.</source>
        <translation>Non posso ascoltare i telefoni che si avviano ({error}): chiudi il softphone.</translation>
    </message>
    <message>
        <source>ARP frames need privilege: run as root, allow the search program, or use the neighbour sweep.</source>
        <translation>Le trame ARP richiedono privilegi: esegui come root, autorizza il programma di ricerca o usa la ricerca dei vicini.</translation>
    </message>
    <message>
        <source>No network could be joined for plug and play. Connect the laptop to the phones&apos; network.</source>
        <translation>Nessuna rete disponibile per il plug and play. Collega il portatile alla rete dei telefoni.</translation>
    </message>
    <message>
        <source>Plug and play needs UDP port {port}: {error}. Close the softphone.</source>
        <translation>Il plug and play richiede la porta UDP {port}: {error}. Chiudi il softphone.</translation>
    </message>
    <message>
        <source>Another plug-and-play server answers at {place}. Phones may follow it instead.</source>
        <translation>Un altro server plug and play risponde da {place}. I telefoni potrebbero seguire quello.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on {place} port {port}: {error}. Choose another address or port.</source>
        <translation>Non posso ascoltare su {place} porta {port}: {error}. Scegli un altro indirizzo o un&apos;altra porta.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t allow port {port}. Choose one above 1024.</source>
        <translation>Questo computer non permette la porta {port}. Scegline una sopra la 1024.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t allow TFTP port {port}. Choose one above 1024.</source>
        <translation>Questo computer non permette la porta TFTP {port}. Scegline una sopra la 1024.</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t have the address {place} any more. Choose another one.</source>
        <translation>Questo computer non ha più l&apos;indirizzo {place}. Scegline un altro.</translation>
    </message>
    <message>
        <source>{count} events not shown.</source>
        <translation>{count} eventi non mostrati.</translation>
    </message>
    <message>
        <source>Its address is not known yet: scan, or let it fetch its file.</source>
        <translation>Il suo indirizzo non è ancora noto: fai una scansione, o lascia che prelevi il suo file.</translation>
    </message>
    <message>
        <source>It has no user, so it has no account.</source>
        <translation>Non ha un utente, quindi non ha un account.</translation>
    </message>
    <message>
        <source>{vendor} phones know no such command.</source>
        <translation>I telefoni {vendor} non conoscono questo comando.</translation>
    </message>
    <message>
        <source>{model} takes no commands over its web page.</source>
        <translation>{model} non accetta comandi dalla sua pagina web.</translation>
    </message>
    <message>
        <source>No answer from {address}: is the phone on, and in this network?</source>
        <translation>Nessuna risposta da {address}: il telefono è acceso e in questa rete?</translation>
    </message>
    <message>
        <source>{address} can&apos;t be reached: {error}.</source>
        <translation>{address} non è raggiungibile: {error}.</translation>
    </message>
    <message>
        <source>It refused the administrator password. It changes with the next fetch of its file.</source>
        <translation>Ha rifiutato la password di amministratore. Cambia con il prossimo prelievo del suo file.</translation>
    </message>
    <message>
        <source>It refuses remote control from this computer: allow it on its display, or in its settings.</source>
        <translation>Rifiuta il controllo remoto da questo computer: consentilo sul suo display o nelle sue impostazioni.</translation>
    </message>
    <message>
        <source>{model} answered {status}: it doesn&apos;t know this command.</source>
        <translation>{model} ha risposto {status}: non conosce questo comando.</translation>
    </message>
    <message>
        <source>The phone answers, and knows no account {extension}: it has another configuration.</source>
        <translation>Il telefono risponde, ma non conosce l&apos;account {extension}: ha un&apos;altra configurazione.</translation>
    </message>
    <message>
        <source>It wants to know who calls: it only listens to its PBX.</source>
        <translation>Vuole sapere chi chiama: ascolta solo il suo centralino.</translation>
    </message>
    <message>
        <source>It only listens to its PBX.</source>
        <translation>Ascolta solo il suo centralino.</translation>
    </message>
    <message>
        <source>It is not registered, or set to do not disturb.</source>
        <translation>Non è registrato, o è in non disturbare.</translation>
    </message>
    <message>
        <source>It is busy.</source>
        <translation>È occupato.</translation>
    </message>
    <message>
        <source>It declines calls: look at do not disturb.</source>
        <translation>Rifiuta le chiamate: guarda il non disturbare.</translation>
    </message>
    <message>
        <source>It answers SIP with {status}.</source>
        <translation>Risponde in SIP con {status}.</translation>
    </message>
    <message>
        <source>It does not answer SIP at {address}: is it on, and in this network?</source>
        <translation>Non risponde in SIP a {address}: è acceso e in questa rete?</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be asked by phones: use letters, digits and ._-() only.</source>
        <translation>“{name}” non può essere chiesto dai telefoni: usa solo lettere, cifre e ._-().</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {error}. Choose another file.</source>
        <translation>{name} non si può leggere: {error}. Scegli un altro file.</translation>
    </message>
    <message>
        <source>{name} is empty: download it again.</source>
        <translation>{name} è vuoto: scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{name} has {size} MB, at most {most} are allowed.</source>
        <translation>{name} ha {size} MB, al massimo ne sono consentiti {most}.</translation>
    </message>
    <message>
        <source>Most phones only play WAV ringtones.</source>
        <translation>La maggior parte dei telefoni suona solo suonerie WAV.</translation>
    </message>
    <message>
        <source>Phones want a WAV of 8 or 16 kHz, 16 bit, mono.</source>
        <translation>I telefoni vogliono un WAV a 8 o 16 kHz, 16 bit, mono.</translation>
    </message>
    <message>
        <source>Fanvil and NethPhone take a BMP only.</source>
        <translation>Fanvil e NethPhone accettano solo un BMP.</translation>
    </message>
    <message>
        <source>{name} is a {form}: phones show BMP, PNG and JPEG.</source>
        <translation>{name} è un {form}: i telefoni mostrano BMP, PNG e JPEG.</translation>
    </message>
    <message>
        <source>{name} is a site, no file for phones: open it with “Open…”.</source>
        <translation>{name} è un sito, non un file per i telefoni: aprilo con “Apri…”.</translation>
    </message>
    <message>
        <source>{name} is a text or a web page, not a firmware: download it again.</source>
        <translation>{name} è un testo o una pagina web, non un firmware: scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>Key {number}: this model has no keys of this type.</source>
        <translation>Tasto {number}: questo modello non ha tasti di questo tipo.</translation>
    </message>
    <message>
        <source>Key {number} does nothing: it has no value.</source>
        <translation>Il tasto {number} non fa nulla: non ha un valore.</translation>
    </message>
    <message>
        <source>Key {number} is there twice.</source>
        <translation>Il tasto {number} è presente due volte.</translation>
    </message>
    <message>
        <source>Key {number} watches {value}, which is no extension of this site.</source>
        <translation>Il tasto {number} osserva {value}, che non è un interno di questo sito.</translation>
    </message>
    <message>
        <source>Key {number} watches the phone itself.</source>
        <translation>Il tasto {number} osserva il telefono stesso.</translation>
    </message>
    <message>
        <source>Key {number}: “{value}” can&apos;t be dialled; use digits, *, # and +.</source>
        <translation>Tasto {number}: “{value}” non si può chiamare; usa cifre, *, # e +.</translation>
    </message>
    <message>
        <source>Key {number}: “{value}” is no web address; it begins with http:// or https://.</source>
        <translation>Tasto {number}: “{value}” non è un indirizzo web; comincia con http:// o https://.</translation>
    </message>
    <message>
        <source>{name} comes from the phone&apos;s user: assign one.</source>
        <translation>{name} viene dall&apos;utente del telefono: assegnane uno.</translation>
    </message>
    <message>
        <source>line breaks and control characters are not allowed.</source>
        <translation>interruzioni di riga e caratteri di controllo non sono ammessi.</translation>
    </message>
    <message>
        <source>at most {count} characters.</source>
        <translation>al massimo {count} caratteri.</translation>
    </message>
    <message>
        <source>“{value}” is not one of {choices}.</source>
        <translation>“{value}” non è tra {choices}.</translation>
    </message>
    <message>
        <source>“{value}” is neither on (1) nor off (0).</source>
        <translation>“{value}” non è né attivo (1) né disattivo (0).</translation>
    </message>
    <message>
        <source>“{value}” is not a number from {least} to {most}.</source>
        <translation>“{value}” non è un numero da {least} a {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a port from 1 to {most}.</source>
        <translation>“{value}” non è una porta da 1 a {most}.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name or address.</source>
        <translation>“{value}” non è un nome host né un indirizzo.</translation>
    </message>
    <message>
        <source>“{value}” can&apos;t be dialled; use digits, *, # and +.</source>
        <translation>“{value}” non si può comporre; usa cifre, *, # e +.</translation>
    </message>
    <message>
        <source>“{value}” is not a time zone such as Europe/Rome.</source>
        <translation>“{value}” non è un fuso orario come Europe/Rome.</translation>
    </message>
    <message>
        <source>a filter stands in brackets and holds % for what is searched, such as (cn=%).</source>
        <translation>un filtro sta tra parentesi e contiene % per ciò che si cerca, per esempio (cn=%).</translation>
    </message>
    <message>
        <source>{model} has no setting for it.</source>
        <translation>{model} non ha questa impostazione.</translation>
    </message>
    <message>
        <source>{model} doesn&apos;t take “{value}”.</source>
        <translation>{model} non accetta “{value}”.</translation>
    </message>
    <message>
        <source>There is no LDAP server: fill in its address first.</source>
        <translation>Manca il server LDAP: inserisci prima il suo indirizzo.</translation>
    </message>
    <message>
        <source>{server} refuses the user or the password. Check both; many servers want a whole DN as user.</source>
        <translation>{server} rifiuta l&apos;utente o la password. Controllali; molti server vogliono un DN intero come utente.</translation>
    </message>
    <message>
        <source>{server} doesn&apos;t know the base “{base}”. Check it.</source>
        <translation>{server} non conosce la base “{base}”. Controllala.</translation>
    </message>
    <message>
        <source>A filter is malformed: it stands in brackets, such as (cn=%).</source>
        <translation>Un filtro non è corretto: sta tra parentesi, per esempio (cn=%).</translation>
    </message>
    <message>
        <source>{server} doesn&apos;t speak this encryption. Try another one, or another port (389, 636, 10636).</source>
        <translation>{server} non parla questa cifratura. Provane un&apos;altra, o un&apos;altra porta (389, 636, 10636).</translation>
    </message>
    <message>
        <source>{server} doesn&apos;t answer. Check address, port and firewall. It said: {error}</source>
        <translation>{server} non risponde. Controlla indirizzo, porta e firewall. Ha detto: {error}</translation>
    </message>
    <message>
        <source>It has no model yet: set one.</source>
        <translation>Non ha ancora un modello: impostalo.</translation>
    </message>
    <message>
        <source>{name} is still “{value}”: fill it in.</source>
        <translation>{name} è ancora “{value}”: compilalo.</translation>
    </message>
    <message>
        <source>It has no user: drop one on it.</source>
        <translation>Non ha un utente: trascinane uno.</translation>
    </message>
    <message>
        <source>It does not work yet: let it fetch its file first.</source>
        <translation>Non funziona ancora: prima fagli leggere il suo file.</translation>
    </message>
    <message>
        <source>The file is no TOML: {error}.</source>
        <translation>Il file non è TOML: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is none of defaults, model and phone.</source>
        <translation>“{name}” non è né defaults né model né phone.</translation>
    </message>
    <message>
        <source>“{name}” must be a table of names and values.</source>
        <translation>“{name}” deve essere una tabella di nomi e valori.</translation>
    </message>
    <message>
        <source>“{number}” can&apos;t be dialled: use digits, *, # and a + in front.</source>
        <translation>«{number}» non si può comporre: usa cifre, *, # e un + iniziale.</translation>
    </message>
    <message>
        <source>a file name has only letters, digits and ._-() and doesn&apos;t start with a dot.</source>
        <translation>un nome di file ha solo lettere, cifre e ._-() e non inizia con un punto.</translation>
    </message>
    <message>
        <source>{model} has ringtones 1 to {count}.</source>
        <translation>{model} ha le suonerie da 1 a {count}.</translation>
    </message>
    <message>
        <source>{model} has {count} such keys.</source>
        <translation>{model} ha {count} tasti di questo tipo.</translation>
    </message>
    <message>
        <source>“{name}” has a control character.</source>
        <translation>«{name}» contiene un carattere di controllo.</translation>
    </message>
    <message>
        <source>Not a mask: its ones must stand together, such as 255.255.255.0</source>
        <translation>Non è una maschera: i suoi uno devono stare insieme, per esempio 255.255.255.0</translation>
    </message>
    <message>
        <source>“{value}” is not a netmask: its ones must be on the left, as in 255.255.255.0.</source>
        <translation>“{value}” non è una maschera: i suoi uno devono stare a sinistra, come in 255.255.255.0.</translation>
    </message>
    <message>
        <source>{ip} is the network&apos;s own or its broadcast address: choose another one.</source>
        <translation>{ip} è l&apos;indirizzo della rete o di broadcast: scegline un altro.</translation>
    </message>
    <message>
        <source>Which router does it use?</source>
        <translation>Quale router usa?</translation>
    </message>
    <message>
        <source>This program doesn&apos;t know the model “{model}”: install a newer one.</source>
        <translation>Questo programma non conosce il modello “{model}”: installane uno più recente.</translation>
    </message>
    <message>
        <source>{router} is not in the network {network}.</source>
        <translation>{router} non è nella rete {network}.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be its own router.</source>
        <translation>Il gateway non può essere il proprio router.</translation>
    </message>
    <message>
        <source>Which PBX does it register with?</source>
        <translation>Su quale centralino si registra?</translation>
    </message>
    <message>
        <source>A name such as voice.customer.example outlives a change of address.</source>
        <translation>Un nome come voice.cliente.example sopravvive a un cambio di indirizzo.</translation>
    </message>
    <message>
        <source>This is an address of {maker}: is it the right box?</source>
        <translation>Questo è un indirizzo di {maker}: è l&apos;apparato giusto?</translation>
    </message>
    <message>
        <source>{number} stands on port {one} and on port {other}.</source>
        <translation>{number} è sulla porta {one} e sulla porta {other}.</translation>
    </message>
    <message>
        <source>The PBX names trunks after the MAC address: fill it in first.</source>
        <translation>Il centralino nomina i fasci dal MAC: inseriscilo prima.</translation>
    </message>
    <message>
        <source>The PBX knows gateways by their MAC address: fill it in first.</source>
        <translation>Il centralino conosce i gateway dal loro indirizzo MAC: inseriscilo prima.</translation>
    </message>
    <message>
        <source>The PBX has no gateway {mac}: make it there, or fill the ports in by hand.</source>
        <translation>Il centralino non ha il gateway {mac}: crealo là, o compila le porte a mano.</translation>
    </message>
    <message>
        <source>The PBX doesn&apos;t know the model {model}: make its trunks by hand there.</source>
        <translation>Il centralino non conosce il modello {model}: crea là i suoi fasci a mano.</translation>
    </message>
    <message>
        <source>On the PBX {mac} is a {there}, here a {model}: correct one of them.</source>
        <translation>Sul centralino {mac} è un {there}, qui un {model}: correggi uno dei due.</translation>
    </message>
    <message>
        <source>Done: it runs the new configuration.</source>
        <translation>Fatto: usa la nuova configurazione.</translation>
    </message>
    <message>
        <source>It answers at {place}.</source>
        <translation>Risponde a {place}.</translation>
    </message>
    <message>
        <source>It runs the new configuration.</source>
        <translation>Usa la nuova configurazione.</translation>
    </message>
    <message>
        <source>Its values are the new ones.</source>
        <translation>I suoi valori sono quelli nuovi.</translation>
    </message>
    <message>
        <source>It is back; it doesn&apos;t tell its values.</source>
        <translation>È tornato; non dice i suoi valori.</translation>
    </message>
    <message>
        <source>Its web page answers; telnet is closed now, as configured.</source>
        <translation>La sua pagina web risponde; telnet ora è chiuso, come configurato.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored; the old configuration is still there.</source>
        <translation>Fermato. Nulla è stato salvato; la vecchia configurazione c&apos;è ancora.</translation>
    </message>
    <message>
        <source>The connection broke. The old configuration is still there; push again.</source>
        <translation>La connessione è caduta. La vecchia configurazione c&apos;è ancora; invia di nuovo.</translation>
    </message>
    <message>
        <source>It fetched its file by itself.</source>
        <translation>Ha scaricato da solo il suo file.</translation>
    </message>
    <message>
        <source>The site was closed while it was being pushed to: look at what it runs, then push again.</source>
        <translation>Il sito è stato chiuso durante l&apos;invio: guarda che cosa esegue, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>The program was ended while it was being pushed to: look at what it runs, then push again.</source>
        <translation>Il programma è terminato durante l&apos;invio: guarda che cosa esegue, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>Its last push was interrupted: the program was ended.</source>
        <translation>Il suo ultimo invio è stato interrotto: il programma è terminato.</translation>
    </message>
    <message>
        <source>A push to it is running.</source>
        <translation>È in corso un invio.</translation>
    </message>
    <message>
        <source>The site has no gateway “{name}”: see nvprov gateway list.</source>
        <translation>Il sito non ha un gateway “{name}”: guarda nvprov gateway list.</translation>
    </message>
    <message>
        <source>{count} gateways are called “{name}”: give the MAC address instead.</source>
        <translation>{count} gateway si chiamano “{name}”: dai invece l&apos;indirizzo MAC.</translation>
    </message>
    <message>
        <source>Where is {name} now? Give its present address with --host.</source>
        <translation>Dov&apos;è ora {name}? Da&apos; il suo indirizzo attuale con --host.</translation>
    </message>
    <message>
        <source>Its configuration has changed since its file was exported.</source>
        <translation>La sua configurazione è cambiata da quando il file è stato esportato.</translation>
    </message>
    <message>
        <source>Its configuration has changed since it was pushed.</source>
        <translation>La sua configurazione è cambiata dopo l&apos;invio.</translation>
    </message>
    <message>
        <source>{who} is pushing to it.</source>
        <translation>{who} sta facendo un invio.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the site: that a push runs is not noted.</source>
        <translation>Accanto al sito non si può scrivere: che un invio è in corso non viene annotato.</translation>
    </message>
    <message>
        <source>Device IP:</source>
        <translation>IP del dispositivo:</translation>
    </message>
    <message>
        <source>MAC:</source>
        <translation>MAC:</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translation>Maschera:</translation>
    </message>
    <message>
        <source>Router:</source>
        <translation>Router:</translation>
    </message>
    <message>
        <source>PBX:</source>
        <translation>Centralino:</translation>
    </message>
    <message>
        <source>SIP proxy:</source>
        <translation>Proxy SIP:</translation>
    </message>
    <message>
        <source>DNS server:</source>
        <translation>Server DNS:</translation>
    </message>
    <message>
        <source>Country of the tones:</source>
        <translation>Paese dei toni:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utente:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nuova password:</translation>
    </message>
    <message>
        <source>Port {port}, line:</source>
        <translation>Porta {port}, linea:</translation>
    </message>
    <message>
        <source>Port {port}, line&apos;s number:</source>
        <translation>Porta {port}, numero della linea:</translation>
    </message>
    <message>
        <source>Port {port}, trunk:</source>
        <translation>Porta {port}, fascio:</translation>
    </message>
    <message>
        <source>Port {port}, user:</source>
        <translation>Porta {port}, utente:</translation>
    </message>
    <message>
        <source>Port {port}, extension:</source>
        <translation>Porta {port}, interno:</translation>
    </message>
    <message>
        <source>Port {port}, secret:</source>
        <translation>Porta {port}, password:</translation>
    </message>
    <message>
        <source>It must be pp (point to point) or pmp (multipoint), not “{kind}”.</source>
        <translation>Deve essere pp (punto-punto) o pmp (multipunto), non “{kind}”.</translation>
    </message>
    <message>
        <source>It has a control character or a line break: type it again.</source>
        <translation>Contiene un carattere di controllo o un a capo: scrivilo di nuovo.</translation>
    </message>
    <message>
        <source>It may hold plain letters, digits and signs only: no accents.</source>
        <translation>Può contenere solo lettere semplici, cifre e segni: niente accenti.</translation>
    </message>
    <message>
        <source>It may hold digits, *, # and + only, not “{text}”.</source>
        <translation>Può contenere solo cifre, *, # e +, non “{text}”.</translation>
    </message>
    <message>
        <source>“{value}” is not an IPv4 address such as 192.168.1.10.</source>
        <translation>“{value}” non è un indirizzo IPv4 come 192.168.1.10.</translation>
    </message>
    <message>
        <source>“{value}” is not a host name or an IPv4 address without a port.</source>
        <translation>“{value}” non è un nome di host o un indirizzo IPv4 senza porta.</translation>
    </message>
    <message>
        <source>Without an address of its own it asks DHCP for one.</source>
        <translation>Senza un indirizzo suo ne chiede uno al DHCP.</translation>
    </message>
    <message>
        <source>Which mask does its network have? Often it is 255.255.255.0.</source>
        <translation>Quale maschera ha la sua rete? Spesso è 255.255.255.0.</translation>
    </message>
    <message>
        <source>Fill in the address on its label: with it no other box is written to by mistake.</source>
        <translation>Inserisci l&apos;indirizzo sulla sua etichetta: così non si scrive per errore su un altro apparato.</translation>
    </message>
    <message>
        <source>No port has a number or a user yet: fill in at least one.</source>
        <translation>Nessuna porta ha ancora un numero o un utente: compilane almeno una.</translation>
    </message>
    <message>
        <source>Without one anybody in its network can change the gateway.</source>
        <translation>Senza, chiunque nella sua rete può cambiare il gateway.</translation>
    </message>
    <message>
        <source>This port has no password: it can&apos;t register.</source>
        <translation>Questa porta non ha una password: non può registrarsi.</translation>
    </message>
    <message>
        <source>{ip} is the address of {other}, too: choose another one.</source>
        <translation>{ip} è anche l&apos;indirizzo di {other}: scegline un altro.</translation>
    </message>
    <message>
        <source>{mac} is the MAC address of {other}, too: look at both labels.</source>
        <translation>{mac} è anche l&apos;indirizzo MAC di {other}: guarda tutte e due le etichette.</translation>
    </message>
    <message>
        <source>{ip} is this computer&apos;s own address: choose another one.</source>
        <translation>{ip} è l&apos;indirizzo di questo computer: scegline un altro.</translation>
    </message>
    <message>
        <source>{number} stands on a port of {other}, too.</source>
        <translation>{number} sta anche su una porta di {other}.</translation>
    </message>
    <message>
        <source>A phone of {name} registers {number}, too: give one another number.</source>
        <translation>Anche un telefono di {name} registra {number}: dai a uno dei due un altro numero.</translation>
    </message>
    <message>
        <source>There is no gateway model “{name}”: it is {model} with &quot;tls&quot;: true in its values.</source>
        <translation>Non c&apos;è nessun modello di gateway “{name}”: è {model} con &quot;tls&quot;: true nei suoi valori.</translation>
    </message>
    <message>
        <source>{model}, 1 port</source>
        <translation>{model}, 1 porta</translation>
    </message>
    <message>
        <source>{model}, {count} ports</source>
        <translation>{model}, {count} porte</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nessun indirizzo</translation>
    </message>
    <message>
        <source>Log in to the gateway&apos;s web page, open “Configuration” (Import/Export), import this file as startup-config, then reload the gateway without saving its running configuration.</source>
        <translation>Entra nella pagina web del gateway, apri “Configuration” (Import/Export), importa questo file come startup-config, poi riavvia il gateway senza salvare la configurazione in uso.</translation>
    </message>
    <message>
        <source>Log in to the gateway&apos;s web page, open “Maintenance” or “Advanced Settings”, use “Upload Configuration” with this file, then reboot the gateway.</source>
        <translation>Entra nella pagina web del gateway, apri “Maintenance” o “Advanced Settings”, usa “Upload Configuration” con questo file, poi riavvia il gateway.</translation>
    </message>
    <message>
        <source>No user of the site has the extension {extension}.</source>
        <translation>Nessun utente del sito ha l&apos;interno {extension}.</translation>
    </message>
    <message>
        <source>No user of the site has the extension {extension}, nor {main}, whose device {device} it would be.</source>
        <translation>Nessun utente del sito ha l&apos;interno {extension}, né {main}, di cui sarebbe il dispositivo {device}.</translation>
    </message>
    <message>
        <source>Its last push failed:</source>
        <translation>L&apos;ultimo invio è fallito:</translation>
    </message>
    <message>
        <source>Its last push was stopped.</source>
        <translation>L&apos;ultimo invio è stato fermato.</translation>
    </message>
    <message>
        <source>It runs again what it ran before.</source>
        <translation>Usa di nuovo quello che usava prima.</translation>
    </message>
    <message>
        <source>It has no administrator&apos;s password: anybody in its network can change it.</source>
        <translation>Non ha una password di amministratore: chiunque nella sua rete può cambiarlo.</translation>
    </message>
    <message>
        <source>This is a {there}, not a {model}.</source>
        <translation>Questo è un {there}, non un {model}.</translation>
    </message>
    <message>
        <source>This gateway has {ports} ports, the configuration is for {model}.</source>
        <translation>Questo gateway ha porte {ports}, la configurazione è per {model}.</translation>
    </message>
    <message>
        <source>This gateway has the MAC address {mac}, not {meant}.</source>
        <translation>Questo gateway ha l&apos;indirizzo MAC {mac}, non {meant}.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose the right gateway or its right address.</source>
        <translation>Non è stato cambiato nulla: scegli il gateway giusto o il suo indirizzo giusto.</translation>
    </message>
    <message>
        <source>It doesn&apos;t show its MAC address: make sure that this is the box you mean.</source>
        <translation>Non mostra il suo indirizzo MAC: assicurati che sia l&apos;apparato giusto.</translation>
    </message>
    <message>
        <source>The old configuration was stored again.</source>
        <translation>La vecchia configurazione è stata salvata di nuovo.</translation>
    </message>
    <message>
        <source>The old configuration is still running. Don&apos;t restart it before it was stored again.</source>
        <translation>La vecchia configurazione è ancora in uso. Non riavviarlo prima che sia salvata di nuovo.</translation>
    </message>
    <message>
        <source>It doesn&apos;t tell its values, so they are compared after the restart.</source>
        <translation>Non dice i suoi valori: saranno confrontati dopo il riavvio.</translation>
    </message>
    <message>
        <source>It said: {said}</source>
        <translation>Ha detto: {said}</translation>
    </message>
    <message>
        <source>It did not take the file: {said} The old configuration is still there.</source>
        <translation>Non ha accettato il file: {said} La vecchia configurazione c&apos;è ancora.</translation>
    </message>
    <message>
        <source>It did not store the values: {said} It was not restarted, the old ones are in force.</source>
        <translation>Non ha salvato i valori: {said} Non è stato riavviato, valgono quelli vecchi.</translation>
    </message>
    <message>
        <source>The new configuration is stored.</source>
        <translation>La nuova configurazione è salvata.</translation>
    </message>
    <message>
        <source>The new values are stored.</source>
        <translation>I nuovi valori sono salvati.</translation>
    </message>
    <message>
        <source>It neither restarted nor said why.</source>
        <translation>Non si è riavviato e non ha detto perché.</translation>
    </message>
    <message>
        <source>It was told to restart, but goes on as before.</source>
        <translation>Ha ricevuto l&apos;ordine di riavviarsi, ma continua come prima.</translation>
    </message>
    <message>
        <source>The old one is still running: restart the gateway by hand.</source>
        <translation>La vecchia è ancora in uso: riavvia il gateway a mano.</translation>
    </message>
    <message>
        <source>Take its power away for a moment.</source>
        <translation>Togligli la corrente per un momento.</translation>
    </message>
    <message>
        <source>It refused to restart: {said} The old one is still running: restart the gateway by hand.</source>
        <translation>Ha rifiutato di riavviarsi: {said} La vecchia è ancora in uso: riavvia il gateway a mano.</translation>
    </message>
    <message>
        <source>It refused to restart: {said} Take its power away for a moment.</source>
        <translation>Ha rifiutato di riavviarsi: {said} Togligli la corrente per un momento.</translation>
    </message>
    <message>
        <source>It refused this value (P{number}), so nothing was stored. It said: {said}</source>
        <translation>Ha rifiutato questo valore (P{number}), quindi non è stato salvato nulla. Ha detto: {said}</translation>
    </message>
    <message>
        <source>It arrived as “{told}”, not “{sent}” (P{number}). Nothing was stored: push again.</source>
        <translation>È arrivato come “{told}”, non “{sent}” (P{number}). Non è stato salvato nulla: invia di nuovo.</translation>
    </message>
    <message>
        <source>It restarted, but has the old value “{told}” again (P{number}).</source>
        <translation>Si è riavviato, ma ha di nuovo il vecchio valore “{told}” (P{number}).</translation>
    </message>
    <message>
        <source>It restarted, but has “{told}”, not “{sent}” (P{number}).</source>
        <translation>Si è riavviato, ma ha “{told}”, non “{sent}” (P{number}).</translation>
    </message>
    <message>
        <source>It asks something that is not understood: {question} See the console for what it showed last.</source>
        <translation>Chiede qualcosa che non si capisce: {question} Guarda nella console che cosa ha mostrato per ultimo.</translation>
    </message>
    <message>
        <source>Its login asks for something that is not understood.</source>
        <translation>Il suo accesso chiede qualcosa che non si capisce.</translation>
    </message>
    <message>
        <source>Its output never ends.</source>
        <translation>Il suo testo non finisce mai.</translation>
    </message>
    <message>
        <source>Fill in its password: a Grandstream always has one, often on its label.</source>
        <translation>Inserisci la sua password: un Grandstream ne ha sempre una, spesso sull&apos;etichetta.</translation>
    </message>
    <message>
        <source>See the console for what it showed last.</source>
        <translation>Guarda nella console che cosa ha mostrato per ultimo.</translation>
    </message>
    <message>
        <source>The old configuration is still there; push again.</source>
        <translation>La vecchia configurazione c&apos;è ancora; invia di nuovo.</translation>
    </message>
    <message>
        <source>Its stored configuration may be incomplete: push again before it restarts.</source>
        <translation>La configurazione salvata può essere incompleta: invia di nuovo prima che si riavvii.</translation>
    </message>
    <message>
        <source>Look after a minute whether it is back.</source>
        <translation>Guarda fra un minuto se è tornato.</translation>
    </message>
    <message>
        <source>It restarted; what it runs could not be checked.</source>
        <translation>Si è riavviato; non si è potuto controllare che cosa usa.</translation>
    </message>
    <message>
        <source>The name {host} isn&apos;t known here: correct it, or fill in the address.</source>
        <translation>Il nome {host} qui non è conosciuto: correggilo, o inserisci l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>{host} answers, but telnet (port {port}) is closed. Open it on its web page, or export the file.</source>
        <translation>{host} risponde, ma telnet (porta {port}) è chiuso. Aprilo dalla sua pagina web, oppure esporta il file.</translation>
    </message>
    <message>
        <source>Nobody answers at {host}. Check the cable and the address, and that this computer is in its network.</source>
        <translation>Nessuno risponde a {host}. Controlla il cavo, l&apos;indirizzo, e che questo computer sia nella sua rete.</translation>
    </message>
    <message>
        <source>It says nothing more and shows no prompt that is understood.</source>
        <translation>Non dice altro e non mostra un prompt comprensibile.</translation>
    </message>
    <message>
        <source>It takes no logins for some minutes, after too many wrong ones. Wait, then push again.</source>
        <translation>Non accetta accessi per alcuni minuti, dopo troppi errori. Aspetta, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>Somebody else is logged in. Close that session (or its web page), then push again.</source>
        <translation>Qualcun altro è collegato. Chiudi quella sessione (o la sua pagina web), poi invia di nuovo.</translation>
    </message>
    <message>
        <source>It refused the user “{user}” with this password. Nothing was tried a second time: correct it, then push again.</source>
        <translation>Ha rifiutato l&apos;utente “{user}” con questa password. Nulla è stato ritentato: correggila, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>It hung up before asking for a login. Is somebody else connected?</source>
        <translation>Ha chiuso prima di chiedere l&apos;accesso. È collegato qualcun altro?</translation>
    </message>
    <message>
        <source>It refused the password for its privileged mode (enable). Enter the right one as second password, then push again.</source>
        <translation>Ha rifiutato la password della modalità privilegiata (enable). Inserisci quella giusta come seconda password, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>Its running configuration could not be read, so nothing was changed. See the console.</source>
        <translation>La sua configurazione attuale non si è potuta leggere, quindi nulla è cambiato. Vedi la console.</translation>
    </message>
    <message>
        <source>It did not fetch its whole file from this computer. Let TFTP through this computer&apos;s firewall, then push again.</source>
        <translation>Non ha letto tutto il file da questo computer. Lascia passare TFTP nel firewall di questo computer, poi invia di nuovo.</translation>
    </message>
    <message>
        <source>It did not store the configuration: {said}</source>
        <translation>Non ha salvato la configurazione: {said}</translation>
    </message>
    <message>
        <source>What it stored could not be read back, so it was not restarted.</source>
        <translation>Ciò che ha salvato non si è potuto rileggere, quindi non è stato riavviato.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connessione è caduta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>What arrived is not what was sent: {count} lines are missing or changed, the first is “{line}”. Push again.</source>
        <translation>Ciò che è arrivato non è ciò che è stato inviato: {count} righe mancano o sono cambiate, la prima è “{line}”. Invia di nuovo.</translation>
    </message>
    <message>
        <source>It restarted, but runs its old configuration. See the console for what it refused.</source>
        <translation>È ripartito, ma con la vecchia configurazione. Vedi nella console che cosa ha rifiutato.</translation>
    </message>
    <message>
        <source>It restarted, but what it runs now is neither the new nor the old configuration.</source>
        <translation>È ripartito, ma quella in uso non è né la nuova né la vecchia configurazione.</translation>
    </message>
    <message>
        <source>It is back, but takes neither the new nor the old account.</source>
        <translation>È tornato, ma non accetta né il nuovo né il vecchio account.</translation>
    </message>
    <message>
        <source>It did not come back at {place} within {minutes} minutes. Look at its lights and its cable; its old configuration was kept.</source>
        <translation>Non è tornato a {place} entro {minutes} minuti. Guarda le sue spie e il cavo; la vecchia configurazione è stata conservata.</translation>
    </message>
    <message>
        <source>It has no configuration shell. Export the file and load it through its web page.</source>
        <translation>Non ha una shell di configurazione. Esporta il file e caricalo dalla sua pagina web.</translation>
    </message>
    <message>
        <source>The country “{country}” has no tones here: choose one of {known}.</source>
        <translation>Il paese «{country}» non ha toni qui: scegli tra {known}.</translation>
    </message>
    <message>
        <source>The time zone “{name}” has no plain rule: choose another one, such as Europe/Rome.</source>
        <translation>Il fuso orario «{name}» non ha una regola semplice: scegline un altro, come Europe/Rome.</translation>
    </message>
    <message>
        <source>The {model} has {ports} ports, not {count}.</source>
        <translation>{model} ha {ports} porte, non {count}.</translation>
    </message>
    <message>
        <source>The PBX has no template for {name}: make a custom trunk there by hand.</source>
        <translation>Il centralino non ha un modello per {name}: crea là a mano un fascio personalizzato.</translation>
    </message>
    <message>
        <source>The trunk&apos;s password is missing: fill it in first.</source>
        <translation>Manca la password del fascio: inseriscila prima.</translation>
    </message>
    <message>
        <source>The PBX took the trunk and doesn&apos;t list it: look at it there.</source>
        <translation>Il centralino ha accettato il fascio ma non lo elenca: guardalo là.</translation>
    </message>
    <message>
        <source>The PBX has no such trunk any more: look again.</source>
        <translation>Il centralino non ha più questo fascio: guarda di nuovo.</translation>
    </message>
    <message>
        <source>Choose the provider first: the PBX makes trunks from its own templates.</source>
        <translation>Scegli prima l&apos;operatore: il centralino crea i fasci dai propri modelli.</translation>
    </message>
    <message>
        <source>The trunk&apos;s user is missing: fill it in first.</source>
        <translation>Manca l&apos;utente del fascio: inseriscilo prima.</translation>
    </message>
    <message>
        <source>Port {port} instead of {usual}.</source>
        <translation>Porta {port} invece di {usual}.</translation>
    </message>
    <message>
        <source>Transport {transport} instead of UDP.</source>
        <translation>Trasporto {transport} invece di UDP.</translation>
    </message>
    <message>
        <source>No registration: the provider knows the PBX by its address.</source>
        <translation>Nessuna registrazione: l&apos;operatore riconosce il centralino dall&apos;indirizzo.</translation>
    </message>
    <message>
        <source>No usual digest authentication.</source>
        <translation>Nessuna autenticazione digest consueta.</translation>
    </message>
    <message>
        <source>Speech is encrypted (SRTP with SDES).</source>
        <translation>La voce è cifrata (SRTP con SDES).</translation>
    </message>
    <message>
        <source>An outbound proxy of its own.</source>
        <translation>Un proxy in uscita proprio.</translation>
    </message>
    <message>
        <source>Registers every {seconds} s instead of {usual}.</source>
        <translation>Si registra ogni {seconds} s invece di {usual}.</translation>
    </message>
    <message>
        <source>Tries again after {seconds} s instead of {usual}.</source>
        <translation>Ritenta dopo {seconds} s invece di {usual}.</translation>
    </message>
    <message>
        <source>Tries again {seconds} s after a refusal instead of {usual}.</source>
        <translation>Dopo un rifiuto ritenta dopo {seconds} s invece di {usual}.</translation>
    </message>
    <message>
        <source>Signs in with the user, calls with the number: they are two.</source>
        <translation>Si autentica con l&apos;utente e chiama con il numero: sono due cose diverse.</translation>
    </message>
    <message>
        <source>Registers as {address}: ask the provider for this address.</source>
        <translation>Si registra come {address}: chiedi questo indirizzo all&apos;operatore.</translation>
    </message>
    <message>
        <source>The number called stands in the request, not in To (from-pstn).</source>
        <translation>Il numero chiamato è nella richiesta, non in To (from-pstn).</translation>
    </message>
    <message>
        <source>Calls come in as internal ones (from-internal).</source>
        <translation>Le chiamate entrano come interne (from-internal).</translation>
    </message>
    <message>
        <source>Calls that come in are known by the user that signs in.</source>
        <translation>Le chiamate in entrata si riconoscono dall&apos;utente che si autentica.</translation>
    </message>
    <message>
        <source>Wants the caller&apos;s number in Remote-Party-ID and P-Asserted-Identity.</source>
        <translation>Vuole il numero del chiamante in Remote-Party-ID e P-Asserted-Identity.</translation>
    </message>
    <message>
        <source>Addresses in Contact are not rewritten.</source>
        <translation>Gli indirizzi in Contact non vengono riscritti.</translation>
    </message>
    <message>
        <source>Speech is sent to where it comes from (symmetric RTP).</source>
        <translation>L&apos;audio va dove proviene (RTP simmetrico).</translation>
    </message>
    <message>
        <source>Only G.729: calls of this computer, which speaks G.711, end with 488.</source>
        <translation>Solo G.729: le chiamate di questo computer, che parla G.711, finiscono con 488.</translation>
    </message>
    <message>
        <source>Prefers G.729.</source>
        <translation>Preferisce G.729.</translation>
    </message>
    <message>
        <source>It answers OPTIONS {count} times out of {all}.</source>
        <translation>Risponde a OPTIONS {count} volte su {all}.</translation>
    </message>
    <message>
        <source>No NAT and no SIP ALG in between.</source>
        <translation>Nessun NAT e nessun SIP ALG in mezzo.</translation>
    </message>
    <message>
        <source>There is NAT: {here} is seen as {there}. No ALG rewrites it.</source>
        <translation>C&apos;è NAT: {here} si vede come {there}. Nessun ALG lo riscrive.</translation>
    </message>
    <message>
        <source>A SIP ALG rewrites our headers ({address}): switch it off in the router.</source>
        <translation>Un SIP ALG riscrive le nostre intestazioni ({address}): disattivalo nel router.</translation>
    </message>
    <message>
        <source>Registering was not wished: it may disturb the PBX&apos;s own registration.</source>
        <translation>La registrazione non è stata chiesta: può disturbare quella del centralino.</translation>
    </message>
    <message>
        <source>Registered for {seconds} s, renewed, and signed off again.</source>
        <translation>Registrato per {seconds} s, rinnovato e poi tolto.</translation>
    </message>
    <message>
        <source>A wrong password was not tried.</source>
        <translation>Non è stata provata una password sbagliata.</translation>
    </message>
    <message>
        <source>A wrong password is refused with {answer}.</source>
        <translation>Una password sbagliata è rifiutata con {answer}.</translation>
    </message>
    <message>
        <source>It takes any password: anybody can use this trunk.</source>
        <translation>Accetta qualsiasi password: chiunque può usare questo fascio.</translation>
    </message>
    <message>
        <source>No number to call was given.</source>
        <translation>Nessun numero da chiamare.</translation>
    </message>
    <message>
        <source>The call comes up, speech goes both ways, and it ends in order.</source>
        <translation>La chiamata si instaura, la voce va in entrambi i versi e termina in ordine.</translation>
    </message>
    <message>
        <source>The call is up, but nothing comes back: one-way speech, often a firewall or NAT.</source>
        <translation>La chiamata è attiva, ma non torna nulla: voce a senso unico, spesso un firewall o NAT.</translation>
    </message>
    <message>
        <source>Speech is poor: {loss} of it is lost.</source>
        <translation>La voce è scadente: se ne perde il {loss}.</translation>
    </message>
    <message>
        <source>The call did not come up.</source>
        <translation>La chiamata non si è instaurata.</translation>
    </message>
    <message>
        <source>The call ends with {answer}</source>
        <translation>La chiamata finisce con {answer}</translation>
    </message>
    <message>
        <source>The other side can be put on hold and taken back.</source>
        <translation>L&apos;altro lato si può mettere in attesa e riprendere.</translation>
    </message>
    <message>
        <source>Digits are taken as events (RFC 4733). Did {digits} arrive there?</source>
        <translation>I toni vengono accettati come eventi (RFC 4733). Dall&apos;altra parte sono arrivati {digits}?</translation>
    </message>
    <message>
        <source>It takes no digits as events (RFC 4733), only by INFO: set DTMF to INFO.</source>
        <translation>Non accetta i toni come eventi (RFC 4733), solo con INFO: imposta DTMF su INFO.</translation>
    </message>
    <message>
        <source>It takes digits neither as events (RFC 4733) nor by INFO: they can only be heard.</source>
        <translation>Non accetta i toni né come eventi (RFC 4733) né con INFO: si possono solo sentire.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: mend that first.</source>
        <translation>Il server non risponde: risolvi prima questo.</translation>
    </message>
    <message>
        <source>{request}: no answer within {seconds} s. Check server, port and transport; a firewall may swallow it.</source>
        <translation>{request}: nessuna risposta entro {seconds} s. Controlla server, porta e trasporto; un firewall può inghiottirlo.</translation>
    </message>
    <message>
        <source>There is no user to register: fill it in, or test without registering.</source>
        <translation>Manca l&apos;utente da registrare: inseriscilo, o prova senza registrazione.</translation>
    </message>
    <message>
        <source>The test can&apos;t be started: set the program up again, or try its command line.</source>
        <translation>La prova non si può avviare: installa di nuovo il programma o prova dalla riga di comando.</translation>
    </message>
    <message>
        <source>The call comes in, but taking it isn&apos;t confirmed (no ACK): look for a SIP ALG.</source>
        <translation>La chiamata arriva, ma la risposta non viene confermata (manca l&apos;ACK): cerca un SIP ALG.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say what it allows: give a second number to transfer to.</source>
        <translation>Non dice che cosa permette: indica un secondo numero a cui trasferire.</translation>
    </message>
    <message>
        <source>It allows no transfers (REFER).</source>
        <translation>Non permette trasferimenti (REFER).</translation>
    </message>
    <message>
        <source>It refuses transfers ({answer}).</source>
        <translation>Rifiuta i trasferimenti ({answer}).</translation>
    </message>
    <message>
        <source>The PBX must keep transferred calls itself, as NethVoice does.</source>
        <translation>Le chiamate trasferite deve tenerle il centralino, come fa NethVoice.</translation>
    </message>
    <message>
        <source>It takes the transfer, but doesn&apos;t say how the new call goes.</source>
        <translation>Accetta il trasferimento, ma non dice come va la nuova chiamata.</translation>
    </message>
    <message>
        <source>It takes the transfer, but the new call ends with {code}.</source>
        <translation>Accetta il trasferimento, ma la nuova chiamata termina con {code}.</translation>
    </message>
    <message>
        <source>The call was transferred, and the second number took it.</source>
        <translation>La chiamata è stata trasferita, e il secondo numero ha risposto.</translation>
    </message>
    <message>
        <source>Taken: {taken}. Refused: {refused}. {note}</source>
        <translation>Accettati: {taken}. Rifiutati: {refused}. {note}</translation>
    </message>
    <message>
        <source>There is no host “{host}”: check the name, or DNS.</source>
        <translation>Non esiste l&apos;host “{host}”: controlla il nome, o il DNS.</translation>
    </message>
    <message>
        <source>{server} can&apos;t be reached by {transport}: {reason}.</source>
        <translation>{server} non si raggiunge con {transport}: {reason}.</translation>
    </message>
    <message>
        <source>The server wants an authentication that is not known here: {offered}.</source>
        <translation>Il server vuole un&apos;autenticazione che qui non è nota: {offered}.</translation>
    </message>
    <message>
        <source>The trunk needs the provider&apos;s server, such as sip.provider.example.</source>
        <translation>Al fascio serve il server dell&apos;operatore, per esempio sip.operatore.example.</translation>
    </message>
    <message>
        <source>“{port}” is not a port from 1 to 65535.</source>
        <translation>“{port}” non è una porta da 1 a 65535.</translation>
    </message>
    <message>
        <source>“{seconds}” is not a number of seconds.</source>
        <translation>“{seconds}” non è un numero di secondi.</translation>
    </message>
    <message>
        <source>“{proxy}” is no outbound proxy: it looks like proxy.provider.example:5060.</source>
        <translation>“{proxy}” non è un outbound proxy: ha la forma proxy.provider.example:5060.</translation>
    </message>
    <message>
        <source>{server} is {addresses}.</source>
        <translation>{server} è {addresses}.</translation>
    </message>
    <message>
        <source>{server} is {addresses}. There is no SRV record: no second server to fall back on.</source>
        <translation>{server} è {addresses}. Non c&apos;è un record SRV: nessun secondo server di riserva.</translation>
    </message>
    <message>
        <source>{server} is {addresses}. SRV: {targets}.</source>
        <translation>{server} è {addresses}. SRV: {targets}.</translation>
    </message>
    <message>
        <source>SRV leads to {targets}, not to port {port}.</source>
        <translation>SRV porta a {targets}, non alla porta {port}.</translation>
    </message>
    <message>
        <source>Keeping alive takes minutes and was not wished.</source>
        <translation>Il keep-alive richiede minuti e non è stato chiesto.</translation>
    </message>
    <message>
        <source>{missed} of {all} questions a minute apart got no answer.</source>
        <translation>{missed} richieste su {all}, una al minuto, non hanno avuto risposta.</translation>
    </message>
    <message>
        <source>All {count} questions a minute apart were answered.</source>
        <translation>Tutte le {count} richieste, una al minuto, hanno avuto risposta.</translation>
    </message>
    <message>
        <source>Nobody was going to call the trunk&apos;s number.</source>
        <translation>Nessuno doveva chiamare il numero del fascio.</translation>
    </message>
    <message>
        <source>No call came in {seconds} s. Was the number called from outside?</source>
        <translation>In {seconds} s non è arrivata alcuna chiamata. Il numero è stato chiamato dall&apos;esterno?</translation>
    </message>
    <message>
        <source>The call comes in, but no speech arrives: look at the firewall.</source>
        <translation>La chiamata arriva, ma senza voce: controlla il firewall.</translation>
    </message>
    <message>
        <source>It comes in; the number called stands in To: use from-pstn-toheader.</source>
        <translation>Arriva; il numero chiamato è in To: usa from-pstn-toheader.</translation>
    </message>
    <message>
        <source>It comes in with the number called, and speech goes both ways.</source>
        <translation>Arriva con il numero chiamato, e la voce passa nei due sensi.</translation>
    </message>
    <message>
        <source>Call {number} from outside now.</source>
        <translation>Chiama ora {number} dall&apos;esterno.</translation>
    </message>
    <message>
        <source>Did the called phone show {number}?</source>
        <translation>Il telefono chiamato ha mostrato {number}?</translation>
    </message>
    <message>
        <source>It allows transfers (REFER).</source>
        <translation>Consente i trasferimenti (REFER).</translation>
    </message>
    <message>
        <source>T.38 is taken; no page was sent.</source>
        <translation>T.38 è accettato; nessuna pagina inviata.</translation>
    </message>
    <message>
        <source>T.38 is not taken: fax goes over G.711, or over another line.</source>
        <translation>T.38 non è accettato: il fax passa in G.711, o su un&apos;altra linea.</translation>
    </message>
    <message>
        <source>Offering T.38 gives {answer}.</source>
        <translation>L&apos;offerta di T.38 dà {answer}.</translation>
    </message>
    <message>
        <source>A call with session timers ends with {answer}</source>
        <translation>Una chiamata con session timer termina con {answer}</translation>
    </message>
    <message>
        <source>Renewing the session gives {answer}: long calls may be cut.</source>
        <translation>Il rinnovo della sessione dà {answer}: le chiamate lunghe possono cadere.</translation>
    </message>
    <message>
        <source>It takes the call without session timers; renewing works.</source>
        <translation>Accetta la chiamata senza session timer; il rinnovo funziona.</translation>
    </message>
    <message>
        <source>Session timers are agreed, and renewing works.</source>
        <translation>I session timer sono concordati e il rinnovo funziona.</translation>
    </message>
    <message>
        <source>SRTP is taken.</source>
        <translation>SRTP è accettato.</translation>
    </message>
    <message>
        <source>SRTP is taken. Its key would travel in clear: use TLS with it.</source>
        <translation>SRTP è accettato. La sua chiave viaggerebbe in chiaro: usalo con TLS.</translation>
    </message>
    <message>
        <source>SRTP is not taken: speech travels in clear.</source>
        <translation>SRTP non è accettato: la voce viaggia in chiaro.</translation>
    </message>
    <message>
        <source>Calls at once cost money and were not wished.</source>
        <translation>Le chiamate contemporanee costano e non sono state chieste.</translation>
    </message>
    <message>
        <source>{up} calls at once of {count}: {answer}</source>
        <translation>{up} chiamate contemporanee su {count}: {answer}</translation>
    </message>
    <message>
        <source>{count} calls at once work; one more is taken too.</source>
        <translation>{count} chiamate contemporanee funzionano; anche una in più viene accettata.</translation>
    </message>
    <message>
        <source>{count} calls at once work; one more is refused with {answer}.</source>
        <translation>{count} chiamate contemporanee funzionano; una in più viene rifiutata con {answer}.</translation>
    </message>
    <message>
        <source>“{text}” is the article number, the same on every box: scan the MAC address.</source>
        <translation>“{text}” è il codice articolo, uguale su ogni scatola: leggi l&apos;indirizzo MAC.</translation>
    </message>
    <message>
        <source>“{text}” is a serial number: scan the MAC address.</source>
        <translation>“{text}” è un numero di serie: leggi l&apos;indirizzo MAC.</translation>
    </message>
    <message>
        <source>“{text}” is no MAC address, model, user or desk of this site.</source>
        <translation>“{text}” non è un indirizzo MAC, un modello, un utente o una postazione di questo sito.</translation>
    </message>
    <message>
        <source>{name}: now scan a phone for this user.</source>
        <translation>{name}: ora leggi un telefono per questo utente.</translation>
    </message>
    <message>
        <source>{desk}: now scan the phone that stands there.</source>
        <translation>{desk}: ora leggi il telefono che sta lì.</translation>
    </message>
    <message>
        <source>{model}: the next phones are of this model.</source>
        <translation>{model}: i prossimi telefoni sono di questo modello.</translation>
    </message>
    <message>
        <source>{mac} is a {model}.</source>
        <translation>{mac} è un {model}.</translation>
    </message>
    <message>
        <source>{mac} is no telephone of a known maker: import it if it is one.</source>
        <translation>{mac} non è il telefono di un costruttore conosciuto: se lo è, importalo.</translation>
    </message>
    <message>
        <source>{mac} is a gateway: add it on the Gateways screen.</source>
        <translation>{mac} è un gateway: aggiungilo nella schermata Gateway.</translation>
    </message>
    <message>
        <source>{mac} is in this site already.</source>
        <translation>{mac} è già in questo sito.</translation>
    </message>
    <message>
        <source>There is a model “{name}” already: choose another name.</source>
        <translation>C&apos;è già un modello «{name}»: scegli un altro nome.</translation>
    </message>
    <message>
        <source>A model needs a name of at most {count} characters.</source>
        <translation>Un modello ha bisogno di un nome di al massimo {count} caratteri.</translation>
    </message>
    <message>
        <source>There is no model “{name}” any more: choose another one.</source>
        <translation>Il modello «{name}» non c&apos;è più: scegline un altro.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose one from the model list.</source>
        <translation>Non c&apos;è un modello «{name}». Scegline uno dall&apos;elenco dei modelli.</translation>
    </message>
    <message>
        <source>{count} phones or models use “{name}”: give them another model first.</source>
        <translation>{count} telefoni o modelli usano «{name}»: assegna prima un altro modello.</translation>
    </message>
    <message>
        <source>{name} is a number from 0 to {most}, not “{text}”</source>
        <translation>{name} è un numero da 0 a {most}, non «{text}»</translation>
    </message>
    <message>
        <source>Line {line} of the template is broken: {error}.</source>
        <translation>La riga {line} del template è errata: {error}.</translation>
    </message>
    <message>
        <source>The template {file}, line {line} is broken: {error}.</source>
        <translation>Il template {file}, riga {line}, è errato: {error}.</translation>
    </message>
    <message>
        <source>There is no template {file}.</source>
        <translation>Non c&apos;è il template {file}.</translation>
    </message>
    <message>
        <source>This is no file of models: choose one that ends in .nvmodels.</source>
        <translation>Questo non è un file di modelli: scegline uno che termina in .nvmodels.</translation>
    </message>
    <message>
        <source>The file is from a newer version of the program: update first.</source>
        <translation>Il file viene da una versione più recente del programma: aggiorna prima.</translation>
    </message>
    <message>
        <source>A model in the file is not complete: export it again.</source>
        <translation>Un modello nel file non è completo: esportalo di nuovo.</translation>
    </message>
    <message>
        <source>A factory reset makes a phone forget its own link, and the first one works only once: whoever finds an old link in a bin gets nothing with it.</source>
        <translation>Un ripristino di fabbrica fa dimenticare al telefono il suo link, e il primo vale una volta sola: chi trova un vecchio link in un cestino non ottiene nulla.</translation>
    </message>
    <message>
        <source>Each maker&apos;s phones ask for files of their own names. Another name means that the site takes it for another make: look at the label.</source>
        <translation>I telefoni di ogni marca chiedono file con nomi propri. Un altro nome significa che il sito lo crede di un&apos;altra marca: guarda l&apos;etichetta.</translation>
    </message>
    <message>
        <source>It gets the file of the model that the site names. Keys and screen may be wrong until the model is right; the next fetch mends them.</source>
        <translation>Riceve il file del modello indicato nel sito. Tasti e schermo possono essere sbagliati finché il modello non è giusto; il prossimo download li corregge.</translation>
    </message>
    <message>
        <source>A firmware, a ringtone or a picture is set for it and was removed or renamed since.</source>
        <translation>Per lui è impostato un firmware, una suoneria o un&apos;immagine che poi è stato rimosso o rinominato.</translation>
    </message>
    <message>
        <source>A template of your own has a mistake. The sentence names its file and line; other models are not touched by it.</source>
        <translation>Un tuo template contiene un errore. La frase dice file e riga; gli altri modelli non ne risentono.</translation>
    </message>
    <message>
        <source>Nothing is given to phones that are not in the site, not even their existence is told.</source>
        <translation>Ai telefoni che non sono nel sito non si dà nulla, e non si dice nemmeno che esistono.</translation>
    </message>
    <message>
        <source>A phone that was provisioned is closed, so that nobody can ask for its file in its name.</source>
        <translation>Un telefono configurato viene chiuso, così nessuno può chiedere il file a suo nome.</translation>
    </message>
    <message>
        <source>Without a link a phone is known by the MAC address of its own packets. A router puts its own there; a link needs no such check.</source>
        <translation>Senza link un telefono si riconosce dall&apos;indirizzo MAC dei suoi pacchetti. Un router ci mette il proprio; con un link questo controllo non serve.</translation>
    </message>
    <message>
        <source>Another device sends the name of a phone of this site. It may be a phone that took an old address, or somebody who is curious.</source>
        <translation>Un altro dispositivo usa il nome di un telefono di questo sito. Può essere un telefono che ha preso un vecchio indirizzo, o qualche curioso.</translation>
    </message>
    <message>
        <source>It would register nobody. Drop a user on it, and it is served at once.</source>
        <translation>Non registrerebbe nessuno. Trascinaci un utente e viene servito subito.</translation>
    </message>
    <message>
        <source>Sixty wrong requests in a row are a scanner, or a phone with an old link that never gives up.</source>
        <translation>Sessanta richieste sbagliate di fila sono uno scanner, o un telefono con un vecchio link che non si arrende.</translation>
    </message>
    <message>
        <source>Older firmware reads the file wrongly or not at all. Add the firmware on the files page for its model, or load it on the phone&apos;s web page.</source>
        <translation>Un firmware più vecchio legge male il file o non lo legge. Aggiungi il firmware per il suo modello nella pagina dei file, o caricalo dalla pagina web del telefono.</translation>
    </message>
    <message>
        <source>Its first file tells it its own link. If it doesn&apos;t come back: another provisioning server answered meanwhile, or it stopped at a question on its screen.</source>
        <translation>Il primo file gli dice il suo link. Se non torna: intanto ha risposto un altro server di provisioning, o si è fermato a una domanda sullo schermo.</translation>
    </message>
    <message>
        <source>No light: the switch gives no power (PoE), or the cable is in the PC port. A light but no address: no DHCP, or another VLAN than this laptop&apos;s. An address but no question: it was configured before; reset it to factory settings.</source>
        <translation>Nessuna luce: lo switch non dà alimentazione (PoE), o il cavo è nella porta PC. Luce ma nessun indirizzo: manca il DHCP, o è su una VLAN diversa da quella del portatile. Indirizzo ma nessuna richiesta: era già configurato; riportalo alle impostazioni di fabbrica.</translation>
    </message>
    <message>
        <source>It doesn&apos;t know where to ask. Switch plug and play on, give its DHCP option, or type its link on its web page; a phone that was configured before asks where it asked before.</source>
        <translation>Non sa dove chiedere. Attiva il plug and play, imposta la sua opzione DHCP, o scrivi il suo link nella sua pagina web; un telefono già configurato chiede dove chiedeva prima.</translation>
    </message>
    <message>
        <source>It reached the small file that leads to HTTP and didn&apos;t follow. Some old firmware keeps to the protocol that is set on its web page.</source>
        <translation>Ha raggiunto il piccolo file che porta a HTTP e non lo ha seguito. Alcuni vecchi firmware restano al protocollo impostato nella loro pagina web.</translation>
    </message>
    <message>
        <source>Users stand beside the phones: drag, or press Ctrl+U on the phone and type.</source>
        <translation>Gli utenti stanno accanto ai telefoni: trascina, oppure premi Ctrl+U sul telefono e scrivi.</translation>
    </message>
    <message>
        <source>Some boxes lock the door after a few wrong passwords, for minutes or for good. The console shows what it said.</source>
        <translation>Alcuni apparati si chiudono dopo poche password sbagliate, per minuti o per sempre. La console mostra che cosa ha risposto.</translation>
    </message>
    <message>
        <source>Plug and play: no phone asks.</source>
        <translation>Plug and play: nessun telefono chiede.</translation>
    </message>
    <message>
        <source>Each model has a file of its own. A phone that came from the PBX with a model that is not known here has none: look at its label.</source>
        <translation>Ogni modello ha un file suo. Un telefono arrivato dal centralino con un modello che qui non è noto non ne ha: guarda l&apos;etichetta.</translation>
    </message>
    <message>
        <source>A gateway of the site gets its own file when it asks by itself; nothing is given to others.</source>
        <translation>Un gateway del sito riceve il proprio file quando lo chiede da sé; agli altri non si dà nulla.</translation>
    </message>
    <message>
        <source>Each family of gateways looks for a file of its own name. Another name means that the site takes it for another model.</source>
        <translation>Ogni famiglia di gateway cerca un file con un nome suo. Un altro nome vuol dire che il sito lo crede un altro modello.</translation>
    </message>
    <message>
        <source>Its file holds passwords, so it goes only to the box whose packets carry the gateway&apos;s MAC address. A router puts its own there.</source>
        <translation>Il suo file contiene password, perciò va solo all&apos;apparecchio i cui pacchetti portano il MAC del gateway. Un router ci mette il proprio.</translation>
    </message>
    <message>
        <source>Another device asks in the name of a gateway. A box with two network ports asks with the address of one of them: the site must hold the one that stands on this cable.</source>
        <translation>Un altro apparecchio chiede a nome di un gateway. Uno con due porte di rete chiede con l&apos;indirizzo di una delle due: il sito deve avere quello della porta su questo cavo.</translation>
    </message>
    <message>
        <source>A gateway that fetches half a configuration would lose the other half, so it gets none. The form says what is missing.</source>
        <translation>Un gateway che prende mezza configurazione perderebbe l&apos;altra metà, perciò non ne riceve. Il modulo dice che cosa manca.</translation>
    </message>
    <message>
        <source>Restart a phone that is fresh from its box.</source>
        <translation>Riavvia un telefono appena tolto dalla scatola.</translation>
    </message>
    <message>
        <source>Another server answers plug and play.</source>
        <translation>Un altro server risponde al plug and play.</translation>
    </message>
    <message>
        <source>Switch it off while you work, or use links.</source>
        <translation>Spegnilo mentre lavori, o usa i link.</translation>
    </message>
    <message>
        <source>Port 80 or 69 could not be had.</source>
        <translation>La porta 80 o la 69 non è disponibile.</translation>
    </message>
    <message>
        <source>Use the port that the status bar shows, or stop the program that has it.</source>
        <translation>Usa la porta mostrata nella barra di stato, o ferma il programma che la occupa.</translation>
    </message>
    <message>
        <source>Phones reach the laptop from its own network only.</source>
        <translation>I telefoni raggiungono il portatile solo dalla sua stessa rete.</translation>
    </message>
    <message>
        <source>Allow the program in the laptop&apos;s firewall.</source>
        <translation>Consenti il programma nel firewall del portatile.</translation>
    </message>
    <message>
        <source>The link shows another address than the phones&apos; network.</source>
        <translation>Il link mostra un indirizzo diverso dalla rete dei telefoni.</translation>
    </message>
    <message>
        <source>Choose the address in the status bar.</source>
        <translation>Scegli l&apos;indirizzo nella barra di stato.</translation>
    </message>
    <message>
        <source>It is provisioned and does not register.</source>
        <translation>È configurato e non si registra.</translation>
    </message>
    <message>
        <source>Look at its SIP password and at the way from the phone to the PBX.</source>
        <translation>Controlla la sua password SIP e il percorso dal telefono al centralino.</translation>
    </message>
    <message>
        <source>Calls have sound in one direction only.</source>
        <translation>Le chiamate hanno audio in una sola direzione.</translation>
    </message>
    <message>
        <source>Switch SIP ALG off in the router and check the RTP ports.</source>
        <translation>Disattiva SIP ALG nel router e controlla le porte RTP.</translation>
    </message>
    <message>
        <source>The gateway refuses the password.</source>
        <translation>Il gateway rifiuta la password.</translation>
    </message>
    <message>
        <source>Type it yourself; it is not tried twice.</source>
        <translation>Scrivila tu; non viene provata due volte.</translation>
    </message>
    <message>
        <source>The gateway doesn&apos;t answer by telnet.</source>
        <translation>Il gateway non risponde in telnet.</translation>
    </message>
    <message>
        <source>Export its file and load it on its web page.</source>
        <translation>Esporta il suo file e caricalo nella sua pagina web.</translation>
    </message>
    <message>
        <source>The PBX refuses the administrator.</source>
        <translation>Il centralino rifiuta l&apos;amministratore.</translation>
    </message>
    <message>
        <source>Check name and password in the PBX&apos;s own page.</source>
        <translation>Controlla nome e password nella pagina del centralino.</translation>
    </message>
    <message>
        <source>A call from the window does not start.</source>
        <translation>Una chiamata dalla finestra non parte.</translation>
    </message>
    <message>
        <source>Look at the readiness list on the PBX screen.</source>
        <translation>Guarda l&apos;elenco dei requisiti nella schermata Centralino.</translation>
    </message>
    <message>
        <source>Phones ask once, in the first minute after a start, and most only while they have no provisioning URL. Wi-Fi and some switches (IGMP snooping) don&apos;t pass multicast: then a link or DHCP helps.</source>
        <translation>I telefoni chiedono una volta, nel primo minuto dopo l&apos;avvio, e quasi tutti solo finché non hanno un URL di provisioning. Wi-Fi e alcuni switch (IGMP snooping) non fanno passare il multicast: allora serve un link o il DHCP.</translation>
    </message>
    <message>
        <source>The first answer wins. A PBX in the same network often answers too; it is named on the network screen.</source>
        <translation>Vince la prima risposta. Spesso risponde anche un centralino nella stessa rete; è indicato nella schermata Rete.</translation>
    </message>
    <message>
        <source>Ports below 1024 need rights on Linux and macOS. Links carry the port, so phones find it; an old phone that asks by TFTP looks at 69 only.</source>
        <translation>Le porte sotto 1024 richiedono privilegi su Linux e macOS. I link contengono la porta, quindi i telefoni la trovano; un vecchio telefono che chiede in TFTP guarda solo la 69.</translation>
    </message>
    <message>
        <source>Windows asks once, when serving begins, and remembers a No. The way: Windows Security, Firewall, Allow an app. With ufw: allow the port that the status bar shows.</source>
        <translation>Windows chiede una volta, quando si inizia a servire, e ricorda un No. Il percorso: Sicurezza di Windows, Firewall, Consenti app. Con ufw: consenti la porta mostrata nella barra di stato.</translation>
    </message>
    <message>
        <source>A laptop has several: cable, Wi-Fi, a VPN. The address in the status bar goes into every link and file; it must be in the phones&apos; network or reachable from there.</source>
        <translation>Un portatile ne ha diversi: cavo, Wi-Fi, una VPN. L&apos;indirizzo nella barra di stato entra in ogni link e file; deve stare nella rete dei telefoni o essere raggiungibile da lì.</translation>
    </message>
    <message>
        <source>Its file is right as far as the site knows. Compare the password with the PBX, look whether the PBX blocks the address (fail2ban), and whether the phone resolves the PBX&apos;s name.</source>
        <translation>Il suo file è giusto per quanto ne sa il sito. Confronta la password con il centralino, guarda se il centralino blocca l&apos;indirizzo (fail2ban) e se il telefono risolve il nome del centralino.</translation>
    </message>
    <message>
        <source>Signalling passes, sound doesn&apos;t. The trunk test shows which side is silent.</source>
        <translation>La segnalazione passa, l&apos;audio no. La prova del fascio mostra quale lato tace.</translation>
    </message>
    <message>
        <source>Newer boxes have telnet off and SSH on. Its web page takes the exported file; the sheet beside it says where.</source>
        <translation>Gli apparati più recenti hanno telnet spento e SSH acceso. La loro pagina web accetta il file esportato; il foglio accanto dice dove.</translation>
    </message>
    <message>
        <source>On NethServer 7 the user is admin, on NethServer 8 it is the administrator of the NethVoice module. After some wrong tries the PBX blocks the laptop&apos;s address for a while.</source>
        <translation>Su NethServer 7 l&apos;utente è admin, su NethServer 8 è l&apos;amministratore del modulo NethVoice. Dopo alcuni tentativi sbagliati il centralino blocca per un po&apos; l&apos;indirizzo del portatile.</translation>
    </message>
    <message>
        <source>Three ways lead to a call: the web phone, NethLink, and the phone itself. For each the list says what is missing. Snom D862, D865 and Gigaset take no commands.</source>
        <translation>Tre strade portano a una chiamata: il telefono web, NethLink e il telefono stesso. Per ciascuna l&apos;elenco dice che cosa manca. Snom D862, D865 e Gigaset non accettano comandi.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate is not trusted.</source>
        <translation>Il certificato del centralino non è attendibile.</translation>
    </message>
    <message>
        <source>Look at it on the PBX screen, compare its fingerprint on the PBX, then trust it.</source>
        <translation>Guardalo nella schermata Centralino, confronta l&apos;impronta sul centralino, poi accettalo.</translation>
    </message>
    <message>
        <source>A PBX that made its certificate itself is known by its fingerprint alone. Once it is trusted, no other one is accepted: after a reinstallation it is looked at again.</source>
        <translation>Un centralino che si è fatto da sé il certificato si riconosce solo dall&apos;impronta. Una volta accettato, non se ne accetta un altro: dopo una reinstallazione va guardato di nuovo.</translation>
    </message>
    <message>
        <source>A trunk does not register, or calls over it fail.</source>
        <translation>Un fascio non si registra, o le chiamate non passano.</translation>
    </message>
    <message>
        <source>Test it on the trunks screen: each check says what it found.</source>
        <translation>Provalo nella schermata Fasci: ogni verifica dice che cosa ha trovato.</translation>
    </message>
    <message>
        <source>User, password and server are the provider&apos;s; some want a user for signing in besides, or a domain of their own. A router that rewrites SIP (SIP ALG) breaks what the provider allows.</source>
        <translation>Utente, password e server li dà l&apos;operatore; alcuni vogliono anche un utente di accesso, o un dominio proprio. Un router che riscrive il SIP (SIP ALG) guasta ciò che l&apos;operatore permette.</translation>
    </message>
    <message>
        <source>A site needs a name of one line, up to {count} letters.</source>
        <translation>Un sito ha bisogno di un nome di una riga, fino a {count} lettere.</translation>
    </message>
    <message>
        <source>There is no site “{name}” in {folder}: create it or open another.</source>
        <translation>Non c&apos;è un sito «{name}» in {folder}: crealo o aprine un altro.</translation>
    </message>
    <message>
        <source>There is a file “{name}” already: choose another name.</source>
        <translation>C&apos;è già un file «{name}»: scegli un altro nome.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be made here ({error}): choose a folder of yours.</source>
        <translation>«{name}» non si può creare qui ({error}): scegli una tua cartella.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read ({error}): check its permissions.</source>
        <translation>«{name}» non si può leggere ({error}): controlla i permessi.</translation>
    </message>
    <message>
        <source>“{name}” was not closed properly: copy it and “{other}” to a folder of yours.</source>
        <translation>«{name}» non è stato chiuso bene: copialo insieme a «{other}» in una tua cartella.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of this program: update it first.</source>
        <translation>«{name}» è stato scritto da una versione più recente del programma: prima aggiornalo.</translation>
    </message>
    <message>
        <source>“{name}” is from an older version: copy it to a folder of yours to update it.</source>
        <translation>«{name}» è di una versione precedente: copialo in una tua cartella per aggiornarlo.</translation>
    </message>
    <message>
        <source>“{name}” may not be written: copy it to a folder of yours.</source>
        <translation>«{name}» non si può scrivere: copialo in una tua cartella.</translation>
    </message>
    <message>
        <source>“{name}” may not be written, so it can&apos;t be served: copy it to a folder of yours.</source>
        <translation>«{name}» non si può scrivere, quindi non si può servire: copialo in una tua cartella.</translation>
    </message>
    <message>
        <source>“{name}” is open already by {who} since {since}: close it there first.</source>
        <translation>«{name}» è già aperto da {who} dal {since}: prima chiudilo là.</translation>
    </message>
    <message>
        <source>“{name}” is open already: close it there first.</source>
        <translation>«{name}» è già aperto: prima chiudilo là.</translation>
    </message>
    <message>
        <source>“{name}” is being served already by {who} since {since}: stop that one first.</source>
        <translation>«{name}» è già servito da {who} dal {since}: prima ferma quello.</translation>
    </message>
    <message>
        <source>“{name}” is being served already: stop that one first.</source>
        <translation>«{name}» è già servito: prima ferma quello.</translation>
    </message>
    <message>
        <source>“{name}” is not a site file, or its beginning is damaged: restore a backup.</source>
        <translation>«{name}» non è un sito, o il suo inizio è danneggiato: ripristina un backup.</translation>
    </message>
    <message>
        <source>“{name}” is a database but not a site: open another file.</source>
        <translation>«{name}» è un database ma non un sito: apri un altro file.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: restore the last backup.</source>
        <translation>«{name}» è danneggiato: ripristina l&apos;ultimo backup.</translation>
    </message>
    <message>
        <source>“{name}” is damaged ({error}): restore the last backup.</source>
        <translation>«{name}» è danneggiato ({error}): ripristina l&apos;ultimo backup.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: close it and restore the last backup.</source>
        <translation>«{name}» è danneggiato: chiudilo e ripristina l&apos;ultimo backup.</translation>
    </message>
    <message>
        <source>“{name}” holds damaged text: close it and restore the last backup.</source>
        <translation>«{name}» contiene testo danneggiato: chiudilo e ripristina l&apos;ultimo backup.</translation>
    </message>
    <message>
        <source>A row of the site is damaged ({error}): restore the last backup.</source>
        <translation>Una riga del sito è danneggiata ({error}): ripristina l&apos;ultimo backup.</translation>
    </message>
    <message>
        <source>A secret in {place} was altered: set it again or restore a backup.</source>
        <translation>Un segreto in {place} è stato alterato: impostalo di nuovo o ripristina un backup.</translation>
    </message>
    <message>
        <source>The lock of this site was altered: restore a backup.</source>
        <translation>La serratura di questo sito è stata alterata: ripristina un backup.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be put back ({error}): check the disk.</source>
        <translation>Il backup non si può ripristinare ({error}): controlla il disco.</translation>
    </message>
    <message>
        <source>No backup could be written ({error}): check the disk.</source>
        <translation>Non è stato possibile scrivere un backup ({error}): controlla il disco.</translation>
    </message>
    <message>
        <source>No room to write “{name}”: free some disk space, then do it again.</source>
        <translation>Non c&apos;è spazio per scrivere «{name}»: libera spazio su disco, poi ripeti.</translation>
    </message>
    <message>
        <source>“{name}” is being written by someone else: try again in a moment.</source>
        <translation>Qualcun altro sta scrivendo «{name}»: riprova tra un momento.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be reached ({error}): check the disk and open it again.</source>
        <translation>«{name}» non è raggiungibile ({error}): controlla il disco e riaprilo.</translation>
    </message>
    <message>
        <source>No room for this file: free some disk space, then add it again.</source>
        <translation>Non c&apos;è spazio per questo file: libera spazio su disco, poi aggiungilo di nuovo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be copied into the site ({error}): check it.</source>
        <translation>Il file non si può copiare nel sito ({error}): controllalo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be a file name here: use letters, digits, dots and dashes.</source>
        <translation>«{name}» non può essere un nome di file qui: usa lettere, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the site: check capitals and try again.</source>
        <translation>Questa passphrase non apre il sito: controlla le maiuscole e riprova.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing: type one.</source>
        <translation>Una passphrase vuota non protegge nulla: scrivine una.</translation>
    </message>
    <message>
        <source>This computer has no keyring to keep the site&apos;s key: choose a passphrase (on the command line: {name}).</source>
        <translation>Questo computer non ha un portachiavi per la chiave del sito: scegli una passphrase (da riga di comando: {name}).</translation>
    </message>
    <message>
        <source>This site is locked: give its passphrase (on the command line: {name}).</source>
        <translation>Questo sito è chiuso: inserisci la sua passphrase (da riga di comando: {name}).</translation>
    </message>
    <message>
        <source>The key of this site is in the keyring of the computer and user that made it: open it there and add a passphrase, then it can travel.</source>
        <translation>La chiave di questo sito è nel portachiavi del computer e dell&apos;utente che l&apos;ha creato: aprilo là e aggiungi una passphrase, poi può viaggiare.</translation>
    </message>
    <message>
        <source>The key that was handed over belongs to another site: open the site again.</source>
        <translation>La chiave consegnata è di un altro sito: riapri il sito.</translation>
    </message>
    <message>
        <source>The package can&apos;t be opened here ({error}): check the disk.</source>
        <translation>Il pacchetto non si può aprire qui ({error}): controlla il disco.</translation>
    </message>
    <message>
        <source>Give the site a passphrase first: colleagues open it with that.</source>
        <translation>Prima dai al sito una passphrase: i colleghi lo aprono con quella.</translation>
    </message>
    <message>
        <source>“{name}” is on a server already.</source>
        <translation>«{name}» è già su un server.</translation>
    </message>
    <message>
        <source>“{name}” is in its file already.</source>
        <translation>«{name}» è già nel suo file.</translation>
    </message>
    <message>
        <source>There is a site in this database already: choose an empty one.</source>
        <translation>In questo database c&apos;è già un sito: scegline uno vuoto.</translation>
    </message>
    <message>
        <source>There is no site in the database that “{name}” names.</source>
        <translation>Nel database indicato da «{name}» non c&apos;è un sito.</translation>
    </message>
    <message>
        <source>“{text}” is no site server: it looks like {example}.</source>
        <translation>«{text}» non è un server di siti: ha la forma {example}.</translation>
    </message>
    <message>
        <source>This computer has no keyring for the server&apos;s password: use PGPASSWORD or .pgpass for it.</source>
        <translation>Questo computer non ha un portachiavi per la password del server: usa PGPASSWORD o .pgpass.</translation>
    </message>
    <message>
        <source>The server of “{name}” refuses user or password: check both.</source>
        <translation>Il server di «{name}» rifiuta utente o password: controlla entrambi.</translation>
    </message>
    <message>
        <source>The server of “{name}” has no room left: tell its administrator.</source>
        <translation>Il server di «{name}» non ha più spazio: avvisa chi lo amministra.</translation>
    </message>
    <message>
        <source>The server of “{name}” doesn&apos;t allow it ({what}): tell its administrator.</source>
        <translation>Il server di «{name}» non lo permette ({what}): avvisa chi lo amministra.</translation>
    </message>
    <message>
        <source>The server of “{name}” can&apos;t keep that ({what}): type it again.</source>
        <translation>Il server di «{name}» non può conservarlo ({what}): riscrivilo.</translation>
    </message>
    <message>
        <source>The server of “{name}” can&apos;t be reached ({what}): check the network.</source>
        <translation>Il server di «{name}» non è raggiungibile ({what}): controlla la rete.</translation>
    </message>
    <message>
        <source>{what} was changed by someone else just now: look again, then repeat it.</source>
        <translation>{what}: modificato proprio ora da qualcun altro. Guarda di nuovo, poi ripeti.</translation>
    </message>
    <message>
        <source>{what} was changed by someone else since: this can&apos;t be undone or redone.</source>
        <translation>{what}: nel frattempo modificato da qualcun altro. Non si può annullare né ripetere.</translation>
    </message>
    <message>
        <source>{what} is in use since: take what uses it away first.</source>
        <translation>{what}: nel frattempo in uso. Prima togli ciò che lo usa.</translation>
    </message>
    <message>
        <source>{what} was given to someone else since: this can&apos;t be undone or redone.</source>
        <translation>{what}: nel frattempo dato a qualcun altro. Non si può annullare né ripetere.</translation>
    </message>
    <message>
        <source>{mac} belongs to someone else: take the user away first.</source>
        <translation>{mac} è di qualcun altro: togli prima l&apos;utente.</translation>
    </message>
    <message>
        <source>{mac} can&apos;t take its own place: give the other phone.</source>
        <translation>{mac} non può prendere il proprio posto: indica l&apos;altro telefono.</translation>
    </message>
    <message>
        <source>This user&apos;s phones have changed meanwhile: look again and repeat.</source>
        <translation>I telefoni di questo utente sono cambiati nel frattempo: guarda di nuovo e ripeti.</translation>
    </message>
    <message>
        <source>{name} has no extension yet: give one in Users.</source>
        <translation>{name} non ha ancora un interno: dagliene uno in Utenti.</translation>
    </message>
    <message>
        <source>{number} already has {count} phones: take one away first.</source>
        <translation>{number} ha già {count} telefoni: prima togline uno.</translation>
    </message>
    <message>
        <source>This user has phones, which need an extension: take the phones away first.</source>
        <translation>Questo utente ha telefoni, che richiedono un interno: prima togli i telefoni.</translation>
    </message>
    <message>
        <source>Nobody has the extension {number}. Import the users first.</source>
        <translation>Nessuno ha l&apos;interno {number}. Importa prima gli utenti.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be written: {error}.</source>
        <translation>«{name}» non si può scrivere: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is a site: choose another name.</source>
        <translation>“{name}” è un sito: scegli un altro nome.</translation>
    </message>
    <message>
        <source>The phone {mac}</source>
        <translation>Il telefono {mac}</translation>
    </message>
    <message>
        <source>The user {name}</source>
        <translation>L&apos;utente {name}</translation>
    </message>
    <message>
        <source>The SIP password of {number}</source>
        <translation>La password SIP di {number}</translation>
    </message>
    <message>
        <source>The parameter {name}</source>
        <translation>Il parametro {name}</translation>
    </message>
    <message>
        <source>The setting {name}</source>
        <translation>L&apos;impostazione {name}</translation>
    </message>
    <message>
        <source>The model {name}</source>
        <translation>Il modello {name}</translation>
    </message>
    <message>
        <source>The site&apos;s name</source>
        <translation>Il nome del sito</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nome utente</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>interno</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>cellulare</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruppi</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profilo</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>casella vocale</translation>
    </message>
    <message>
        <source>webrtc</source>
        <translation>WebRTC</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modello</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicazione</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>numero di serie</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fisico</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>serving</source>
        <translation>in servizio</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermo</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>primo contatto</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>configurato</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrato</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servito</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>plug and play</source>
        <translation>plug and play</translation>
    </message>
    <message>
        <source>plug and play on</source>
        <translation>plug and play attivo</translation>
    </message>
    <message>
        <source>plug and play off</source>
        <translation>plug and play spento</translation>
    </message>
    <message>
        <source>other server</source>
        <translation>altro server</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrato</translation>
    </message>
    <message>
        <source>led</source>
        <translation>indirizzato</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Serving stopped unexpectedly and is being started again. {0}</source>
        <translation>Il servizio si è fermato in modo inatteso e viene riavviato. {0}</translation>
    </message>
    <message>
        <source>Serving could not be started. {0}</source>
        <translation>Il servizio non è partito. {0}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Soft keys</source>
        <translation>Tasti funzione</translation>
    </message>
    <message>
        <source>Line keys</source>
        <translation>Tasti linea</translation>
    </message>
    <message>
        <source>Expansion keys</source>
        <translation>Tasti di espansione</translation>
    </message>
    <message>
        <source>Screen and ringtone</source>
        <translation>Schermo e suoneria</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Account and features</source>
        <translation>Account e funzioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Settings of…</source>
        <translation>Impostazioni di…</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Predefiniti</translation>
    </message>
    <message>
        <source>The values that hold for every phone of the site</source>
        <translation>I valori che valgono per ogni telefono del sito</translation>
    </message>
    <message>
        <source>Panels of the settings</source>
        <translation>Pannelli delle impostazioni</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Filter settings</source>
        <translation>Filtra le impostazioni</translation>
    </message>
    <message>
        <source>Settings in force</source>
        <translation>Impostazioni in vigore</translation>
    </message>
</context>
<context>
    <name>SharingPage</name>
    <message>
        <source>Two technicians</source>
        <translation>Due tecnici</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>su un server</translation>
    </message>
    <message>
        <source>in its own file</source>
        <translation>nel proprio file</translation>
    </message>
    <message>
        <source>This site is on a server</source>
        <translation>Questo sito è su un server</translation>
    </message>
    <message>
        <source>{0}. Whoever has it open sees every change within a second; of two who change the same thing, the second is told. Backups are the server&apos;s.</source>
        <translation>{0}. Chi lo ha aperto vede ogni modifica entro un secondo; se due modificano la stessa cosa, il secondo viene avvisato. I backup li fa il server.</translation>
    </message>
    <message>
        <source>File for a colleague</source>
        <translation>File per un collega</translation>
    </message>
    <message>
        <source>Written. It holds no password: tell your colleague the passphrase yourself.</source>
        <translation>Scritto. Non contiene password: comunica tu la passphrase al collega.</translation>
    </message>
    <message>
        <source>Empty database</source>
        <translation>Database vuoto</translation>
    </message>
    <message>
        <source>Passphrase for both</source>
        <translation>Passphrase per entrambi</translation>
    </message>
    <message>
        <source>Move to the server</source>
        <translation>Sposta sul server</translation>
    </message>
    <message>
        <source>Give the address and the passphrase first.</source>
        <translation>Indica prima l&apos;indirizzo e la passphrase.</translation>
    </message>
    <message>
        <source>Back into its own file</source>
        <translation>Riporta nel suo file</translation>
    </message>
    <message>
        <source>File for a colleague…</source>
        <translation>File per un collega…</translation>
    </message>
    <message>
        <source>This site is not on a server.</source>
        <translation>Questo sito non è su un server.</translation>
    </message>
    <message>
        <source>Work on this site with a colleague</source>
        <translation>Lavora su questo sito con un collega</translation>
    </message>
    <message>
        <source>A site can move from its file to an empty PostgreSQL database that both laptops reach. The password of the database goes to this computer&apos;s keyring; a backup of the file stays here.</source>
        <translation>Un sito può passare dal suo file a un database PostgreSQL vuoto che entrambi i portatili raggiungono. La password del database va nel portachiavi di questo computer; qui resta un backup del file.</translation>
    </message>
</context>
<context>
    <name>SnippetPane</name>
    <message>
        <source>To add to {0}</source>
        <translation>Da aggiungere a {0}</translation>
    </message>
    <message>
        <source>What {0} can&apos;t do</source>
        <translation>Cosa {0} non può fare</translation>
    </message>
    <message>
        <source>Copy the snippet</source>
        <translation>Copia la configurazione</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Tutti i produttori</translation>
    </message>
    <message>
        <source>Else only the vendors of this site&apos;s phones</source>
        <translation>Altrimenti solo i produttori dei telefoni di questo sito</translation>
    </message>
    <message>
        <source>DHCP server</source>
        <translation>Server DHCP</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Configurazione</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>NethVoice Provisioner</source>
        <translation>NethVoice Provisioner</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Guarda la demo</translation>
    </message>
    <message>
        <source>Create site</source>
        <translation>Crea il sito</translation>
    </message>
    <message>
        <source>Which site today?</source>
        <translation>Quale sito oggi?</translation>
    </message>
    <message>
        <source>A site is one customer&apos;s installation, kept in one file.</source>
        <translation>Un sito è l&apos;installazione di un cliente, in un solo file.</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <translation>Siti recenti</translation>
    </message>
    <message>
        <source>None yet. Make one on the right, or look at the demo.</source>
        <translation>Ancora nessuno. Creane uno a destra o guarda la demo.</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuovo sito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Hotel Miramare</source>
        <translation>Hotel Miramare</translation>
    </message>
    <message>
        <source>PBX</source>
        <translation>Centralino</translation>
    </message>
    <message>
        <source>voice.customer.example</source>
        <translation>voice.cliente.example</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Scegli il file</translation>
    </message>
    <message>
        <source>A file with the suffix .nvprov can also be dropped here.</source>
        <translation>Si può anche trascinare qui un file con estensione .nvprov.</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Apri {0}</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <translation>Manca ancora: {0}</translation>
    </message>
    <message>
        <source>Sites and packages (*.nvprov *.nvpack)</source>
        <translation>Siti e pacchetti (*.nvprov *.nvpack)</translation>
    </message>
    <message>
        <source>Sites (*.nvprov)</source>
        <translation>Siti (*.nvprov)</translation>
    </message>
    <message>
        <source>Open a site</source>
        <translation>Apri un sito</translation>
    </message>
    <message>
        <source>Where to keep the site</source>
        <translation>Dove tenere il sito</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Primo contatto</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Configurato</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Bloccato</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Phones reach this laptop at</source>
        <translation>I telefoni raggiungono questo PC a</translation>
    </message>
    <message>
        <source>Serving is starting</source>
        <translation>Il servizio si avvia</translation>
    </message>
    <message>
        <source>Serving is starting again</source>
        <translation>Il servizio si riavvia</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Servizio fermo</translation>
    </message>
    <message>
        <source>No network: only this laptop reaches</source>
        <translation>Nessuna rete: solo questo PC raggiunge</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n telefono</numerusform>
            <numerusform>%n telefoni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provisioned</source>
        <translation>
            <numerusform>%n configurato</numerusform>
            <numerusform>%n configurati</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Show the address as a QR code</source>
        <translation>Mostra l&apos;indirizzo come codice QR</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>Surveying</name>
    <message>
        <source>take addresses and firmware over</source>
        <translation>riprendi indirizzi e firmware</translation>
    </message>
    <message numerus="yes">
        <source>The site has %n new address(es).</source>
        <translation>
            <numerusform>Il sito ha %n indirizzo nuovo.</numerusform>
            <numerusform>Il sito ha %n indirizzi nuovi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) added.</source>
        <translation>
            <numerusform>%n dispositivo aggiunto.</numerusform>
            <numerusform>%n dispositivi aggiunti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Ladder of the messages</source>
        <translation>Diagramma dei messaggi</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Testo del messaggio</translation>
    </message>
    <message>
        <source>Click a message to read all of it.</source>
        <translation>Clicca un messaggio per leggerlo per intero.</translation>
    </message>
</context>
<context>
    <name>TemplatePane</name>
    <message>
        <source>Import a phone of this maker: its file is shown here.</source>
        <translation>Importa un telefono di questa marca: il suo file appare qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). Phones get it when it is kept.</source>
        <translation>
            <numerusform>%n riga. I telefoni lo ricevono quando viene conservato.</numerusform>
            <numerusform>%n righe. I telefoni lo ricevono quando viene conservato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Sul telefono</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Conserva il template</translation>
    </message>
    <message>
        <source>Nothing has been changed in the template.</source>
        <translation>Nel template non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Back to the base&apos;s template</source>
        <translation>Torna al template di base</translation>
    </message>
    <message>
        <source>It is the base&apos;s template already.</source>
        <translation>È già il template di base.</translation>
    </message>
    <message>
        <source>Template in Jinja2</source>
        <translation>Template in Jinja2</translation>
    </message>
    <message>
        <source>The file that comes out of it</source>
        <translation>Il file che ne risulta</translation>
    </message>
    <message>
        <source>Phone for the preview</source>
        <translation>Telefono per l&apos;anteprima</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Troubleshooting</source>
        <translation>Risoluzione dei problemi</translation>
    </message>
    <message>
        <source>what goes wrong, and what to do</source>
        <translation>che cosa non va, e che cosa fare</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) now</source>
        <translation>
            <numerusform>%n telefono adesso</numerusform>
            <numerusform>%n telefoni adesso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n phone(s)</source>
        <translation>
            <numerusform>Mostra il telefono</numerusform>
            <numerusform>Mostra i %n telefoni</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you see? For example: no sound, PoE, password</source>
        <translation>Che cosa vedi? Per esempio: audio, PoE, password</translation>
    </message>
    <message>
        <source>Search the troubleshooting page</source>
        <translation>Cerca nella risoluzione dei problemi</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>Nothing is known by these words</source>
        <translation>Con queste parole non si trova nulla</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Prova con meno parole o con altre.</translation>
    </message>
</context>
<context>
    <name>TrunkChecks</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Raggiungibilità</translation>
    </message>
    <message>
        <source>NAT and SIP ALG</source>
        <translation>NAT e SIP ALG</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Password sbagliata</translation>
    </message>
    <message>
        <source>Outbound call</source>
        <translation>Chiamata uscente</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifre (DTMF)</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>Inbound call</source>
        <translation>Chiamata entrante</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Numero chiamante</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Fax over T.38</source>
        <translation>Fax su T.38</translation>
    </message>
    <message>
        <source>Session timers</source>
        <translation>Session timer</translation>
    </message>
    <message>
        <source>Encrypted speech</source>
        <translation>Voce cifrata</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Codecs</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>la tua risposta</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>(the time before: {0})</source>
        <translation>(la volta prima: {0})</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessario</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importante</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
</context>
<context>
    <name>TrunkForm</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>User to authenticate</source>
        <translation>Utente di accesso</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Number shown</source>
        <translation>Numero mostrato</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Outbound proxy</source>
        <translation>Proxy in uscita</translation>
    </message>
    <message>
        <source>Technical contact</source>
        <translation>Referente tecnico</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Test trunk on</source>
        <translation>Fascio di prova su</translation>
    </message>
    <message>
        <source>Registers every (s)</source>
        <translation>Si registra ogni (s)</translation>
    </message>
    <message>
        <source>Codecs, in order</source>
        <translation>Codec, in ordine</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>l&apos;utente</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>il server</translation>
    </message>
    <message>
        <source>the machine the help desk may use</source>
        <translation>la macchina che l&apos;assistenza può usare</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <translation>Manca ancora: {0}</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Provider&apos;s parameters</source>
        <translation>Parametri dell&apos;operatore</translation>
    </message>
    <message>
        <source>For the certification</source>
        <translation>Per la certificazione</translation>
    </message>
    <message>
        <source>A provider becomes certified when Nethesis has tested it: open a ticket at its help desk with the dossier, the provider&apos;s technician and a test trunk. Until then support is analysis only.</source>
        <translation>Un operatore è certificato quando Nethesis lo ha provato: apri un ticket all&apos;assistenza con il fascicolo, il tecnico dell&apos;operatore e un fascio di prova. Fino ad allora il supporto è solo di analisi.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Trasporto</translation>
    </message>
</context>
<context>
    <name>TrunksScreen</name>
    <message>
        <source>Trunks</source>
        <translation>Fasci</translation>
    </message>
    <message>
        <source>Which provider?</source>
        <translation>Quale operatore?</translation>
    </message>
    <message>
        <source>choose {0}</source>
        <translation>scegli {0}</translation>
    </message>
    <message>
        <source>change the trunk</source>
        <translation>modifica il fascio</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Salva il fascicolo</translation>
    </message>
    <message>
        <source>Stopping: a call is hung up, the registration ended…</source>
        <translation>Si ferma: la chiamata viene chiusa, la registrazione terminata…</translation>
    </message>
    <message>
        <source>Stopped: the rest was not tested.</source>
        <translation>Fermata: il resto non è stato provato.</translation>
    </message>
    <message>
        <source>Provider…</source>
        <translation>Operatore…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>A test is running.</source>
        <translation>È in corso una prova.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Non è in corso nulla.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Fascicolo</translation>
    </message>
    <message>
        <source>Test the trunk first.</source>
        <translation>Prova prima il fascio.</translation>
    </message>
    <message>
        <source>a number that answers, to try calls with</source>
        <translation>numero che risponde alle prove</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numero da chiamare</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrati</translation>
    </message>
    <message>
        <source>May disturb the PBX&apos;s own registration until it renews it: some minutes.</source>
        <translation>Può disturbare la registrazione del centralino finché non la rinnova: alcuni minuti.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prove</translation>
    </message>
</context>
<context>
    <name>UsersList</name>
    <message>
        <source>Users for the ports</source>
        <translation>Utenti per le porte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtra gli utenti</translation>
    </message>
    <message>
        <source>Drag them onto a port; Enter puts them on the next free one</source>
        <translation>Trascinali su una porta; Invio li mette sulla prossima libera</translation>
    </message>
</context>
<context>
    <name>UsersPanel</name>
    <message>
        <source>No such user</source>
        <translation>Nessun utente così</translation>
    </message>
    <message>
        <source>Esc clears the filter.</source>
        <translation>Esc toglie il filtro.</translation>
    </message>
    <message>
        <source>Everybody has a phone</source>
        <translation>Tutti hanno un telefono</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Ancora nessun utente</translation>
    </message>
    <message>
        <source>Drop a list here, or import one.</source>
        <translation>Trascina qui un elenco o importane uno.</translation>
    </message>
    <message>
        <source>Users without a phone</source>
        <translation>Utenti senza telefono</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtra</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtra gli utenti</translation>
    </message>
    <message>
        <source>Number of users without a phone</source>
        <translation>Numero di utenti senza telefono</translation>
    </message>
</context>
<context>
    <name>UsersScreen</name>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No user fits the filter</source>
        <translation>Nessun utente corrisponde al filtro</translation>
    </message>
    <message>
        <source>Esc shows all again.</source>
        <translation>Esc mostra di nuovo tutto.</translation>
    </message>
    <message>
        <source>Drop the PBX&apos;s list here, import it, or add them one by one.</source>
        <translation>Trascina qui l&apos;elenco del centralino, importalo o aggiungili uno a uno.</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Ancora nessun utente</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) selected</source>
        <translation>
            <numerusform>%n utente selezionato</numerusform>
            <numerusform>%n utenti selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Nessun utente selezionato</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nuovo utente</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Aggiungi utente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Select the users first.</source>
        <translation>Seleziona prima gli utenti.</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filtra gli utenti</translation>
    </message>
    <message>
        <source>Name, extension, group…</source>
        <translation>Nome, interno, gruppo…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Phones, the first rings as the main extension</source>
        <translation>Telefoni, il primo squilla come interno principale</translation>
    </message>
    <message>
        <source>None yet. Drag the user onto a phone on the phones screen.</source>
        <translation>Ancora nessuno. Trascina l&apos;utente su un telefono nella schermata Telefoni.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{0} of 100</source>
        <translation>{0} su 100</translation>
    </message>
    <message>
        <source>{0} the time before</source>
        <translation>{0} la volta precedente</translation>
    </message>
    <message>
        <source>A certification still lacks: {0}</source>
        <translation>Per la certificazione manca ancora: {0}</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>{0} is taken on this network by {1}: choose another address, or look which box it is.</source>
        <translation>{0} è già usato in questa rete da {1}: scegli un altro indirizzo, o guarda quale apparecchio è.</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
</TS>
