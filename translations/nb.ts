<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <translation>Versjoner</translation>
    </message>
    <message>
        <source>Open the user guide</source>
        <translation>Åpne brukerveiledningen</translation>
    </message>
    <message>
        <source>How everything here is used.</source>
        <translation>Hvordan alt her brukes.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Brukerveiledning</translation>
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
        <translation>Logger</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Hvor ting ligger</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>Hva det er laget med</translation>
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
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>You are asked to help in the queue</source>
        <translation>Du er bedt om å hjelpe i køen</translation>
    </message>
    <message numerus="yes">
        <source>%n are waiting in the queue</source>
        <translation>
            <numerusform>%n venter i køen</numerusform>
            <numerusform>%n venter i køen</numerusform>
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
        <translation>Tjenestebeskrivelse</translation>
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
        <translation>Skrevet på nynorsk</translation>
    </message>
    <message>
        <source>Written in Bokmål</source>
        <translation>Skrevet på bokmål</translation>
    </message>
    <message>
        <source>Written in English</source>
        <translation>Skrevet på engelsk</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eier: %1</translation>
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
        <translation>Stedfortreder: %1</translation>
    </message>
    <message>
        <source>Step %1 of 6</source>
        <translation>Trinn %1 av 6</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Aldri sjekket</translation>
    </message>
    <message>
        <source>The date of the check is wrong: %1</source>
        <translation>Sjekkdatoen kan ikke stemme: %1</translation>
    </message>
    <message>
        <source>Last checked %1</source>
        <translation>Sist sjekket %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>frist %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>eier: %1</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Står på nettet</translation>
    </message>
    <message>
        <source>Not on the web</source>
        <translation>Står ikke på nettet</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Sjekket %1</translation>
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
            <numerusform>%n tall ikke bekreftet</numerusform>
            <numerusform>%n tall ikke bekreftet</numerusform>
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
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Hva vil du vite?</translation>
    </message>
    <message>
        <source>Share the number, so that they can ring back</source>
        <translation>Del nummeret, så de kan ringe tilbake</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>You have a question that is not sent. Send it or empty the field.</source>
        <translation>Du har et spørsmål som ikke er sendt. Send det eller tøm feltet.</translation>
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
        <translation>Hvem som skal spørres</translation>
    </message>
</context>
<context>
    <name>AskedNowBox</name>
    <message>
        <source>Citizens ask about</source>
        <translation>Innbyggerne spør om</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Beredskap</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <translation>
            <numerusform>%n gang denne uka</numerusform>
            <numerusform>%n ganger denne uka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>waited</source>
        <translation>har ventet</translation>
    </message>
    <message>
        <source>has rung</source>
        <translation>har ringt</translation>
    </message>
    <message>
        <source>Unknown municipality</source>
        <translation>Ukjent kommune</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Colleagues</source>
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>Name, unit or skill</source>
        <translation>Navn, enhet eller kompetanse</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n kollega</numerusform>
            <numerusform>%n kolleger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found. Write the beginning of a name, a unit or a skill.</source>
        <translation>Fant ingen. Skriv begynnelsen på et navn, en enhet eller en kompetanse.</translation>
    </message>
    <message>
        <source>No colleagues are known yet.</source>
        <translation>Ingen kolleger er kjent ennå.</translation>
    </message>
    <message>
        <source>On duty now</source>
        <translation>På vakt nå</translation>
    </message>
    <message>
        <source>Can be called in</source>
        <translation>Kan kalles inn</translation>
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
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>Enter opens the chat, Shift+Enter rings, the menu key shows both</source>
        <translation>Enter åpner chatten, Shift+Enter ringer, menytasten viser begge</translation>
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
        <translation>Ukjent</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Samtale til %1</translation>
    </message>
    <message>
        <source>Enquiry to %1</source>
        <translation>Henvendelse til %1</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Ikke ført</translation>
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
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Echo test</source>
        <translation>Ekkotest</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <source>Ring back</source>
        <translation>Ring opp</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>avsluttet %1</translation>
    </message>
    <message>
        <source>ringing …</source>
        <translation>ringer …</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>svarte etter %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>ventet %1</translation>
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
        <translation>Sett over</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Taster</translation>
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
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Send the caller to voicemail</source>
        <translation>Send innringeren til telefonsvareren</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>It rings</source>
        <translation>Det ringer</translation>
    </message>
    <message>
        <source>The call comes here when you answer.</source>
        <translation>Samtalen kommer hit når du svarer.</translation>
    </message>
    <message>
        <source>No call can come until the telephone is back.</source>
        <translation>Ingen anrop kan komme før telefonen er tilbake.</translation>
    </message>
    <message>
        <source>The next call comes when you choose Free.</source>
        <translation>Neste anrop kommer når du velger Ledig.</translation>
    </message>
    <message>
        <source>No call now</source>
        <translation>Ingen samtale nå</translation>
    </message>
    <message>
        <source>The next call comes here by itself.</source>
        <translation>Neste anrop kommer hit av seg selv.</translation>
    </message>
    <message>
        <source>The next call comes when you save, or when the time is up. The note then waits as “not logged”.</source>
        <translation>Neste anrop kommer når du lagrer, eller når tiden er ute. Notatet blir da liggende som «ikke ført».</translation>
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
        <translation>Hva som skal vises</translation>
    </message>
</context>
<context>
    <name>Caller</name>
    <message>
        <source>Withheld number</source>
        <translation>Hemmelig nummer</translation>
    </message>
    <message>
        <source>internal number</source>
        <translation>internt nummer</translation>
    </message>
    <message>
        <source>unknown · first time</source>
        <translation>ukjent · første gang</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Uten nummer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>rang %1</source>
        <translation>ringte %1</translation>
    </message>
</context>
<context>
    <name>CallerRow</name>
    <message>
        <source>Employed in %1</source>
        <translation>Ansatt i %1</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Ansatt</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>reported the incident.</source>
        <translation>la inn hendelsen.</translation>
    </message>
    <message>
        <source>confirmed it.</source>
        <translation>bekreftet hendelsen.</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>åpnet den igjen</translation>
    </message>
    <message>
        <source>marked it as over</source>
        <translation>merket den som over</translation>
    </message>
    <message>
        <source>took the expected end away</source>
        <translation>fjernet antatt slutt</translation>
    </message>
    <message>
        <source>changed the end to %1</source>
        <translation>endret slutten til %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>endret %1</translation>
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
        <translation>Hva har skjedd</translation>
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
        <translation>Jeg tar denne</translation>
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
        <translation>Hjerte</translation>
    </message>
    <message>
        <source>The duty team</source>
        <translation>Vaktlaget</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Innbygger</translation>
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
        <translation>%1 skriver …</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Lest av %1</translation>
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
        <translation>uleste: %1</translation>
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
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Begin one with New question.</source>
        <translation>Begynn en med Nytt spørsmål.</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>Ingen samtale er åpen</translation>
    </message>
    <message>
        <source>Choose one above.</source>
        <translation>Velg en i listen over.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nytt spørsmål</translation>
    </message>
    <message>
        <source>Search the conversations</source>
        <translation>Søk i samtalene</translation>
    </message>
</context>
<context>
    <name>ChatNews</name>
    <message>
        <source>%1 has answered your question: %2</source>
        <translation>%1 har svart på spørsmålet ditt: %2</translation>
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
        <translation>Ring tilbake: %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 spør</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
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
        <translation>Samtaler som er funnet</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Meldinger som er funnet</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>Avslutt søket</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Nothing found. Only what is fetched to this machine is searched.</source>
        <translation>Fant ingenting. Søket går bare i det som er hentet til denne maskinen.</translation>
    </message>
    <message>
        <source>Write a name, a unit, or words that were said.</source>
        <translation>Skriv et navn, en enhet eller ord som er skrevet.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find people, articles and actions</source>
        <translation>Finn folk, artikler og handlinger</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Funnet</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Ingenting passer med disse ordene.</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter opens · Esc closes</source>
        <translation>Pil opp og ned velger · Enter åpner · Esc lukker</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Folk</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikler</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
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
        <translation>Legg ved en fil</translation>
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
        <translation>%1 tegn for mye. En melding har plass til %2.</translation>
    </message>
