<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About uproto</source>
        <translation>Über uproto</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Save a report without photos…</source>
        <translation>Bericht ohne Fotos speichern…</translation>
    </message>
    <message>
        <source>Version {version}. The program never looks for a newer one by itself and tells nobody that it is used. A newer version comes the way this one came, and opens your projects and classifiers.</source>
        <translation>Version {version}. Das Programm sucht nie von selbst nach einer neueren und sagt niemandem, dass es benutzt wird. Eine neuere Version kommt auf demselben Weg wie diese und öffnet Ihre Projekte und Klassifikatoren.</translation>
    </message>
</context>
<context>
    <name>AccuracyLines</name>
    <message>
        <source>All classes equal</source>
        <translation>Alle Klassen gleich</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Häufig</translation>
    </message>
    <message>
        <source>Found on practice photos, in percent, by round</source>
        <translation>Bei Übungsfotos gefunden, in Prozent, je Durchgang</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Round {number}: {found}</source>
        <translation>Durchgang {number}: {found}</translation>
    </message>
    <message numerus="yes">
        <source>only %n photo(s)</source>
        <translation>
            <numerusform>nur %Ln Foto</numerusform>
            <numerusform>nur %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>round {number}: best so far</source>
        <translation>Durchgang {number}: bisher bester</translation>
    </message>
    <message numerus="yes">
        <source>{low}–{high}, %n photo(s)</source>
        <translation>
            <numerusform>{low}–{high}, %Ln Foto</numerusform>
            <numerusform>{low}–{high}, %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}  {value} %</source>
        <translation>{name}  {value}&#xa0;%</translation>
    </message>
    <message>
        <source>{name} n/a: no photos</source>
        <translation>{name} k.&#xa0;A.: keine Fotos</translation>
    </message>
    <message>
        <source>{name} {value} % (likely {low}–{high}), {n} photos</source>
        <translation>{name} {value}&#xa0;% (wahrscheinlich {low}–{high}), {n} Fotos</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n practice photo(s), too few for a percent</source>
        <translation>
            <numerusform>{name}: %Ln Übungsfoto, zu wenig für eine Prozentzahl</numerusform>
            <numerusform>{name}: %Ln Übungsfotos, zu wenige für eine Prozentzahl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Its last photos brought</source>
        <translation>Die letzten Fotos brachten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>AnglesCard</name>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>anchors</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>Drop photos or a folder</source>
        <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>Fotos…</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Welche Antworten gezeigt werden</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answers are given only when likely right. The practice photos could not show that they are right {percent} % of the time.</source>
        <translation>Antworten gibt es nur, wenn sie wahrscheinlich richtig sind. Die Übungsfotos konnten nicht zeigen, dass sie in {percent}&#xa0;% der Fälle richtig sind.</translation>
    </message>
    <message>
        <source>Answers are given only when right about {percent} % of the time.</source>
        <translation>Antworten gibt es nur, wenn sie in etwa {percent}&#xa0;% der Fälle richtig sind.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Most similar training photos</source>
        <translation>Ähnlichste Lernfotos</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>The first answer takes a few seconds.</source>
        <translation>Die erste Antwort braucht ein paar Sekunden.</translation>
    </message>
    <message>
        <source>The training photos of this classifier are not known here.</source>
        <translation>Die Lernfotos dieses Klassifikators sind hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>AnsweredRight</name>
    <message>
        <source>All photos  {percent}, {range}</source>
        <translation>Alle Fotos  {percent}, {range}</translation>
    </message>
    <message>
        <source>Answered, percent of practice photos</source>
        <translation>Beantwortet, Prozent der Übungsfotos</translation>
    </message>
    <message>
        <source>How often right answers shall be: photos answered, and right of these</source>
        <translation>Wie oft Antworten richtig sein sollen: beantwortete Fotos, und richtige davon</translation>
    </message>
    <message>
        <source>Rare  {percent}, {range}</source>
        <translation>Selten  {percent}, {range}</translation>
    </message>
    <message>
        <source>right {percent} % of the time</source>
        <translation>in {percent}&#xa0;% der Fälle richtig</translation>
    </message>
</context>
<context>
    <name>BalanceTab</name>
    <message numerus="yes">
        <source>%Ln step(s) towards rare</source>
        <translation>
            <numerusform>%Ln Schritt zu selten hin</numerusform>
            <numerusform>%Ln Schritte zu selten hin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) towards your folder</source>
        <translation>
            <numerusform>%Ln Schritt zum Ordner hin</numerusform>
            <numerusform>%Ln Schritte zum Ordner hin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln Punkt</numerusform>
            <numerusform>+%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>-%Ln point(s)</source>
        <translation>
            <numerusform>-%Ln Punkt</numerusform>
            <numerusform>-%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers {given} of {n} practice photos, right on {right} of those ({likely}); at the others it says “not sure”.</source>
        <translation>Beantwortet {given} von {n} Übungsfotos, davon {right} richtig ({likely}); bei den anderen sagt er „nicht sicher“.</translation>
    </message>
    <message>
        <source>Answers {given} of {n} practice photos; at the others it says “not sure”.</source>
        <translation>Beantwortet {given} von {n} Übungsfotos; bei den anderen sagt er „nicht sicher“.</translation>
    </message>
    <message>
        <source>As in my folder</source>
        <translation>Wie im Ordner</translation>
    </message>
    <message>
        <source>Back to even</source>
        <translation>Zurück zu ausgewogen</translation>
    </message>
    <message>
        <source>Balance between rare and common</source>
        <translation>Gleichgewicht zwischen selten und häufig</translation>
    </message>
    <message>
        <source>Even: every class is taken as equally likely</source>
        <translation>Ausgewogen: Jede Klasse gilt als gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Found, of its photos</source>
        <translation>Gefunden, von ihren Fotos</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Rare classes are found more often only by being named more often. These are practice photos.</source>
        <translation>Seltene Klassen werden nur dadurch öfter gefunden, dass sie öfter genannt werden. Das sind Übungsfotos.</translation>
    </message>
    <message>
        <source>Rare first</source>
        <translation>Selten zuerst</translation>
    </message>
    <message>
        <source>Right when it says so, of its answers</source>
        <translation>Richtig, wenn genannt, von ihren Antworten</translation>
    </message>
    <message>
        <source>The classifier answers with this place already.</source>
        <translation>Der Klassifikator antwortet schon mit dieser Stellung.</translation>
    </message>
    <message>
        <source>The classifier answers with this place.</source>
        <translation>Der Klassifikator antwortet mit dieser Stellung.</translation>
    </message>
    <message>
        <source>The upright stroke is where it stands at even.</source>
        <translation>Der senkrechte Strich zeigt den Stand bei „ausgewogen“.</translation>
    </message>
    <message>
        <source>There are no practice photos to show what the balance would do.</source>
        <translation>Es gibt keine Übungsfotos, die zeigen könnten, was das Gleichgewicht bewirkt.</translation>
    </message>
    <message>
        <source>This training is of an older version and has no table for the balance.</source>
        <translation>Dieses Training ist von einer älteren Version und hat keine Tabelle für das Gleichgewicht.</translation>
    </message>
    <message>
        <source>Your classes have about the same number of photos: there is nothing to balance between rare and common.</source>
        <translation>Ihre Klassen haben etwa gleich viele Fotos: Zwischen selten und häufig gibt es nichts auszugleichen.</translation>
    </message>
    <message>
        <source>as at even</source>
        <translation>wie ausgewogen</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>keine Fotos</translation>
    </message>
    <message>
        <source>{group}: found {found}, {found_rest}; right when it says so {said}, {said_rest}</source>
        <translation>{group}: gefunden {found}, {found_rest}; richtig, wenn genannt {said}, {said_rest}</translation>
    </message>
    <message>
        <source>{likely}, {counts}</source>
        <translation>{likely}, {counts}</translation>
    </message>
    <message numerus="yes">
        <source>{towards}: %Ln more photo(s) of rare classes found</source>
        <translation>
            <numerusform>{towards}: %Ln Foto seltener Klassen mehr gefunden</numerusform>
            <numerusform>{towards}: %Ln Fotos seltener Klassen mehr gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{towards}: %Ln photo(s) of rare classes fewer found</source>
        <translation>
            <numerusform>{towards}: %Ln Foto seltener Klassen weniger gefunden</numerusform>
            <numerusform>{towards}: %Ln Fotos seltener Klassen weniger gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{towards}: as many photos of rare classes found</source>
        <translation>{towards}: gleich viele Fotos seltener Klassen gefunden</translation>
    </message>
    <message>
        <source>“Keep this” changes the classifier&apos;s answers. Exam figures stay those at even.</source>
        <translation>„So behalten“ ändert die Antworten des Klassifikators. Prüfungszahlen bleiben die bei „ausgewogen“.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln class names say nothing about how things look, such as “{name}”.</source>
        <translation>
            <numerusform>%Ln Klassenname sagt nichts darüber, wie es aussieht, etwa „{name}“.</numerusform>
            <numerusform>%Ln Klassennamen sagen nichts darüber, wie es aussieht, etwa „{name}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes can be learned, cannot be measured</source>
        <translation>
            <numerusform>%Ln Klasse kann gelernt, nicht gemessen werden</numerusform>
            <numerusform>%Ln Klassen können gelernt, nicht gemessen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, good to know</source>
        <translation>
            <numerusform>%Ln Klasse, gut zu wissen</numerusform>
            <numerusform>%Ln Klassen, gut zu wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies lie here</source>
        <translation>
            <numerusform>hier liegt %Ln Kopie</numerusform>
            <numerusform>hier liegen %Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, kept whole so that the exam is not too easy</source>
        <translation>
            <numerusform>%Ln Gruppe, zusammengehalten, damit die Prüfung nicht zu leicht ist</numerusform>
            <numerusform>%Ln Gruppen, zusammengehalten, damit die Prüfung nicht zu leicht ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of trouble found</source>
        <translation>
            <numerusform>%Ln Art von Problem gefunden</numerusform>
            <numerusform>%Ln Arten von Problemen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these photos are left out.</source>
        <translation>
            <numerusform>%Ln dieser Fotos ist weggelassen.</numerusform>
            <numerusform>%Ln dieser Fotos sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are kept.</source>
        <translation>
            <numerusform>%Ln Foto bleibt.</numerusform>
            <numerusform>%Ln Fotos bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are left out.</source>
        <translation>
            <numerusform>%Ln Foto ist weggelassen.</numerusform>
            <numerusform>%Ln Fotos sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are used again.</source>
        <translation>
            <numerusform>%Ln Foto wird wieder verwendet.</numerusform>
            <numerusform>%Ln Fotos werden wieder verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {occasion}</source>
        <translation>
            <numerusform>%Ln Foto, {occasion}</numerusform>
            <numerusform>%Ln Fotos, {occasion}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class can be learned, cannot be measured</source>
        <translation>1 Klasse kann gelernt, nicht gemessen werden</translation>
    </message>
    <message>
        <source>1 class name says nothing about how things look: “{name}”.</source>
        <translation>1 Klassenname sagt nichts darüber, wie es aussieht: „{name}“.</translation>
    </message>
    <message>
        <source>1 class, good to know</source>
        <translation>1 Klasse, gut zu wissen</translation>
    </message>
    <message>
        <source>1 group, kept whole so that the exam is not too easy</source>
        <translation>1 Gruppe, zusammengehalten, damit die Prüfung nicht zu leicht ist</translation>
    </message>
    <message>
        <source>1 kind of trouble found</source>
        <translation>1 Art von Problem gefunden</translation>
    </message>
    <message>
        <source>1 of these photos is left out.</source>
        <translation>1 dieser Fotos ist weggelassen.</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>1 photo is left out.</source>
        <translation>1 Foto ist weggelassen.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>A classifier learns what tells classes apart. If that is the light or the camera, it fails elsewhere, and the exam does not show it.</source>
        <translation>Ein Klassifikator lernt, was Klassen unterscheidet. Ist das das Licht oder die Kamera, versagt er anderswo, und die Prüfung zeigt es nicht.</translation>
    </message>
    <message>
        <source>A classifier may learn that instead of the thing itself, and then fail on other photos.</source>
        <translation>Ein Klassifikator lernt dann vielleicht das statt der Sache selbst und versagt bei anderen Fotos.</translation>
    </message>
    <message>
        <source>A photo in the wrong class teaches something wrong, and in the exam it makes a right answer count as wrong. Some of these are only unusual.</source>
        <translation>Ein Foto in der falschen Klasse lehrt Falsches, und in der Prüfung lässt es eine richtige Antwort als falsch zählen. Manche davon sind nur ungewöhnlich.</translation>
    </message>
    <message>
        <source>A photo that was learned says nothing in an exam. Exact copies outside the exam take no part; nearly the same photos stay where they are.</source>
        <translation>Ein Foto, das gelernt wurde, sagt in einer Prüfung nichts. Genaue Kopien außerhalb der Prüfung nehmen nicht teil; fast gleiche Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>A photo with two names teaches nothing: until you decide, no copy is in training or in the exam.</source>
        <translation>Ein Foto mit zwei Namen lehrt nichts: Bis zur Entscheidung ist keine Kopie im Training oder in der Prüfung.</translation>
    </message>
    <message>
        <source>Add an English name beside yours, or choose the multilingual model.</source>
        <translation>Einen englischen Namen neben den eigenen setzen, oder das mehrsprachige Modell wählen.</translation>
    </message>
    <message>
        <source>Add photos of this class from other cameras, or photos of other classes from this one.</source>
        <translation>Fotos dieser Klasse von anderen Kameras hinzufügen, oder Fotos anderer Klassen von dieser.</translation>
    </message>
    <message>
        <source>Add photos of this class from other days, or photos of other classes from the same days.</source>
        <translation>Fotos dieser Klasse von anderen Tagen hinzufügen, oder Fotos anderer Klassen von denselben Tagen.</translation>
    </message>
    <message>
        <source>Add photos of this class in other light, or photos of other classes in the same light.</source>
        <translation>Fotos dieser Klasse in anderem Licht hinzufügen, oder Fotos anderer Klassen im selben Licht.</translation>
    </message>
    <message>
        <source>Add photos of this class on another ground, or photos of other classes on the same ground.</source>
        <translation>Fotos dieser Klasse auf anderem Grund hinzufügen, oder Fotos anderer Klassen auf demselben Grund.</translation>
    </message>
    <message>
        <source>Add photos of this class that were saved as the others are, or save all of them alike.</source>
        <translation>Fotos dieser Klasse hinzufügen, die gespeichert sind wie die anderen, oder alle gleich speichern.</translation>
    </message>
    <message>
        <source>All copies stay on one side, so that none is in training and in the exam at once. Without them each photo counts once.</source>
        <translation>Alle Kopien bleiben auf einer Seite, sodass keine zugleich im Training und in der Prüfung ist. Ohne sie zählt jedes Foto einmal.</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alle entschieden</translation>
    </message>
    <message>
        <source>Another class...</source>
        <translation type="vanished">Andere Klasse...</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>Andere Klasse…</translation>
    </message>
    <message>
        <source>Are these one class?</source>
        <translation>Ist das eine Klasse?</translation>
    </message>
    <message>
        <source>As the model reads it: {words}</source>
        <translation>Wie das Modell ihn liest: {words}</translation>
    </message>
    <message>
        <source>As two classes, each has fewer photos, and nobody can tell one from the other.</source>
        <translation>Als zwei Klassen hat jede weniger Fotos, und niemand kann sie auseinanderhalten.</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Brightness alone tells it from other classes nearly always.</source>
        <translation>Die Helligkeit allein unterscheidet sie fast immer von anderen Klassen.</translation>
    </message>
    <message>
        <source>Brightness alone tells it from other classes.</source>
        <translation>Die Helligkeit allein unterscheidet sie von anderen Klassen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check photos</source>
        <translation>Fotos prüfen</translation>
    </message>
    <message>
        <source>Could not be checked ({code}).</source>
        <translation>Konnte nicht geprüft werden ({code}).</translation>
    </message>
    <message>
        <source>Could not be checked: the check did not come so far.</source>
        <translation>Konnte nicht geprüft werden: So weit kam die Prüfung nicht.</translation>
    </message>
    <message>
        <source>Could not be checked: the graphics card stopped answering.</source>
        <translation>Konnte nicht geprüft werden: Die Grafikkarte antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Could not be checked: the model cannot be used.</source>
        <translation>Konnte nicht geprüft werden: Das Modell kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Could not be checked: the model is not on this computer.</source>
        <translation>Konnte nicht geprüft werden: Das Modell ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Could not be checked: there is not enough room on the disk.</source>
        <translation>Konnte nicht geprüft werden: Auf der Festplatte ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s memory is not enough.</source>
        <translation>Konnte nicht geprüft werden: Der Speicher dieses Computers reicht nicht.</translation>
    </message>
    <message>
        <source>Counting photos, {number} of {all}</source>
        <translation>Zähle Fotos, {number} von {all}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decide, or it stays out</source>
        <translation>Entscheiden, sonst bleibt es draußen</translation>
    </message>
    <message numerus="yes">
        <source>Decide, or these %Ln files stay out of training</source>
        <translation>
            <numerusform>Entscheiden, sonst bleibt diese %Ln Datei aus dem Training</numerusform>
            <numerusform>Entscheiden, sonst bleiben diese %Ln Dateien aus dem Training</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide, or they stay out</source>
        <translation>Entscheiden, sonst bleiben sie draußen</translation>
    </message>
    <message>
        <source>Decide, or this file stays out of training</source>
        <translation>Entscheiden, sonst bleibt diese Datei aus dem Training</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Descriptions help as well: drop a table of them on this window.</source>
        <translation>Auch Beschreibungen helfen: eine Tabelle davon auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>First add photos</source>
        <translation>Zuerst Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Fits its class: {share}</source>
        <translation>Passt zur Klasse: {share}</translation>
    </message>
    <message>
        <source>Give it a clear name</source>
        <translation>Einen klaren Namen geben</translation>
    </message>
    <message>
        <source>Give them clear names</source>
        <translation>Klare Namen geben</translation>
    </message>
    <message numerus="yes">
        <source>Give them clear names, %Ln decided</source>
        <translation>
            <numerusform>Klare Namen geben, %Ln entschieden</numerusform>
            <numerusform>Klare Namen geben, %Ln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them clear names, 1 decided</source>
        <translation>Klare Namen geben, 1 entschieden</translation>
    </message>
    <message>
        <source>Good as it is</source>
        <translation>Gut so, wie es ist</translation>
    </message>
    <message>
        <source>Is this {class}?</source>
        <translation>Ist das {class}?</translation>
    </message>
    <message>
        <source>It has no other photo to compare with</source>
        <translation>Kein anderes Foto zum Vergleichen</translation>
    </message>
    <message>
        <source>It has no other photos</source>
        <translation>Sie hat keine anderen Fotos</translation>
    </message>
    <message>
        <source>It is called {class} now.</source>
        <translation>Sie heißt jetzt {class}.</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Sie heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>It is used again.</source>
        <translation>Es wird wieder verwendet.</translation>
    </message>
    <message>
        <source>It is {class}.</source>
        <translation>Es ist {class}.</translation>
    </message>
    <message>
        <source>It lies in the class {class} and looks like {other} (sure {sure}).</source>
        <translation>Es liegt in der Klasse {class} und sieht aus wie {other} (zu {sure} sicher).</translation>
    </message>
    <message>
        <source>It lies in the folder {class} and looks like {other} (sure {sure}).</source>
        <translation>Es liegt im Ordner {class} und sieht aus wie {other} (zu {sure} sicher).</translation>
    </message>
    <message>
        <source>Its name, “{name}”</source>
        <translation>Ihr Name, „{name}“</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as {class}</source>
        <translation>Als {class} behalten</translation>
    </message>
    <message>
        <source>Keep in {class}</source>
        <translation>In {class} behalten</translation>
    </message>
    <message>
        <source>Kept as {class}.</source>
        <translation>Als {class} behalten.</translation>
    </message>
    <message>
        <source>Kept in {class}.</source>
        <translation>In {class} behalten.</translation>
    </message>
    <message>
        <source>Kept on one side, nothing to do</source>
        <translation>Auf einer Seite gehalten, nichts zu tun</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>Dieses weglassen</numerusform>
            <numerusform>Alle %Ln weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alle weglassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave it out of training</source>
        <translation>Aus dem Training weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln copies</source>
        <translation>
            <numerusform>Die Kopie weglassen</numerusform>
            <numerusform>Die %Ln Kopien weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation>Die Kopie weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave the %Ln copies out of training</source>
        <translation>
            <numerusform>Die Kopie aus dem Training weglassen</numerusform>
            <numerusform>Die %Ln Kopien aus dem Training weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>Left out: no copy is used.</source>
        <translation>Weggelassen: Keine Kopie wird verwendet.</translation>
    </message>
    <message>
        <source>Look at it: move, keep or leave out</source>
        <translation>Ansehen: verschieben, behalten oder weglassen</translation>
    </message>
    <message>
        <source>Look whether it shows its class</source>
        <translation>Ansehen, ob es seine Klasse zeigt</translation>
    </message>
    <message>
        <source>Look whether they show their class</source>
        <translation>Ansehen, ob sie ihre Klasse zeigen</translation>
    </message>
    <message>
        <source>Looking at blur and light, {number} of {all}</source>
        <translation>Sehe Unschärfe und Licht an, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking at days and places, {number} of {all}</source>
        <translation>Sehe Tage und Orte an, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking at names, {number} of {all}</source>
        <translation>Sehe Namen an, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking for bursts, {number} of {all}</source>
        <translation>Suche Serien, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking for copies, {number} of {all}</source>
        <translation>Suche Kopien, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking for exam photos in training, {number} of {all}</source>
        <translation>Suche Prüfungsfotos im Training, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking for files that cannot be read, {number} of {all}</source>
        <translation>Suche unlesbare Dateien, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking for photos in the wrong class, {number} of {all}</source>
        <translation>Suche Fotos in der falschen Klasse, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking for photos in two classes, {number} of {all}</source>
        <translation>Suche Fotos in zwei Klassen, {number} von {all}</translation>
    </message>
    <message>
        <source>Looking for what gives classes away, {number} of {all}</source>
        <translation>Suche, was Klassen verrät, {number} von {all}</translation>
    </message>
    <message>
        <source>May be learned in its place</source>
        <translation>Wird vielleicht an ihrer Stelle gelernt</translation>
    </message>
    <message numerus="yes">
        <source>May be learned in its place, %Ln decided</source>
        <translation>
            <numerusform>Wird vielleicht an ihrer Stelle gelernt, %Ln entschieden</numerusform>
            <numerusform>Wird vielleicht an ihrer Stelle gelernt, %Ln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>May be learned in its place, 1 decided</source>
        <translation>Wird vielleicht an ihrer Stelle gelernt, 1 entschieden</translation>
    </message>
    <message>
        <source>May be learned in their place</source>
        <translation>Werden vielleicht an ihrer Stelle gelernt</translation>
    </message>
    <message>
        <source>Merge as {class}</source>
        <translation>Zusammenlegen als {class}</translation>
    </message>
    <message>
        <source>Move to class...</source>
        <translation type="vanished">In Klasse verschieben...</translation>
    </message>
    <message>
        <source>Move to class…</source>
        <translation>In Klasse verschieben…</translation>
    </message>
    <message>
        <source>Move to {other}</source>
        <translation>Nach {other} verschieben</translation>
    </message>
    <message>
        <source>Moved to {class}.</source>
        <translation>Nach {class} verschoben.</translation>
    </message>
    <message>
        <source>Moved to {name}.</source>
        <translation>Nach {name} verschoben.</translation>
    </message>
    <message>
        <source>Moved to {other}.</source>
        <translation>Nach {other} verschoben.</translation>
    </message>
    <message>
        <source>Names and descriptions</source>
        <translation>Namen und Beschreibungen</translation>
    </message>
    <message>
        <source>Names visible things: {share}</source>
        <translation>Nennt Sichtbares: {share}</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>Next: Train</source>
        <translation>Weiter: Trainieren</translation>
    </message>
    <message>
        <source>No sentence was chosen yet: the first training does, or you now.</source>
        <translation>Noch wurde kein Satz ausgewählt: Das tut das erste Training, oder es geschieht jetzt.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not looked for yet: with so many photos the model takes a while.</source>
        <translation>Noch nicht gesucht: Bei so vielen Fotos braucht das Modell eine Weile.</translation>
    </message>
    <message>
        <source>Not used, everything else goes on</source>
        <translation>Nicht verwendet, alles andere geht weiter</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>One class now: {class}.</source>
        <translation>Jetzt eine Klasse: {class}.</translation>
    </message>
    <message>
        <source>One class under two names is learned as two: each has fewer photos, and they are mixed up.</source>
        <translation>Eine Klasse unter zwei Namen wird als zwei gelernt: Jede hat weniger Fotos, und sie werden verwechselt.</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Andere Klassen</translation>
    </message>
    <message>
        <source>Other photos of this class</source>
        <translation>Andere Fotos dieser Klasse</translation>
    </message>
    <message>
        <source>Photo {number} of {all}</source>
        <translation>Foto {number} von {all}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lese Fotos</translation>
    </message>
    <message>
        <source>Reading photos, {done} of {all}</source>
        <translation>Lese Fotos, {done} von {all}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation>Wiederholen: {decision}</translation>
    </message>
    <message>
        <source>Say whether they are one</source>
        <translation>Sagen, ob es eine ist</translation>
    </message>
    <message numerus="yes">
        <source>Say whether they are one, %Ln decided</source>
        <translation>
            <numerusform>Sagen, ob es eine ist, %Ln entschieden</numerusform>
            <numerusform>Sagen, ob es eine ist, %Ln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether they are one, 1 decided</source>
        <translation>Sagen, ob es eine ist, 1 entschieden</translation>
    </message>
    <message>
        <source>Sorted by doubt</source>
        <translation>Nach Zweifel sortiert</translation>
    </message>
    <message numerus="yes">
        <source>Sorted by doubt, %Ln decided</source>
        <translation>
            <numerusform>Nach Zweifel sortiert, %Ln entschieden</numerusform>
            <numerusform>Nach Zweifel sortiert, %Ln entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by doubt, 1 decided</source>
        <translation>Nach Zweifel sortiert, 1 entschieden</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The camera alone tells it from other classes nearly always.</source>
        <translation>Die Kamera allein unterscheidet sie fast immer von anderen Klassen.</translation>
    </message>
    <message>
        <source>The camera alone tells it from other classes.</source>
        <translation>Die Kamera allein unterscheidet sie von anderen Klassen.</translation>
    </message>
    <message>
        <source>The date alone tells it from other classes nearly always.</source>
        <translation>Das Datum allein unterscheidet sie fast immer von anderen Klassen.</translation>
    </message>
    <message>
        <source>The date alone tells it from other classes.</source>
        <translation>Das Datum allein unterscheidet sie von anderen Klassen.</translation>
    </message>
    <message>
        <source>The edge alone tells it from other classes nearly always.</source>
        <translation>Der Rand allein unterscheidet sie fast immer von anderen Klassen.</translation>
    </message>
    <message>
        <source>The edge alone tells it from other classes.</source>
        <translation>Der Rand allein unterscheidet sie von anderen Klassen.</translation>
    </message>
    <message>
        <source>The exam takes or leaves such photos together, so that it is not too easy. Nothing to do.</source>
        <translation>Die Prüfung nimmt oder lässt solche Fotos gemeinsam, damit sie nicht zu leicht ist. Nichts zu tun.</translation>
    </message>
    <message>
        <source>The model looks at each photo, {done} of {all}</source>
        <translation>Das Modell sieht jedes Foto an, {done} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>The model reads English, and %Ln names are in another language.</source>
        <translation>
            <numerusform>Das Modell liest Englisch, und %Ln Name ist in einer anderen Sprache.</numerusform>
            <numerusform>Das Modell liest Englisch, und %Ln Namen sind in einer anderen Sprache.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads English, and 1 name is in another language.</source>
        <translation>Das Modell liest Englisch, und 1 Name ist in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>The model reads names: a number or a code gives it nothing to go by, which costs most where there are few photos.</source>
        <translation>Das Modell liest Namen: Eine Nummer oder ein Kürzel gibt ihm keinen Anhalt, und das kostet am meisten, wo es wenige Fotos gibt.</translation>
    </message>
    <message>
        <source>The model reads the names of classes, and this one says nothing about how they look. A clear name, such as red fox, helps most where there are few photos.</source>
        <translation>Das Modell liest die Namen der Klassen, und dieser sagt nichts darüber, wie sie aussehen. Ein klarer Name, etwa „red fox“ (auf Englisch), hilft am meisten, wo es wenige Fotos gibt.</translation>
    </message>
    <message>
        <source>The most similar photos of this class</source>
        <translation>Die ähnlichsten Fotos dieser Klasse</translation>
    </message>
    <message>
        <source>The names look alike.</source>
        <translation>Die Namen sehen gleich aus.</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>Dasselbe Foto</translation>
    </message>
    <message>
        <source>The same photo lies in {classes}. Until you decide, no copy is in training or in the exam.</source>
        <translation>Dasselbe Foto liegt in {classes}. Bis zur Entscheidung ist keine Kopie im Training oder in der Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>The same photo, %Ln times.</source>
        <translation>
            <numerusform>Dasselbe Foto, %Ln‑mal.</numerusform>
            <numerusform>Dasselbe Foto, %Ln‑mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The size alone tells it from other classes nearly always.</source>
        <translation>Die Größe allein unterscheidet sie fast immer von anderen Klassen.</translation>
    </message>
    <message>
        <source>The size alone tells it from other classes.</source>
        <translation>Die Größe allein unterscheidet sie von anderen Klassen.</translation>
    </message>
    <message>
        <source>Their exam asks about photos of the same day or place as those that were learned. Add photos of another day or place to see whether they are found there.</source>
        <translation>Ihre Prüfung fragt nach Fotos vom selben Tag oder Ort wie die gelernten. Fotos von einem anderen Tag oder Ort hinzufügen, um zu sehen, ob sie dort gefunden werden.</translation>
    </message>
    <message>
        <source>Their photos are all needed for learning, so no exam photo is left. Bring them to 4 photos or more, from different days.</source>
        <translation>Ihre Fotos werden alle zum Lernen gebraucht, so bleibt kein Prüfungsfoto. Auf 4 Fotos oder mehr bringen, von verschiedenen Tagen.</translation>
    </message>
    <message>
        <source>Then uproto looks for what is wrong with them: copies, bursts, blur and leaks.</source>
        <translation>Dann sucht uproto, was an ihnen nicht stimmt: Kopien, Serien, Unschärfe und Lecks.</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>They are neither in training nor in the exam. Everything else goes on.</source>
        <translation>Sie sind weder im Training noch in der Prüfung. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>They make the exam too easy</source>
        <translation>Sie machen die Prüfung zu leicht</translation>
    </message>
    <message>
        <source>They stay different classes.</source>
        <translation>Sie bleiben verschiedene Klassen.</translation>
    </message>
    <message>
        <source>They take part like all others, in training and in the exam, unless you leave them out.</source>
        <translation>Sie nehmen wie alle anderen an Training und Prüfung teil, außer sie werden weggelassen.</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>Winzig</translation>
    </message>
    <message>
        <source>To Photos</source>
        <translation>Zu Fotos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Type a clear name or a description, or go on with photos only.</source>
        <translation>Einen klaren Namen oder eine Beschreibung eingeben, oder nur mit Fotos weitermachen.</translation>
    </message>
    <message>
        <source>Type a clear name...</source>
        <translation type="vanished">Klaren Namen eingeben...</translation>
    </message>
    <message>
        <source>Type a clear name…</source>
        <translation>Klaren Namen eingeben…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Rückgängig: {decision}</translation>
    </message>
    <message>
        <source>Very long: the model sees only a part of them</source>
        <translation>Sehr lang: Das Modell sieht nur einen Teil davon</translation>
    </message>
    <message>
        <source>What is {class}?</source>
        <translation>Was ist {class}?</translation>
    </message>
    <message>
        <source>Where does this photo belong?</source>
        <translation>Wohin gehört dieses Foto?</translation>
    </message>
    <message>
        <source>You said that you were not sure about them: they are neither in training nor in the exam.</source>
        <translation>Hier waren Sie nicht sicher: Sie sind weder im Training noch in der Prüfung.</translation>
    </message>
    <message>
        <source>You were not sure about it. Until you decide, it is neither in training nor in the exam.</source>
        <translation>Hier waren Sie nicht sicher. Bis zur Entscheidung ist es weder im Training noch in der Prüfung.</translation>
    </message>
    <message>
        <source>all from one burst</source>
        <translation>alle aus einer Serie</translation>
    </message>
    <message>
        <source>all from one day</source>
        <translation>alle von einem Tag</translation>
    </message>
    <message>
        <source>all from one sub-folder</source>
        <translation>alle aus einem Unterordner</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>andere Klasse</translation>
    </message>
    <message>
        <source>at the edges usually {here} bright</source>
        <translation>an den Rändern meist {here} hell</translation>
    </message>
    <message>
        <source>copies outside the exam take no part</source>
        <translation>Kopien außerhalb der Prüfung nehmen nicht teil</translation>
    </message>
    <message>
        <source>decided anew next time</source>
        <translation>wird beim nächsten Mal neu entschieden</translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translation>von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation>genaue Kopien</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>from one group of your table</source>
        <translation>aus einer Gruppe der Tabelle</translation>
    </message>
    <message>
        <source>from one sub-folder</source>
        <translation>aus einem Unterordner</translation>
    </message>
    <message>
        <source>good as it is</source>
        <translation>gut so, wie es ist</translation>
    </message>
    <message>
        <source>in the exam and outside of it</source>
        <translation>in der Prüfung und außerhalb</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>keep in {class}</source>
        <translation>in {class} behalten</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>von Ihnen behalten</translation>
    </message>
    <message>
        <source>leave all out</source>
        <translation>alle weglassen</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>wird angesehen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>move to class</source>
        <translation>in Klasse verschieben</translation>
    </message>
    <message>
        <source>name in another language</source>
        <translation>Name in einer anderen Sprache</translation>
    </message>
    <message>
        <source>nearly the same picture</source>
        <translation>fast dasselbe Bild</translation>
    </message>
    <message>
        <source>no longer in training and in the exam</source>
        <translation>nicht mehr im Training und in der Prüfung</translation>
    </message>
    <message>
        <source>no sentence: only its photos speak</source>
        <translation>kein Satz: Nur die Fotos sprechen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>one after the other by their names</source>
        <translation>nach ihren Namen aufeinanderfolgend</translation>
    </message>
    <message>
        <source>one class: {class}</source>
        <translation>eine Klasse: {class}</translation>
    </message>
    <message>
        <source>one copy lies here</source>
        <translation>hier liegt eine Kopie</translation>
    </message>
    <message>
        <source>one scene to the model alone: not kept together</source>
        <translation>nur für das Modell eine Szene: nicht zusammengehalten</translation>
    </message>
    <message>
        <source>only its name</source>
        <translation>nur ihr Name</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>taken within seconds</source>
        <translation>innerhalb von Sekunden aufgenommen</translation>
    </message>
    <message>
        <source>the name says nothing</source>
        <translation>der Name sagt nichts</translation>
    </message>
    <message>
        <source>they are different</source>
        <translation>sie sind verschieden</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>typed, not chosen from yet</source>
        <translation>eingegeben, noch nichts ausgewählt</translation>
    </message>
    <message>
        <source>uproto reads each photo once and says what is wrong. No file is changed.</source>
        <translation>uproto liest jedes Foto einmal und sagt, was nicht stimmt. Keine Datei wird geändert.</translation>
    </message>
    <message>
        <source>usually by {here}</source>
        <translation>meist von {here}</translation>
    </message>
    <message>
        <source>usually of {here}</source>
        <translation>meist vom {here}</translation>
    </message>
    <message>
        <source>usually {here} bright</source>
        <translation>meist {here} hell</translation>
    </message>
    <message>
        <source>usually {here} pixels</source>
        <translation>meist {here} Pixel</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>wo es liegt</translation>
    </message>
    <message>
        <source>where it may belong</source>
        <translation>wohin es vielleicht gehört</translation>
    </message>
    <message>
        <source>{above} / {folder}</source>
        <translation>{above} / {folder}</translation>
    </message>
    <message>
        <source>{class} can be told by how bright its photos are</source>
        <translation>{class} ist daran zu erkennen, wie hell die Fotos sind</translation>
    </message>
    <message>
        <source>{class} can be told by its camera</source>
        <translation>{class} ist an der Kamera zu erkennen</translation>
    </message>
    <message>
        <source>{class} can be told by the edges of its photos</source>
        <translation>{class} ist an den Rändern der Fotos zu erkennen</translation>
    </message>
    <message>
        <source>{class} can be told by the size of its photos</source>
        <translation>{class} ist an der Größe der Fotos zu erkennen</translation>
    </message>
    <message>
        <source>{class} can be told by when its photos were taken</source>
        <translation>{class} ist daran zu erkennen, wann die Fotos entstanden</translation>
    </message>
    <message>
        <source>{class} is good as it is.</source>
        <translation>{class} ist gut so, wie es ist.</translation>
    </message>
    <message>
        <source>{class} stays as it is.</source>
        <translation>{class} bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{kept} kept, {dropped} dropped</source>
        <translation>{kept} behalten, {dropped} weggelassen</translation>
    </message>
    <message>
        <source>{kept} sentences kept, {dropped} dropped. Each has its reason.</source>
        <translation>{kept} Sätze behalten, {dropped} weggelassen. Jeder hat seinen Grund.</translation>
    </message>
    <message>
        <source>{looked} kinds looked at, {left} to go</source>
        <translation>{looked} Arten angesehen, {left} stehen aus</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>ClassAside</name>
    <message>
        <source>Enter on a class opens its mistakes, photo by photo.</source>
        <translation>Enter auf einer Klasse öffnet ihre Fehler, Foto für Foto.</translation>
    </message>
    <message>
        <source>Go through its mistakes</source>
        <translation>Ihre Fehler durchgehen</translation>
    </message>
    <message>
        <source>Photos of this class that were taken for another</source>
        <translation>Fotos dieser Klasse, die für eine andere gehalten wurden</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>für {answer} gehalten</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <source>Decisions stay in uproto. No file is changed.</source>
        <translation>Entscheidungen bleiben in uproto. Keine Datei wird geändert.</translation>
    </message>
    <message>
        <source>First choose a photo.</source>
        <translation>Zuerst ein Foto wählen.</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>Klasse weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenlegen mit…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Photos of the class</source>
        <translation>Fotos der Klasse</translation>
    </message>
    <message>
        <source>Rename the class (F2)</source>
        <translation>Die Klasse umbenennen (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take class back</source>
        <translation>Klasse zurücknehmen</translation>
    </message>
    <message>
        <source>{shown} of {all} photos are shown.</source>
        <translation>{shown} von {all} Fotos werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>ClassDecisions</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Eine Klasse braucht einen Namen.</translation>
    </message>
    <message>
        <source>Among the photos, a number moves at once: {classes}</source>
        <translation>Bei den Fotos verschiebt eine Ziffer sofort: {classes}</translation>
    </message>
    <message>
        <source>Both become one class, with the name of the one you choose.</source>
        <translation>Aus beiden wird eine Klasse, mit dem Namen der gewählten.</translation>
    </message>
    <message>
        <source>Choose a class of the list.</source>
        <translation>Eine Klasse der Liste wählen.</translation>
    </message>
    <message>
        <source>It is called that now.</source>
        <translation>So heißt sie schon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out “{class}”?</source>
        <translation>„{class}“ weglassen?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Merge “{class}” with…</source>
        <translation>„{class}“ zusammenlegen mit…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to…</source>
        <translation>
            <numerusform>%Ln Foto verschieben nach…</numerusform>
            <numerusform>%Ln Fotos verschieben nach…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation>1 Foto verschieben nach…</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>In Klasse verschieben</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>Keine Datei wird verschoben.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename “{class}”</source>
        <translation>„{class}“ umbenennen</translation>
    </message>
    <message>
        <source>The classifier will not know it, and its {photos} are not used. No file is changed.</source>
        <translation>Der Klassifikator wird sie nicht kennen, und ihre {photos} werden nicht verwendet. Keine Datei wird geändert.</translation>
    </message>
    <message>
        <source>The folder keeps its name.</source>
        <translation>Der Ordner behält seinen Namen.</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with these photos.</source>
        <translation>Eine Klasse „{name}“ gibt es noch nicht: Sie beginnt mit diesen Fotos.</translation>
    </message>
    <message>
        <source>They are of this class now.</source>
        <translation>Sie sind schon in dieser Klasse.</translation>
    </message>
    <message>
        <source>This is the class itself.</source>
        <translation>Das ist die Klasse selbst.</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>Den Namen einer Klasse eingeben, auch einer neuen.</translation>
    </message>
    <message>
        <source>What is the class called?</source>
        <translation>Wie heißt die Klasse?</translation>
    </message>
    <message>
        <source>{number} {class}</source>
        <translation>{number} {class}</translation>
    </message>
    <message>
        <source>“{name}” exists: its {there} and these {here} become one class.</source>
        <translation>„{name}“ gibt es: Deren {there} und diese {here} werden eine Klasse.</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln weggelassen</numerusform>
            <numerusform>%Ln weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>can be learned, cannot be measured</source>
        <translation>kann gelernt, nicht gemessen werden</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>left out, with %Ln photo(s)</source>
        <translation>
            <numerusform>weggelassen, mit %Ln Foto</numerusform>
            <numerusform>weggelassen, mit %Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>Always keep</source>
        <translation>Immer behalten</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>First choose a sentence.</source>
        <translation>Zuerst einen Satz wählen.</translation>
    </message>
    <message>
        <source>It is always kept already.</source>
        <translation>Er wird schon immer behalten.</translation>
    </message>
    <message>
        <source>Kept as you type. The next training reads it.</source>
        <translation>Wird beim Tippen gespeichert. Das nächste Training liest es.</translation>
    </message>
    <message>
        <source>Kept in the project as you type. Your photo folder is not touched.</source>
        <translation>Wird beim Tippen im Projekt gespeichert. Der Fotoordner bleibt unberührt.</translation>
    </message>
    <message>
        <source>Let uproto decide</source>
        <translation>uproto entscheiden lassen</translation>
    </message>
    <message>
        <source>Name as the model reads it</source>
        <translation>Name, wie ihn das Modell liest</translation>
    </message>
    <message>
        <source>No sentence was chosen for this class yet.</source>
        <translation>Für diese Klasse wurde noch kein Satz ausgewählt.</translation>
    </message>
    <message>
        <source>No sentence.</source>
        <translation>Kein Satz.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>The model reads English: type an English name here. Yours stays what people read.</source>
        <translation>Das Modell liest Englisch: hier einen englischen Namen eingeben. Für Menschen bleibt der eigene.</translation>
    </message>
    <message>
        <source>The name always stays. Type another one above.</source>
        <translation>Der Name bleibt immer. Oben kann ein anderer eingegeben werden.</translation>
    </message>
    <message>
        <source>The name says nothing about how things look. Type a clear one, or a description.</source>
        <translation>Der Name sagt nichts darüber, wie es aussieht. Einen klaren eingeben oder eine Beschreibung.</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>Dieses Projekt ist nur zum Ansehen geöffnet.</translation>
    </message>
    <message>
        <source>What can be seen, such as “orange hindwings with a black border”. A new line for each thing.</source>
        <translation>Was zu sehen ist, etwa „orange hindwings with a black border“ (auf Englisch). Für jedes Merkmal eine neue Zeile.</translation>
    </message>
    <message>
        <source>You dropped it already.</source>
        <translation>Er wurde schon weggelassen.</translation>
    </message>
    <message>
        <source>Your own description</source>
        <translation>Eigene Beschreibung</translation>
    </message>
    <message>
        <source>uproto decides about it already.</source>
        <translation>Darüber entscheidet schon uproto.</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}, weggelassen</translation>
    </message>
