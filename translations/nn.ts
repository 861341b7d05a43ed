<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Free software: you may use, study, change and share it.</source>
        <translation>Fri programvare: Du kan bruke, studere, endre og dele programmet.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjonar</translation>
    </message>
    <message>
        <source>Open the user guide</source>
        <translation>Opne brukarrettleiinga</translation>
    </message>
    <message>
        <source>How everything here is used.</source>
        <translation>Korleis alt her blir brukt.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Brukarrettleiing</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Loggar</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Kvar ting ligg</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>Kva det er laga med</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reply in thread</source>
        <translation>Svar i tråd</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>You are asked to help in the queue</source>
        <translation>Du er beden om å hjelpe i køen</translation>
    </message>
    <message numerus="yes">
        <source>%n are waiting in the queue</source>
        <translation>
            <numerusform>%n ventar i køen</numerusform>
            <numerusform>%n ventar i køen</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is long</source>
        <translation>Køen er lang</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Service description</source>
        <translation>Tenesteskildring</translation>
    </message>
    <message>
        <source>Service declaration</source>
        <translation>Serviceerklæring</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Serviceleveranseavtale</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutine</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Kontaktinformasjon</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startside</translation>
    </message>
    <message>
        <source>Written in Nynorsk</source>
        <translation>Skriven på nynorsk</translation>
    </message>
    <message>
        <source>Written in Bokmål</source>
        <translation>Skriven på bokmål</translation>
    </message>
    <message>
        <source>Written in English</source>
        <translation>Skriven på engelsk</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigar: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>Hos oss: %1</translation>
    </message>
    <message>
        <source>Deputy: %1</source>
        <translation>Stadfortredar: %1</translation>
    </message>
    <message>
        <source>Step %1 of 6</source>
        <translation>Trinn %1 av 6</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Aldri sjekka</translation>
    </message>
    <message>
        <source>The date of the check is wrong: %1</source>
        <translation>Sjekkdatoen kan ikkje stemme: %1</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>Sist sjekka %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>eigar: %1</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Står på nettet</translation>
    </message>
    <message>
        <source>Not on the web</source>
        <translation>Står ikkje på nettet</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Sjekka %1</translation>
    </message>
</context>
<context>
    <name>ArticleBody</name>
    <message>
        <source>Stop here: %1</source>
        <translation>Stopp her: %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Skjema</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Bestill time</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Copy the article</source>
        <translation>Kopier artikkelen</translation>
    </message>
    <message>
        <source>Send by e-mail</source>
        <translation>Send på e-post</translation>
    </message>
    <message>
        <source>Send as a text message</source>
        <translation>Send som tekstmelding</translation>
    </message>
    <message>
        <source>Report an error</source>
        <translation>Meld feil</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message numerus="yes">
        <source>%n figure(s) not confirmed</source>
        <translation>
            <numerusform>%n tal ikkje stadfesta</numerusform>
            <numerusform>%n tal ikkje stadfesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikkel</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Ask in chat</source>
        <translation>Spør i chat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Kva vil du vite?</translation>
    </message>
    <message>
        <source>Share the number, so that they can ring back</source>
        <translation>Del nummeret, så dei kan ringje tilbake</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>You have a question that is not sent. Send it or empty the field.</source>
        <translation>Du har eit spørsmål som ikkje er sendt. Send det eller tøm feltet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>Whom to ask</source>
        <translation>Kven som skal spørjast</translation>
    </message>
</context>
<context>
    <name>AskedNowBox</name>
    <message>
        <source>Citizens ask about</source>
        <translation>Innbyggjarane spør om</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Beredskap</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <translation>
            <numerusform>%n gong denne veka</numerusform>
            <numerusform>%n gonger denne veka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>waited</source>
        <translation>har venta</translation>
    </message>
    <message>
        <source>has rung</source>
        <translation>har ringt</translation>
    </message>
    <message>
        <source>Unknown municipality</source>
        <translation>Ukjend kommune</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegaer</translation>
    </message>
    <message>
        <source>Name, unit or skill</source>
        <translation>Namn, eining eller kompetanse</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n kollega</numerusform>
            <numerusform>%n kollegaer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found. Write the beginning of a name, a unit or a skill.</source>
        <translation>Fann ingen. Skriv byrjinga på eit namn, ei eining eller ein kompetanse.</translation>
    </message>
    <message>
        <source>No colleagues are known yet.</source>
        <translation>Ingen kollegaer er kjende enno.</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>På vakt no</translation>
    </message>
    <message>
        <source>Can be called in</source>
        <translation>Kan kallast inn</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>BoardDelegate</name>
    <message>
        <source>telephone: %1</source>
        <translation>telefonen: %1</translation>
    </message>
</context>
<context>
    <name>BoardList</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegaer</translation>
    </message>
    <message>
        <source>Enter opens the chat, Shift+Enter rings, the menu key shows both</source>
        <translation>Enter opnar chatten, Shift+Enter ringjer, menytasten viser begge</translation>
    </message>
    <message>
        <source>Write in chat</source>
        <translation>Skriv i chat</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Mute</source>
        <translation>Demp</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Legg på</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Opphev demping</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ta tilbake</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Unknown</source>
        <translation>Ukjend</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Samtale til %1</translation>
    </message>
    <message>
        <source>Enquiry to %1</source>
        <translation>Førespurnad til %1</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Ikkje ført</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
    <message>
        <source>In conference</source>
        <translation>I konferanse</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarar</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Ekkoprøve</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>Ring opp</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avslutta %1</translation>
    </message>
    <message>
        <source>ringing …</source>
        <translation>ringjer …</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>svara etter %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>venta %1</translation>
    </message>
</context>
<context>
    <name>CallControls</name>
    <message>
        <source>Mute</source>
        <translation>Demp</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Set over</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Legg på</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Opphev demping</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parker</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarar</translation>
    </message>
    <message>
        <source>Send the caller to voicemail</source>
        <translation>Send innringjaren til telefonsvararen</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>It rings</source>
        <translation>Det ringjer</translation>
    </message>
    <message>
        <source>The call comes here when you answer.</source>
        <translation>Samtalen kjem hit når du svarar.</translation>
    </message>
    <message>
        <source>No call can come until the telephone is back.</source>
        <translation>Ingen anrop kan kome før telefonen er tilbake.</translation>
    </message>
    <message>
        <source>The next call comes when you choose Free.</source>
        <translation>Neste anrop kjem når du vel Ledig.</translation>
    </message>
    <message>
        <source>No call now</source>
        <translation>Ingen samtale no</translation>
    </message>
    <message>
        <source>The next call comes here by itself.</source>
        <translation>Neste anrop kjem hit av seg sjølv.</translation>
    </message>
    <message>
        <source>The next call comes when you save, or when the time is up. The note then waits as “not logged”.</source>
        <translation>Neste anrop kjem når du lagrar, eller når tida er ute. Notatet blir då liggjande som «ikkje ført».</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som skal visast</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>Withheld number</source>
        <translation>Hemmeleg nummer</translation>
    </message>
    <message>
        <source>internal number</source>
        <translation>internt nummer</translation>
    </message>
    <message>
        <source>unknown · first time</source>
        <translation>ukjend · første gong</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Utan nummer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>ringde %1</translation>
    </message>
</context>
<context>
    <name>CallerRow</name>
    <message>
        <source>Employed in %1</source>
        <translation>Tilsett i %1</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Tilsett</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>reported the incident.</source>
        <translation>la inn hendinga.</translation>
    </message>
    <message>
        <source>confirmed it.</source>
        <translation>stadfesta hendinga.</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>opna ho att</translation>
    </message>
    <message>
        <source>marked it as over</source>
        <translation>merkte ho som over</translation>
    </message>
    <message>
        <source>took the expected end away</source>
        <translation>tok bort truleg slutt</translation>
    </message>
    <message>
        <source>changed the end to %1</source>
        <translation>endra slutten til %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>endra %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>What has happened</source>
        <translation>Kva har hendt</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>og %n eldre</numerusform>
            <numerusform>og %n eldre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Thumbs up</source>
        <translation>Tommel opp</translation>
    </message>
    <message>
        <source>I&apos;ll take this one</source>
        <translation>Eg tek denne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Looking at it</source>
        <translation>Ser på det</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjarte</translation>
    </message>
    <message>
        <source>The duty team</source>
        <translation>Vaktlaget</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Innbyggjar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 andre</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 is writing …</source>
        <translation>%1 skriv …</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lese av %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>unread: %1</source>
        <translation>ulesne: %1</translation>
    </message>
</context>
<context>
    <name>ChatBeside</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Close the chat</source>
        <translation>Lukk chatten</translation>
    </message>
</context>
<context>
    <name>ChatColumn</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Begin one with New question.</source>
        <translation>Begynn ein med Nytt spørsmål.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Ingen samtale er open</translation>
    </message>
    <message>
        <source>Choose one above.</source>
        <translation>Vel ein i lista over.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Søk i samtalane</translation>
    </message>
</context>
<context>
    <name>ChatNews</name>
    <message>
        <source>%1 has answered your question: %2</source>
        <translation>%1 har svara på spørsmålet ditt: %2</translation>
    </message>
</context>
<context>
    <name>ChatQuestion</name>
    <message>
        <source>Question from a call</source>
        <translation>Spørsmål under samtale</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>Ring back: %1</source>
        <translation>Ring attende: %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 spør</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne att</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Lukk spørsmålet</translation>
    </message>
</context>
<context>
    <name>ChatSearch</name>
    <message>
        <source>Conversation or words</source>
        <translation>Samtale eller ord</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>Samtalar som er funne</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Meldingar som er funne</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Avslutt søket</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldingar</translation>
    </message>
    <message>
        <source>Nothing found. Only what is fetched to this machine is searched.</source>
        <translation>Fann ingenting. Søket går berre i det som er henta til denne maskina.</translation>
    </message>
    <message>
        <source>Write a name, a unit, or words that were said.</source>
        <translation>Skriv eit namn, ei eining eller ord som er skrivne.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find people, articles and actions</source>
        <translation>Finn folk, artiklar og handlingar</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funne</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Ingenting passar med desse orda.</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter opens · Esc closes</source>
        <translation>Pil opp og ned vel · Enter opnar · Esc lukkar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Folk</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artiklar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlingar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>Report a fault to IT</source>
        <translation>Meld feil til IT</translation>
    </message>
    <message>
        <source>send error problem</source>
        <translation>send feilmelding problem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Oppsett</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach a file</source>
        <translation>Legg ved ei fil</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Skriv til %1</translation>
    </message>
    <message>
        <source>%1 is too large. Files of up to 20 MB can be sent.</source>
        <translation>%1 er for stor. Du kan sende filer på opptil 20 MB.</translation>
    </message>
    <message>
        <source>%1 characters too many. A message holds %2.</source>
        <translation>%1 teikn for mykje. Ei melding har plass til %2.</translation>
    </message>