</context>
<context>
    <name>ConcernsButton</name>
    <message>
        <source>Concerns this</source>
        <translation>Gjelder dette</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>a whole number</source>
        <translation>et heltall</translation>
    </message>
    <message>
        <source>a decimal number</source>
        <translation>et desimaltall</translation>
    </message>
    <message>
        <source>text in quotation marks</source>
        <translation>tekst i hermetegn</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>en tabell</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>en dato</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>et klokkeslett</translation>
    </message>
    <message>
        <source>a date with a time of day</source>
        <translation>en dato med klokkeslett</translation>
    </message>
    <message>
        <source>there is no such key. Check its spelling</source>
        <translation>nøkkelen finnes ikke. Sjekk skrivemåten</translation>
    </message>
    <message>
        <source>must be %1, but is %2</source>
        <translation>skal være %1, men er %2</translation>
    </message>
    <message>
        <source>“%1” is not one of those to choose from</source>
        <translation>«%1» er ikke blant verdiene du kan velge mellom</translation>
    </message>
    <message>
        <source>the key “%1” is missing</source>
        <translation>nøkkelen «%1» mangler</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 kan ikke brukes: %2</translation>
    </message>
    <message>
        <source>%1 is taken: “%2” has it</source>
        <translation>%1 er opptatt: «%2» har den tasten</translation>
    </message>
    <message>
        <source>must be four digits</source>
        <translation>skal være fire sifre</translation>
    </message>
    <message>
        <source>must be a colour like %1</source>
        <translation>skal være en farge som %1</translation>
    </message>
    <message>
        <source>must be two letters</source>
        <translation>skal være to bokstaver</translation>
    </message>
    <message>
        <source>must be a web address: https:// and the rest</source>
        <translation>skal være en nettadresse: https:// og resten</translation>
    </message>
    <message>
        <source>must be written like %1</source>
        <translation>skal skrives som %1</translation>
    </message>
    <message>
        <source>the code “%1” may only hold small letters a–z, digits and hyphens</source>
        <translation>koden «%1» kan bare ha små bokstaver a–z, sifre og bindestreker</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number</source>
        <translation>«%1» er ikke et telefonnummer</translation>
    </message>
    <message>
        <source>“%1” belongs to %2 already</source>
        <translation>«%1» hører allerede til %2</translation>
    </message>
    <message>
        <source>there are two topics with the code “%1”</source>
        <translation>det er to tema med koden «%1»</translation>
    </message>
    <message>
        <source>it lies below “%1”, and there is no such topic</source>
        <translation>ligger under «%1», og det temaet finnes ikke</translation>
    </message>
    <message>
        <source>the file has no [[%1]]</source>
        <translation>filen har ingen [[%1]]</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text. Save it as UTF-8</source>
        <translation>filen er ikke UTF-8-tekst. Lagre den som UTF-8</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>filen finnes ikke</translation>
    </message>
    <message>
        <source>you are not allowed to read the file</source>
        <translation>du har ikke lov til å lese filen</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>er en mappe, ikke en fil</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>mangler</translation>
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
        <translation>Ingen telefon er satt opp</translation>
    </message>
    <message>
        <source>Something does not work. See the messages at the top.</source>
        <translation>Noe virker ikke. Se meldingene øverst.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>Én feil til.</numerusform>
            <numerusform>%n feil til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starter …</translation>
    </message>
    <message>
        <source>The telephone works</source>
        <translation>Telefonen virker</translation>
    </message>
    <message>
        <source>Telephone, chat and knowledge base work</source>
        <translation>Telefon, chat og kunnskapsbase virker</translation>
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
        <translation>Uten den kommer det ingen anrop til deg.</translation>
    </message>
    <message>
        <source>Keeps calls going, also while the window is closed.</source>
        <translation>Holder samtalene i gang, også når vinduet er lukket.</translation>
    </message>
    <message>
        <source>Without it notes are safe here and are sent later, and you don&apos;t see your colleagues.</source>
        <translation>Uten den ligger notatene trygt her og sendes senere, og du ser ikke kollegene.</translation>
    </message>
    <message>
        <source>Without it what was read before can still be searched.</source>
        <translation>Uten den kan du fortsatt søke i det som er lest før.</translation>
    </message>
    <message>
        <source>Without it you and the caller hear nothing.</source>
        <translation>Uten lyd hører verken du eller den som ringer noe.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kjent ennå</translation>
    </message>
    <message>
        <source>last worked %1</source>
        <translation>sist i orden %1</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Ikke satt opp</translation>
    </message>
    <message>
        <source>Nothing has been heard of the queue yet.</source>
        <translation>Køen har ikke meldt fra ennå.</translation>
    </message>
    <message>
        <source>Calls come as usual. Tell IT if it lasts.</source>
        <translation>Anropene kommer som vanlig. Si fra til IT om det varer.</translation>
    </message>
    <message>
        <source>last heard %1</source>
        <translation>sist meldt %1</translation>
    </message>
    <message>
        <source>The queue feed has lost contact with the exchange.</source>
        <translation>Køtjenesten har mistet kontakten med sentralen.</translation>
    </message>
    <message>
        <source>Calls come as usual; the figures are old. Tell IT.</source>
        <translation>Anropene kommer som vanlig; tallene er gamle. Si fra til IT.</translation>
    </message>
    <message>
        <source>The figures of the queue are old.</source>
        <translation>Tallene for køen er gamle.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Virker</translation>
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
        <translation>talen er ikke kryptert</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>kryptert (TLS)</translation>
    </message>
    <message>
        <source>not encrypted (%1)</source>
        <translation>ikke kryptert (%1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
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
        <translation>Tallene for køen</translation>
    </message>
    <message>
        <source>Without them you don&apos;t see who waits; calls come as usual.</source>
        <translation>Uten dem ser du ikke hvem som venter; anropene kommer som vanlig.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Slik står det til</translation>
    </message>
    <message>
        <source>Where you are logged in</source>
        <translation>Her er du logget inn</translation>
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
        <translation>Vent til noen svarer</translation>
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
        <translation>Bytt</translation>
    </message>
    <message>
        <source>All three hear each other</source>
        <translation>Alle tre hører hverandre</translation>
    </message>
    <message>
        <source>A conference</source>
        <translation>Konferanse</translation>
    </message>
    <message>
        <source>The caller is on hold</source>
        <translation>Innringeren er på vent</translation>
    </message>
    <message>
        <source>Ringing …</source>
        <translation>Det ringer …</translation>
    </message>
    <message>
        <source>You are talking</source>
        <translation>Dere snakker sammen</translation>
    </message>
    <message>
        <source>You are talking to the caller</source>
        <translation>Du snakker med innringeren</translation>
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
        <translation>Bare den som førte det, eller en leder, kan endre det</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tilbake</translation>
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
        <translation>Rettet</translation>
    </message>
</context>
<context>
    <name>ContactView</name>
    <message>
        <source>Struck out</source>
        <translation>Strøket</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Tatt hånd om</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Uten tema</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Det er ikke skrevet noe.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The enquiry is struck out.</source>
        <translation>Henvendelsen er strøket.</translation>
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
            <numerusform>Gå til %n nye meldinger</numerusform>
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
        <translation>Uten tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Uten utfall</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Hvem som spurte</translation>
    </message>
    <message>
        <source>Was it on the web?</source>
        <translation>Sto det på nettet?</translation>
    </message>
    <message>
        <source>Service step</source>
        <translation>Trinn i tjenestetrappa</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>La det være som det var</translation>
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
        <translation>Demo: hvem ringer?</translation>
    </message>
    <message>
        <source>A number nobody knows</source>
        <translation>Et nummer ingen kjenner</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ringer til</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Let the citizen hang up</source>
        <translation>La innbyggeren legge på</translation>
    </message>
    <message>
        <source>The citizen calls. The large window shows how it goes.</source>
        <translation>Innbyggeren ringer. Det store vinduet viser hvordan det går.</translation>
    </message>
    <message>
        <source>Let it ring</source>
        <translation>La det ringe</translation>
    </message>
    <message>
        <source>Nobody calls.</source>
        <translation>Ingen ringer.</translation>
    </message>
    <message>
        <source>A citizen (900 00 214)</source>
        <translation>En innbygger (900 00 214)</translation>
    </message>
    <message>
        <source>Another citizen (900 00 377)</source>
        <translation>En annen innbygger (900 00 377)</translation>
    </message>
    <message>
        <source>An employee of Gulen</source>
        <translation>En ansatt i Gulen</translation>
    </message>
    <message>
        <source>A withheld number</source>
        <translation>Hemmelig nummer</translation>
    </message>
    <message>
        <source>Somebody in Sweden</source>
        <translation>Noen i Sverige</translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message numerus="yes">
        <source>%n unseen lost call(s)</source>
        <translation>
            <numerusform>%n tapt anrop du ikke har sett</numerusform>
            <numerusform>%n tapte anrop du ikke har sett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ulest melding</numerusform>
            <numerusform>%n uleste meldinger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>Ett spørsmål er besvart</numerusform>
            <numerusform>%n spørsmål er besvart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to be confirmed</source>
        <translation>
            <numerusform>%n hendelse må bekreftes</numerusform>
            <numerusform>%n hendelser må bekreftes</numerusform>
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
        <translation>La systemet velge</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <translation>%1 (ikke koblet til)</translation>
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
        <translation>virker.</translation>
    </message>
    <message>
        <source>not set up. Nothing is wrong, but nothing will work here either.</source>
        <translation>er ikke satt opp. Det er ingen feil, men heller ikke i bruk.</translation>
    </message>
    <message>
        <source>no keyring answers. You will be asked for a passphrase at each start.</source>
        <translation>ingen nøkkelring svarer. Du blir spurt om en passordfrase hver gang programmet starter.</translation>
    </message>
    <message>
        <source>the user name or password is wrong. Set it with agent-desktop set-password.</source>
        <translation>brukernavnet eller passordet er feil. Sett passordet med agent-desktop set-password.</translation>
    </message>
    <message>
        <source>no password is stored. Set it with agent-desktop set-password.</source>
        <translation>det er ikke lagret noe passord. Sett det med agent-desktop set-password.</translation>
    </message>
    <message>
        <source>the server does not answer. Check the address, the port and the network.</source>
        <translation>tjeneren svarer ikke. Sjekk adressen, porten og nettet.</translation>
    </message>
    <message>
        <source>the server&apos;s certificate can&apos;t be trusted. Check the name and the CA file.</source>
        <translation>sertifikatet til tjeneren er ikke til å stole på. Sjekk navnet og CA-filen.</translation>
    </message>
    <message>
        <source>the server refuses. Ask whoever runs it, with the line below.</source>
        <translation>tjeneren sier nei. Spør dem som drifter den, og vis linjen under.</translation>
    </message>
    <message>
        <source>there is no sound device. Nobody will hear anything.</source>
        <translation>det finnes ingen lydenhet. Ingen kommer til å høre noe.</translation>
    </message>
    <message>
        <source>the chosen headset is not there. Plug it in or choose another.</source>
        <translation>det valgte hodesettet er ikke der. Koble det til, eller velg et annet.</translation>
    </message>
    <message>
        <source>the disk is full. Make room.</source>
        <translation>disken er full. Rydd plass.</translation>
    </message>
    <message>
        <source>something can&apos;t be read. Mend it at the place below.</source>
        <translation>noe lar seg ikke lese. Rett det på stedet under.</translation>
    </message>
    <message>
        <source>the telephone process does not start.</source>
        <translation>telefonprosessen starter ikke.</translation>
    </message>
    <message>
        <source>something is wrong. The line below says what.</source>
        <translation>noe er galt. Linjen under sier hva.</translation>
    </message>
</context>
<context>
    <name>DoubtStrip</name>
    <message>
        <source>The figures are not confirmed.</source>
        <translation>Tallene er ikke bekreftet.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Ask the owner to confirm</source>
        <translation>Be eieren bekrefte</translation>
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
        <translation>i morgen 09:00</translation>
    </message>
    <message>
        <source>in an hour</source>
        <translation>om en time</translation>
    </message>
    <message>
        <source>another time</source>
        <translation>eget tidspunkt</translation>
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
        <translation>Svar av seg selv</translation>
    </message>
    <message>
        <source>When another call comes while you talk</source>
        <translation>Når det ringer mens du snakker</translation>
    </message>
    <message>
        <source>Telephone numbers in the log</source>
        <translation>Telefonnumre i loggen</translation>
    </message>
    <message>
        <source>Numbers are deleted after</source>
        <translation>Numre slettes etter</translation>
    </message>
    <message>
        <source>Notes are deleted after</source>
        <translation>Notater slettes etter</translation>
    </message>
    <message>
        <source>When it rings, show what the caller asked about last</source>
        <translation>Vis hva innringeren spurte om sist, når det ringer</translation>
    </message>
    <message>
        <source>Whether calls may go unencrypted</source>
        <translation>Avgjør om samtaler kan gå ukryptert</translation>
    </message>
    <message>
        <source>The program answers without you doing anything</source>
        <translation>Programmet svarer uten at du trykker</translation>
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
        <translation>Alltid krevd</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>It waits, and you hear a tone</source>
        <translation>Anropet venter, og du hører en tone</translation>
    </message>
    <message>
        <source>The caller is told that you are busy</source>
        <translation>Den som ringer, får opptatt</translation>
    </message>
    <message>
        <source>It is sent on to others</source>
        <translation>Anropet går videre til andre</translation>
    </message>
    <message>
        <source>The whole number</source>
        <translation>Hele nummeret</translation>
    </message>
    <message>
        <source>Only the last digits</source>
        <translation>Bare de siste sifrene</translation>
    </message>
    <message>
        <source>Are not kept</source>
        <translation>Lagres ikke</translation>
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
            <numerusform>Etter %n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
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
        <translation>Du leser det først. Navn, numre, notater og passord er ikke med, og ingenting sendes av seg selv.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Noe er galt</translation>
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
        <translation>Rapporten er lagret.</translation>
    </message>
    <message>
        <source>Attach the file to an e-mail to IT, or give it to them in another way.</source>
        <translation>Legg filen ved en e-post til IT, eller gi den til dem på en annen måte.</translation>
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
        <translation>Hva skjedde?</translation>
    </message>
    <message>
        <source>What did you do, and what happened? No names and no numbers.</source>
        <translation>Hva gjorde du, og hva skjedde da? Ingen navn og ingen numre.</translation>
    </message>
    <message>
        <source>This goes into the file. Mark what you don&apos;t want to send, and delete it.</source>
        <translation>Dette kommer i filen. Merk det du ikke vil sende, og slett det.</translation>
    </message>
</context>
<context>
    <name>FileChips</name>
    <message>
        <source>Do not send %1</source>
        <translation>Ikke send %1</translation>
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
        <translation>Alle kommunene</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle temaer</translation>
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
        <translation>Hvem som spurte</translation>
    </message>
    <message>
        <source>Everybody who asked</source>
        <translation>Alle som spør</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hvordan det kom</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanaler</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Noe igjen å gjøre</translation>
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
        <translation>Forrige treff</translation>
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
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Your colleagues see the name, and callers hear it from you.</source>
        <translation>Kollegene ser navnet, og de som ringer, får høre det av deg.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Your telephone</source>
        <translation>Telefonen din</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Adressen til sentralen</translation>
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
        <translation>Uten disse blir loggen på denne maskinen, og du kan ikke spørre noen i chat.</translation>
    </message>
    <message>
        <source>Address of the chat server</source>
        <translation>Adressen til chattjeneren</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukernavn</translation>
    </message>
    <message>
        <source>It can&apos;t be kept on this machine: %1. Call IT, or go on with Later.</source>
        <translation>Det lot seg ikke lagre på denne maskinen: %1. Ring IT, eller gå videre med Senere.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept on this machine: %1. Call IT. Later once more starts without it.</source>
        <translation>Det kan ikke lagres på denne maskinen: %1. Ring IT. Trykker du Senere en gang til, starter programmet uten.</translation>
    </message>
    <message>
        <source>Trying the telephone …</source>
        <translation>Prøver telefonen …</translation>
    </message>
    <message>
        <source>The telephone works: the exchange knows you.</source>
        <translation>Telefonen virker: sentralen kjenner deg.</translation>
    </message>
    <message>
        <source>Correct what you wrote, or press “%1” once more to go on.</source>
        <translation>Rett det du skrev, eller trykk «%1» én gang til for å gå videre.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Adressen må begynne med https:// eller http://.</translation>
    </message>
    <message>
        <source>You have these from IT. The password goes into the keyring. Without a telephone no call comes here; it can be set up later.</source>
        <translation>Dette har du fått av IT. Passordet legges i nøkkelringen. Uten telefon kommer det ingen samtaler hit; den kan settes opp senere.</translation>
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
        <translation>Gå videre uten telefon</translation>
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
        <translation>Sentralen kjenner ikke dette internnummeret med dette passordet.</translation>
    </message>
    <message>
        <source>The exchange doesn&apos;t answer at this address.</source>
        <translation>Sentralen svarer ikke på denne adressen.</translation>
    </message>
    <message>
        <source>The chat server doesn&apos;t know this name and password.</source>
        <translation>Chattjeneren kjenner ikke dette navnet og passordet.</translation>
    </message>
    <message>
        <source>The chat server doesn&apos;t answer at this address.</source>
        <translation>Chattjeneren svarer ikke på denne adressen.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Skriv navnet ditt.</translation>
    </message>
    <message>
        <source>Write the address of the exchange, or empty the fields.</source>
        <translation>Skriv adressen til sentralen, eller tøm feltene.</translation>
    </message>
    <message>
        <source>Write your extension, or empty the fields.</source>
        <translation>Skriv internnummeret ditt, eller tøm feltene.</translation>
    </message>
    <message>
        <source>Write the password of the telephone.</source>
        <translation>Skriv passordet til telefonen.</translation>
    </message>
    <message>
        <source>Write the address of the chat server, or empty the fields.</source>
        <translation>Skriv adressen til chattjeneren, eller tøm feltene.</translation>
    </message>
    <message>
        <source>Write your user name, or empty the fields.</source>
        <translation>Skriv brukernavnet ditt, eller tøm feltene.</translation>
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
        <translation>skulle vært gjort %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>innen %1</translation>
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
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Hva som er lovet</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>Hva er lovet?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem som gjør det</translation>
    </message>
    <message>
        <source>Nobody has been told what you wrote here. Save it or empty the field.</source>
        <translation>Ingen har fått vite det du skrev her. Lagre det, eller tøm feltet.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Sett på listen</translation>
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
        <translation>Bekreft nå</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meld fra</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Ingenting er endret</translation>
    </message>
    <message>
        <source>Write a title and choose at least one municipality</source>
        <translation>Skriv en tittel og velg minst én kommune</translation>
    </message>
    <message>
        <source>A time can&apos;t be read. Write for example 14:00 or tomorrow 9:00</source>
        <translation>Et tidspunkt lar seg ikke lese. Skriv for eksempel 14:00 eller i morgen 9:00</translation>
    </message>
    <message>
        <source>It can&apos;t end before it begins</source>
        <translation>Den kan ikke slutte før den begynner</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Take back what is written and not saved</source>
        <translation>Fjern det som er skrevet og ikke lagret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hendelse</translation>
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
        <translation>Hva som skal vises</translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Status from the exchange, updated %1</source>
        <translation>Status fra sentralen, oppdatert %1</translation>
    </message>
    <message>
        <source>Status from the exchange is missing</source>
        <translation>Status fra sentralen mangler</translation>
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
        <translation>Programmet går videre her. Når telefonen ringer, ser du det som vanlig.</translation>
    </message>
</context>
<context>
    <name>GapBox</name>
    <message>
        <source>Try another word for it.</source>
        <translation>Prøv et annet ord for det.</translation>
    </message>
    <message>
        <source>Is the answer not here?</source>
        <translation>Er ikke svaret her?</translation>
    </message>
    <message>
        <source>Report to the editors</source>
        <translation>Meld fra til redaktørene</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Meldt</translation>
    </message>
    <message>
        <source>No answer to “%1”</source>
        <translation>Fant ikke svar på «%1»</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>The call concerns no incident</source>
        <translation>Samtalen gjelder ingen hendelse</translation>
    </message>
</context>
<context>
    <name>GroupedIncidents</name>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>Show more of what is over</source>
        <translation>Vis flere som er over</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Ingen hendelser</translation>
    </message>
    <message>
        <source>What happens in the municipalities stands here for everybody.</source>
        <translation>Det som skjer i kommunene, står her for alle.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Brukerveiledning</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help called at %1</source>
        <translation>Forsterkning tilkalt %1</translation>
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
        <translation>Avslutt forsterkningen</translation>
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
            <numerusform>%n har ikke svart</numerusform>
            <numerusform>%n har ikke svart</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in</source>
        <translation>%1 er inne</translation>
    </message>
    <message>
        <source>%1 is coming</source>
        <translation>%1 kommer</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 har gått ut</translation>
    </message>
    <message>
        <source>%1 can&apos;t</source>
        <translation>%1 kan ikke</translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message>
        <source>Call for help</source>
        <translation>Kall på forsterkning</translation>
    </message>
    <message>
        <source>Find a colleague</source>
        <translation>Finn en kollega</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>E.g. power cut in Aurland</source>
        <translation>F.eks. strømbrudd i Aurland</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Til det blir avsluttet</translation>
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
        <translation>Kryss av hvem som skal kalles inn, først</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Hvem</translation>
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
        <translation>Finn en tast eller det den gjør</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ingen tast gjør det.</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hjelp og taster</translation>
    </message>
    <message>
        <source>Every key can be changed under Settings, Keys.</source>
        <translation>Alle tastene kan endres i Oppsett under Taster.</translation>
    </message>
</context>
<context>
    <name>HelpStrips</name>
    <message>
        <source>%1 calls for help</source>
        <translation>%1 kaller på forsterkning</translation>
    </message>
    <message>
        <source>%1 calls for help: %2</source>
        <translation>%1 kaller på forsterkning: %2</translation>
    </message>
    <message>
        <source>I&apos;m coming</source>
        <translation>Jeg kommer</translation>
    </message>
    <message>
        <source>I can&apos;t</source>
        <translation>Kan ikke</translation>
    </message>
    <message>
        <source>%1 to come, %2 if you can&apos;t.</source>
        <translation>%1 hvis du kommer, %2 hvis du ikke kan.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>rang %1</source>
        <translation>ringte i %1</translation>
    </message>
    <message>
        <source>Talked %1</source>
        <translation>Snakket i %1</translation>
    </message>
    <message>
        <source>answered when they rang again, %1</source>
        <translation>fikk svar da de ringte igjen, %1</translation>
    </message>
    <message>
        <source>called back %1</source>
        <translation>ringt tilbake %1</translation>
    </message>
    <message>
        <source>called back %1, not reached</source>
        <translation>ringt tilbake %1, ikke nådd</translation>
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
        <translation>Samtaler</translation>
    </message>
    <message>
        <source>Enter calls the chosen one</source>
        <translation>Enter ringer den valgte</translation>
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
        <translation>Du har ikke ringt noen ennå</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle samtaler</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tapte</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Hvilke samtaler</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ingen samtaler ennå</translation>
    </message>
    <message>
        <source>Every call comes here when it is over.</source>
        <translation>Hver samtale kommer hit når den er over.</translation>
    </message>
    <message>
        <source>No lost calls</source>
        <translation>Ingen tapte anrop</translation>
    </message>
    <message>
        <source>Every call has been taken, here or by a colleague.</source>
        <translation>Alle anrop er tatt, her eller av en kollega.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtaler</translation>
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
        <translation>ikke bekreftet</translation>
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
        <translation>Kl. %1: %2 besvart, %3 tapt.</translation>
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
        <translation>Hva som skal vises</translation>
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
        <translation>typen</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>tittelen</translation>
    </message>
    <message>
        <source>the municipalities</source>
        <translation>kommunene</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>hva man skal si</translation>
    </message>
    <message>
        <source>the text for colleagues</source>
        <translation>teksten til kolleger</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>stedet</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kilden</translation>
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
        <translation>bekreftelsen</translation>
    </message>
    <message>
        <source>whether it is over</source>
        <translation>om den er over</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Gjelder nå</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Must be confirmed</source>
        <translation>Må bekreftes</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>must be confirmed</source>
        <translation>må bekreftes</translation>
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
        <translation>fra %1</translation>
    </message>
    <message>
        <source>not confirmed since %1</source>
        <translation>ikke bekreftet siden %1</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>bekreftet %1</translation>
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
        <translation>Hendelser nå</translation>
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
            <numerusform>%n samtaler</numerusform>
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
        <translation>Hva som har skjedd, og hvor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Antatt slutt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>hvem sier det</translation>
    </message>
    <message>
        <source>What to say to callers</source>
        <translation>Si til den som ringer</translation>
    </message>
    <message>
        <source>For colleagues</source>
        <translation>Til kolleger</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Preparedness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>How much it is told</source>
        <translation>Hvor tydelig det vises</translation>
    </message>
    <message>
        <source>Preparedness puts the text on top for everybody.</source>
        <translation>Beredskap legger teksten øverst hos alle.</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>The incident is over.</source>
        <translation>Hendelsen er over.</translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og én til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>No incidents in %1 now</source>
        <translation>Ingen hendelser i %1 nå</translation>
    </message>
    <message>
        <source>Ask which municipality it is about</source>
        <translation>Spør hvilken kommune det gjelder</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Over today</source>
        <translation>Over i dag</translation>
    </message>
    <message>
        <source>Over before</source>
        <translation>Over tidligere</translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message>
        <source>Incidents now</source>
        <translation>Hendelser nå</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Meld en hendelse</translation>
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
        <translation>Ingen hendelser nå.</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>No incident is open</source>
        <translation>Ingen hendelse er åpen</translation>
    </message>
    <message>
        <source>Choose one in the list, or report a new one.</source>
        <translation>Velg en i listen, eller meld fra om en ny.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Hva som skal vises</translation>
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
        <translation>Taster</translation>
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
        <translation>Samtaler</translation>
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
        <translation>Svar neste som ringer</translation>
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
        <translation>Sett på vent eller hent tilbake; forleng etterarbeidet</translation>
    </message>
    <message>
        <source>Switch between two calls</source>
        <translation>Bytt mellom to samtaler</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Sett over</translation>
    </message>
    <message>
        <source>Back to the caller</source>
        <translation>Tilbake til innringeren</translation>
    </message>
    <message>
        <source>Start a conference</source>
        <translation>Snakk sammen alle tre</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>Parker samtalen</translation>
    </message>
    <message>
        <source>Send to voicemail</source>
        <translation>Send innringeren til telefonsvareren</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Taster</translation>
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
        <translation>Samtalen gjelder hendelsen</translation>
    </message>
    <message>
        <source>Save and be free; send</source>
        <translation>Lagre og bli ledig; send</translation>
    </message>
    <message>
        <source>Log an enquiry that was not a call</source>
        <translation>Før en henvendelse som ikke var en samtale</translation>
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
        <translation>Finn på siden</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Forrige artikkel</translation>
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
        <translation>Vanlig artikkeltekst</translation>
    </message>
    <message>
        <source>Colleagues and incidents</source>
        <translation>Kolleger og hendelser</translation>
    </message>
    <message>
        <source>Pause, or be free</source>
        <translation>Ta pause, eller bli ledig</translation>
    </message>
    <message>
        <source>Call for help in the queue</source>
        <translation>Be om forsterkning i køen</translation>
    </message>
    <message>
        <source>I&apos;m coming to help</source>
        <translation>Jeg kommer og hjelper</translation>
    </message>
    <message>
        <source>I can&apos;t help now</source>
        <translation>Jeg kan ikke hjelpe nå</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Find people, articles and actions</source>
        <translation>Finn folk, artikler og handlinger</translation>
    </message>
    <message>
        <source>Take back what was just done</source>
        <translation>Angre det du nettopp gjorde</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hjelp og taster</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>Avslutt programmet</translation>
    </message>
    <message>
        <source>Choose a topic</source>
        <translation>Velg et tema</translation>
    </message>
    <message>
        <source>Choose the outcome</source>
        <translation>Velg utfallet</translation>
    </message>
    <message>
        <source>you write with it</source>
        <translation>brukes til å skrive</translation>
    </message>
    <message>
        <source>AltGr writes with it</source>
        <translation>skriver tegn med AltGr</translation>
    </message>
    <message>
        <source>it edits text</source>
        <translation>redigerer tekst</translation>
    </message>
    <message>
        <source>it needs Ctrl, Alt or Win</source>
        <translation>trenger Ctrl, Alt eller Win</translation>
    </message>
    <message>
        <source>it can&apos;t work everywhere</source>
        <translation>kan ikke virke overalt</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Bruk disse tastene</translation>
    </message>
    <message>
        <source>Back to the usual keys</source>
        <translation>Tilbake til de vanlige tastene</translation>
    </message>
    <message>
        <source>Also while another program is in front</source>
        <translation>Også når et annet program ligger fremst</translation>
    </message>
    <message>
        <source>Press the keys you want in a field.</source>
        <translation>Trykk tastene du vil ha, i et felt.</translation>
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
        <translation>Dette kan ikke brukes ennå: se under.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 kan ikke brukes: %2.</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>også: %1</translation>
    </message>
    <message>
        <source>%1 does two things: %2, and %3.</source>
        <translation>%1 gjør to ting: %2, og %3.</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>The metadata can&apos;t be read: %1. If the article was read before, it is shown as it was.</source>
        <translation>Metadataene kan ikke leses: %1. Er artikkelen lest før, vises den slik den var.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. The rest of the article is there.</source>
        <translation>«%1» kan ikke brukes. Resten av artikkelen er med.</translation>
    </message>
    <message>
        <source>A municipality&apos;s section without the article it belongs to.</source>
        <translation>Et lokalt tillegg uten artikkelen det hører til.</translation>
    </message>
    <message>
        <source>The article is too long to be taken over. Divide it into several.</source>
        <translation>Artikkelen er for lang til å bli tatt med. Del den i flere.</translation>
    </message>
    <message>
        <source>This is no text in UTF-8.</source>
        <translation>Dette er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Filen kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>The page redirects to itself, perhaps by way of others.</source>
        <translation>Siden sender videre til seg selv, kanskje via andre.</translation>
    </message>
    <message>
        <source>There is another article with the same name (%1). That one is shown.</source>
        <translation>Det finnes en annen artikkel med samme navn (%1). Det er den som vises.</translation>
    </message>
    <message>
        <source>The folder of articles</source>
        <translation>Artikkelmappen</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>The report is closed.</source>
        <translation>Meldingen er lukket.</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Del av siden</translation>
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
        <translation>Feil i artikler</translation>
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
        <translation>Før en henvendelse</translation>
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
        <translation>besvart</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>tapt</translation>
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
        <translation>Hvordan det kom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Hvem som spurte</translation>
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
        <translation>Tjenestetrappa</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Articles opened</source>
        <translation>Åpnede artikler</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Ført av</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>svarte etter %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>snakket %1</translation>
    </message>
    <message>
        <source>wrap-up %1</source>
        <translation>etterarbeid %1</translation>
    </message>
    <message>
        <source>taken care of</source>
        <translation>tatt hånd om</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Uten tema</translation>
    </message>
    <message>
        <source>something to do</source>
        <translation>noe igjen å gjøre</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ikke sendt</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>strøket</translation>
    </message>
    <message>
        <source>Our own employees this week: %1 of %2</source>
        <translation>Egne ansatte denne uka: %1 av %2</translation>
    </message>
    <message>
        <source>last week %1 of %2</source>
        <translation>forrige uke %1 av %2</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Enquiries</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Enter opens the chosen one</source>
        <translation>Enter åpner den valgte</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Fetching what was written before: %1 so far</source>
        <translation>Henter det som er skrevet før: %1 så langt</translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries</source>
        <translation>
            <numerusform>%n henvendelse</numerusform>
            <numerusform>%n henvendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Fant ikke noe</translation>
    </message>
    <message>
        <source>Look for something else, or for fewer things at once.</source>
        <translation>Søk etter noe annet, eller etter færre ting om gangen.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Hva som skal vises</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Utseende og språk</translation>
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
        <translation>Noe du har skrevet, er ikke sendt.</translation>
    </message>
    <message>
        <source>What you chose here shows as soon as you have sent it or emptied the field.</source>
        <translation>Det du valgte her, ser du så snart du har sendt det eller tømt feltet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>In percent of the usual size.</source>
        <translation>I prosent av vanlig størrelse.</translation>
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
        <translation>Start når jeg logger inn</translation>
    </message>
    <message>
        <source>The program starts in the tray, and the phone can ring.</source>
        <translation>Programmet starter i systemfeltet, og telefonen kan ringe.</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Bli liggende i systemfeltet når vinduet lukkes</translation>
    </message>
    <message>
        <source>Otherwise closing the window ends the program.</source>
        <translation>Ellers avsluttes programmet når du lukker vinduet.</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>To call back</source>
        <translation>Ring tilbake</translation>
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
        <translation>%1 de tapte anropene</translation>
    </message>
</context>
<context>
    <name>LostRow</name>
    <message>
        <source>Withheld number</source>
        <translation>Hemmelig nummer</translation>
    </message>
    <message>
        <source>Hung up %1 after %2</source>
        <translation>La på %1 etter %2</translation>
    </message>
    <message>
        <source>%1 is taking it</source>
        <translation>%1 tar det</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Slipp</translation>
    </message>
    <message>
        <source>I&apos;ll take it</source>
        <translation>Jeg tar denne</translation>
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
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hendelser</translation>
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
        <translation>Samtaler</translation>
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
        <translation>Trekk tilbake</translation>
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
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>shortened</source>
        <translation>forkortet</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>venter på å bli sendt</translation>
    </message>
    <message>
        <source>Not sent: the server refused it. Copy the text and try once more.</source>
        <translation>Ikke sendt: Tjeneren tok ikke imot meldingen. Kopier teksten og prøv en gang til.</translation>
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
        <translation>Vis bare den viktigste</translation>
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
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>La det være</translation>
    </message>
    <message>
        <source>Editing: “%1”</source>
        <translation>Endrer: «%1»</translation>
    </message>
    <message>
        <source>Take back “%1” for everybody?</source>
        <translation>Trekke tilbake «%1» for alle?</translation>
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
        <translation>i morgen</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>Write for example 14:00, tomorrow 9:00 or 20 May 12:00</source>
        <translation>Skriv for eksempel 14:00, i morgen 9:00 eller 20. mai 12:00</translation>
    </message>
</context>
<context>
    <name>MunicipalityChoice</name>
    <message>
        <source>Choose a municipality</source>
        <translation>Velg kommune</translation>
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
        <translation>Enhet eller kollega</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Hvem du skal skrive til</translation>
    </message>
    <message>
        <source>Nobody found. Write the beginning of a name.</source>
        <translation>Fant ingen. Skriv begynnelsen på et navn.</translation>
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
        <translation>%1 har endret denne hendelsen mens du skriver.</translation>
    </message>
    <message>
        <source>Changed: %1. What you have written stands here still.</source>
        <translation>Endret: %1. Det du har skrevet, står her fortsatt.</translation>
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
        <translation>Sto det på nettet?</translation>
    </message>
    <message>
        <source>Service step</source>
        <translation>Trinn i tjenestetrappa</translation>
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
        <translation>Velg kommune først</translation>
    </message>
    <message>
        <source>Nobody to ask here has been set up</source>
        <translation>Her er det ingen satt opp å spørre</translation>
    </message>
    <message>
        <source>Who is calling</source>
        <translation>Hvem ringer</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Hvordan det kom</translation>
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
        <translation>Hva gjelder det?</translation>
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
        <translation>Varsler</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open until %1</source>
        <translation>Åpent til %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Åpner %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Stengt nå</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Show the incidents of</source>
        <translation>Vis hendelsene i</translation>
    </message>
    <message>
        <source>All municipalities</source>
        <translation>Alle kommunene</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Ny hendelse</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Hendelser</translation>
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
        <translation>Ukjent kommune</translation>
    </message>
    <message>
        <source>%1 municipality</source>
        <translation>%1 kommune</translation>
    </message>
    <message>
        <source>Ask where it is, and choose it below.</source>
        <translation>Spør hvor det er, og velg kommune under.</translation>
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
        <translation>Tall som ikke er bekreftet, er tatt bort (…).</translation>
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
        <translation>Folk som passer</translation>
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
        <translation>Uka</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Måneden</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Velg …</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Hvilke dager</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>Alle dager</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uka</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måneden</translation>
    </message>
    <message>
        <source>Own period</source>
        <translation>Egen periode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <translation>Uten telefon</translation>
    </message>
    <message>
        <source>%1, after the wrap-up</source>
        <translation>%1, når etterarbeidet er gjort</translation>
    </message>
    <message>
        <source>%1, after the call</source>
        <translation>%1, når samtalen er over</translation>
    </message>
    <message>
        <source>asking the exchange …</source>
        <translation>spør sentralen …</translation>
    </message>
    <message>
        <source>not confirmed by the exchange</source>
        <translation>ikke bekreftet av sentralen</translation>
    </message>
    <message>
        <source>The exchange has not answered yet.</source>
        <translation>Sentralen har ikke svart ennå.</translation>
    </message>
    <message>
        <source>Confirmed by the exchange</source>
        <translation>Bekreftet av sentralen</translation>
    </message>
    <message>
        <source>Confirmed by the exchange at %1</source>
        <translation>Bekreftet av sentralen %1</translation>
    </message>
    <message>
        <source>Chosen here. The exchange has said nothing about it.</source>
        <translation>Valgt her. Sentralen har ikke sagt noe om det.</translation>
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
        <translation>du alene</translation>
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
        <translation>Lagre en gang til for å lagre likevel.</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Vis hvor</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>Errors in articles</source>
        <translation>Feil i artikler</translation>
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
        <translation>Alle artiklene kan leses.</translation>
    </message>
    <message>
        <source>A file or page with a fault is named here; the others are not touched by it.</source>
        <translation>En fil eller side med feil nevnes her. De andre er like gode.</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Trykk tastene</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En side ned</translation>
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
        <translation>&amp;Gjør om</translation>
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
        <translation>Kopier l&amp;enken</translation>
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
        <translation>ikke kryptert</translation>
    </message>
    <message>
        <source>Nobody on the way can listen in (SRTP).</source>
        <translation>Kryptert til sentralen (SRTP): ingen på veien kan lytte.</translation>
    </message>
    <message>
        <source>Not encrypted between you and the exchange.</source>
        <translation>Ikke kryptert mellom deg og sentralen.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <translation>Tapt: %1.</translation>
    </message>
    <message>
        <source>Uneven: %1 ms.</source>
        <translation>Ujevn: %1 ms.</translation>
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
        <translation>%1 tar denne</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 har svart</translation>
    </message>
</context>
<context>
    <name>QuestionButtons</name>
    <message>
        <source>Open in chat</source>
        <translation>Åpne i chat</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
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
            <numerusform>Om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Ikke minn meg på</translation>
    </message>
    <message>
        <source>Ask %1 instead</source>
        <translation>Spør %1 i stedet</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>asked %1</source>
        <translation>spurt %1</translation>
    </message>
    <message>
        <source>No answer yet. You wanted to be reminded.</source>
        <translation>Ikke noe svar ennå. Du ville bli minnet på det.</translation>
    </message>
    <message>
        <source>Ring back: %1</source>
        <translation>Ring tilbake: %1</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message>
        <source>No answer yet</source>
        <translation>Ikke noe svar ennå</translation>
    </message>
    <message>
        <source>Ring about the call</source>
        <translation>Ring om samtalen</translation>
    </message>
    <message>
        <source>Open in chat</source>
        <translation>Åpne i chat</translation>
    </message>
    <message>
        <source>Open in chat: %1</source>
        <translation>Åpne i chat: %1</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Spurt %1</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>My questions</source>
        <translation>Mine spørsmål</translation>
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
        <translation>Ingen spørsmål. Spør en saksbehandler fra en samtale.</translation>
    </message>
    <message>
        <source>Answered %1 by %2</source>
        <translation>Besvart %1 av %2</translation>
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
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>No questions today</source>
        <translation>Ingen spørsmål i dag</translation>
    </message>
    <message>
        <source>Ask a case handler from a call; the answer comes here.</source>
        <translation>Spør en saksbehandler fra en samtale; svaret kommer hit.</translation>
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
        <translation>ingen tall ennå</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n venter</numerusform>
            <numerusform>%n venter</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>ingen venter</translation>
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
        <translation>Kø og forsterkning</translation>
    </message>
    <message>
        <source>Play a soft tone</source>
        <translation>Spill en myk tone</translation>
    </message>
    <message>
        <source>Show a message on the screen</source>
        <translation>Vis en melding på skjermen</translation>
    </message>
    <message>
        <source>When the queue gets long</source>
        <translation>Når køen blir lang</translation>
    </message>
    <message>
        <source>Once for each limit it passes, also while the window is behind others.</source>
        <translation>Én gang for hver grense køen passerer, også når vinduet ligger bak andre.</translation>
    </message>
    <message>
        <source>Who may call me in</source>
        <translation>Hvem kan kalle meg inn</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lederne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>When help is called for outside your shift.</source>
        <translation>Når det kalles på forsterkning utenfor vakten din.</translation>
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
        <translation>Ta chatten med en innbygger i %1</translation>
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
        <translation>Kall på forsterkning</translation>
    </message>
    <message>
        <source>Nothing has been heard of the queue yet.</source>
        <translation>Vi har ikke hørt noe fra køen ennå.</translation>
    </message>
    <message>
        <source>Whoever leads can call for help, and everybody when many are waiting.</source>
        <translation>Den som leder, kan kalle på forsterkning, og alle kan det når mange venter.</translation>
    </message>
    <message>
        <source>In time: answered within %1 s, of all that were answered or lost. Today: all that have called.</source>
        <translation>I tide: besvart innen %1 s, av alle besvarte og tapte. I dag: alle som har ringt.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
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
        <translation>Køen nå</translation>
    </message>
</context>
<context>
    <name>Quitting</name>
    <message>
        <source>You are in a call. It goes on without the window, and you can&apos;t hang up or write before you start the program again.</source>
        <translation>Du er i en samtale. Den fortsetter uten vinduet, og du kan verken legge på eller skrive før du starter programmet igjen.</translation>
    </message>
    <message>
        <source>It is ringing. The caller is passed on to others.</source>
        <translation>Det ringer. Den som ringer, går videre til andre.</translation>
    </message>
    <message>
        <source>The note is not saved: the disk refuses it.</source>
        <translation>Notatet er ikke lagret: disken tar ikke imot det.</translation>
    </message>
    <message>
        <source>Something you have written is not sent, and would be lost.</source>
        <translation>Noe du har skrevet, er ikke sendt, og ville gå tapt.</translation>
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
        <translation>Arbeid videre</translation>
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
        <translation>Mine siste samtaler</translation>
    </message>
    <message>
        <source>No calls yet today. They come here when they are over.</source>
        <translation>Ingen samtaler ennå i dag. De kommer hit når de er over.</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Ikke ført</translation>
    </message>
    <message>
        <source>Withheld number</source>
        <translation>Hemmelig nummer</translation>
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
        <translation>Hva er feil i artikkelen?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meld</translation>
    </message>
    <message>
        <source>Reported to the editors. Thank you.</source>
        <translation>Meldt til redaktørene. Takk.</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>Reported to the editors</source>
        <translation>Meldt til redaktørene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ordnet</translation>
    </message>
    <message>
        <source>No answer found</source>
        <translation>Fant ikke svar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>done by %1 %2</source>
        <translation>ordnet av %1 %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Ingenting er meldt.</translation>
    </message>
    <message>
        <source>What agents find no answer to, and errors in articles, comes here.</source>
        <translation>Her kommer det agentene ikke finner svar på, og feil i artiklene.</translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message>
        <source>unknown municipality</source>
        <translation>ukjent kommune</translation>
    </message>
    <message>
        <source>Incoming call to %1</source>
        <translation>Anrop til %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Innkommende anrop</translation>
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
        <translation>Til telefonsvarer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more ringing</source>
        <translation>
            <numerusform>og én til ringer</numerusform>
            <numerusform>og %n til ringer</numerusform>
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
        <translation>Ukjent kommune</translation>
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
        <translation>Ikke lagret ennå, prøver igjen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagret %1</translation>
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
        <translation>Noe av dette er styrt av kommunen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Ingen innstillinger har disse ordene.</translation>
    </message>
</context>
<context>
    <name>SectionNames</name>
    <message>
        <source>microphone loudspeaker volume ring tone</source>
        <translation>mikrofon høyttaler lydstyrke ringelyd ringetone</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <translation>tastatur snarveier hurtigtaster</translation>
    </message>
    <message>
        <source>notifications messages</source>
        <translation>varsler meldinger</translation>
    </message>
    <message>
        <source>theme colours dark text size</source>
        <translation>tema farger mørk tekststørrelse skrift</translation>
    </message>
    <message>
        <source>exchange account network status</source>
        <translation>sentral konto nett status tilkobling</translation>
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
        <translation>Bekreftet %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n letter(s) left)</source>
        <translation>
            <numerusform>Vis mer (%n tegn igjen)</numerusform>
            <numerusform>Vis mer (%n tegn igjen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) not confirmed</source>
        <translation>
            <numerusform>%n tall ikke bekreftet</numerusform>
            <numerusform>%n tall ikke bekreftet</numerusform>
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
        <translation>Satt opp av IT</translation>
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
        <translation>Hele oppsettet</translation>
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
        <translation>Hva som skal vises</translation>
    </message>