</context>
<context>
    <name>ClassNaming</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It is this</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation>1 Foto verschieben nach…</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>In Klasse verschieben</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>Keine Datei wird verschoben.</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with what you move.</source>
        <translation>Eine Klasse „{name}“ gibt es noch nicht: Sie beginnt mit dem, was verschoben wird.</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>Den Namen einer Klasse eingeben, auch einer neuen.</translation>
    </message>
    <message>
        <source>Without this question, a number moves at once: {classes}</source>
        <translation>Ohne diese Frage verschiebt eine Ziffer sofort: {classes}</translation>
    </message>
    <message>
        <source>{number} {class}</source>
        <translation>{number} {class}</translation>
    </message>
</context>
<context>
    <name>ClassesTab</name>
    <message numerus="yes">
        <source>%n class(es); a heading sorts by its column</source>
        <translation>
            <numerusform>%Ln Klasse; eine Überschrift sortiert nach ihrer Spalte</numerusform>
            <numerusform>%Ln Klassen; eine Überschrift sortiert nach ihrer Spalte</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes; a heading sorts by its column</source>
        <translation>Alle Klassen; eine Überschrift sortiert nach ihrer Spalte</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>No class has these letters in its name.</source>
        <translation>Keine Klasse hat diese Buchstaben im Namen.</translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>Wenigste zuerst</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Meiste zuerst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort the classes</source>
        <translation>Klassen sortieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Which photo is for what</source>
        <translation>Welches Foto wofür ist</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>A training runs; this can be compared once it has ended.</source>
        <translation>Ein Training läuft; verglichen werden kann, wenn es zu Ende ist.</translation>
    </message>
    <message>
        <source>All classes equal</source>
        <translation>Alle Klassen gleich gewichtet</translation>
    </message>
    <message>
        <source>All equal ({looks})</source>
        <translation>Alle gleich ({looks})</translation>
    </message>
    <message>
        <source>All methods go the quick way, uproto too: the classifier of this training went another one.</source>
        <translation>Alle Verfahren gehen den schnellen Weg, auch uproto: Der Klassifikator dieses Trainings ging einen anderen.</translation>
    </message>
    <message>
        <source>All methods, about {duration}</source>
        <translation>Alle Verfahren, etwa {duration}</translation>
    </message>
    <message>
        <source>All methods, this takes many minutes</source>
        <translation>Alle Verfahren, dauert viele Minuten</translation>
    </message>
    <message>
        <source>Averages and a shared spread</source>
        <translation>Durchschnitte und gemeinsame Streuung</translation>
    </message>
    <message numerus="yes">
        <source>Better than uproto here: %Ln classifier(s) of {others}</source>
        <translation>
            <numerusform>Hier besser als uproto: %Ln Klassifikator von {others}</numerusform>
            <numerusform>Hier besser als uproto: %Ln Klassifikatoren von {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>Class names and a small network</source>
        <translation>Klassennamen und ein kleines Netz</translation>
    </message>
    <message>
        <source>Class names and remembered photos</source>
        <translation>Klassennamen und gemerkte Fotos</translation>
    </message>
    <message>
        <source>Class names only, nothing learned</source>
        <translation>Nur Klassennamen, nichts gelernt</translation>
    </message>
    <message>
        <source>Class names, classes learned in turn</source>
        <translation>Klassennamen, Klassen reihum gelernt</translation>
    </message>
    <message>
        <source>Classifiers, the one that finds most first</source>
        <translation>Klassifikatoren, der mit den meisten Treffern zuerst</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Häufig</translation>
    </message>
    <message>
        <source>Compare, about {duration}</source>
        <translation>Vergleichen, etwa {duration}</translation>
    </message>
    <message>
        <source>Compare, this takes minutes</source>
        <translation>Vergleichen, dauert Minuten</translation>
    </message>
    <message>
        <source>Fixed, evenly spread directions</source>
        <translation>Feste, gleichmäßig verteilte Richtungen</translation>
    </message>
    <message>
        <source>From class names, expects the sizes</source>
        <translation>Von den Klassennamen aus, rechnet mit den Größen</translation>
    </message>
    <message>
        <source>Held to the class names</source>
        <translation>An die Klassennamen gehalten</translation>
    </message>
    <message>
        <source>Learning and answering, {done} of {total} classifiers</source>
        <translation>Lernt und antwortet, {done} von {total} Klassifikatoren</translation>
    </message>
    <message>
        <source>Looking up what all of them learn from…</source>
        <translation>Suche heraus, woraus alle lernen…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Nearest average photo</source>
        <translation>Nächstes Durchschnittsfoto</translation>
    </message>
    <message>
        <source>Network and fitting sentences</source>
        <translation>Netz und passende Sätze</translation>
    </message>
    <message>
        <source>No difference found between uproto and the other classifiers</source>
        <translation>Kein Unterschied zwischen uproto und den anderen Klassifikatoren gefunden</translation>
    </message>
    <message>
        <source>Not compared yet: how other classifiers do on the same photos</source>
        <translation>Noch nicht verglichen: wie andere Klassifikatoren bei denselben Fotos abschneiden</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln exam photo(s), the same for all. uproto is called better or worse only where the likely range of the difference does not reach 0 points, also with so many comparisons in one table.</source>
        <translation>
            <numerusform>Bei %Ln Prüfungsfoto, demselben für alle. uproto heißt nur dort besser oder schlechter, wo die wahrscheinliche Spanne des Unterschieds nicht bis 0 Punkte reicht, auch bei so vielen Vergleichen in einer Tabelle.</numerusform>
            <numerusform>Bei %Ln Prüfungsfotos, denselben für alle. uproto heißt nur dort besser oder schlechter, wo die wahrscheinliche Spanne des Unterschieds nicht bis 0 Punkte reicht, auch bei so vielen Vergleichen in einer Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordinary classifier</source>
        <translation>Gewöhnlicher Klassifikator</translation>
    </message>
    <message>
        <source>Ordinary, classes drawn equally</source>
        <translation>Gewöhnlich, Klassen gleich oft gezogen</translation>
    </message>
    <message>
        <source>Ordinary, classes evened out afterwards</source>
        <translation>Gewöhnlich, Klassen danach angeglichen</translation>
    </message>
    <message>
        <source>Ordinary, expects the class sizes</source>
        <translation>Gewöhnlich, rechnet mit den Klassengrößen</translation>
    </message>
    <message>
        <source>Ordinary, last step learned anew</source>
        <translation>Gewöhnlich, letzter Schritt neu gelernt</translation>
    </message>
    <message>
        <source>Ordinary, rare photos weigh more</source>
        <translation>Gewöhnlich, seltene Fotos zählen mehr</translation>
    </message>
    <message>
        <source>Ordinary, weighted and other classifiers learn from the same photos with the same model, choose on practice photos as this training did, and answer the same exam photos.</source>
        <translation>Gewöhnliche, gewichtete und andere Klassifikatoren lernen aus denselben Fotos mit demselben Modell, wählen wie dieses Training mit Übungsfotos und beantworten dieselben Prüfungsfotos.</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
    <message>
        <source>Sentences learned like photos</source>
        <translation>Sätze wie Fotos gelernt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The exam of this training is closed: it would show the exam. Open it first.</source>
        <translation>Die Prüfung dieses Trainings ist geschlossen: Der Vergleich würde sie zeigen. Zuerst öffnen.</translation>
    </message>
    <message>
        <source>There was no exam, so there is nothing to compare on.</source>
        <translation>Es gab keine Prüfung, also gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>This is look {n} at the same exam. Choosing by it makes it rosier.</source>
        <translation>Das ist Blick {n} auf dieselbe Prüfung. Danach zu wählen macht sie rosiger.</translation>
    </message>
    <message>
        <source>This look at the exam is counted already.</source>
        <translation>Dieser Blick auf die Prüfung ist schon gezählt.</translation>
    </message>
    <message>
        <source>This project is open in another window: compare there.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen: dort vergleichen.</translation>
    </message>
    <message>
        <source>Wider margins for rare classes</source>
        <translation>Breiterer Abstand für seltene Klassen</translation>
    </message>
    <message>
        <source>better, {points} points
({low} to {high})</source>
        <translation>besser, {points} Punkte
({low} bis {high})</translation>
    </message>
    <message>
        <source>likely {range}</source>
        <translation>wahrscheinlich {range}</translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation>k.&#xa0;A.: keine Fotos</translation>
    </message>
    <message>
        <source>no difference found
({low} to {high})</source>
        <translation>Unterschied offen
({low} bis {high})</translation>
    </message>
    <message>
        <source>uproto</source>
        <translation>uproto</translation>
    </message>
    <message>
        <source>uproto beside it</source>
        <translation>uproto daneben</translation>
    </message>
    <message numerus="yes">
        <source>uproto finds more than %Ln classifier(s) of {others}</source>
        <translation>
            <numerusform>uproto findet mehr als %Ln Klassifikator von {others}</numerusform>
            <numerusform>uproto findet mehr als %Ln Klassifikatoren von {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>worse, {points} points
({low} to {high})</source>
        <translation>schlechter, {points} Punkte
({low} bis {high})</translation>
    </message>
    <message>
        <source>{percent} ({range})
{counts}</source>
        <translation>{percent} ({range})
{counts}</translation>
    </message>
    <message>
        <source>… for rare classes</source>
        <translation>… bei seltenen Klassen</translation>
    </message>
</context>
<context>
    <name>ConfusionPlot</name>
    <message>
        <source>From {first} to {last}, taken for classes from {first_answer} to {last_answer}: {n} mistaken</source>
        <translation>Von {first} bis {last}, für Klassen von {first_answer} bis {last_answer} gehalten: {n} verwechselt</translation>
    </message>
    <message>
        <source>Table of mix-ups: rows are what a photo shows, columns what it was taken for</source>
        <translation>Tabelle der Verwechslungen: Zeilen sind, was ein Foto zeigt, Spalten, wofür es gehalten wurde</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>{name} found: {n} of {of}</source>
        <translation>{name} gefunden: {n} von {of}</translation>
    </message>
    <message>
        <source>{name} taken for {other}: {n} of {of}</source>
        <translation>{name} für {other} gehalten: {n} von {of}</translation>
    </message>
</context>
<context>
    <name>CopiesLine</name>
    <message numerus="yes">
        <source>%Ln copies taken back</source>
        <translation>
            <numerusform>%Ln Kopie zurückgenommen</numerusform>
            <numerusform>%Ln Kopien zurückgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation>
            <numerusform>%Ln Foto kopiert</numerusform>
            <numerusform>%Ln Fotos kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were copied before.</source>
        <translation>
            <numerusform>%Ln Foto war schon kopiert.</numerusform>
            <numerusform>%Ln Fotos waren schon kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and stay.</source>
        <translation>
            <numerusform>%Ln wurde seither geändert und bleibt.</numerusform>
            <numerusform>%Ln wurden seither geändert und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying into {folder}</source>
        <translation>Kopiere nach {folder}</translation>
    </message>
    <message>
        <source>How many photos are copied</source>
        <translation>Wie viele Fotos kopiert sind</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your photos stay as they were.</source>
        <translation>Ihre Fotos bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>into {folder}.</source>
        <translation>nach {folder}.</translation>
    </message>
    <message>
        <source>{n} could not be read.</source>
        <translation>{n} konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{n} were there already.</source>
        <translation>{n} waren schon da.</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message numerus="yes">
        <source>%Ln decision(s) since this training: they count in the next one.</source>
        <translation>
            <numerusform>%Ln Entscheidung seit diesem Training: Sie zählt im nächsten.</numerusform>
            <numerusform>%Ln Entscheidungen seit diesem Training: Sie zählen im nächsten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept where filed</source>
        <translation>
            <numerusform>%Ln Foto behalten, wo es liegt</numerusform>
            <numerusform>%Ln Fotos behalten, wo sie liegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left out</source>
        <translation>
            <numerusform>%Ln Foto weggelassen</numerusform>
            <numerusform>%Ln Fotos weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to {class}</source>
        <translation>
            <numerusform>%Ln Foto nach {class} verschoben</numerusform>
            <numerusform>%Ln Fotos nach {class} verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not sure yet: out until you know</source>
        <translation>
            <numerusform>%Ln Foto noch nicht sicher: vorerst draußen</numerusform>
            <numerusform>%Ln Fotos noch nicht sicher: vorerst draußen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) used again</source>
        <translation>
            <numerusform>%Ln Foto wieder verwendet</numerusform>
            <numerusform>%Ln Fotos wieder verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided since this training: they count in the next one.</source>
        <translation>
            <numerusform>%Ln Foto wurde seit diesem Training entschieden: Es zählt im nächsten.</numerusform>
            <numerusform>%Ln Fotos wurden seit diesem Training entschieden: Sie zählen im nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo decided since this training: it counts in the next one.</source>
        <translation>1 Foto wurde seit diesem Training entschieden: Es zählt im nächsten.</translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation>Eine andere Entscheidung</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>Zurückgenommen: {decision}</translation>
    </message>
    <message>
        <source>{class} is called {name}</source>
        <translation>{class} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>{class} left out with all photos</source>
        <translation>{class} mit allen Fotos weggelassen</translation>
    </message>
    <message>
        <source>{class} used again</source>
        <translation>{class} wieder verwendet</translation>
    </message>
    <message>
        <source>{folder} / {file}, {time}</source>
        <translation>{folder} / {file}, {time}</translation>
    </message>
</context>
<context>
    <name>DecidedView</name>
    <message>
        <source>Deciding about exam photos after seeing their mistakes changes the exam: the next figures come out a little kinder. Those of this training stay as they are.</source>
        <translation>Über Prüfungsfotos zu entscheiden, nachdem ihre Fehler zu sehen waren, verändert die Prüfung: Die nächsten Zahlen fallen etwas milder aus. Die dieses Trainings bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Decisions since this training, the latest first</source>
        <translation>Entscheidungen seit diesem Training, die letzte zuerst</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Sie wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was decided since this training.</source>
        <translation>Seit diesem Training wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Diese zurücknehmen</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>Dieses Projekt ist nur zum Ansehen geöffnet.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Noch einmal trainieren</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>Dial around {name}: distance is the angle</source>
        <translation>Scheibe um {name}: Der Abstand ist der Winkel</translation>
    </message>
    <message>
        <source>Exam photo, found</source>
        <translation>Prüfungsfoto, gefunden</translation>
    </message>
    <message>
        <source>Exam photo, taken for {name}</source>
        <translation>Prüfungsfoto, für {name} gehalten</translation>
    </message>
    <message>
        <source>Its anchor: {angle}°</source>
        <translation>Ihr Anker: {angle}°</translation>
    </message>
    <message>
        <source>The middle of its photos</source>
        <translation>Die Mitte ihrer Fotos</translation>
    </message>
    <message>
        <source>Training photo</source>
        <translation>Lernfoto</translation>
    </message>
    <message>
        <source>{angle}° from its anchor</source>
        <translation>{angle}° von ihrem Anker</translation>
    </message>
    <message>
        <source>{angle}° from its middle</source>
        <translation>{angle}° von ihrer Mitte</translation>
    </message>
    <message>
        <source>{name}, {angle}°</source>
        <translation>{name}, {angle}°</translation>
    </message>
    <message>
        <source>{there}° before, its anchor {anchor}°</source>
        <translation>vorher {there}°, ihr Anker {anchor}°</translation>
    </message>
    <message>
        <source>{there}° now, its anchor {anchor}°</source>
        <translation>jetzt {there}°, ihr Anker {anchor}°</translation>
    </message>
</context>
<context>
    <name>EmptyFolder</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop a folder here. Each folder inside it becomes a class.</source>
        <translation>Einen Ordner hierher ziehen. Jeder Ordner darin wird eine Klasse.</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC. 2 photos in a class are enough to begin.</source>
        <translation>JPEG, PNG, WebP, TIFF, BMP, GIF und HEIC. 2 Fotos in einer Klasse genügen für den Anfang.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>Noch keine Fotos</translation>
    </message>
    <message>
        <source>Your photos stay on this computer and are never changed.</source>
        <translation>Ihre Fotos bleiben auf diesem Computer und werden nie verändert.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Save a report without photos…</source>
        <translation>Bericht ohne Fotos speichern…</translation>
    </message>
</context>
<context>
    <name>ExamAgain</name>
    <message>
        <source>A training runs; this can be measured once it has ended.</source>
        <translation>Ein Training läuft; gemessen werden kann, wenn es zu Ende ist.</translation>
    </message>
    <message>
        <source>All classes equal</source>
        <translation>Alle Klassen gleich gewichtet</translation>
    </message>
    <message>
        <source>Getting the classifier ready…</source>
        <translation>Klassifikator wird vorbereitet…</translation>
    </message>
    <message>
        <source>Look {n} at the same exam. Choosing by it makes it rosier.</source>
        <translation>Blick {n} auf dieselbe Prüfung. Danach zu wählen macht sie rosiger.</translation>
    </message>
    <message>
        <source>Second look at the same exam. Choosing by it makes it rosier.</source>
        <translation>Zweiter Blick auf dieselbe Prüfung. Danach zu wählen macht sie rosiger.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The exam is being marked, {done} of {total}</source>
        <translation>Die Prüfung wird ausgewertet, {done} von {total}</translation>
    </message>
    <message>
        <source>This project is open in another window: measure there.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen: dort messen.</translation>
    </message>
    <message>
        <source>{counts}, likely {range}</source>
        <translation>{counts}, wahrscheinlich {range}</translation>
    </message>
    <message>
        <source>{percent} ({range}), {counts}</source>
        <translation>{percent} ({range}), {counts}</translation>
    </message>
</context>
<context>
    <name>ExamAgainCard</name>
    <message>
        <source>Exam at even, {looks}</source>
        <translation>Prüfung bei „ausgewogen“, {looks}</translation>
    </message>
    <message>
        <source>Exam with this balance, {looks}</source>
        <translation>Prüfung mit diesem Gleichgewicht, {looks}</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Geschlossen lassen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Measure the exam again</source>
        <translation>Prüfung noch einmal messen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The exam figures are those at even</source>
        <translation>Die Prüfungszahlen sind die bei „ausgewogen“</translation>
    </message>
    <message>
        <source>The exam with this balance: {looks}</source>
        <translation>Die Prüfung mit diesem Gleichgewicht: {looks}</translation>
    </message>
</context>
<context>
    <name>ExaminedModel</name>
    <message>
        <source>Ordinary classifier: right, sure {sure}</source>
        <translation>Gewöhnlicher Klassifikator: richtig, zu {sure} sicher</translation>
    </message>
    <message>
        <source>Ordinary classifier: {answer}, sure {sure}</source>
        <translation>Gewöhnlicher Klassifikator: {answer}, zu {sure} sicher</translation>
    </message>
    <message>
        <source>uproto: right, but not sure ({sure})</source>
        <translation>uproto: richtig, aber nicht sicher ({sure})</translation>
    </message>
    <message>
        <source>uproto: right, sure {sure}</source>
        <translation>uproto: richtig, zu {sure} sicher</translation>
    </message>
    <message>
        <source>uproto: {answer}, but not sure ({sure})</source>
        <translation>uproto: {answer}, aber nicht sicher ({sure})</translation>
    </message>
    <message>
        <source>uproto: {answer}, sure {sure}</source>
        <translation>uproto: {answer}, zu {sure} sicher</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation>Excel-Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>What was done so far is kept. A report helps us to mend it; it has no photos in it.</source>
        <translation>Was bisher getan wurde, bleibt erhalten. Ein Bericht hilft, den Fehler zu beheben; es sind keine Fotos darin.</translation>
    </message>
    <message>
        <source>uproto has met a fault of its own.</source>
        <translation>In uproto selbst ist ein Fehler aufgetreten.</translation>
    </message>
</context>
<context>
    <name>FetchTrouble</name>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use built-in</source>
        <translation>Eingebautes verwenden</translation>
    </message>
</context>
<context>
    <name>FindingAgain</name>
    <message numerus="yes">
        <source>%Ln photo(s) are missing</source>
        <translation>
            <numerusform>%Ln Foto fehlt</numerusform>
            <numerusform>%Ln Fotos fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are missing in “{folder}”. What you decided about them is kept for the day they come back.</source>
        <translation>
            <numerusform>%Ln Foto fehlt in „{folder}“. Was darüber entschieden wurde, bleibt für den Tag, an dem es wiederkommt.</numerusform>
            <numerusform>%Ln Fotos fehlen in „{folder}“. Was über sie entschieden wurde, bleibt für den Tag, an dem sie wiederkommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) were found again.</source>
        <translation>
            <numerusform>Das eine Foto wurde wiedergefunden.</numerusform>
            <numerusform>Alle %Ln Fotos wurden wiedergefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Everything that you decided about them is kept.</source>
        <translation>Alles, was über sie entschieden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photo(s) are in “{folder}”.</source>
        <translation>
            <numerusform>Das eine Foto ist nicht in „{folder}“.</numerusform>
            <numerusform>Keines der %Ln Fotos ist in „{folder}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>Take this folder</source>
        <translation>Diesen Ordner nehmen</translation>
    </message>
    <message>
        <source>Their names, as they were:</source>
        <translation>Ihre bisherigen Namen:</translation>
    </message>
    <message>
        <source>They were looked for by what is in them. Nothing was changed. If the photos were saved anew, they are others to a computer: then take the folder all the same, and their names decide.</source>
        <translation>Gesucht wurde nach ihrem Inhalt. Nichts wurde geändert. Wenn die Fotos neu gespeichert wurden, sind sie für einen Computer andere: Dann den Ordner trotzdem nehmen, und ihre Namen entscheiden.</translation>
    </message>
    <message>
        <source>Where do the photos lie now?</source>
        <translation>Wo liegen die Fotos jetzt?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln photo(s) found again</source>
        <translation>
            <numerusform>{found} von %Ln Foto wiedergefunden</numerusform>
            <numerusform>{found} von %Ln Fotos wiedergefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Photos of this finding</source>
        <translation>Fotos dieses Befunds</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Findings appear here one kind at a time.</source>
        <translation>Befunde erscheinen hier, eine Art nach der anderen.</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Ignored: {number}</source>
        <translation>Übergangen: {number}</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>Arten von Problemen</translation>
    </message>
    <message>
        <source>Look with the model</source>
        <translation>Mit dem Modell ansehen</translation>
    </message>
    <message>
        <source>Nothing is left of this kind.</source>
        <translation>Von dieser Art ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>Nothing was found: your folder is fine.</source>
        <translation>Nichts gefunden: Der Ordner ist in Ordnung.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{kind}: nothing found</source>
        <translation>{kind}: nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message numerus="yes">
        <source>%Ln folders can join the photos of this project, or begin one of their own.</source>
        <translation>
            <numerusform>%Ln Ordner kann zu den Fotos dieses Projekts kommen oder ein eigenes beginnen.</numerusform>
            <numerusform>%Ln Ordner können zu den Fotos dieses Projekts kommen oder ein eigenes beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of this project was damaged and has been made anew.</source>
        <translation>Ein Teil dieses Projekts war beschädigt und wurde neu angelegt.</translation>
    </message>
    <message>
        <source>A training runs in “{project}”. What is done so far stays, and can be gone on with.</source>
        <translation>In „{project}“ läuft ein Training. Was bisher getan ist, bleibt und kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Tabelle hinzufügen…</translation>
    </message>
    <message>
        <source>Add to “{project}”?</source>
        <translation>Zu „{project}“ hinzufügen?</translation>
    </message>
    <message>
        <source>Answer its photos</source>
        <translation>Antworten zu seinen Fotos</translation>
    </message>
    <message>
        <source>Choose a classifier</source>
        <translation>Einen Klassifikator wählen</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Choose a project (.uproto)</source>
        <translation>Ein Projekt wählen (.uproto)</translation>
    </message>
    <message>
        <source>Choose a table of descriptions</source>
        <translation>Eine Tabelle mit Beschreibungen wählen</translation>
    </message>
    <message>
        <source>Choose a table or list of photos</source>
        <translation>Eine Tabelle oder Liste von Fotos wählen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Choose the folder that has a file called bundle.json in it.</source>
        <translation>Den Ordner wählen, in dem eine Datei namens bundle.json liegt.</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file of weights</source>
        <translation>Die Datei mit den Gewichten des Modells wählen</translation>
    </message>
    <message>
        <source>Decisions are those of the last time it was opened. The damaged file is kept: {file}</source>
        <translation>Die Entscheidungen sind die vom letzten Öffnen. Die beschädigte Datei ist aufbewahrt: {file}</translation>
    </message>
    <message>
        <source>Descriptions belong to the classes of a project.</source>
        <translation>Beschreibungen gehören zu den Klassen eines Projekts.</translation>
    </message>
    <message>
        <source>Files of models (*)</source>
        <translation>Modelldateien (*)</translation>
    </message>
    <message>
        <source>First add photos.</source>
        <translation>Zuerst Fotos hinzufügen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It has class folders. Its photos can be answered, or a project can be made of it.</source>
        <translation>Er enthält Klassenordner. Zu seinen Fotos kann es Antworten geben, oder aus ihm wird ein Projekt.</translation>
    </message>
    <message>
        <source>It may be on another computer that uses the same folder. You can look at the project here.</source>
        <translation>Es ist vielleicht auf einem anderen Computer, der denselben Ordner benutzt. Hier lässt sich das Projekt ansehen.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open Use</source>
        <translation>Anwenden öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it with everything that was decided and trained, or begin anew beside it.</source>
        <translation>Öffnen mit allem, was entschieden und trainiert wurde, oder daneben neu beginnen.</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif);;All files (*)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Anhalten und behalten</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Training anhalten?</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.xlsx *.txt *.lst *.list *.json)</source>
        <translation>Tabellen und Listen (*.csv *.tsv *.xlsx *.txt *.lst *.list *.json)</translation>
    </message>
    <message>
        <source>Tables and lists of descriptions (*.csv *.tsv *.json)</source>
        <translation>Tabellen und Listen mit Beschreibungen (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>The other window does not answer.</source>
        <translation>Das andere Fenster antwortet nicht.</translation>
    </message>
    <message>
        <source>This is not a photo, folder, table, project or classifier.</source>
        <translation>Das ist kein Foto, kein Ordner, keine Tabelle, kein Projekt und kein Klassifikator.</translation>
    </message>
    <message>
        <source>What shall be done with “{folder}”?</source>
        <translation>Was soll mit „{folder}“ geschehen?</translation>
    </message>
    <message>
        <source>“{folder}” can join the photos of this project, or begin a project of its own.</source>
        <translation>„{folder}“ kann zu den Fotos dieses Projekts kommen oder ein eigenes Projekt beginnen.</translation>
    </message>
    <message>
        <source>“{folder}” is a project already.</source>
        <translation>„{folder}“ ist schon ein Projekt.</translation>
    </message>
    <message>
        <source>“{folder}” is not a classifier.</source>
        <translation>„{folder}“ ist kein Klassifikator.</translation>
    </message>
</context>
<context>
    <name>FolderExample</name>
    <message>
        <source>39 photos</source>
        <translation>39 Fotos</translation>
    </message>
    <message>
        <source>4 photos</source>
        <translation>4 Fotos</translation>
    </message>
    <message>
        <source>57 photos</source>
        <translation>57 Fotos</translation>
    </message>
    <message>
        <source>An example: the folder Fruit with the folders Papaya (4 photos), Lemon (39) and Orange (57) in it</source>
        <translation>Ein Beispiel: der Ordner Obst mit den Ordnern Papaya (4 Fotos), Zitrone (39) und Orange (57) darin</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>Obst</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Zitrone</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Papaya</source>
        <translation>Papaya</translation>
    </message>
    <message>
        <source>the folder you drop</source>
        <translation>der Ordner zum Hineinziehen</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty: {folder}</source>
        <translation>Leeren: {folder}</translation>
    </message>
    <message>
        <source>Larger models</source>
        <translation>Größere Modelle</translation>
    </message>
    <message>
        <source>Logs, without photos</source>
        <translation>Protokolle, ohne Fotos</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Read photos, to be quick</source>
        <translation>Gelesene Fotos, damit es schnell geht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {folder}</source>
        <translation>Zeigen: {folder}</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>What is in it is made anew when it is needed.</source>
        <translation>Was darin ist, wird bei Bedarf neu gemacht.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>Exam photos</source>
        <translation>Prüfungsfotos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Ordinary: a classifier without care for rare classes, same photos</source>
        <translation>Gewöhnlich: ein Klassifikator ohne Rücksicht auf seltene Klassen, dieselben Fotos</translation>
    </message>
</context>
<context>
    <name>HeicNote</name>
    <message numerus="yes">
        <source>%Ln iPhone photo(s) (HEIC) cannot be opened in this installation.</source>
        <translation>
            <numerusform>%Ln iPhone-Foto (HEIC) kann in dieser Installation nicht geöffnet werden.</numerusform>
            <numerusform>%Ln iPhone-Fotos (HEIC) können in dieser Installation nicht geöffnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Ohne sie weitermachen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Install the HEIC addition, or save them as JPEG.</source>
        <translation>Die HEIC-Ergänzung installieren oder die Fotos als JPEG speichern.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>15 of 21 photos: likely 50 to 86 %</source>
        <translation>15 von 21 Fotos: wahrscheinlich 50 bis 86&#xa0;%</translation>
    </message>
    <message>
        <source>230 of 324 photos: likely 66 to 76 %</source>
        <translation>230 von 324 Fotos: wahrscheinlich 66 bis 76&#xa0;%</translation>
    </message>
    <message>
        <source>A class with fewer than four photos needs all of them for learning. It can be learned, and it cannot be measured.</source>
        <translation>Eine Klasse mit weniger als vier Fotos braucht sie alle zum Lernen. Sie kann gelernt, aber nicht gemessen werden.</translation>
    </message>
    <message>
        <source>A classifier is one folder. Whoever gets it chooses “Use a classifier someone gave me” on Home; it answers the same on another computer, without a network.</source>
        <translation>Ein Klassifikator ist ein Ordner. Wer ihn bekommt, wählt auf „Start“ den Eintrag „Einen erhaltenen Klassifikator anwenden“; er antwortet auf einem anderen Computer genauso, ohne Netzwerk.</translation>
    </message>
    <message>
        <source>A drive with another letter, renamed folders, photos sorted anew: choose “Find them”, and where they lie now. uproto knows each photo by what is in it, and takes along what you decided about it.</source>
        <translation>Ein Laufwerk mit anderem Buchstaben, umbenannte Ordner, neu sortierte Fotos: „Suchen“ wählen, und wo sie jetzt liegen. uproto erkennt jedes Foto an seinem Inhalt und nimmt mit, was darüber entschieden wurde.</translation>
    </message>
    <message>
        <source>A folder Mammals with the folders Badger, Fox and Lynx in it</source>
        <translation>Ein Ordner Säugetiere mit den Ordnern Dachs, Fuchs und Luchs darin</translation>
    </message>
    <message>
        <source>A larger model finds more and takes longer. It comes from the internet once, is checked, and then works without a network. Behind a proxy, open “Way to the internet”.</source>
        <translation>Ein größeres Modell findet mehr und braucht länger. Es kommt einmal aus dem Internet, wird geprüft und arbeitet dann ohne Netzwerk. Hinter einem Proxy: „Weg ins Internet“ öffnen.</translation>
    </message>
    <message>
        <source>A part of the photos of each class is kept for the exam: the classifier never sees them while it learns. Bursts, copies and photos of one place stay together, on one side.</source>
        <translation>Ein Teil der Fotos jeder Klasse ist für die Prüfung: Der Klassifikator sieht sie beim Lernen nie. Serien, Kopien und Fotos von einem Ort bleiben zusammen, auf einer Seite.</translation>
    </message>
    <message>
        <source>A question to decide, a note, and a line with nothing found</source>
        <translation>Eine Frage zum Entscheiden, ein Hinweis und eine Zeile, bei der nichts gefunden wurde</translation>
    </message>
    <message>
        <source>A run over a folder can be stopped and taken up again; no photo is answered twice. Export makes a table for Excel or CSV. Copies into class folders are copies: nothing is moved, nothing is overwritten.</source>
        <translation>Ein Lauf über einen Ordner lässt sich anhalten und wieder aufnehmen; kein Foto wird zweimal beantwortet. „Export“ macht eine Tabelle für Excel oder CSV. Kopien in Klassenordner sind Kopien: Nichts wird verschoben, nichts überschrieben.</translation>
    </message>
    <message>
        <source>A table (CSV, Excel) with the columns “path” and “label” does as well; “split” and “group” may follow.</source>
        <translation>Eine Tabelle (CSV, Excel) mit den Spalten „path“ und „label“ geht auch; „split“ und „group“ dürfen folgen.</translation>
    </message>
    <message>
        <source>A wide range of few photos above a narrow one of many</source>
        <translation>Eine weite Spanne bei wenigen Fotos über einer engen bei vielen</translation>
    </message>
    <message>
        <source>About the method</source>
        <translation>Über das Verfahren</translation>
    </message>
    <message>
        <source>An answer that is sure, and one that is not sure between two</source>
        <translation>Eine sichere Antwort, und eine, die sich zwischen zweien nicht sicher ist</translation>
    </message>
    <message>
        <source>An ordinary classifier learns from what it sees most: with 300 photos of one class and 5 of another it does well by naming the first. Here every class is drawn towards an anchor of its own, and the anchors (category prototypes) are spread evenly on a hypersphere before training, so that rare classes have as much room as common ones.</source>
        <translation>Ein gewöhnlicher Klassifikator lernt von dem, was er am meisten sieht: Mit 300 Fotos einer Klasse und 5 einer anderen kommt er gut davon, wenn er immer die erste nennt. Hier wird jede Klasse zu einem eigenen Anker gezogen, und die Anker (Kategorie-Prototypen) sind vor dem Training gleichmäßig auf einer Hypersphäre verteilt, sodass seltene Klassen so viel Raum haben wie häufige.</translation>
    </message>
    <message>
        <source>Anchors of classes around a circle: crowded before training, evenly spread after it</source>
        <translation>Anker von Klassen rings um einen Kreis: vor dem Training gedrängt, danach gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>Dachs</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose a class to see its photos. Leave photos out, move them to another class, rename a class or make two one: your files stay as they are, and each decision can be undone.</source>
        <translation>Eine Klasse wählen, um ihre Fotos zu sehen. Fotos weglassen, in eine andere Klasse verschieben, eine Klasse umbenennen oder zwei zusammenlegen: Ihre Dateien bleiben, wie sie sind, und jede Entscheidung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose how often it shall be right; it then keeps quiet more often, and says how many photos that costs.</source>
        <translation>Wählen, wie oft er richtig liegen soll; dann schweigt er öfter und sagt, wie viele Fotos das kostet.</translation>
    </message>
    <message>
        <source>Dark, blurred or tiny: nothing found</source>
        <translation>Dunkel, unscharf oder winzig: nichts gefunden</translation>
    </message>
    <message>
        <source>Drop a folder of photos on Home. The steps at the left lead on: Photos, Check, Train, Results, Use. You can go to any of them at any time; one that lacks something says what it is.</source>
        <translation>Einen Ordner mit Fotos auf „Start“ ziehen. Die Schritte links führen weiter: Fotos, Prüfen, Trainieren, Ergebnisse, Anwenden. Jeder ist jederzeit erreichbar; fehlt einem etwas, sagt er, was.</translation>
    </message>
    <message>
        <source>Drop photos or a folder. Each photo gets an answer, how sure it is, the next candidates, and the training photos that are most like it.</source>
        <translation>Fotos oder einen Ordner hineinziehen. Jedes Foto bekommt eine Antwort, wie sicher sie ist, die nächsten Möglichkeiten und die Lernfotos, denen es am ähnlichsten ist.</translation>
    </message>
    <message>
        <source>Each class has an anchor. The dial shows every other anchor and every photo of the class at its true angle; the direction around is only arranged. Before training, rare classes often crowd together; after it they should not.</source>
        <translation>Jede Klasse hat einen Anker. Die Scheibe zeigt jeden anderen Anker und jedes Foto der Klasse im wahren Winkel; die Richtung rundum ist nur angeordnet. Vor dem Training drängen sich seltene Klassen oft zusammen; danach sollten sie das nicht mehr.</translation>
    </message>
    <message>
        <source>Each figure has its count and its likely range: with few photos the range is wide, and under 10 photos there is no percent at all.</source>
        <translation>Neben jeder Zahl stehen ihre Anzahl und ihre wahrscheinliche Spanne: Bei wenigen Fotos ist die Spanne weit, und unter 10 Fotos steht gar keine Prozentzahl.</translation>
    </message>
    <message>
        <source>Each line has its range. While the ranges of two lines overlap much, there may be no difference.</source>
        <translation>Jede Linie hat ihre Spanne. Solange sich die Spannen zweier Linien stark überschneiden, gibt es vielleicht keinen Unterschied.</translation>
    </message>
    <message>
        <source>Every message says what happened and what to do. “Details” has the technical part. “Save a report without photos” makes a file for whoever helps you: you see all of it before it is saved, names are left out, and nothing is sent.</source>
        <translation>Jede Meldung sagt, was geschehen ist und was zu tun ist. „Einzelheiten“ hat den technischen Teil. „Bericht ohne Fotos speichern“ macht eine Datei für Menschen, die helfen: Vor dem Speichern ist alles zu sehen, Namen sind weggelassen, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Everything you decide is kept at once, and is there again after the program was closed, or the computer was.</source>
        <translation>Jede Entscheidung wird sofort behalten und ist wieder da, nachdem das Programm oder der Computer aus war.</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>Find in a list</source>
        <translation>In einer Liste suchen</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Fuchs</translation>
    </message>
    <message>
        <source>From photos to a classifier in five steps</source>
        <translation>Von Fotos zum Klassifikator in fünf Schritten</translation>
    </message>
    <message>
        <source>Handing a classifier on</source>
        <translation>Einen Klassifikator weitergeben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help about the page that is shown</source>
        <translation>Hilfe zur gezeigten Seite</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>How to arrange your photos</source>
        <translation>Wie Fotos geordnet sein sollen</translation>
    </message>
    <message>
        <source>How to decide</source>
        <translation>Wie entschieden wird</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>Wie die Zahlen zu lesen sind</translation>
    </message>
    <message>
        <source>If you already know which photos are for the exam, put the class folders into folders called train and test, and val for practice. Otherwise uproto keeps photos apart by itself, bursts and copies together.</source>
        <translation>Wenn schon feststeht, welche Fotos für die Prüfung sind: die Klassenordner in Ordner namens train und test legen, und val für die Übung. Sonst hält uproto selbst Fotos zurück, Serien und Kopien gemeinsam.</translation>
    </message>
    <message>
        <source>Keep a photo of two classes in the first or the second one</source>
        <translation>Ein Foto aus zwei Klassen in der ersten oder zweiten behalten</translation>
    </message>
    <message>
        <source>Keep a photo, open a row</source>
        <translation>Ein Foto behalten, eine Zeile öffnen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Large photo</source>
        <translation>Großes Foto</translation>
    </message>
    <message>
        <source>Leave a photo or a class out, or take it back</source>
        <translation>Ein Foto oder eine Klasse weglassen oder zurücknehmen</translation>
    </message>
    <message>
        <source>Leave a search, close a large photo</source>
        <translation>Suche verlassen, großes Foto schließen</translation>
    </message>
    <message>
        <source>Look and language, models, whether the graphics card is used, whether the computer may sleep while a training runs. Everything takes effect at once.</source>
        <translation>Aussehen und Sprache, Modelle, ob die Grafikkarte benutzt wird, ob der Computer während eines Trainings schlafen darf. Alles wirkt sofort.</translation>
    </message>
    <message>
        <source>Look at the photos, then answer by button or key. A finding that is good as it is can be ignored; it is told no more.</source>
        <translation>Die Fotos ansehen, dann mit Knopf oder Taste antworten. Ein Befund, der gut ist, wie er ist, lässt sich übergehen; er wird nicht mehr genannt.</translation>
    </message>
    <message>
        <source>Lynx</source>
        <translation>Luchs</translation>
    </message>
    <message>
        <source>Main button of the page</source>
        <translation>Hauptknopf der Seite</translation>
    </message>
    <message>
        <source>Mammals</source>
        <translation>Säugetiere</translation>
    </message>
    <message>
        <source>Mix-ups show which classes are taken for each other, with the photos. Sometimes it is the photo that is filed wrongly, and not the answer.</source>
        <translation>Verwechslungen zeigen, welche Klassen füreinander gehalten werden, mit den Fotos. Manchmal ist das Foto falsch abgelegt, und nicht die Antwort falsch.</translation>
    </message>
    <message>
        <source>Most findings need nothing from you. An exclamation mark does: until you decide, the photos are not used.</source>
        <translation>Die meisten Befunde verlangen nichts. Ein Ausrufezeichen schon: Bis zur Entscheidung werden die Fotos nicht verwendet.</translation>
    </message>
    <message>
        <source>Move a photo in doubt to another class than the one it looks like</source>
        <translation>Ein zweifelhaftes Foto in eine andere Klasse verschieben als die, der es ähnelt</translation>
    </message>
    <message>
        <source>Move photos to another class; in the list of classes, merge two</source>
        <translation>Fotos in eine andere Klasse verschieben; in der Liste der Klassen zwei zusammenlegen</translation>
    </message>
    <message>
        <source>Move photos to one of the last nine classes</source>
        <translation>Fotos in eine der letzten neun Klassen verschieben</translation>
    </message>
    <message>
        <source>Names and descriptions</source>
        <translation>Namen und Beschreibungen</translation>
    </message>
    <message>
        <source>Nearly the same: kept together, nothing to do</source>
        <translation>Fast gleich: zusammengehalten, nichts zu tun</translation>
    </message>
    <message>
        <source>New project from a folder</source>
        <translation>Neues Projekt aus einem Ordner</translation>
    </message>
    <message>
        <source>Not sure: between two classes</source>
        <translation>Nicht sicher: zwischen zwei Klassen</translation>
    </message>
    <message>
        <source>One row a class, with its photos on a scale on which each step is ten times more. The mark says whether a class is rare, middle or common; the limits stand above the list.</source>
        <translation>Eine Zeile je Klasse, mit ihren Fotos auf einer Skala, auf der jeder Schritt das Zehnfache ist. Das Zeichen sagt, ob eine Klasse selten, mittel oder häufig ist; die Grenzen stehen über der Liste.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Pause the training, or go on</source>
        <translation>Training pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos and sentences about a class are drawn to the same anchor (image-text matching). A sentence can say what five photos cannot, so words count most where photos are few. Sentences that fit all classes, or none, are filtered out, and attributes that can be seen weigh more.</source>
        <translation>Fotos einer Klasse und Sätze über sie werden zum selben Anker gezogen (Bild-Text-Abgleich). Ein Satz kann sagen, was fünf Fotos nicht können, darum zählen Worte am meisten, wo es wenige Fotos gibt. Sätze, die zu allen Klassen passen oder zu keiner, werden ausgefiltert, und sichtbare Merkmale (Attribute) zählen mehr.</translation>
    </message>
    <message>
        <source>Photos that have moved</source>
        <translation>Verschobene Fotos</translation>
    </message>
    <message>
        <source>Photos that look as if they were in the wrong class are sometimes only unusual. Look before you move one: rare looks are worth keeping.</source>
        <translation>Fotos, die wie in der falschen Klasse aussehen, sind manchmal nur ungewöhnlich. Vor dem Verschieben ansehen: Ein seltenes Aussehen ist es wert, behalten zu werden.</translation>
    </message>
    <message>
        <source>Photos, Check, Train, Results, Use</source>
        <translation>Fotos, Prüfen, Trainieren, Ergebnisse, Anwenden</translation>
    </message>
    <message>
        <source>Practice photos guide the training. Exam photos are looked at once, at the end. Each further look is counted, because choosing by the exam uses it up.</source>
        <translation>Übungsfotos leiten das Training. Prüfungsfotos werden einmal angesehen, am Ende. Jeder weitere Blick wird gezählt, denn nach der Prüfung zu wählen verbraucht sie.</translation>
    </message>
    <message>
        <source>Put each class in a folder of its own, and drop the folder above them. The folder&apos;s name is the name of the class.</source>
        <translation>Jede Klasse in einen eigenen Ordner legen und den Ordner darüber hierher ziehen. Der Name des Ordners ist der Name der Klasse.</translation>
    </message>
    <message>
        <source>Quick takes minutes on any computer. Balanced and Thorough train the model itself, find more, and are better with a graphics card. The times are measured on this computer, with a few of your photos.</source>
        <translation>„Schnell“ dauert auf jedem Computer nur Minuten. „Ausgewogen“ und „Gründlich“ trainieren das Modell selbst, finden mehr und laufen besser mit einer Grafikkarte. Die Zeiten werden auf diesem Computer gemessen, mit einigen Ihrer Fotos.</translation>
    </message>
    <message>
        <source>Red underwing, sure 92 %</source>
        <translation>Rotes Ordensband, zu 92&#xa0;% sicher</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename a class; on Home, a project</source>
        <translation>Eine Klasse umbenennen; auf Start ein Projekt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Same photo in two classes: decide</source>
        <translation>Dasselbe Foto in zwei Klassen: entscheiden</translation>
    </message>
    <message>
        <source>Save a report without photos…</source>
        <translation>Bericht ohne Fotos speichern…</translation>
    </message>
    <message>
        <source>Say that an answer is right (Y), that it is another class (M), or go on (S). The next training of the project learns from it. Photos from elsewhere never come into the exam: whoever picks the photos must not be examined on them.</source>
        <translation>Sagen, dass eine Antwort richtig ist (Y), dass es eine andere Klasse ist (M), oder weitergehen (S). Das nächste Training des Projekts lernt daraus. Fotos von anderswo kommen nie in die Prüfung: Wer die Fotos aussucht, darf nicht mit ihnen geprüft werden.</translation>
    </message>
    <message>
        <source>Say that an answer is right, or go on to the next one</source>
        <translation>Sagen, dass eine Antwort richtig ist, oder zur nächsten gehen</translation>
    </message>
    <message>
        <source>Say which of two classes an answer is</source>
        <translation>Sagen, welche von zwei Klassen es ist</translation>
    </message>
    <message>
        <source>Scan the photos again</source>
        <translation>Fotos erneut einlesen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stop what runs</source>
        <translation>Anhalten, was läuft</translation>
    </message>
    <message>
        <source>Sureness is calibrated on practice photos: of the answers that are 90 % sure, about 90 % should be right. The limit for “not sure” is chosen on practice photos too, never on the exam.</source>
        <translation>Die Sicherheit wird an Übungsfotos geeicht (kalibriert): Von den Antworten, die zu 90&#xa0;% sicher sind, sollen etwa 90&#xa0;% richtig sein. Auch die Grenze für „nicht sicher“ wird mit Übungsfotos gewählt, nie mit der Prüfung.</translation>
    </message>
    <message>
        <source>Tables and copies</source>
        <translation>Tabellen und Kopien</translation>
    </message>
    <message>
        <source>The cache can be emptied without harm: what is in it is read again when it is needed.</source>
        <translation>Der Zwischenspeicher lässt sich ohne Schaden leeren: Was darin ist, wird bei Bedarf neu gelesen.</translation>
    </message>
    <message>
        <source>The idea is that of prototype-guided learning for long-tailed recognition with vision-language models. The details, with formulas and measurements, are in the documentation that comes with the source of uproto.</source>
        <translation>Die Idee ist das von Prototypen geleitete Lernen für sehr ungleich häufige Klassen mit Bild-Sprache-Modellen. Die Einzelheiten, mit Formeln und Messungen, stehen in der Dokumentation, die dem Quelltext von uproto beiliegt.</translation>
    </message>
    <message>
        <source>The last step weighs classes by how often they occur (logit adjustment), so that a rare class need not be much more certain than a common one to be named.</source>
        <translation>Der letzte Schritt gewichtet die Klassen danach, wie oft sie vorkommen (Logit-Anpassung), sodass eine seltene Klasse nicht viel sicherer sein muss als eine häufige, um genannt zu werden.</translation>
    </message>
    <message>
        <source>The lines show how many practice photos are found. They are not the exam: practice photos help to choose, so they flatter.</source>
        <translation>Die Linien zeigen, wie viele Übungsfotos gefunden werden. Sie sind nicht die Prüfung: Übungsfotos helfen bei der Wahl, darum schmeicheln sie.</translation>
    </message>
    <message>
        <source>The loss says how wrong it still is. When it no longer falls, it has learned what it can; if it rises for long, it begins to learn by heart.</source>
        <translation>Das Fehlermaß sagt, wie falsch es noch liegt. Fällt es nicht mehr, ist gelernt, was zu lernen war; steigt es lange, beginnt das Auswendiglernen.</translation>
    </message>
    <message>
        <source>The model reads the names of classes, in English. A clear name or a sentence about what can be seen helps most where there are few photos. Sentences that say nothing visible are dropped, and you can overrule that.</source>
        <translation>Das Modell liest die Namen der Klassen auf Englisch. Ein klarer Name oder ein Satz über das, was zu sehen ist, hilft am meisten, wo es wenige Fotos gibt. Sätze, die nichts Sichtbares sagen, werden weggelassen; diese Wahl lässt sich ändern.</translation>
    </message>
    <message>
        <source>The ordinary classifier beside the figures (linear probe) has the same photos, the same model and the same care in its settings, and no care for rare classes.</source>
        <translation>Der gewöhnliche Klassifikator neben den Zahlen (linear probe) hat dieselben Fotos, dasselbe Modell und ebenso sorgfältig gewählte Einstellungen, aber keine Rücksicht auf seltene Klassen.</translation>
    </message>
    <message>
        <source>The same photo in two classes, exact copies, photos that are nearly the same, photos that may be in the wrong class, dark, blurred or tiny ones, names that say nothing, and more. Each kind says what it does to training and exam.</source>
        <translation>Dasselbe Foto in zwei Klassen, genaue Kopien, fast gleiche Fotos, Fotos vielleicht in der falschen Klasse, dunkle, unscharfe oder winzige, Namen, die nichts sagen, und mehr. Jede Art sagt, was sie für Training und Prüfung bedeutet.</translation>
    </message>
    <message>
        <source>The sphere</source>
        <translation>Die Kugel</translation>
    </message>
    <message>
        <source>They need an addition that is not in every installation. Whoever installed uproto can add it (the package is called pillow-heif); or save the photos as JPEG, and scan again.</source>
        <translation>Sie brauchen eine Ergänzung, die nicht in jeder Installation ist. Wer uproto installiert hat, kann sie hinzufügen (das Paket heißt pillow-heif); oder die Fotos als JPEG speichern und erneut einlesen.</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>Drei Wege</translation>
    </message>
    <message>
        <source>To say how a class looks, put a text file with its name, such as Lynx.txt, into a folder called texts beside the class folders: one sentence a line.</source>
        <translation>Um zu sagen, wie eine Klasse aussieht: eine Textdatei mit ihrem Namen, etwa Lynx.txt, in einen Ordner namens texts neben den Klassenordnern legen, ein Satz je Zeile.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Twelve photos of a class: nine for learning, three kept apart; a burst stays on one side</source>
        <translation>Zwölf Fotos einer Klasse: neun zum Lernen, drei zurückgehalten; eine Serie bleibt auf einer Seite</translation>
    </message>
    <message>
        <source>Two photos make a class. From four on, it can be measured how well it is found.</source>
        <translation>Zwei Fotos sind eine Klasse. Ab vier lässt sich messen, wie gut sie gefunden wird.</translation>
    </message>
    <message>
        <source>Undo the last decision, after a restart too</source>
        <translation>Letzte Entscheidung rückgängig machen, auch nach einem Neustart</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation>Was sich einstellen lässt</translation>
    </message>
    <message>
        <source>What is kept apart for the exam</source>
        <translation>Was für die Prüfung zurückgehalten wird</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>What is measured, and how</source>
        <translation>Was gemessen wird, und wie</translation>
    </message>
    <message>
        <source>What the lines say</source>
        <translation>Was die Linien sagen</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Was die Seite zeigt</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>Was damit zu tun ist</translation>
    </message>
    <message>
        <source>What you said stands in the table. For camera traps there is a table with the columns of Camtrap DP.</source>
        <translation type="vanished">Ihre Angaben stehen in der Tabelle. Für Kamerafallen gibt es eine Tabelle mit den Spalten von Camtrap DP.</translation>
    </message>
    <message>
        <source>What you said stands in the table. For camera traps there is one with the columns of Camtrap DP.</source>
        <translation>Ihre Angaben stehen in der Tabelle. Für Kamerafallen gibt es eine mit den Spalten von Camtrap DP.</translation>
    </message>
    <message>
        <source>What you say, and where it looked</source>
        <translation>Was Sie sagen, und wohin es sah</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas nicht klappt</translation>
    </message>
    <message>
        <source>Where the model looked on a photo</source>
        <translation>Wohin das Modell auf einem Foto sah</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>Wo es weitergeht</translation>
    </message>
    <message>
        <source>Why rare classes are learned at all</source>
        <translation>Warum seltene Klassen überhaupt gelernt werden</translation>
    </message>
    <message>
        <source>Yes and no, where Check asks a question</source>
        <translation>Ja und Nein, wo Prüfen eine Frage stellt</translation>
    </message>
    <message>
        <source>You can pause, stop and go on. What is done stays, even if the computer is switched off.</source>
        <translation>Ein Training lässt sich pausieren, anhalten und fortsetzen. Was getan ist, bleibt, auch wenn der Computer ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Your photos stay where they are. They are read and never changed, and nothing is sent anywhere.</source>
        <translation>Ihre Fotos bleiben, wo sie sind. Sie werden gelesen und nie verändert, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>for learning; a burst stays together</source>
        <translation>zum Lernen; eine Serie bleibt zusammen</translation>
    </message>
    <message>
        <source>for the exam</source>
        <translation>für die Prüfung</translation>
    </message>
    <message>
        <source>iPhone photos (HEIC)</source>
        <translation>iPhone-Fotos (HEIC)</translation>
    </message>
    <message>
        <source>“All classes equal” counts a class of 4 photos as much as one of 400. The plain accuracy does not, and flatters.</source>
        <translation>„Alle Klassen gleich gewichtet“ zählt eine Klasse mit 4 Fotos so viel wie eine mit 400. Die einfache Trefferquote tut das nicht und schmeichelt.</translation>
    </message>
    <message>
        <source>“All classes equal” is the mean of the share found in each class (balanced accuracy, macro recall). Ranges are Wilson intervals for counts of photos; for means over classes they are drawn again and again from the exam photos (bootstrap).</source>
        <translation>„Alle Klassen gleich gewichtet“ ist der Durchschnitt der Anteile, die in den einzelnen Klassen gefunden werden (balanced accuracy, macro recall). Die Spannen sind bei Anzahlen von Fotos Wilson-Intervalle; bei Durchschnitten über Klassen werden sie immer wieder neu aus den Prüfungsfotos gezogen (Bootstrap).</translation>
    </message>
    <message>
        <source>“Do not trust yet” names classes that were hardly found. More photos of them, from other days and places, help most; “Photograph next” has measured which class gains most.</source>
        <translation>„Noch nicht trauen“ nennt Klassen, die kaum gefunden wurden. Mehr Fotos von ihnen, von anderen Tagen und Orten, helfen am meisten; „Als Nächstes“ hat gemessen, welche Klasse am meisten gewinnt.</translation>
    </message>
    <message>
        <source>“Not sure” is an answer: it says between which classes, or that the photo is unlike all others. The classifier can only name classes it has learned.</source>
        <translation>„Nicht sicher“ ist auch eine Antwort: Sie sagt, zwischen welchen Klassen, oder dass das Foto keinem anderen ähnlich ist. Der Klassifikator kann nur Klassen nennen, die er gelernt hat.</translation>
    </message>
    <message>
        <source>“Rescued” sets the photos that only uproto finds beside those that only an ordinary classifier finds. Both counts always stand together.</source>
        <translation>„Gerettet“ stellt die Fotos, die nur uproto findet, neben die, die nur ein gewöhnlicher Klassifikator findet. Beide Zahlen stehen immer beisammen.</translation>
    </message>
    <message>
        <source>“Where did it look?” (H) hides parts of the photo in turn and outlines those without which the class is less sure. It is a hint, not a proof: what was learned can be a sign in the background.</source>
        <translation>„Wohin sah es?“ (H) verdeckt reihum Teile des Fotos und umrandet die, ohne die sich die Klasse weniger sicher zeigt. Das ist ein Hinweis, kein Beweis: Gelernt sein kann auch etwas im Hintergrund.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes: {found} exam photos found</source>
        <translation>Alle Klassen: {found} Prüfungsfotos gefunden</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>Einen Ordner mit Fotos hierher ziehen</translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>It lies where it lay, and is back when you open it.</source>
        <translation>Es liegt, wo es lag, und ist beim Öffnen wieder da.</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>Noch nicht trainiert</translation>
    </message>
    <message>
        <source>One answer per photo. Your photos stay on this computer and are never changed.</source>
        <translation>Eine Antwort je Foto. Ihre Fotos bleiben auf diesem Computer und werden nie verändert.</translation>
    </message>
    <message>
        <source>Opens it and answers your photos, no training</source>
        <translation>Öffnet ihn und gibt Antworten zu Fotos, ohne Training</translation>
    </message>
    <message>
        <source>Photos not found</source>
        <translation>Fotos nicht gefunden</translation>
    </message>
    <message>
        <source>Rare classes: {found} exam photos found</source>
        <translation>Seltene Klassen: {found} Prüfungsfotos gefunden</translation>
    </message>
    <message>
        <source>The photos&apos; folder does not answer</source>
        <translation>Der Ordner der Fotos antwortet nicht</translation>
    </message>
    <message>
        <source>The whole way in 3 minutes, photos included</source>
        <translation>Der ganze Weg in 3 Minuten, Fotos inbegriffen</translation>
    </message>
    <message>
        <source>Trained, exam not opened</source>
        <translation>Trainiert, Prüfung nicht geöffnet</translation>
    </message>
    <message>
        <source>Trained, without an exam</source>
        <translation>Trainiert, ohne Prüfung</translation>
    </message>
    <message>
        <source>Training, {number} %</source>
        <translation>Training, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use a classifier someone gave me…</source>
        <translation>Einen erhaltenen Klassifikator anwenden…</translation>
    </message>
    <message>
        <source>Your projects</source>
        <translation>Ihre Projekte</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>hinzugefügt {when}</translation>
    </message>
    <message>
        <source>every class equal: {percent}, {likely}</source>
        <translation>alle Klassen gleich gewichtet: {percent}, {likely}</translation>
    </message>
    <message>
        <source>or a table or list of photos</source>
        <translation>oder eine Tabelle oder Liste von Fotos</translation>
    </message>
    <message>
        <source>the drive may be unplugged</source>
        <translation>das Laufwerk ist vielleicht nicht angeschlossen</translation>
    </message>
    <message>
        <source>the network may be slow or gone</source>
        <translation>das Netzwerk ist vielleicht langsam oder weg</translation>
    </message>
    <message>
        <source>trained {when}</source>
        <translation>trainiert {when}</translation>
    </message>
    <message>
        <source>with one folder inside for each class, such as Lynx, Fox, Badger</source>
        <translation>mit einem Ordner für jede Klasse darin, etwa Luchs, Fuchs, Dachs</translation>
    </message>
    <message>
        <source>“{project}” is off this list.</source>
        <translation>„{project}“ ist aus der Liste genommen.</translation>
    </message>
</context>
<context>
    <name>Hunt</name>
    <message numerus="yes">
        <source>%Ln training photo(s)</source>
        <translation>
            <numerusform>ein Lernfoto</numerusform>
            <numerusform>%Ln Lernfotos</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of the last {n} ({range} %): probably few more. Stop here?</source>
        <translation>0 der letzten {n} ({range}&#xa0;%): wahrscheinlich kaum noch welche. Hier aufhören?</translation>
    </message>
    <message>
        <source>Already in the project: {n}.</source>
        <translation>Schon im Projekt: {n}.</translation>
    </message>
    <message>
        <source>Choose an unsorted folder</source>
        <translation>Einen unsortierten Ordner wählen</translation>
    </message>
    <message>
        <source>Could not be read: {n}.</source>
        <translation>Nicht lesbar: {n}.</translation>
    </message>
    <message>
        <source>Every photo of the folder is answered.</source>
        <translation>Jedes Foto des Ordners ist beantwortet.</translation>
    </message>
    <message>
        <source>Found photos stay where they are and train the next classifier. They never enter practice or exam: photos found this way are the easy ones.</source>
        <translation>Gefundene Fotos bleiben, wo sie sind, und der nächste Klassifikator lernt aus ihnen. In Übung oder Prüfung kommen sie nie: So gefundene Fotos sind die leichten.</translation>
    </message>
    <message>
        <source>Found: {classes}.</source>
        <translation>Gefunden: {classes}.</translation>
    </message>
    <message>
        <source>Is this {class}?</source>
        <translation>Ist das {class}?</translation>
    </message>
    <message>
        <source>Looking for the first photos…</source>
        <translation>Suche die ersten Fotos…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %Ln photo(s) so far.</source>
        <translation>
            <numerusform>Sieht den Ordner durch: bisher %Ln Foto.</numerusform>
            <numerusform>Sieht den Ordner durch: bisher %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same as another one: {n}.</source>
        <translation>Einem anderen fast gleich: {n}.</translation>
    </message>
    <message>
        <source>No photo answered yet</source>
        <translation>Noch kein Foto beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>The whole folder was looked at: %Ln photo(s).</source>
        <translation>
            <numerusform>Der ganze Ordner ist durchgesehen: %Ln Foto.</numerusform>
            <numerusform>Der ganze Ordner ist durchgesehen: %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this folder that the project does not have already.</source>
        <translation>In diesem Ordner ist kein Foto, das das Projekt nicht schon hat.</translation>
    </message>
    <message>
        <source>Training photos of {class} that it is most like</source>
        <translation>Lernfotos von {class}, denen es am ähnlichsten ist</translation>
    </message>
    <message>
        <source>found: {class}</source>
        <translation>gefunden: {class}</translation>
    </message>
    <message>
        <source>not {class}</source>
        <translation>nicht {class}</translation>
    </message>
    <message numerus="yes">
        <source>{class} ({group}, %Ln training photo(s))</source>
        <translation>
            <numerusform>{class} ({group}, %Ln Lernfoto)</numerusform>
            <numerusform>{class} ({group}, %Ln Lernfotos)</numerusform>
        </translation>
    </message>
    <message>
        <source>{class} {n}</source>
        <translation>{class} {n}</translation>
    </message>
    <message>
        <source>{right} of {asked} right so far ({range} %)</source>
        <translation>{right} von {asked} bisher richtig ({range}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>HuntCard</name>
    <message>
        <source>Another class…</source>
        <translation>Andere Klasse…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>Nein, ist es nicht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>Ja, ist es</translation>
    </message>
</context>
<context>
    <name>HuntChoice</name>
    <message>
        <source>All rare ones</source>
        <translation>Alle seltenen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose at least one class to look for.</source>
        <translation>Mindestens eine Klasse wählen, nach der gesucht wird.</translation>
    </message>
    <message>
        <source>Classes to look for</source>
        <translation>Gesuchte Klassen</translation>
    </message>
    <message>
        <source>Drop an unsorted folder here</source>
        <translation>Einen unsortierten Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Of any size, with folders in it or without. Nothing is copied, moved or changed.</source>
        <translation>Beliebig groß, mit Ordnern darin oder ohne. Nichts wird kopiert, verschoben oder verändert.</translation>
    </message>
    <message>
        <source>The project is open in another window: here it is only looked at.</source>
        <translation>Das Projekt ist in einem anderen Fenster offen: Hier ist es nur zum Ansehen.</translation>
    </message>
    <message>
        <source>They wait for the next training.</source>
        <translation>Sie warten auf das nächste Training.</translation>
    </message>
    <message>
        <source>To Train</source>
        <translation>Zu Trainieren</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
</context>
<context>
    <name>HuntLot</name>
    <message>
        <source>{done} of these {all} photos are answered</source>
        <translation>{done} dieser {all} Fotos sind beantwortet</translation>
    </message>
</context>
<context>
    <name>HuntPane</name>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Back to Rescued</source>
        <translation>Zurück zu „Gerettet“</translation>
    </message>
    <message>
        <source>Ends this hunt. What was found stays found; another folder can be chosen.</source>
        <translation>Beendet diese Suche. Was gefunden wurde, bleibt gefunden; ein anderer Ordner kann gewählt werden.</translation>
    </message>
    <message>
        <source>Hunt in an archive</source>
        <translation>In einem Archiv suchen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <source>Which class is it?</source>
        <translation>Welche Klasse ist es?</translation>
    </message>
    <message>
        <source>{progress} {found}</source>
        <translation>{progress} {found}</translation>
    </message>
</context>
<context>
    <name>IgnoredFiles</name>
    <message>
        <source> and {n} more</source>
        <translation> und {n} weitere</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Folders without a photo: {names}{more}</source>
        <translation>Ordner ohne Foto: {names}{more}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{counted}: {sentence}</source>
        <translation>{counted}: {sentence}</translation>
    </message>
</context>
<context>
    <name>ItIs</name>
    <message>
        <source>It is this</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>Keine Datei wird verschoben.</translation>
    </message>
    <message>
        <source>The classifier has no class “{name}”.</source>
        <translation>Der Klassifikator hat keine Klasse „{name}“.</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with this photo.</source>
        <translation>Eine Klasse „{name}“ gibt es noch nicht: Sie beginnt mit diesem Foto.</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>Den Namen einer Klasse eingeben, auch einer neuen.</translation>
    </message>
    <message>
        <source>Type the name of a class.</source>
        <translation>Den Namen einer Klasse eingeben.</translation>
    </message>
    <message>
        <source>What is on this photo?</source>
        <translation>Was ist auf diesem Foto?</translation>
    </message>
</context>
<context>
    <name>JustLearned</name>
    <message>
        <source>Found for the first time in the last {rounds} rounds</source>
        <translation>Zum ersten Mal gefunden in den letzten {rounds} Durchgängen</translation>
    </message>
    <message>
        <source>In the last {rounds} rounds. Of {rare} rare classes {found} are found.</source>
        <translation>In den letzten {rounds} Durchgängen. Von {rare} seltenen Klassen sind {found} gefunden.</translation>
    </message>
    <message>
        <source>Just learned</source>
        <translation>Gerade gelernt</translation>
    </message>
    <message>
        <source>No rare class newly found</source>
        <translation>Keine seltene Klasse neu gefunden</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Everything that a key does is also a button, or an entry of a menu.</source>
        <translation>Alles, was eine Taste tut, ist auch ein Knopf oder ein Eintrag in einem Menü.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>{photo}   {number} of {all}</source>
        <translation>{photo}   {number} von {all}</translation>
    </message>
</context>
<context>
    <name>LevelNote</name>
    <message>
        <source>Classes are the first folders: {classes}.</source>
        <translation>Klassen sind die ersten Ordner: {classes}.</translation>
    </message>
    <message>
        <source>Classes are the folders photos lie in: {classes}.</source>
        <translation>Klassen sind die Ordner, in denen Fotos liegen: {classes}.</translation>
    </message>
    <message>
        <source>Use the first folders: {classes}</source>
        <translation>Die ersten Ordner nehmen: {classes}</translation>
    </message>
    <message>
        <source>Use the folders photos lie in: {classes}</source>
        <translation>Die Ordner nehmen, in denen Fotos liegen: {classes}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Copy numbers</source>
        <translation type="vanished">Zahlen kopieren</translation>
    </message>
    <message>
        <source>Found on practice photos, percent. Shaded: likely range. {n} practice photos, not the exam.</source>
        <translation>Bei Übungsfotos gefunden, Prozent. Schattiert: wahrscheinliche Spanne. {n} Übungsfotos, nicht die Prüfung.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="vanished">Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="vanished">Bild sichern</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="vanished">{file} gesichert.</translation>
    </message>
    <message>
        <source>The lines begin with the first round of matching.</source>
        <translation>Die Linien beginnen mit dem ersten Durchgang des Zusammenbringens.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, ready for a spreadsheet.</source>
        <translation type="vanished">Die Zahlen sind in der Zwischenablage, bereit für eine Tabelle.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation type="vanished">{file} konnte nicht geschrieben werden. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>LookedLine</name>
    <message>
        <source>Show the photo alone</source>
        <translation>Nur das Foto zeigen</translation>
    </message>
    <message>
        <source>Where did it look?</source>
        <translation>Wohin sah es?</translation>
    </message>
    <message>
        <source>Where the model looked: a hint, not a proof</source>
        <translation>Wohin das Modell sah: ein Hinweis, kein Beweis</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Loss: how wrong it still is</source>
        <translation type="vanished">Fehlermaß: wie falsch es noch liegt</translation>
    </message>
    <message>
        <source>Loss: how wrong it still is, without a unit</source>
        <translation>Fehlermaß: wie falsch es noch liegt, ohne Einheit</translation>
    </message>
    <message>
        <source>The curve begins with the first round.</source>
        <translation>Die Kurve beginnt mit dem ersten Durchgang.</translation>
    </message>
</context>
<context>
    <name>LossCurve</name>
    <message>
        <source>Loss: how wrong it still is, by round</source>
        <translation>Fehlermaß: wie falsch es noch liegt, je Durchgang</translation>
    </message>
    <message>
        <source>Round {number}: loss {loss}</source>
        <translation>Durchgang {number}: Fehlermaß {loss}</translation>
    </message>
    <message>
        <source>Round {number}: loss {loss}, on practice photos {practice}</source>
        <translation>Durchgang {number}: Fehlermaß {loss}, bei Übungsfotos {practice}</translation>
    </message>
    <message>
        <source>practice {loss}</source>
        <translation>Übung {loss}</translation>
    </message>
    <message>
        <source>training {loss}</source>
        <translation>Training {loss}</translation>
    </message>
</context>
<context>
    <name>MainFigure</name>
    <message>
        <source>All classes equal</source>
        <translation>Alle Klassen gleich gewichtet</translation>
    </message>
    <message>
        <source>All classes equal, in practice</source>
        <translation>Alle Klassen gleich gewichtet, in der Übung</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A classifier is being trained.</source>
        <translation>Ein Klassifikator wird trainiert.</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Anhalten und behalten</translation>
    </message>
    <message>
        <source>Training goes on only while uproto is open. What is done so far stays.</source>
        <translation>Das Training läuft nur, solange uproto offen ist. Was bisher getan ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>MiddleCard</name>
    <message>
        <source>anchor of another</source>
        <translation>Anker einer anderen</translation>
    </message>
    <message>
        <source>exam photo</source>
        <translation>Prüfungsfoto</translation>
    </message>
    <message>
        <source>middle of another class&apos;s photos</source>
        <translation>Mitte der Fotos einer anderen Klasse</translation>
    </message>
    <message>
        <source>photo of the class</source>
        <translation>Foto der Klasse</translation>
    </message>
    <message>
        <source>taken for another</source>
        <translation>für eine andere gehalten</translation>
    </message>
</context>
<context>
    <name>MistakeCard</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>In Klasse verschieben</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Out of training and exam until you know. Check asks for it again.</source>
        <translation>Aus Training und Prüfung, bis es klar ist. Prüfen fragt wieder danach.</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>The photo lies in the right class: the classifier erred.</source>
        <translation>Das Foto liegt in der richtigen Klasse: Der Klassifikator hat sich geirrt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Rückgängig: {decision}</translation>
    </message>
    <message>
        <source>{filed}, {answered}.</source>
        <translation>{filed}, {answered}.</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message numerus="yes">
        <source>%Ln exam photo(s) answered wrongly, the surest first</source>
        <translation>
            <numerusform>%Ln Prüfungsfoto falsch beantwortet, das sicherste zuerst</numerusform>
            <numerusform>%Ln Prüfungsfotos falsch beantwortet, die sichersten zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam photo(s) without a sure answer, the surest first</source>
        <translation>
            <numerusform>%Ln Prüfungsfoto ohne sichere Antwort, das sicherste zuerst</numerusform>
            <numerusform>%Ln Prüfungsfotos ohne sichere Antwort, die sichersten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>Answered wrongly</source>
        <translation>Falsch beantwortet</translation>
    </message>
    <message>
        <source>Filed under {class}</source>
        <translation>Liegt unter {class}</translation>
    </message>
    <message>
        <source>Is this {class}?</source>
        <translation>Ist das {class}?</translation>
    </message>
    <message>
        <source>Kept: the classifier erred</source>
        <translation>Behalten: Der Klassifikator hat sich geirrt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Moved to {class}</source>
        <translation>Nach {class} verschoben</translation>
    </message>
    <message>
        <source>No exam photo was answered wrongly, and none was left unsure.</source>
        <translation>Kein Prüfungsfoto wurde falsch beantwortet, und keines blieb unsicher.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not sure yet: out until you know</source>
        <translation>Noch nicht sicher: vorerst draußen</translation>
    </message>
    <message>
        <source>Only photos filed under {class}</source>
        <translation>Nur Fotos aus {class}</translation>
    </message>
    <message>
        <source>Only {class} taken for {answer}</source>
        <translation>Nur {class}, für {answer} gehalten</translation>
    </message>
    <message>
        <source>Photo {number} of {all}</source>
        <translation>Foto {number} von {all}</translation>
    </message>
    <message>
        <source>The most similar training photos</source>
        <translation>Die ähnlichsten Lernfotos</translation>
    </message>
    <message>
        <source>Training photos</source>
        <translation>Lernfotos</translation>
    </message>
    <message>
        <source>answered {answer}</source>
        <translation>Antwort {answer}</translation>
    </message>
    <message>
        <source>answered {answer} (sure {sure})</source>
        <translation>Antwort {answer} (zu {sure} sicher)</translation>
    </message>
    <message>
        <source>nearest {answer}</source>
        <translation>am nächsten {answer}</translation>
    </message>
    <message>
        <source>not sure, nearest {answer} ({sure})</source>
        <translation>nicht sicher, am nächsten {answer} ({sure})</translation>
    </message>
    <message>
        <source>{wrong} exam photos answered wrongly and {unsure} not surely, the surest first</source>
        <translation>{wrong} Prüfungsfotos falsch und {unsure} nicht sicher beantwortet, die sichersten zuerst</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Mistakes, the surest first</source>
        <translation>Fehler, die sichersten zuerst</translation>
    </message>
    <message>
        <source>None of the mistakes is like that.</source>
        <translation>Keiner der Fehler ist so.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>Dieses Projekt ist nur zum Ansehen geöffnet.</translation>
    </message>
    <message>
        <source>Which mistakes</source>
        <translation>Welche Fehler</translation>
    </message>
</context>
<context>
    <name>MixUpDelegate</name>
    <message>
        <source>taken for {answer}</source>
        <translation>für {answer} gehalten</translation>
    </message>
</context>
<context>
    <name>MixUpModel</name>
    <message>
        <source>{name} taken for {answer}, {n} of {of}</source>
        <translation>{name} für {answer} gehalten, {n} von {of}</translation>
    </message>
</context>
<context>
    <name>MixUpPhotos</name>
    <message>
        <source>Filed wrongly? Decide</source>
        <translation>Falsch abgelegt? Entscheiden</translation>
    </message>
    <message>
        <source>Photos of the chosen mix-up</source>
        <translation>Fotos der gewählten Verwechslung</translation>
    </message>
    <message>
        <source>{answer} in training</source>
        <translation>{answer} im Training</translation>
    </message>
    <message>
        <source>{count} exam photos</source>
        <translation>{count} Prüfungsfotos</translation>
    </message>
</context>
<context>
    <name>MixUpsTab</name>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>Klasse suchen</translation>
    </message>
    <message>
        <source>How the mix-ups are shown</source>
        <translation>Wie die Verwechslungen gezeigt werden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mix-ups</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Mix-ups, most frequent first</source>
        <translation>Verwechslungen, häufigste zuerst</translation>
    </message>
    <message>
        <source>No exam photo was taken for another class.</source>
        <translation>Kein Prüfungsfoto wurde für eine andere Klasse gehalten.</translation>
    </message>
    <message>
        <source>No mix-up with a class of this name.</source>
        <translation>Keine Verwechslung mit einer Klasse dieses Namens.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Rows: what a photo shows. Columns: what it was taken for. A click opens a block.</source>
        <translation>Zeilen: was ein Foto zeigt. Spalten: wofür es gehalten wurde. Ein Klick öffnet einen Block.</translation>
    </message>
    <message>
        <source>Rows: what a photo shows. Columns: what it was taken for. Stronger: a larger share.</source>
        <translation>Zeilen: was ein Foto zeigt. Spalten: wofür es gehalten wurde. Kräftiger: größerer Anteil.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>„{file}“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>A larger model knows far more of what things look like, and finds much more.</source>
        <translation>Ein größeres Modell weiß viel mehr darüber, wie Dinge aussehen, und findet viel mehr.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Fetching the larger model. You can go on.</source>
        <translation>Das größere Modell wird geholt. Sie können weitermachen.</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>How much of the model is here</source>
        <translation>Wie viel des Modells hier ist</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>Modell: {title}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{title}. Download: {size}. Licence: {licence}.</source>
        <translation>{title}. Download: {size}. Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>{title}. Download: {size}. Licence: {licence}. A photo takes about {times} times as long without a graphics card.</source>
        <translation>{title}. Download: {size}. Lizenz: {licence}. Ein Foto dauert ohne Grafikkarte etwa {times}‑mal so lange.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>How much of the model is here</source>
        <translation>Wie viel des Modells hier ist</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Wird verwendet</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>One model comes at a time.</source>
        <translation>Es kommt ein Modell nach dem anderen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>about {times} times slower than the built-in one</source>
        <translation>braucht etwa {times}‑mal so lange wie das eingebaute</translation>
    </message>
    <message>
        <source>licence: {name}</source>
        <translation>Lizenz: {name}</translation>
    </message>
    <message>
        <source>{size} · licences in its folder</source>
        <translation>{size} · Lizenzen in seinem Ordner</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Fetched on another computer: the file that its weights lie in.</source>
        <translation>Auf einem anderen Computer geholt: die Datei, in der die Gewichte liegen.</translation>
    </message>
    <message>
        <source>First choose a model.</source>
        <translation>Zuerst ein Modell wählen.</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>Es ist schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>One model comes at a time.</source>
        <translation>Es kommt ein Modell nach dem anderen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The best stand first, the built-in one before all others. It is small: right for a first try, and without a network. A photo&apos;s time is beside the built-in model&apos;s, without a graphics card.</source>
        <translation>Die besten stehen zuerst, das eingebaute vor allen anderen. Es ist klein: richtig für einen ersten Versuch und ohne Netzwerk. Die Zeit je Foto ist im Verhältnis zum eingebauten Modell, ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Time a photo</source>
        <translation>Zeit je Foto</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}‑mal</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Seed {number}</source>
        <translation>Startzahl {number}</translation>
    </message>
    <message>
        <source>Seed: with the same seed, photos and settings a training gives the same figures.</source>
        <translation>Startzahl: Mit derselben Startzahl, denselben Fotos und Einstellungen ergibt ein Training dieselben Zahlen.</translation>
    </message>
</context>
<context>
    <name>NameAsking</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to…</source>
        <translation>
            <numerusform>%Ln Foto verschieben nach…</numerusform>
            <numerusform>%Ln Fotos verschieben nach…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation>1 Foto verschieben nach…</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>In Klasse verschieben</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Neue Klasse</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>Keine Datei wird verschoben.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The folder keeps its name.</source>
        <translation>Der Ordner behält seinen Namen.</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with what you move.</source>
        <translation>Eine Klasse „{name}“ gibt es noch nicht: Sie beginnt mit dem, was verschoben wird.</translation>
    </message>
    <message>
        <source>Type a clear name. The model reads English.</source>
        <translation>Einen klaren Namen eingeben. Das Modell liest Englisch.</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>Den Namen einer Klasse eingeben, auch einer neuen.</translation>
    </message>
    <message>
        <source>Type what can be seen, such as red fox.</source>
        <translation>Eingeben, was zu sehen ist, etwa „red fox“ (auf Englisch).</translation>
    </message>
    <message>
        <source>What is {class}?</source>
        <translation>Was ist {class}?</translation>
    </message>
    <message>
        <source>Without this question, a number moves at once: {classes}</source>
        <translation>Ohne diese Frage verschiebt eine Ziffer sofort: {classes}</translation>
    </message>
    <message>
        <source>{number} {class}</source>
        <translation>{number} {class}</translation>
    </message>
    <message>
        <source>“{name}” is a class already: the two become one.</source>
        <translation>„{name}“ ist schon eine Klasse: Aus beiden wird eine.</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Eine Datei mit Zertifikaten wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Empty fields are as the system has them, and that is nearly always right. Your IT knows what to type here. A mirror is a server that holds the models too.</source>
        <translation>Leere Felder sind so, wie das System sie hat, und das stimmt fast immer. Ihre IT weiß, was hier hineingehört. Ein Spiegelserver ist ein Server, der die Modelle auch hat.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelserver</translation>
    </message>
    <message>
        <source>Path of a file with certificates</source>
        <translation>Pfad einer Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Way to the internet, for downloads</source>
        <translation>Weg ins Internet, für Downloads</translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>* too few photos to measure alone: the mean of its group of classes in this folder.</source>
        <translation>* zu wenige Fotos, um allein zu messen: das Mittel ihrer Gruppe von Klassen in diesem Ordner.</translation>
    </message>
    <message>
        <source>A training runs; this can be measured once it has ended.</source>
        <translation>Ein Training läuft; gemessen werden kann, wenn es zu Ende ist.</translation>
    </message>
    <message>
        <source>Classes, the one whose next photo promises most first</source>
        <translation>Klassen, die mit dem vielversprechendsten nächsten Foto zuerst</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>Kopiert:</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation>Excel-Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <source>Go on measuring</source>
        <translation>Weiter messen</translation>
    </message>
    <message>
        <source>Half of each class&apos;s photos is hidden, and the last step of the training is done again without them. What the practice photos lose is what the hidden photos had brought. The exam is not touched.</source>
        <translation>Die Hälfte der Fotos jeder Klasse wird verborgen, und der letzte Schritt des Trainings läuft ohne sie noch einmal. Was die Übungsfotos verlieren, hatten die verborgenen Fotos gebracht. Die Prüfung bleibt unberührt.</translation>
    </message>
    <message>
        <source>Hiding and learning again, {done} of {total}</source>
        <translation>Verbirgt und lernt neu, {done} von {total}</translation>
    </message>
    <message>
        <source>Last advice:</source>
        <translation>Letzter Rat:</translation>
    </message>
    <message>
        <source>Looking up the photos…</source>
        <translation>Suche die Fotos heraus…</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Measure now, about {duration}</source>
        <translation>Jetzt messen, etwa {duration}</translation>
    </message>
    <message>
        <source>Measured by hiding half of each class&apos;s photos, {repeats} times, on practice photos. Sorted by what one more photo promises for “all classes equal”.</source>
        <translation>Gemessen durch Verbergen der Hälfte der Fotos jeder Klasse, {repeats}‑mal, an Übungsfotos. Sortiert danach, was ein weiteres Foto für „alle Klassen gleich gewichtet“ verspricht.</translation>
    </message>
    <message>
        <source>No class was seen to gain from its last photos</source>
        <translation>Bei keiner Klasse war ein Gewinn durch ihre letzten Fotos zu sehen</translation>
    </message>
    <message>
        <source>Not measured yet: which classes gain most from more photos</source>
        <translation>Noch nicht gemessen: welche Klassen durch mehr Fotos am meisten gewinnen</translation>
    </message>
    <message>
        <source>Photograph next {name}</source>
        <translation>{name}: als Nächstes fotografieren</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Als Excel speichern</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Gespeichert:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The next photos usually bring a little less than the last ones.</source>
        <translation>Die nächsten Fotos bringen meist etwas weniger als die letzten.</translation>
    </message>
    <message>
        <source>This project is open in another window: measure there.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen: dort messen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>You added {n}; practice cannot say what came of it.</source>
        <translation>{n} kamen hinzu; die Übung kann nicht sagen, was sie brachten.</translation>
    </message>
    <message>
        <source>You added {n}; practice says {points}: {before} found before, {now} now.</source>
        <translation>{n} kamen hinzu; die Übung sagt {points}: {before} vorher gefunden, {now} jetzt.</translation>
    </message>
    <message>
        <source>all from one occasion</source>
        <translation>alle von einem Anlass</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>ein anderer Tag</translation>
    </message>
    <message>
        <source>describe it</source>
        <translation>beschreiben</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>genug</translation>
    </message>
    <message>
        <source>few to learn from</source>
        <translation>wenige zum Lernen</translation>
    </message>
    <message>
        <source>last {n}: no gain seen ({low} to {high})</source>
        <translation>letzte {n}: kein Gewinn zu sehen ({low} bis {high})</translation>
    </message>
    <message>
        <source>last {n}: {points} point ({low} to {high})</source>
        <translation>letzte {n}: {points} Punkt ({low} bis {high})</translation>
    </message>
    <message>
        <source>last {n}: {points} points ({low} to {high})</source>
        <translation>letzte {n}: {points} Punkte ({low} bis {high})</translation>
    </message>
    <message>
        <source>more, of all kinds</source>
        <translation>mehr, von jeder Art</translation>
    </message>
    <message>
        <source>no single reason seen</source>
        <translation>kein einzelner Grund zu sehen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>photos of both</source>
        <translation>Fotos von beiden</translation>
    </message>
    <message>
        <source>taken for {name}</source>
        <translation>für {name} gehalten</translation>
    </message>
    <message>
        <source>words do not fit</source>
        <translation>Worte passen nicht</translation>
    </message>
    <message>
        <source>{name} first: its last {n} photos brought {points} point</source>
        <translation>Zuerst {name}: Die letzten {n} Fotos brachten {points} Punkt</translation>
    </message>
    <message>
        <source>{name} first: its last {n} photos brought {points} points</source>
        <translation>Zuerst {name}: Die letzten {n} Fotos brachten {points} Punkte</translation>
    </message>
    <message>
        <source>{name} {points} ({low} to {high}).</source>
        <translation>{name} {points} ({low} bis {high}).</translation>
    </message>
    <message>
        <source>{name}, no gain seen ({low} to {high}).</source>
        <translation>{name}, kein Gewinn zu sehen ({low} bis {high}).</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message numerus="yes">
        <source>%n photo(s) skipped</source>
        <translation>
            <numerusform>%Ln Foto übersprungen</numerusform>
            <numerusform>%Ln Fotos übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>No photo was skipped</source>
        <translation>Kein Foto wurde übersprungen</translation>
    </message>
    <message>
        <source>Nothing else to note.</source>
        <translation>Sonst nichts zu vermerken.</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Middles of their photos, a stroke for each pair.</source>
        <translation>Mitten ihrer Fotos, ein Strich für jedes Paar.</translation>
    </message>
    <message>
        <source>Middles of their photos, a stroke for each pair. Rare with rare in colour.</source>
        <translation>Mitten ihrer Fotos, ein Strich für jedes Paar. Selten mit selten in Farbe.</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>anchors</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>{photo}, left out</source>
        <translation>{photo}, weggelassen</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: {reasons}.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden: {reasons}.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files seen</source>
        <translation>
            <numerusform>%Ln Datei gesehen</numerusform>
            <numerusform>%Ln Dateien gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left out: {reasons}</source>
        <translation>
            <numerusform>%Ln Datei wurde ausgelassen: {reasons}</numerusform>
            <numerusform>%Ln Dateien wurden ausgelassen: {reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>%Ln Foto gewählt</numerusform>
            <numerusform>%Ln Fotos gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <source>1 file seen</source>
        <translation>1 Datei gesehen</translation>
    </message>
    <message>
        <source>1 file was left out: {reasons}</source>
        <translation>1 Datei wurde ausgelassen: {reasons}</translation>
    </message>
    <message>
        <source>1 is dark, blurred or tiny</source>
        <translation>1 ist dunkel, unscharf oder winzig</translation>
    </message>
    <message>
        <source>1 lies in two classes</source>
        <translation>1 liegt in zwei Klassen</translation>
    </message>
    <message>
        <source>1 may be in the wrong class</source>
        <translation>1 ist vielleicht in der falschen Klasse</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 Foto</translation>
    </message>
    <message>
        <source>A folder that fits looks like this:</source>
        <translation>Ein passender Ordner sieht so aus:</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Tabelle hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Bring it to 4 photos or more, from different days, to see how good it is.</source>
        <translation>Auf 4 Fotos oder mehr bringen, von verschiedenen Tagen, um zu sehen, wie gut sie ist.</translation>
    </message>
    <message>
        <source>Can be learned, cannot be measured.</source>
        <translation>Kann gelernt, nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Cannot be learned.</source>
        <translation>Kann nicht gelernt werden.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation>Zähle Fotos</translation>
    </message>
    <message>
        <source>Drawing the sample photos</source>
        <translation>Zeichne die Beispielfotos</translation>
    </message>
    <message>
        <source>Drawing the sample photos, {done} of {total}</source>
        <translation>Zeichne die Beispielfotos, {done} von {total}</translation>
    </message>
    <message>
        <source>Everything else goes on. Look at the list if you need these files.</source>
        <translation>Alles andere geht weiter. Die Liste ansehen, falls diese Dateien gebraucht werden.</translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>In your folder: {classes}</source>
        <translation>Im Ordner: {classes}</translation>
    </message>
    <message>
        <source>Next: Check</source>
        <translation>Weiter: Prüfen</translation>
    </message>
    <message>
        <source>No photo is in use: this class cannot be learned.</source>
        <translation>Kein Foto wird verwendet: Diese Klasse kann nicht gelernt werden.</translation>
    </message>
    <message>
        <source>Not used: {reasons}</source>
        <translation>Nicht verwendet: {reasons}</translation>
    </message>
    <message>
        <source>Open Use</source>
        <translation>Anwenden öffnen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Ein Beispiel zeigen</translation>
    </message>
    <message>
        <source>Space shows a photo large.</source>
        <translation>Leertaste zeigt ein Foto groß.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>Das Einlesen wurde angehalten.</translation>
    </message>
    <message>
        <source>These are not all of the folder&apos;s photos.</source>
        <translation>Das sind nicht alle Fotos des Ordners.</translation>
    </message>
    <message>
        <source>They come along with uproto and are drawn once. Training follows by itself.</source>
        <translation>Sie gehören zu uproto und werden einmal gezeichnet. Das Training folgt von selbst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your folder has no exam photo of this class.</source>
        <translation>Im Ordner ist kein Prüfungsfoto dieser Klasse.</translation>
    </message>
    <message>
        <source>Your folder has no training photo of this class.</source>
        <translation>Im Ordner ist kein Lernfoto dieser Klasse.</translation>
    </message>
    <message>
        <source>all classes have about as many photos</source>
        <translation>alle Klassen haben etwa gleich viele Fotos</translation>
    </message>
    <message>
        <source>over {limit} photos</source>
        <translation>über {limit} Fotos</translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation>unter {limit}</translation>
    </message>
    <message>
        <source>{least} photos and more</source>
        <translation>ab {least} Fotos</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{limits} · {classes}</source>
        <translation>{limits} · {classes}</translation>
    </message>
    <message>
        <source>{n} are dark, blurred or tiny</source>
        <translation>{n} sind dunkel, unscharf oder winzig</translation>
    </message>
    <message>
        <source>{n} are exact copies: kept together</source>
        <translation>{n} sind genaue Kopien: zusammengehalten</translation>
    </message>
    <message>
        <source>{n} are nearly the same: kept together</source>
        <translation>{n} sind fast gleich: zusammengehalten</translation>
    </message>
    <message>
        <source>{n} lie in two classes</source>
        <translation>{n} liegen in zwei Klassen</translation>
    </message>
    <message>
        <source>{n} may be in the wrong class</source>
        <translation>{n} sind vielleicht in der falschen Klasse</translation>
    </message>
    <message>
        <source>{photos}, 1 of them will be kept apart for the exam</source>
        <translation>{photos}, 1 davon wird für die Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>{photos}, none in use</source>
        <translation>{photos}, keines wird verwendet</translation>
    </message>
    <message>
        <source>{photos}, up to {exam} of them will be kept apart for the exam</source>
        <translation>{photos}, bis zu {exam} davon werden für die Prüfung zurückgehalten</translation>
    </message>
    <message>
        <source>{photos}, {classes}</source>
        <translation>{photos}, {classes}</translation>
    </message>
    <message>
        <source>{photos}: {learning} for training, {exam} in the exam of your folder</source>
        <translation>{photos}: {learning} zum Lernen, {exam} in der Prüfung des Ordners</translation>
    </message>
    <message>
        <source>{what_happened} {what_to_do}</source>
        <translation>{what_happened} {what_to_do}</translation>
    </message>
</context>
<context>
    <name>PlotArea</name>
    <message>
        <source>Round</source>
        <translation>Durchgang</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} gespeichert.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, ready for a spreadsheet.</source>
        <translation>Die Zahlen sind in der Zwischenablage, bereit für eine Tabelle.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} konnte nicht geschrieben werden. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>At: {step}</source>
        <translation>Bei: {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>Fertig in {time}</translation>
    </message>
    <message>
        <source>Finishing with what is learned so far; the exam comes next.</source>
        <translation>Schließt mit dem bisher Gelernten ab; als Nächstes kommt die Prüfung.</translation>
    </message>
    <message>
        <source>How much of the training is done</source>
        <translation>Wie viel des Trainings getan ist</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Round {number} of {all}</source>
        <translation>Durchgang {number} von {all}</translation>
    </message>
    <message>
        <source>Round {number} of {all}, {pace} rounds a minute</source>
        <translation>Durchgang {number} von {all}, {pace} Durchgänge je Minute</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>The exam is marked and the classifier is saved.</source>
        <translation>Die Prüfung ist ausgewertet, und der Klassifikator ist gespeichert.</translation>
    </message>
    <message>
        <source>Time left: not known yet</source>
        <translation>Verbleibende Zeit: noch nicht bekannt</translation>
    </message>
    <message>
        <source>What is done so far is being saved.</source>
        <translation>Was bisher getan ist, wird gespeichert.</translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation>Was bisher getan ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>running for {time}</source>
        <translation>läuft seit {time}</translation>
    </message>
    <message>
        <source>running for {time}, ready at about {clock}</source>
        <translation>läuft seit {time}, fertig gegen {clock}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{words}, {pace} photos a second</source>
        <translation>{words}, {pace} Fotos je Sekunde</translation>
    </message>
</context>
<context>
    <name>ProjectDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Your projects</source>
        <translation>Ihre Projekte</translation>
    </message>
</context>
<context>
    <name>ProjectMenu</name>
    <message>
        <source>Find the photos…</source>
        <translation>Fotos suchen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>The project and its photos stay where they are.</source>
        <translation>Das Projekt und seine Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>What to do with “{project}”</source>
        <translation>Was mit „{project}“ geschehen soll</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>Das ist die erste.</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>Das ist die letzte.</translation>
    </message>
    <message>
        <source>{outcome} All are decided.</source>
        <translation>{outcome} Alle sind entschieden.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
</context>
<context>
    <name>RareChoice</name>
    <message>
        <source>As an ordinary classifier: what is seldom in your folder is seldom the answer.</source>
        <translation>Wie ein gewöhnlicher Klassifikator: Was im Ordner selten ist, ist selten die Antwort.</translation>
    </message>
    <message>
        <source>Come first</source>
        <translation>Kommen zuerst</translation>
    </message>
    <message>
        <source>Count as much as common ones</source>
        <translation>Zählen so viel wie häufige</translation>
    </message>
    <message>
        <source>Count by their photos</source>
        <translation>Zählen nach ihren Fotos</translation>
    </message>
    <message>
        <source>Every class is as important as every other: right for most.</source>
        <translation>Jede Klasse ist so wichtig wie jede andere: für die meisten richtig.</translation>
    </message>
    <message>
        <source>How rare classes are treated</source>
        <translation>Wie mit seltenen Klassen umgegangen wird</translation>
    </message>
    <message>
        <source>More photos of rare classes are found, and common ones are taken for them more often.</source>
        <translation>Mehr Fotos seltener Klassen werden gefunden, und häufige werden öfter dafür gehalten.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Seltene Klassen</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message numerus="yes">
        <source>%Ln photos lie in two classes at once.</source>
        <translation>
            <numerusform>%Ln Foto liegt in zwei Klassen zugleich.</numerusform>
            <numerusform>%Ln Fotos liegen in zwei Klassen zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo lies in two classes at once.</source>
        <translation>1 Foto liegt in zwei Klassen zugleich.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>Jetzt entscheiden</translation>
    </message>
    <message>
        <source>It lies in the bin until you bring it back.</source>
        <translation>Es liegt im Papierkorb, bis Sie es zurückholen.</translation>
    </message>
    <message>
        <source>Ready: {classes} classes, {photos} photos</source>
        <translation>Bereit: {classes} Klassen, {photos} Fotos</translation>
    </message>
    <message>
        <source>Ready: {classes} classes, {photos} training photos</source>
        <translation>Bereit: {classes} Klassen, {photos} Lernfotos</translation>
    </message>
    <message>
        <source>Some photos of each class are kept apart for the exam, which is marked at the very end.</source>
        <translation>Einige Fotos jeder Klasse werden für die Prüfung zurückgehalten, die ganz am Ende ausgewertet wird.</translation>
    </message>
    <message>
        <source>The exam is marked on the photos that your folder keeps for it, at the very end.</source>
        <translation>Die Prüfung wird ganz am Ende mit den Fotos ausgewertet, die der Ordner dafür vorsieht.</translation>
    </message>
    <message>
        <source>The training was thrown away.</source>
        <translation>Das Training wurde weggeworfen.</translation>
    </message>
    <message>
        <source>They are not used until you decide where they belong.</source>
        <translation>Sie werden nicht verwendet, bis entschieden ist, wohin sie gehören.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All classes equal</source>
        <translation>Alle Klassen gleich gewichtet</translation>
    </message>
    <message>
        <source>All classes equal, in practice</source>
        <translation>Alle Klassen gleich gewichtet, in der Übung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Copies, bursts and other photos that belong together stand on one side: they were learned, or examined, never both.</source>
        <translation>Kopien, Serien und andere zusammengehörende Fotos stehen auf einer Seite: Sie wurden gelernt oder kamen in die Prüfung, nie beides.</translation>
    </message>
    <message>
        <source>Every class, least found first</source>
        <translation>Jede Klasse, am wenigsten gefundene zuerst</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Wahrscheinliche Spanne</translation>
    </message>
    <message>
        <source>Made by uproto on this computer, {when}. Nothing was sent anywhere.</source>
        <translation>Von uproto auf diesem Computer erstellt, {when}. Nichts wurde irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>Modell: {model}.</translation>
    </message>
    <message>
        <source>Most frequent mix-ups</source>
        <translation>Häufigste Verwechslungen</translation>
    </message>
    <message>
        <source>Ordinary classifier</source>
        <translation>Gewöhnlicher Klassifikator</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Practice photos, not the exam</source>
        <translation>Übungsfotos, nicht die Prüfung</translation>
    </message>
    <message>
        <source>Rare, middle, common</source>
        <translation>Selten, mittel, häufig</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>Bericht: {name}</translation>
    </message>
    <message>
        <source>Right when it says so</source>
        <translation>Richtig, wenn genannt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>never named</source>
        <translation>nie genannt</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>gehalten für</translation>
    </message>
    <message>
        <source>“All classes equal” is the mean of what was found of each class. A likely range holds the true figure 95 times out of 100, as far as the exam photos are like the photos to come.</source>
        <translation>„Alle Klassen gleich gewichtet“ ist der Durchschnitt dessen, was von jeder Klasse gefunden wurde. Eine wahrscheinliche Spanne enthält die wahre Zahl in 95 von 100 Fällen, soweit die Prüfungsfotos den künftigen gleichen.</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report saved:</source>
        <translation>Bericht gespeichert:</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>Bericht {name}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as a web page (HTML)…</source>
        <translation>Als Webseite speichern (HTML)…</translation>
    </message>
    <message>
        <source>With photos of the mix-ups</source>
        <translation>Mit Fotos der Verwechslungen</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>A report without photos</source>
        <translation>Ein Bericht ohne Fotos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The report is not ready yet.</source>
        <translation>Der Bericht ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The self-test runs; it takes a few seconds.</source>
        <translation>Der Selbsttest läuft; er dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>This is all that is in it. Names of folders, files, projects and classes are left out. Nothing is sent: you save it as a file, and decide who gets it.</source>
        <translation>Das ist alles, was darin steht. Namen von Ordnern, Dateien, Projekten und Klassen sind weggelassen. Nichts wird gesendet: Der Bericht wird eine Datei, und Sie entscheiden, wer sie bekommt.</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>Was im Bericht steht</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report (*.zip)</source>
        <translation>Bericht (*.zip)</translation>
    </message>
    <message>
        <source>Save a report without photos</source>
        <translation>Bericht ohne Fotos speichern</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Als „{file}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>RescuedTab</name>
    <message numerus="yes">
        <source>%Ln exam photo(s) of all classes.</source>
        <translation>
            <numerusform>%Ln Prüfungsfoto aller Klassen.</numerusform>
            <numerusform>%Ln Prüfungsfotos aller Klassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam photo(s) of these classes.</source>
        <translation>
            <numerusform>%Ln Prüfungsfoto dieser Klassen.</numerusform>
            <numerusform>%Ln Prüfungsfotos dieser Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Better here than the ordinary classifier: rescued {rescued}, lost {lost}</source>
        <translation>Hier besser als der gewöhnliche Klassifikator: gerettet {rescued}, verloren {lost}</translation>
    </message>
    <message>
        <source>Both right {n}</source>
        <translation>Beide richtig {n}</translation>
    </message>
    <message>
        <source>Both wrong {n}</source>
        <translation>Beide falsch {n}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Common classes</source>
        <translation>Häufige Klassen</translation>
    </message>
    <message>
        <source>Exam photos with both answers</source>
        <translation>Prüfungsfotos mit beiden Antworten</translation>
    </message>
    <message>
        <source>Here the ordinary classifier does as well: rescued {rescued}, lost {lost}</source>
        <translation>Hier ist der gewöhnliche Klassifikator ebenso gut: gerettet {rescued}, verloren {lost}</translation>
    </message>
    <message>
        <source>Hunt in an archive…</source>
        <translation>In einem Archiv suchen…</translation>
    </message>
    <message>
        <source>Look for more photos of rare classes in a folder that nobody has sorted.</source>
        <translation>In einem Ordner, den niemand sortiert hat, weitere Fotos seltener Klassen suchen.</translation>
    </message>
    <message>
        <source>Lost {n}</source>
        <translation>Verloren {n}</translation>
    </message>
    <message>
        <source>Middle classes</source>
        <translation>Mittlere Klassen</translation>
    </message>
    <message>
        <source>No photo was found by both.</source>
        <translation>Kein Foto wurde von beiden gefunden.</translation>
    </message>
    <message>
        <source>No photo was found by the ordinary classifier alone.</source>
        <translation>Kein Foto wurde nur vom gewöhnlichen Klassifikator gefunden.</translation>
    </message>
    <message>
        <source>No photo was found by uproto alone.</source>
        <translation>Kein Foto wurde nur von uproto gefunden.</translation>
    </message>
    <message>
        <source>No photo was missed by both.</source>
        <translation>Kein Foto wurde von beiden verfehlt.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Seltene Klassen</translation>
    </message>
    <message>
        <source>Rescued {n}</source>
        <translation>Gerettet {n}</translation>
    </message>
    <message>
        <source>The ordinary classifier learned from the same photos with the same model, without care for rare classes. The surest wrong answers come first.</source>
        <translation>Der gewöhnliche Klassifikator lernte aus denselben Fotos mit demselben Modell, ohne Rücksicht auf seltene Klassen. Die sichersten falschen Antworten kommen zuerst.</translation>
    </message>
    <message>
        <source>There was no exam, so there is nothing to compare on.</source>
        <translation>Es gab keine Prüfung, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Worse here than the ordinary classifier: rescued {rescued}, lost {lost}</source>
        <translation>Hier schlechter als der gewöhnliche Klassifikator: gerettet {rescued}, verloren {lost}</translation>
    </message>
</context>
<context>
    <name>ResultClassModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Exam photos</source>
        <translation>Prüfungsfotos</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Wahrscheinliche Spanne</translation>
    </message>
    <message>
        <source>Practice photos</source>
        <translation>Übungsfotos</translation>
    </message>
    <message>
        <source>Right when it says so</source>
        <translation>Richtig, wenn genannt</translation>
    </message>
    <message>
        <source>Training photos</source>
        <translation>Lernfotos</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>nie genannt</translation>
    </message>
</context>
<context>
    <name>ResultClassTable</name>
    <message>
        <source>never answered</source>
        <translation>nie genannt</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%Ln look(s)</source>
        <translation>
            <numerusform>%Ln Blick</numerusform>
            <numerusform>%Ln Blicke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look(s) at this exam. Time for a fresh exam: drop photos taken later.</source>
        <translation>
            <numerusform>%Ln Blick auf diese Prüfung. Zeit für eine frische Prüfung: später aufgenommene Fotos hierher ziehen.</numerusform>
            <numerusform>%Ln Blicke auf diese Prüfung. Zeit für eine frische Prüfung: später aufgenommene Fotos hierher ziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look(s) at this exam: choosing by it makes it rosier</source>
        <translation>
            <numerusform>%Ln Blick auf diese Prüfung: Danach zu wählen macht sie rosiger</numerusform>
            <numerusform>%Ln Blicke auf diese Prüfung: Danach zu wählen macht sie rosiger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have too few photos: learned, not measured.</source>
        <translation>
            <numerusform>%Ln Klasse hat zu wenige Fotos: gelernt, nicht gemessen.</numerusform>
            <numerusform>%Ln Klassen haben zu wenige Fotos: gelernt, nicht gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a training, this page tells how good the classifier is, rare classes first.</source>
        <translation>Nach einem Training sagt diese Seite, wie gut der Klassifikator ist, seltene Klassen zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n class(es)</source>
        <translation>
            <numerusform>Die eine Klasse</numerusform>
            <numerusform>Alle %Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes alike</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All classes have similar numbers of photos: the largest has under three times as many as the smallest, so none of them is rare.</source>
        <translation>Alle Klassen haben ähnlich viele Fotos: Die größte hat weniger als dreimal so viele wie die kleinste, also ist keine selten.</translation>
    </message>
    <message>
        <source>Always answering “{name}” would be right for {found} exam photos; with all classes equal, for 1 of {classes} classes.</source>
        <translation>Immer „{name}“ zu antworten wäre bei {found} Prüfungsfotos richtig; alle Klassen gleich gewichtet bei 1 von {classes} Klassen.</translation>
    </message>
    <message>
        <source>Always answering “{name}” would be right for {found} practice photos; with all classes equal, for 1 of {classes} classes.</source>
        <translation>Immer „{name}“ zu antworten wäre bei {found} Übungsfotos richtig; alle Klassen gleich gewichtet bei 1 von {classes} Klassen.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Choosing between trainings by the exam uses it up, so here are figures of practice photos.</source>
        <translation>Zwischen Trainings nach der Prüfung zu wählen verbraucht sie, darum stehen hier Zahlen von Übungsfotos.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Do not trust yet:</source>
        <translation>Noch nicht trauen:</translation>
    </message>
    <message>
        <source>Exam photos</source>
        <translation>Prüfungsfotos</translation>
    </message>
    <message numerus="yes">
        <source>Exam photos, %Ln look(s)</source>
        <translation>
            <numerusform>Prüfungsfotos, %Ln Blick</numerusform>
            <numerusform>Prüfungsfotos, %Ln Blicke</numerusform>
        </translation>
    </message>
    <message>
        <source>First look at the exam</source>
        <translation>Erster Blick auf die Prüfung</translation>
    </message>
    <message>
        <source>Here its photos and their answers are shown. Choosing between trainings by the exam uses it up; Summary and Classes tell what practice photos say.</source>
        <translation>Hier stehen ihre Fotos und die Antworten darauf. Zwischen Trainings nach der Prüfung zu wählen verbraucht sie; „Übersicht“ und „Klassen“ sagen, was Übungsfotos zeigen.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher er ist</translation>
    </message>
    <message numerus="yes">
        <source>It was looked at %Ln time(s), and each choice by it uses it up. Time for a fresh exam: drop photos taken later. Here are figures of practice photos.</source>
        <translation>
            <numerusform>Sie wurde %Ln‑mal angesehen, und jede Wahl danach verbraucht sie. Zeit für eine frische Prüfung: später aufgenommene Fotos hierher ziehen. Hier stehen Zahlen von Übungsfotos.</numerusform>
            <numerusform>Sie wurde %Ln‑mal angesehen, und jede Wahl danach verbraucht sie. Zeit für eine frische Prüfung: später aufgenommene Fotos hierher ziehen. Hier stehen Zahlen von Übungsfotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n photo(s).</source>
        <translation>
            <numerusform>Gelernt aus %Ln Foto.</numerusform>
            <numerusform>Gelernt aus %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the exam again</source>
        <translation>Prüfung neu auswerten</translation>
    </message>
    <message>
        <source>Mark the exam again: what was learned is kept. If that does not help, train again.</source>
        <translation>Die Prüfung neu auswerten: Was gelernt wurde, bleibt. Wenn das nicht hilft, noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Mix-ups</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>No photo was answered with it.</source>
        <translation>Kein Foto wurde damit beantwortet.</translation>
    </message>
    <message>
        <source>None was left to measure it. With 4 photos or more, from different days, it can be measured.</source>
        <translation>Keines blieb, um sie zu messen. Mit 4 Fotos oder mehr, von verschiedenen Tagen, lässt sie sich messen.</translation>
    </message>
    <message>
        <source>Not measured:</source>
        <translation>Nicht gemessen:</translation>
    </message>
    <message>
        <source>Nothing trained yet.</source>
        <translation>Noch nichts trainiert.</translation>
    </message>
    <message>
        <source>Of {n} exam photos: {rescued} rescued, {lost} lost; {finding}</source>
        <translation>Von {n} Prüfungsfotos: {rescued} gerettet, {lost} verloren; {finding}</translation>
    </message>
    <message>
        <source>Of {n} rare exam photos: {rescued} rescued, {lost} lost; {finding}</source>
        <translation>Von {n} Prüfungsfotos seltener Klassen: {rescued} gerettet, {lost} verloren; {finding}</translation>
    </message>
    <message>
        <source>On the sphere, rare classes stand {rare_after} apart from each other ({rare_before} before training) and {common_after} from common ones ({common_before}); 1 is a right angle.</source>
        <translation>Auf der Kugel stehen seltene Klassen {rare_after} voneinander ab (vor dem Training {rare_before}) und {common_after} von häufigen ({common_before}); 1 ist ein rechter Winkel.</translation>
    </message>
    <message>
        <source>Open the exam (look {n})</source>
        <translation>Prüfung öffnen (Blick {n})</translation>
    </message>
    <message>
        <source>Photograph next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Plain accuracy {figure} flatters: classes with many exam photos count more in it.</source>
        <translation>Die einfache Trefferquote {figure} schmeichelt: Klassen mit vielen Prüfungsfotos zählen darin mehr.</translation>
    </message>
    <message>
        <source>Plain accuracy {figure} flatters: {common} of the {photos} exam photos are of {classes} common classes.</source>
        <translation>Die einfache Trefferquote {figure} schmeichelt: {common} der {photos} Prüfungsfotos sind von {classes} häufigen Klassen.</translation>
    </message>
    <message>
        <source>Plain accuracy {figure}: every photo counts the same, whatever its class.</source>
        <translation>Einfache Trefferquote {figure}: Jedes Foto zählt gleich viel, was immer seine Klasse ist.</translation>
    </message>
    <message>
        <source>Practice photos</source>
        <translation>Übungsfotos</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>So few photos say little: more of them make the range narrower.</source>
        <translation>So wenige Fotos sagen wenig: Mehr davon machen die Spanne enger.</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Kugel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Taken for {others}.</source>
        <translation>Für {others} gehalten.</translation>
    </message>
    <message>
        <source>The exam is being marked, {done} of {total}</source>
        <translation>Die Prüfung wird ausgewertet, {done} von {total}</translation>
    </message>
    <message>
        <source>The exam is closed for this training</source>
        <translation>Die Prüfung ist für dieses Training geschlossen</translation>
    </message>
    <message>
        <source>The exam is closed for this training.</source>
        <translation>Die Prüfung ist für dieses Training geschlossen.</translation>
    </message>
    <message>
        <source>The figures appear here when it is done.</source>
        <translation>Die Zahlen erscheinen hier, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The same exam photos, answered by both. Rescued: found here and missed by the ordinary classifier, {rescued}. Lost: the other way round, {lost}. Both right {right}, both wrong {wrong}. Chance alone brings such a difference in {chance} of 1,000 cases; above 50 it is called no difference.</source>
        <translation>Dieselben Prüfungsfotos, von beiden beantwortet. Gerettet: hier gefunden und vom gewöhnlichen Klassifikator verfehlt, {rescued}. Verloren: umgekehrt, {lost}. Beide richtig {right}, beide falsch {wrong}. Der Zufall allein bringt einen solchen Unterschied in {chance} von 1.000 Fällen; über 50 heißt es: kein Unterschied.</translation>
    </message>
    <message>
        <source>These results are damaged.</source>
        <translation>Diese Ergebnisse sind beschädigt.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>To Train</source>
        <translation>Zu Trainieren</translation>
    </message>
    <message>
        <source>Use this classifier</source>
        <translation>Diesen Klassifikator anwenden</translation>
    </message>
    <message>
        <source>When it was the answer, that was right for {right} photos.</source>
        <translation>Wenn sie die Antwort war, war das bei {right} Fotos richtig.</translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation>k.&#xa0;A.: keine Fotos</translation>
    </message>
    <message>
        <source>no difference found.</source>
        <translation>kein Unterschied gefunden.</translation>
    </message>
    <message>
        <source>practice, exam closed</source>
        <translation>Übung, Prüfung geschlossen</translation>
    </message>
    <message>
        <source>the ordinary classifier finds more.</source>
        <translation>der gewöhnliche Klassifikator findet mehr.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>uproto finds more.</source>
        <translation>uproto findet mehr.</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{found} exam photos found. Of 100, likely {low} to {high}.</source>
        <translation>{found} Prüfungsfotos gefunden. Von 100 wahrscheinlich {low} bis {high}.</translation>
    </message>
    <message>
        <source>{found} practice photos found. Of 100, likely {low} to {high}.</source>
        <translation>{found} Übungsfotos gefunden. Von 100 wahrscheinlich {low} bis {high}.</translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named} und %Ln weitere</numerusform>
            <numerusform>{named} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n photo(s): learned, not measured.</source>
        <translation>
            <numerusform>{name} hat %Ln Foto: gelernt, nicht gemessen.</numerusform>
            <numerusform>{name} hat %Ln Fotos: gelernt, nicht gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} taken for {answer}</source>
        <translation>{name} für {answer} gehalten</translation>
    </message>
    <message>
        <source>{name}, found</source>
        <translation>{name}, gefunden</translation>
    </message>
    <message>
        <source>{percent} ({range})</source>
        <translation>{percent} ({range})</translation>
    </message>
    <message>
        <source>{photos} exam photos of {classes} classes, never seen in training</source>
        <translation>{photos} Prüfungsfotos von {classes} Klassen, im Training nie gesehen</translation>
    </message>
    <message>
        <source>{photos} practice photos of {classes} classes, which helped to choose</source>
        <translation>{photos} Übungsfotos von {classes} Klassen, die bei der Wahl halfen</translation>
    </message>