</context>
<context>
    <name>ConcernsButton</name>
    <message>
        <source>Concerns this</source>
        <translation>Gjeld dette</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>a whole number</source>
        <translation>eit heiltal</translation>
    </message>
    <message>
        <source>a decimal number</source>
        <translation>eit desimaltal</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>tekst i hermeteikn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>ei liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>ein tabell</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein dato</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>eit klokkeslett</translation>
    </message>
    <message>
        <source>a date with a time of day</source>
        <translation>ein dato med klokkeslett</translation>
    </message>
    <message>
        <source>there is no such key. Check its spelling</source>
        <translation>nøkkelen finst ikkje. Sjekk skrivemåten</translation>
    </message>
    <message>
        <source>must be %1, but is %2</source>
        <translation>skal vere %1, men er %2</translation>
    </message>
    <message>
        <source>“%1” is not one of those to choose from</source>
        <translation>«%1» er ikkje mellom verdiane du kan velje</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>nøkkelen «%1» manglar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 kan ikkje brukast: %2</translation>
    </message>
    <message>
        <source>%1 is taken: “%2” has it</source>
        <translation>%1 er opptatt: «%2» har den tasten</translation>
    </message>
    <message>
        <source>must be four digits</source>
        <translation>skal vere fire siffer</translation>
    </message>
    <message>
        <source>must be a colour like %1</source>
        <translation>skal vere ein farge som %1</translation>
    </message>
    <message>
        <source>must be two letters</source>
        <translation>skal vere to bokstavar</translation>
    </message>
    <message>
        <source>must be a web address: https:// and the rest</source>
        <translation>skal vere ei nettadresse: https:// og resten</translation>
    </message>
    <message>
        <source>must be written like %1</source>
        <translation>skal skrivast som %1</translation>
    </message>
    <message>
        <source>the code “%1” may only hold small letters a–z, digits and hyphens</source>
        <translation>koden «%1» kan berre ha små bokstavar a–z, siffer og bindestrekar</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number</source>
        <translation>«%1» er ikkje eit telefonnummer</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 already</source>
        <translation>«%1» høyrer alt til %2</translation>
    </message>
    <message>
        <source>there are two topics with the code “%1”</source>
        <translation>det er to tema med koden «%1»</translation>
    </message>
    <message>
        <source>it lies below “%1”, and there is no such topic</source>
        <translation>ligg under «%1», og det temaet finst ikkje</translation>
    </message>
    <message>
        <source>the file has no [[%1]]</source>
        <translation>fila har ingen [[%1]]</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text. Save it as UTF-8</source>
        <translation>fila er ikkje UTF-8-tekst. Lagre ho som UTF-8</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>fila finst ikkje</translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation>du har ikkje lov til å lese fila</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>er ei mappe, ikkje ei fil</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>the colour of %1 is too like that of %2</source>
        <translation>fargen til %1 er for lik fargen til %2</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>No telephone is set up</source>
        <translation>Ingen telefon er sett opp</translation>
    </message>
    <message>
        <source>Something does not work. See the messages at the top.</source>
        <translation>Noko verkar ikkje. Sjå meldingane øvst.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>Éin feil til.</numerusform>
            <numerusform>%n feil til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startar …</translation>
    </message>
    <message>
        <source>The telephone works</source>
        <translation>Telefonen verkar</translation>
    </message>
    <message>
        <source>Telephone, chat and knowledge base work</source>
        <translation>Telefon, chat og kunnskapsbase verkar</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Telephone exchange</source>
        <translation>Telefonsentralen</translation>
    </message>
    <message>
        <source>Telephone program</source>
        <translation>Telefonprogrammet</translation>
    </message>
    <message>
        <source>Chat and shared log</source>
        <translation>Chat og felles logg</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Kunnskapsbasen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Without it no call comes to you.</source>
        <translation>Utan han kjem det ingen anrop til deg.</translation>
    </message>
    <message>
        <source>Keeps calls going, also while the window is closed.</source>
        <translation>Held samtalane i gang, òg når vindauget er lukka.</translation>
    </message>
    <message>
        <source>Without it notes are safe here and are sent later, and you don&apos;t see your colleagues.</source>
        <translation>Utan han ligg notata trygt her og blir sende seinare, og du ser ikkje kollegaene.</translation>
    </message>
    <message>
        <source>Without it what was read before can still be searched.</source>
        <translation>Utan han kan du framleis søkje i det som er lese før.</translation>
    </message>
    <message>
        <source>Without it you and the caller hear nothing.</source>
        <translation>Utan lyd høyrer verken du eller den som ringjer noko.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikkje kjent enno</translation>
    </message>
    <message>
        <source>last worked %1</source>
        <translation>sist i orden %1</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ikkje sett opp</translation>
    </message>
    <message>
        <source>Nothing has been heard of the queue yet.</source>
        <translation>Køen har ikkje meldt frå enno.</translation>
    </message>
    <message>
        <source>Calls come as usual. Tell IT if it lasts.</source>
        <translation>Anropa kjem som vanleg. Sei frå til IT om det varer.</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>sist meldt %1</translation>
    </message>
    <message>
        <source>The queue feed has lost contact with the exchange.</source>
        <translation>Køtenesta har mista kontakten med sentralen.</translation>
    </message>
    <message>
        <source>Calls come as usual; the figures are old. Tell IT.</source>
        <translation>Anropa kjem som vanleg; tala er gamle. Sei frå til IT.</translation>
    </message>
    <message>
        <source>The figures of the queue are old.</source>
        <translation>Tala for køen er gamle.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Verkar</translation>
    </message>
    <message>
        <source>speech always encrypted</source>
        <translation>talen er alltid kryptert</translation>
    </message>
    <message>
        <source>speech encrypted where the other end can</source>
        <translation>talen er kryptert når den andre enden kan</translation>
    </message>
    <message>
        <source>speech not encrypted</source>
        <translation>talen er ikkje kryptert</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>kryptert (TLS)</translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <translation>ikkje kryptert (%1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sidan %1</translation>
    </message>
</context>
<context>
    <name>ConnectionsSection</name>
    <message>
        <source>Connections</source>
        <translation>Samband</translation>
    </message>
    <message>
        <source>The queue&apos;s figures</source>
        <translation>Tala for køen</translation>
    </message>
    <message>
        <source>Without them you don&apos;t see who waits; calls come as usual.</source>
        <translation>Utan dei ser du ikkje kven som ventar; anropa kjem som vanleg.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Slik står det til</translation>
    </message>
    <message>
        <source>Where you are logged in</source>
        <translation>Her er du logga inn</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat and shared log</source>
        <translation>Chat og felles logg</translation>
    </message>
</context>
<context>
    <name>Consultation</name>
    <message>
        <source>Wait until there is an answer</source>
        <translation>Vent til nokon svarar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del opp</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferanse</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Opphev demping</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Demp</translation>
    </message>
    <message>
        <source>Complete transfer</source>
        <translation>Fullfør overføring</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Byt</translation>
    </message>
    <message>
        <source>All three hear each other</source>
        <translation>Alle tre høyrer kvarandre</translation>
    </message>
    <message>
        <source>A conference</source>
        <translation>Konferanse</translation>
    </message>
    <message>
        <source>The caller is on hold</source>
        <translation>Innringjaren er på vent</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <translation>Det ringjer …</translation>
    </message>
    <message>
        <source>You are talking</source>
        <translation>De snakkar saman</translation>
    </message>
    <message>
        <source>You are talking to the caller</source>
        <translation>Du snakkar med innringjaren</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>På vent</translation>
    </message>
</context>
<context>
    <name>ContactButtons</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Stryk</translation>
    </message>
    <message>
        <source>Only whoever logged it, or a lead, can change it</source>
        <translation>Berre den som førte det, eller ein leiar, kan endre det</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta attende</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Follow-ups</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gjort.</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Retta</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Struck out</source>
        <translation>Stroken</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Teke hand om</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Utan tema</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Det er ikkje skrive noko.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The enquiry is struck out.</source>
        <translation>Førespurnaden er stroken.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Nobody can write here.</source>
        <translation>Her kan ingen skrive.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n new message(s)</source>
        <translation>
            <numerusform>Gå til %n ny melding</numerusform>
            <numerusform>Gå til %n nye meldingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching or sending %1 …</source>
        <translation>Overfører %1 …</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Utan tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Utan utfall</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kven som spurde</translation>
    </message>
    <message>
        <source>Was it on the web?</source>
        <translation>Stod det på nettet?</translation>
    </message>
    <message>
        <source>Service step</source>
        <translation>Trinn i tenestetrappa</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La det vere som det var</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>Demo: who calls?</source>
        <translation>Demo: kven ringjer?</translation>
    </message>
    <message>
        <source>A number nobody knows</source>
        <translation>Eit nummer ingen kjenner</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ringjer til</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Let the citizen hang up</source>
        <translation>La innbyggjaren leggje på</translation>
    </message>
    <message>
        <source>The citizen calls. The large window shows how it goes.</source>
        <translation>Innbyggjaren ringjer. Det store vindauget viser korleis det går.</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>La det ringje</translation>
    </message>
    <message>
        <source>Nobody calls.</source>
        <translation>Ingen ringjer.</translation>
    </message>
    <message>
        <source>A citizen (900 00 214)</source>
        <translation>Ein innbyggjar (900 00 214)</translation>
    </message>
    <message>
        <source>Another citizen (900 00 377)</source>
        <translation>Ein annan innbyggjar (900 00 377)</translation>
    </message>
    <message>
        <source>An employee of Gulen</source>
        <translation>Ein tilsett i Gulen</translation>
    </message>
    <message>
        <source>A withheld number</source>
        <translation>Hemmeleg nummer</translation>
    </message>
    <message>
        <source>Somebody in Sweden</source>
        <translation>Nokon i Sverige</translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message numerus="yes">
        <source>%n unseen lost call(s)</source>
        <translation>
            <numerusform>%n tapt anrop du ikkje har sett</numerusform>
            <numerusform>%n tapte anrop du ikkje har sett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ulesen melding</numerusform>
            <numerusform>%n ulesne meldingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>Eitt spørsmål har fått svar</numerusform>
            <numerusform>%n spørsmål har fått svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to be confirmed</source>
        <translation>
            <numerusform>%n hending må stadfestast</numerusform>
            <numerusform>%n hendingar må stadfestast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceOrder</name>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Let the system choose</source>
        <translation>La systemet velje</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (ikkje kopla til)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (i bruk)</translation>
    </message>
</context>
<context>
    <name>DialBox</name>
    <message>
        <source>Ring out</source>
        <translation>Ring ut</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Configuration</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Nøkkelring</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Kunnskapsbase</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Chat and shared log</source>
        <translation>Chat og felles logg</translation>
    </message>
    <message>
        <source>works.</source>
        <translation>verkar.</translation>
    </message>
    <message>
        <source>not set up. Nothing is wrong, but nothing will work here either.</source>
        <translation>er ikkje sett opp. Det er ingen feil, men heller ikkje i bruk.</translation>
    </message>
    <message>
        <source>no keyring answers. You will be asked for a passphrase at each start.</source>
        <translation>ingen nøkkelring svarar. Du blir spurd om ei passordfrase kvar gong programmet startar.</translation>
    </message>
    <message>
        <source>the user name or password is wrong. Set it with agent-desktop set-password.</source>
        <translation>brukarnamnet eller passordet er feil. Set passordet med agent-desktop set-password.</translation>
    </message>
    <message>
        <source>no password is stored. Set it with agent-desktop set-password.</source>
        <translation>det er ikkje lagra noko passord. Set det med agent-desktop set-password.</translation>
    </message>
    <message>
        <source>the server does not answer. Check the address, the port and the network.</source>
        <translation>tenaren svarar ikkje. Sjekk adressa, porten og nettet.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate can&apos;t be trusted. Check the name and the CA file.</source>
        <translation>sertifikatet til tenaren er ikkje til å stole på. Sjekk namnet og CA-fila.</translation>
    </message>
    <message>
        <source>the server refuses. Ask whoever runs it, with the line below.</source>
        <translation>tenaren seier nei. Spør dei som driftar han, og vis linja under.</translation>
    </message>
    <message>
        <source>there is no sound device. Nobody will hear anything.</source>
        <translation>det finst ingen lydeining. Ingen kjem til å høyre noko.</translation>
    </message>
    <message>
        <source>the chosen headset is not there. Plug it in or choose another.</source>
        <translation>det valde hovudsettet er ikkje der. Kople det til, eller vel eit anna.</translation>
    </message>
    <message>
        <source>the disk is full. Make room.</source>
        <translation>disken er full. Rydd plass.</translation>
    </message>
    <message>
        <source>something can&apos;t be read. Mend it at the place below.</source>
        <translation>noko lèt seg ikkje lese. Rett det på staden under.</translation>
    </message>
    <message>
        <source>the telephone process does not start.</source>
        <translation>telefonprosessen startar ikkje.</translation>
    </message>
    <message>
        <source>something is wrong. The line below says what.</source>
        <translation>noko er gale. Linja under seier kva.</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The figures are not confirmed.</source>
        <translation>Tala er ikkje stadfesta.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurd</translation>
    </message>
    <message>
        <source>Ask the owner to confirm</source>
        <translation>Be eigaren stadfeste</translation>
    </message>
</context>
<context>
    <name>DueChoice</name>
    <message>
        <source>Until when</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag og klokkeslett</translation>
    </message>
    <message>
        <source>today 15:00</source>
        <translation>i dag 15:00</translation>
    </message>
    <message>
        <source>tomorrow 09:00</source>
        <translation>i morgon 09:00</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>om ein time</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>eige tidspunkt</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Encrypted calls (SRTP)</source>
        <translation>Kryptert tale (SRTP)</translation>
    </message>
    <message>
        <source>Answer automatically</source>
        <translation>Svar av seg sjølv</translation>
    </message>
    <message>
        <source>When another call comes while you talk</source>
        <translation>Når det ringjer medan du snakkar</translation>
    </message>
    <message>
        <source>Telephone numbers in the log</source>
        <translation>Telefonnummer i loggen</translation>
    </message>
    <message>
        <source>Numbers are deleted after</source>
        <translation>Nummer blir sletta etter</translation>
    </message>
    <message>
        <source>Notes are deleted after</source>
        <translation>Notat blir sletta etter</translation>
    </message>
    <message>
        <source>When it rings, show what the caller asked about last</source>
        <translation>Vis kva innringjaren spurde om sist, når det ringjer</translation>
    </message>
    <message>
        <source>Whether calls may go unencrypted</source>
        <translation>Avgjer om samtalar kan gå ukryptert</translation>
    </message>
    <message>
        <source>The program answers without you doing anything</source>
        <translation>Programmet svarar utan at du trykkjer</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Where the exchange can</source>
        <translation>Når sentralen kan</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>Alltid kravd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>It waits, and you hear a tone</source>
        <translation>Anropet ventar, og du høyrer ein tone</translation>
    </message>
    <message>
        <source>The caller is told that you are busy</source>
        <translation>Den som ringjer, får opptatt</translation>
    </message>
    <message>
        <source>It is sent on to others</source>
        <translation>Anropet går vidare til andre</translation>
    </message>
    <message>
        <source>The whole number</source>
        <translation>Heile nummeret</translation>
    </message>
    <message>
        <source>Only the last digits</source>
        <translation>Berre dei siste siffera</translation>
    </message>
    <message>
        <source>Are not kept</source>
        <translation>Blir ikkje lagra</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Etter %n sekund</numerusform>
            <numerusform>Etter %n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultCard</name>
    <message>
        <source>Report a fault</source>
        <translation>Meld feil</translation>
    </message>
    <message>
        <source>Report a fault to IT</source>
        <translation>Meld feil til IT</translation>
    </message>
    <message>
        <source>You read it first. Names, numbers, notes and passwords are left out, and nothing is sent by itself.</source>
        <translation>Du les det først. Namn, nummer, notat og passord er ikkje med, og ingenting blir sendt av seg sjølv.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Noko er gale</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Lagre rapporten …</translation>
    </message>
    <message>
        <source>Write an e-mail to IT</source>
        <translation>Skriv e-post til IT</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Rapporten er lagra.</translation>
    </message>
    <message>
        <source>Attach the file to an e-mail to IT, or give it to them in another way.</source>
        <translation>Legg fila ved ein e-post til IT, eller gje ho til dei på ein annan måte.</translation>
    </message>
    <message>
        <source>Make the report anew</source>
        <translation>Lag rapporten på nytt</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Arkiv (*.zip)</translation>
    </message>
    <message>
        <source>A fault in the agent desktop</source>
        <translation>Feil i agentprogrammet</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Vedlegg: %1</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Kva skjedde?</translation>
    </message>
    <message>
        <source>What did you do, and what happened? No names and no numbers.</source>
        <translation>Kva gjorde du, og kva kom av det? Ingen namn og ingen nummer.</translation>
    </message>
    <message>
        <source>This goes into the file. Mark what you don&apos;t want to send, and delete it.</source>
        <translation>Dette kjem i fila. Merk det du ikkje vil sende, og slett det.</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Do not send %1</source>
        <translation>Ikkje send %1</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Save %1 as …</source>
        <translation>Lagre %1 som …</translation>
    </message>
    <message>
        <source>Too large to be fetched here</source>
        <translation>For stor til å hente hit</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lagre som</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommunane</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle utfall</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kven som spurde</translation>
    </message>
    <message>
        <source>Everybody who asked</source>
        <translation>Alle som spør</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Korleis det kom</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalar</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Noko att å gjere</translation>
    </message>
    <message>
        <source>Words or number</source>
        <translation>Ord eller nummer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Finn i artikkelen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Førre treff</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Close the search in the article</source>
        <translation>Lukk søket i artikkelen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Ingen treff</translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>Your colleagues see the name, and callers hear it from you.</source>
        <translation>Kollegaene ser namnet, og dei som ringjer, får høyre det av deg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Telefonen din</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Adressa til sentralen</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Internnummer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Chat and the shared log</source>
        <translation>Chat og felles logg</translation>
    </message>
    <message>
        <source>Without these the log stays on this machine, and nobody can be asked in chat.</source>
        <translation>Utan desse blir loggen på denne maskina, og du kan ikkje spørje nokon i chat.</translation>
    </message>
    <message>
        <source>Address of the chat server</source>
        <translation>Adressa til chattenaren</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>It can&apos;t be kept on this machine: %1. Call IT, or go on with Later.</source>
        <translation>Det lét seg ikkje lagre på denne maskina: %1. Ring IT, eller gå vidare med Seinare.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept on this machine: %1. Call IT. Later once more starts without it.</source>
        <translation>Det kan ikkje lagrast på denne maskina: %1. Ring IT. Trykkjer du Seinare ein gong til, startar programmet utan.</translation>
    </message>
    <message>
        <source>Trying the telephone …</source>
        <translation>Prøver telefonen …</translation>
    </message>
    <message>
        <source>The telephone works: the exchange knows you.</source>
        <translation>Telefonen verkar: sentralen kjenner deg.</translation>
    </message>
    <message>
        <source>Correct what you wrote, or press “%1” once more to go on.</source>
        <translation>Rett det du skreiv, eller trykk «%1» ein gong til for å gå vidare.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Adressa må byrje med https:// eller http://.</translation>
    </message>
    <message>
        <source>You have these from IT. The password goes into the keyring. Without a telephone no call comes here; it can be set up later.</source>
        <translation>Dette har du fått av IT. Passordet blir lagt i nøkkelringen. Utan telefon kjem det ingen samtalar hit; han kan setjast opp seinare.</translation>
    </message>
    <message>
        <source>Trying the chat …</source>
        <translation>Prøver chatten …</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
    <message>
        <source>Go on without a telephone</source>
        <translation>Gå vidare utan telefon</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>The exchange doesn&apos;t know this extension and password.</source>
        <translation>Sentralen kjenner ikkje dette internnummeret med dette passordet.</translation>
    </message>
    <message>
        <source>The exchange doesn&apos;t answer at this address.</source>
        <translation>Sentralen svarar ikkje på denne adressa.</translation>
    </message>
    <message>
        <source>The chat server doesn&apos;t know this name and password.</source>
        <translation>Chattenaren kjenner ikkje dette namnet og passordet.</translation>
    </message>
    <message>
        <source>The chat server doesn&apos;t answer at this address.</source>
        <translation>Chattenaren svarer ikkje på denne adressa.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Skriv namnet ditt.</translation>
    </message>
    <message>
        <source>Write the address of the exchange, or empty the fields.</source>
        <translation>Skriv adressa til sentralen, eller tøm felta.</translation>
    </message>
    <message>
        <source>Write your extension, or empty the fields.</source>
        <translation>Skriv internnummeret ditt, eller tøm felta.</translation>
    </message>
    <message>
        <source>Write the password of the telephone.</source>
        <translation>Skriv passordet til telefonen.</translation>
    </message>
    <message>
        <source>Write the address of the chat server, or empty the fields.</source>
        <translation>Skriv adressa til chattenaren, eller tøm felta.</translation>
    </message>
    <message>
        <source>Write your user name, or empty the fields.</source>
        <translation>Skriv brukarnamnet ditt, eller tøm felta.</translation>
    </message>
    <message>
        <source>Write the password of the chat.</source>
        <translation>Skriv passordet til chatten.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>done %1</source>
        <translation>gjort %1</translation>
    </message>
    <message>
        <source>should have been done %1</source>
        <translation>skulle vore gjort %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innan %1</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (meg)</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Kva som er lova</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Kva er lova?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kven som gjer det</translation>
    </message>
    <message>
        <source>Nobody has been told what you wrote here. Save it or empty the field.</source>
        <translation>Ingen har fått vite det du skreiv her. Lagre det, eller tøm feltet.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Set på lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Mark as over</source>
        <translation>Merk som over</translation>
    </message>
    <message>
        <source>Confirm now</source>
        <translation>Stadfest no</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne att</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meld frå</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Ingenting er endra</translation>
    </message>
    <message>
        <source>Write a title and choose at least one municipality</source>
        <translation>Skriv ein tittel og vel minst éin kommune</translation>
    </message>
    <message>
        <source>A time can&apos;t be read. Write for example 14:00 or tomorrow 9:00</source>
        <translation>Eit tidspunkt lèt seg ikkje lese. Skriv til dømes 14:00 eller i morgon 9:00</translation>
    </message>
    <message>
        <source>It can&apos;t end before it begins</source>
        <translation>Ho kan ikkje slutte før ho tek til</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Not saved</source>
        <translation>Ikkje lagra</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Take back what is written and not saved</source>
        <translation>Ta bort det som er skrive og ikkje lagra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hending</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som skal visast</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Status from the exchange, updated %1</source>
        <translation>Status frå sentralen, oppdatert %1</translation>
    </message>
    <message>
        <source>Status from the exchange is missing</source>
        <translation>Status frå sentralen manglar</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Oppdatert %1</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The program goes on here. When the phone rings you see it as usual.</source>
        <translation>Programmet held fram her. Når telefonen ringjer, ser du det som vanleg.</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Try another word for it.</source>
        <translation>Prøv eit anna ord for det.</translation>
    </message>
    <message>
        <source>Is the answer not here?</source>
        <translation>Er ikkje svaret her?</translation>
    </message>
    <message>
        <source>Report to the editors</source>
        <translation>Meld frå til redaktørane</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>No answer to “%1”</source>
        <translation>Fann ikkje svar på «%1»</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>The call concerns no incident</source>
        <translation>Samtalen gjeld inga hending</translation>
    </message>
</context>
<context>
    <name>GroupedIncidents</name>
    <message>
        <source>Show more</source>
        <translation>Vis fleire</translation>
    </message>
    <message>
        <source>Show more of what is over</source>
        <translation>Vis fleire som er over</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Ingen hendingar</translation>
    </message>
    <message>
        <source>What happens in the municipalities stands here for everybody.</source>
        <translation>Det som skjer i kommunane, står her for alle.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Brukarrettleiing</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help called at %1</source>
        <translation>Forsterking kalla %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gå ut</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>End the call for help</source>
        <translation>Avslutt forsterkinga</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n har ikkje svara</numerusform>
            <numerusform>%n har ikkje svara</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 er inne</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translation>%1 kjem</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 har gått ut</translation>
    </message>
    <message>
        <source>%1 can&apos;t</source>
        <translation>%1 kan ikkje</translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message>
        <source>Call for help</source>
        <translation>Kall på forsterking</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Finn ein kollega</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>E.g. power cut in Aurland</source>
        <translation>T.d. straumbrot i Aurland</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Til det blir avslutta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Kall inn</translation>
    </message>
    <message numerus="yes">
        <source>Call %n</source>
        <translation>
            <numerusform>Kall inn %n</numerusform>
            <numerusform>Kall inn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick whom to call first</source>
        <translation>Kryss av kven som skal kallast inn, først</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Find a key or what it does</source>
        <translation>Finn ein tast eller det han gjer</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ingen tast gjer det.</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hjelp og tastar</translation>
    </message>
    <message>
        <source>Every key can be changed under Settings, Keys.</source>
        <translation>Alle tastane kan endrast i Oppsett under Tastar.</translation>
    </message>
</context>
<context>
    <name>HelpStrips</name>
    <message>
        <source>%1 calls for help</source>
        <translation>%1 kallar på forsterking</translation>
    </message>
    <message>
        <source>%1 calls for help: %2</source>
        <translation>%1 kallar på forsterking: %2</translation>
    </message>
    <message>
        <source>I&apos;m coming</source>
        <translation>Eg kjem</translation>
    </message>
    <message>
        <source>I can&apos;t</source>
        <translation>Kan ikkje</translation>
    </message>
    <message>
        <source>%1 to come, %2 if you can&apos;t.</source>
        <translation>%1 om du kjem, %2 om du ikkje kan.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>rang %1</source>
        <translation>ringde i %1</translation>
    </message>
    <message>
        <source>Talked %1</source>
        <translation>Snakka i %1</translation>
    </message>
    <message>
        <source>answered when they rang again, %1</source>
        <translation>fekk svar då dei ringde att, %1</translation>
    </message>
    <message>
        <source>called back %1</source>
        <translation>ringt attende %1</translation>
    </message>
    <message>
        <source>called back %1, not reached</source>
        <translation>ringt attende %1, ikkje nådd</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Calls</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Enter calls the chosen one</source>
        <translation>Enter ringjer den valde</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Redial</source>
        <translation>Ring siste på nytt</translation>
    </message>
    <message>
        <source>You have not rung anybody yet</source>
        <translation>Du har ikkje ringt nokon enno</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle samtalar</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tapte</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Kva samtalar</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ingen samtalar enno</translation>
    </message>
    <message>
        <source>Every call comes here when it is over.</source>
        <translation>Kvar samtale kjem hit når han er over.</translation>
    </message>
    <message>
        <source>No lost calls</source>
        <translation>Ingen tapte anrop</translation>
    </message>
    <message>
        <source>Every call has been taken, here or by a colleague.</source>
        <translation>Alle anrop er tekne, her eller av ein kollega.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtalar</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Search results</source>
        <translation>Treff</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Common</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ikkje stadfesta</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Calls by hour</source>
        <translation>Anrop per time</translation>
    </message>
    <message>
        <source>%1:00</source>
        <comment>an hour on a chart</comment>
        <translation>kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>calls on a chart</comment>
        <translation>
            <numerusform>%n tapt</numerusform>
            <numerusform>%n tapte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:00: %2 answered, %3 lost.</source>
        <translation>Kl. %1: %2 svara, %3 tapte.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Oppslag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som skal visast</translation>
    </message>
    <message>
        <source>Look up:</source>
        <translation>Slå opp:</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>the kind</source>
        <translation>slaget</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>tittelen</translation>
    </message>
    <message>
        <source>the municipalities</source>
        <translation>kommunane</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>kva ein skal seie</translation>
    </message>
    <message>
        <source>the text for colleagues</source>
        <translation>teksten til kollegaer</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>staden</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kjelda</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>slutten</translation>
    </message>
    <message>
        <source>the preparedness</source>
        <translation>beredskapen</translation>
    </message>
    <message>
        <source>the confirmation</source>
        <translation>stadfestinga</translation>
    </message>
    <message>
        <source>whether it is over</source>
        <translation>om ho er over</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Gjeld no</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kjem</translation>
    </message>
    <message>
        <source>Must be confirmed</source>
        <translation>Må stadfestast</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>must be confirmed</source>
        <translation>må stadfestast</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>frå %1</translation>
    </message>
    <message>
        <source>not confirmed since %1</source>
        <translation>ikkje stadfesta sidan %1</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>stadfesta %1</translation>
    </message>
    <message>
        <source>until about %1</source>
        <translation>til ca. %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
</context>
<context>
    <name>IncidentBox</name>
    <message>
        <source>Incidents now</source>
        <translation>Hendingar no</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentDelegate</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n samtale</numerusform>
            <numerusform>%n samtalar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentFields</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What has happened, and where</source>
        <translation>Kva som har hendt, og kvar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Truleg slutt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>kven seier det</translation>
    </message>
    <message>
        <source>What to say to callers</source>
        <translation>Sei til den som ringjer</translation>
    </message>
    <message>
        <source>For colleagues</source>
        <translation>Til kollegaer</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Vanleg</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>How much it is told</source>
        <translation>Kor sterkt det blir sagt</translation>
    </message>
    <message>
        <source>Preparedness puts the text on top for everybody.</source>
        <translation>Beredskap legg teksten øvst hos alle.</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>The incident is over.</source>
        <translation>Hendinga er over.</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og éi til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>No incidents in %1 now</source>
        <translation>Ingen hendingar i %1 no</translation>
    </message>
    <message>
        <source>Ask which municipality it is about</source>
        <translation>Spør kva kommune det gjeld</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Hendingar</translation>
    </message>
    <message>
        <source>Over today</source>
        <translation>Over i dag</translation>
    </message>
    <message>
        <source>Over before</source>
        <translation>Over før</translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>Incidents now</source>
        <translation>Hendingar no</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Meld ei hending</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>No incidents now.</source>
        <translation>Ingen hendingar no.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>No incident is open</source>
        <translation>Inga hending er open</translation>
    </message>
    <message>
        <source>Choose one in the list, or report a new one.</source>
        <translation>Vel ei i lista, eller meld frå om ei ny.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som skal visast</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>No key: %1</source>
        <translation>Ingen tast: %1</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Digit %1</source>
        <translation>Tast %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Calls</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>Answer the next call</source>
        <translation>Svar neste som ringjer</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Legg på</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Demp mikrofonen</translation>
    </message>
    <message>
        <source>Hold or resume; extend the wrap-up</source>
        <translation>Set på vent eller hent tilbake; forleng etterarbeidet</translation>
    </message>
    <message>
        <source>Switch between two calls</source>
        <translation>Byt mellom to samtalar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Set over</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Tilbake til innringaren</translation>
    </message>
    <message>
        <source>Start a conference</source>
        <translation>Snakk saman alle tre</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Parker samtalen</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Send innringjaren til telefonsvararen</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Ring out</source>
        <translation>Ring ut</translation>
    </message>
    <message>
        <source>Redial the last number</source>
        <translation>Ring siste nummer på nytt</translation>
    </message>
    <message>
        <source>Note and wrap-up</source>
        <translation>Notat og etterarbeid</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Gå til notatet</translation>
    </message>
    <message>
        <source>Find the topic</source>
        <translation>Finn temaet</translation>
    </message>
    <message>
        <source>Ask in chat</source>
        <translation>Spør i chat</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>The call is about the incident</source>
        <translation>Samtalen gjeld hendinga</translation>
    </message>
    <message>
        <source>Save and be free; send</source>
        <translation>Lagre og bli ledig; send</translation>
    </message>
    <message>
        <source>Log an enquiry that was not a call</source>
        <translation>Før ein førespurnad som ikkje var ein samtale</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskap</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Gå til søket</translation>
    </message>
    <message>
        <source>Go to the article</source>
        <translation>Gå til artikkelen</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Finn på sida</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Førre artikkel</translation>
    </message>
    <message>
        <source>Larger article text</source>
        <translation>Større artikkeltekst</translation>
    </message>
    <message>
        <source>Smaller article text</source>
        <translation>Mindre artikkeltekst</translation>
    </message>
    <message>
        <source>Normal article text</source>
        <translation>Vanleg artikkeltekst</translation>
    </message>
    <message>
        <source>Colleagues and incidents</source>
        <translation>Kollegaer og hendingar</translation>
    </message>
    <message>
        <source>Pause, or be free</source>
        <translation>Ta pause, eller bli ledig</translation>
    </message>
    <message>
        <source>Call for help in the queue</source>
        <translation>Be om forsterking i køen</translation>
    </message>
    <message>
        <source>I&apos;m coming to help</source>
        <translation>Eg kjem og hjelper</translation>
    </message>
    <message>
        <source>I can&apos;t help now</source>
        <translation>Eg kan ikkje hjelpe no</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hending</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Find people, articles and actions</source>
        <translation>Finn folk, artiklar og handlingar</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Angre det du nettopp gjorde</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hjelp og tastar</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Avslutt programmet</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Vel eit tema</translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation>Vel utfallet</translation>
    </message>
    <message>
        <source>you write with it</source>
        <translation>blir brukt til å skrive</translation>
    </message>
    <message>
        <source>AltGr writes with it</source>
        <translation>skriv teikn med AltGr</translation>
    </message>
    <message>
        <source>it edits text</source>
        <translation>redigerer tekst</translation>
    </message>
    <message>
        <source>it needs Ctrl, Alt or Win</source>
        <translation>treng Ctrl, Alt eller Win</translation>
    </message>
    <message>
        <source>it can&apos;t work everywhere</source>
        <translation>kan ikkje verke overalt</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Bruk desse tastane</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Tilbake til dei vanlege tastane</translation>
    </message>
    <message>
        <source>Also while another program is in front</source>
        <translation>Også når eit anna program ligg fremst</translation>
    </message>
    <message>
        <source>Press the keys you want in a field.</source>
        <translation>Trykk tastane du vil ha, i eit felt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Legg på</translation>
    </message>
    <message>
        <source>Mute the microphone</source>
        <translation>Demp mikrofonen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>This can&apos;t be used yet: see below.</source>
        <translation>Dette kan ikkje brukast enno: sjå under.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 kan ikkje brukast: %2.</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>òg: %1</translation>
    </message>
    <message>
        <source>%1 does two things: %2, and %3.</source>
        <translation>%1 gjer to ting: %2, og %3.</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>The metadata can&apos;t be read: %1. If the article was read before, it is shown as it was.</source>
        <translation>Metadata kan ikkje lesast: %1. Er artikkelen lesen før, blir han vist slik han var.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. The rest of the article is there.</source>
        <translation>«%1» kan ikkje brukast. Resten av artikkelen er med.</translation>
    </message>
    <message>
        <source>A municipality&apos;s section without the article it belongs to.</source>
        <translation>Eit lokalt tillegg utan artikkelen det høyrer til.</translation>
    </message>
    <message>
        <source>The article is too long to be taken over. Divide it into several.</source>
        <translation>Artikkelen er for lang til å bli teken med. Del han i fleire.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Dette er ikkje tekst i UTF-8.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Fila kan ikkje lesast: %1.</translation>
    </message>
    <message>
        <source>The page redirects to itself, perhaps by way of others.</source>
        <translation>Sida sender vidare til seg sjølv, kanskje via andre.</translation>
    </message>
    <message>
        <source>There is another article with the same name (%1). That one is shown.</source>
        <translation>Det finst ein annan artikkel med same namn (%1). Det er den som blir vist.</translation>
    </message>
    <message>
        <source>The folder of articles</source>
        <translation>Artikkelmappa</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>The report is closed.</source>
        <translation>Meldinga er lukka.</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Del av sida</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>Errors in articles</source>
        <translation>Feil i artiklar</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskap</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>%1%</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>LeftColumn</name>
    <message>
        <source>Log an enquiry</source>
        <translation>Før ein førespurnad</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Legg på</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>answered</source>
        <translation>svara</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>tapte</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Korleis det kom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kven som spurde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>På nettet</translation>
    </message>
    <message>
        <source>Service ladder</source>
        <translation>Tenestetrappa</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>Opna artiklar</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Ført av</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>svara etter %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>snakka %1</translation>
    </message>
    <message>
        <source>wrap-up %1</source>
        <translation>etterarbeid %1</translation>
    </message>
    <message>
        <source>taken care of</source>
        <translation>teke hand om</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Utan tema</translation>
    </message>
    <message>
        <source>something to do</source>
        <translation>noko att å gjere</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikkje sendt</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>stroken</translation>
    </message>
    <message>
        <source>Our own employees this week: %1 of %2</source>
        <translation>Eigne tilsette denne veka: %1 av %2</translation>
    </message>
    <message>
        <source>last week %1 of %2</source>
        <translation>førre veke %1 av %2</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Enquiries</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>Enter opens the chosen one</source>
        <translation>Enter opnar den valde</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Fetching what was written before: %1 so far</source>
        <translation>Hentar det som er skrive før: %1 så langt</translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries</source>
        <translation>
            <numerusform>%n førespurnad</numerusform>
            <numerusform>%n førespurnader</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Fann ikkje noko</translation>
    </message>
    <message>
        <source>Look for something else, or for fewer things at once.</source>
        <translation>Søk etter noko anna, eller etter færre ting om gongen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Førespurnad</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som skal visast</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Utsjånad og språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Something you have written is not sent.</source>
        <translation>Noko du har skrive, er ikkje sendt.</translation>
    </message>
    <message>
        <source>What you chose here shows as soon as you have sent it or emptied the field.</source>
        <translation>Det du valde her, ser du så snart du har sendt det eller tømt feltet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>In percent of the usual size.</source>
        <translation>I prosent av vanleg storleik.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Start og lukking</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Start når eg loggar inn</translation>
    </message>
    <message>
        <source>The program starts in the tray, and the phone can ring.</source>
        <translation>Programmet startar i systemfeltet, og telefonen kan ringje.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Bli liggjande i systemfeltet når vindauget blir lukka</translation>
    </message>
    <message>
        <source>Otherwise closing the window ends the program.</source>
        <translation>Elles blir programmet avslutta når du lukkar vindauget.</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>To call back</source>
        <translation>Ring opp att</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>%1 the lost calls</source>
        <translation>%1 dei tapte anropa</translation>
    </message>
</context>
<context>
    <name>LostRow</name>
    <message>
        <source>Withheld number</source>
        <translation>Hemmeleg nummer</translation>
    </message>
    <message>
        <source>Hung up %1 after %2</source>
        <translation>La på %1 etter %2</translation>
    </message>
    <message>
        <source>%1 is taking it</source>
        <translation>%1 tek det</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Slepp</translation>
    </message>
    <message>
        <source>I&apos;ll take it</source>
        <translation>Eg tek denne</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>Ring opp</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Agent desktop</source>
        <translation>Agentbord</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegaer</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hendingar</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskap</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtalar</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
</context>
<context>
    <name>MessageActs</name>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reply in thread</source>
        <translation>Svar i tråd</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reager</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta attende</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Taken back</source>
        <translation>Teken attende</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>forkorta</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>ventar på å bli send</translation>
    </message>
    <message>
        <source>Not sent: the server refused it. Copy the text and try once more.</source>
        <translation>Ikkje send: Tenaren tok ikkje imot meldinga. Kopier teksten og prøv ein gong til.</translation>
    </message>
    <message>
        <source>In the thread “%1”</source>
        <translation>I tråden «%1»</translation>
    </message>
    <message>
        <source>Reply to %2: “%1”</source>
        <translation>Svar til %2: «%1»</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only the most serious</source>
        <translation>Vis berre den viktigaste</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Legg bort</translation>
    </message>
</context>
<context>
    <name>ModeStrip</name>
    <message>
        <source>Take back</source>
        <translation>Ta attende</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Lat det vere</translation>
    </message>
    <message>
        <source>Editing: “%1”</source>
        <translation>Endrar: «%1»</translation>
    </message>
    <message>
        <source>Take back “%1” for everybody?</source>
        <translation>Ta attende «%1» for alle?</translation>
    </message>
    <message>
        <source>In the thread of %2: “%1”</source>
        <translation>I tråden til %2: «%1»</translation>
    </message>
    <message>
        <source>Reply to %2: “%1”</source>
        <translation>Svar til %2: «%1»</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Write for example 14:00, tomorrow 9:00 or 20 May 12:00</source>
        <translation>Skriv til dømes 14:00, i morgon 9:00 eller 20. mai 12:00</translation>
    </message>
</context>
<context>
    <name>MunicipalityChoice</name>
    <message>
        <source>Choose a municipality</source>
        <translation>Vel kommune</translation>
    </message>
</context>
<context>
    <name>NewChat</name>
    <message>
        <source>Write to</source>
        <translation>Skriv til</translation>
    </message>
    <message>
        <source>Unit or colleague</source>
        <translation>Eining eller kollega</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Kven du skal skrive til</translation>
    </message>
    <message>
        <source>Nobody found. Write the beginning of a name.</source>
        <translation>Fann ingen. Skriv byrjinga på eit namn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>%1 has changed this incident while you write.</source>
        <translation>%1 har endra denne hendinga medan du skriv.</translation>
    </message>
    <message>
        <source>Changed: %1. What you have written stands here still.</source>
        <translation>Endra: %1. Det du har skrive, står her framleis.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Legg bort</translation>
    </message>
</context>
<context>
    <name>NoteChoices</name>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Was it on the web?</source>
        <translation>Stod det på nettet?</translation>
    </message>
    <message>
        <source>Service step</source>
        <translation>Trinn i tenestetrappa</translation>
    </message>
    <message>
        <source>%1 + digit</source>
        <translation>%1 + siffer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>NoteColumn</name>
    <message>
        <source>Choose the municipality first</source>
        <translation>Vel kommune først</translation>
    </message>
    <message>
        <source>Nobody to ask here has been set up</source>
        <translation>Her er det ingen sett opp å spørje</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Kven ringjer</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Korleis det kom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Kva gjeld det?</translation>
    </message>
</context>
<context>
    <name>NoteFooter</name>
    <message>
        <source>Ask in chat</source>
        <translation>Spør i chat</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>Save and be free</source>
        <translation>Lagre og bli ledig</translation>
    </message>
    <message>
        <source>Hang up first (%1). Then you can save and be free.</source>
        <translation>Legg på først (%1). Så kan du lagre og bli ledig.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>NoticesSection</name>
    <message>
        <source>Notices</source>
        <translation>Varsel</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open until %1</source>
        <translation>Ope til %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Opnar %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Stengt no</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Show the incidents of</source>
        <translation>Vis hendingane i</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommunane</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hending</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hendingar</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Web page</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Unknown municipality</source>
        <translation>Ukjend kommune</translation>
    </message>
    <message>
        <source>%1 municipality</source>
        <translation>%1 kommune</translation>
    </message>
    <message>
        <source>Ask where it is, and choose it below.</source>
        <translation>Spør kvar det er, og vel kommune under.</translation>
    </message>
    <message>
        <source>switchboard %1</source>
        <translation>sentralbord %1</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Figures that are not confirmed have been left out (…).</source>
        <translation>Tal som ikkje er stadfesta, er tekne bort (…).</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Generelt</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People found</source>
        <translation>Folk som passar</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Veka</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Månaden</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vel …</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Kva dagar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne månaden</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Eigen periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Next shift %1</source>
        <translation>Neste vakt %1</translation>
    </message>
    <message>
        <source>No telephone</source>
        <translation>Utan telefon</translation>
    </message>
    <message>
        <source>%1, after the wrap-up</source>
        <translation>%1, når etterarbeidet er gjort</translation>
    </message>
    <message>
        <source>%1, after the call</source>
        <translation>%1, når samtalen er slutt</translation>
    </message>
    <message>
        <source>asking the exchange …</source>
        <translation>spør sentralen …</translation>
    </message>
    <message>
        <source>not confirmed by the exchange</source>
        <translation>ikkje stadfesta av sentralen</translation>
    </message>
    <message>
        <source>The exchange has not answered yet.</source>
        <translation>Sentralen har ikkje svara enno.</translation>
    </message>
    <message>
        <source>Confirmed by the exchange</source>
        <translation>Stadfesta av sentralen</translation>
    </message>
    <message>
        <source>Confirmed by the exchange at %1</source>
        <translation>Stadfesta av sentralen %1</translation>
    </message>
    <message>
        <source>Chosen here. The exchange has said nothing about it.</source>
        <translation>Valt her. Sentralen har ikkje sagt noko om det.</translation>
    </message>
    <message>
        <source>Shift until %1</source>
        <translation>Vakt til %1</translation>
    </message>
    <message>
        <source>Shift %1–%2</source>
        <translation>Vakt %1–%2</translation>
    </message>
    <message>
        <source>you alone</source>
        <translation>du åleine</translation>
    </message>
    <message>
        <source>you and %1</source>
        <translation>du og %1</translation>
    </message>
    <message>
        <source>you, %1 and %2</source>
        <translation>du, %1 og %2</translation>
    </message>
    <message>
        <source>you and %1 others</source>
        <translation>du og %1 andre</translation>
    </message>
</context>
<context>
    <name>PrivacyStrip</name>
    <message>
        <source>Save once more to save it all the same.</source>
        <translation>Lagre ein gong til for å lagre likevel.</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Vis kvar</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Errors in articles</source>
        <translation>Feil i artiklar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article can be read.</source>
        <translation>Alle artiklane kan lesast.</translation>
    </message>
    <message>
        <source>A file or page with a fault is named here; the others are not touched by it.</source>
        <translation>Ei fil eller side med feil blir nemnd her. Dei andre er like gode.</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Trykk tastane</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øvst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nedst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Ei side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Ei side ned</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopier l&amp;enkja</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QualityLine</name>
    <message>
        <source>encrypted</source>
        <translation>kryptert</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>ikkje kryptert</translation>
    </message>
    <message>
        <source>Nobody on the way can listen in (SRTP).</source>
        <translation>Kryptert til sentralen (SRTP): ingen på vegen kan lytte.</translation>
    </message>
    <message>
        <source>Not encrypted between you and the exchange.</source>
        <translation>Ikkje kryptert mellom deg og sentralen.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Tapt: %1.</translation>
    </message>
    <message>
        <source>Uneven: %1 ms.</source>
        <translation>Ujamn: %1 ms.</translation>
    </message>
    <message>
        <source>There and back: %1 ms.</source>
        <translation>Fram og tilbake: %1 ms.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>%1 is taking it</source>
        <translation>%1 tek denne</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 har svara</translation>
    </message>
</context>
<context>
    <name>QuestionButtons</name>
    <message>
        <source>Open in chat</source>
        <translation>Opne i chat</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne att</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Minn meg på</translation>
    </message>
    <message>
        <source>Reminds me %1</source>
        <translation>Minner meg på kl. %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>Om %n minutt</numerusform>
            <numerusform>Om %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Ikkje minn meg på</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>Spør %1 i staden</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>asked %1</source>
        <translation>spurd %1</translation>
    </message>
    <message>
        <source>No answer yet. You wanted to be reminded.</source>
        <translation>Ikkje noko svar enno. Du ville bli mint på det.</translation>
    </message>
    <message>
        <source>Ring back: %1</source>
        <translation>Ring attende: %1</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>No answer yet</source>
        <translation>Ikkje noko svar enno</translation>
    </message>
    <message>
        <source>Ring about the call</source>
        <translation>Ring om samtalen</translation>
    </message>
    <message>
        <source>Open in chat</source>
        <translation>Opne i chat</translation>
    </message>
    <message>
        <source>Open in chat: %1</source>
        <translation>Opne i chat: %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Spurd %1</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>My questions</source>
        <translation>Spørsmåla mine</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>No questions. Ask a case handler from a call.</source>
        <translation>Ingen spørsmål. Spør ein sakshandsamar frå ein samtale.</translation>
    </message>
    <message>
        <source>Answered %1 by %2</source>
        <translation>Svara %1 av %2</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Read the answer to: %1</source>
        <translation>Les svaret på: %1</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Show more</source>
        <translation>Vis fleire</translation>
    </message>
    <message>
        <source>No questions today</source>
        <translation>Ingen spørsmål i dag</translation>
    </message>
    <message>
        <source>Ask a case handler from a call; the answer comes here.</source>
        <translation>Spør ein sakshandsamar frå ein samtale; svaret kjem hit.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Unknown number</source>
        <translation>Ukjent nummer</translation>
    </message>
</context>
<context>
    <name>QueueBlock</name>
    <message>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>ingen tal enno</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ventar</numerusform>
            <numerusform>%n ventar</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>ingen ventar</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>lengst %1</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue and calls for help</source>
        <translation>Kø og forsterking</translation>
    </message>
    <message>
        <source>Play a soft tone</source>
        <translation>Spel ein mjuk tone</translation>
    </message>
    <message>
        <source>Show a message on the screen</source>
        <translation>Vis ei melding på skjermen</translation>
    </message>
    <message>
        <source>When the queue gets long</source>
        <translation>Når køen blir lang</translation>
    </message>
    <message>
        <source>Once for each limit it passes, also while the window is behind others.</source>
        <translation>Éin gong for kvar grense køen passerer, også når vindauget ligg bak andre.</translation>
    </message>
    <message>
        <source>Who may call me in</source>
        <translation>Kven kan kalle meg inn</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leiarane</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>When help is called for outside your shift.</source>
        <translation>Når det blir kalla på forsterking utanfor vakta di.</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Take</source>
        <translation>Ta</translation>
    </message>
    <message>
        <source>Take the conversation with a citizen of %1</source>
        <translation>Ta chatten med ein innbyggjar i %1</translation>
    </message>
    <message>
        <source>Chat · %1</source>
        <translation>Chat · %1</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>lengst %1</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Call for help</source>
        <translation>Kall på forsterking</translation>
    </message>
    <message>
        <source>Nothing has been heard of the queue yet.</source>
        <translation>Vi har ikkje høyrt noko frå køen enno.</translation>
    </message>
    <message>
        <source>Whoever leads can call for help, and everybody when many are waiting.</source>
        <translation>Den som leier, kan kalle på forsterking, og alle kan det når mange ventar.</translation>
    </message>
    <message>
        <source>In time: answered within %1 s, of all that were answered or lost. Today: all that have called.</source>
        <translation>I tide: svara innan %1 s, av alle svara og tapte. I dag: alle som har ringt.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Lengst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tapte</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 of %2 in time</source>
        <translation>%1 av %2 i tide</translation>
    </message>
    <message>
        <source>The queue now</source>
        <translation>Køen no</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>You are in a call. It goes on without the window, and you can&apos;t hang up or write before you start the program again.</source>
        <translation>Du er i ein samtale. Han held fram utan vindauget, og du kan verken leggje på eller skrive før du startar programmet att.</translation>
    </message>
    <message>
        <source>It is ringing. The caller is passed on to others.</source>
        <translation>Det ringjer. Den som ringjer, går vidare til andre.</translation>
    </message>
    <message>
        <source>The note is not saved: the disk refuses it.</source>
        <translation>Notatet er ikkje lagra: disken tek ikkje imot det.</translation>
    </message>
    <message>
        <source>Something you have written is not sent, and would be lost.</source>
        <translation>Noko du har skrive, er ikkje sendt, og ville gå tapt.</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Avslutt programmet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Arbeid vidare</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>All in the log</source>
        <translation>Alle i loggen</translation>
    </message>
    <message>
        <source>My latest calls</source>
        <translation>Siste samtalane mine</translation>
    </message>
    <message>
        <source>No calls yet today. They come here when they are over.</source>
        <translation>Ingen samtalar enno i dag. Dei kjem hit når dei er over.</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Ikkje ført</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Hemmeleg nummer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Før ferdig</translation>
    </message>
    <message>
        <source>Finish the note of %1</source>
        <translation>Før ferdig notatet for %1</translation>
    </message>
</context>
<context>
    <name>ReportField</name>
    <message>
        <source>What is wrong with the article?</source>
        <translation>Kva er feil i artikkelen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meld</translation>
    </message>
    <message>
        <source>Reported to the editors. Thank you.</source>
        <translation>Meldt til redaktørane. Takk.</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Reported to the editors</source>
        <translation>Meldt til redaktørane</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ordna</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>Fann ikkje svar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>done by %1 %2</source>
        <translation>ordna av %1 %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne att</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Ingenting er meldt.</translation>
    </message>
    <message>
        <source>What agents find no answer to, and errors in articles, comes here.</source>
        <translation>Her kjem det agentane ikkje finn svar på, og feil i artiklane.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>unknown municipality</source>
        <translation>ukjend kommune</translation>
    </message>
    <message>
        <source>Incoming call to %1</source>
        <translation>Anrop til %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Innkomande anrop</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Avvis</translation>
    </message>
    <message>
        <source>To voicemail</source>
        <translation>Til telefonsvarar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ringing</source>
        <translation>
            <numerusform>og éin til ringjer</numerusform>
            <numerusform>og %n til ringjer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RingRow</name>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Unknown municipality</source>
        <translation>Ukjend kommune</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Svar %1</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>Ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>End the conversation</source>
        <translation>Avslutt samtalen</translation>
    </message>
    <message>
        <source>Ring about the call</source>
        <translation>Ring om samtalen</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Not saved yet, trying again</source>
        <translation>Ikkje lagra enno, prøver på nytt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagra %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the knowledge base</source>
        <translation>Søk i kunnskapsbasen</translation>
    </message>
</context>
<context>
    <name>SectionItem</name>
    <message>
        <source>Some of it is decided by the municipality</source>
        <translation>Noko av dette er styrt av kommunen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen innstillingar har desse orda.</translation>
    </message>
</context>
<context>
    <name>SectionNames</name>
    <message>
        <source>microphone loudspeaker volume ring tone</source>
        <translation>mikrofon høgtalar lydstyrke ringelyd ringetone</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>tastatur snarvegar hurtigtastar</translation>
    </message>
    <message>
        <source>notifications messages</source>
        <translation>varslar meldingar</translation>
    </message>
    <message>
        <source>theme colours dark text size</source>
        <translation>tema fargar mørk tekststorleik skrift</translation>
    </message>
    <message>
        <source>exchange account network status</source>
        <translation>sentral konto nett status tilkopling</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versjon lisens</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Common</source>
        <translation>Felles</translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>Stadfesta %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n letter(s) left)</source>
        <translation>
            <numerusform>Vis meir (%n teikn att)</numerusform>
            <numerusform>Vis meir (%n teikn att)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) not confirmed</source>
        <translation>
            <numerusform>%n tal ikkje stadfesta</numerusform>
            <numerusform>%n tal ikkje stadfesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Decided by the municipality</source>
        <translation>Styrt av kommunen</translation>
    </message>
    <message>
        <source>Set up by IT</source>
        <translation>Sett opp av IT</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Telephone and lines</source>
        <translation>Telefon og linjer</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>Search in the settings</source>
        <translation>Søk i oppsettet</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Heile oppsettet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som skal visast</translation>
    </message>