</context>
<context>
    <name>SettledStrip</name>
    <message>
        <source>The answer is with the enquiry and in the call.</source>
        <translation>Svaret ligger på henvendelsen og i samtalen.</translation>
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
        <translation>Myk</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Dyp</translation>
    </message>
    <message>
        <source>No headset is connected. Plug one in; it is found by itself.</source>
        <translation>Ingen hodesett er koblet til. Koble til et; det blir funnet av seg selv.</translation>
    </message>
    <message>
        <source>In use now: you hear through %1 and speak into %2.</source>
        <translation>I bruk nå: du hører i %1 og snakker i %2.</translation>
    </message>
    <message>
        <source>Your first choice of loudspeaker is not connected. Plug it in.</source>
        <translation>Høyttaleren du helst vil ha, er ikke koblet til. Koble den til.</translation>
    </message>
    <message>
        <source>Your first choice of microphone is not connected. Plug it in.</source>
        <translation>Mikrofonen du helst vil ha, er ikke koblet til. Koble den til.</translation>
    </message>
    <message>
        <source>Until then the next one on the list is used.</source>
        <translation>I mellomtiden brukes den neste på listen.</translation>
    </message>
    <message>
        <source>what the system has chosen</source>
        <translation>det systemet har valgt</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Sound and headset</source>
        <translation>Lyd og hodesett</translation>
    </message>
    <message>
        <source>Not while a call is up</source>
        <translation>Ikke mens en samtale er i gang</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Avslutt prøven</translation>
    </message>
    <message>
        <source>Begin the test</source>
        <translation>Start prøven</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Høyttaler</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Det du hører</translation>
    </message>
    <message>
        <source>Volume in calls</source>
        <translation>Lydstyrke i samtaler</translation>
    </message>
    <message>
        <source>The first one that is connected is used in calls.</source>
        <translation>Den øverste som er koblet til, brukes i samtaler.</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Måles nå</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Hodesett</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>How loud you are</source>
        <translation>Hvor høyt du snakker</translation>
    </message>
    <message>
        <source>Amplification</source>
        <translation>Forsterkning</translation>
    </message>
    <message>
        <source>Say something: measured now</source>
        <translation>Si noe: det måles nå</translation>
    </message>
    <message>
        <source>No loudspeaker is connected</source>
        <translation>Ingen høyttaler er koblet til</translation>
    </message>
    <message>
        <source>No microphone is connected</source>
        <translation>Ingen mikrofon er koblet til</translation>
    </message>
    <message>
        <source>Make it clearer</source>
        <translation>Gjør lyden renere</translation>
    </message>
    <message>
        <source>Try without first; a good headset does this itself.</source>
        <translation>Prøv uten først. Et godt hodesett gjør dette selv.</translation>
    </message>
    <message>
        <source>Speak, and you hear yourself. Use a headset: a loudspeaker howls.</source>
        <translation>Snakk, så hører du deg selv. Bruk hodesett: en høyttaler hyler.</translation>
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
        <translation>Sentralen gjentar det du sier.</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Hør deg selv</translation>
    </message>
    <message>
        <source>Ring on</source>
        <translation>Ring på</translation>
    </message>
    <message>
        <source>Ring tone</source>
        <translation>Ringetone</translation>
    </message>
    <message>
        <source>Ring volume</source>
        <translation>Ringestyrke</translation>
    </message>
    <message>
        <source>Ring in the headset</source>
        <translation>Ring i hodesettet</translation>
    </message>
    <message>
        <source>The first one that is connected rings. A loudspeaker is heard also when the headset lies on the desk.</source>
        <translation>Den øverste som er koblet til, ringer. En høyttaler høres også når hodesettet ligger på pulten.</translation>
    </message>
    <message>
        <source>In the headset too</source>
        <translation>I hodesettet også</translation>
    </message>
    <message>
        <source>While you talk</source>
        <translation>Mens du snakker</translation>
    </message>
    <message>
        <source>A soft tone when another call is waiting.</source>
        <translation>En lav tone når et annet anrop venter.</translation>
    </message>
    <message>
        <source>Play a tone</source>
        <translation>Spill en tone</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>The order of the devices is changed.</source>
        <translation>Rekkefølgen på enhetene er endret.</translation>
    </message>
    <message>
        <source>Remove echo</source>
        <translation>Fjern ekko</translation>
    </message>
    <message>
        <source>Reduce noise around you</source>
        <translation>Demp støy rundt deg</translation>
    </message>
    <message>
        <source>Keep the volume even</source>
        <translation>Hold lydstyrken jevn</translation>
    </message>