</context>
<context>
    <name>RunningPart</name>
    <message>
        <source>More about this training</source>
        <translation>Mehr zu diesem Training</translation>
    </message>
</context>
<context>
    <name>RunsPart</name>
    <message>
        <source>A difference is named where chance alone brings one like it in fewer than 1 of 20 comparisons.</source>
        <translation>Ein Unterschied wird genannt, wo der Zufall allein einen solchen in weniger als 1 von 20 Vergleichen bringt.</translation>
    </message>
    <message>
        <source>All classes equal, practice</source>
        <translation>Alle Klassen gleich, Übung</translation>
    </message>
    <message>
        <source>All trainings of this project</source>
        <translation>Alle Trainings dieses Projekts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to all trainings</source>
        <translation>Zurück zu allen Trainings</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Both trainings must be finished.</source>
        <translation>Beide Trainings müssen abgeschlossen sein.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Beide vergleichen</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>Früheres Training</translation>
    </message>
    <message>
        <source>Earlier: {first}. Later: {second}.</source>
        <translation>Früher: {first}. Später: {second}.</translation>
    </message>
    <message>
        <source>Exam photos of both</source>
        <translation>Prüfungsfotos von beiden</translation>
    </message>
    <message>
        <source>Figures are of practice photos, not the exam. Choose two rows with Ctrl or Shift to compare them.</source>
        <translation>Die Zahlen sind von Übungsfotos, nicht von der Prüfung. Zum Vergleichen zwei Zeilen mit Strg oder Umschalt wählen.</translation>
    </message>
    <message>
        <source>Later one</source>
        <translation>Späteres</translation>
    </message>
    <message>
        <source>Later training</source>
        <translation>Späteres Training</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Rare classes, practice</source>
        <translation>Seltene Klassen, Übung</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Two trainings, class by class</source>
        <translation>Zwei Trainings, Klasse für Klasse</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>SaidRow</name>
    <message>
        <source>It is…</source>
        <translation>Es ist…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>The next training learns from this photo; the exam never has it.</source>
        <translation>Das nächste Training lernt aus diesem Foto; in die Prüfung kommt es nie.</translation>
    </message>
    <message>
        <source>The next training learns from what you say; the exam never has these photos.</source>
        <translation>Das nächste Training lernt aus Ihren Angaben; in die Prüfung kommen diese Fotos nie.</translation>
    </message>
    <message>
        <source>This is a photo of the project: what you say is its class there. No file is moved.</source>
        <translation>Dieses Foto gehört zum Projekt: Ihre Angabe ist dort seine Klasse. Keine Datei wird verschoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What you say stands in the table.</source>
        <translation>Ihre Angaben stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>You said: {class}</source>
        <translation>Ihre Angabe: {class}</translation>
    </message>