</context>
<context>
    <name>SettledStrip</name>
    <message>
        <source>The answer is with the enquiry and in the call.</source>
        <translation>Svaret ligg på førespurnaden og i samtalen.</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Lukk spørsmålet</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Soft</source>
        <translation>Mjuk</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klår</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Djup</translation>
    </message>
    <message>
        <source>No headset is connected. Plug one in; it is found by itself.</source>
        <translation>Ingen hovudsett er kopla til. Kople til eit; det blir funne av seg sjølv.</translation>
    </message>
    <message>
        <source>In use now: you hear through %1 and speak into %2.</source>
        <translation>I bruk no: du høyrer i %1 og snakkar i %2.</translation>
    </message>
    <message>
        <source>Your first choice of loudspeaker is not connected. Plug it in.</source>
        <translation>Høgtalaren du helst vil ha, er ikkje kopla til. Kople han til.</translation>
    </message>
    <message>
        <source>Your first choice of microphone is not connected. Plug it in.</source>
        <translation>Mikrofonen du helst vil ha, er ikkje kopla til. Kople han til.</translation>
    </message>
    <message>
        <source>Until then the next one on the list is used.</source>
        <translation>I mellomtida blir den neste på lista brukt.</translation>
    </message>
    <message>
        <source>what the system has chosen</source>
        <translation>det systemet har valt</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound and headset</source>
        <translation>Lyd og hovudsett</translation>
    </message>
    <message>
        <source>Not while a call is up</source>
        <translation>Ikkje medan ein samtale er i gang</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Avslutt prøva</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>Start prøva</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Høgtalar</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Det du høyrer</translation>
    </message>
    <message>
        <source>Volume in calls</source>
        <translation>Lydstyrke i samtalar</translation>
    </message>
    <message>
        <source>The first one that is connected is used in calls.</source>
        <translation>Den øvste som er kopla til, blir brukt i samtalar.</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Blir målt no</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Hovudsett</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>Kor høgt du snakkar</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Forsterking</translation>
    </message>
    <message>
        <source>Say something: measured now</source>
        <translation>Sei noko: det blir målt no</translation>
    </message>
    <message>
        <source>No loudspeaker is connected</source>
        <translation>Ingen høgtalar er kopla til</translation>
    </message>
    <message>
        <source>No microphone is connected</source>
        <translation>Ingen mikrofon er kopla til</translation>
    </message>
    <message>
        <source>Make it clearer</source>
        <translation>Gjer lyden reinare</translation>
    </message>
    <message>
        <source>Try without first; a good headset does this itself.</source>
        <translation>Prøv utan først. Eit godt hovudsett gjer dette sjølv.</translation>
    </message>
    <message>
        <source>Speak, and you hear yourself. Use a headset: a loudspeaker howls.</source>
        <translation>Snakk, så høyrer du deg sjølv. Bruk hovudsett: ein høgtalar hyler.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Prøv lyden</translation>
    </message>
    <message>
        <source>Try with an echo</source>
        <translation>Prøv med ekko</translation>
    </message>
    <message>
        <source>The exchange says again what you say.</source>
        <translation>Sentralen seier att det du seier.</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Høyr deg sjølv</translation>
    </message>
    <message>
        <source>Ring on</source>
        <translation>Ring på</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Ringjetone</translation>
    </message>
    <message>
        <source>Ring volume</source>
        <translation>Ringjestyrke</translation>
    </message>
    <message>
        <source>Ring in the headset</source>
        <translation>Ring i hovudsettet</translation>
    </message>
    <message>
        <source>The first one that is connected rings. A loudspeaker is heard also when the headset lies on the desk.</source>
        <translation>Den øvste som er kopla til, ringjer. Ein høgtalar blir høyrd òg når hovudsettet ligg på pulten.</translation>
    </message>
    <message>
        <source>In the headset too</source>
        <translation>I hovudsettet òg</translation>
    </message>
    <message>
        <source>While you talk</source>
        <translation>Medan du snakkar</translation>
    </message>
    <message>
        <source>A soft tone when another call is waiting.</source>
        <translation>Ein låg tone når eit anna anrop ventar.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Spel ein tone</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>The order of the devices is changed.</source>
        <translation>Rekkjefølgja på einingane er endra.</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Ta bort ekko</translation>
    </message>
    <message>
        <source>Reduce noise around you</source>
        <translation>Demp støy rundt deg</translation>
    </message>
    <message>
        <source>Keep the volume even</source>
        <translation>Hald lydstyrken jamn</translation>
    </message>