</context>
<context>
    <name>SourcesLine</name>
    <message>
        <source>No knowledge base is set up.</source>
        <translation>Ingen kunnskapsbase er satt opp.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artikkel</numerusform>
            <numerusform>%n artikler</numerusform>
        </translation>
    </message>
    <message>
        <source>can&apos;t be reached, never read yet</source>
        <translation>får ikke kontakt, ikke lest ennå</translation>
    </message>
    <message>
        <source>never read yet</source>
        <translation>ikke lest ennå</translation>
    </message>
    <message>
        <source>can&apos;t be reached, as it was %1</source>
        <translation>får ikke kontakt, slik det var %1</translation>
    </message>
    <message>
        <source>from the copy on this machine, up to date %1</source>
        <translation>fra kopien på denne maskinen, oppdatert %1</translation>
    </message>
</context>
<context>
    <name>SpikeStrips</name>
    <message numerus="yes">
        <source>%n call(s) about %1 in %2 in %3 minutes.</source>
        <translation>
            <numerusform>%n samtale om %1 i %2 på %3 minutter.</numerusform>
            <numerusform>%n samtaler om %1 i %2 på %3 minutter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about %1 in %3 minutes. Is it an incident?</source>
        <translation>
            <numerusform>%n samtale om %1 på %3 minutter. Er det en hendelse?</numerusform>
            <numerusform>%n samtaler om %1 på %3 minutter. Er det en hendelse?</numerusform>
        </translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Åpne hendelse</translation>
    </message>
    <message>
        <source>Is it an incident?</source>
        <translation>Er det en hendelse?</translation>
    </message>
    <message>
        <source>It is no incident</source>
        <translation>Det er ingen hendelse</translation>
    </message>