</context>
<context>
    <name>SentenceColumns</name>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Fits its class</source>
        <translation>Passt zur Klasse</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sample moths</source>
        <translation>Beispielfalter</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>Zurück zur Vorgabe: {setting}</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>Vorgabe: leer</translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation>Vorgabe: {default}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>{words}. From {least} to {most}.</source>
        <translation>{words}. Von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{setting}” {value}</source>
        <translation>„{setting}“ {value}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>0 draws classes equally, 1 as often as they have photos.</source>
        <translation>0 zieht Klassen gleich oft, 1 so oft, wie sie Fotos haben.</translation>
    </message>
    <message>
        <source>0 shows every class equally often, 1 as often as it has photos.</source>
        <translation>0 zeigt jede Klasse gleich oft, 1 so oft, wie sie Fotos hat.</translation>
    </message>
    <message>
        <source>A class&apos;s typical features: its photos&apos; mean, or drawn to its text as far as is set or fits.</source>
        <translation>Typische Merkmale einer Klasse: das Mittel ihrer Fotos, oder so weit zum Text gezogen, wie eingestellt ist oder passt.</translation>
    </message>
    <message>
        <source>Answers are given only when right about this often.</source>
        <translation>Antworten gibt es nur, wenn sie so oft richtig sind.</translation>
    </message>
    <message>
        <source>Classes with fewer photos have no exam photo.</source>
        <translation>Klassen mit weniger Fotos haben kein Prüfungsfoto.</translation>
    </message>
    <message>
        <source>Dimensions that the anchors are spread in; 0 takes all of the model&apos;s.</source>
        <translation>Dimensionen, in denen die Anker verteilt werden; 0 nimmt alle des Modells.</translation>
    </message>
    <message>
        <source>Fewest steps of a round, however few the photos are.</source>
        <translation>Mindestzahl der Schritte eines Durchgangs, wie wenige Fotos es auch sind.</translation>
    </message>
    <message>
        <source>For comparison: sentences of visible things are made of as many random words instead.</source>
        <translation>Zum Vergleich: Sätze über Sichtbares bestehen stattdessen aus ebenso vielen zufälligen Wörtern.</translation>
    </message>
    <message>
        <source>How evenly polar anchors lie: 0 leaves the classes where they are, 1 is even.</source>
        <translation>Wie gleichmäßig polare Anker liegen: 0 lässt die Klassen, wo sie sind, 1 ist gleichmäßig.</translation>
    </message>
    <message>
        <source>How far a closed map evens out the classes; 0 leaves them.</source>
        <translation>Wie weit eine closed-Abbildung die Klassen angleicht; 0 lässt sie.</translation>
    </message>
    <message>
        <source>How far rarity is made up for; 0 is an ordinary classifier.</source>
        <translation>Wie weit Seltenheit ausgeglichen wird; 0 ist ein gewöhnlicher Klassifikator.</translation>
    </message>
    <message>
        <source>How many photos the text is worth in a shrunk prototype.</source>
        <translation>Wie viele Fotos der Text in einem gezogenen Prototyp wert ist.</translation>
    </message>
    <message>
        <source>How many standard errors better it must be to be kept.</source>
        <translation>Um wie viele Standardfehler es besser sein muss, um behalten zu werden.</translation>
    </message>
    <message>
        <source>How much a photo&apos;s colours count beside the last layer; 0 is off.</source>
        <translation>Wie viel die Farben eines Fotos neben der letzten Schicht zählen; 0 ist aus.</translation>
    </message>
    <message>
        <source>How much more a sentence counts that names visible things; 0 is off.</source>
        <translation>Wie viel mehr ein Satz zählt, der Sichtbares nennt; 0 ist aus.</translation>
    </message>
    <message>
        <source>How much of a step carries over into the next.</source>
        <translation>Wie viel eines Schritts in den nächsten übergeht.</translation>
    </message>
    <message>
        <source>How much the model&apos;s earlier layers count beside its last; 0 is off.</source>
        <translation>Wie viel die früheren Schichten des Modells neben der letzten zählen; 0 ist aus.</translation>
    </message>
    <message>
        <source>How sentences are judged; anss takes the 64 that VL-LTR&apos;s anchor score finds best.</source>
        <translation>Wie Sätze beurteilt werden; anss nimmt die 64, die die Ankerwertung von VL-LTR am besten findet.</translation>
    </message>
    <message>
        <source>Iterations between two practice looks.</source>
        <translation>Schritte zwischen zwei Blicken zur Übung.</translation>
    </message>
    <message>
        <source>L-BFGS iterations of the head.</source>
        <translation>L-BFGS-Schritte des Kopfs.</translation>
    </message>
    <message>
        <source>Learning rate at the start; falls to 0 as a cosine.</source>
        <translation>Lernrate am Anfang; fällt als Kosinus auf 0.</translation>
    </message>
    <message>
        <source>Learning rate of balanced; falls to 0 as a cosine.</source>
        <translation>Lernrate von „ausgewogen“; fällt als Kosinus auf 0.</translation>
    </message>
    <message>
        <source>Learning rate of thorough at the top of the tower.</source>
        <translation>Lernrate von „gründlich“ an der Spitze des Modells.</translation>
    </message>
    <message>
        <source>Length of the start taken from the texts.</source>
        <translation>Länge des Anfangs, der aus den Texten kommt.</translation>
    </message>
    <message>
        <source>Linear and bottleneck are trained; closed is worked out from the anchors in one go.</source>
        <translation>Linear und bottleneck werden trainiert; closed wird auf einmal aus den Ankern berechnet.</translation>
    </message>
    <message>
        <source>Most exam photos a class, unless its smallest burst has more.</source>
        <translation>Höchstzahl der Prüfungsfotos je Klasse, außer ihre kleinste Serie hat mehr.</translation>
    </message>
    <message>
        <source>Most sentences kept for a class.</source>
        <translation>Höchstzahl der Sätze, die für eine Klasse bleiben.</translation>
    </message>
    <message>
        <source>Most sentences made from the visible things named; 0 makes none.</source>
        <translation>Höchstzahl der Sätze aus genanntem Sichtbarem; 0 macht keine.</translation>
    </message>
    <message>
        <source>Nearest: each class gets an anchor near itself. Random: any anchor, for comparisons.</source>
        <translation>Nearest: Jede Klasse bekommt einen Anker in ihrer Nähe. Random: irgendeinen, zum Vergleich.</translation>
    </message>
    <message>
        <source>One training photo in so many is kept from the tower, for practice.</source>
        <translation>Eines von so vielen Lernfotos wird dem Modell zur Übung vorenthalten.</translation>
    </message>
    <message>
        <source>Passes over the training photos, at most.</source>
        <translation>Höchstzahl der Gänge durch die Lernfotos.</translation>
    </message>
    <message>
        <source>Photos a step, classes drawn equally.</source>
        <translation>Fotos je Schritt, Klassen gleich oft gezogen.</translation>
    </message>
    <message>
        <source>Photos a step, in smaller parts where memory is short.</source>
        <translation>Fotos je Schritt, in kleineren Teilen, wo der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Photos at which the pull of a class is halved; 0 pulls all alike.</source>
        <translation>Fotos, bei denen der Zug einer Klasse halbiert ist; 0 zieht alle gleich.</translation>
    </message>
    <message>
        <source>Polar: even, as near as possible to the classes&apos; own directions. None: no anchor pulls.</source>
        <translation>Polar: gleichmäßig, so nah wie möglich an den eigenen Richtungen der Klassen. None: kein Anker zieht.</translation>
    </message>
    <message>
        <source>Practice rounds a photo is left out of in turn.</source>
        <translation>Übungsrunden, in denen ein Foto reihum ausgelassen wird.</translation>
    </message>
    <message>
        <source>Pull of the head to its start, divided by the number of classes.</source>
        <translation>Zug des Kopfs zu seinem Anfang, geteilt durch die Zahl der Klassen.</translation>
    </message>
    <message>
        <source>Pull of the trained weights to zero.</source>
        <translation>Zug der trainierten Gewichte zur Null.</translation>
    </message>
    <message>
        <source>Rank of LoRA&apos;s change to queries and values.</source>
        <translation>Rang der LoRA-Änderung an Anfragen und Werten.</translation>
    </message>
    <message>
        <source>Rare classes get other classes&apos; variation up to this many photos; 0 is off.</source>
        <translation>Seltene Klassen bekommen bis zu so vielen Fotos die Streuung anderer Klassen; 0 ist aus.</translation>
    </message>
    <message>
        <source>Rounds without a better look at practice photos before it ends.</source>
        <translation>Durchgänge ohne besseren Blick auf Übungsfotos, bevor es endet.</translation>
    </message>
    <message>
        <source>Sentences below this relevance are dropped; 0 keeps all.</source>
        <translation>Sätze unter dieser Eignung werden weggelassen; 0 behält alle.</translation>
    </message>
    <message>
        <source>Sentences of a class that a step draws; 0 takes its merged text instead.</source>
        <translation>Sätze einer Klasse, die ein Schritt zieht; 0 nimmt stattdessen ihren gemeinsamen Text.</translation>
    </message>
    <message>
        <source>Share of a class kept for the exam.</source>
        <translation>Anteil einer Klasse, der für die Prüfung zurückgehalten wird.</translation>
    </message>
    <message>
        <source>Share of matching&apos;s target that is spread over all alike.</source>
        <translation>Anteil des Ziels beim Zusammenbringen, der über alle gleich verteilt wird.</translation>
    </message>
    <message>
        <source>Share of practice photos that may count as unlike all training photos.</source>
        <translation>Anteil der Übungsfotos, die als keinem Lernfoto ähnlich gelten dürfen.</translation>
    </message>
    <message>
        <source>Share of the loss that keeps thorough near the untouched tower.</source>
        <translation>Anteil des Fehlermaßes, der „gründlich“ nahe am unberührten Modell hält.</translation>
    </message>
    <message>
        <source>Share of the match that is spread over the sentences of all classes.</source>
        <translation>Anteil beim Zusammenbringen, der über die Sätze aller Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Share of the prototype branch for a class without photos, by count.</source>
        <translation>Anteil des Prototypzweigs bei einer Klasse ohne Fotos, by count.</translation>
    </message>
    <message>
        <source>Share of the prototype branch in the answer; 0 is the head alone.</source>
        <translation>Anteil des Prototypzweigs an der Antwort; 0 ist der Kopf allein.</translation>
    </message>
    <message>
        <source>Share of the steps over which the pull grows to its full weight.</source>
        <translation>Anteil der Schritte, über die der Zug auf sein volles Gewicht wächst.</translation>
    </message>
    <message>
        <source>Sharpness of matching at the start; it is trained, from 1 to 100.</source>
        <translation>Schärfe des Zusammenbringens am Anfang; sie wird trainiert, von 1 bis 100.</translation>
    </message>
    <message>
        <source>Sharpness of matching photos and sentences.</source>
        <translation>Schärfe beim Zusammenbringen von Fotos und Sätzen.</translation>
    </message>
    <message>
        <source>Sharpness of the prototype branch.</source>
        <translation>Schärfe des Prototypzweigs.</translation>
    </message>
    <message>
        <source>Sharpness of the pull to the anchors.</source>
        <translation>Schärfe des Zugs zu den Ankern.</translation>
    </message>
    <message>
        <source>Smallest share of a photo that a crop shows.</source>
        <translation>Kleinster Anteil eines Fotos, den ein Ausschnitt zeigt.</translation>
    </message>
    <message>
        <source>Smallest share of a photo that a random crop shows while it learns.</source>
        <translation>Kleinster Anteil eines Fotos, den ein zufälliger Ausschnitt beim Lernen zeigt.</translation>
    </message>
    <message>
        <source>Steps between two looks at practice photos.</source>
        <translation>Schritte zwischen zwei Blicken auf Übungsfotos.</translation>
    </message>
    <message>
        <source>The classifiers whose answers are averaged, as JSON.</source>
        <translation>Die Klassifikatoren, deren Antworten gemittelt werden, als JSON.</translation>
    </message>
    <message>
        <source>The round that is kept: the last, or the best on practice photos.</source>
        <translation>Welcher Durchgang behalten wird: der letzte oder der bei Übungsfotos beste.</translation>
    </message>
    <message>
        <source>To the own anchor and away from the others, or (dot) to the own one alone, gently.</source>
        <translation>Zum eigenen Anker und weg von den anderen, oder (dot) sanft nur zum eigenen.</translation>
    </message>
    <message>
        <source>Training photos of a class that sentences are tried on.</source>
        <translation>Lernfotos einer Klasse, an denen Sätze erprobt werden.</translation>
    </message>
    <message>
        <source>Training steps.</source>
        <translation>Trainingsschritte.</translation>
    </message>
    <message>
        <source>Views of each training photo: plain, mirrored, two closer, random crops.</source>
        <translation>Ansichten jedes Lernfotos: einfach, gespiegelt, zwei nähere, zufällige Ausschnitte.</translation>
    </message>
    <message>
        <source>Views that an answer rests on: plain, mirrored, two closer; 1 is quickest.</source>
        <translation>Ansichten, auf denen eine Antwort beruht: einfach, gespiegelt, zwei nähere; 1 ist am schnellsten.</translation>
    </message>
    <message>
        <source>Weight of keeping the model&apos;s own likenesses of photos and sentences.</source>
        <translation>Gewicht, mit dem die Ähnlichkeiten des Modells zwischen Fotos und Sätzen erhalten bleiben.</translation>
    </message>
    <message>
        <source>Weight of matching beside the pull.</source>
        <translation>Gewicht des Zusammenbringens neben dem Zug.</translation>
    </message>
    <message>
        <source>Weight of the pull to the anchors beside matching.</source>
        <translation>Gewicht des Zugs zu den Ankern neben dem Zusammenbringen.</translation>
    </message>
    <message>
        <source>Weight that keeps the features near where the model put them.</source>
        <translation>Gewicht, das die Merkmale nahe dort hält, wo das Modell sie hatte.</translation>
    </message>
    <message>
        <source>What all classes are, such as &quot;moth&quot;; may be empty.</source>
        <translation>Was alle Klassen sind, etwa „moth“; darf leer sein.</translation>
    </message>
    <message>
        <source>What balanced adds to a transformer; other towers train norms, scale and shift.</source>
        <translation>Was „ausgewogen“ einem Transformer hinzufügt; andere Modelle trainieren Normen, Skalen und Verschiebungen.</translation>
    </message>
    <message>
        <source>What the head starts from and is held near.</source>
        <translation>Wovon der Kopf ausgeht und woran er gehalten wird.</translation>
    </message>
    <message>
        <source>What the rate of thorough is multiplied by, a block down from the top.</source>
        <translation>Womit die Rate von „gründlich“ je Block von der Spitze abwärts malgenommen wird.</translation>
    </message>
    <message>
        <source>What the two branches are mixed as; by count, rare classes rest more on their prototype.</source>
        <translation>Als was die beiden Zweige gemischt werden; by count: Seltene Klassen stützen sich mehr auf ihren Prototyp.</translation>
    </message>
    <message>
        <source>Whether a mirrored photo still shows the same class.</source>
        <translation>Ob ein gespiegeltes Foto noch dieselbe Klasse zeigt.</translation>
    </message>
    <message>
        <source>Whether fusion, prototypes and head are chosen on practice photos, with 60 photos or more.</source>
        <translation>Ob Mischung, Prototypen und Kopf mit Übungsfotos gewählt werden, ab 60 Fotos.</translation>
    </message>
    <message>
        <source>Whether photos of one sub-folder stay together, in classes with four sub-folders or more.</source>
        <translation>Ob Fotos eines Unterordners zusammenbleiben, in Klassen mit vier Unterordnern oder mehr.</translation>
    </message>
    <message>
        <source>Whether photos taken in one go stay together: by clock and camera, or by numbered names.</source>
        <translation>Ob Fotos einer Gelegenheit zusammenbleiben: nach Uhr und Kamera oder nach nummerierten Namen.</translation>
    </message>
    <message>
        <source>Whether stage 1 is left out where practice photos say that it clearly hurts.</source>
        <translation>Ob Stufe 1 weggelassen wird, wo Übungsfotos sagen, dass sie deutlich schadet.</translation>
    </message>
    <message>
        <source>Whether the middle of all classes is taken from photos and from texts first.</source>
        <translation>Ob die Mitte aller Klassen erst von Fotos und von Texten abgezogen wird.</translation>
    </message>
    <message>
        <source>Whether the sharpness of matching is learned, between 1 and 100.</source>
        <translation>Ob die Schärfe des Zusammenbringens gelernt wird, zwischen 1 und 100.</translation>
    </message>
    <message>
        <source>Whether what the dictionary that comes along says about the names is tried too.</source>
        <translation>Ob auch erprobt wird, was das mitgelieferte Wörterbuch zu den Namen sagt.</translation>
    </message>
    <message>
        <source>Width of an adapter; 0 follows the number of classes.</source>
        <translation>Breite eines Adapters; 0 richtet sich nach der Zahl der Klassen.</translation>
    </message>
    <message>
        <source>adaptformer</source>
        <translation>adaptformer</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>best</source>
        <translation>best</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>lora</source>
        <translation>lora</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>numerical</source>
        <translation>numerical</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>an oder aus</translation>
    </message>
    <message>
        <source>polar</source>
        <translation>polar</translation>
    </message>
    <message>
        <source>simplex</source>
        <translation>simplex</translation>
    </message>
    <message>
        <source>{least} and {most}</source>
        <translation>{least} und {most}</translation>
    </message>