</context>
<context>
    <name>SourcesLine</name>
    <message>
        <source>No knowledge base is set up.</source>
        <translation>Ingen kunnskapsbase er sett opp.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikkel</numerusform>
            <numerusform>%n artiklar</numerusform>
        </translation>
    </message>
    <message>
        <source>can&apos;t be reached, never read yet</source>
        <translation>får ikkje kontakt, ikkje lesen enno</translation>
    </message>
    <message>
        <source>never read yet</source>
        <translation>ikkje lesen enno</translation>
    </message>
    <message>
        <source>can&apos;t be reached, as it was %1</source>
        <translation>får ikkje kontakt, slik det var %1</translation>
    </message>
    <message>
        <source>from the copy on this machine, up to date %1</source>
        <translation>frå kopien på denne maskina, oppdatert %1</translation>
    </message>
</context>
<context>
    <name>SpikeStrips</name>
    <message numerus="yes">
        <source>%n call(s) about %1 in %2 in %3 minutes.</source>
        <translation>
            <numerusform>%n samtale om %1 i %2 på %3 minutt.</numerusform>
            <numerusform>%n samtalar om %1 i %2 på %3 minutt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about %1 in %3 minutes. Is it an incident?</source>
        <translation>
            <numerusform>%n samtale om %1 på %3 minutt. Er det ei hending?</numerusform>
            <numerusform>%n samtalar om %1 på %3 minutt. Er det ei hending?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Opne hending</translation>
    </message>
    <message>
        <source>Is it an incident?</source>
        <translation>Er det ei hending?</translation>
    </message>
    <message>
        <source>It is no incident</source>
        <translation>Det er inga hending</translation>
    </message>