</context>
<context>
    <name>StandingField</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mer om %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Your notes on this machine are protected by a passphrase. Write it here. You are asked for it each time the program starts.</source>
        <translation>Notatene dine på denne maskinen er vernet av en passordfrase. Skriv den her. Du blir spurt om den hver gang programmet starter.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>That passphrase does not open the notes on this machine. Try again.</source>
        <translation>Den passordfrasen åpner ikke notatene på denne maskinen. Prøv igjen.</translation>
    </message>
    <message>
        <source>This machine has no keyring. Choose a passphrase that protects your notes, and remember it: you are asked for it each time the program starts, and nobody can find it again.</source>
        <translation>Denne maskinen har ingen nøkkelring. Velg en passordfrase som verner notatene dine, og husk den: Du blir spurt om den hver gang programmet starter, og ingen kan finne den igjen for deg.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Den samme en gang til</translation>
    </message>
    <message>
        <source>Open the notes</source>
        <translation>Åpne notatene</translation>
    </message>
    <message>
        <source>Write a passphrase first.</source>
        <translation>Skriv en passordfrase først.</translation>
    </message>
    <message>
        <source>They do not match. Write them again.</source>
        <translation>De to er ikke like. Skriv dem en gang til.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>The notes can&apos;t be opened</source>
        <translation>Notatene kan ikke åpnes</translation>
    </message>
    <message>
        <source>The notes on this machine can&apos;t be opened. Nothing in them is changed. Unlock the keyring and start again, or call IT with the text below.</source>
        <translation>Notatene på denne maskinen kan ikke åpnes. Ingenting i dem er endret. Lås opp nøkkelringen og start på nytt, eller ring IT med teksten under.</translation>
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
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>this week: %1 of %2</source>
        <translation>uka: %1 av %2</translation>
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
        <translation>%1 av %2 henvendelser</translation>
    </message>
    <message>
        <source>usual, for a call</source>
        <translation>vanlig, per samtale</translation>
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
        <translation>vanlig ventetid</translation>
    </message>
    <message>
        <source>solved in the first line</source>
        <translation>løst i førstelinjen</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>etterarbeid</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Uten kommune</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>Ikke ført</translation>
    </message>
    <message>
        <source>Answered is the share of all calls in opening hours.</source>
        <translation>Svarprosent er besvarte anrop av alle anrop i åpningstiden.</translation>
    </message>
    <message>
        <source>Solved here are enquiries whose outcome is “Solved here”, of all that are logged. Employees are the municipalities&apos; own; they are in the other figures too.</source>
        <translation>Løst i førstelinjen er henvendelser med utfallet «Løst her», av alle som er ført. Ansatte er kommunenes egne; de er også med i de andre tallene.</translation>
    </message>
    <message>
        <source>Under 20 the count is shown, not a share. “Usual” is the median. No figure is about one person.</source>
        <translation>Under 20 viser vi antallet, ikke prosent. «Vanlig» er medianen. Ingen tall viser enkeltpersoner.</translation>
    </message>
    <message>
        <source>The calls are those the desks have logged: a caller who gave up before it rang at a desk is not known here.</source>
        <translation>Anropene er de som er ført i loggen: Den som la på før det ringte hos noen, er ikke kjent her.</translation>
    </message>
    <message>
        <source>The queue has been heard from since %1; before, calls are not known here.</source>
        <translation>Køen har meldt fra siden %1; anrop før det er ikke kjent her.</translation>
    </message>
    <message>
        <source>Those who hung up within 5 seconds are left out (%1)</source>
        <translation>De som la på innen 5 sekunder, er ikke med (%1)</translation>
    </message>
    <message>
        <source>so are calls outside opening hours (%1)</source>
        <translation>heller ikke anrop utenom åpningstiden (%1)</translation>
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
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tapt</translation>
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
        <translation>Løst her</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Ansatte</translation>
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
        <translation>Tallene telles nå.</translation>
    </message>
    <message numerus="yes">
        <source>%n enquiries</source>
        <translation>
            <numerusform>%n henvendelse</numerusform>
            <numerusform>%n henvendelser</numerusform>
        </translation>
    </message>
    <message>
        <source>statistics</source>
        <comment>the name of a file</comment>
        <translation>statistikk</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Lagre tallene</translation>
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
        <translation>Hva det gjaldt</translation>
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
        <translation>Endre min status</translation>
    </message>
    <message>
        <source>Pause or free: %1</source>
        <translation>Pause eller ledig: %1</translation>
    </message>
    <message>
        <source>Be free instead</source>
        <translation>Vær ledig i stedet</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>valgt: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>siden %1</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Suggestions from the note</source>
        <translation>Forslag ut fra notatet</translation>
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
        <translation>Henvendelsen er lagret</translation>
    </message>
    <message>
        <source>There is nothing to take back now.</source>
        <translation>Det er ingenting å angre nå.</translation>
    </message>
    <message>
        <source>The enquiry is saved. It can be corrected in the log.</source>
        <translation>Henvendelsen er lagret. Den kan rettes i loggen.</translation>
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
        <translation>Kolleger</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Mine spørsmål</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>Colleagues and chat</source>
        <translation>Kolleger og chat</translation>
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
        <translation>Ringer</translation>
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
        <translation>Utenfor vakt</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Fraværende</translation>
    </message>
    <message>
        <source>Unknown status</source>
        <translation>Ukjent status</translation>
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
        <translation>Annet arbeid</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Tok ikke telefonen</translation>
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
        <translation>vakt fra %1</translation>
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
        <translation>for %1 s siden</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>for %1 siden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>sist kjent %1</translation>
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
        <translation>Meldinger</translation>
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
        <translation>Å gjøre</translation>
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
        <translation>Ingenting venter. Det du lover i et notat, kommer hit.</translation>
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
        <translation>Hva det gjaldt</translation>
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
        <translation>Finn et tema</translation>
    </message>
