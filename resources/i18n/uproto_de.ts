<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccuracyLines</name>
    <message>
        <source>All classes equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on practice photos, in percent, by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>only %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>round {number}: best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{low}–{high}, %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}  {value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} n/a: no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value} % (likely {low}–{high}), {n} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n practice photo(s), too few for a percent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last photos brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnglesCard</name>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>A folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answers are given only when likely right. The practice photos could not show that they are right {percent} % of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are given only when right about {percent} % of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most similar training photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training photos of this classifier are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BalanceTab</name>
    <message numerus="yes">
        <source>%Ln step(s) towards rare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) towards your folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>-%Ln point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers {given} of {n} practice photos, right on {right} of those ({likely}); at the others it says “not sure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers {given} of {n} practice photos; at the others it says “not sure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in my folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance between rare and common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even: every class is taken as equally likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found, of its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes are found more often only by being named more often. These are practice photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when it says so, of its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier answers with this place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier answers with this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upright stroke is where it stands at even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no practice photos to show what the balance would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training is of an older version and has no table for the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your classes have about the same number of photos: there is nothing to balance between rare and common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as at even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: found {found}, {found_rest}; right when it says so {said}, {said_rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{likely}, {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{towards}: %Ln more photo(s) of rare classes found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{towards}: %Ln photo(s) of rare classes fewer found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{towards}: as many photos of rare classes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Keep this” changes the classifier&apos;s answers. Exam figures stay those at even.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln classes can be learned, cannot be measured</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, good to know</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies lie here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, kept whole so that the exam is not too easy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of trouble found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these photos are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are used again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {occasion}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 class can be learned, cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class, good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 group, kept whole so that the exam is not too easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kind of trouble found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of these photos is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier learns what tells classes apart. If that is the light or the camera, it fails elsewhere, and the exam does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A classifier may learn that instead of the thing itself, and then fail on other photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo in the wrong class teaches something wrong, and in the exam it makes a right answer count as wrong. Some of these are only unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo that was learned says nothing in an exam. Exact copies outside the exam take no part; nearly the same photos stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo with two names teaches nothing: until you decide, no copy is in training or in the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of this class from other cameras, or photos of other classes from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of this class from other days, or photos of other classes from the same days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of this class in other light, or photos of other classes in the same light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of this class on another ground, or photos of other classes on the same ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of this class that were saved as the others are, or save all of them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All copies stay on one side, so that none is in training and in the exam at once. Without them each photo counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another class...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these one class?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model reads it: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As two classes, each has fewer photos, and nobody can tell one from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness alone tells it from other classes nearly always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness alone tells it from other classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: the check did not come so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: the graphics card stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: the model cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: the model is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: there is not enough room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s memory is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting photos, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide, or these %Ln files stay out of training</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide, or this file stays out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions help as well: drop a table of them on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits its class: {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a clear name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them clear names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give them clear names, %Ln decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give them clear names, 1 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this {class}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no other photo to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no other photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called {class} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the class {class} and looks like {other} (sure {sure}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the folder {class} and looks like {other} (sure {sure}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on one side, nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave the %Ln copies out of training</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: no copy is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it: move, keep or leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it shows its class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether they show their class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at blur and light, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at days and places, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at names, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for bursts, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for copies, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for exam photos in training, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files that cannot be read, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos in the wrong class, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos in two classes, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what gives classes away, {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be learned in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>May be learned in its place, %Ln decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May be learned in its place, 1 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be learned in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge as {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to class...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked for yet: with so many photos the model takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used, everything else goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class now: {class}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One class under two names is learned as two: each has fewer photos, and they are mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other photos of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos, {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether they are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Say whether they are one, %Ln decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether they are one, 1 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sorted by doubt, %Ln decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by doubt, 1 decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera alone tells it from other classes nearly always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera alone tells it from other classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date alone tells it from other classes nearly always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date alone tells it from other classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge alone tells it from other classes nearly always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge alone tells it from other classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exam takes or leaves such photos together, so that it is not too easy. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model looks at each photo, {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads names: a number or a code gives it nothing to go by, which costs most where there are few photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads the names of classes, and this one says nothing about how they look. A clear name, such as red fox, helps most where there are few photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most similar photos of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same photo lies in {classes}. Until you decide, no copy is in training or in the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The same photo, %Ln times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The size alone tells it from other classes nearly always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size alone tells it from other classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their exam asks about photos of the same day or place as those that were learned. Add photos of another day or place to see whether they are found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their photos are all needed for learning, so no exam photo is left. Bring them to 4 photos or more, from different days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then uproto looks for what is wrong with them: copies, bursts, blur and leaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are neither in training nor in the exam. Everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They make the exam too easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay different classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They take part like all others, in training and in the exam, unless you leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a clear name...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very long: the model sees only a part of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {class}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this photo belong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all from one burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all from one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all from one sub-folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the edges usually {here} bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies outside the exam take no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one group of your table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one sub-folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the exam and outside of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep in {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave all out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in training and in the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sentence: its photos alone say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one after the other by their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one class: {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one copy lies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one scene to the model alone: not kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken within seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uproto reads each photo once and says what is wrong. No file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually by {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually of {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {here} bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {here} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it may belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{above} / {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class} can be told by how bright its photos are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class} can be told by its camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class} can be told by the edges of its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class} can be told by the size of its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class} can be told by when its photos were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class} is good as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} kept, {dropped} dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} sentences kept, {dropped} dropped. Each has its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{looked} kinds looked at, {left} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassAside</name>
    <message>
        <source>Photos of this class that were taken for another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <source>Decisions stay in uproto. No file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First choose a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the class (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take class back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all} photos are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassDecisions</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the photos, a number moves at once: {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both become one class, with the name of the one you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called that now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out “{class}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{class}” with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{class}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier will not know it, and its {photos} are not used. No file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with these photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of this class now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the class itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the class called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists: its {there} and these {here} become one class.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>can be learned, cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>left out, with %Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassesTab</name>
    <message numerus="yes">
        <source>%n class(es); a heading sorts by its column</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All classes; a heading sorts by its column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has these letters in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photo is for what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionPlot</name>
    <message>
        <source>From {first} to {last}, taken for classes from {first_answer} to {last_answer}: {n} mistaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of mix-ups: rows are what a photo shows, columns what it was taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} found: {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} taken for {other}: {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesLine</name>
    <message numerus="yes">
        <source>%Ln copies taken back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were copied before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copying into {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were there already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>Dial around {name}: distance is the angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam photo, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam photo, taken for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its anchor: {angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{angle}° from its anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{angle}° from its middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}° before, its anchor {anchor}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there}° now, its anchor {anchor}°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyFolder</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder here. Each folder inside it becomes a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC. 2 photos in a class are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay on this computer and are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExaminedModel</name>
    <message>
        <source>Ordinary classifier: right, sure {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary classifier: {answer}, sure {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uproto: right, but not sure ({sure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uproto: right, sure {sure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uproto: {answer}, but not sure ({sure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uproto: {answer}, sure {sure}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report without photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done so far is kept. A report helps us to mend it; it has no photos in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uproto has met a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings appear here one kind at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found: your folder is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message numerus="yes">
        <source>%Ln folders can join the photos of this project, or begin one of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A part of this project was damaged and has been made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training runs in “{project}”. What is done so far stays, and can be gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to “{project}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer its photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a project (.uproto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table or list of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that has a file called bundle.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are those of the last time it was opened. The damaged file is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions belong to the classes of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First add photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has class folders. Its photos can be answered, or a project can be made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with everything that was decided and trained, or begin anew beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.xlsx *.txt *.lst *.list *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo, folder, table, project or classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be done with “{folder}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the photos lie now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” can join the photos of this project, or begin a project of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is a project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a classifier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderExample</name>
    <message>
        <source>39 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>57 photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example: the folder Fruit with the folders Papaya (4 photos), Lemon (39) and Orange (57) in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder you drop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>Exam photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary: a classifier without care for rare classes, same photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>A table (CSV, Excel) with the columns “path” and “label” does as well; “split” and “group” may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each figure has its count and its likely range: with few photos the range is wide, and under 10 photos there is no percent at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to arrange your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you already know which photos are for the exam, put the class folders into folders called train and test, and val for practice. Otherwise uproto keeps photos apart by itself, bursts and copies together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a photo of two classes in the first or the second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a photo, open a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a photo or a class out, or take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a search, close a large photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lynx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main button of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mammals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a photo in doubt to another class than the one it looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move photos to another class; in the list of classes, merge two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move photos to one of the last nine classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the training, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, Check, Train, Results, Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice photos guide the training. Exam photos are looked at once, at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each class in a folder of its own, and drop the folder above them. The folder&apos;s name is the name of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say how a class looks, put a text file with its name, such as Lynx.txt, into a folder called texts beside the class folders: one sentence a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two photos make a class. From four on, it can be measured how well it is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last decision, after a restart too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes and no, where Check asks a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“All classes equal” counts a class of 4 photos as much as one of 400. The plain accuracy does not, and flatters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not sure” is an answer: it says between which classes, or that the photo is unlike all others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All classes: {found} exam photos found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer per photo. Your photos stay on this computer and are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens it and answers your photos, no training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes: {found} exam photos found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole way in 3 minutes, photos included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained, without an exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, {number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a classifier someone gave me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every class equal: {percent}, {likely}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or a table or list of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drive may be unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one folder inside for each class, such as Lynx, Fox, Badger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IgnoredFiles</name>
    <message>
        <source> and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders without a photo: {names}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JustLearned</name>
    <message>
        <source>Found for the first time in the last {rounds} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last {rounds} rounds. Of {rare} rare classes {found} are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rare class newly found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>{photo}   {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelNote</name>
    <message>
        <source>Classes are the first folders: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes are the folders photos lie in: {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the first folders: {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the folders photos lie in: {classes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on practice photos, percent. Shaded: likely range. {n} practice photos, not the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines begin with the first round of matching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, ready for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Loss: how wrong it still is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve begins with the first round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossCurve</name>
    <message>
        <source>Loss: how wrong it still is, by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number}: loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainFigure</name>
    <message>
        <source>All classes equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes equal, in practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A classifier is being trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training goes on only while uproto is open. What is done so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiddleCard</name>
    <message>
        <source>anchor of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of another class&apos;s photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixUpDelegate</name>
    <message>
        <source>taken for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixUpModel</name>
    <message>
        <source>{name} taken for {answer}, {n} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixUpPhotos</name>
    <message>
        <source>Filed wrongly? To Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of the chosen mix-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exam photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MixUpsTab</name>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mix-ups are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix-ups, most frequent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exam photo was taken for another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mix-up with a class of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what a photo shows. Columns: what it was taken for. A click opens a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: what a photo shows. Columns: what it was taken for. Stronger: a larger share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>A larger model knows far more of what things look like, and finds much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the larger model. You can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the model is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Download: {size}. Licence: {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. Download: {size}. Licence: {licence}. A photo takes about {times} times as long without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the model is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One model comes at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {times} times slower than the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} · licences in its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: with the same seed, photos and settings a training gives the same figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameAsking</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder keeps its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with what you move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a clear name. The model reads English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what can be seen, such as red fox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is {class}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this question, a number moves at once: {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a class already: the two become one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>* too few photos to measure alone: the mean of its group of classes in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training runs; this can be measured once it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes, the one whose next photo promises most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of each class&apos;s photos is hidden, and the last step of the training is done again without them. What the practice photos lose is what the hidden photos had brought. The exam is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding and learning again, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last advice:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure now, about {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by hiding half of each class&apos;s photos, {repeats} times, on practice photos. Sorted by what one more photo promises for “all classes equal”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class was seen to gain from its last photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet: which classes gain most from more photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph next {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next photos usually bring a little less than the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open in another window: measure there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added {n}; practice cannot say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added {n}; practice says {points}: {before} found before, {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all from one occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {n}: no gain seen ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {n}: {points} point ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {n}: {points} points ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more, of all kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no single reason seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} first: its last {n} photos brought {points} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} first: its last {n} photos brought {points} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {points} ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, no gain seen ({low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message numerus="yes">
        <source>%n photo(s) skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No photo was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else to note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Middles of their photos, a stroke for each pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middles of their photos, a stroke for each pair. Rare with rare in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>{photo}, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left out: {reasons}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file was left out: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is dark, blurred or tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lies in two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 may be in the wrong class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that fits looks like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to 4 photos or more, from different days, to see how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be learned, cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample photos, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your folder: {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is in use: this class cannot be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows a photo large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not all of the folder&apos;s photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come along with uproto and are drawn once. Training follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folder has no exam photo of this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your folder has no training photo of this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes have about as many photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {limit} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} photos and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limits} · {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are dark, blurred or tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are exact copies: kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are nearly the same: kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lie in two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} may be in the wrong class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, 1 of them will be kept apart for the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, none in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, up to {exam} of them will be kept apart for the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {classes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}: {learning} for training, {exam} in the exam of your folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotArea</name>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>At: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing with what is learned so far; the exam comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the training is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exam is marked and the classifier is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done so far is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for {time}, ready at about {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {pace} photos a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Your projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} All are decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RareChoice</name>
    <message>
        <source>As an ordinary classifier: what is seldom in your folder is seldom the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as much as common ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count by their photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class is as important as every other: right for most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How rare classes are treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More photos of rare classes are found, and common ones are taken for them more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message numerus="yes">
        <source>%Ln photos lie in two classes at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo lies in two classes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {classes} classes, {photos} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: {classes} classes, {photos} training photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some photos of each class are kept apart for the exam, which is marked at the very end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exam is marked on the photos that your folder keeps for it, at the very end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not used until you decide where they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All classes equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes equal, in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies, bursts and other photos that belong together stand on one side: they were learned, or examined, never both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class, least found first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by uproto on this computer, {when}. Nothing was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent mix-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare, middle, common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when it says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“All classes equal” is the mean of what was found of each class. A likely range holds the true figure 95 times out of 100, as far as the exam photos are like the photos to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With photos of the mix-ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescuedTab</name>
    <message numerus="yes">
        <source>%Ln exam photo(s) of all classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam photo(s) of these classes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better here than the ordinary classifier: rescued {rescued}, lost {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both right {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wrong {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam photos with both answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the ordinary classifier does as well: rescued {rescued}, lost {lost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was found by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was found by the ordinary classifier alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was found by uproto alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was missed by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordinary classifier learned from the same photos with the same model, without care for rare classes. The surest wrong answers come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no exam, so there is nothing to compare on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse here than the ordinary classifier: rescued {rescued}, lost {lost}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultClassModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right when it says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultClassTable</name>
    <message>
        <source>never answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have too few photos: learned, not measured.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After a training, this page tells how good the classifier is, rare classes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All classes alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes have similar numbers of photos: the largest has under three times as many as the smallest, so none of them is rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look at the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n photo(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look {n} at the same exam. Time for a fresh one: add photos taken later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look {n} at the same exam: choosing by it makes it rosier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the exam again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the exam again: what was learned is kept. If that does not help, train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was answered with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was left to measure it. With 4 photos or more, from different days, it can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {n} exam photos: {rescued} rescued, {lost} lost; {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {n} rare exam photos: {rescued} rescued, {lost} lost; {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sphere, rare classes stand {rare_after} apart from each other ({rare_before} before training) and {common_after} from common ones ({common_before}); 1 is a right angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain accuracy {figure} flatters: classes with many exam photos count more in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain accuracy {figure} flatters: {common} of the {photos} exam photos are of {classes} common classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain accuracy {figure}: every photo counts the same, whatever its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few photos say little: more of them make the range narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exam is being marked, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures appear here when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same exam photos, answered by both. Rescued: found here and missed by the ordinary classifier, {rescued}. Lost: the other way round, {lost}. Both right {right}, both wrong {wrong}. Chance alone brings such a difference in {chance} of 1,000 cases; above 50 it is called no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These results are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was the answer, that was right for {right} photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ordinary classifier finds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uproto finds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} exam photos found. Of 100, likely {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} practice photos found. Of 100, likely {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n photo(s): learned, not measured.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} taken for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} ({range})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} exam photos of {classes} classes, never seen in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} practice photos of {classes} classes, which helped to choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPart</name>
    <message>
        <source>A difference is named where chance alone brings one like it in fewer than 1 of 20 comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes equal, practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trainings of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both trainings must be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier: {first}. Later: {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam photos of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures are of practice photos, not the exam. Choose two rows with Ctrl or Shift to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes, practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two trainings, class by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sample moths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Back to the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. From {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>0 draws classes equally, 1 as often as they have photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 shows every class equally often, 1 as often as it has photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class&apos;s typical features: its photos&apos; mean, or drawn to its text as far as is set or fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are given only when right about this often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes with fewer photos have no exam photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions that the anchors are spread in; 0 takes all of the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest steps of a round, however few the photos are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparison: sentences of visible things are made of as many random words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evenly polar anchors lie: 0 leaves the classes where they are, 1 is even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a closed map evens out the classes; 0 leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far rarity is made up for; 0 is an ordinary classifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos the text is worth in a shrunk prototype.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many standard errors better it must be to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a photo&apos;s colours count beside the last layer; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more a sentence counts that names visible things; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a step carries over into the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the model&apos;s earlier layers count beside its last; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sentences are judged; anss takes the 64 that VL-LTR&apos;s anchor score finds best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations between two practice looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L-BFGS iterations of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate at the start; falls to 0 as a cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of balanced; falls to 0 as a cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of thorough at the top of the tower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the start taken from the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear and bottleneck are trained; closed is worked out from the anchors in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most exam photos a class, unless its smallest burst has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sentences kept for a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most sentences made from the visible things named; 0 makes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: each class gets an anchor near itself. Random: any anchor, for comparisons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training photo in so many is kept from the tower, for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training photos, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos a step, classes drawn equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos a step, in smaller parts where memory is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos at which the pull of a class is halved; 0 pulls all alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polar: even, as near as possible to the classes&apos; own directions. None: no anchor pulls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice rounds a photo is left out of in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of the head to its start, divided by the number of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of the trained weights to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of LoRA&apos;s change to queries and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes get other classes&apos; variation up to this many photos; 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds without a better look at practice photos before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences below this relevance are dropped; 0 keeps all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of a class that a step draws; 0 takes its merged text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a class kept for the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of matching&apos;s target that is spread over all alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of practice photos that may count as unlike all training photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the loss that keeps thorough near the untouched tower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the match that is spread over the sentences of all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the prototype branch for a class without photos, by count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the prototype branch in the answer; 0 is the head alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the steps over which the pull grows to its full weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of matching at the start; it is trained, from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of matching photos and sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of the prototype branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness of the pull to the anchors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest share of a photo that a crop shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest share of a photo that a random crop shows while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between two looks at practice photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifiers whose answers are averaged, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round that is kept: the last, or the best on practice photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the own anchor and away from the others, or (dot) to the own one alone, gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training photos of a class that sentences are tried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of each training photo: plain, mirrored, two closer, random crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views that an answer rests on: plain, mirrored, two closer; 1 is quickest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of keeping the model&apos;s own likenesses of photos and sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of matching beside the pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the pull to the anchors beside matching.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight that keeps the features near where the model put them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What all classes are, such as &quot;moth&quot;; may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What balanced adds to a transformer; other towers train norms, scale and shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the head starts from and is held near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rate of thorough is multiplied by, a block down from the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two branches are mixed as; by count, rare classes rest more on their prototype.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a mirrored photo still shows the same class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether fusion, prototypes and head are chosen on practice photos, with 60 photos or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether photos of one sub-folder stay together, in classes with four sub-folders or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether photos taken in one go stay together: by clock and camera, or by numbered names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether stage 1 is left out where practice photos say that it clearly hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the middle of all classes is taken from photos and from texts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the sharpness of matching is learned, between 1 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what the dictionary that comes along says about the names is tried too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of an adapter; 0 follows the number of classes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this computer from sleeping while a training runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs, without photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read photos, to be quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in model needs no network. A larger one finds more and takes longer; it is fetched only when you ask for it, checked, and then works without a network too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the processor only, also where there is a graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay where they are and are never changed. Nothing is written beside them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SphereModel</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SphereTab</name>
    <message numerus="yes">
        <source>%Ln at {low}° to {high}°</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es) between {low}° and {high}°.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pair(s) of classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Angles between classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angles from the class in the middle, the nearest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes stand closer together than before: {before}° then, {after}° now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes stand further apart than before: {before}° then, {after}° now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the middle is exact. Direction is only arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln exam photo(s) within {angle}°</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln training photo(s) within {angle}°</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How the angles are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its one exam photo lies at {angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its one training photo lies at {angle}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean angle between the exam photos of two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean angle between the training photos of two classes: there was no exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More classes: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Most that %Ln anchor(s) can stand apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No change found for rare classes: {before}° apart before, {after}° now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change found: {before}° apart before, {after}° now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its photos could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Perfectly even for %Ln class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling photos to their anchors did not help on practice photos, so it was left out: photos lie as they did before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes stand closer together than before: {before}° then, {after}° now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes stand further apart than before: {before}° then, {after}° now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training is of an older version and did not keep where its classes lie. Train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training spread no anchors: each class is seen from the middle of its own photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few classes to tell a change: {before}° apart before, {after}° now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class shall stand in the middle?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common and common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common and rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {low}° to {high}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare and rare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pair}: {before} before, {after} after, anchors {anchors}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of its {n} photos are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitModel</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training, practice in turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with 1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{together}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message numerus="yes">
        <source>%n row(s), in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a class or photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that belong together stand on one side: all learn, or all are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows a photo large, Enter shows the photos that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of each class can be pasted into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the photos are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which photo is for what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusRow</name>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answering photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sample photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the model {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the running work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep is held back until this is done. Settings has a switch for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A larger model brings much more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes, least found first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with the small built-in model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix-ups are those of the exam, and there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix-ups, most frequent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exam photo was taken for another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are figures of practice photos. Add photos to learn how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsTab</name>
    <message>
        <source>Find a class or a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While training, uproto reads the name and the descriptions of each class. It keeps sentences that say something visible and fit the photos, and drops the others. Then each stands here with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainCommands</name>
    <message>
        <source>Finish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible while matching or the classifier runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Training goes on only while uproto is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} It takes {size} of memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>A few parts inside the model learn from your photos too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first look at practice photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the model that looks at photos learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First add photos, with one folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat: it has learned what it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going down: still learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going up: it begins to learn by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes here is being measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is found, round by round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learns which of all it sees tells your classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping photos apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept only if practice photos say that it is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching photos and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference between rare and common classes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No look at practice photos yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos to train on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes are behind common ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes are catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare classes are falling behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreading the classes&apos; anchors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few rounds to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training inside the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the smaller model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a graphics card, or patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than an hour on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}, or more than an hour, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} · {way} · started {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainRuns</name>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the training before: the same photos, model and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference found between the two trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {n} exam photos that both answered: earlier {first}, later {second}. {gained} found only by the later one, {lost} only by the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other than in the training before: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first training of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later training finds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later training finds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two trainings have no exam photo in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be compared class by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model {before}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no practice photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other classes: {before}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {before}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way {before}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} photos, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} ({range}), {n} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” {before}, now {now}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Redo: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decision} (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another classifier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifier: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each photo gets one answer, or “not sure” with the reason. Your photos stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classifier yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the classes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a classifier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another classifier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train one with your photos, or open one that someone gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} answered, {open} not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} answered, {open} not sure, {unreadable} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenSwitch</name>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ClassLine</name>
    <message>
        <source>its only practice photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} practice photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>Counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names visible things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Done</name>
    <message>
        <source>The file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos are answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ignore a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>keep 1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>leave out 1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge {old} and {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move %Ln photos to {class}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>move 1 photo to {class}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not sure about %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not sure about 1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a finding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>take back 1 photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back {class}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n class name(s) say nothing about how things look, such as “{first}”. Type a clear name or a description, or go on with photos only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) can be learned and not measured, such as “{first}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A list has a path and the number of a class in each line; a JSON file names photos and their classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos of each class that can be read, and that are neither for practice nor for the exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos in “{folder}” are of one class, and two are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again, or update uproto if it is from a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asking {where} about %n class name(s). Nothing else is sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the spelling, or plug the drive in, and choose the folder that holds your class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Quick: there all of them learn from the same features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sentence of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value within the range beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another project, or update uproto if it is from a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the models of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the tables: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your class folders. uproto reads JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the smaller model, or close other programs. Photos already read are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there or choose another name; large tables go to CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again, or use the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it, or use the built-in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else goes on. Take the photo from its source again if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two classes in “{folder}” have a photo to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room or choose another place. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder with a text file for each class, or a table with the columns “class” and “text”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy the photos to a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from the last saved point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on the classifier&apos;s own folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install uproto again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install uproto with its addition “{extra}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a column “path” and a column “label”; “split” and “group” may be there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching photos and words helps on the practice photos. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching photos and words is left out, because it does harm on the practice photos. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching photos and words stays: the practice photos do not say that it harms. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory was short, so it goes on in smaller steps. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or delete it: then the list that comes along is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods cannot be compared with the way of training called “{preset}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has a name or a description that the model can use, so it learns from the photos alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more. You can train and use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo is left to judge a trained model by, so the model is used as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos were found in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to “{path}”: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the drive in or connect the network, then try again. Your decisions are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put each class in a folder of its own, and choose the folder above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round {epoch} of {of} of matching photos and words was the best on the practice photos, so it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sentences about %n class(es), such as “{first}”, are in a script that the model does not read. They are not used; English ones would be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some photos lie in two classes at once. They are not used until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addition “{package}” is needed for this and is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in model is small. A larger one usually finds more; it is a download away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command of uproto is not in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decisions about sentences in “{path}” cannot be used: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptions in “{path}” cannot be used: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptions name {names} that are no classes here, such as “{first}”. These are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The downloaded file is not the one expected, and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The encyclopaedia did not answer about %n class name(s): {because}. It goes on without; look it up again when you are online.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The encyclopaedia has a page for {found} of %n class name(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, and did not come right again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, so uproto went back one round and learns more slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file answered {differing} of {photos} photos otherwise than the classifier, and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders do not say the classes, so the table “{table}” in the folder does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of visible words “{path}” cannot be used: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{path}” cannot be used: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The model reads English, and %n class name(s), such as “{first}”, may be in another language. Add an English name beside yours, or go on with photos only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos in “{folder}” are not sorted into class folders, and more than one table there names photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos in “{folder}” are not sorted into class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of “{list}” were found in “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice photos chose among {tried} settings of the classifier; {changed} are other than they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “{path}” cannot be used: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training in “{path}” is not finished: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work ended unexpectedly at this step: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method called “{method}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room to write “{path}”: {free_mb} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at “{source}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not allow reading “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s memory is not enough for “{model}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train, sort them or add a table with a class for each photo. To get answers for them, open Use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train again, with another model or another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training inside the model did not help beyond doubt: {tuned} % of the practice photos, {frozen} % without it. The model is used as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training inside the model helped: {tuned} % instead of {frozen} % of the practice photos, all classes equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell us: it should not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window, or open it here to look only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the built-in model, or fetch the file on another computer and add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was remembered of the photos was damaged, so they are read again. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided about sentences of “{source}” was not kept: photo folders are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can train and use it. Add photos to learn how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” cannot be reached any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” cannot be set to “{value}”: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” could not be downloaded: there is no way to the internet from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” already holds a training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written as {form}: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a classifier that this version can open: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a project that this version can open: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{project}” is open in another window of uproto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}” can be neither kept nor dropped: {because}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{where}” is no language of an encyclopaedia and no address of one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a: too few photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{correct} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}, {correct} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>ordinary {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A classifier may learn that instead of the thing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder reached a second time through a link, or a photo that a table names twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to something that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All from one place or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another sentence of the class says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, blurred or tiny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide where they belong. Until then they are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that systems keep for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given away by something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC photos need an addition that is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training and in the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell this class from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about another thing of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names nothing that can be seen in a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says something that can be seen, and fits the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept together, so that the exam holds nothing that was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept together, so that the exam is not too easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether they show what their class is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one class if they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that may be one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class fits well enough for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it was among the photos that were learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos beside the folders for training and exam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos like these lie in another class. Look before you move one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that a list gives to several classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that a table names and that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that lie beside the class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly in the wrong class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a table that name no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same photo in two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class has enough sentences that fit better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class&apos;s photos do not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents or the ending are not those of a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before the picture does, as after a broken copy or download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of the right kind, and its contents make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was there, and is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads English: an English name beside yours helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads names. A clear one helps, or a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not say how the class looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has signs that no table can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name itself, as the model reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has over 200 megapixels, or the memory cannot hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to learn from in it, so it is no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are not used. Everything else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be learned. With 4 photos or more they can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They make the exam too easy. Exact copies leave the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not allow reading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few photos to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes fit nearly as well, so uproto gives no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they are found elsewhere cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided to drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files and the like. Unpack them, and the photos in them are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another meaning of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive, still packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archives, still packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the training folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits other classes as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits the photos badly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder without a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folders without a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iPhone photo (HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iPhone photos (HEIC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in a class folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of several classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats another sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlike all training photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusable name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusable names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>together</name>
    <message>
        <source>also in practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in the exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one group of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one track or series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not sure yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