</context>
<context>
    <name>StandingField</name>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Meir om %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Your notes on this machine are protected by a passphrase. Write it here. You are asked for it each time the program starts.</source>
        <translation>Notata dine på denne maskina er verna av ei passordfrase. Skriv ho her. Du blir spurd om ho kvar gong programmet startar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>That passphrase does not open the notes on this machine. Try again.</source>
        <translation>Den passordfrasa opnar ikkje notata på denne maskina. Prøv på nytt.</translation>
    </message>
    <message>
        <source>This machine has no keyring. Choose a passphrase that protects your notes, and remember it: you are asked for it each time the program starts, and nobody can find it again.</source>
        <translation>Denne maskina har ingen nøkkelring. Vel ei passordfrase som vernar notata dine, og hugs ho: Du blir spurd om ho kvar gong programmet startar, og ingen kan finne ho att for deg.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Den same ein gong til</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Opne notata</translation>
    </message>
    <message>
        <source>Write a passphrase first.</source>
        <translation>Skriv ei passordfrase først.</translation>
    </message>
    <message>
        <source>They do not match. Write them again.</source>
        <translation>Dei to er ikkje like. Skriv dei ein gong til.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>The notes can&apos;t be opened</source>
        <translation>Notata kan ikkje opnast</translation>
    </message>
    <message>
        <source>The notes on this machine can&apos;t be opened. Nothing in them is changed. Unlock the keyring and start again, or call IT with the text below.</source>
        <translation>Notata på denne maskina kan ikkje opnast. Ingenting i dei er endra. Lås opp nøkkelringen og start på nytt, eller ring IT med teksten under.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Statistics</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>this week: %1 of %2</source>
        <translation>veka: %1 av %2</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>lengst %1</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 av %2 anrop</translation>
    </message>
    <message>
        <source>%1 of %2 enquiries</source>
        <translation>%1 av %2 førespurnader</translation>
    </message>
    <message>
        <source>usual, for a call</source>
        <translation>vanleg, per samtale</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svarprosent</translation>
    </message>
    <message>
        <source>lost calls</source>
        <translation>tapte anrop</translation>
    </message>
    <message>
        <source>usual wait</source>
        <translation>vanleg ventetid</translation>
    </message>
    <message>
        <source>solved in the first line</source>
        <translation>løyst i førstelina</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>etterarbeid</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Utan kommune</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Ikkje ført</translation>
    </message>
    <message>
        <source>Answered is the share of all calls in opening hours.</source>
        <translation>Svarprosent er svara anrop av alle anrop i opningstida.</translation>
    </message>
    <message>
        <source>Solved here are enquiries whose outcome is “Solved here”, of all that are logged. Employees are the municipalities&apos; own; they are in the other figures too.</source>
        <translation>Løyst i førstelina er førespurnader med utfallet «Løyst her», av alle som er førte. Tilsette er kommunane sine eigne; dei er òg med i dei andre tala.</translation>
    </message>
    <message>
        <source>Under 20 the count is shown, not a share. “Usual” is the median. No figure is about one person.</source>
        <translation>Under 20 viser vi talet, ikkje prosent. «Vanleg» er medianen. Ingen tal viser einskildpersonar.</translation>
    </message>
    <message>
        <source>The calls are those the desks have logged: a caller who gave up before it rang at a desk is not known here.</source>
        <translation>Anropa er dei som er førte i loggen: Den som la på før det ringde hos nokon, er ikkje kjend her.</translation>
    </message>
    <message>
        <source>The queue has been heard from since %1; before, calls are not known here.</source>
        <translation>Køen har meldt frå sidan %1; anrop før det er ikkje kjende her.</translation>
    </message>
    <message>
        <source>Those who hung up within 5 seconds are left out (%1)</source>
        <translation>Dei som la på innan 5 sekund, er ikkje med (%1)</translation>
    </message>
    <message>
        <source>so are calls outside opening hours (%1)</source>
        <translation>heller ikkje anrop utanom opningstida (%1)</translation>
    </message>
    <message>
        <source>and calls the exchange took out of the queue (%1)</source>
        <translation>og anrop sentralen tok ut av køen (%1)</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tapte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Solved here</source>
        <translation>Løyst her</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Tilsette</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Download CSV</source>
        <translation>Last ned CSV</translation>
    </message>
    <message>
        <source>The figures are being counted.</source>
        <translation>Tala blir talde no.</translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries</source>
        <translation>
            <numerusform>%n førespurnad</numerusform>
            <numerusform>%n førespurnader</numerusform>
        </translation>
    </message>
    <message>
        <source>statistics</source>
        <comment>the name of a file</comment>
        <translation>statistikk</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Lagre tala</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistikk</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <translation>Anrop per time</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Kva det gjaldt</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per kommune</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Ingenting i denne perioden</translation>
    </message>