</context>
<context>
    <name>TownTable</name>
    <message>
        <source>Calls and enquiries for each municipality</source>
        <translation>Anrop og henvendelser for hver kommune</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Transfer the call</source>
        <translation>Sett samtalen over</translation>
    </message>
    <message>
        <source>Name, unit or number</source>
        <translation>Navn, enhet eller nummer</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Spør først</translation>
    </message>
    <message>
        <source>Transfer now</source>
        <translation>Sett over direkte</translation>
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
        <translation>Skriv hvem som skal ha samtalen. Et hvilket som helst nummer går også.</translation>
    </message>
    <message>
        <source>Nobody by that name. Write a number instead.</source>
        <translation>Ingen passer til det. Skriv et nummer i stedet.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the window</source>
        <translation>Åpne vinduet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message numerus="yes">
        <source>%n unseen lost call(s)</source>
        <translation>
            <numerusform>%n tapt anrop du ikke har sett</numerusform>
            <numerusform>%n tapte anrop du ikke har sett</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n ulest melding</numerusform>
            <numerusform>%n uleste meldinger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>The telephone program has stopped.</source>
        <translation>Telefonprogrammet har stoppet.</translation>
    </message>
    <message>
        <source>The telephone is disconnected.</source>
        <translation>Telefonen er frakoblet.</translation>
    </message>
    <message>
        <source>Chat is disconnected.</source>
        <translation>Chatten er frakoblet.</translation>
    </message>
    <message>
        <source>The knowledge base can&apos;t be read.</source>
        <translation>Kunnskapsbasen kan ikke leses.</translation>
    </message>
    <message>
        <source>There is no sound.</source>
        <translation>Det er ingen lyd.</translation>
    </message>
    <message>
        <source>Nothing can be saved on this machine.</source>
        <translation>Ingenting kan lagres på denne maskinen.</translation>
    </message>
    <message>
        <source>There is a problem with the telephone program.</source>
        <translation>Telefonprogrammet har problemer.</translation>
    </message>
    <message>
        <source>There is a problem with the telephone.</source>
        <translation>Telefonen har problemer.</translation>
    </message>
    <message>
        <source>There is a problem with chat.</source>
        <translation>Chatten har problemer.</translation>
    </message>
    <message>
        <source>Parts of the knowledge base are missing.</source>
        <translation>Deler av kunnskapsbasen mangler.</translation>
    </message>
    <message>
        <source>There is a problem with the sound.</source>
        <translation>Det er problemer med lyden.</translation>
    </message>
    <message>
        <source>There is a problem with saving on this machine.</source>
        <translation>Det er problemer med å lagre på denne maskinen.</translation>
    </message>
    <message>
        <source>The telephone program is starting …</source>
        <translation>Telefonprogrammet starter …</translation>
    </message>
    <message>
        <source>The telephone is connecting …</source>
        <translation>Telefonen kobler til …</translation>
    </message>
    <message>
        <source>Chat is connecting …</source>
        <translation>Chatten kobler til …</translation>
    </message>
    <message>
        <source>The knowledge base is being read …</source>
        <translation>Kunnskapsbasen blir lest inn …</translation>
    </message>
    <message>
        <source>Sound is starting …</source>
        <translation>Lyden starter …</translation>
    </message>
    <message>
        <source>The store is being opened …</source>
        <translation>Lageret blir åpnet …</translation>
    </message>
    <message>
        <source>The user name or password is wrong. Ask IT to check it.</source>
        <translation>Brukernavnet eller passordet er feil. Be IT sjekke det.</translation>
    </message>
    <message>
        <source>No password is stored. Tell IT, or run agent-desktop set-password.</source>
        <translation>Det er ikke lagret noe passord. Si fra til IT, eller kjør agent-desktop set-password.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer. Check the network; we keep trying.</source>
        <translation>Tjeneren svarer ikke. Sjekk nettet; vi prøver hele tiden på nytt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Tell IT.</source>
        <translation>Sertifikatet til tjeneren er ikke til å stole på. Si fra til IT.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name. Tell IT.</source>
        <translation>Sertifikatet til tjeneren gjelder et annet navn. Si fra til IT.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Tell IT that it must be renewed.</source>
        <translation>Sertifikatet til tjeneren har utløpt. Si fra til IT at det må fornyes.</translation>
    </message>
    <message>
        <source>Nobody we trust has issued the server&apos;s certificate. Tell IT.</source>
        <translation>Sertifikatet til tjeneren er ikke utstedt av noen vi stoler på. Si fra til IT.</translation>
    </message>
    <message>
        <source>Nobody checks the server&apos;s certificate: that is turned off here. Tell IT.</source>
        <translation>Ingen kontrollerer sertifikatet til tjeneren: det er slått av her. Si fra til IT.</translation>
    </message>
    <message>
        <source>The server refuses us. Tell IT.</source>
        <translation>Tjeneren slipper oss ikke inn. Si fra til IT.</translation>
    </message>
    <message>
        <source>No headset is found. Plug one in.</source>
        <translation>Fant ikke noe hodesett. Koble til et.</translation>
    </message>
    <message>
        <source>The chosen headset is gone. Plug it in again.</source>
        <translation>Hodesettet du har valgt, er borte. Koble det til igjen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it.</source>
        <translation>Disken er full. Rydd plass.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Tell IT.</source>
        <translation>En fil kan ikke leses. Si fra til IT.</translation>
    </message>
    <message>
        <source>It stopped by itself and is being restarted.</source>
        <translation>Det stoppet av seg selv og blir startet på nytt.</translation>
    </message>
    <message>
        <source>The cause is unknown. We keep trying; tell IT.</source>
        <translation>Årsaken er ukjent. Vi prøver på nytt; si fra til IT.</translation>
    </message>
    <message>
        <source>Notes are safe on the disk and are sent later.</source>
        <translation>Notatene ligger trygt på disken og blir sendt senere.</translation>
    </message>
    <message>
        <source>What was read before can still be searched.</source>
        <translation>Det som er lest inn før, kan du fortsatt søke i.</translation>
    </message>
    <message>
        <source>The call went on to the others. Choose Free when you are back.</source>
        <translation>Samtalen gikk videre til de andre. Velg Ledig når du er tilbake.</translation>
    </message>
    <message>
        <source>No headset is found.</source>
        <translation>Fant ikke noe hodesett.</translation>
    </message>
    <message>
        <source>Callers can&apos;t hear you. Plug in a headset.</source>
        <translation>De som ringer, hører deg ikke. Koble til et hodesett.</translation>
    </message>
    <message>
        <source>The telephone program stopped and was started again.</source>
        <translation>Telefonprogrammet stoppet og er startet på nytt.</translation>
    </message>
    <message>
        <source>Ring back those you were talking to.</source>
        <translation>Ring opp igjen den du snakket med.</translation>
    </message>
    <message>
        <source>The call is still here.</source>
        <translation>Samtalen er her ennå.</translation>
    </message>
    <message>
        <source>The window was away, the call went on. The note is kept.</source>
        <translation>Vinduet var borte, samtalen fortsatte. Notatet er tatt vare på.</translation>
    </message>
    <message>
        <source>The call was lost.</source>
        <translation>Samtalen ble brutt.</translation>
    </message>
    <message>
        <source>The note is kept. Ring back: %1</source>
        <translation>Notatet er tatt vare på. Ring opp igjen: %1</translation>
    </message>
    <message>
        <source>The call did not get through.</source>
        <translation>Samtalen kom ikke fram.</translation>
    </message>
    <message>
        <source>Try again in a while. %1</source>
        <translation>Prøv igjen om litt. %1</translation>
    </message>
    <message>
        <source>The call was not transferred.</source>
        <translation>Samtalen ble ikke satt over.</translation>
    </message>
    <message>
        <source>The caller is with you again, or waits on hold if you talk on another call. Try somebody else, or take a message.</source>
        <translation>Innringeren er hos deg igjen, eller venter på linjen hvis du er i en annen samtale. Prøv en annen, eller ta imot en beskjed.</translation>
    </message>
    <message>
        <source>You didn&apos;t reach the one you wanted to ask.</source>
        <translation>Du fikk ikke tak i den du ville spørre.</translation>
    </message>
    <message>
        <source>%1 The caller is with you again, or waits on hold if you talk on another call. You can ask somebody else.</source>
        <translation>%1 Innringeren er hos deg igjen, eller venter på linjen hvis du er i en annen samtale. Du kan spørre en annen.</translation>
    </message>
    <message>
        <source>The exchange did not take your change of status.</source>
        <translation>Sentralen tok ikke imot den nye statusen din.</translation>
    </message>
    <message>
        <source>The queue may still think otherwise. Choose your status once more; if it goes on, tell IT: %1</source>
        <translation>Køen kan fortsatt ha den gamle. Velg statusen en gang til. Fortsetter det, så si fra til IT: %1</translation>
    </message>
    <message>
        <source>No telephone account is set up, so no call comes here.</source>
        <translation>Ingen telefonkonto er satt opp, så ingen anrop kommer hit.</translation>
    </message>
    <message>
        <source>Tell IT. What is written is kept, as always.</source>
        <translation>Si fra til IT. Det du skriver, blir tatt vare på som før.</translation>
    </message>
    <message>
        <source>What you chose could not be saved.</source>
        <translation>Det du valgte, kunne ikke lagres.</translation>
    </message>
    <message>
        <source>It holds until the program ends. Choose it again then, and tell IT: %1</source>
        <translation>Det gjelder til programmet avsluttes. Velg på nytt da, og si fra til IT: %1</translation>
    </message>
    <message>
        <source>The disk is full, and the note is not saved.</source>
        <translation>Disken er full, og notatet er ikke lagret.</translation>
    </message>
    <message>
        <source>Keep the window open and make room; we try again.</source>
        <translation>La vinduet stå oppe og rydd plass; vi prøver på nytt.</translation>
    </message>
    <message>
        <source>Something in the configuration is wrong. Tell IT.</source>
        <translation>Noe er feil i oppsettet. Si fra til IT.</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>An article can&apos;t be read and is left out.</source>
        <translation>En artikkel kan ikke leses og er utelatt.</translation>
    </message>
    <message>
        <source>Tell its owner: %1</source>
        <translation>Si fra til eieren: %1</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>«%1» er ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>Write eight digits, a short number, or + and country code.</source>
        <translation>Skriv åtte siffer, et kortnummer, eller + og landskode.</translation>
    </message>
    <message>
        <source>The link has no telephone number we can read.</source>
        <translation>Lenken har ikke noe telefonnummer vi kan lese.</translation>
    </message>
    <message>
        <source>Write the number yourself. The link says: %1</source>
        <translation>Skriv nummeret selv. I lenken står det: %1</translation>
    </message>
    <message>
        <source>The number in the link has an extension: %1</source>
        <translation>Nummeret i lenken har et internnummer: %1</translation>
    </message>
    <message>
        <source>Send it with the keypad when somebody answers.</source>
        <translation>Send det med talltastene når noen svarer.</translation>
    </message>
    <message>
        <source>Another program has keys we wanted: %1</source>
        <translation>Et annet program har taster vi ville ha: %1</translation>
    </message>
    <message>
        <source>In this window everything works. Ask IT to choose other keys.</source>
        <translation>I dette vinduet virker alt. Be IT velge andre taster.</translation>
    </message>
    <message>
        <source>The buttons on the headset don&apos;t work: %1</source>
        <translation>Knappene på hodesettet virker ikke: %1</translation>
    </message>
    <message>
        <source>The sound works all the same. Ask IT to install 70-agent-desktop-headset.rules, and plug the headset in again.</source>
        <translation>Lyden virker likevel. Be IT installere 70-agent-desktop-headset.rules, og sett i hodesettet på nytt.</translation>
    </message>
    <message>
        <source>The note can&apos;t hold more than %1 characters.</source>
        <translation>Notatet har ikke plass til mer enn %1 tegn.</translation>
    </message>
    <message>
        <source>What you added was not taken in; it is still on the clipboard. Shorten it, or send it as an attachment elsewhere.</source>
        <translation>Det du la til, kom ikke med; det ligger fremdeles på utklippstavlen. Kort det ned, eller send det som vedlegg et annet sted.</translation>
    </message>
    <message>
        <source>Something is not shared with the others.</source>
        <translation>Noe er ikke delt med de andre.</translation>
    </message>
    <message>
        <source>Records the chat server has refused: %1. They are safe on this machine. Tell IT.</source>
        <translation>Oppføringer som chattjeneren har avvist: %1. De ligger trygt på denne maskinen. Si fra til IT.</translation>
    </message>
    <message>
        <source>The file on this machine was damaged.</source>
        <translation>Filen på denne maskinen var skadet.</translation>
    </message>
    <message>
        <source>It has been put aside as %1. All that had been sent is being fetched again.</source>
        <translation>Den er lagt til side som %1. Alt som var sendt, blir hentet inn igjen.</translation>
    </message>
    <message>
        <source>The file on this machine is damaged.</source>
        <translation>Filen på denne maskinen er skadet.</translation>
    </message>
    <message>
        <source>Finish what you are doing and start the program again. It then makes the file anew and fetches all that was sent.</source>
        <translation>Gjør ferdig det du holder på med, og start programmet på nytt. Da lager det filen på nytt og henter inn alt som var sendt.</translation>
    </message>
    <message>
        <source>The time for wrap-up ran out.</source>
        <translation>Tiden for etterarbeid gikk ut.</translation>
    </message>
    <message>
        <source>The note waits as “not logged”.</source>
        <translation>Notatet ligger som «ikke ført».</translation>
    </message>
    <message>
        <source>The note is kept. There is no number to ring back to.</source>
        <translation>Notatet er tatt vare på. Det finnes ikke noe nummer å ringe tilbake til.</translation>
    </message>
    <message>
        <source>The exchange has not confirmed your status.</source>
        <translation>Sentralen har ikke bekreftet statusen din.</translation>
    </message>
    <message>
        <source>The queue may still think otherwise. It is asked for again; if it goes on, choose your status once more, or tell IT.</source>
        <translation>Køen kan fortsatt mene noe annet. Det blir spurt på nytt; fortsetter det, så velg statusen en gang til, eller si fra til IT.</translation>
    </message>
    <message>
        <source>You take no calls now: it rang, and you did not answer.</source>
        <translation>Du får ingen samtaler nå: Det ringte, og du tok ikke telefonen.</translation>
    </message>
    <message>
        <source>The call from %1 went on to the others. Choose Free when you are back.</source>
        <translation>Samtalen fra %1 gikk videre til de andre. Velg Ledig når du er tilbake.</translation>
    </message>
    <message>
        <source>Your status was changed at the exchange.</source>
        <translation>Statusen din ble endret på sentralen.</translation>
    </message>
    <message>
        <source>Look at the top left whether it is right.</source>
        <translation>Se øverst til venstre om den stemmer.</translation>
    </message>
    <message>
        <source>A colleague was first: %1</source>
        <translation>En kollega var først ute: %1</translation>
    </message>
    <message>
        <source>You need not ring back.</source>
        <translation>Du trenger ikke ringe tilbake.</translation>
    </message>
    <message>
        <source>A colleague has taken the conversation: %1</source>
        <translation>En kollega har tatt chatten: %1</translation>
    </message>
    <message>
        <source>You need not do anything.</source>
        <translation>Du trenger ikke gjøre noe.</translation>
    </message>
    <message>
        <source>The file did not get through: %1</source>
        <translation>Filen kom ikke fram: %1</translation>
    </message>
    <message>
        <source>Try again, or share it in another way.</source>
        <translation>Prøv igjen, eller del den på en annen måte.</translation>
    </message>
    <message>
        <source>The file is too large: %1</source>
        <translation>Filen er for stor: %1</translation>
    </message>
    <message>
        <source>Files of up to 20 MB can be shared.</source>
        <translation>Filer på opptil 20 MB kan deles.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Filen er lagret.</translation>
    </message>
    <message>
        <source>You find it here: %1</source>
        <translation>Du finner den her: %1</translation>
    </message>
    <message>
        <source>The message is too long and was not sent.</source>
        <translation>Meldingen er for lang og ble ikke sendt.</translation>
    </message>
    <message>
        <source>Shorten it, or send it in parts.</source>
        <translation>Kort den ned, eller send den i flere deler.</translation>
    </message>
    <message>
        <source>Wants to be rung about your call: %1</source>
        <translation>Vil bli oppringt om samtalen din: %1</translation>
    </message>
    <message>
        <source>Ring from the conversation, or with Transfer.</source>
        <translation>Ring fra chatten, eller med Sett over.</translation>
    </message>
    <message>
        <source>There is no number to ring: %1</source>
        <translation>Det finnes ikke noe nummer å ringe: %1</translation>
    </message>
    <message>
        <source>Write in chat instead.</source>
        <translation>Skriv i chat i stedet.</translation>
    </message>