</context>
<context>
    <name>SettingsFold</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>Keine Einstellung sagt das.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Keep this computer from sleeping while a training runs</source>
        <translation>Diesen Computer wach halten, solange ein Training läuft</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>Nothing moves, whatever the system has chosen</source>
        <translation>Nichts bewegt sich, was immer das System vorgibt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Something runs that needs it.</source>
        <translation>Etwas läuft, das ihn braucht.</translation>
    </message>
    <message>
        <source>The built-in model needs no network. A larger one finds more and takes longer; it is fetched only when you ask for it, checked, and then works without a network too.</source>
        <translation>Das eingebaute Modell braucht kein Netzwerk. Ein größeres findet mehr und braucht länger; es wird nur auf Wunsch geholt, geprüft, und arbeitet dann auch ohne Netzwerk.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use built-in</source>
        <translation>Eingebautes verwenden</translation>
    </message>
    <message>
        <source>Use the processor only, also where there is a graphics card</source>
        <translation>Nur den Prozessor verwenden, auch wenn es eine Grafikkarte gibt</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>Your photos stay where they are and are never changed. Nothing is written beside them.</source>
        <translation>Ihre Fotos bleiben, wo sie sind, und werden nie verändert. Daneben wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>SphereModel</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Its anchor</source>
        <translation>Ihr Anker</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k.&#xa0;A.</translation>
    </message>