</context>
<context>
    <name>StatusBlock</name>
    <message>
        <source>Change my status</source>
        <translation>Endre statusen min</translation>
    </message>
    <message>
        <source>Pause or free: %1</source>
        <translation>Pause eller ledig: %1</translation>
    </message>
    <message>
        <source>Be free instead</source>
        <translation>Ver ledig i staden</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>valt: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sidan %1</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Suggestions from the note</source>
        <translation>Forslag ut frå notatet</translation>
    </message>
    <message>
        <source>Perhaps this:</source>
        <translation>Kanskje dette:</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>The enquiry is saved</source>
        <translation>Førespurnaden er lagra</translation>
    </message>
    <message>
        <source>There is nothing to take back now.</source>
        <translation>Det er ingenting å angre no.</translation>
    </message>
    <message>
        <source>The enquiry is saved. It can be corrected in the log.</source>
        <translation>Førespurnaden er lagra. Han kan rettast i loggen.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rett</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegaer</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mine spørsmål</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>Colleagues and chat</source>
        <translation>Kollegaer og chat</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavle</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Board or chat</source>
        <translation>Tavle eller chat</translation>
    </message>
</context>
<context>
    <name>TeamWords</name>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringjer</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>I samtale</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Etterarbeid</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Utanfor vakt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fråverande</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Ukjend status</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunsj</translation>
    </message>
    <message>
        <source>The counter</source>
        <translation>Skranken</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Anna arbeid</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Tok ikkje telefonen</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (deg)</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>sist sett %1</translation>
    </message>
    <message>
        <source>shift from %1</source>
        <translation>vakt frå %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>for %1 s sidan</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>for %1 sidan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>sist kjend %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Meldingar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message>
        <source>To do</source>
        <translation>Å gjere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. What you promise in a note comes here.</source>
        <translation>Ingenting ventar. Det du lovar i eit notat, kjem hit.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Gjort.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>TopicBars</name>
    <message>
        <source>What it was about</source>
        <translation>Kva det gjaldt</translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>TopicPicker</name>
    <message>
        <source>Find a topic</source>
        <translation>Finn eit tema</translation>
    </message>
