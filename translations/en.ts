<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n are waiting in the queue</source>
        <translation>
            <numerusform>%n is waiting in the queue</numerusform>
            <numerusform>%n are waiting in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message numerus="yes">
        <source>%n figure(s) not confirmed</source>
        <translation>
            <numerusform>%n figure not confirmed</numerusform>
            <numerusform>%n figures not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskedNowBox</name>
    <message numerus="yes">
        <source>%n time(s) this week</source>
        <translation>
            <numerusform>once this week</numerusform>
            <numerusform>%n times this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message numerus="yes">
        <source>%n more fault(s).</source>
        <translation>
            <numerusform>%n more fault.</numerusform>
            <numerusform>%n more faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to %n new message(s)</source>
        <translation>
            <numerusform>Go to %n new message</numerusform>
            <numerusform>Go to %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskRail</name>
    <message numerus="yes">
        <source>%n unseen lost call(s)</source>
        <translation>
            <numerusform>%n lost call you have not seen</numerusform>
            <numerusform>%n lost calls you have not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%n question answered</numerusform>
            <numerusform>%n questions answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to be confirmed</source>
        <translation>
            <numerusform>%n incident to be confirmed</numerusform>
            <numerusform>%n incidents to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindColumn</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n has not answered</numerusform>
            <numerusform>%n have not answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message numerus="yes">
        <source>Call %n</source>
        <translation>
            <numerusform>Call %n</numerusform>
            <numerusform>Call %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message numerus="yes">
        <source>%n lost</source>
        <comment>calls on a chart</comment>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentBox</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentDelegate</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message numerus="yes">
        <source>%n enquiries</source>
        <translation>
            <numerusform>%n enquiry</numerusform>
            <numerusform>%n enquiries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionButtons</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueBlock</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RingCard</name>
    <message numerus="yes">
        <source>and %n more ringing</source>
        <translation>
            <numerusform>and %n more ringing</numerusform>
            <numerusform>and %n more ringing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message numerus="yes">
        <source>Show more (%n letter(s) left)</source>
        <translation>
            <numerusform>Show more (%n letter left)</numerusform>
            <numerusform>Show more (%n letters left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) not confirmed</source>
        <translation>
            <numerusform>%n figure not confirmed</numerusform>
            <numerusform>%n figures not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesLine</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpikeStrips</name>
    <message numerus="yes">
        <source>%n call(s) about %1 in %2 in %3 minutes.</source>
        <translation>
            <numerusform>%n call about %1 in %2 in %3 minutes.</numerusform>
            <numerusform>%n calls about %1 in %2 in %3 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about %1 in %3 minutes. Is it an incident?</source>
        <translation>
            <numerusform>%n call about %1 in %3 minutes. Is it an incident?</numerusform>
            <numerusform>%n calls about %1 in %3 minutes. Is it an incident?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%n enquiries</source>
        <translation>
            <numerusform>%n enquiry</numerusform>
            <numerusform>%n enquiries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToDoCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n unseen lost call(s)</source>
        <translation>
            <numerusform>%n lost call you have not seen</numerusform>
            <numerusform>%n lost calls you have not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread message(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicemailLamp</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
</TS>