</context>
<context>
    <name>VoicemailLamp</name>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n ny melding</numerusform>
            <numerusform>%n nye meldinger</numerusform>
        </translation>
    </message>
    <message>
        <source>no new messages</source>
        <translation>ingen nye meldinger</translation>
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
        <translation>Ringer</translation>
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
        <translation>Utenfor vakt</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Innbygger</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrift</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighet</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Ansatt</translation>
    </message>
    <message>
        <source>Solved here</source>
        <translation>Løst her</translation>
    </message>
    <message>
        <source>Appointment made</source>
        <translation>Time bestilt</translation>
    </message>
    <message>
        <source>Asked in chat</source>
        <translation>Spurt i chat</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Satt over</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>Beskjed tatt</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>Vist videre</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Feil nummer</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
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
        <translation>Vet ikke</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Vei</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vann</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strøm</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Ras</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Vær</translation>
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
        <translation>Ikke sendt ennå</translation>
    </message>
    <message>
        <source>Awaiting answer</source>
        <translation>Venter på svar</translation>
    </message>
    <message>
        <source>Somebody is answering</source>
        <translation>Noen svarer</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>The call is over.</source>
        <translation>Samtalen er over.</translation>
    </message>
    <message>
        <source>The caller hung up before the answer.</source>
        <translation>Den som ringte, la på før noen svarte.</translation>
    </message>
    <message>
        <source>A colleague took the call.</source>
        <translation>En kollega tok samtalen.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>Samtalen ble avvist.</translation>
    </message>
    <message>
        <source>The number is busy. Try again in a while.</source>
        <translation>Nummeret er opptatt. Prøv igjen om litt.</translation>
    </message>
    <message>
        <source>Nobody answered. Try again later.</source>
        <translation>Ingen svarte. Prøv igjen senere.</translation>
    </message>
    <message>
        <source>The number is not in use. Check the digits.</source>
        <translation>Nummeret er ikke i bruk. Sjekk sifrene.</translation>
    </message>
    <message>
        <source>The call broke off. Ring again.</source>
        <translation>Samtalen ble brutt. Ring igjen.</translation>
    </message>
    <message>
        <source>The call was transferred.</source>
        <translation>Samtalen er satt over.</translation>
    </message>
    <message>
        <source>The call was sent on before it was answered.</source>
        <translation>Anropet ble sendt videre før noen svarte.</translation>
    </message>
    <message>
        <source>The caller disappeared. Ring back.</source>
        <translation>Innringeren ble borte. Ring opp igjen.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Lost: nobody answered</source>
        <translation>Tapt: ingen svarte</translation>
    </message>
    <message>
        <source>A colleague answered</source>
        <translation>En kollega svarte</translation>
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
        <translation>Ingen svarte</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nummeret er ikke i bruk</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Brutt</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sendt videre</translation>
    </message>
    <message>
        <source>Disappeared</source>
        <translation>Ble borte</translation>
    </message>
    <message>
        <source>Transferring …</source>
        <translation>Setter over …</translation>
    </message>
    <message>
        <source>It is ringing there. Wait …</source>
        <translation>Det ringer der. Vent litt …</translation>
    </message>
    <message>
        <source>Nobody took it. On hold with you.</source>
        <translation>Ingen tok den. På vent hos deg.</translation>
    </message>
    <message>
        <source>Bad sound: packets get lost</source>
        <translation>Dårlig lyd: pakker går tapt</translation>
    </message>
    <message>
        <source>Bad sound: the network is uneven</source>
        <translation>Dårlig lyd: nettet er ujevnt</translation>
    </message>
    <message>
        <source>Bad sound: it arrives late</source>
        <translation>Dårlig lyd: den kommer sent fram</translation>
    </message>
    <message>
        <source>No sound comes from the other end</source>
        <translation>Ingen lyd fra den andre enden</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringer</translation>
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
        <translation>Vanlig lyd</translation>
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
        <translation>Ring tilbake</translation>
    </message>
    <message>
        <source>Pass on a message</source>
        <translation>Gi en beskjed</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>The note may hold a national identity number.</source>
        <translation>Notatet kan inneholde et fødselsnummer.</translation>
    </message>
    <message>
        <source>The note may hold a bank account number.</source>
        <translation>Notatet kan inneholde et kontonummer.</translation>
    </message>
    <message>
        <source>The note may hold health information.</source>
        <translation>Notatet kan inneholde helseopplysninger.</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>notatet</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>hvem som spurte</translation>
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
        <translation>om det sto på nettet</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>trinnet</translation>
    </message>
    <message>
        <source>the incident</source>
        <translation>hendelsen</translation>
    </message>
    <message>
        <source>whether it counts</source>
        <translation>om det teller med</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>noe annet</translation>
    </message>
    <message>
        <source>We rang</source>
        <translation>Vi ringte</translation>
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
        <translation>%1 igjen</translation>
    </message>
</context>
</TS>