</context>
<context>
    <name>TownTable</name>
    <message>
        <source>Calls and enquiries for each municipality</source>
        <translation>Anrop og førespurnader for kvar kommune</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Transfer the call</source>
        <translation>Set samtalen over</translation>
    </message>
    <message>
        <source>Name, unit or number</source>
        <translation>Namn, eining eller nummer</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Spør først</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Set over direkte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Write who should have the call. Any number will do.</source>
        <translation>Skriv kven som skal ha samtalen. Kva nummer som helst går òg.</translation>
    </message>
    <message>
        <source>Nobody by that name. Write a number instead.</source>
        <translation>Ingen passar til det. Skriv eit nummer i staden.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the window</source>
        <translation>Opne vindauget</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen lost call(s)</source>
        <translation>
            <numerusform>%n tapt anrop du ikkje har sett</numerusform>
            <numerusform>%n tapte anrop du ikkje har sett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ulesen melding</numerusform>
            <numerusform>%n ulesne meldingar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>The telephone program has stopped.</source>
        <translation>Telefonprogrammet har stoppa.</translation>
    </message>
    <message>
        <source>The telephone is disconnected.</source>
        <translation>Telefonen er fråkopla.</translation>
    </message>
    <message>
        <source>Chat is disconnected.</source>
        <translation>Chatten er fråkopla.</translation>
    </message>
    <message>
        <source>The knowledge base can&apos;t be read.</source>
        <translation>Kunnskapsbasen kan ikkje lesast.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Det er ingen lyd.</translation>
    </message>
    <message>
        <source>Nothing can be saved on this machine.</source>
        <translation>Ingenting kan lagrast på denne maskina.</translation>
    </message>
    <message>
        <source>There is a problem with the telephone program.</source>
        <translation>Telefonprogrammet har problem.</translation>
    </message>
    <message>
        <source>There is a problem with the telephone.</source>
        <translation>Telefonen har problem.</translation>
    </message>
    <message>
        <source>There is a problem with chat.</source>
        <translation>Chatten har problem.</translation>
    </message>
    <message>
        <source>Parts of the knowledge base are missing.</source>
        <translation>Delar av kunnskapsbasen manglar.</translation>
    </message>
    <message>
        <source>There is a problem with the sound.</source>
        <translation>Det er problem med lyden.</translation>
    </message>
    <message>
        <source>There is a problem with saving on this machine.</source>
        <translation>Det er problem med å lagre på denne maskina.</translation>
    </message>
    <message>
        <source>The telephone program is starting …</source>
        <translation>Telefonprogrammet startar …</translation>
    </message>
    <message>
        <source>The telephone is connecting …</source>
        <translation>Telefonen koplar til …</translation>
    </message>
    <message>
        <source>Chat is connecting …</source>
        <translation>Chatten koplar til …</translation>
    </message>
    <message>
        <source>The knowledge base is being read …</source>
        <translation>Kunnskapsbasen blir lesen inn …</translation>
    </message>
    <message>
        <source>Sound is starting …</source>
        <translation>Lyden startar …</translation>
    </message>
    <message>
        <source>The store is being opened …</source>
        <translation>Lageret blir opna …</translation>
    </message>
    <message>
        <source>The user name or password is wrong. Ask IT to check it.</source>
        <translation>Brukarnamnet eller passordet er feil. Be IT sjekke det.</translation>
    </message>
    <message>
        <source>No password is stored. Tell IT, or run agent-desktop set-password.</source>
        <translation>Det er ikkje lagra noko passord. Sei frå til IT, eller køyr agent-desktop set-password.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer. Check the network; we keep trying.</source>
        <translation>Tenaren svarar ikkje. Sjekk nettet; vi prøver heile tida på nytt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Tell IT.</source>
        <translation>Sertifikatet til tenaren er ikkje til å lite på. Sei frå til IT.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name. Tell IT.</source>
        <translation>Sertifikatet til tenaren gjeld eit anna namn. Sei frå til IT.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Tell IT that it must be renewed.</source>
        <translation>Sertifikatet til tenaren har gått ut. Sei frå til IT at det må fornyast.</translation>
    </message>
    <message>
        <source>Nobody we trust has issued the server&apos;s certificate. Tell IT.</source>
        <translation>Sertifikatet til tenaren er ikkje skrive ut av nokon vi stolar på. Sei frå til IT.</translation>
    </message>
    <message>
        <source>Nobody checks the server&apos;s certificate: that is turned off here. Tell IT.</source>
        <translation>Ingen kontrollerer sertifikatet til tenaren: det er slått av her. Sei frå til IT.</translation>
    </message>
    <message>
        <source>The server refuses us. Tell IT.</source>
        <translation>Tenaren slepp oss ikkje inn. Sei frå til IT.</translation>
    </message>
    <message>
        <source>No headset is found. Plug one in.</source>
        <translation>Fann ikkje noko hovudsett. Kople til eit.</translation>
    </message>
    <message>
        <source>The chosen headset is gone. Plug it in again.</source>
        <translation>Hovudsettet du har valt, er borte. Kople det til att.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it.</source>
        <translation>Disken er full. Rydd plass.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Tell IT.</source>
        <translation>Ei fil kan ikkje lesast. Sei frå til IT.</translation>
    </message>
    <message>
        <source>It stopped by itself and is being restarted.</source>
        <translation>Det stoppa av seg sjølv og blir starta på nytt.</translation>
    </message>
    <message>
        <source>The cause is unknown. We keep trying; tell IT.</source>
        <translation>Årsaka er ukjend. Vi prøver på nytt; sei frå til IT.</translation>
    </message>
    <message>
        <source>Notes are safe on the disk and are sent later.</source>
        <translation>Notata ligg trygt på disken og blir sende seinare.</translation>
    </message>
    <message>
        <source>What was read before can still be searched.</source>
        <translation>Det som er lese inn før, kan du framleis søkje i.</translation>
    </message>
    <message>
        <source>The call went on to the others. Choose Free when you are back.</source>
        <translation>Samtalen gjekk vidare til dei andre. Vel Ledig når du er tilbake.</translation>
    </message>
    <message>
        <source>No headset is found.</source>
        <translation>Fann ikkje noko hovudsett.</translation>
    </message>
    <message>
        <source>Callers can&apos;t hear you. Plug in a headset.</source>
        <translation>Dei som ringjer, høyrer deg ikkje. Kople til eit hovudsett.</translation>
    </message>
    <message>
        <source>The telephone program stopped and was started again.</source>
        <translation>Telefonprogrammet stoppa og er starta på nytt.</translation>
    </message>
    <message>
        <source>Ring back those you were talking to.</source>
        <translation>Ring opp att den du snakka med.</translation>
    </message>
    <message>
        <source>The call is still here.</source>
        <translation>Samtalen er her enno.</translation>
    </message>
    <message>
        <source>The window was away, the call went on. The note is kept.</source>
        <translation>Vindauget var borte, samtalen heldt fram. Notatet er teke vare på.</translation>
    </message>
    <message>
        <source>The call was lost.</source>
        <translation>Samtalen vart broten.</translation>
    </message>
    <message>
        <source>The note is kept. Ring back: %1</source>
        <translation>Notatet er teke vare på. Ring opp att: %1</translation>
    </message>
    <message>
        <source>The call did not get through.</source>
        <translation>Samtalen kom ikkje fram.</translation>
    </message>
    <message>
        <source>Try again in a while. %1</source>
        <translation>Prøv på nytt om litt. %1</translation>
    </message>
    <message>
        <source>The call was not transferred.</source>
        <translation>Samtalen vart ikkje sett over.</translation>
    </message>
    <message>
        <source>The caller is with you again, or waits on hold if you talk on another call. Try somebody else, or take a message.</source>
        <translation>Innringjaren er hos deg att, eller ventar på linja om du er i ein annan samtale. Prøv ein annan, eller ta imot ein beskjed.</translation>
    </message>
    <message>
        <source>You didn&apos;t reach the one you wanted to ask.</source>
        <translation>Du fekk ikkje tak i den du ville spørje.</translation>
    </message>
    <message>
        <source>%1 The caller is with you again, or waits on hold if you talk on another call. You can ask somebody else.</source>
        <translation>%1 Innringjaren er hos deg att, eller ventar på linja om du er i ein annan samtale. Du kan spørje ein annan.</translation>
    </message>
    <message>
        <source>The exchange did not take your change of status.</source>
        <translation>Sentralen tok ikkje imot den nye statusen din.</translation>
    </message>
    <message>
        <source>The queue may still think otherwise. Choose your status once more; if it goes on, tell IT: %1</source>
        <translation>Køen kan framleis ha den gamle. Vel statusen ein gong til. Held det fram, så sei frå til IT: %1</translation>
    </message>
    <message>
        <source>No telephone account is set up, so no call comes here.</source>
        <translation>Ingen telefonkonto er sett opp, så ingen anrop kjem hit.</translation>
    </message>
    <message>
        <source>Tell IT. What is written is kept, as always.</source>
        <translation>Sei frå til IT. Det du skriv, blir teke vare på som før.</translation>
    </message>
    <message>
        <source>What you chose could not be saved.</source>
        <translation>Det du valde, kunne ikkje lagrast.</translation>
    </message>
    <message>
        <source>It holds until the program ends. Choose it again then, and tell IT: %1</source>
        <translation>Det gjeld til programmet blir avslutta. Vel på nytt då, og sei frå til IT: %1</translation>
    </message>
    <message>
        <source>The disk is full, and the note is not saved.</source>
        <translation>Disken er full, og notatet er ikkje lagra.</translation>
    </message>
    <message>
        <source>Keep the window open and make room; we try again.</source>
        <translation>Lat vindauget stå oppe og rydd plass; vi prøver på nytt.</translation>
    </message>
    <message>
        <source>Something in the configuration is wrong. Tell IT.</source>
        <translation>Noko er feil i oppsettet. Sei frå til IT.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>An article can&apos;t be read and is left out.</source>
        <translation>Ein artikkel kan ikkje lesast og er utelaten.</translation>
    </message>
    <message>
        <source>Tell its owner: %1</source>
        <translation>Sei frå til eigaren: %1</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>«%1» er ikkje eit telefonnummer.</translation>
    </message>
    <message>
        <source>Write eight digits, a short number, or + and country code.</source>
        <translation>Skriv åtte siffer, eit kortnummer, eller + og landskode.</translation>
    </message>
    <message>
        <source>The link has no telephone number we can read.</source>
        <translation>Lenkja har ikkje noko telefonnummer vi kan lese.</translation>
    </message>
    <message>
        <source>Write the number yourself. The link says: %1</source>
        <translation>Skriv nummeret sjølv. I lenkja står det: %1</translation>
    </message>
    <message>
        <source>The number in the link has an extension: %1</source>
        <translation>Nummeret i lenkja har eit internnummer: %1</translation>
    </message>
    <message>
        <source>Send it with the keypad when somebody answers.</source>
        <translation>Send det med talltastane når nokon svarar.</translation>
    </message>
    <message>
        <source>Another program has keys we wanted: %1</source>
        <translation>Eit anna program har tastar vi ville ha: %1</translation>
    </message>
    <message>
        <source>In this window everything works. Ask IT to choose other keys.</source>
        <translation>I dette vindauget verkar alt. Be IT velje andre tastar.</translation>
    </message>
    <message>
        <source>The buttons on the headset don&apos;t work: %1</source>
        <translation>Knappane på hovudsettet verkar ikkje: %1</translation>
    </message>
    <message>
        <source>The sound works all the same. Ask IT to install 70-agent-desktop-headset.rules, and plug the headset in again.</source>
        <translation>Lyden verkar likevel. Be IT installere 70-agent-desktop-headset.rules, og set i hovudsettet på nytt.</translation>
    </message>
    <message>
        <source>The note can&apos;t hold more than %1 characters.</source>
        <translation>Notatet har ikkje plass til meir enn %1 teikn.</translation>
    </message>
    <message>
        <source>What you added was not taken in; it is still on the clipboard. Shorten it, or send it as an attachment elsewhere.</source>
        <translation>Det du la til, kom ikkje med; det ligg framleis på utklippstavla. Kort det ned, eller send det som vedlegg ein annan stad.</translation>
    </message>
    <message>
        <source>Something is not shared with the others.</source>
        <translation>Noko er ikkje delt med dei andre.</translation>
    </message>
    <message>
        <source>Records the chat server has refused: %1. They are safe on this machine. Tell IT.</source>
        <translation>Oppføringar som chattenaren har avvist: %1. Dei ligg trygt på denne maskina. Sei frå til IT.</translation>
    </message>
    <message>
        <source>The file on this machine was damaged.</source>
        <translation>Fila på denne maskina var skadd.</translation>
    </message>
    <message>
        <source>It has been put aside as %1. All that had been sent is being fetched again.</source>
        <translation>Ho er lagd til side som %1. Alt som var sendt, blir henta inn att.</translation>
    </message>
    <message>
        <source>The file on this machine is damaged.</source>
        <translation>Fila på denne maskina er skadd.</translation>
    </message>
    <message>
        <source>Finish what you are doing and start the program again. It then makes the file anew and fetches all that was sent.</source>
        <translation>Gjer ferdig det du held på med, og start programmet på nytt. Då lagar det fila på nytt og hentar inn alt som var sendt.</translation>
    </message>
    <message>
        <source>The time for wrap-up ran out.</source>
        <translation>Tida for etterarbeid gjekk ut.</translation>
    </message>
    <message>
        <source>The note waits as “not logged”.</source>
        <translation>Notatet ligg som «ikkje ført».</translation>
    </message>
    <message>
        <source>The note is kept. There is no number to ring back to.</source>
        <translation>Notatet er teke vare på. Det finst ikkje noko nummer å ringje tilbake til.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed your status.</source>
        <translation>Sentralen har ikkje stadfesta statusen din.</translation>
    </message>
    <message>
        <source>The queue may still think otherwise. It is asked for again; if it goes on, choose your status once more, or tell IT.</source>
        <translation>Køen kan framleis meine noko anna. Det blir spurt på nytt; held det fram, så vel statusen ein gong til, eller sei frå til IT.</translation>
    </message>
    <message>
        <source>You take no calls now: it rang, and you did not answer.</source>
        <translation>Du får ingen samtalar no: Det ringde, og du tok ikkje telefonen.</translation>
    </message>
    <message>
        <source>The call from %1 went on to the others. Choose Free when you are back.</source>
        <translation>Samtalen frå %1 gjekk vidare til dei andre. Vel Ledig når du er tilbake.</translation>
    </message>
    <message>
        <source>Your status was changed at the exchange.</source>
        <translation>Statusen din vart endra på sentralen.</translation>
    </message>
    <message>
        <source>Look at the top left whether it is right.</source>
        <translation>Sjå øvst til venstre om han stemmer.</translation>
    </message>
    <message>
        <source>A colleague was first: %1</source>
        <translation>Ein kollega var først ute: %1</translation>
    </message>
    <message>
        <source>You need not ring back.</source>
        <translation>Du treng ikkje ringje opp att.</translation>
    </message>
    <message>
        <source>A colleague has taken the conversation: %1</source>
        <translation>Ein kollega har teke chatten: %1</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>Du treng ikkje gjere noko.</translation>
    </message>
    <message>
        <source>The file did not get through: %1</source>
        <translation>Fila kom ikkje fram: %1</translation>
    </message>
    <message>
        <source>Try again, or share it in another way.</source>
        <translation>Prøv igjen, eller del ho på ein annan måte.</translation>
    </message>
    <message>
        <source>The file is too large: %1</source>
        <translation>Fila er for stor: %1</translation>
    </message>
    <message>
        <source>Files of up to 20 MB can be shared.</source>
        <translation>Filer på opptil 20 MB kan delast.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Fila er lagra.</translation>
    </message>
    <message>
        <source>You find it here: %1</source>
        <translation>Du finn ho her: %1</translation>
    </message>
    <message>
        <source>The message is too long and was not sent.</source>
        <translation>Meldinga er for lang og vart ikkje send.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Kort ho ned, eller send ho i fleire delar.</translation>
    </message>
    <message>
        <source>Wants to be rung about your call: %1</source>
        <translation>Vil bli oppringd om samtalen din: %1</translation>
    </message>
    <message>
        <source>Ring from the conversation, or with Transfer.</source>
        <translation>Ring frå chatten, eller med Set over.</translation>
    </message>
    <message>
        <source>There is no number to ring: %1</source>
        <translation>Det finst ikkje noko nummer å ringje: %1</translation>
    </message>
    <message>
        <source>Write in chat instead.</source>
        <translation>Skriv i chat i staden.</translation>
    </message>