</context>
<context>
    <name>SphereTab</name>
    <message numerus="yes">
        <source>%Ln at {low}° to {high}°</source>
        <translation>
            <numerusform>%Ln bei {low}° bis {high}°</numerusform>
            <numerusform>%Ln bei {low}° bis {high}°</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es) between {low}° and {high}°.</source>
        <translation>
            <numerusform>%Ln weitere Klasse zwischen {low}° und {high}°.</numerusform>
            <numerusform>%Ln weitere Klassen zwischen {low}° und {high}°.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pair(s) of classes</source>
        <translation>
            <numerusform>Das eine Paar von Klassen</numerusform>
            <numerusform>Alle %Ln Paare von Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Angles between classes</source>
        <translation>Winkel zwischen Klassen</translation>
    </message>
    <message>
        <source>Angles from the class in the middle, the nearest first</source>
        <translation>Winkel von der Klasse in der Mitte, die nächsten zuerst</translation>
    </message>
    <message>
        <source>Class in the middle</source>
        <translation>Klasse in der Mitte</translation>
    </message>
    <message>
        <source>Classes stand closer together than before: {before}° then, {after}° now</source>
        <translation>Klassen stehen enger beisammen als vorher: damals {before}°, jetzt {after}°</translation>
    </message>
    <message>
        <source>Classes stand further apart than before: {before}° then, {after}° now</source>
        <translation>Klassen stehen weiter auseinander als vorher: damals {before}°, jetzt {after}°</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Distance from the middle is exact. Direction is only arranged.</source>
        <translation>Der Abstand von der Mitte ist genau. Die Richtung ist nur angeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln exam photo(s) within {angle}°</source>
        <translation>
            <numerusform>Die Hälfte von einem Prüfungsfoto innerhalb von {angle}°</numerusform>
            <numerusform>Die Hälfte von %Ln Prüfungsfotos innerhalb von {angle}°</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln training photo(s) within {angle}°</source>
        <translation>
            <numerusform>Die Hälfte von einem Lernfoto innerhalb von {angle}°</numerusform>
            <numerusform>Die Hälfte von %Ln Lernfotos innerhalb von {angle}°</numerusform>
        </translation>
    </message>
    <message>
        <source>How the angles are shown</source>
        <translation>Wie die Winkel gezeigt werden</translation>
    </message>
    <message>
        <source>Its one exam photo lies at {angle}°</source>
        <translation>Ihr einziges Prüfungsfoto liegt bei {angle}°</translation>
    </message>
    <message>
        <source>Its one training photo lies at {angle}°</source>
        <translation>Ihr einziges Lernfoto liegt bei {angle}°</translation>
    </message>
    <message>
        <source>Mean angle between the exam photos of two classes</source>
        <translation>Mittlerer Winkel zwischen den Prüfungsfotos zweier Klassen</translation>
    </message>
    <message>
        <source>Mean angle between the training photos of two classes: there was no exam</source>
        <translation>Mittlerer Winkel zwischen den Lernfotos zweier Klassen: Es gab keine Prüfung</translation>
    </message>
    <message>
        <source>More classes: {listed}.</source>
        <translation>Weitere Klassen: {listed}.</translation>
    </message>
    <message numerus="yes">
        <source>Most that %Ln anchor(s) can stand apart</source>
        <translation>
            <numerusform>So weit kann ein Anker höchstens von anderen stehen</numerusform>
            <numerusform>So weit können %Ln Anker höchstens auseinanderstehen</numerusform>
        </translation>
    </message>
    <message>
        <source>No change found for rare classes: {before}° apart before, {after}° now</source>
        <translation>Keine Änderung bei seltenen Klassen gefunden: vorher {before}° auseinander, jetzt {after}°</translation>
    </message>
    <message>
        <source>No change found: {before}° apart before, {after}° now</source>
        <translation>Keine Änderung gefunden: vorher {before}° auseinander, jetzt {after}°</translation>
    </message>
    <message>
        <source>None of its photos could be measured.</source>
        <translation>Keines ihrer Fotos konnte gemessen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Perfectly even for %Ln class(es)</source>
        <translation>
            <numerusform>Ganz gleichmäßig bei %Ln Klasse</numerusform>
            <numerusform>Ganz gleichmäßig bei %Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Pulling photos to their anchors did not help on practice photos, so it was left out: photos lie as they did before training.</source>
        <translation>Fotos zu ihren Ankern zu ziehen half bei Übungsfotos nicht und wurde weggelassen: Die Fotos liegen wie vor dem Training.</translation>
    </message>
    <message>
        <source>Rare classes stand closer together than before: {before}° then, {after}° now</source>
        <translation>Seltene Klassen stehen enger beisammen als vorher: damals {before}°, jetzt {after}°</translation>
    </message>
    <message>
        <source>Rare classes stand further apart than before: {before}° then, {after}° now</source>
        <translation>Seltene Klassen stehen weiter auseinander als vorher: damals {before}°, jetzt {after}°</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Kugel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>This training is of an older version and did not keep where its classes lie. Train again.</source>
        <translation>Dieses Training ist von einer älteren Version und hat nicht festgehalten, wo seine Klassen liegen. Noch einmal trainieren.</translation>
    </message>
    <message>
        <source>This training spread no anchors: each class is seen from the middle of its own photos.</source>
        <translation>Dieses Training verteilte keine Anker: Jede Klasse wird von der Mitte ihrer eigenen Fotos aus gesehen.</translation>
    </message>
    <message>
        <source>Too few classes to tell a change: {before}° apart before, {after}° now</source>
        <translation>Zu wenige Klassen, um eine Änderung zu erkennen: vorher {before}° auseinander, jetzt {after}°</translation>
    </message>
    <message>
        <source>Which class shall stand in the middle?</source>
        <translation>Welche Klasse soll in der Mitte stehen?</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>alle Klassen</translation>
    </message>
    <message>
        <source>common and common</source>
        <translation>häufig und häufig</translation>
    </message>
    <message>
        <source>common and rare</source>
        <translation>häufig und selten</translation>
    </message>
    <message>
        <source>likely {low}° to {high}°</source>
        <translation>wahrscheinlich {low}° bis {high}°</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k.&#xa0;A.</translation>
    </message>
    <message>
        <source>rare and rare</source>
        <translation>selten und selten</translation>
    </message>
    <message>
        <source>{pair}: {before} before, {after} after, anchors {anchors}</source>
        <translation>{pair}: {before} vorher, {after} nachher, Anker {anchors}</translation>
    </message>
    <message>
        <source>{shown} of its {n} photos are shown.</source>
        <translation>{shown} ihrer {n} Fotos werden gezeigt.</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>„{file}“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SplitModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Gehört zusammen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>training, practice in turn {n}</source>
        <translation>Training, Übung in Runde {n}</translation>
    </message>
    <message>
        <source>with 1 other</source>
        <translation>mit 1 weiteren</translation>
    </message>
    <message>
        <source>with {n} others</source>
        <translation>mit {n} weiteren</translation>
    </message>
    <message>
        <source>{together}: {why}</source>
        <translation>{together}: {why}</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message numerus="yes">
        <source>%n row(s), in {folder}</source>
        <translation>
            <numerusform>%Ln Zeile, in {folder}</numerusform>
            <numerusform>%Ln Zeilen, in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Back to the classes</source>
        <translation>Zurück zu den Klassen</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Find a class or photo</source>
        <translation>Klasse oder Foto suchen</translation>
    </message>
    <message>
        <source>Photos that belong together stand on one side: all learn, or all are asked.</source>
        <translation>Fotos, die zusammengehören, stehen auf einer Seite: Alle lernen, oder alle werden gefragt.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Space shows a photo large, Enter shows the photos that belong together.</source>
        <translation>Leertaste zeigt ein Foto groß, Enter zeigt die Fotos, die zusammengehören.</translation>
    </message>
    <message>
        <source>The numbers of each class can be pasted into a spreadsheet.</source>
        <translation>Die Zahlen jeder Klasse lassen sich in eine Tabelle einfügen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What the photos are for</source>
        <translation>Wofür die Fotos sind</translation>
    </message>
    <message>
        <source>Which photo is for what</source>
        <translation>Welches Foto wofür ist</translation>
    </message>
    <message>
        <source>{n} {part}</source>
        <translation>{n} {part}</translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen</numerusform>
            <numerusform>%Ln Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation>
            <numerusform>%Ln Datei gesehen</numerusform>
            <numerusform>%Ln Dateien gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answering photos</source>
        <translation>Beantworte Fotos</translation>
    </message>
    <message>
        <source>Checking photos</source>
        <translation>Prüfe Fotos</translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation>Zähle Fotos</translation>
    </message>
    <message>
        <source>Drawing the sample photos</source>
        <translation>Zeichne die Beispielfotos</translation>
    </message>
    <message>
        <source>Fetching the model {name}</source>
        <translation>Hole das Modell {name}</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>Grafikkarte: {name}</translation>
    </message>
    <message>
        <source>How far the running work is</source>
        <translation>Wie weit die laufende Arbeit ist</translation>
    </message>
    <message>
        <source>Looking for the photos</source>
        <translation>Suche die Fotos</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>Nur zum Ansehen geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>Prozessor, %Ln Kern</numerusform>
            <numerusform>Prozessor, %Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Sleep is held back</source>
        <translation>Bleibt wach</translation>
    </message>
    <message>
        <source>Sleep is held back until this is done. Settings has a switch for it.</source>
        <translation>Der Computer bleibt wach, bis das getan ist. In den Einstellungen gibt es dafür einen Schalter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training is paused</source>
        <translation>Das Training ist pausiert</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Anhalten und behalten</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>Training anhalten?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>What is done so far stays.</source>
        <translation>Was bisher getan ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A larger model brings much more.</source>
        <translation>Ein größeres Modell bringt viel mehr.</translation>
    </message>
    <message>
        <source>Classes, least found first</source>
        <translation>Klassen, am wenigsten gefundene zuerst</translation>
    </message>
    <message>
        <source>Larger models</source>
        <translation>Größere Modelle</translation>
    </message>
    <message>
        <source>Made with the small built-in model.</source>
        <translation>Mit dem kleinen eingebauten Modell gemacht.</translation>
    </message>
    <message>
        <source>Mix-ups are those of the exam, and there was none.</source>
        <translation>Verwechslungen sind die der Prüfung, und es gab keine.</translation>
    </message>
    <message>
        <source>Mix-ups are those of the exam, which is closed.</source>
        <translation>Verwechslungen sind die der Prüfung, und die ist geschlossen.</translation>
    </message>
    <message>
        <source>Mix-ups, most frequent first</source>
        <translation>Verwechslungen, häufigste zuerst</translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more.</source>
        <translation>Keine Prüfung ist möglich: Keine Klasse hat 4 Fotos oder mehr.</translation>
    </message>
    <message>
        <source>No exam photo was taken for another class.</source>
        <translation>Kein Prüfungsfoto wurde für eine andere Klasse gehalten.</translation>
    </message>
    <message>
        <source>These are figures of practice photos. Add photos to learn how good it is.</source>
        <translation>Das sind Zahlen von Übungsfotos. Fotos hinzufügen, um zu erfahren, wie gut er ist.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>SureBins</name>
    <message>
        <source>How sure it is against how often it is right, in percent</source>
        <translation>Wie sicher er ist, und wie oft er richtig liegt, in Prozent</translation>
    </message>
    <message>
        <source>How sure it says it is, percent</source>
        <translation>Wie sicher er sich nennt, Prozent</translation>
    </message>
    <message>
        <source>When it says about {sure} sure, it was right for {right} ({range} %).</source>
        <translation>Wenn er etwa {sure} sicher sagt, war es bei {right} richtig ({range}&#xa0;%).</translation>
    </message>
    <message>
        <source>When it says about {sure} sure, it was right for {right}, too few for a percent.</source>
        <translation>Wenn er etwa {sure} sicher sagt, war es bei {right} richtig, zu wenige für eine Prozentzahl.</translation>
    </message>
    <message>
        <source>above the line: too careful</source>
        <translation>über der Linie: zu vorsichtig</translation>
    </message>
    <message>
        <source>below: too sure</source>
        <translation>darunter: zu sicher</translation>
    </message>
</context>
<context>
    <name>SureTab</name>
    <message>
        <source>Always answer</source>
        <translation>Immer antworten</translation>
    </message>
    <message numerus="yes">
        <source>Answers %Ln practice photo(s)</source>
        <translation>
            <numerusform>Beantwortet %Ln Übungsfoto</numerusform>
            <numerusform>Beantwortet %Ln Übungsfotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers every photo, right on {right}</source>
        <translation>Beantwortet jedes Foto, richtig bei {right}</translation>
    </message>
    <message>
        <source>Answers {answered}, right on {right} of those</source>
        <translation>Beantwortet {answered}, richtig bei {right} davon</translation>
    </message>
    <message>
        <source>Back to {target} %</source>
        <translation>Zurück zu {target}&#xa0;%</translation>
    </message>
    <message>
        <source>It is more careful than it need be</source>
        <translation>Er ist vorsichtiger, als er sein müsste</translation>
    </message>
    <message>
        <source>It is surer than it should be</source>
        <translation>Er ist sich sicherer, als er sein sollte</translation>
    </message>
    <message>
        <source>Its sureness can be trusted</source>
        <translation>Auf seine Sicherheit ist Verlass</translation>
    </message>
    <message>
        <source>Its sureness is right on the whole, not everywhere</source>
        <translation>Seine Sicherheit stimmt im Ganzen, nicht überall</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>So behalten</translation>
    </message>
    <message numerus="yes">
        <source>Right among the answered, percent, with likely ranges; %Ln practice photo(s), not the exam. Drag the handle, or use the arrow keys.</source>
        <translation>
            <numerusform>Richtig unter den beantworteten, in Prozent, mit wahrscheinlichen Spannen; %Ln Übungsfoto, nicht die Prüfung. Den Griff ziehen oder die Pfeiltasten nehmen.</numerusform>
            <numerusform>Richtig unter den beantworteten, in Prozent, mit wahrscheinlichen Spannen; %Ln Übungsfotos, nicht die Prüfung. Den Griff ziehen oder die Pfeiltasten nehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right {target} % of the time cannot be reached</source>
        <translation>In {target}&#xa0;% der Fälle richtig: nicht zu erreichen</translation>
    </message>
    <message numerus="yes">
        <source>Right, percent, with likely ranges; beside each mark its photos, %Ln practice photo(s) in all, not the exam. They set its sureness too, which flatters a little.</source>
        <translation>
            <numerusform>Richtig, in Prozent, mit wahrscheinlichen Spannen; neben jedem Zeichen seine Fotos, insgesamt %Ln Übungsfoto, nicht die Prüfung. Nach ihnen richtet sich auch die Sicherheit, das schmeichelt ein wenig.</numerusform>
            <numerusform>Richtig, in Prozent, mit wahrscheinlichen Spannen; neben jedem Zeichen seine Fotos, insgesamt %Ln Übungsfotos, nicht die Prüfung. Nach ihnen richtet sich auch die Sicherheit, das schmeichelt ein wenig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The classifier answers so already.</source>
        <translation>Der Klassifikator antwortet schon so.</translation>
    </message>
    <message>
        <source>The classifier answers so.</source>
        <translation>Der Klassifikator antwortet so.</translation>
    </message>
    <message>
        <source>There are no practice photos to measure this on.</source>
        <translation>Es gibt keine Übungsfotos, um das zu messen.</translation>
    </message>
    <message>
        <source>There are no practice photos to show how sure it is.</source>
        <translation>Es gibt keine Übungsfotos, die zeigen, wie sicher er ist.</translation>
    </message>
    <message>
        <source>This training is of an older version and has no table of how sure it is. Train again.</source>
        <translation>Dieses Training ist von einer älteren Version und hat keine Tabelle darüber, wie sicher es ist. Noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Too few photos to tell whether its sureness can be trusted</source>
        <translation>Zu wenige Fotos, um zu sagen, ob auf die Sicherheit Verlass ist</translation>
    </message>
    <message>
        <source>“Keep this” changes what the classifier answers, and every table and copy.</source>
        <translation>„So behalten“ ändert, was der Klassifikator antwortet, und jede Tabelle und Kopie.</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>Always answers</source>
        <translation>Antwortet immer</translation>
    </message>
    <message>
        <source>Answers only when right about {percent} % of the time</source>
        <translation>Antwortet nur, wenn er in etwa {percent}&#xa0;% der Fälle richtig liegt</translation>
    </message>
    <message>
        <source>Answers {answered} practice photos, right for {right} of these.</source>
        <translation>Beantwortet {answered} Übungsfotos, davon {right} richtig.</translation>
    </message>
    <message>
        <source>Answers {answered} practice photos, right {percent} ({range}) of these.</source>
        <translation>Beantwortet {answered} Übungsfotos, davon {percent} ({range}) richtig.</translation>
    </message>
    <message>
        <source>Of rare classes: {answered} answered, right for {right} of these.</source>
        <translation>Von seltenen Klassen: {answered} beantwortet, davon {right} richtig.</translation>
    </message>
    <message>
        <source>Of rare classes: {answered} answered, right {percent} ({range}) of these.</source>
        <translation>Von seltenen Klassen: {answered} beantwortet, davon {percent} ({range}) richtig.</translation>
    </message>
    <message>
        <source>There were no practice photos to measure this on.</source>
        <translation>Es gab keine Übungsfotos, um das zu messen.</translation>
    </message>
    <message>
        <source>This target cannot be reached: with the nearest limit it answers {answered} practice photos, right for {right} of these.</source>
        <translation>Dieses Ziel ist nicht zu erreichen: Mit der nächstliegenden Grenze beantwortet er {answered} Übungsfotos, davon {right} richtig.</translation>
    </message>
    <message>
        <source>This target cannot be reached: with the nearest limit it answers {answered} practice photos, right {percent} ({range}) of these.</source>
        <translation>Dieses Ziel ist nicht zu erreichen: Mit der nächstliegenden Grenze beantwortet er {answered} Übungsfotos, davon {percent} ({range}) richtig.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>How often answers shall be right</source>
        <translation>Wie oft Antworten richtig sein sollen</translation>
    </message>
</context>
<context>
    <name>TextsTab</name>
    <message>
        <source>A table with the columns “class” and “text”, or drop it here. It is read where it lies.</source>
        <translation>Eine Tabelle mit den Spalten „class“ und „text“, oder sie hierher ziehen. Sie wird gelesen, wo sie liegt.</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Tabelle hinzufügen…</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose sentences now</source>
        <translation>Sätze jetzt auswählen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Find a class or a sentence</source>
        <translation>Klasse oder Satz suchen</translation>
    </message>
    <message>
        <source>First add photos. Then each class can be given a name that the model reads.</source>
        <translation>Zuerst Fotos hinzufügen. Dann kann jede Klasse einen Namen bekommen, den das Modell liest.</translation>
    </message>
    <message>
        <source>How far choosing sentences is</source>
        <translation>Wie weit die Auswahl der Sätze ist</translation>
    </message>
    <message>
        <source>Look which sentences would be kept, as the next training does. What is read now is kept for it.</source>
        <translation>Ansehen, welche Sätze behalten würden, wie es das nächste Training tut. Was jetzt gelesen wird, bleibt dafür erhalten.</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>Noch keine Klassen</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>Alle Klassen zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>Dieses Projekt ist nur zum Ansehen geöffnet.</translation>
    </message>
</context>
<context>
    <name>TrainCommands</name>
    <message>
        <source>Finish now</source>
        <translation>Jetzt abschließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Possible while matching or the classifier runs.</source>
        <translation>Möglich, während das Zusammenbringen oder der Klassifikator läuft.</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>You can go on working. Training goes on only while uproto is open.</source>
        <translation>Sie können weiterarbeiten. Das Training läuft nur, solange uproto offen ist.</translation>
    </message>
    <message>
        <source>{words} It takes {size} of memory.</source>
        <translation>{words} Es braucht {size} Speicher.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>A few parts inside the model learn from your photos too.</source>
        <translation>Einige Teile im Modell lernen auch aus Ihren Fotos.</translation>
    </message>
    <message>
        <source>A first look at practice photos</source>
        <translation>Ein erster Blick auf Übungsfotos</translation>
    </message>
    <message>
        <source>All of the model that looks at photos learns.</source>
        <translation>Das ganze Modell, das Fotos ansieht, lernt.</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>Alle Trainings</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Anchors spread</source>
        <translation>Anker verteilt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>Mittle</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Choosing descriptions</source>
        <translation>Wähle Beschreibungen</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Descriptions chosen</source>
        <translation>Beschreibungen gewählt</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>First add photos, with one folder for each class.</source>
        <translation>Zuerst Fotos hinzufügen, mit einem Ordner für jede Klasse.</translation>
    </message>
    <message>
        <source>Flat: it has learned what it can</source>
        <translation>Flach: Es hat gelernt, was es kann</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Going down: still learning</source>
        <translation>Fällt: Es lernt noch</translation>
    </message>
    <message>
        <source>Going up: it begins to learn by heart</source>
        <translation>Steigt: Es beginnt, auswendig zu lernen</translation>
    </message>
    <message>
        <source>How long it takes here is being measured</source>
        <translation>Wie lange es hier dauert, wird gerade gemessen</translation>
    </message>
    <message>
        <source>How much is found, round by round</source>
        <translation>Wie viel gefunden wird, Durchgang für Durchgang</translation>
    </message>
    <message>
        <source>It learns which of all it sees tells your classes apart.</source>
        <translation>Es lernt, was von allem, das es sieht, Ihre Klassen unterscheidet.</translation>
    </message>
    <message>
        <source>Keeping photos apart</source>
        <translation>Halte Fotos zurück</translation>
    </message>
    <message>
        <source>Kept only if practice photos say that it is better.</source>
        <translation>Wird nur behalten, wenn Übungsfotos sagen, dass es besser ist.</translation>
    </message>
    <message>
        <source>Marking the exam</source>
        <translation>Werte die Prüfung aus</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Zusammenbringen</translation>
    </message>
    <message>
        <source>Matching photos and words</source>
        <translation>Bringe Fotos und Worte zusammen</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>Modell trainiert</translation>
    </message>
    <message>
        <source>No difference between rare and common classes found</source>
        <translation>Kein Unterschied zwischen seltenen und häufigen Klassen gefunden</translation>
    </message>
    <message>
        <source>No look at practice photos yet</source>
        <translation>Noch kein Blick auf Übungsfotos</translation>
    </message>
    <message>
        <source>No photos to train on yet</source>
        <translation>Noch keine Fotos zum Trainieren</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch kein Durchgang</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos read</source>
        <translation>Fotos gelesen</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Rare classes are behind common ones</source>
        <translation>Seltene Klassen liegen hinter häufigen</translation>
    </message>
    <message>
        <source>Rare classes are catching up</source>
        <translation>Seltene Klassen holen auf</translation>
    </message>
    <message>
        <source>Rare classes are falling behind</source>
        <translation>Seltene Klassen fallen zurück</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lese Fotos</translation>
    </message>
    <message>
        <source>Spreading the classes&apos; anchors</source>
        <translation>Verteile die Anker der Klassen</translation>
    </message>
    <message>
        <source>The model stays as it is.</source>
        <translation>Das Modell bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>To Photos</source>
        <translation>Zu Fotos</translation>
    </message>
    <message>
        <source>Too few rounds to say</source>
        <translation>Zu wenige Durchgänge, um etwas zu sagen</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Training inside the model</source>
        <translation>Trainiere im Modell</translation>
    </message>
    <message>
        <source>Training the classifier</source>
        <translation>Trainiere den Klassifikator</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use the smaller model</source>
        <translation>Das kleinere Modell verwenden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Wants a graphics card, or patience.</source>
        <translation>Braucht eine Grafikkarte oder Geduld.</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>Braucht eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Works on any computer.</source>
        <translation>Läuft auf jedem Computer.</translation>
    </message>
    <message>
        <source>about {time} on this computer</source>
        <translation>etwa {time} auf diesem Computer</translation>
    </message>
    <message>
        <source>more than an hour on this computer</source>
        <translation>über eine Stunde auf diesem Computer</translation>
    </message>
    <message>
        <source>{low} to {high} on this computer</source>
        <translation>{low} bis {high} auf diesem Computer</translation>
    </message>
    <message>
        <source>{low}, or more than an hour, on this computer</source>
        <translation>{low}, oder über eine Stunde, auf diesem Computer</translation>
    </message>
    <message>
        <source>{project} · {way} · started {time}</source>
        <translation>{project} · {way} · begonnen {time}</translation>
    </message>
</context>
<context>
    <name>TrainRuns</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>An exam of these two is closed, so these are practice photos. They helped to choose, so no winner is named on them. On Results the exam can be opened.</source>
        <translation>Eine Prüfung der beiden ist geschlossen, darum sind das Übungsfotos. Sie halfen bei der Wahl, also wird kein Sieger genannt. Unter Ergebnisse lässt sich die Prüfung öffnen.</translation>
    </message>
    <message>
        <source>As the training before: the same photos, model and settings.</source>
        <translation>Wie das Training davor: dieselben Fotos, dasselbe Modell, dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>No difference found between the two trainings</source>
        <translation>Kein Unterschied zwischen den beiden Trainings gefunden</translation>
    </message>
    <message>
        <source>On {n} exam photos that both answered: earlier {first}, later {second}. {gained} found only by the later one, {lost} only by the earlier one.</source>
        <translation>Bei {n} Prüfungsfotos, die beide beantworteten: früher {first}, später {second}. {gained} nur vom späteren gefunden, {lost} nur vom früheren.</translation>
    </message>
    <message>
        <source>Other than in the training before: {changes}.</source>
        <translation>Anders als im Training davor: {changes}.</translation>
    </message>
    <message>
        <source>Practice figures of the two trainings</source>
        <translation>Übungszahlen der beiden Trainings</translation>
    </message>
    <message>
        <source>The first training of this project.</source>
        <translation>Das erste Training dieses Projekts.</translation>
    </message>
    <message>
        <source>The later training finds less</source>
        <translation>Das spätere Training findet weniger</translation>
    </message>
    <message>
        <source>The later training finds more</source>
        <translation>Das spätere Training findet mehr</translation>
    </message>
    <message>
        <source>The two trainings have no exam photo in common</source>
        <translation>Die beiden Trainings haben kein Prüfungsfoto gemeinsam</translation>
    </message>
    <message>
        <source>They cannot be compared class by class.</source>
        <translation>Sie lassen sich nicht Klasse für Klasse vergleichen.</translation>
    </message>
    <message>
        <source>finds less</source>
        <translation>findet weniger</translation>
    </message>
    <message>
        <source>finds more</source>
        <translation>findet mehr</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>wird verwendet</translation>
    </message>
    <message>
        <source>model {before}, now {now}</source>
        <translation>Modell {before}, jetzt {now}</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>kein Unterschied gefunden</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>keine Fotos</translation>
    </message>
    <message>
        <source>no practice photos</source>
        <translation>keine Übungsfotos</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>other classes: {before}, now {now}</source>
        <translation>andere Klassen: {before}, jetzt {now}</translation>
    </message>
    <message>
        <source>practice photos</source>
        <translation>Übungsfotos</translation>
    </message>
    <message>
        <source>seed {before}, now {now}</source>
        <translation>Startzahl {before}, jetzt {now}</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>weggeworfen</translation>
    </message>
    <message>
        <source>way {before}, now {now}</source>
        <translation>Weg {before}, jetzt {now}</translation>
    </message>
    <message>
        <source>{before} photos, now {now}</source>
        <translation>{before} Fotos, jetzt {now}</translation>
    </message>
    <message>
        <source>{percent} ({range}), {n} photos</source>
        <translation>{percent} ({range}), {n} Fotos</translation>
    </message>
    <message>
        <source>“{name}” {before}, now {now}</source>
        <translation>„{name}“ {before}, jetzt {now}</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Redo: {decision}</source>
        <translation>Wiederholen: {decision}</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Rückgängig: {decision}</translation>
    </message>
    <message>
        <source>{decision} (Ctrl+Shift+Z)</source>
        <translation>{decision} (Strg+Umschalt+Z)</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), in {folder}</source>
        <translation>
            <numerusform>%Ln Zeile, in {folder}</numerusform>
            <numerusform>%Ln Zeilen, in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV with the columns of Camtrap DP&apos;s observations; class names stand for scientific names.</source>
        <translation>Eine CSV-Datei mit den Spalten der Beobachtungen in Camtrap DP; Klassennamen stehen für wissenschaftliche Namen.</translation>
    </message>
    <message>
        <source>Another classifier…</source>
        <translation>Anderer Klassifikator…</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>Fotos wählen…</translation>
    </message>
    <message>
        <source>Classifier: {title}</source>
        <translation>Klassifikator: {title}</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>In Ordner kopieren…</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>Fotos oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Each photo gets one answer, or “not sure” with the reason. Your photos stay as they are.</source>
        <translation>Jedes Foto bekommt eine Antwort, oder „nicht sicher“ mit dem Grund. Ihre Fotos bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Export: CSV</source>
        <translation>Export: CSV</translation>
    </message>
    <message>
        <source>Export: Excel</source>
        <translation>Export: Excel</translation>
    </message>
    <message>
        <source>No classifier yet</source>
        <translation>Noch kein Klassifikator</translation>
    </message>
    <message>
        <source>No part stands out: the answer rests on the whole photo.</source>
        <translation>Kein Teil sticht hervor: Die Antwort beruht auf dem ganzen Foto.</translation>
    </message>
    <message>
        <source>None of the classes?</source>
        <translation>Keine der Klassen?</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Not sure first</source>
        <translation>Nicht sichere zuerst</translation>
    </message>
    <message>
        <source>Only answered</source>
        <translation>Nur beantwortete</translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation>Nur nicht sichere</translation>
    </message>
    <message>
        <source>Only unreadable</source>
        <translation>Nur nicht lesbare</translation>
    </message>
    <message>
        <source>Open a classifier…</source>
        <translation>Klassifikator öffnen…</translation>
    </message>
    <message>
        <source>Open another classifier…</source>
        <translation>Anderen Klassifikator öffnen…</translation>
    </message>
    <message>
        <source>Parts of the photo are hidden in turn…</source>
        <translation>Teile des Fotos werden reihum verdeckt…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Table for Camtrap DP…</source>
        <translation>Tabelle für Camtrap DP…</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>Das ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>This is found out as soon as the photos are answered.</source>
        <translation>Das zeigt sich, sobald die Fotos beantwortet sind.</translation>
    </message>
    <message>
        <source>This photo could not be read</source>
        <translation>Dieses Foto konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>To Train</source>
        <translation>Zu Trainieren</translation>
    </message>
    <message>
        <source>Train one with your photos, or open one that someone gave you.</source>
        <translation>Einen mit den eigenen Fotos trainieren oder einen erhaltenen öffnen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation>Wohin sollen die Kopien?</translation>
    </message>
    <message>
        <source>Where the model looked: a hint, not a proof. {words}</source>
        <translation>Wohin das Modell sah: ein Hinweis, kein Beweis. {words}</translation>
    </message>
    <message>
        <source>With the outlined part hidden, {class} is {less} instead of {sure}.</source>
        <translation>Ist der umrandete Teil verdeckt, ist {class} zu {less} statt zu {sure} sicher.</translation>
    </message>
    <message>
        <source>right, you said</source>
        <translation>als richtig bestätigt</translation>
    </message>
    <message>
        <source>sure {percent}</source>
        <translation>zu {percent} sicher</translation>
    </message>
    <message>
        <source>you said: {class}</source>
        <translation>Ihre Angabe: {class}</translation>
    </message>
    <message>
        <source>{answered} answered, {open} not sure</source>
        <translation>{answered} beantwortet, {open} nicht sicher</translation>
    </message>
    <message>
        <source>{answered} answered, {open} not sure, {unreadable} unreadable</source>
        <translation>{answered} beantwortet, {open} nicht sicher, {unreadable} nicht lesbar</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} oder {second}?</translation>
    </message>
    <message>
        <source>{first}?</source>
        <translation>{first}?</translation>
    </message>
    <message>
        <source>{percent} alike</source>
        <translation>{percent} ähnlich</translation>
    </message>