</context>
<context>
    <name>VoicemailLamp</name>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarar</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n ny melding</numerusform>
            <numerusform>%n nye meldingar</numerusform>
        </translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>ingen nye meldingar</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>Lytt: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringjer</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>I samtale</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Etterarbeid</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Utanfor vakt</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Innbyggjar</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Verksemd</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Styresmakt</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Tilsett</translation>
    </message>
    <message>
        <source>Solved here</source>
        <translation>Løyst her</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Time bestilt</translation>
    </message>
    <message>
        <source>Asked in chat</source>
        <translation>Spurd i chat</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Sett over</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Beskjed teken</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Vist vidare</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Feil nummer</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svara</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Veit ikkje</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Veg</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vatn</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Straum</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Ras</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Vêr</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Closed office</source>
        <translation>Stengt kontor</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ikkje sendt enno</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Ventar på svar</translation>
    </message>
    <message>
        <source>Somebody is answering</source>
        <translation>Nokon svarar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Samtalen er over.</translation>
    </message>
    <message>
        <source>The caller hung up before the answer.</source>
        <translation>Den som ringde, la på før nokon svara.</translation>
    </message>
    <message>
        <source>A colleague took the call.</source>
        <translation>Ein kollega tok samtalen.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>Samtalen vart avvist.</translation>
    </message>
    <message>
        <source>The number is busy. Try again in a while.</source>
        <translation>Nummeret er opptatt. Prøv på nytt om litt.</translation>
    </message>
    <message>
        <source>Nobody answered. Try again later.</source>
        <translation>Ingen svara. Prøv på nytt seinare.</translation>
    </message>
    <message>
        <source>The number is not in use. Check the digits.</source>
        <translation>Nummeret er ikkje i bruk. Sjekk siffera.</translation>
    </message>
    <message>
        <source>The call broke off. Ring again.</source>
        <translation>Samtalen vart broten. Ring på nytt.</translation>
    </message>
    <message>
        <source>The call was transferred.</source>
        <translation>Samtalen er sett over.</translation>
    </message>
    <message>
        <source>The call was sent on before it was answered.</source>
        <translation>Anropet vart sendt vidare før nokon svara.</translation>
    </message>
    <message>
        <source>The caller disappeared. Ring back.</source>
        <translation>Innringjaren vart borte. Ring opp att.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Lost: nobody answered</source>
        <translation>Tapt: ingen svara</translation>
    </message>
    <message>
        <source>A colleague answered</source>
        <translation>Ein kollega svara</translation>
    </message>
    <message>
        <source>You rejected it</source>
        <translation>Du avviste</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Opptatt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ingen svara</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nummeret er ikkje i bruk</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Broten</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sendt vidare</translation>
    </message>
    <message>
        <source>Disappeared</source>
        <translation>Vart borte</translation>
    </message>
    <message>
        <source>Transferring …</source>
        <translation>Set over …</translation>
    </message>
    <message>
        <source>It is ringing there. Wait …</source>
        <translation>Det ringjer der. Vent litt …</translation>
    </message>
    <message>
        <source>Nobody took it. On hold with you.</source>
        <translation>Ingen tok han. På vent hos deg.</translation>
    </message>
    <message>
        <source>Bad sound: packets get lost</source>
        <translation>Dårleg lyd: pakkar går tapt</translation>
    </message>
    <message>
        <source>Bad sound: the network is uneven</source>
        <translation>Dårleg lyd: nettet er ujamt</translation>
    </message>
    <message>
        <source>Bad sound: it arrives late</source>
        <translation>Dårleg lyd: han kjem seint fram</translation>
    </message>
    <message>
        <source>No sound comes from the other end</source>
        <translation>Ingen lyd frå den andre enden</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringjer</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>opptatt</translation>
    </message>
    <message>
        <source>Good sound</source>
        <translation>God lyd</translation>
    </message>
    <message>
        <source>Ordinary sound</source>
        <translation>Vanleg lyd</translation>
    </message>
    <message>
        <source>They rejected it</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>Ring attende</translation>
    </message>
    <message>
        <source>Pass on a message</source>
        <translation>Gje ein beskjed</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>The note may hold a national identity number.</source>
        <translation>Notatet kan innehalde eit fødselsnummer.</translation>
    </message>
    <message>
        <source>The note may hold a bank account number.</source>
        <translation>Notatet kan innehalde eit kontonummer.</translation>
    </message>
    <message>
        <source>The note may hold health information.</source>
        <translation>Notatet kan innehalde helseopplysningar.</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>notatet</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>kven som spurde</translation>
    </message>
    <message>
        <source>the topic</source>
        <translation>temaet</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>utfallet</translation>
    </message>
    <message>
        <source>whether it was on the web</source>
        <translation>om det stod på nettet</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>trinnet</translation>
    </message>
    <message>
        <source>the incident</source>
        <translation>hendinga</translation>
    </message>
    <message>
        <source>whether it counts</source>
        <translation>om det tel med</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>noko anna</translation>
    </message>
    <message>
        <source>We rang</source>
        <translation>Vi ringde</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trinn %1 av %2</translation>
    </message>
</context>
<context>
    <name>WrapUpBlock</name>
    <message>
        <source>Extend</source>
        <translation>Forleng</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Etterarbeid</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 att</translation>
    </message>
</context>
</TS>