</context>
<context>
    <name>WhenSwitch</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
</context>
<context>
    <name>_ClassLine</name>
    <message>
        <source>its only practice photo</source>
        <translation>ihr einziges Übungsfoto</translation>
    </message>
    <message>
        <source>{found} practice photos</source>
        <translation>{found} Übungsfotos</translation>
    </message>
</context>
<context>
    <name>_Done</name>
    <message>
        <source>The file stays where it is.</source>
        <translation>Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look: {finding}</source>
        <translation>Ansehen: {finding}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>It has no training photo</source>
        <translation>Sie hat kein Lernfoto</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>How many photos are answered</source>
        <translation>Wie viele Fotos beantwortet sind</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Sehe Fotos an</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
</context>
<context>
    <name>because</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model</source>
        <translation>„{name}“ kann nicht der Name eines Modells sein</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; in its bundle.json is damaged</source>
        <translation>„{place}“ in der bundle.json ist beschädigt</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is no word</source>
        <translation>„{word}“ ist kein Wort</translation>
    </message>
    <message>
        <source>a model of that name is there already</source>
        <translation>ein Modell dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>a single file needs the name of the model that it is ({names})</source>
        <translation>eine einzelne Datei braucht den Namen des Modells, das sie ist ({names})</translation>
    </message>
    <message>
        <source>answering photos</source>
        <translation>Fotos beantworten</translation>
    </message>
    <message>
        <source>checking photos</source>
        <translation>Fotos prüfen</translation>
    </message>
    <message>
        <source>choosing descriptions</source>
        <translation>Beschreibungen wählen</translation>
    </message>
    <message>
        <source>comparing ways</source>
        <translation>Wege vergleichen</translation>
    </message>
    <message>
        <source>counting photos</source>
        <translation>Fotos zählen</translation>
    </message>
    <message>
        <source>drawing the sample photos</source>
        <translation>Beispielfotos zeichnen</translation>
    </message>
    <message>
        <source>fetching the model</source>
        <translation>Modell holen</translation>
    </message>
    <message>
        <source>finding moved photos</source>
        <translation>verschobene Fotos suchen</translation>
    </message>
    <message>
        <source>it asks its tokeniser for what this program does not do</source>
        <translation>der Tokenizer verlangt, was dieses Programm nicht tut</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be read as UTF-8 text</source>
        <translation>nicht als UTF-8-Text lesbar</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>es gibt ihn nicht</translation>
    </message>
    <message>
        <source>it has no classes with `id` and `name`</source>
        <translation>sie hat keine Klassen mit `id` und `name`</translation>
    </message>
    <message>
        <source>it has no column `{column}` in its first line</source>
        <translation>die Spalte `{column}` fehlt in der ersten Zeile</translation>
    </message>
    <message>
        <source>it has no file {file}</source>
        <translation>die Datei {file} fehlt darin</translation>
    </message>
    <message>
        <source>it has no list `images` of a photo list as iNaturalist or COCO have it</source>
        <translation>sie hat keine Liste `images` einer Fotoliste wie bei iNaturalist oder COCO</translation>
    </message>
    <message>
        <source>it has no project.json that can be read</source>
        <translation>es fehlt eine lesbare project.json</translation>
    </message>
    <message>
        <source>it has pages such as desc_0.txt, and no {file} or {other} that says whose they are</source>
        <translation>sie hat Seiten wie desc_0.txt und weder {file} noch {other}, die sagen, wem sie gehören</translation>
    </message>
    <message>
        <source>it has trained weights and does not say what for</source>
        <translation>er hat trainierte Gewichte und sagt nicht wofür</translation>
    </message>
    <message>
        <source>it has {n} names, and none for the label {label}</source>
        <translation>sie hat {n} Namen, und keinen für die Nummer {label}</translation>
    </message>
    <message>
        <source>it holds a comparison on other photos</source>
        <translation>er enthält einen Vergleich mit anderen Fotos</translation>
    </message>
    <message>
        <source>it holds an older sample with other files in it</source>
        <translation>er enthält ein älteres Beispiel mit anderen Dateien darin</translation>
    </message>
    <message>
        <source>it holds no bundle.json</source>
        <translation>er enthält keine bundle.json</translation>
    </message>
    <message>
        <source>it holds other files</source>
        <translation>er enthält andere Dateien</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es ist eine Datei</translation>
    </message>
    <message>
        <source>it is another model than that of the first process</source>
        <translation>es ist ein anderes Modell als das des ersten Prozesses</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it is from a newer version of uproto</source>
        <translation>von einer neueren Version von uproto</translation>
    </message>
    <message>
        <source>it is larger than any table of photos</source>
        <translation>größer als jede Tabelle von Fotos</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>größer als {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>it is made of the class&apos;s name, which always stays</source>
        <translation>er besteht aus dem Namen der Klasse, der immer bleibt</translation>
    </message>
    <message>
        <source>it is missing or cannot be read</source>
        <translation>fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no Excel table, is damaged, or has a password</source>
        <translation>keine Excel-Tabelle, beschädigt oder mit Kennwort</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>it is no file of decisions, or is damaged</source>
        <translation>keine Datei mit Entscheidungen, oder beschädigt</translation>
    </message>
    <message>
        <source>it is no folder, no table (.csv, .tsv) and no JSON</source>
        <translation>kein Ordner, keine Tabelle (.csv, .tsv) und kein JSON</translation>
    </message>
    <message>
        <source>it is no folder, no table (.csv, .tsv, .xlsx), no list of lines `path label` (.txt) and no JSON</source>
        <translation>kein Ordner, keine Tabelle (.csv, .tsv, .xlsx), keine Liste von Zeilen `path label` (.txt) und kein JSON</translation>
    </message>
    <message>
        <source>it is no object of lists, `{class: [sentences]}`</source>
        <translation>kein Objekt von Listen, `{class: [sentences]}`</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>it is not JSON ({place})</source>
        <translation>kein JSON ({place})</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>kein UTF-8-Text; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>it is not like the lists of VL-LTR</source>
        <translation>nicht wie die Listen von VL-LTR</translation>
    </message>
    <message>
        <source>it is not like {&quot;groups&quot;: {&quot;colour&quot;: [&quot;word&quot;, &quot;word&quot;]}}</source>
        <translation>nicht wie {&quot;groups&quot;: {&quot;colour&quot;: [&quot;word&quot;, &quot;word&quot;]}}</translation>
    </message>
    <message>
        <source>it is not written as `class: sentence`</source>
        <translation>nicht geschrieben als `class: sentence`</translation>
    </message>
    <message>
        <source>it is of Excel before 2007; save it as .xlsx or CSV</source>
        <translation>aus einem Excel vor 2007; als .xlsx oder CSV speichern</translation>
    </message>
    <message>
        <source>it joins other layers than its model has</source>
        <translation>er verbindet andere Schichten, als das Modell hat</translation>
    </message>
    <message>
        <source>it lies in the photo folder, which is never changed</source>
        <translation>er liegt im Fotoordner, der nie verändert wird</translation>
    </message>
    <message>
        <source>its `annotations` or `categories` are no list</source>
        <translation>`annotations` oder `categories` ist keine Liste</translation>
    </message>
    <message>
        <source>its activation is not the one it was trained with</source>
        <translation>die Aktivierung ist nicht die, mit der es trainiert wurde</translation>
    </message>
    <message>
        <source>its bundle.json is damaged</source>
        <translation>die bundle.json ist beschädigt</translation>
    </message>
    <message>
        <source>its classes and their counts do not fit together</source>
        <translation>Klassen und Anzahlen passen nicht zusammen</translation>
    </message>
    <message>
        <source>its database cannot be read</source>
        <translation>die Datenbank ist nicht lesbar</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <translation>die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>its image tower lies elsewhere</source>
        <translation>der Bildteil liegt anderswo</translation>
    </message>
    <message>
        <source>its limits for &quot;not sure&quot; are damaged</source>
        <translation>die Grenzen für „nicht sicher“ sind beschädigt</translation>
    </message>
    <message>
        <source>its model.safetensors does not fit its classes</source>
        <translation>die model.safetensors passt nicht zu den Klassen</translation>
    </message>
    <message>
        <source>its model.safetensors is missing or damaged</source>
        <translation>die model.safetensors fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>its settings of views are damaged</source>
        <translation>die Einstellungen der Ansichten sind beschädigt</translation>
    </message>
    <message>
        <source>its text tower comes from another package</source>
        <translation>der Textteil kommt aus einem anderen Paket</translation>
    </message>
    <message>
        <source>its tokeniser comes from another package, and its files are not beside it</source>
        <translation>der Tokenizer kommt aus einem anderen Paket, und seine Dateien liegen nicht daneben</translation>
    </message>
    <message>
        <source>its tokeniser needs the package {package}: pip install {install}</source>
        <translation>der Tokenizer braucht das Paket {package}: pip install {install}</translation>
    </message>
    <message>
        <source>its tokeniser would run code of its own</source>
        <translation>der Tokenizer würde eigenen Code ausführen</translation>
    </message>
    <message>
        <source>its trained model is missing or damaged</source>
        <translation>das trainierte Modell fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>its trained weights do not fit the model &quot;{name}&quot;</source>
        <translation>die trainierten Gewichte passen nicht zum Modell „{name}“</translation>
    </message>
    <message>
        <source>its weights are damaged ({because})</source>
        <translation>die Gewichte sind beschädigt ({because})</translation>
    </message>
    <message>
        <source>its {list} {place} has no {entry}</source>
        <translation>{list} {place} hat kein {entry}</translation>
    </message>
    <message>
        <source>keeping photos apart</source>
        <translation>Fotos zurückhalten</translation>
    </message>
    <message>
        <source>learning when it is sure</source>
        <translation>lernen, wann er sicher ist</translation>
    </message>
    <message>
        <source>line {line} has no label behind the path (&quot;{words}&quot;)</source>
        <translation>Zeile {line} hat keine Klasse nach dem Pfad („{words}“)</translation>
    </message>
    <message>
        <source>line {line} has the split &quot;{word}&quot;, not train, val or test</source>
        <translation>in Zeile {line} steht als Aufteilung „{word}“, nicht train, val oder test</translation>
    </message>
    <message>
        <source>line {line} is no row of a table</source>
        <translation>Zeile {line} ist keine Tabellenzeile</translation>
    </message>
    <message>
        <source>looking at photos</source>
        <translation>Fotos ansehen</translation>
    </message>
    <message>
        <source>looking for models</source>
        <translation>nach Modellen suchen</translation>
    </message>
    <message>
        <source>looking through the archive</source>
        <translation>Archiv durchsehen</translation>
    </message>
    <message>
        <source>marking the exam</source>
        <translation>Prüfung auswerten</translation>
    </message>
    <message>
        <source>matching photos and words</source>
        <translation>Fotos und Worte zusammenbringen</translation>
    </message>
    <message>
        <source>measuring the time</source>
        <translation>Zeit messen</translation>
    </message>
    <message>
        <source>no sheet has a column `path` and a column `label` in its first line</source>
        <translation>kein Blatt hat eine Spalte `path` und eine Spalte `label` in der ersten Zeile</translation>
    </message>
    <message>
        <source>no text in it is for one of the classes, such as &quot;{class}&quot;</source>
        <translation>kein Text darin ist für eine der Klassen, etwa „{class}“</translation>
    </message>
    <message>
        <source>none of the {n} files that it names is there; they were looked for from &quot;{folder}&quot; on</source>
        <translation>keine der {n} genannten Dateien ist da; gesucht wurde ab „{folder}“</translation>
    </message>
    <message>
        <source>not one of the photos it learned from can be read any more</source>
        <translation>keines der gelernten Fotos ist mehr lesbar</translation>
    </message>
    <message>
        <source>one file can have at most 2 GB</source>
        <translation>eine Datei kann höchstens 2&#xa0;GB haben</translation>
    </message>
    <message>
        <source>only .safetensors files are opened, for safety</source>
        <translation>nur .safetensors-Dateien werden geöffnet, der Sicherheit wegen</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>Fotos lesen</translation>
    </message>
    <message>
        <source>spreading the anchors</source>
        <translation>Anker verteilen</translation>
    </message>
    <message>
        <source>testing this computer</source>
        <translation>diesen Computer testen</translation>
    </message>
    <message>
        <source>the built-in model comes with the program</source>
        <translation>das eingebaute Modell gehört zum Programm</translation>
    </message>
    <message>
        <source>the class has no such sentence</source>
        <translation>die Klasse hat keinen solchen Satz</translation>
    </message>
    <message>
        <source>the entry &quot;{name}&quot; is no list of sentences</source>
        <translation>der Eintrag „{name}“ ist keine Liste von Sätzen</translation>
    </message>
    <message>
        <source>the model &quot;{name}&quot; on this computer is another one</source>
        <translation>das Modell „{name}“ auf diesem Computer ist ein anderes</translation>
    </message>
    <message>
        <source>the model inside it cannot be used: {because}</source>
        <translation>das Modell darin kann nicht verwendet werden: {because}</translation>
    </message>
    <message>
        <source>the photos lie in it, and they are never changed</source>
        <translation>die Fotos liegen darin, und sie werden nie verändert</translation>
    </message>
    <message>
        <source>the server answered {number}</source>
        <translation>der Server antwortete {number}</translation>
    </message>
    <message>
        <source>the server sent less than the whole file</source>
        <translation>der Server sandte weniger als die ganze Datei</translation>
    </message>
    <message>
        <source>the system&apos;s shell could not make the link</source>
        <translation>das System konnte die Verknüpfung nicht anlegen</translation>
    </message>
    <message>
        <source>the table has over {rows} rows</source>
        <translation>die Tabelle hat über {rows} Zeilen</translation>
    </message>
    <message>
        <source>there is no group &quot;{group}&quot;, only {groups}</source>
        <translation>es gibt keine Gruppe „{group}“, nur {groups}</translation>
    </message>
    <message>
        <source>there is no such class</source>
        <translation>es gibt keine solche Klasse</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>es gibt keine solche Einstellung</translation>
    </message>
    <message>
        <source>there is nothing at this place</source>
        <translation>an diesem Ort ist nichts</translation>
    </message>
    <message>
        <source>there is nothing there</source>
        <translation>dort ist nichts</translation>
    </message>
    <message>
        <source>there is something in it</source>
        <translation>es liegt etwas darin</translation>
    </message>
    <message>
        <source>this computer is set to work offline (HF_HUB_OFFLINE)</source>
        <translation>dieser Computer ist auf Arbeit ohne Netz eingestellt (HF_HUB_OFFLINE)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>trainieren</translation>
    </message>
    <message>
        <source>training inside the model</source>
        <translation>im Modell trainieren</translation>
    </message>
    <message>
        <source>training the classifier</source>
        <translation>Klassifikator trainieren</translation>
    </message>
    <message>
        <source>two of its classes have the same name</source>
        <translation>zwei der Klassen haben denselben Namen</translation>
    </message>
    <message>
        <source>what answered is not the hub</source>
        <translation>was antwortete, ist nicht die Modellablage</translation>
    </message>
    <message>
        <source>what it learned step by step is not there any more</source>
        <translation>was Schritt für Schritt gelernt wurde, ist nicht mehr da</translation>
    </message>
    <message>
        <source>working out what to photograph next</source>
        <translation>berechnen, was als Nächstes zu fotografieren ist</translation>
    </message>
    <message>
        <source>writing the classifier</source>
        <translation>Klassifikator schreiben</translation>
    </message>
    <message>
        <source>writing the classifier for other programs</source>
        <translation>Klassifikator für andere Programme schreiben</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file} describes no model that can be built ({because})</source>
        <translation>{file} beschreibt kein Modell, das sich bauen lässt ({because})</translation>
    </message>
    <message>
        <source>{file} does not describe a model</source>
        <translation>{file} beschreibt kein Modell</translation>
    </message>
    <message>
        <source>{file} does not say how to prepare photos</source>
        <translation>{file} sagt nicht, wie Fotos vorzubereiten sind</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} ist beschädigt</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} fehlt</translation>
    </message>
    <message>
        <source>{file} is missing or cannot be read</source>
        <translation>{file} fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file} is missing or damaged</source>
        <translation>{file} fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>{file} is of another version</source>
        <translation>{file} ist von einer anderen Version</translation>
    </message>
    <message>
        <source>{n} classes need at least {least} dimensions for a simplex, and there are {there}</source>
        <translation>{n} Klassen brauchen mindestens {least} Dimensionen für ein Simplex, und es sind {there}</translation>
    </message>
    <message>
        <source>{n} of the photos it learned from cannot be read any more</source>
        <translation>{n} der gelernten Fotos sind nicht mehr lesbar</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>always keep “{sentence}”</source>
        <translation>„{sentence}“ immer behalten</translation>
    </message>
    <message>
        <source>drop “{sentence}”</source>
        <translation>„{sentence}“ weglassen</translation>
    </message>
    <message>
        <source>found for {class}</source>
        <translation>für {class} gefunden</translation>
    </message>
    <message>
        <source>ignore a finding</source>
        <translation>einen Befund übergehen</translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto behalten</numerusform>
            <numerusform>%Ln Fotos behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>keep 1 photo</source>
        <translation>1 Foto behalten</translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto weglassen</numerusform>
            <numerusform>%Ln Fotos weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out 1 photo</source>
        <translation>1 Foto weglassen</translation>
    </message>
    <message>
        <source>leave out {class}</source>
        <translation>{class} weglassen</translation>
    </message>
    <message>
        <source>let uproto decide about “{sentence}”</source>
        <translation>uproto über „{sentence}“ entscheiden lassen</translation>
    </message>
    <message>
        <source>look at a photo later</source>
        <translation>ein Foto später ansehen</translation>
    </message>
    <message>
        <source>merge {old} and {new}</source>
        <translation>{old} und {new} zusammenlegen</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln photos to {class}</source>
        <translation>
            <numerusform>%Ln Foto nach {class} verschieben</numerusform>
            <numerusform>%Ln Fotos nach {class} verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>move 1 photo to {class}</source>
        <translation>1 Foto nach {class} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>not sure about %Ln photos</source>
        <translation>
            <numerusform>bei %Ln Foto nicht sicher</numerusform>
            <numerusform>bei %Ln Fotos nicht sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>not sure about 1 photo</source>
        <translation>bei 1 Foto nicht sicher</translation>
    </message>
    <message>
        <source>not {class}</source>
        <translation>nicht {class}</translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <source>show a finding again</source>
        <translation>einen Befund wieder zeigen</translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto zurücknehmen</numerusform>
            <numerusform>%Ln Fotos zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>take back 1 photo</source>
        <translation>1 Foto zurücknehmen</translation>
    </message>
    <message>
        <source>take back {class}</source>
        <translation>{class} zurücknehmen</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n class name(s) say nothing about how things look, such as “{first}”. Type a clear name or a description, or go on with photos only.</source>
        <translation>
            <numerusform>%Ln Klassenname sagt nichts darüber, wie es aussieht: „{first}“. Einen klaren Namen oder eine Beschreibung eingeben, oder nur mit Fotos weitermachen.</numerusform>
            <numerusform>%Ln Klassennamen sagen nichts darüber, wie es aussieht, etwa „{first}“. Einen klaren Namen oder eine Beschreibung eingeben, oder nur mit Fotos weitermachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) can be learned and not measured, such as “{first}”.</source>
        <translation>
            <numerusform>%Ln Klasse kann gelernt und nicht gemessen werden: „{first}“.</numerusform>
            <numerusform>%Ln Klassen können gelernt und nicht gemessen werden, etwa „{first}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list has a path and the number of a class in each line; a JSON file names photos and their classes.</source>
        <translation>Eine Liste hat in jeder Zeile einen Pfad und die Nummer einer Klasse; eine JSON-Datei nennt Fotos und ihre Klassen.</translation>
    </message>
    <message>
        <source>Add photos of each class that can be read, and that are neither for practice nor for the exam.</source>
        <translation>Fotos jeder Klasse hinzufügen, die lesbar sind und weder für die Übung noch für die Prüfung.</translation>
    </message>
    <message>
        <source>All photos in “{folder}” are of one class, and two are needed.</source>
        <translation>Alle Fotos in „{folder}“ sind von einer Klasse, und zwei sind nötig.</translation>
    </message>
    <message>
        <source>Ask for it again, or update uproto if it is from a newer version.</source>
        <translation>Noch einmal darum bitten, oder uproto aktualisieren, wenn er von einer neueren Version ist.</translation>
    </message>
    <message numerus="yes">
        <source>Asking {where} about %n class name(s). Nothing else is sent.</source>
        <translation>
            <numerusform>Frage {where} nach %Ln Klassennamen. Sonst wird nichts gesendet.</numerusform>
            <numerusform>Frage {where} nach %Ln Klassennamen. Sonst wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the spelling, or plug the drive in, and choose the folder that holds your class folders.</source>
        <translation>Die Schreibweise prüfen oder das Laufwerk anschließen, und den Ordner wählen, der die Klassenordner enthält.</translation>
    </message>
    <message>
        <source>Choose Quick: there all of them learn from the same features.</source>
        <translation>Schnell wählen: Dort lernen alle aus denselben Merkmalen.</translation>
    </message>
    <message>
        <source>Choose a sentence of the list.</source>
        <translation>Einen Satz der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a value within the range beside it.</source>
        <translation>Einen Wert aus dem Bereich daneben wählen.</translation>
    </message>
    <message>
        <source>Choose among its classes.</source>
        <translation>Unter seinen Klassen wählen.</translation>
    </message>
    <message>
        <source>Choose among {known}.</source>
        <translation>Aus {known} wählen.</translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation>Einen leeren oder neuen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>Eine andere Sprache wählen.</translation>
    </message>
    <message>
        <source>Choose another project, or update uproto if it is from a newer version.</source>
        <translation>Ein anderes Projekt wählen, oder uproto aktualisieren, wenn es von einer neueren Version ist.</translation>
    </message>
    <message>
        <source>Choose one of the models of the list.</source>
        <translation>Eines der Modelle aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose one of the tables: {tables}.</source>
        <translation>Eine der Tabellen wählen: {tables}.</translation>
    </message>
    <message>
        <source>Choose the folder that holds your class folders. uproto reads JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC.</source>
        <translation>Den Ordner wählen, der die Klassenordner enthält. uproto liest JPEG, PNG, WebP, TIFF, BMP, GIF und HEIC.</translation>
    </message>
    <message>
        <source>Choose the smaller model, or close other programs. Photos already read are kept.</source>
        <translation>Das kleinere Modell wählen oder andere Programme schließen. Schon gelesene Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or place.</source>
        <translation>In anderen Programmen schließen oder einen anderen Namen oder Ort wählen.</translation>
    </message>
    <message>
        <source>Close it there or choose another name; large tables go to CSV.</source>
        <translation>Dort schließen oder einen anderen Namen wählen; große Tabellen gehen als CSV.</translation>
    </message>
    <message>
        <source>Download it again, or use the built-in one.</source>
        <translation>Noch einmal herunterladen oder das eingebaute verwenden.</translation>
    </message>
    <message>
        <source>Download it, or use the built-in one.</source>
        <translation>Es herunterladen oder das eingebaute verwenden.</translation>
    </message>
    <message>
        <source>Enter the proxy in Settings, or ask your IT for the certificate file.</source>
        <translation>Den Proxy in den Einstellungen eingeben oder die IT nach der Zertifikatsdatei fragen.</translation>
    </message>
    <message>
        <source>Everything else goes on. Take the photo from its source again if you need it.</source>
        <translation>Alles andere geht weiter. Wenn das Foto gebraucht wird, es noch einmal von seiner Quelle holen.</translation>
    </message>
    <message>
        <source>Fewer than two classes in “{folder}” have a photo to learn from.</source>
        <translation>Weniger als zwei Klassen in „{folder}“ haben ein Foto zum Lernen.</translation>
    </message>
    <message>
        <source>Free some room or choose another place. Nothing was lost.</source>
        <translation>Platz schaffen oder einen anderen Ort wählen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Give a folder with a text file for each class, or a table with the columns “class” and “text”.</source>
        <translation>Einen Ordner mit einer Textdatei je Klasse angeben oder eine Tabelle mit den Spalten „class“ und „text“.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy the photos to a folder of yours.</source>
        <translation>Das Leserecht dafür einrichten oder die Fotos in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Go on from the last saved point{saved}.</source>
        <translation>Vom letzten Speicherpunkt{saved} an weitermachen.</translation>
    </message>
    <message>
        <source>Go on with it, or choose another place.</source>
        <translation>Es fortsetzen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Go on with it, or train again.</source>
        <translation>Es fortsetzen oder noch einmal trainieren.</translation>
    </message>
    <message>
        <source>Hand on the classifier&apos;s own folder instead.</source>
        <translation>Stattdessen den Ordner des Klassifikators selbst weitergeben.</translation>
    </message>
    <message>
        <source>Install uproto again.</source>
        <translation>uproto noch einmal installieren.</translation>
    </message>
    <message>
        <source>Install uproto with its addition “{extra}”.</source>
        <translation>uproto mit seiner Ergänzung „{extra}“ installieren.</translation>
    </message>
    <message>
        <source>It needs a column “path” and a column “label”; “split” and “group” may be there too.</source>
        <translation>Sie braucht eine Spalte „path“ und eine Spalte „label“; „split“ und „group“ dürfen auch da sein.</translation>
    </message>
    <message>
        <source>It was not measured what other answers of “{path}” would cost.</source>
        <translation>Es wurde nicht gemessen, was andere Antworten von „{path}“ kosten würden.</translation>
    </message>
    <message>
        <source>Look at its practice figures, or open the exam: each choice by it uses it up.</source>
        <translation>Die Übungszahlen ansehen oder die Prüfung öffnen: Jede Wahl danach verbraucht sie.</translation>
    </message>
    <message>
        <source>Make a project of the folder.</source>
        <translation>Aus dem Ordner ein Projekt machen.</translation>
    </message>
    <message>
        <source>Matching photos and words helps on the practice photos. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation>Fotos und Worte zusammenzubringen hilft bei den Übungsfotos. Damit gefunden: {with}&#xa0;%, ohne: {without}&#xa0;%, alle Klassen gleich gewichtet.</translation>
    </message>
    <message>
        <source>Matching photos and words is left out, because it does harm on the practice photos. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation>Das Zusammenbringen von Fotos und Worten wird weggelassen, weil es bei den Übungsfotos schadet. Damit gefunden: {with}&#xa0;%, ohne: {without}&#xa0;%, alle Klassen gleich gewichtet.</translation>
    </message>
    <message>
        <source>Matching photos and words stays: the practice photos do not say that it harms. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation>Das Zusammenbringen von Fotos und Worten bleibt: Die Übungsfotos sagen nicht, dass es schadet. Damit gefunden: {with}&#xa0;%, ohne: {without}&#xa0;%, alle Klassen gleich gewichtet.</translation>
    </message>
    <message>
        <source>Memory was short, so it goes on in smaller steps. Nothing to do.</source>
        <translation>Der Speicher war knapp, darum geht es in kleineren Schritten weiter. Nichts zu tun.</translation>
    </message>
    <message>
        <source>Mend it, or delete it: then the list that comes along is used.</source>
        <translation>Sie berichtigen oder löschen: Dann wird die mitgelieferte Liste verwendet.</translation>
    </message>
    <message>
        <source>Methods cannot be compared with the way of training called “{preset}”.</source>
        <translation>Verfahren lassen sich nicht mit dem Trainingsweg „{preset}“ vergleichen.</translation>
    </message>
    <message>
        <source>No class has a name or a description that the model can use, so it learns from the photos alone.</source>
        <translation>Keine Klasse hat einen Namen oder eine Beschreibung, die das Modell verwenden kann, also lernt es nur aus den Fotos.</translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more.</source>
        <translation>Keine Prüfung ist möglich: Keine Klasse hat 4 Fotos oder mehr.</translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more. You can train and use it.</source>
        <translation>Keine Prüfung ist möglich: Keine Klasse hat 4 Fotos oder mehr. Trainieren und Anwenden gehen.</translation>
    </message>
    <message>
        <source>No photo is left to judge a trained model by, so the model is used as it was.</source>
        <translation>Kein Foto bleibt, um ein trainiertes Modell zu beurteilen, also wird das Modell verwendet, wie es war.</translation>
    </message>
    <message>
        <source>No photos were found in “{folder}”.</source>
        <translation>In „{folder}“ wurden keine Fotos gefunden.</translation>
    </message>
    <message>
        <source>Nothing was written to “{path}”: {because}.</source>
        <translation>Nach „{path}“ wurde nichts geschrieben: {because}.</translation>
    </message>
    <message>
        <source>Plug the drive in or connect the network, then try again. Your decisions are kept.</source>
        <translation>Das Laufwerk anschließen oder das Netzwerk verbinden, dann noch einmal versuchen. Ihre Entscheidungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Put each class in a folder of its own, and choose the folder above them.</source>
        <translation>Jede Klasse in einen eigenen Ordner legen und den Ordner darüber wählen.</translation>
    </message>
    <message>
        <source>Round {epoch} of {of} of matching photos and words was the best on the practice photos, so it is kept.</source>
        <translation>Durchgang {epoch} von {of} beim Zusammenbringen von Fotos und Worten war bei den Übungsfotos der beste und wird behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Sentences about %n class(es), such as “{first}”, are in a script that the model does not read. They are not used; English ones would be.</source>
        <translation>
            <numerusform>Sätze über %Ln Klasse, „{first}“, sind in einer Schrift, die das Modell nicht liest. Sie werden nicht verwendet; englische würden es.</numerusform>
            <numerusform>Sätze über %Ln Klassen, etwa „{first}“, sind in einer Schrift, die das Modell nicht liest. Sie werden nicht verwendet; englische würden es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some photos lie in two classes at once. They are not used until you decide.</source>
        <translation>Einige Fotos liegen in zwei Klassen zugleich. Sie werden bis zur Entscheidung nicht verwendet.</translation>
    </message>
    <message>
        <source>The addition “{package}” is needed for this and is not installed.</source>
        <translation>Die Ergänzung „{package}“ ist dafür nötig und nicht installiert.</translation>
    </message>
    <message>
        <source>The built-in model is small. A larger one usually finds more; it is a download away.</source>
        <translation>Das eingebaute Modell ist klein. Ein größeres findet meist mehr; es ist nur einen Download entfernt.</translation>
    </message>
    <message>
        <source>The classifier has learned no class called “{name}”.</source>
        <translation>Der Klassifikator hat keine Klasse namens „{name}“ gelernt.</translation>
    </message>
    <message>
        <source>The command of uproto is not in “{folder}”.</source>
        <translation>Der Befehl uproto ist nicht in „{folder}“.</translation>
    </message>
    <message>
        <source>The decisions about sentences in “{path}” cannot be used: {because}.</source>
        <translation>Die Entscheidungen über Sätze in „{path}“ können nicht verwendet werden: {because}.</translation>
    </message>
    <message>
        <source>The descriptions in “{path}” cannot be used: {because}.</source>
        <translation>Die Beschreibungen in „{path}“ können nicht verwendet werden: {because}.</translation>
    </message>
    <message>
        <source>The descriptions name {names} that are no classes here, such as “{first}”. These are not used.</source>
        <translation>Die Beschreibungen nennen {names}, die hier keine Klassen sind, etwa „{first}“. Diese werden nicht verwendet.</translation>
    </message>
    <message>
        <source>The downloaded file is not the one expected, and was thrown away.</source>
        <translation>Die heruntergeladene Datei ist nicht die erwartete und wurde verworfen.</translation>
    </message>
    <message numerus="yes">
        <source>The encyclopaedia did not answer about %n class name(s): {because}. It goes on without; look it up again when you are online.</source>
        <translation>
            <numerusform>Die Enzyklopädie antwortete nicht zu %Ln Klassennamen: {because}. Es geht ohne weiter; mit Netz noch einmal nachschlagen.</numerusform>
            <numerusform>Die Enzyklopädie antwortete nicht zu %Ln Klassennamen: {because}. Es geht ohne weiter; mit Netz noch einmal nachschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The encyclopaedia has a page for {found} of %n class name(s).</source>
        <translation>
            <numerusform>Die Enzyklopädie hat eine Seite zu {found} von %Ln Klassennamen.</numerusform>
            <numerusform>Die Enzyklopädie hat eine Seite zu {found} von %Ln Klassennamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam of “{run}” is closed: it was looked at {looks} times already.</source>
        <translation>Die Prüfung von „{run}“ ist geschlossen: Sie wurde schon {looks}‑mal angesehen.</translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, and did not come right again.</source>
        <translation>Die Zahlen gerieten in Durchgang {epoch} durcheinander und fingen sich nicht wieder.</translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, so uproto went back one round and learns more slowly.</source>
        <translation type="vanished">Die Zahlen gerieten in Durchgang {epoch} durcheinander, darum ging uproto einen Durchgang zurück und lernt langsamer.</translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, so uproto went back one round and learns more slowly. Nothing to do. If it happens again, choose Quick.</source>
        <translation>Die Zahlen gerieten in Durchgang {epoch} durcheinander, darum ging uproto einen Durchgang zurück und lernt langsamer. Nichts zu tun. Falls es wieder geschieht, „Schnell“ wählen.</translation>
    </message>
    <message>
        <source>The file answered {differing} of {photos} photos otherwise than the classifier, and was thrown away.</source>
        <translation>Die Datei beantwortete {differing} von {photos} Fotos anders als der Klassifikator und wurde verworfen.</translation>
    </message>
    <message>
        <source>The folders do not say the classes, so the table “{table}” in the folder does.</source>
        <translation>Die Ordner nennen die Klassen nicht, darum tut es die Tabelle „{table}“ im Ordner.</translation>
    </message>
    <message>
        <source>The graphics card stopped answering.</source>
        <translation>Die Grafikkarte antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The list of visible words “{path}” cannot be used: {because}.</source>
        <translation>Die Liste sichtbarer Wörter „{path}“ kann nicht verwendet werden: {because}.</translation>
    </message>
    <message>
        <source>The list “{path}” cannot be used: {because}.</source>
        <translation>Die Liste „{path}“ kann nicht verwendet werden: {because}.</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used: {because}.</source>
        <translation>Das Modell in „{path}“ kann nicht verwendet werden: {because}.</translation>
    </message>
    <message numerus="yes">
        <source>The model reads English, and %n class name(s), such as “{first}”, may be in another language. Add an English name beside yours, or go on with photos only.</source>
        <translation>
            <numerusform>Das Modell liest Englisch, und %Ln Klassenname, „{first}“, ist vielleicht in einer anderen Sprache. Einen englischen Namen daneben setzen oder nur mit Fotos weitermachen.</numerusform>
            <numerusform>Das Modell liest Englisch, und %Ln Klassennamen, etwa „{first}“, sind vielleicht in einer anderen Sprache. Einen englischen Namen daneben setzen oder nur mit Fotos weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <translation>Das Modell „{name}“ ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The network asks for a proxy or trusts its own certificate.</source>
        <translation>Das Netzwerk verlangt einen Proxy oder vertraut einem eigenen Zertifikat.</translation>
    </message>
    <message>
        <source>The photos in “{folder}” are not sorted into class folders, and more than one table there names photos.</source>
        <translation>Die Fotos in „{folder}“ sind nicht in Klassenordner sortiert, und mehr als eine Tabelle dort nennt Fotos.</translation>
    </message>
    <message>
        <source>The photos in “{folder}” are not sorted into class folders.</source>
        <translation>Die Fotos in „{folder}“ sind nicht in Klassenordner sortiert.</translation>
    </message>
    <message>
        <source>The photos of “{list}” were found in “{folder}”.</source>
        <translation>Die Fotos von „{list}“ wurden in „{folder}“ gefunden.</translation>
    </message>
    <message>
        <source>The practice photos chose among {tried} settings of the classifier; {changed} are other than they were.</source>
        <translation>Die Übungsfotos wählten unter {tried} Einstellungen des Klassifikators; {changed} sind anders als zuvor.</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be used: {because}.</source>
        <translation>Die Tabelle „{path}“ kann nicht verwendet werden: {because}.</translation>
    </message>
    <message>
        <source>The training in “{path}” is not finished: {because}.</source>
        <translation>Das Training in „{path}“ ist nicht abgeschlossen: {because}.</translation>
    </message>
    <message>
        <source>The work ended unexpectedly at this step: {step}.</source>
        <translation>Die Arbeit endete unerwartet bei diesem Schritt: {step}.</translation>
    </message>
    <message>
        <source>There is no method called “{method}”.</source>
        <translation>Es gibt kein Verfahren namens „{method}“.</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>Es gibt kein Modell namens „{name}“.</translation>
    </message>
    <message>
        <source>There is not enough room to write “{path}”: {free_mb} MB are free.</source>
        <translation>Für „{path}“ ist nicht genug Platz: {free_mb}&#xa0;MB sind frei.</translation>
    </message>
    <message>
        <source>There is nothing at “{source}”.</source>
        <translation>Unter „{source}“ ist nichts.</translation>
    </message>
    <message>
        <source>This computer does not allow reading “{folder}”.</source>
        <translation>Dieser Computer erlaubt das Lesen von „{folder}“ nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is not enough for “{model}”.</source>
        <translation>Der Speicher dieses Computers reicht nicht für „{model}“.</translation>
    </message>
    <message>
        <source>To train, sort them or add a table with a class for each photo. To get answers for them, open Use.</source>
        <translation>Zum Trainieren: sortieren oder eine Tabelle mit einer Klasse für jedes Foto hinzufügen. Um Antworten zu bekommen: Anwenden öffnen.</translation>
    </message>
    <message>
        <source>Train again with this version, or leave its answers as they are.</source>
        <translation>Mit dieser Version noch einmal trainieren oder die Antworten lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Train again, with another model or another seed.</source>
        <translation>Noch einmal trainieren, mit einem anderen Modell oder einer anderen Startzahl.</translation>
    </message>
    <message>
        <source>Training goes on with the processor from the last saved point, more slowly.</source>
        <translation>Das Training geht vom letzten Speicherpunkt an mit dem Prozessor weiter, langsamer.</translation>
    </message>
    <message>
        <source>Training inside the model did not help beyond doubt: {tuned} % of the practice photos, {frozen} % without it. The model is used as it was.</source>
        <translation>Das Training im Modell half nicht zweifelsfrei: {tuned}&#xa0;% der Übungsfotos, {frozen}&#xa0;% ohne. Das Modell wird verwendet, wie es war.</translation>
    </message>
    <message>
        <source>Training inside the model helped: {tuned} % instead of {frozen} % of the practice photos, all classes equal.</source>
        <translation>Das Training im Modell half: {tuned}&#xa0;% statt {frozen}&#xa0;% der Übungsfotos, alle Klassen gleich gewichtet.</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell us: it should not be used.</source>
        <translation>Noch einmal versuchen. Geschieht es zweimal, uns melden: Sie sollte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Use that window, or open it here to look only.</source>
        <translation>Jenes Fenster verwenden oder hier nur zum Ansehen öffnen.</translation>
    </message>
    <message>
        <source>Use the built-in model, or fetch the file on another computer and add it.</source>
        <translation>Das eingebaute Modell verwenden, oder die Datei auf einem anderen Computer holen und hinzufügen.</translation>
    </message>
    <message>
        <source>What was remembered of the photos was damaged, so they are read again. Nothing was lost.</source>
        <translation>Was von den Fotos gemerkt war, war beschädigt, darum werden sie neu gelesen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>What you decided about sentences of “{source}” was not kept: photo folders are never changed.</source>
        <translation>Was über Sätze von „{source}“ entschieden wurde, wurde nicht gespeichert: Fotoordner werden nie verändert.</translation>
    </message>
    <message>
        <source>You can train and use it. Add photos to learn how good it is.</source>
        <translation>Trainieren und Anwenden gehen. Fotos hinzufügen, um zu erfahren, wie gut er ist.</translation>
    </message>
    <message>
        <source>“{folder}” cannot be reached any more.</source>
        <translation>„{folder}“ ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>“{key}” cannot be set to “{value}”: {because}.</source>
        <translation>„{key}“ kann nicht auf „{value}“ gesetzt werden: {because}.</translation>
    </message>
    <message>
        <source>“{model}” could not be downloaded: there is no way to the internet from here.</source>
        <translation>„{model}“ konnte nicht heruntergeladen werden: Von hier führt kein Weg ins Internet.</translation>
    </message>
    <message>
        <source>“{path}” already holds a training.</source>
        <translation>„{path}“ enthält schon ein Training.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written as {form}: {because}.</source>
        <translation>„{path}“ kann nicht als {form} geschrieben werden: {because}.</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {because}.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: {because}.</translation>
    </message>
    <message>
        <source>“{path}” is not a classifier that this version can open: {because}.</source>
        <translation>„{path}“ ist kein Klassifikator, den diese Version öffnen kann: {because}.</translation>
    </message>
    <message>
        <source>“{path}” is not a project that this version can open: {because}.</source>
        <translation>„{path}“ ist kein Projekt, das diese Version öffnen kann: {because}.</translation>
    </message>
    <message>
        <source>“{project}” is open in another window of uproto.</source>
        <translation>„{project}“ ist in einem anderen Fenster von uproto offen.</translation>
    </message>
    <message>
        <source>“{sentence}” can be neither kept nor dropped: {because}.</source>
        <translation>„{sentence}“ kann weder behalten noch weggelassen werden: {because}.</translation>
    </message>
    <message>
        <source>“{where}” is no language of an encyclopaedia and no address of one.</source>
        <translation>„{where}“ ist keine Sprache einer Enzyklopädie und keine Adresse einer solchen.</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Common</source>
        <translation>Häufig</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Selten</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Added on this computer</source>
        <translation>Auf diesem Computer hinzugefügt</translation>
    </message>
    <message>
        <source>Apple ML research model licence (research only)</source>
        <translation>Apple ML Research Model Licence (nur Forschung)</translation>
    </message>
    <message>
        <source>Built-in, small: for trying things out and for weak computers</source>
        <translation>Eingebaut, klein: zum Ausprobieren und für schwache Computer</translation>
    </message>
    <message>
        <source>From the hub</source>
        <translation>Aus der Modellablage</translation>
    </message>
    <message>
        <source>Large: the best answers; wants a graphics card, or a night</source>
        <translation>Groß: die besten Antworten; braucht eine Grafikkarte oder eine Nacht</translation>
    </message>
    <message>
        <source>Medium, made for phones, of 2025: the best for its time; for research only, by its licence</source>
        <translation>Mittel, für Telefone gemacht, von 2025: für seine Rechenzeit das beste; laut Lizenz nur für die Forschung</translation>
    </message>
    <message>
        <source>Medium, made for phones: strong for its size; for research only, by its licence</source>
        <translation>Mittel, für Telefone gemacht: stark für seine Größe; laut Lizenz nur für die Forschung</translation>
    </message>
    <message>
        <source>Medium, of 2025, reads many languages: slow without a graphics card</source>
        <translation>Mittel, von 2025, liest viele Sprachen: ohne Grafikkarte langsam</translation>
    </message>
    <message>
        <source>Medium, of 2025: nearly as good as the large one; slow without a graphics card</source>
        <translation>Mittel, von 2025: fast so gut wie das große; ohne Grafikkarte langsam</translation>
    </message>
    <message>
        <source>Medium: strong on real photos; slow without a graphics card</source>
        <translation>Mittel: stark bei echten Fotos; ohne Grafikkarte langsam</translation>
    </message>
    <message>
        <source>Small, made for phones, of 2025: the quickest of these; for research only, by its licence</source>
        <translation>Klein, für Telefone gemacht, von 2025: das schnellste von diesen; laut Lizenz nur für die Forschung</translation>
    </message>
    <message>
        <source>Small, made for phones: good for its size; for research only, by its licence</source>
        <translation>Klein, für Telefone gemacht: gut für seine Größe; laut Lizenz nur für die Forschung</translation>
    </message>
    <message>
        <source>Standard, of 2025, reads many languages: for class names that are not English</source>
        <translation>Standard, von 2025, liest viele Sprachen: für Klassennamen, die nicht englisch sind</translation>
    </message>
    <message>
        <source>Standard, with larger pictures: stronger than vit-b-32 and a little slower</source>
        <translation>Standard, mit größeren Bildern: besser als vit-b-32 und etwas langsamer</translation>
    </message>
    <message>
        <source>Standard: far better than the built-in one, and quick enough for most computers</source>
        <translation>Standard: viel besser als das eingebaute und schnell genug für die meisten Computer</translation>
    </message>
    <message>
        <source>as its maker says</source>
        <translation>wie der Hersteller angibt</translation>
    </message>
    <message>
        <source>see resources/backbones/uproto-tiny/README.md</source>
        <translation>siehe resources/backbones/uproto-tiny/README.md</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1&#xa0;%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99&#xa0;%</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>noch etwa eine Stunde</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>noch etwa {duration}</translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation>wahrscheinlich {low} bis {high}</translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation>noch über eine Stunde</translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation>k.&#xa0;A.: keine Fotos</translation>
    </message>
    <message>
        <source>n/a: too few photos</source>
        <translation>k.&#xa0;A.: zu wenige Fotos</translation>
    </message>
    <message>
        <source>{correct} of {n}</source>
        <translation>{correct} von {n}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}, {correct} of {n}</source>
        <translation>{percent}, {correct} von {n}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>ordinary {count}</source>
        <translation>gewöhnlich {count}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A classifier may learn that instead of the thing itself.</source>
        <translation>Ein Klassifikator lernt dann vielleicht das statt der Sache selbst.</translation>
    </message>
    <message>
        <source>A folder reached a second time through a link, or a photo that a table names twice.</source>
        <translation>Ein Ordner, der über einen Verweis ein zweites Mal erreicht wurde, oder ein Foto, das eine Tabelle zweimal nennt.</translation>
    </message>
    <message>
        <source>A link to something that is not there.</source>
        <translation>Ein Verweis auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>All from one place or day</source>
        <translation>Alle von einem Ort oder Tag</translation>
    </message>
    <message>
        <source>Another sentence of the class says the same.</source>
        <translation>Ein anderer Satz der Klasse sagt dasselbe.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Dark, blurred or tiny</source>
        <translation>Dunkel, unscharf oder winzig</translation>
    </message>
    <message>
        <source>Decide where they belong. Until then they are not used.</source>
        <translation>Entscheiden, wohin sie gehören. Bis dahin werden sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Genaue Kopien</translation>
    </message>
    <message>
        <source>Files that systems keep for themselves.</source>
        <translation>Dateien, die Systeme für sich selbst anlegen.</translation>
    </message>
    <message>
        <source>Given away by something else</source>
        <translation>Durch etwas anderes verraten</translation>
    </message>
    <message>
        <source>HEIC photos need an addition that is not installed here.</source>
        <translation>HEIC-Fotos brauchen eine Ergänzung, die hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>In training and in the exam</source>
        <translation>Im Training und in der Prüfung</translation>
    </message>
    <message>
        <source>It does not tell this class from others.</source>
        <translation>Er unterscheidet diese Klasse nicht von anderen.</translation>
    </message>
    <message>
        <source>It is about another thing of the same name.</source>
        <translation>Er handelt von etwas anderem gleichen Namens.</translation>
    </message>
    <message>
        <source>It names nothing that can be seen in a photo.</source>
        <translation>Er nennt nichts, was auf einem Foto zu sehen ist.</translation>
    </message>
    <message>
        <source>It says something that can be seen, and fits the photos.</source>
        <translation>Er sagt etwas Sichtbares und passt zu den Fotos.</translation>
    </message>
    <message>
        <source>Kept together, so that the exam holds nothing that was learned.</source>
        <translation>Zusammengehalten, damit die Prüfung nichts Gelerntes enthält.</translation>
    </message>
    <message>
        <source>Kept together, so that the exam is not too easy.</source>
        <translation>Zusammengehalten, damit die Prüfung nicht zu leicht ist.</translation>
    </message>
    <message>
        <source>Look whether they show what their class is called.</source>
        <translation>Ansehen, ob sie zeigen, wie ihre Klasse heißt.</translation>
    </message>
    <message>
        <source>Make them one class if they are.</source>
        <translation>Eine Klasse daraus machen, wenn sie es sind.</translation>
    </message>
    <message>
        <source>Names that may be one class</source>
        <translation>Namen, die vielleicht eine Klasse sind</translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation>Namen, die nichts sagen</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <source>No class fits well enough for an answer.</source>
        <translation>Keine Klasse passt gut genug für eine Antwort.</translation>
    </message>
    <message>
        <source>Nothing like it was among the photos that were learned.</source>
        <translation>Unter den gelernten Fotos war nichts Ähnliches.</translation>
    </message>
    <message>
        <source>Out of training and exam until you decide.</source>
        <translation>Bis zur Entscheidung weder im Training noch in der Prüfung.</translation>
    </message>
    <message>
        <source>Photos beside the folders for training and exam.</source>
        <translation>Fotos neben den Ordnern für Training und Prüfung.</translation>
    </message>
    <message>
        <source>Photos like these lie in another class. Look before you move one.</source>
        <translation>Ähnliche Fotos liegen in einer anderen Klasse. Vor dem Verschieben ansehen.</translation>
    </message>
    <message>
        <source>Photos of a hunt that are not where they were found.</source>
        <translation>Fotos einer Suche, die nicht mehr sind, wo sie gefunden wurden.</translation>
    </message>
    <message>
        <source>Photos that a list gives to several classes.</source>
        <translation>Fotos, die eine Liste mehreren Klassen zuordnet.</translation>
    </message>
    <message>
        <source>Photos that a table names and that do not exist.</source>
        <translation>Fotos, die eine Tabelle nennt und die es nicht gibt.</translation>
    </message>
    <message>
        <source>Photos that lie beside the class folders.</source>
        <translation>Fotos, die neben den Klassenordnern liegen.</translation>
    </message>
    <message>
        <source>Possibly in the wrong class</source>
        <translation>Vielleicht in der falschen Klasse</translation>
    </message>
    <message>
        <source>Rows of a table that name no class.</source>
        <translation>Zeilen einer Tabelle, die keine Klasse nennen.</translation>
    </message>
    <message>
        <source>Same photo in two classes</source>
        <translation>Dasselbe Foto in zwei Klassen</translation>
    </message>
    <message>
        <source>The class has enough sentences that fit better.</source>
        <translation>Die Klasse hat genug Sätze, die besser passen.</translation>
    </message>
    <message>
        <source>The class&apos;s photos do not show it.</source>
        <translation>Die Fotos der Klasse zeigen es nicht.</translation>
    </message>
    <message>
        <source>The contents or the ending are not those of a photo.</source>
        <translation>Inhalt oder Endung sind nicht die eines Fotos.</translation>
    </message>
    <message>
        <source>The file ends before the picture does, as after a broken copy or download.</source>
        <translation>Die Datei endet vor dem Bild, wie nach einer abgebrochenen Kopie oder einem abgebrochenen Download.</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>Die Datei hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The file is of the right kind, and its contents make no sense.</source>
        <translation>Die Datei ist von der richtigen Art, aber ihr Inhalt ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The file was there, and is not there any more.</source>
        <translation>Die Datei war da und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>The model reads English: an English name beside yours helps.</source>
        <translation>Das Modell liest Englisch: Ein englischer Name neben dem eigenen hilft.</translation>
    </message>
    <message>
        <source>The model reads names. A clear one helps, or a description.</source>
        <translation>Das Modell liest Namen. Ein klarer hilft, oder eine Beschreibung.</translation>
    </message>
    <message>
        <source>The name does not say how the class looks.</source>
        <translation>Der Name sagt nicht, wie die Klasse aussieht.</translation>
    </message>
    <message>
        <source>The name has signs that no table can hold.</source>
        <translation>Der Name hat Zeichen, die keine Tabelle aufnehmen kann.</translation>
    </message>
    <message>
        <source>The name itself, as the model reads it.</source>
        <translation>Der Name selbst, wie ihn das Modell liest.</translation>
    </message>
    <message>
        <source>The picture has over 200 megapixels, or the memory cannot hold it.</source>
        <translation>Das Bild hat über 200 Megapixel, oder der Speicher fasst es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to learn from in it, so it is no class.</source>
        <translation>Darin ist nichts, woraus zu lernen wäre, also ist es keine Klasse.</translation>
    </message>
    <message>
        <source>These files are not used. Everything else goes on.</source>
        <translation>Diese Dateien werden nicht verwendet. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>They can be learned. With 4 photos or more they can be measured.</source>
        <translation>Sie können gelernt werden. Mit 4 Fotos oder mehr lassen sie sich messen.</translation>
    </message>
    <message>
        <source>They make the exam too easy. Exact copies leave the training.</source>
        <translation>Sie machen die Prüfung zu leicht. Genaue Kopien verlassen das Training.</translation>
    </message>
    <message>
        <source>This computer does not allow reading it.</source>
        <translation>Dieser Computer erlaubt das Lesen nicht.</translation>
    </message>
    <message>
        <source>Too few photos to measure</source>
        <translation>Zu wenige Fotos zum Messen</translation>
    </message>
    <message>
        <source>Two classes fit nearly as well, so uproto gives no answer.</source>
        <translation>Zwei Klassen passen fast gleich gut, darum gibt uproto keine Antwort.</translation>
    </message>
    <message>
        <source>Whether they are found elsewhere cannot be measured.</source>
        <translation>Ob sie anderswo gefunden werden, lässt sich nicht messen.</translation>
    </message>
    <message>
        <source>You decided to drop it.</source>
        <translation>Sie haben entschieden, ihn wegzulassen.</translation>
    </message>
    <message>
        <source>You decided to keep it.</source>
        <translation>Sie haben entschieden, ihn zu behalten.</translation>
    </message>
    <message>
        <source>You were not sure</source>
        <translation>Sie waren nicht sicher</translation>
    </message>
    <message>
        <source>ZIP files and the like. Unpack them, and the photos in them are found.</source>
        <translation>ZIP-Dateien und Ähnliches. Nach dem Entpacken werden die Fotos darin gefunden.</translation>
    </message>
    <message>
        <source>another meaning of the name</source>
        <translation>andere Bedeutung des Namens</translation>
    </message>
    <message>
        <source>archive, still packed</source>
        <translation>Archiv, noch gepackt</translation>
    </message>
    <message>
        <source>archives, still packed</source>
        <translation>Archive, noch gepackt</translation>
    </message>
    <message>
        <source>beside the training folders</source>
        <translation>neben den Trainingsordnern</translation>
    </message>
    <message>
        <source>between two classes</source>
        <translation>zwischen zwei Klassen</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>toter Verweis</translation>
    </message>
    <message>
        <source>broken links</source>
        <translation>tote Verweise</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translation>von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>enough already</source>
        <translation>schon genug</translation>
    </message>
    <message>
        <source>fits other classes as well</source>
        <translation>passt auch zu anderen Klassen</translation>
    </message>
    <message>
        <source>fits the photos badly</source>
        <translation>passt schlecht zu den Fotos</translation>
    </message>
    <message>
        <source>folder without a photo</source>
        <translation>Ordner ohne Foto</translation>
    </message>
    <message>
        <source>folders without a photo</source>
        <translation>Ordner ohne Foto</translation>
    </message>
    <message>
        <source>found in an archive, gone since</source>
        <translation>in einem Archiv gefunden, seither verschwunden</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>iPhone photo (HEIC)</source>
        <translation>iPhone-Foto (HEIC)</translation>
    </message>
    <message>
        <source>iPhone photos (HEIC)</source>
        <translation>iPhone-Fotos (HEIC)</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>in einer anderen Sprache</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>von Ihnen behalten</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation>zweimal angetroffen</translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation>Name sagt nichts</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>kein Foto</translation>
    </message>
    <message>
        <source>not in a class folder</source>
        <translation>nicht in einem Klassenordner</translation>
    </message>
    <message>
        <source>not open to you</source>
        <translation>nicht zugänglich</translation>
    </message>
    <message>
        <source>not photos</source>
        <translation>keine Fotos</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>nicht sicher genug</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>of several classes</source>
        <translation>aus mehreren Klassen</translation>
    </message>
    <message>
        <source>repeats another sentence</source>
        <translation>wiederholt einen anderen Satz</translation>
    </message>
    <message>
        <source>says nothing visible</source>
        <translation>sagt nichts Sichtbares</translation>
    </message>
    <message>
        <source>the class&apos;s name</source>
        <translation>der Name der Klasse</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>unlike all training photos</source>
        <translation>keinem Lernfoto ähnlich</translation>
    </message>
    <message>
        <source>unusable name</source>
        <translation>unbrauchbarer Name</translation>
    </message>
    <message>
        <source>unusable names</source>
        <translation>unbrauchbare Namen</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>{n} {reason}</source>
        <translation>{n} {reason}</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message>
        <source>also in practice</source>
        <translation>auch in der Übung</translation>
    </message>
    <message>
        <source>also in the exam</source>
        <translation>auch in der Prüfung</translation>
    </message>
    <message>
        <source>also in training</source>
        <translation>auch im Training</translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation>genaue Kopien</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>found in an archive</source>
        <translation>in einem Archiv gefunden</translation>
    </message>
    <message>
        <source>in two classes</source>
        <translation>in zwei Klassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>one group of the table</source>
        <translation>eine Gruppe der Tabelle</translation>
    </message>
    <message>
        <source>one track or series</source>
        <translation>eine Spur oder Reihe</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>taken in one go</source>
        <translation>in einem Zug aufgenommen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>you are not sure yet</source>
        <translation>noch nicht sicher</translation>
    </message>
</context>
</TS>
