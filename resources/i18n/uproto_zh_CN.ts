<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About uproto</source>
        <translation>关于 uproto</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Save a report without photos…</source>
        <translation>保存不含照片的报告…</translation>
    </message>
    <message>
        <source>Version {version}. The program never looks for a newer one by itself and tells nobody that it is used. A newer version comes the way this one came, and opens your projects and classifiers.</source>
        <translation>版本 {version}。程序不会自己查找新版本，也不会告诉任何人它被使用。新版本的获取方式与这个版本相同，并且能打开您的项目和分类器。</translation>
    </message>
</context>
<context>
    <name>AccuracyLines</name>
    <message>
        <source>All classes equal</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>常见</translation>
    </message>
    <message>
        <source>Found on practice photos, in percent, by round</source>
        <translation>练习照片找到率（百分数），按轮</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>稀有</translation>
    </message>
    <message>
        <source>Round {number}: {found}</source>
        <translation>第 {number} 轮：{found}</translation>
    </message>
    <message numerus="yes">
        <source>only %n photo(s)</source>
        <translation>
            <numerusform>只有 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>round {number}: best so far</source>
        <translation>第 {number} 轮：目前最好</translation>
    </message>
    <message numerus="yes">
        <source>{low}–{high}, %n photo(s)</source>
        <translation>
            <numerusform>{low}–{high}，%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}  {value} %</source>
        <translation>{name}  {value}%</translation>
    </message>
    <message>
        <source>{name} n/a: no photos</source>
        <translation>{name}：没有照片</translation>
    </message>
    <message>
        <source>{name} {value} % (likely {low}–{high}), {n} photos</source>
        <translation>{name} {value}%（可能 {low}–{high}），{n} 张照片</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n practice photo(s), too few for a percent</source>
        <translation>
            <numerusform>{name}：%Ln 张练习照片，太少，不给百分数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdviceModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Its last photos brought</source>
        <translation>最后这些照片带来</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>AnglesCard</name>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>anchors</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>AnswerList</name>
    <message>
        <source>A folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Drop photos or a folder</source>
        <translation>拖入照片或文件夹</translation>
    </message>
    <message>
        <source>Photos…</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>显示哪些判断</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Answers are given only when likely right. The practice photos could not show that they are right {percent} % of the time.</source>
        <translation>只有很可能正确才给出判断。练习照片无法表明有 {percent}% 的时候正确。</translation>
    </message>
    <message>
        <source>Answers are given only when right about {percent} % of the time.</source>
        <translation>只有约 {percent}% 的时候正确才给出判断。</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Most similar training photos</source>
        <translation>最相似的训练照片</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>The first answer takes a few seconds.</source>
        <translation>第一个判断需要几秒钟。</translation>
    </message>
    <message>
        <source>The training photos of this classifier are not known here.</source>
        <translation>这里没有这个分类器的训练照片。</translation>
    </message>
</context>
<context>
    <name>AnsweredRight</name>
    <message>
        <source>All photos  {percent}, {range}</source>
        <translation>所有照片  {percent}，{range}</translation>
    </message>
    <message>
        <source>Answered, percent of practice photos</source>
        <translation>已判断，占练习照片的百分数</translation>
    </message>
    <message>
        <source>How often right answers shall be: photos answered, and right of these</source>
        <translation>要求判断多经常正确：已判断的照片，以及其中正确的</translation>
    </message>
    <message>
        <source>Rare  {percent}, {range}</source>
        <translation>稀有  {percent}，{range}</translation>
    </message>
    <message>
        <source>right {percent} % of the time</source>
        <translation>{percent}% 的时候正确</translation>
    </message>
</context>
<context>
    <name>BalanceTab</name>
    <message numerus="yes">
        <source>%Ln step(s) towards rare</source>
        <translation>
            <numerusform>向稀有 %Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) towards your folder</source>
        <translation>
            <numerusform>向您的文件夹 %Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln point(s)</source>
        <translation>
            <numerusform>+%Ln 个百分点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>-%Ln point(s)</source>
        <translation>
            <numerusform>-%Ln 个百分点</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers {given} of {n} practice photos, right on {right} of those ({likely}); at the others it says “not sure”.</source>
        <translation>{n} 张练习照片中判断了 {given} 张，其中 {right} 正确（{likely}）；其余说“不确定”。</translation>
    </message>
    <message>
        <source>Answers {given} of {n} practice photos; at the others it says “not sure”.</source>
        <translation>{n} 张练习照片中判断了 {given} 张；其余说“不确定”。</translation>
    </message>
    <message>
        <source>As in my folder</source>
        <translation>与我的文件夹一样</translation>
    </message>
    <message>
        <source>Back to even</source>
        <translation>回到均衡</translation>
    </message>
    <message>
        <source>Balance between rare and common</source>
        <translation>稀有与常见之间的平衡</translation>
    </message>
    <message>
        <source>Even: every class is taken as equally likely</source>
        <translation>均衡：每个类别被视为同样可能</translation>
    </message>
    <message>
        <source>Found, of its photos</source>
        <translation>找到率，占其照片</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留这个</translation>
    </message>
    <message>
        <source>Rare classes are found more often only by being named more often. These are practice photos.</source>
        <translation>想多找到稀有类别，就只能更常判为它们。这里是练习照片。</translation>
    </message>
    <message>
        <source>Rare first</source>
        <translation>稀有优先</translation>
    </message>
    <message>
        <source>Right when it says so, of its answers</source>
        <translation>判定正确率，占其判断</translation>
    </message>
    <message>
        <source>The classifier answers with this place already.</source>
        <translation>分类器已经按这个位置判断。</translation>
    </message>
    <message>
        <source>The classifier answers with this place.</source>
        <translation>分类器现在按这个位置判断。</translation>
    </message>
    <message>
        <source>The upright stroke is where it stands at even.</source>
        <translation>竖线表示均衡时的位置。</translation>
    </message>
    <message>
        <source>There are no practice photos to show what the balance would do.</source>
        <translation>没有练习照片可以显示平衡会带来什么。</translation>
    </message>
    <message>
        <source>This training is of an older version and has no table for the balance.</source>
        <translation>这次训练来自旧版本，没有用于平衡的表。</translation>
    </message>
    <message>
        <source>Your classes have about the same number of photos: there is nothing to balance between rare and common.</source>
        <translation>您的各类别照片数量差不多：稀有与常见之间不需要平衡。</translation>
    </message>
    <message>
        <source>as at even</source>
        <translation>与均衡时相同</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>{group}: found {found}, {found_rest}; right when it says so {said}, {said_rest}</source>
        <translation>{group}：找到率 {found}，{found_rest}；判定正确率 {said}，{said_rest}</translation>
    </message>
    <message>
        <source>{likely}, {counts}</source>
        <translation>{likely}，{counts}</translation>
    </message>
    <message numerus="yes">
        <source>{towards}: %Ln more photo(s) of rare classes found</source>
        <translation>
            <numerusform>{towards}：多找到 %Ln 张稀有类别照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{towards}: %Ln photo(s) of rare classes fewer found</source>
        <translation>
            <numerusform>{towards}：少找到 %Ln 张稀有类别照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{towards}: as many photos of rare classes found</source>
        <translation>{towards}：找到的稀有类别照片一样多</translation>
    </message>
    <message>
        <source>“Keep this” changes the classifier&apos;s answers. Exam figures stay those at even.</source>
        <translation>“保留这个”会改变分类器的判断。考核数字仍是均衡时的。</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%Ln class names say nothing about how things look, such as “{name}”.</source>
        <translation>
            <numerusform>%Ln 个类别名称没有说明样子，例如“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes can be learned, cannot be measured</source>
        <translation>
            <numerusform>%Ln 个类别可以学习，但无法考核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes, good to know</source>
        <translation>
            <numerusform>%Ln 个类别，了解即可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln 份副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies lie here</source>
        <translation>
            <numerusform>这里有 %Ln 份副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups, kept whole so that the exam is not too easy</source>
        <translation>
            <numerusform>%Ln 组，保持完整，使考核不会太容易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of trouble found</source>
        <translation>
            <numerusform>发现 %Ln 类问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these photos are left out.</source>
        <translation>
            <numerusform>其中 %Ln 张照片已排除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are kept.</source>
        <translation>
            <numerusform>已保留 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are left out.</source>
        <translation>
            <numerusform>已排除 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are used again.</source>
        <translation>
            <numerusform>%Ln 张照片会重新使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), {occasion}</source>
        <translation>
            <numerusform>%Ln 张照片，{occasion}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class can be learned, cannot be measured</source>
        <translation>1 个类别可以学习，但无法考核</translation>
    </message>
    <message>
        <source>1 class name says nothing about how things look: “{name}”.</source>
        <translation>1 个类别名称没有说明样子：“{name}”。</translation>
    </message>
    <message>
        <source>1 class, good to know</source>
        <translation>1 个类别，了解即可</translation>
    </message>
    <message>
        <source>1 group, kept whole so that the exam is not too easy</source>
        <translation>1 组，保持完整，使考核不会太容易</translation>
    </message>
    <message>
        <source>1 kind of trouble found</source>
        <translation>发现 1 类问题</translation>
    </message>
    <message>
        <source>1 of these photos is left out.</source>
        <translation>其中 1 张照片已排除。</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>1 photo is left out.</source>
        <translation>已排除 1 张照片。</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>A classifier learns what tells classes apart. If that is the light or the camera, it fails elsewhere, and the exam does not show it.</source>
        <translation>分类器学的是区分类别的东西。如果那只是光线或相机，换个地方就会出错，而考核看不出来。</translation>
    </message>
    <message>
        <source>A classifier may learn that instead of the thing itself, and then fail on other photos.</source>
        <translation>分类器可能学到的是这一点而不是事物本身，遇到其他照片就会出错。</translation>
    </message>
    <message>
        <source>A photo in the wrong class teaches something wrong, and in the exam it makes a right answer count as wrong. Some of these are only unusual.</source>
        <translation>放错类别的照片会教错东西，在考核中还会让正确的判断被算作错误。其中有些只是不寻常。</translation>
    </message>
    <message>
        <source>A photo that was learned says nothing in an exam. Exact copies outside the exam take no part; nearly the same photos stay where they are.</source>
        <translation>学过的照片在考核中说明不了什么。考核之外的完全副本不参加；几乎相同的照片留在原处。</translation>
    </message>
    <message>
        <source>A photo with two names teaches nothing: until you decide, no copy is in training or in the exam.</source>
        <translation>一张照片有两个名称就教不了什么：在您决定之前，任何副本都不用于训练或考核。</translation>
    </message>
    <message>
        <source>Add an English name beside yours, or choose the multilingual model.</source>
        <translation>请在您的名称旁添加英文名称，或选择多语言模型。</translation>
    </message>
    <message>
        <source>Add photos of this class from other cameras, or photos of other classes from this one.</source>
        <translation>请添加这个类别用其他相机拍的照片，或其他类别用这台相机拍的照片。</translation>
    </message>
    <message>
        <source>Add photos of this class from other days, or photos of other classes from the same days.</source>
        <translation>请添加这个类别在其他日子拍的照片，或其他类别在同样日子拍的照片。</translation>
    </message>
    <message>
        <source>Add photos of this class in other light, or photos of other classes in the same light.</source>
        <translation>请添加这个类别在其他光线下的照片，或其他类别在相同光线下的照片。</translation>
    </message>
    <message>
        <source>Add photos of this class on another ground, or photos of other classes on the same ground.</source>
        <translation>请添加这个类别在其他背景上的照片，或其他类别在相同背景上的照片。</translation>
    </message>
    <message>
        <source>Add photos of this class that were saved as the others are, or save all of them alike.</source>
        <translation>请添加这个类别中与其他照片保存方式相同的照片，或把所有照片按同样方式保存。</translation>
    </message>
    <message>
        <source>All copies stay on one side, so that none is in training and in the exam at once. Without them each photo counts once.</source>
        <translation>所有副本都留在同一边，不会同时在训练和考核中。去掉它们后每张照片只算一次。</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>全部已决定</translation>
    </message>
    <message>
        <source>Another class...</source>
        <translation type="vanished">另一个类别...</translation>
    </message>
    <message>
        <source>Another class…</source>
        <translation>另一个类别…</translation>
    </message>
    <message>
        <source>Are these one class?</source>
        <translation>这是一个类别吗？</translation>
    </message>
    <message>
        <source>As the model reads it: {words}</source>
        <translation>模型读作：{words}</translation>
    </message>
    <message>
        <source>As two classes, each has fewer photos, and nobody can tell one from the other.</source>
        <translation>分成两个类别，每个照片都更少，而且没有人能分清它们。</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Brightness alone tells it from other classes nearly always.</source>
        <translation>单凭亮度几乎总能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>Brightness alone tells it from other classes.</source>
        <translation>单凭亮度就能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check photos</source>
        <translation>检查照片</translation>
    </message>
    <message>
        <source>Could not be checked ({code}).</source>
        <translation>无法检查（{code}）。</translation>
    </message>
    <message>
        <source>Could not be checked: the check did not come so far.</source>
        <translation>无法检查：检查没有进行到这里。</translation>
    </message>
    <message>
        <source>Could not be checked: the graphics card stopped answering.</source>
        <translation>无法检查：显卡没有响应。</translation>
    </message>
    <message>
        <source>Could not be checked: the model cannot be used.</source>
        <translation>无法检查：模型无法使用。</translation>
    </message>
    <message>
        <source>Could not be checked: the model is not on this computer.</source>
        <translation>无法检查：模型不在这台计算机上。</translation>
    </message>
    <message>
        <source>Could not be checked: there is not enough room on the disk.</source>
        <translation>无法检查：磁盘空间不够。</translation>
    </message>
    <message>
        <source>Could not be checked: this computer&apos;s memory is not enough.</source>
        <translation>无法检查：这台计算机的内存不够。</translation>
    </message>
    <message>
        <source>Counting photos, {number} of {all}</source>
        <translation>统计照片，{number} / {all}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>Decide, or it stays out</source>
        <translation>请决定，否则它不参加</translation>
    </message>
    <message numerus="yes">
        <source>Decide, or these %Ln files stay out of training</source>
        <translation>
            <numerusform>请决定，否则这 %Ln 个文件不参加训练</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide, or they stay out</source>
        <translation>请决定，否则它们不参加</translation>
    </message>
    <message>
        <source>Decide, or this file stays out of training</source>
        <translation>请决定，否则这个文件不参加训练</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Descriptions help as well: drop a table of them on this window.</source>
        <translation>描述也有帮助：把描述表格拖到这个窗口上。</translation>
    </message>
    <message>
        <source>First add photos</source>
        <translation>请先添加照片</translation>
    </message>
    <message>
        <source>Fits its class: {share}</source>
        <translation>与类别相符：{share}</translation>
    </message>
    <message>
        <source>Give it a clear name</source>
        <translation>请给它清楚的名称</translation>
    </message>
    <message>
        <source>Give them clear names</source>
        <translation>请给它们清楚的名称</translation>
    </message>
    <message numerus="yes">
        <source>Give them clear names, %Ln decided</source>
        <translation>
            <numerusform>请给它们清楚的名称，已决定 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them clear names, 1 decided</source>
        <translation>请给它们清楚的名称，已决定 1 个</translation>
    </message>
    <message>
        <source>Good as it is</source>
        <translation>这样就好</translation>
    </message>
    <message>
        <source>Is this {class}?</source>
        <translation>这是{class}吗？</translation>
    </message>
    <message>
        <source>It has no other photo to compare with</source>
        <translation>没有其他照片可以比较</translation>
    </message>
    <message>
        <source>It has no other photos</source>
        <translation>它没有其他照片</translation>
    </message>
    <message>
        <source>It is called {class} now.</source>
        <translation>现在叫{class}。</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>现在叫{name}。</translation>
    </message>
    <message>
        <source>It is used again.</source>
        <translation>它会重新使用。</translation>
    </message>
    <message>
        <source>It is {class}.</source>
        <translation>是{class}。</translation>
    </message>
    <message>
        <source>It lies in the class {class} and looks like {other} (sure {sure}).</source>
        <translation>它在类别{class}里，看起来像{other}（把握 {sure}）。</translation>
    </message>
    <message>
        <source>It lies in the folder {class} and looks like {other} (sure {sure}).</source>
        <translation>它在{class}文件夹里，看起来像{other}（把握 {sure}）。</translation>
    </message>
    <message>
        <source>Its name, “{name}”</source>
        <translation>它的名称，“{name}”</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep as {class}</source>
        <translation>仍作为{class}</translation>
    </message>
    <message>
        <source>Keep in {class}</source>
        <translation>保留在{class}</translation>
    </message>
    <message>
        <source>Kept as {class}.</source>
        <translation>仍作为{class}。</translation>
    </message>
    <message>
        <source>Kept in {class}.</source>
        <translation>保留在{class}中。</translation>
    </message>
    <message>
        <source>Kept on one side, nothing to do</source>
        <translation>放在同一边，无需操作</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保留。</translation>
    </message>
    <message numerus="yes">
        <source>Leave all %Ln out</source>
        <translation>
            <numerusform>全部 %Ln 张都排除</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>全部排除</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>排除它</translation>
    </message>
    <message>
        <source>Leave it out of training</source>
        <translation>从训练中排除</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln copies</source>
        <translation>
            <numerusform>排除这 %Ln 份副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out the copy</source>
        <translation>排除这份副本</translation>
    </message>
    <message numerus="yes">
        <source>Leave the %Ln copies out of training</source>
        <translation>
            <numerusform>从训练中排除这 %Ln 份副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已排除。</translation>
    </message>
    <message>
        <source>Left out: no copy is used.</source>
        <translation>已排除：任何副本都不使用。</translation>
    </message>
    <message>
        <source>Look at it: move, keep or leave out</source>
        <translation>看一看：移动、保留或排除</translation>
    </message>
    <message>
        <source>Look whether it shows its class</source>
        <translation>看看它是否显示了所属类别</translation>
    </message>
    <message>
        <source>Look whether they show their class</source>
        <translation>看看它们是否显示了所属类别</translation>
    </message>
    <message>
        <source>Looking at blur and light, {number} of {all}</source>
        <translation>查看清晰度和光线，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking at days and places, {number} of {all}</source>
        <translation>查看日期和地点，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking at names, {number} of {all}</source>
        <translation>查看名称，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking for bursts, {number} of {all}</source>
        <translation>查找连拍，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking for copies, {number} of {all}</source>
        <translation>查找副本，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking for exam photos in training, {number} of {all}</source>
        <translation>查找混入训练的考核照片，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking for files that cannot be read, {number} of {all}</source>
        <translation>查找无法读取的文件，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking for photos in the wrong class, {number} of {all}</source>
        <translation>查找放错类别的照片，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking for photos in two classes, {number} of {all}</source>
        <translation>查找在两个类别中的照片，{number} / {all}</translation>
    </message>
    <message>
        <source>Looking for what gives classes away, {number} of {all}</source>
        <translation>查找泄露类别的特征，{number} / {all}</translation>
    </message>
    <message>
        <source>May be learned in its place</source>
        <translation>可能学到的是它</translation>
    </message>
    <message numerus="yes">
        <source>May be learned in its place, %Ln decided</source>
        <translation>
            <numerusform>可能学到的是它，已决定 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>May be learned in its place, 1 decided</source>
        <translation>可能学到的是它，已决定 1 个</translation>
    </message>
    <message>
        <source>May be learned in their place</source>
        <translation>可能学到的是它们</translation>
    </message>
    <message>
        <source>Merge as {class}</source>
        <translation>合并为{class}</translation>
    </message>
    <message>
        <source>Move to class...</source>
        <translation type="vanished">移到类别...</translation>
    </message>
    <message>
        <source>Move to class…</source>
        <translation>移到类别…</translation>
    </message>
    <message>
        <source>Move to {other}</source>
        <translation>移到{other}</translation>
    </message>
    <message>
        <source>Moved to {class}.</source>
        <translation>已移到{class}。</translation>
    </message>
    <message>
        <source>Moved to {name}.</source>
        <translation>已移到{name}。</translation>
    </message>
    <message>
        <source>Moved to {other}.</source>
        <translation>已移到{other}。</translation>
    </message>
    <message>
        <source>Names and descriptions</source>
        <translation>名称和描述</translation>
    </message>
    <message>
        <source>Names visible things: {share}</source>
        <translation>说到可见的东西：{share}</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>Next: Train</source>
        <translation>下一步：训练</translation>
    </message>
    <message>
        <source>No sentence was chosen yet: the first training does, or you now.</source>
        <translation>还没有选择句子：首次训练时会选，也可以现在选。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>还没有检查</translation>
    </message>
    <message>
        <source>Not looked for yet: with so many photos the model takes a while.</source>
        <translation>还没有查找：照片这么多，模型需要一些时间。</translation>
    </message>
    <message>
        <source>Not used, everything else goes on</source>
        <translation>不使用，其他照常进行</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>还没有做过决定。</translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>没有可重做的。</translation>
    </message>
    <message>
        <source>One class now: {class}.</source>
        <translation>现在是一个类别：{class}。</translation>
    </message>
    <message>
        <source>One class under two names is learned as two: each has fewer photos, and they are mixed up.</source>
        <translation>一个类别用两个名称就会当作两个来学：每个照片更少，而且会互相混淆。</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Other photos of this class</source>
        <translation>这个类别的其他照片</translation>
    </message>
    <message>
        <source>Photo {number} of {all}</source>
        <translation>第 {number} 张照片，共 {all} 张</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Reading photos, {done} of {all}</source>
        <translation>正在读取照片，{done} / {all}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation>重做：{decision}</translation>
    </message>
    <message>
        <source>Say whether they are one</source>
        <translation>请说明是否为同一个</translation>
    </message>
    <message numerus="yes">
        <source>Say whether they are one, %Ln decided</source>
        <translation>
            <numerusform>请说明是否为同一个，已决定 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whether they are one, 1 decided</source>
        <translation>请说明是否为同一个，已决定 1 个</translation>
    </message>
    <message>
        <source>Sorted by doubt</source>
        <translation>按可疑程度排列</translation>
    </message>
    <message numerus="yes">
        <source>Sorted by doubt, %Ln decided</source>
        <translation>
            <numerusform>按可疑程度排列，已决定 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by doubt, 1 decided</source>
        <translation>按可疑程度排列，已决定 1 个</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The camera alone tells it from other classes nearly always.</source>
        <translation>单凭相机几乎总能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>The camera alone tells it from other classes.</source>
        <translation>单凭相机就能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>The date alone tells it from other classes nearly always.</source>
        <translation>单凭日期几乎总能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>The date alone tells it from other classes.</source>
        <translation>单凭日期就能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>The edge alone tells it from other classes nearly always.</source>
        <translation>单凭边缘几乎总能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>The edge alone tells it from other classes.</source>
        <translation>单凭边缘就能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>The exam takes or leaves such photos together, so that it is not too easy. Nothing to do.</source>
        <translation>考核会整组取用或放下这些照片，这样不会太容易。无需操作。</translation>
    </message>
    <message>
        <source>The model looks at each photo, {done} of {all}</source>
        <translation>模型正在逐张查看照片，{done} / {all}</translation>
    </message>
    <message numerus="yes">
        <source>The model reads English, and %Ln names are in another language.</source>
        <translation>
            <numerusform>模型读英文，有 %Ln 个名称是其他语言。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model reads English, and 1 name is in another language.</source>
        <translation>模型读英文，有 1 个名称是其他语言。</translation>
    </message>
    <message>
        <source>The model reads names: a number or a code gives it nothing to go by, which costs most where there are few photos.</source>
        <translation>模型会读名称：编号或代码不能给它任何依据，照片少的时候损失最大。</translation>
    </message>
    <message>
        <source>The model reads the names of classes, and this one says nothing about how they look. A clear name, such as red fox, helps most where there are few photos.</source>
        <translation>模型会读类别名称，而这个名称没有说明样子。清楚的名称，例如 red fox（英文），在照片少的时候帮助最大。</translation>
    </message>
    <message>
        <source>The most similar photos of this class</source>
        <translation>这个类别中最相似的照片</translation>
    </message>
    <message>
        <source>The names look alike.</source>
        <translation>名称看起来相同。</translation>
    </message>
    <message>
        <source>The same photo</source>
        <translation>同一张照片</translation>
    </message>
    <message>
        <source>The same photo lies in {classes}. Until you decide, no copy is in training or in the exam.</source>
        <translation>同一张照片在{classes}中都有。在您决定之前，任何副本都不用于训练或考核。</translation>
    </message>
    <message numerus="yes">
        <source>The same photo, %Ln times.</source>
        <translation>
            <numerusform>同一张照片，共 %Ln 份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The size alone tells it from other classes nearly always.</source>
        <translation>单凭大小几乎总能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>The size alone tells it from other classes.</source>
        <translation>单凭大小就能把它与其他类别区分开。</translation>
    </message>
    <message>
        <source>Their exam asks about photos of the same day or place as those that were learned. Add photos of another day or place to see whether they are found there.</source>
        <translation>它们的考核照片与学过的来自同一天或同一地点。请添加其他日子或地点的照片，看看在那里能否找到。</translation>
    </message>
    <message>
        <source>Their photos are all needed for learning, so no exam photo is left. Bring them to 4 photos or more, from different days.</source>
        <translation>它们的照片都要用来学习，没有剩下考核照片。请补到 4 张以上，来自不同的日子。</translation>
    </message>
    <message>
        <source>Then uproto looks for what is wrong with them: copies, bursts, blur and leaks.</source>
        <translation>然后 uproto 会查找其中的问题：副本、连拍、模糊和泄漏。</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>它们不同</translation>
    </message>
    <message>
        <source>They are neither in training nor in the exam. Everything else goes on.</source>
        <translation>它们既不用于训练也不用于考核。其他照常进行。</translation>
    </message>
    <message>
        <source>They make the exam too easy</source>
        <translation>它们让考核太容易</translation>
    </message>
    <message>
        <source>They stay different classes.</source>
        <translation>它们仍是不同的类别。</translation>
    </message>
    <message>
        <source>They take part like all others, in training and in the exam, unless you leave them out.</source>
        <translation>除非您排除，它们像其他照片一样参加训练和考核。</translation>
    </message>
    <message>
        <source>Tiny</source>
        <translation>太小</translation>
    </message>
    <message>
        <source>To Photos</source>
        <translation>前往“照片”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Type a clear name or a description, or go on with photos only.</source>
        <translation>请输入清楚的名称或描述，或只用照片继续。</translation>
    </message>
    <message>
        <source>Type a clear name...</source>
        <translation type="vanished">输入清楚的名称...</translation>
    </message>
    <message>
        <source>Type a clear name…</source>
        <translation>输入清楚的名称…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>撤销：{decision}</translation>
    </message>
    <message>
        <source>Very long: the model sees only a part of them</source>
        <translation>太长：模型只能看到一部分</translation>
    </message>
    <message>
        <source>What is {class}?</source>
        <translation>{class}是什么？</translation>
    </message>
    <message>
        <source>Where does this photo belong?</source>
        <translation>这张照片属于哪里？</translation>
    </message>
    <message>
        <source>You said that you were not sure about them: they are neither in training nor in the exam.</source>
        <translation>您说过对它们不确定：它们既不用于训练也不用于考核。</translation>
    </message>
    <message>
        <source>You were not sure about it. Until you decide, it is neither in training nor in the exam.</source>
        <translation>您当时对它不确定。在您决定之前，它既不用于训练也不用于考核。</translation>
    </message>
    <message>
        <source>all from one burst</source>
        <translation>全部来自一次连拍</translation>
    </message>
    <message>
        <source>all from one day</source>
        <translation>全部来自同一天</translation>
    </message>
    <message>
        <source>all from one sub-folder</source>
        <translation>全部来自一个子文件夹</translation>
    </message>
    <message>
        <source>another class</source>
        <translation>另一个类别</translation>
    </message>
    <message>
        <source>at the edges usually {here} bright</source>
        <translation>边缘通常亮度 {here}</translation>
    </message>
    <message>
        <source>copies outside the exam take no part</source>
        <translation>考核之外的副本不参加</translation>
    </message>
    <message>
        <source>decided anew next time</source>
        <translation>下次重新决定</translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translation>由您去除</translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>from one group of your table</source>
        <translation>来自您表格中的同一组</translation>
    </message>
    <message>
        <source>from one sub-folder</source>
        <translation>来自同一子文件夹</translation>
    </message>
    <message>
        <source>good as it is</source>
        <translation>这样就好</translation>
    </message>
    <message>
        <source>in the exam and outside of it</source>
        <translation>考核内外都有</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>keep in {class}</source>
        <translation>保留在{class}</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>由您保留</translation>
    </message>
    <message>
        <source>leave all out</source>
        <translation>全部排除</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>move to class</source>
        <translation>移到类别</translation>
    </message>
    <message>
        <source>name in another language</source>
        <translation>名称是其他语言</translation>
    </message>
    <message>
        <source>nearly the same picture</source>
        <translation>几乎相同的画面</translation>
    </message>
    <message>
        <source>no longer in training and in the exam</source>
        <translation>不再同时在训练和考核中</translation>
    </message>
    <message>
        <source>no sentence: only its photos speak</source>
        <translation>没有句子：只靠照片</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>one after the other by their names</source>
        <translation>按文件名是连续的</translation>
    </message>
    <message>
        <source>one class: {class}</source>
        <translation>一个类别：{class}</translation>
    </message>
    <message>
        <source>one copy lies here</source>
        <translation>这里有一份副本</translation>
    </message>
    <message>
        <source>one scene to the model alone: not kept together</source>
        <translation>只有模型认为是同一场景：不放在一起</translation>
    </message>
    <message>
        <source>only its name</source>
        <translation>只有名称</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>taken within seconds</source>
        <translation>几秒之内拍摄</translation>
    </message>
    <message>
        <source>the name says nothing</source>
        <translation>名称没有说明样子</translation>
    </message>
    <message>
        <source>they are different</source>
        <translation>它们不同</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>typed, not chosen from yet</source>
        <translation>已输入，尚未从中选择</translation>
    </message>
    <message>
        <source>uproto reads each photo once and says what is wrong. No file is changed.</source>
        <translation>uproto 把每张照片读一遍并指出问题。不会改动任何文件。</translation>
    </message>
    <message>
        <source>usually by {here}</source>
        <translation>通常用 {here} 拍摄</translation>
    </message>
    <message>
        <source>usually of {here}</source>
        <translation>通常拍于 {here}</translation>
    </message>
    <message>
        <source>usually {here} bright</source>
        <translation>通常亮度 {here}</translation>
    </message>
    <message>
        <source>usually {here} pixels</source>
        <translation>通常 {here} 像素</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>现在所在</translation>
    </message>
    <message>
        <source>where it may belong</source>
        <translation>可能属于</translation>
    </message>
    <message>
        <source>{above} / {folder}</source>
        <translation>{above} / {folder}</translation>
    </message>
    <message>
        <source>{class} can be told by how bright its photos are</source>
        <translation>单凭照片的亮度就能认出{class}</translation>
    </message>
    <message>
        <source>{class} can be told by its camera</source>
        <translation>单凭相机就能认出{class}</translation>
    </message>
    <message>
        <source>{class} can be told by the edges of its photos</source>
        <translation>单凭照片边缘就能认出{class}</translation>
    </message>
    <message>
        <source>{class} can be told by the size of its photos</source>
        <translation>单凭照片的大小就能认出{class}</translation>
    </message>
    <message>
        <source>{class} can be told by when its photos were taken</source>
        <translation>单凭拍摄时间就能认出{class}</translation>
    </message>
    <message>
        <source>{class} is good as it is.</source>
        <translation>{class}这样就好。</translation>
    </message>
    <message>
        <source>{class} stays as it is.</source>
        <translation>{class}保持不变。</translation>
    </message>
    <message>
        <source>{kept} kept, {dropped} dropped</source>
        <translation>保留 {kept}，去除 {dropped}</translation>
    </message>
    <message>
        <source>{kept} sentences kept, {dropped} dropped. Each has its reason.</source>
        <translation>保留 {kept} 句，去除 {dropped} 句。每句都有原因。</translation>
    </message>
    <message>
        <source>{looked} kinds looked at, {left} to go</source>
        <translation>已查看 {looked} 类，还有 {left} 类</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}和{last}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} / {all}</translation>
    </message>
</context>
<context>
    <name>ClassAside</name>
    <message>
        <source>Enter on a class opens its mistakes, photo by photo.</source>
        <translation>在类别上按回车键可逐张查看它的错误。</translation>
    </message>
    <message>
        <source>Go through its mistakes</source>
        <translation>逐个查看它的错误</translation>
    </message>
    <message>
        <source>Photos of this class that were taken for another</source>
        <translation>这个类别中被当成其他类别的照片</translation>
    </message>
    <message>
        <source>taken for {answer}</source>
        <translation>被当成{answer}</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <source>Decisions stay in uproto. No file is changed.</source>
        <translation>决定只保存在 uproto 中。不会改动任何文件。</translation>
    </message>
    <message>
        <source>First choose a photo.</source>
        <translation>请先选择照片。</translation>
    </message>
    <message>
        <source>Leave class out</source>
        <translation>排除类别</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已排除。</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Photos of the class</source>
        <translation>这个类别的照片</translation>
    </message>
    <message>
        <source>Rename the class (F2)</source>
        <translation>重命名类别 (F2)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take class back</source>
        <translation>收回类别</translation>
    </message>
    <message>
        <source>{shown} of {all} photos are shown.</source>
        <translation>显示 {all} 张照片中的 {shown} 张。</translation>
    </message>
</context>
<context>
    <name>ClassDecisions</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>类别需要名称。</translation>
    </message>
    <message>
        <source>Among the photos, a number moves at once: {classes}</source>
        <translation>在照片中按数字立即移动：{classes}</translation>
    </message>
    <message>
        <source>Both become one class, with the name of the one you choose.</source>
        <translation>两者合为一个类别，使用所选类别的名称。</translation>
    </message>
    <message>
        <source>Choose a class of the list.</source>
        <translation>请从列表中选择类别。</translation>
    </message>
    <message>
        <source>It is called that now.</source>
        <translation>它现在就叫这个名称。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave out “{class}”?</source>
        <translation>排除“{class}”吗？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge “{class}” with…</source>
        <translation>把“{class}”合并到…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to…</source>
        <translation>
            <numerusform>把 %Ln 张照片移到…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation>把 1 张照片移到…</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>移到类别</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>不会移动任何文件。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename “{class}”</source>
        <translation>重命名“{class}”</translation>
    </message>
    <message>
        <source>The classifier will not know it, and its {photos} are not used. No file is changed.</source>
        <translation>分类器将不认识它，它的 {photos} 也不使用。不会改动任何文件。</translation>
    </message>
    <message>
        <source>The folder keeps its name.</source>
        <translation>文件夹保持原名。</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with these photos.</source>
        <translation>还没有“{name}”这个类别：它将从这些照片开始。</translation>
    </message>
    <message>
        <source>They are of this class now.</source>
        <translation>它们现在就属于这个类别。</translation>
    </message>
    <message>
        <source>This is the class itself.</source>
        <translation>这就是该类别自己。</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>输入类别名称，也可以是新类别。</translation>
    </message>
    <message>
        <source>What is the class called?</source>
        <translation>这个类别叫什么？</translation>
    </message>
    <message>
        <source>{number} {class}</source>
        <translation>{number} {class}</translation>
    </message>
    <message>
        <source>“{name}” exists: its {there} and these {here} become one class.</source>
        <translation>“{name}”已存在：那里的 {there} 和这里的 {here} 将合为一个类别。</translation>
    </message>
</context>
<context>
    <name>ClassDelegate</name>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>已排除 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>can be learned, cannot be measured</source>
        <translation>可以学习，但无法考核</translation>
    </message>
    <message>
        <source>cannot be measured</source>
        <translation>无法考核</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message numerus="yes">
        <source>left out, with %Ln photo(s)</source>
        <translation>
            <numerusform>已排除，含 %Ln 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>Always keep</source>
        <translation>总是保留</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>去除</translation>
    </message>
    <message>
        <source>First choose a sentence.</source>
        <translation>请先选择一个句子。</translation>
    </message>
    <message>
        <source>It is always kept already.</source>
        <translation>已经设为总是保留。</translation>
    </message>
    <message>
        <source>Kept as you type. The next training reads it.</source>
        <translation>边输入边保存。下次训练会读取。</translation>
    </message>
    <message>
        <source>Kept in the project as you type. Your photo folder is not touched.</source>
        <translation>边输入边保存在项目中。不会改动照片文件夹。</translation>
    </message>
    <message>
        <source>Let uproto decide</source>
        <translation>让 uproto 决定</translation>
    </message>
    <message>
        <source>Name as the model reads it</source>
        <translation>模型读到的名称</translation>
    </message>
    <message>
        <source>No sentence was chosen for this class yet.</source>
        <translation>还没有为这个类别选择句子。</translation>
    </message>
    <message>
        <source>No sentence.</source>
        <translation>没有句子。</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>The model reads English: type an English name here. Yours stays what people read.</source>
        <translation>模型读英文：请在这里输入英文名称。给人看的仍是您的名称。</translation>
    </message>
    <message>
        <source>The name always stays. Type another one above.</source>
        <translation>名称总会保留。可以在上面输入另一个。</translation>
    </message>
    <message>
        <source>The name says nothing about how things look. Type a clear one, or a description.</source>
        <translation>这个名称没有说明样子。请输入清楚的名称或描述。</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>本项目以仅查看方式打开。</translation>
    </message>
    <message>
        <source>What can be seen, such as “orange hindwings with a black border”. A new line for each thing.</source>
        <translation>写能看到的东西，例如“orange hindwings with a black border”（英文）。每个特征一行。</translation>
    </message>
    <message>
        <source>You dropped it already.</source>
        <translation>您已经去除了它。</translation>
    </message>
    <message>
        <source>Your own description</source>
        <translation>您自己的描述</translation>
    </message>
    <message>
        <source>uproto decides about it already.</source>
        <translation>已经由 uproto 决定。</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{name}, left out</source>
        <translation>{name}，已排除</translation>
    </message>
</context>
<context>
    <name>ClassNaming</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It is this</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation>把 1 张照片移到…</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>移到类别</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>不会移动任何文件。</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with what you move.</source>
        <translation>还没有“{name}”这个类别：它将从您移动的照片开始。</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>输入类别名称，也可以是新类别。</translation>
    </message>
    <message>
        <source>Without this question, a number moves at once: {classes}</source>
        <translation>不经询问，按数字立即移动：{classes}</translation>
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
            <numerusform>%Ln 个类别；点列标题按该列排列</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes; a heading sorts by its column</source>
        <translation>所有类别；点列标题按该列排列</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>No class has these letters in its name.</source>
        <translation>没有类别的名称含有这些字。</translation>
    </message>
</context>
<context>
    <name>ClassesView</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Fewest first</source>
        <translation>最少的在前</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>最多的在前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Sort the classes</source>
        <translation>排列类别</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Which photo is for what</source>
        <translation>哪些照片作何用途</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>A training runs; this can be compared once it has ended.</source>
        <translation>正在训练；结束后可以比较。</translation>
    </message>
    <message>
        <source>All classes equal</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <source>All equal ({looks})</source>
        <translation>各类平均（{looks}）</translation>
    </message>
    <message>
        <source>All methods go the quick way, uproto too: the classifier of this training went another one.</source>
        <translation>所有方法都走快速的路，uproto 也是：这次训练的分类器走的是另一条。</translation>
    </message>
    <message>
        <source>All methods, about {duration}</source>
        <translation>所有方法，约 {duration}</translation>
    </message>
    <message>
        <source>All methods, this takes many minutes</source>
        <translation>所有方法，需要许多分钟</translation>
    </message>
    <message>
        <source>Averages and a shared spread</source>
        <translation>平均值与共同离散</translation>
    </message>
    <message numerus="yes">
        <source>Better than uproto here: %Ln classifier(s) of {others}</source>
        <translation>
            <numerusform>这里比 uproto 好的：{others} 个分类器中的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Class names and a small network</source>
        <translation>类别名称与小型网络</translation>
    </message>
    <message>
        <source>Class names and remembered photos</source>
        <translation>类别名称与记住的照片</translation>
    </message>
    <message>
        <source>Class names only, nothing learned</source>
        <translation>只用类别名称，不学习</translation>
    </message>
    <message>
        <source>Class names, classes learned in turn</source>
        <translation>类别名称，各类别轮流学习</translation>
    </message>
    <message>
        <source>Classifiers, the one that finds most first</source>
        <translation>分类器，找到最多的在前</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>常见</translation>
    </message>
    <message>
        <source>Compare, about {duration}</source>
        <translation>比较，约 {duration}</translation>
    </message>
    <message>
        <source>Compare, this takes minutes</source>
        <translation>比较，需要几分钟</translation>
    </message>
    <message>
        <source>Fixed, evenly spread directions</source>
        <translation>固定且均匀分布的方向</translation>
    </message>
    <message>
        <source>From class names, expects the sizes</source>
        <translation>从类别名称出发，考虑大小</translation>
    </message>
    <message>
        <source>Held to the class names</source>
        <translation>受类别名称约束</translation>
    </message>
    <message>
        <source>Learning and answering, {done} of {total} classifiers</source>
        <translation>学习和判断，{done} / {total} 个分类器</translation>
    </message>
    <message>
        <source>Looking up what all of them learn from…</source>
        <translation>正在查找它们学习所用的内容…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Nearest average photo</source>
        <translation>最近的平均照片</translation>
    </message>
    <message>
        <source>Network and fitting sentences</source>
        <translation>网络与合适的句子</translation>
    </message>
    <message>
        <source>No difference found between uproto and the other classifiers</source>
        <translation>uproto 与其他分类器之间没有发现差别</translation>
    </message>
    <message>
        <source>Not compared yet: how other classifiers do on the same photos</source>
        <translation>尚未比较：其他分类器在同样照片上的表现</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln exam photo(s), the same for all. uproto is called better or worse only where the likely range of the difference does not reach 0 points, also with so many comparisons in one table.</source>
        <translation>
            <numerusform>用 %Ln 张考核照片，大家相同。一张表中比较这么多次，只有差别的可能范围不含 0 个百分点时，才说 uproto 更好或更差。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordinary classifier</source>
        <translation>普通分类器</translation>
    </message>
    <message>
        <source>Ordinary, classes drawn equally</source>
        <translation>普通，各类别抽取一样多</translation>
    </message>
    <message>
        <source>Ordinary, classes evened out afterwards</source>
        <translation>普通，事后拉平各类别</translation>
    </message>
    <message>
        <source>Ordinary, expects the class sizes</source>
        <translation>普通，考虑类别大小</translation>
    </message>
    <message>
        <source>Ordinary, last step learned anew</source>
        <translation>普通，最后一步重新学习</translation>
    </message>
    <message>
        <source>Ordinary, rare photos weigh more</source>
        <translation>普通，稀有照片权重更大</translation>
    </message>
    <message>
        <source>Ordinary, weighted and other classifiers learn from the same photos with the same model, choose on practice photos as this training did, and answer the same exam photos.</source>
        <translation>普通、加权和其他分类器用同样的模型从同样的照片学习，像这次训练一样用练习照片作选择，并判断同样的考核照片。</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>稀有</translation>
    </message>
    <message>
        <source>Sentences learned like photos</source>
        <translation>把句子当照片学习</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The exam of this training is closed: it would show the exam. Open it first.</source>
        <translation>这次训练的考核尚未打开：比较会显示考核。请先打开它。</translation>
    </message>
    <message>
        <source>There was no exam, so there is nothing to compare on.</source>
        <translation>没有考核，因此无从比较。</translation>
    </message>
    <message>
        <source>This is look {n} at the same exam. Choosing by it makes it rosier.</source>
        <translation>这是第 {n} 次查看同一考核。据此选择会让它显得更好。</translation>
    </message>
    <message>
        <source>This look at the exam is counted already.</source>
        <translation>这次查看考核已经计入。</translation>
    </message>
    <message>
        <source>This project is open in another window: compare there.</source>
        <translation>本项目在另一个窗口中打开：请在那里比较。</translation>
    </message>
    <message>
        <source>Wider margins for rare classes</source>
        <translation>稀有类别间隔更大</translation>
    </message>
    <message>
        <source>better, {points} points
({low} to {high})</source>
        <translation>更好，{points} 个百分点
（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>likely {range}</source>
        <translation>可能 {range}</translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation>无：没有照片</translation>
    </message>
    <message>
        <source>no difference found
({low} to {high})</source>
        <translation>没有发现差别
（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>uproto</source>
        <translation>uproto</translation>
    </message>
    <message>
        <source>uproto beside it</source>
        <translation>与 uproto 相比</translation>
    </message>
    <message numerus="yes">
        <source>uproto finds more than %Ln classifier(s) of {others}</source>
        <translation>
            <numerusform>uproto 找到的比 {others} 个分类器中的 %Ln 个多</numerusform>
        </translation>
    </message>
    <message>
        <source>worse, {points} points
({low} to {high})</source>
        <translation>更差，{points} 个百分点
（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>{percent} ({range})
{counts}</source>
        <translation>{percent}（{range}）
{counts}</translation>
    </message>
    <message>
        <source>… for rare classes</source>
        <translation>… 在稀有类别上</translation>
    </message>
</context>
<context>
    <name>ConfusionPlot</name>
    <message>
        <source>From {first} to {last}, taken for classes from {first_answer} to {last_answer}: {n} mistaken</source>
        <translation>从{first}到{last}，被当成从{first_answer}到{last_answer}的类别：混淆 {n} 张</translation>
    </message>
    <message>
        <source>Table of mix-ups: rows are what a photo shows, columns what it was taken for</source>
        <translation>混淆表：行是照片所示，列是被当成什么</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{name} found: {n} of {of}</source>
        <translation>找到{name}：{of} 张中 {n} 张</translation>
    </message>
    <message>
        <source>{name} taken for {other}: {n} of {of}</source>
        <translation>把{name}当成{other}：{of} 张中 {n} 张</translation>
    </message>
</context>
<context>
    <name>CopiesLine</name>
    <message numerus="yes">
        <source>%Ln copies taken back</source>
        <translation>
            <numerusform>已收回 %Ln 份副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were copied before.</source>
        <translation>
            <numerusform>%Ln 张照片之前已复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed since and stay.</source>
        <translation>
            <numerusform>%Ln 个之后被改动过，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying into {folder}</source>
        <translation>正在复制到 {folder}</translation>
    </message>
    <message>
        <source>How many photos are copied</source>
        <translation>已复制多少照片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Your photos stay as they were.</source>
        <translation>您的照片保持原样。</translation>
    </message>
    <message>
        <source>into {folder}.</source>
        <translation>到 {folder}。</translation>
    </message>
    <message>
        <source>{n} could not be read.</source>
        <translation>{n} 个无法读取。</translation>
    </message>
    <message>
        <source>{n} were there already.</source>
        <translation>{n} 个已在那里。</translation>
    </message>
</context>
<context>
    <name>Decided</name>
    <message numerus="yes">
        <source>%Ln decision(s) since this training: they count in the next one.</source>
        <translation>
            <numerusform>这次训练之后有 %Ln 个决定：下次训练时生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) kept where filed</source>
        <translation>
            <numerusform>%Ln 张照片保留在原类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left out</source>
        <translation>
            <numerusform>排除 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) moved to {class}</source>
        <translation>
            <numerusform>%Ln 张照片移到{class}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) not sure yet: out until you know</source>
        <translation>
            <numerusform>%Ln 张照片尚不确定：暂不使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) used again</source>
        <translation>
            <numerusform>重新使用 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided since this training: they count in the next one.</source>
        <translation>
            <numerusform>这次训练之后决定了 %Ln 张照片：下次训练时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo decided since this training: it counts in the next one.</source>
        <translation>这次训练之后决定了 1 张照片：下次训练时生效。</translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation>另一个决定</translation>
    </message>
    <message>
        <source>Taken back: {decision}</source>
        <translation>已收回：{decision}</translation>
    </message>
    <message>
        <source>{class} is called {name}</source>
        <translation>{class}改名为{name}</translation>
    </message>
    <message>
        <source>{class} left out with all photos</source>
        <translation>排除{class}及其全部照片</translation>
    </message>
    <message>
        <source>{class} used again</source>
        <translation>重新使用{class}</translation>
    </message>
    <message>
        <source>{folder} / {file}, {time}</source>
        <translation>{folder} / {file}，{time}</translation>
    </message>
</context>
<context>
    <name>DecidedView</name>
    <message>
        <source>Deciding about exam photos after seeing their mistakes changes the exam: the next figures come out a little kinder. Those of this training stay as they are.</source>
        <translation>看过错误之后再对考核照片作决定会改变考核：下次的数字会略好看一些。这次训练的数字保持不变。</translation>
    </message>
    <message>
        <source>Decisions since this training, the latest first</source>
        <translation>这次训练之后的决定，最近的在前</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>已经收回了。</translation>
    </message>
    <message>
        <source>Nothing was decided since this training.</source>
        <translation>这次训练之后没有做过决定。</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>收回这一个</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>本项目以仅查看方式打开。</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>再训练一次</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>Dial around {name}: distance is the angle</source>
        <translation>以{name}为中心的圆盘：距离就是角度</translation>
    </message>
    <message>
        <source>Exam photo, found</source>
        <translation>考核照片，已找到</translation>
    </message>
    <message>
        <source>Exam photo, taken for {name}</source>
        <translation>考核照片，被当成{name}</translation>
    </message>
    <message>
        <source>Its anchor: {angle}°</source>
        <translation>它的锚点：{angle}°</translation>
    </message>
    <message>
        <source>The middle of its photos</source>
        <translation>它照片的中心</translation>
    </message>
    <message>
        <source>Training photo</source>
        <translation>训练照片</translation>
    </message>
    <message>
        <source>{angle}° from its anchor</source>
        <translation>距其锚点 {angle}°</translation>
    </message>
    <message>
        <source>{angle}° from its middle</source>
        <translation>距其中心 {angle}°</translation>
    </message>
    <message>
        <source>{name}, {angle}°</source>
        <translation>{name}，{angle}°</translation>
    </message>
    <message>
        <source>{there}° before, its anchor {anchor}°</source>
        <translation>之前 {there}°，锚点 {anchor}°</translation>
    </message>
    <message>
        <source>{there}° now, its anchor {anchor}°</source>
        <translation>现在 {there}°，锚点 {anchor}°</translation>
    </message>
</context>
<context>
    <name>EmptyFolder</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Drop a folder here. Each folder inside it becomes a class.</source>
        <translation>把文件夹拖到这里。里面的每个文件夹成为一个类别。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC. 2 photos in a class are enough to begin.</source>
        <translation>JPEG、PNG、WebP、TIFF、BMP、GIF 和 HEIC。每个类别 2 张照片就可以开始。</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Your photos stay on this computer and are never changed.</source>
        <translation>您的照片留在这台计算机上，绝不会被改动。</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Save a report without photos…</source>
        <translation>保存不含照片的报告…</translation>
    </message>
</context>
<context>
    <name>ExamAgain</name>
    <message>
        <source>A training runs; this can be measured once it has ended.</source>
        <translation>正在训练；结束后可以测量。</translation>
    </message>
    <message>
        <source>All classes equal</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <source>Getting the classifier ready…</source>
        <translation>正在准备分类器…</translation>
    </message>
    <message>
        <source>Look {n} at the same exam. Choosing by it makes it rosier.</source>
        <translation>第 {n} 次查看同一考核。据此选择会让它显得更好。</translation>
    </message>
    <message>
        <source>Second look at the same exam. Choosing by it makes it rosier.</source>
        <translation>第二次查看同一考核。据此选择会让它显得更好。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The exam is being marked, {done} of {total}</source>
        <translation>正在评阅考核，{done} / {total}</translation>
    </message>
    <message>
        <source>This project is open in another window: measure there.</source>
        <translation>本项目在另一个窗口中打开：请在那里测量。</translation>
    </message>
    <message>
        <source>{counts}, likely {range}</source>
        <translation>{counts}，可能 {range}</translation>
    </message>
    <message>
        <source>{percent} ({range}), {counts}</source>
        <translation>{percent}（{range}），{counts}</translation>
    </message>
</context>
<context>
    <name>ExamAgainCard</name>
    <message>
        <source>Exam at even, {looks}</source>
        <translation>均衡时的考核，{looks}</translation>
    </message>
    <message>
        <source>Exam with this balance, {looks}</source>
        <translation>用这个平衡的考核，{looks}</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Measure the exam again</source>
        <translation>再测一次考核</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The exam figures are those at even</source>
        <translation>考核数字是均衡时的</translation>
    </message>
    <message>
        <source>The exam with this balance: {looks}</source>
        <translation>用这个平衡的考核：{looks}</translation>
    </message>
</context>
<context>
    <name>ExaminedModel</name>
    <message>
        <source>Ordinary classifier: right, sure {sure}</source>
        <translation>普通分类器：正确，把握 {sure}</translation>
    </message>
    <message>
        <source>Ordinary classifier: {answer}, sure {sure}</source>
        <translation>普通分类器：{answer}，把握 {sure}</translation>
    </message>
    <message>
        <source>uproto: right, but not sure ({sure})</source>
        <translation>uproto：正确，但不确定（{sure}）</translation>
    </message>
    <message>
        <source>uproto: right, sure {sure}</source>
        <translation>uproto：正确，把握 {sure}</translation>
    </message>
    <message>
        <source>uproto: {answer}, but not sure ({sure})</source>
        <translation>uproto：{answer}，但不确定（{sure}）</translation>
    </message>
    <message>
        <source>uproto: {answer}, sure {sure}</source>
        <translation>uproto：{answer}，把握 {sure}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出判断结果</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>What was done so far is kept. A report helps us to mend it; it has no photos in it.</source>
        <translation>到目前为止所做的都已保留。报告有助于修复它；报告中没有照片。</translation>
    </message>
    <message>
        <source>uproto has met a fault of its own.</source>
        <translation>uproto 自身出了故障。</translation>
    </message>
</context>
<context>
    <name>FetchTrouble</name>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use built-in</source>
        <translation>使用内置模型</translation>
    </message>
</context>
<context>
    <name>FindingAgain</name>
    <message numerus="yes">
        <source>%Ln photo(s) are missing</source>
        <translation>
            <numerusform>缺少 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) are missing in “{folder}”. What you decided about them is kept for the day they come back.</source>
        <translation>
            <numerusform>“{folder}”中缺少 %Ln 张照片。对它们的决定会保留，等它们回来时仍然有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) were found again.</source>
        <translation>
            <numerusform>全部 %Ln 张照片都找回来了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择另一个文件夹…</translation>
    </message>
    <message>
        <source>Everything that you decided about them is kept.</source>
        <translation>您对它们做的所有决定都保留着。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不用了</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photo(s) are in “{folder}”.</source>
        <translation>
            <numerusform>%Ln 张照片都不在“{folder}”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Take this folder</source>
        <translation>使用这个文件夹</translation>
    </message>
    <message>
        <source>Their names, as they were:</source>
        <translation>它们原来的名称：</translation>
    </message>
    <message>
        <source>They were looked for by what is in them. Nothing was changed. If the photos were saved anew, they are others to a computer: then take the folder all the same, and their names decide.</source>
        <translation>已按照片内容查找。没有改动任何东西。如果照片重新保存过，对计算机来说就是另外的照片：那就仍然使用这个文件夹，按文件名对应。</translation>
    </message>
    <message>
        <source>Where do the photos lie now?</source>
        <translation>照片现在在哪里？</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln photo(s) found again</source>
        <translation>
            <numerusform>%Ln 张照片中找回了 {found} 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Photos of this finding</source>
        <translation>这项发现的照片</translation>
    </message>
</context>
<context>
    <name>FindingsTab</name>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Findings appear here one kind at a time.</source>
        <translation>发现的问题会逐类显示在这里。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignored: {number}</source>
        <translation>已忽略：{number}</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>问题种类</translation>
    </message>
    <message>
        <source>Look with the model</source>
        <translation>用模型查看</translation>
    </message>
    <message>
        <source>Nothing is left of this kind.</source>
        <translation>这一类已没有剩余。</translation>
    </message>
    <message>
        <source>Nothing was found: your folder is fine.</source>
        <translation>没有发现问题：您的文件夹没问题。</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{kind}: nothing found</source>
        <translation>{kind}：没有发现</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message numerus="yes">
        <source>%Ln folders can join the photos of this project, or begin one of their own.</source>
        <translation>
            <numerusform>%Ln 个文件夹可以加入本项目的照片，也可以另建一个项目。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of this project was damaged and has been made anew.</source>
        <translation>本项目有一部分已损坏，已重新建立。</translation>
    </message>
    <message>
        <source>A training runs in “{project}”. What is done so far stays, and can be gone on with.</source>
        <translation>“{project}”正在训练。到目前为止的成果会保留，可以接着做。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>添加表格…</translation>
    </message>
    <message>
        <source>Add to “{project}”?</source>
        <translation>加入“{project}”吗？</translation>
    </message>
    <message>
        <source>Answer its photos</source>
        <translation>判断其中的照片</translation>
    </message>
    <message>
        <source>Choose a classifier</source>
        <translation>选择分类器</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Choose a project (.uproto)</source>
        <translation>选择项目 (.uproto)</translation>
    </message>
    <message>
        <source>Choose a table of descriptions</source>
        <translation>选择描述表格</translation>
    </message>
    <message>
        <source>Choose a table or list of photos</source>
        <translation>选择照片的表格或列表</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose the folder that has a file called bundle.json in it.</source>
        <translation>请选择里面有 bundle.json 文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s file of weights</source>
        <translation>选择模型的权重文件</translation>
    </message>
    <message>
        <source>Decisions are those of the last time it was opened. The damaged file is kept: {file}</source>
        <translation>决定是上次打开时的。损坏的文件已保留：{file}</translation>
    </message>
    <message>
        <source>Descriptions belong to the classes of a project.</source>
        <translation>描述属于项目中的类别。</translation>
    </message>
    <message>
        <source>Files of models (*)</source>
        <translation>模型文件 (*)</translation>
    </message>
    <message>
        <source>First add photos.</source>
        <translation>请先添加照片。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It has class folders. Its photos can be answered, or a project can be made of it.</source>
        <translation>里面有类别文件夹。可以判断其中的照片，也可以用它建立项目。</translation>
    </message>
    <message>
        <source>It may be on another computer that uses the same folder. You can look at the project here.</source>
        <translation>它可能在使用同一文件夹的另一台计算机上。您可以在这里查看项目。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Open Use</source>
        <translation>打开“使用”</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open it with everything that was decided and trained, or begin anew beside it.</source>
        <translation>连同所有决定和训练一起打开，或者在旁边重新开始。</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif);;All files (*)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>停止训练吗？</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.tsv *.xlsx *.txt *.lst *.list *.json)</source>
        <translation>表格和列表 (*.csv *.tsv *.xlsx *.txt *.lst *.list *.json)</translation>
    </message>
    <message>
        <source>Tables and lists of descriptions (*.csv *.tsv *.json)</source>
        <translation>描述的表格和列表 (*.csv *.tsv *.json)</translation>
    </message>
    <message>
        <source>The other window does not answer.</source>
        <translation>另一个窗口没有响应。</translation>
    </message>
    <message>
        <source>This is not a photo, folder, table, project or classifier.</source>
        <translation>这不是照片、文件夹、表格、项目或分类器。</translation>
    </message>
    <message>
        <source>What shall be done with “{folder}”?</source>
        <translation>要怎样处理“{folder}”？</translation>
    </message>
    <message>
        <source>“{folder}” can join the photos of this project, or begin a project of its own.</source>
        <translation>“{folder}”可以加入本项目的照片，也可以另建一个项目。</translation>
    </message>
    <message>
        <source>“{folder}” is a project already.</source>
        <translation>“{folder}”已经是一个项目。</translation>
    </message>
    <message>
        <source>“{folder}” is not a classifier.</source>
        <translation>“{folder}”不是分类器。</translation>
    </message>
</context>
<context>
    <name>FolderExample</name>
    <message>
        <source>39 photos</source>
        <translation>39 张照片</translation>
    </message>
    <message>
        <source>4 photos</source>
        <translation>4 张照片</translation>
    </message>
    <message>
        <source>57 photos</source>
        <translation>57 张照片</translation>
    </message>
    <message>
        <source>An example: the folder Fruit with the folders Papaya (4 photos), Lemon (39) and Orange (57) in it</source>
        <translation>示例：文件夹“水果”，里面有文件夹“木瓜”（4 张照片）、“柠檬”（39）和“橙子”（57）</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>柠檬</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙子</translation>
    </message>
    <message>
        <source>Papaya</source>
        <translation>木瓜</translation>
    </message>
    <message>
        <source>the folder you drop</source>
        <translation>您拖进来的文件夹</translation>
    </message>
</context>
<context>
    <name>FolderRow</name>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty: {folder}</source>
        <translation>清空：{folder}</translation>
    </message>
    <message>
        <source>Larger models</source>
        <translation>更大的模型</translation>
    </message>
    <message>
        <source>Logs, without photos</source>
        <translation>日志，不含照片</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Read photos, to be quick</source>
        <translation>已读取的照片，用来加快速度</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: {folder}</source>
        <translation>显示：{folder}</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>里面是空的。</translation>
    </message>
    <message>
        <source>What is in it is made anew when it is needed.</source>
        <translation>里面的内容需要时会重新生成。</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>Exam photos</source>
        <translation>考核照片</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到率</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Ordinary: a classifier without care for rare classes, same photos</source>
        <translation>普通：不特别照顾稀有类别的分类器，同样的照片</translation>
    </message>
</context>
<context>
    <name>HeicNote</name>
    <message numerus="yes">
        <source>%Ln iPhone photo(s) (HEIC) cannot be opened in this installation.</source>
        <translation>
            <numerusform>这个安装无法打开 %Ln 张 iPhone 照片 (HEIC)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>不用它们，继续</translation>
    </message>
    <message>
        <source>How</source>
        <translation>怎么做</translation>
    </message>
    <message>
        <source>Install the HEIC addition, or save them as JPEG.</source>
        <translation>请安装 HEIC 附加组件，或把它们存为 JPEG。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>15 of 21 photos: likely 50 to 86 %</source>
        <translation>21 张中 15 张：可能 50 到 86%</translation>
    </message>
    <message>
        <source>230 of 324 photos: likely 66 to 76 %</source>
        <translation>324 张中 230 张：可能 66 到 76%</translation>
    </message>
    <message>
        <source>A class with fewer than four photos needs all of them for learning. It can be learned, and it cannot be measured.</source>
        <translation>不足四张照片的类别要把照片全部用来学习。可以学习，但无法考核。</translation>
    </message>
    <message>
        <source>A classifier is one folder. Whoever gets it chooses “Use a classifier someone gave me” on Home; it answers the same on another computer, without a network.</source>
        <translation>分类器就是一个文件夹。收到的人在首页选择“使用别人给的分类器”；它在另一台计算机上给出同样的判断，不需要网络。</translation>
    </message>
    <message>
        <source>A drive with another letter, renamed folders, photos sorted anew: choose “Find them”, and where they lie now. uproto knows each photo by what is in it, and takes along what you decided about it.</source>
        <translation>驱动器换了盘符、文件夹改了名、照片重新整理过：选择“查找”，再选它们现在的位置。uproto 按内容认出每张照片，并带上您对它的决定。</translation>
    </message>
    <message>
        <source>A folder Mammals with the folders Badger, Fox and Lynx in it</source>
        <translation>文件夹“哺乳动物”，里面有文件夹“獾”、“狐狸”和“猞猁”</translation>
    </message>
    <message>
        <source>A larger model finds more and takes longer. It comes from the internet once, is checked, and then works without a network. Behind a proxy, open “Way to the internet”.</source>
        <translation>更大的模型找到更多，也更费时间。它只从互联网获取一次，经过校验，之后没有网络也能用。如果要通过代理，请打开“连接互联网的方式”。</translation>
    </message>
    <message>
        <source>A part of the photos of each class is kept for the exam: the classifier never sees them while it learns. Bursts, copies and photos of one place stay together, on one side.</source>
        <translation>每个类别都有一部分照片留作考核：分类器学习时从不看它们。连拍、副本和同一地点的照片放在一起，都在同一边。</translation>
    </message>
    <message>
        <source>A question to decide, a note, and a line with nothing found</source>
        <translation>一个待决定的问题、一条提示，还有一行没有发现问题</translation>
    </message>
    <message>
        <source>A run over a folder can be stopped and taken up again; no photo is answered twice. Export makes a table for Excel or CSV. Copies into class folders are copies: nothing is moved, nothing is overwritten.</source>
        <translation>判断整个文件夹时可以停下再接着做；不会把同一张照片判断两次。“导出”生成 Excel 或 CSV 表格。复制到类别文件夹的只是副本：不移动、不覆盖任何东西。</translation>
    </message>
    <message>
        <source>A table (CSV, Excel) with the columns “path” and “label” does as well; “split” and “group” may follow.</source>
        <translation>带有“path”和“label”两列的表格（CSV、Excel）也可以；还可以有“split”和“group”。</translation>
    </message>
    <message>
        <source>A wide range of few photos above a narrow one of many</source>
        <translation>照片少时的宽范围，下面是照片多时的窄范围</translation>
    </message>
    <message>
        <source>About the method</source>
        <translation>关于方法</translation>
    </message>
    <message>
        <source>An answer that is sure, and one that is not sure between two</source>
        <translation>一个有把握的判断，和一个在两者之间不确定的判断</translation>
    </message>
    <message>
        <source>An ordinary classifier learns from what it sees most: with 300 photos of one class and 5 of another it does well by naming the first. Here every class is drawn towards an anchor of its own, and the anchors (category prototypes) are spread evenly on a hypersphere before training, so that rare classes have as much room as common ones.</source>
        <translation>普通分类器从见得最多的东西学习：一个类别有 300 张照片、另一个只有 5 张时，总判为前者就显得不错。这里每个类别都被拉向自己的锚点，而锚点（类别原型）在训练前就均匀分布在超球面上，因此稀有类别与常见类别拥有同样大的空间。</translation>
    </message>
    <message>
        <source>Anchors of classes around a circle: crowded before training, evenly spread after it</source>
        <translation>圆周上的类别锚点：训练前挤在一起，训练后均匀分布</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>獾</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Choose a class to see its photos. Leave photos out, move them to another class, rename a class or make two one: your files stay as they are, and each decision can be undone.</source>
        <translation>选择一个类别查看照片。可以排除照片、把照片移到其他类别、重命名类别或合并两个类别：您的文件保持原样，每个决定都可以撤销。</translation>
    </message>
    <message>
        <source>Choose how often it shall be right; it then keeps quiet more often, and says how many photos that costs.</source>
        <translation>选择要求它多经常正确；要求越高，它就越常不作判断，并说明会少判断多少照片。</translation>
    </message>
    <message>
        <source>Dark, blurred or tiny: nothing found</source>
        <translation>太暗、模糊或太小：没有发现</translation>
    </message>
    <message>
        <source>Drop a folder of photos on Home. The steps at the left lead on: Photos, Check, Train, Results, Use. You can go to any of them at any time; one that lacks something says what it is.</source>
        <translation>把照片文件夹拖到首页。左边的步骤依次进行：照片、检查、训练、结果、使用。随时可以打开任何一步；缺少什么，它会说明。</translation>
    </message>
    <message>
        <source>Drop photos or a folder. Each photo gets an answer, how sure it is, the next candidates, and the training photos that are most like it.</source>
        <translation>拖入照片或文件夹。每张照片会得到一个判断、把握多大、其他候选，以及与它最相似的训练照片。</translation>
    </message>
    <message>
        <source>Each class has an anchor. The dial shows every other anchor and every photo of the class at its true angle; the direction around is only arranged. Before training, rare classes often crowd together; after it they should not.</source>
        <translation>每个类别有一个锚点。圆盘按真实角度显示其他锚点和该类别的每张照片；圆周方向只是排列。训练前稀有类别常常挤在一起，训练后应该不再如此。</translation>
    </message>
    <message>
        <source>Each figure has its count and its likely range: with few photos the range is wide, and under 10 photos there is no percent at all.</source>
        <translation>每个数字都带有数量和可能范围：照片少时范围很宽，不足 10 张时根本不给百分数。</translation>
    </message>
    <message>
        <source>Each line has its range. While the ranges of two lines overlap much, there may be no difference.</source>
        <translation>每条曲线都有自己的范围。两条曲线的范围大部分重叠时，可能并没有差别。</translation>
    </message>
    <message>
        <source>Every message says what happened and what to do. “Details” has the technical part. “Save a report without photos” makes a file for whoever helps you: you see all of it before it is saved, names are left out, and nothing is sent.</source>
        <translation>每条消息都说明发生了什么、该怎么做。“详情”里是技术内容。“保存不含照片的报告”会生成一个文件，供帮助您的人查看：保存之前您能看到全部内容，名称已去掉，也不会发送任何东西。</translation>
    </message>
    <message>
        <source>Everything you decide is kept at once, and is there again after the program was closed, or the computer was.</source>
        <translation>您的每个决定都会立即保存，关闭程序或计算机之后再打开也还在。</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>导出判断结果</translation>
    </message>
    <message>
        <source>Find in a list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>狐狸</translation>
    </message>
    <message>
        <source>From photos to a classifier in five steps</source>
        <translation>五步从照片到分类器</translation>
    </message>
    <message>
        <source>Handing a classifier on</source>
        <translation>转交分类器</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help about the page that is shown</source>
        <translation>当前页面的帮助</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>How to arrange your photos</source>
        <translation>怎样整理照片</translation>
    </message>
    <message>
        <source>How to decide</source>
        <translation>怎样决定</translation>
    </message>
    <message>
        <source>How to read the figures</source>
        <translation>怎样看这些数字</translation>
    </message>
    <message>
        <source>If you already know which photos are for the exam, put the class folders into folders called train and test, and val for practice. Otherwise uproto keeps photos apart by itself, bursts and copies together.</source>
        <translation>如果已经知道哪些照片用于考核，请把类别文件夹放进名为 train 和 test 的文件夹，练习用的放进 val。否则 uproto 会自己留出照片，连拍和副本放在一起。</translation>
    </message>
    <message>
        <source>Keep a photo of two classes in the first or the second one</source>
        <translation>把两个类别中的照片保留在第一个或第二个</translation>
    </message>
    <message>
        <source>Keep a photo, open a row</source>
        <translation>保留照片，打开一行</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Large photo</source>
        <translation>大图</translation>
    </message>
    <message>
        <source>Leave a photo or a class out, or take it back</source>
        <translation>排除照片或类别，或收回</translation>
    </message>
    <message>
        <source>Leave a search, close a large photo</source>
        <translation>离开查找，关闭大图</translation>
    </message>
    <message>
        <source>Look and language, models, whether the graphics card is used, whether the computer may sleep while a training runs. Everything takes effect at once.</source>
        <translation>外观和语言、模型、是否使用显卡、训练期间计算机能否休眠。全部立即生效。</translation>
    </message>
    <message>
        <source>Look at the photos, then answer by button or key. A finding that is good as it is can be ignored; it is told no more.</source>
        <translation>看一看照片，然后用按钮或按键回答。本来就没问题的发现可以忽略，之后不再提起。</translation>
    </message>
    <message>
        <source>Lynx</source>
        <translation>猞猁</translation>
    </message>
    <message>
        <source>Main button of the page</source>
        <translation>页面的主按钮</translation>
    </message>
    <message>
        <source>Mammals</source>
        <translation>哺乳动物</translation>
    </message>
    <message>
        <source>Mix-ups show which classes are taken for each other, with the photos. Sometimes it is the photo that is filed wrongly, and not the answer.</source>
        <translation>“混淆”显示哪些类别被互相当成对方，并附上照片。有时是照片归错了类，而不是判断错了。</translation>
    </message>
    <message>
        <source>Most findings need nothing from you. An exclamation mark does: until you decide, the photos are not used.</source>
        <translation>大多数发现不需要您做什么。带感叹号的需要：在您决定之前，这些照片不会使用。</translation>
    </message>
    <message>
        <source>Move a photo in doubt to another class than the one it looks like</source>
        <translation>把可疑照片移到它看起来像的类别以外的类别</translation>
    </message>
    <message>
        <source>Move photos to another class; in the list of classes, merge two</source>
        <translation>把照片移到另一个类别；在类别列表中合并两个</translation>
    </message>
    <message>
        <source>Move photos to one of the last nine classes</source>
        <translation>把照片移到最近用过的九个类别之一</translation>
    </message>
    <message>
        <source>Names and descriptions</source>
        <translation>名称和描述</translation>
    </message>
    <message>
        <source>Nearly the same: kept together, nothing to do</source>
        <translation>几乎相同：放在一起，无需操作</translation>
    </message>
    <message>
        <source>New project from a folder</source>
        <translation>用文件夹新建项目</translation>
    </message>
    <message>
        <source>Not sure: between two classes</source>
        <translation>不确定：介于两个类别之间</translation>
    </message>
    <message>
        <source>One row a class, with its photos on a scale on which each step is ten times more. The mark says whether a class is rare, middle or common; the limits stand above the list.</source>
        <translation>每个类别一行，照片数量画在刻度上，每一格是前一格的十倍。标记说明类别是稀有、中等还是常见；界限写在列表上方。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Pause the training, or go on</source>
        <translation>暂停训练或继续</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos and sentences about a class are drawn to the same anchor (image-text matching). A sentence can say what five photos cannot, so words count most where photos are few. Sentences that fit all classes, or none, are filtered out, and attributes that can be seen weigh more.</source>
        <translation>一个类别的照片和关于它的句子被拉向同一个锚点（图文匹配）。一句话能说出五张照片说不出的东西，所以照片越少，文字越重要。适用于所有类别或都不适用的句子会被过滤掉，能看见的特征（属性）权重更大。</translation>
    </message>
    <message>
        <source>Photos that have moved</source>
        <translation>移动过的照片</translation>
    </message>
    <message>
        <source>Photos that look as if they were in the wrong class are sometimes only unusual. Look before you move one: rare looks are worth keeping.</source>
        <translation>看起来放错类别的照片，有时只是不寻常。移动之前请先看看：少见的样子值得保留。</translation>
    </message>
    <message>
        <source>Photos, Check, Train, Results, Use</source>
        <translation>照片、检查、训练、结果、使用</translation>
    </message>
    <message>
        <source>Practice photos guide the training. Exam photos are looked at once, at the end. Each further look is counted, because choosing by the exam uses it up.</source>
        <translation>练习照片引导训练。考核照片只在最后看一次。之后每次查看都会计数，因为据此选择会把考核用旧。</translation>
    </message>
    <message>
        <source>Put each class in a folder of its own, and drop the folder above them. The folder&apos;s name is the name of the class.</source>
        <translation>把每个类别放进各自的文件夹，再把它们的上级文件夹拖进来。文件夹的名称就是类别的名称。</translation>
    </message>
    <message>
        <source>Quick takes minutes on any computer. Balanced and Thorough train the model itself, find more, and are better with a graphics card. The times are measured on this computer, with a few of your photos.</source>
        <translation>“快速”在任何计算机上只需几分钟。“均衡”和“彻底”会训练模型本身，找到更多，有显卡更好。所需时间是用您的几张照片在这台计算机上测量的。</translation>
    </message>
    <message>
        <source>Red underwing, sure 92 %</source>
        <translation>裳夜蛾，把握 92%</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Rename a class; on Home, a project</source>
        <translation>重命名类别；在首页重命名项目</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Same photo in two classes: decide</source>
        <translation>同一张照片在两个类别中：请决定</translation>
    </message>
    <message>
        <source>Save a report without photos…</source>
        <translation>保存不含照片的报告…</translation>
    </message>
    <message>
        <source>Say that an answer is right (Y), that it is another class (M), or go on (S). The next training of the project learns from it. Photos from elsewhere never come into the exam: whoever picks the photos must not be examined on them.</source>
        <translation>说判断正确 (Y)、是另一个类别 (M)，或看下一张 (S)。项目的下次训练会从中学习。别处来的照片绝不进入考核：自己挑的照片不能用来考自己。</translation>
    </message>
    <message>
        <source>Say that an answer is right, or go on to the next one</source>
        <translation>说判断正确，或看下一张</translation>
    </message>
    <message>
        <source>Say which of two classes an answer is</source>
        <translation>说明是两个类别中的哪一个</translation>
    </message>
    <message>
        <source>Scan the photos again</source>
        <translation>重新扫描照片</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop what runs</source>
        <translation>停止正在进行的工作</translation>
    </message>
    <message>
        <source>Sureness is calibrated on practice photos: of the answers that are 90 % sure, about 90 % should be right. The limit for “not sure” is chosen on practice photos too, never on the exam.</source>
        <translation>把握用练习照片校准：把握为 90% 的判断中，应该约有 90% 是正确的。“不确定”的界限也用练习照片选定，绝不用考核。</translation>
    </message>
    <message>
        <source>Tables and copies</source>
        <translation>表格和副本</translation>
    </message>
    <message>
        <source>The cache can be emptied without harm: what is in it is read again when it is needed.</source>
        <translation>可以放心清空缓存：里面的内容需要时会重新读取。</translation>
    </message>
    <message>
        <source>The idea is that of prototype-guided learning for long-tailed recognition with vision-language models. The details, with formulas and measurements, are in the documentation that comes with the source of uproto.</source>
        <translation>思路是用视觉语言模型做原型引导的长尾识别。公式和测量等详细内容，见随 uproto 源代码提供的文档。</translation>
    </message>
    <message>
        <source>The last step weighs classes by how often they occur (logit adjustment), so that a rare class need not be much more certain than a common one to be named.</source>
        <translation>最后一步按类别出现的多少加权（logit 调整），这样稀有类别不必比常见类别有把握得多，也能被判到。</translation>
    </message>
    <message>
        <source>The lines show how many practice photos are found. They are not the exam: practice photos help to choose, so they flatter.</source>
        <translation>曲线显示找到了多少练习照片。它们不是考核：练习照片参与选择，所以数字会偏高。</translation>
    </message>
    <message>
        <source>The loss says how wrong it still is. When it no longer falls, it has learned what it can; if it rises for long, it begins to learn by heart.</source>
        <translation>误差表示还错多少。不再下降，说明能学的已经学到；长时间上升，说明开始死记硬背。</translation>
    </message>
    <message>
        <source>The model reads the names of classes, in English. A clear name or a sentence about what can be seen helps most where there are few photos. Sentences that say nothing visible are dropped, and you can overrule that.</source>
        <translation>模型用英文读类别名称。清楚的名称，或一句说明能看到什么的话，在照片少的地方帮助最大。没有说到可见之物的句子会被去除，您也可以改变这一选择。</translation>
    </message>
    <message>
        <source>The ordinary classifier beside the figures (linear probe) has the same photos, the same model and the same care in its settings, and no care for rare classes.</source>
        <translation>数字旁边的普通分类器（linear probe）用同样的照片、同样的模型，设置也选得同样仔细，只是不照顾稀有类别。</translation>
    </message>
    <message>
        <source>The same photo in two classes, exact copies, photos that are nearly the same, photos that may be in the wrong class, dark, blurred or tiny ones, names that say nothing, and more. Each kind says what it does to training and exam.</source>
        <translation>同一张照片在两个类别中、完全相同的副本、几乎相同的照片、可能放错类别的照片、太暗、模糊或太小的照片、没有说明样子的名称，等等。每一类都说明它对训练和考核有什么影响。</translation>
    </message>
    <message>
        <source>The sphere</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>They need an addition that is not in every installation. Whoever installed uproto can add it (the package is called pillow-heif); or save the photos as JPEG, and scan again.</source>
        <translation>它们需要一个附加组件，不是每次安装都带有。安装 uproto 的人可以添加它（软件包名为 pillow-heif）；或者把照片存为 JPEG，再重新扫描。</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>本列表</translation>
    </message>
    <message>
        <source>Three ways</source>
        <translation>三种方式</translation>
    </message>
    <message>
        <source>To say how a class looks, put a text file with its name, such as Lynx.txt, into a folder called texts beside the class folders: one sentence a line.</source>
        <translation>要说明某个类别的样子，请在类别文件夹旁名为 texts 的文件夹中放一个以它命名的文本文件，例如 Lynx.txt：每行一句。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Twelve photos of a class: nine for learning, three kept apart; a burst stays on one side</source>
        <translation>一个类别的十二张照片：九张用于学习，三张留出；连拍留在同一边</translation>
    </message>
    <message>
        <source>Two photos make a class. From four on, it can be measured how well it is found.</source>
        <translation>两张照片就能成为一个类别。四张起就能衡量它被找到的程度。</translation>
    </message>
    <message>
        <source>Undo the last decision, after a restart too</source>
        <translation>撤销上一个决定，重新启动后也可以</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>What can be set</source>
        <translation>可以设置什么</translation>
    </message>
    <message>
        <source>What is kept apart for the exam</source>
        <translation>留作考核的照片</translation>
    </message>
    <message>
        <source>What is looked for</source>
        <translation>查找什么</translation>
    </message>
    <message>
        <source>What is measured, and how</source>
        <translation>测量什么，怎样测量</translation>
    </message>
    <message>
        <source>What the lines say</source>
        <translation>曲线说明什么</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>这一页显示什么</translation>
    </message>
    <message>
        <source>What to do with them</source>
        <translation>怎样利用结果</translation>
    </message>
    <message>
        <source>What you said stands in the table. For camera traps there is a table with the columns of Camtrap DP.</source>
        <translation type="vanished">您说的会写在表格中。红外相机照片另有一种表格，列与 Camtrap DP 相同。</translation>
    </message>
    <message>
        <source>What you said stands in the table. For camera traps there is one with the columns of Camtrap DP.</source>
        <translation>您说的会写在表格中。红外相机照片另有一种，列与 Camtrap DP 相同。</translation>
    </message>
    <message>
        <source>What you say, and where it looked</source>
        <translation>您的回答，以及它看了哪里</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>出问题时</translation>
    </message>
    <message>
        <source>Where the model looked on a photo</source>
        <translation>模型看了照片的哪里</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>延伸阅读</translation>
    </message>
    <message>
        <source>Why rare classes are learned at all</source>
        <translation>稀有类别为什么学得会</translation>
    </message>
    <message>
        <source>Yes and no, where Check asks a question</source>
        <translation>“检查”提问时的是与否</translation>
    </message>
    <message>
        <source>You can pause, stop and go on. What is done stays, even if the computer is switched off.</source>
        <translation>可以暂停、停止和继续。做完的都会保留，即使关掉计算机。</translation>
    </message>
    <message>
        <source>Your photos stay where they are. They are read and never changed, and nothing is sent anywhere.</source>
        <translation>您的照片留在原处。只会读取，绝不改动，也不会发送到任何地方。</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>for learning; a burst stays together</source>
        <translation>用于学习；连拍放在一起</translation>
    </message>
    <message>
        <source>for the exam</source>
        <translation>用于考核</translation>
    </message>
    <message>
        <source>iPhone photos (HEIC)</source>
        <translation>iPhone 照片 (HEIC)</translation>
    </message>
    <message>
        <source>“All classes equal” counts a class of 4 photos as much as one of 400. The plain accuracy does not, and flatters.</source>
        <translation>“各类别平均”把 4 张照片的类别与 400 张的看得一样重。总正确率不是这样，会显得偏高。</translation>
    </message>
    <message>
        <source>“All classes equal” is the mean of the share found in each class (balanced accuracy, macro recall). Ranges are Wilson intervals for counts of photos; for means over classes they are drawn again and again from the exam photos (bootstrap).</source>
        <translation>“各类别平均”是各类别找到率的平均（balanced accuracy、macro recall）。照片数量的范围是 Wilson 区间；多个类别平均值的范围，由反复从考核照片中抽取得出（bootstrap）。</translation>
    </message>
    <message>
        <source>“Do not trust yet” names classes that were hardly found. More photos of them, from other days and places, help most; “Photograph next” has measured which class gains most.</source>
        <translation>“尚不可信”列出几乎没有找到的类别。多拍一些它们在其他日子和地点的照片最有帮助；“接下来拍什么”测量了哪个类别获益最多。</translation>
    </message>
    <message>
        <source>“Not sure” is an answer: it says between which classes, or that the photo is unlike all others. The classifier can only name classes it has learned.</source>
        <translation>“不确定”也是一种判断：它说明介于哪些类别之间，或照片与其他都不像。分类器只能判出学过的类别。</translation>
    </message>
    <message>
        <source>“Rescued” sets the photos that only uproto finds beside those that only an ordinary classifier finds. Both counts always stand together.</source>
        <translation>“救回”把只有 uproto 找到的照片与只有普通分类器找到的照片并排。两个数量总是一起给出。</translation>
    </message>
    <message>
        <source>“Where did it look?” (H) hides parts of the photo in turn and outlines those without which the class is less sure. It is a hint, not a proof: what was learned can be a sign in the background.</source>
        <translation>“它看了哪里？”(H) 逐块遮住照片，并框出遮住后把握变小的部分。这只是提示，不是证明：学到的也可能是背景里的东西。</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes: {found} exam photos found</source>
        <translation>所有类别：找到 {found} 张考核照片</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Drop a folder of photos here</source>
        <translation>把照片文件夹拖到这里</translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>It lies where it lay, and is back when you open it.</source>
        <translation>它仍在原处，打开后会重新出现。</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Not trained yet</source>
        <translation>还没有训练</translation>
    </message>
    <message>
        <source>One answer per photo. Your photos stay on this computer and are never changed.</source>
        <translation>每张照片一个判断。您的照片留在这台计算机上，绝不会被改动。</translation>
    </message>
    <message>
        <source>Opens it and answers your photos, no training</source>
        <translation>打开它来判断您的照片，无需训练</translation>
    </message>
    <message>
        <source>Photos not found</source>
        <translation>找不到照片</translation>
    </message>
    <message>
        <source>Rare classes: {found} exam photos found</source>
        <translation>稀有类别：找到 {found} 张考核照片</translation>
    </message>
    <message>
        <source>The photos&apos; folder does not answer</source>
        <translation>照片文件夹没有响应</translation>
    </message>
    <message>
        <source>The whole way in 3 minutes, photos included</source>
        <translation>3 分钟走完全程，自带照片</translation>
    </message>
    <message>
        <source>Trained, exam not opened</source>
        <translation>已训练，考核未打开</translation>
    </message>
    <message>
        <source>Trained, without an exam</source>
        <translation>已训练，没有考核</translation>
    </message>
    <message>
        <source>Training, {number} %</source>
        <translation>训练中，{number}%</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Use a classifier someone gave me…</source>
        <translation>使用别人给的分类器…</translation>
    </message>
    <message>
        <source>Your projects</source>
        <translation>您的项目</translation>
    </message>
    <message>
        <source>added {when}</source>
        <translation>添加于{when}</translation>
    </message>
    <message>
        <source>every class equal: {percent}, {likely}</source>
        <translation>各类别平均：{percent}，{likely}</translation>
    </message>
    <message>
        <source>or a table or list of photos</source>
        <translation>或照片的表格、列表</translation>
    </message>
    <message>
        <source>the drive may be unplugged</source>
        <translation>驱动器可能没有连接</translation>
    </message>
    <message>
        <source>the network may be slow or gone</source>
        <translation>网络可能很慢或已断开</translation>
    </message>
    <message>
        <source>trained {when}</source>
        <translation>训练于{when}</translation>
    </message>
    <message>
        <source>with one folder inside for each class, such as Lynx, Fox, Badger</source>
        <translation>里面每个类别一个文件夹，例如猞猁、狐狸、獾</translation>
    </message>
    <message>
        <source>“{project}” is off this list.</source>
        <translation>“{project}”已从列表中移除。</translation>
    </message>
</context>
<context>
    <name>Hunt</name>
    <message numerus="yes">
        <source>%Ln training photo(s)</source>
        <translation>
            <numerusform>%Ln 张训练照片</numerusform>
        </translation>
    </message>
    <message>
        <source>0 of the last {n} ({range} %): probably few more. Stop here?</source>
        <translation>最近 {n} 张中 0 张（{range}%）：可能所剩不多。到此为止吗？</translation>
    </message>
    <message>
        <source>Already in the project: {n}.</source>
        <translation>项目中已有：{n}。</translation>
    </message>
    <message>
        <source>Choose an unsorted folder</source>
        <translation>选择未整理的文件夹</translation>
    </message>
    <message>
        <source>Could not be read: {n}.</source>
        <translation>无法读取：{n}。</translation>
    </message>
    <message>
        <source>Every photo of the folder is answered.</source>
        <translation>文件夹中的照片都已回答。</translation>
    </message>
    <message>
        <source>Found photos stay where they are and train the next classifier. They never enter practice or exam: photos found this way are the easy ones.</source>
        <translation>找到的照片留在原处，供下一个分类器学习。它们绝不进入练习或考核：这样找到的都是容易的照片。</translation>
    </message>
    <message>
        <source>Found: {classes}.</source>
        <translation>找到：{classes}。</translation>
    </message>
    <message>
        <source>Is this {class}?</source>
        <translation>这是{class}吗？</translation>
    </message>
    <message>
        <source>Looking for the first photos…</source>
        <translation>正在查找第一批照片…</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %Ln photo(s) so far.</source>
        <translation>
            <numerusform>正在查看文件夹：目前 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same as another one: {n}.</source>
        <translation>与另一张几乎相同：{n}。</translation>
    </message>
    <message>
        <source>No photo answered yet</source>
        <translation>还没有回答照片</translation>
    </message>
    <message numerus="yes">
        <source>The whole folder was looked at: %Ln photo(s).</source>
        <translation>
            <numerusform>整个文件夹都看过了：%Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in this folder that the project does not have already.</source>
        <translation>这个文件夹中的照片项目里都已经有了。</translation>
    </message>
    <message>
        <source>Training photos of {class} that it is most like</source>
        <translation>与它最相似的{class}训练照片</translation>
    </message>
    <message>
        <source>found: {class}</source>
        <translation>找到：{class}</translation>
    </message>
    <message>
        <source>not {class}</source>
        <translation>不是{class}</translation>
    </message>
    <message numerus="yes">
        <source>{class} ({group}, %Ln training photo(s))</source>
        <translation>
            <numerusform>{class}（{group}，%Ln 张训练照片）</numerusform>
        </translation>
    </message>
    <message>
        <source>{class} {n}</source>
        <translation>{class} {n}</translation>
    </message>
    <message>
        <source>{right} of {asked} right so far ({range} %)</source>
        <translation>目前 {asked} 张中 {right} 张正确（{range}%）</translation>
    </message>
</context>
<context>
    <name>HuntCard</name>
    <message>
        <source>Another class…</source>
        <translation>另一个类别…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再看</translation>
    </message>
    <message>
        <source>No, it is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Yes, it is</source>
        <translation>是的</translation>
    </message>
</context>
<context>
    <name>HuntChoice</name>
    <message>
        <source>All rare ones</source>
        <translation>全部稀有类别</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose at least one class to look for.</source>
        <translation>请至少选择一个要找的类别。</translation>
    </message>
    <message>
        <source>Classes to look for</source>
        <translation>要找的类别</translation>
    </message>
    <message>
        <source>Drop an unsorted folder here</source>
        <translation>把未整理的文件夹拖到这里</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不选</translation>
    </message>
    <message>
        <source>Of any size, with folders in it or without. Nothing is copied, moved or changed.</source>
        <translation>大小不限，里面有没有文件夹都可以。不会复制、移动或改动任何东西。</translation>
    </message>
    <message>
        <source>The project is open in another window: here it is only looked at.</source>
        <translation>本项目在另一个窗口中打开：这里仅查看。</translation>
    </message>
    <message>
        <source>They wait for the next training.</source>
        <translation>它们等待下次训练。</translation>
    </message>
    <message>
        <source>To Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>要找什么</translation>
    </message>
</context>
<context>
    <name>HuntLot</name>
    <message>
        <source>{done} of these {all} photos are answered</source>
        <translation>这 {all} 张照片已回答 {done} 张</translation>
    </message>
</context>
<context>
    <name>HuntPane</name>
    <message>
        <source>Another folder…</source>
        <translation>另一个文件夹…</translation>
    </message>
    <message>
        <source>Back to Rescued</source>
        <translation>回到“救回”</translation>
    </message>
    <message>
        <source>Ends this hunt. What was found stays found; another folder can be chosen.</source>
        <translation>结束这次搜寻。找到的都保留；可以选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Hunt in an archive</source>
        <translation>在照片库中搜寻</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再找一次</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Which class is it?</source>
        <translation>是哪个类别？</translation>
    </message>
    <message>
        <source>{progress} {found}</source>
        <translation>{progress}{found}</translation>
    </message>
</context>
<context>
    <name>IgnoredFiles</name>
    <message>
        <source> and {n} more</source>
        <translation> 等另外 {n} 个</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Folders without a photo: {names}{more}</source>
        <translation>没有照片的文件夹：{names}{more}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{counted}: {sentence}</source>
        <translation>{counted}：{sentence}</translation>
    </message>
</context>
<context>
    <name>ItIs</name>
    <message>
        <source>It is this</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>不会移动任何文件。</translation>
    </message>
    <message>
        <source>The classifier has no class “{name}”.</source>
        <translation>分类器没有“{name}”这个类别。</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with this photo.</source>
        <translation>还没有“{name}”这个类别：它将从这张照片开始。</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>输入类别名称，也可以是新类别。</translation>
    </message>
    <message>
        <source>Type the name of a class.</source>
        <translation>输入类别名称。</translation>
    </message>
    <message>
        <source>What is on this photo?</source>
        <translation>这张照片上是什么？</translation>
    </message>
</context>
<context>
    <name>JustLearned</name>
    <message>
        <source>Found for the first time in the last {rounds} rounds</source>
        <translation>最近 {rounds} 轮中第一次找到</translation>
    </message>
    <message>
        <source>In the last {rounds} rounds. Of {rare} rare classes {found} are found.</source>
        <translation>最近 {rounds} 轮中。{rare} 个稀有类别找到了 {found} 个。</translation>
    </message>
    <message>
        <source>Just learned</source>
        <translation>刚刚学会</translation>
    </message>
    <message>
        <source>No rare class newly found</source>
        <translation>没有新找到的稀有类别</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Everything that a key does is also a button, or an entry of a menu.</source>
        <translation>按键能做的，也都有按钮或菜单项。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LargePhoto</name>
    <message>
        <source>{photo}   {number} of {all}</source>
        <translation>{photo}   {number} / {all}</translation>
    </message>
</context>
<context>
    <name>LevelNote</name>
    <message>
        <source>Classes are the first folders: {classes}.</source>
        <translation>类别是第一层文件夹：{classes}。</translation>
    </message>
    <message>
        <source>Classes are the folders photos lie in: {classes}.</source>
        <translation>类别是照片所在的文件夹：{classes}。</translation>
    </message>
    <message>
        <source>Use the first folders: {classes}</source>
        <translation>改用第一层文件夹：{classes}</translation>
    </message>
    <message>
        <source>Use the folders photos lie in: {classes}</source>
        <translation>改用照片所在的文件夹：{classes}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Copy numbers</source>
        <translation type="vanished">复制数字</translation>
    </message>
    <message>
        <source>Found on practice photos, percent. Shaded: likely range. {n} practice photos, not the exam.</source>
        <translation>练习照片的找到率，百分数。阴影：可能范围。{n} 张练习照片，不是考核。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="vanished">图片 (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="vanished">保存图片</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="vanished">已保存 {file}。</translation>
    </message>
    <message>
        <source>The lines begin with the first round of matching.</source>
        <translation>曲线从匹配的第一轮开始。</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, ready for a spreadsheet.</source>
        <translation type="vanished">数字已在剪贴板上，可以粘贴到电子表格。</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation type="vanished">{file} 无法写入。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>LookedLine</name>
    <message>
        <source>Show the photo alone</source>
        <translation>只显示照片</translation>
    </message>
    <message>
        <source>Where did it look?</source>
        <translation>它看了哪里？</translation>
    </message>
    <message>
        <source>Where the model looked: a hint, not a proof</source>
        <translation>模型看了哪里：只是提示，不是证明</translation>
    </message>
</context>
<context>
    <name>LossCard</name>
    <message>
        <source>Loss: how wrong it still is</source>
        <translation type="vanished">误差：还错多少</translation>
    </message>
    <message>
        <source>Loss: how wrong it still is, without a unit</source>
        <translation>误差：还错多少，没有单位</translation>
    </message>
    <message>
        <source>The curve begins with the first round.</source>
        <translation>曲线从第一轮开始。</translation>
    </message>
</context>
<context>
    <name>LossCurve</name>
    <message>
        <source>Loss: how wrong it still is, by round</source>
        <translation>误差：还错多少，按轮</translation>
    </message>
    <message>
        <source>Round {number}: loss {loss}</source>
        <translation>第 {number} 轮：误差 {loss}</translation>
    </message>
    <message>
        <source>Round {number}: loss {loss}, on practice photos {practice}</source>
        <translation>第 {number} 轮：误差 {loss}，练习照片上 {practice}</translation>
    </message>
    <message>
        <source>practice {loss}</source>
        <translation>练习 {loss}</translation>
    </message>
    <message>
        <source>training {loss}</source>
        <translation>训练 {loss}</translation>
    </message>
</context>
<context>
    <name>MainFigure</name>
    <message>
        <source>All classes equal</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <source>All classes equal, in practice</source>
        <translation>各类别平均（练习）</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A classifier is being trained.</source>
        <translation>正在训练分类器。</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口吗？</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Training goes on only while uproto is open. What is done so far stays.</source>
        <translation>只有 uproto 开着训练才会继续。到目前为止的成果会保留。</translation>
    </message>
</context>
<context>
    <name>MiddleCard</name>
    <message>
        <source>anchor of another</source>
        <translation>其他类别的锚点</translation>
    </message>
    <message>
        <source>exam photo</source>
        <translation>考核照片</translation>
    </message>
    <message>
        <source>middle of another class&apos;s photos</source>
        <translation>其他类别照片的中心</translation>
    </message>
    <message>
        <source>photo of the class</source>
        <translation>这个类别的照片</translation>
    </message>
    <message>
        <source>taken for another</source>
        <translation>被当成其他类别</translation>
    </message>
</context>
<context>
    <name>MistakeCard</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>移到类别</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Out of training and exam until you know. Check asks for it again.</source>
        <translation>在您弄清之前不用于训练和考核。“检查”会再次询问。</translation>
    </message>
    <message>
        <source>The file stays where it is.</source>
        <translation>文件留在原处。</translation>
    </message>
    <message>
        <source>The photo lies in the right class: the classifier erred.</source>
        <translation>照片的类别是对的：是分类器判错了。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>撤销：{decision}</translation>
    </message>
    <message>
        <source>{filed}, {answered}.</source>
        <translation>{filed}，{answered}。</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message numerus="yes">
        <source>%Ln exam photo(s) answered wrongly, the surest first</source>
        <translation>
            <numerusform>判错 %Ln 张考核照片，把握最大的在前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam photo(s) without a sure answer, the surest first</source>
        <translation>
            <numerusform>%Ln 张考核照片没有确定的判断，把握最大的在前</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>全部错误</translation>
    </message>
    <message>
        <source>Answered wrongly</source>
        <translation>判错</translation>
    </message>
    <message>
        <source>Filed under {class}</source>
        <translation>归在{class}</translation>
    </message>
    <message>
        <source>Is this {class}?</source>
        <translation>这是{class}吗？</translation>
    </message>
    <message>
        <source>Kept: the classifier erred</source>
        <translation>已保留：是分类器判错</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Moved to {class}</source>
        <translation>已移到{class}</translation>
    </message>
    <message>
        <source>No exam photo was answered wrongly, and none was left unsure.</source>
        <translation>没有考核照片判错，也没有不确定的。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not sure yet: out until you know</source>
        <translation>尚不确定：暂不使用</translation>
    </message>
    <message>
        <source>Only photos filed under {class}</source>
        <translation>只看归在{class}的照片</translation>
    </message>
    <message>
        <source>Only {class} taken for {answer}</source>
        <translation>只看把{class}当成{answer}的</translation>
    </message>
    <message>
        <source>Photo {number} of {all}</source>
        <translation>第 {number} 张照片，共 {all} 张</translation>
    </message>
    <message>
        <source>The most similar training photos</source>
        <translation>最相似的训练照片</translation>
    </message>
    <message>
        <source>Training photos</source>
        <translation>训练照片</translation>
    </message>
    <message>
        <source>answered {answer}</source>
        <translation>判为{answer}</translation>
    </message>
    <message>
        <source>answered {answer} (sure {sure})</source>
        <translation>判为{answer}（把握 {sure}）</translation>
    </message>
    <message>
        <source>nearest {answer}</source>
        <translation>最接近{answer}</translation>
    </message>
    <message>
        <source>not sure, nearest {answer} ({sure})</source>
        <translation>不确定，最接近{answer}（{sure}）</translation>
    </message>
    <message>
        <source>{wrong} exam photos answered wrongly and {unsure} not surely, the surest first</source>
        <translation>考核照片中 {wrong} 张判错、{unsure} 张不确定，把握最大的在前</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mistakes, the surest first</source>
        <translation>错误，把握最大的在前</translation>
    </message>
    <message>
        <source>None of the mistakes is like that.</source>
        <translation>没有这样的错误。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>本项目以仅查看方式打开。</translation>
    </message>
    <message>
        <source>Which mistakes</source>
        <translation>哪些错误</translation>
    </message>
</context>
<context>
    <name>MixUpDelegate</name>
    <message>
        <source>taken for {answer}</source>
        <translation>被当成{answer}</translation>
    </message>
</context>
<context>
    <name>MixUpModel</name>
    <message>
        <source>{name} taken for {answer}, {n} of {of}</source>
        <translation>把{name}当成{answer}，{of} 张中 {n} 张</translation>
    </message>
</context>
<context>
    <name>MixUpPhotos</name>
    <message>
        <source>Filed wrongly? Decide</source>
        <translation>归类错了？来决定</translation>
    </message>
    <message>
        <source>Photos of the chosen mix-up</source>
        <translation>所选混淆的照片</translation>
    </message>
    <message>
        <source>{answer} in training</source>
        <translation>训练中的{answer}</translation>
    </message>
    <message>
        <source>{count} exam photos</source>
        <translation>{count} 张考核照片</translation>
    </message>
</context>
<context>
    <name>MixUpsTab</name>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Find a class</source>
        <translation>查找类别</translation>
    </message>
    <message>
        <source>How the mix-ups are shown</source>
        <translation>混淆的显示方式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Mix-ups</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Mix-ups, most frequent first</source>
        <translation>混淆，最常见的在前</translation>
    </message>
    <message>
        <source>No exam photo was taken for another class.</source>
        <translation>没有考核照片被当成其他类别。</translation>
    </message>
    <message>
        <source>No mix-up with a class of this name.</source>
        <translation>没有与这个名称的类别有关的混淆。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Rows: what a photo shows. Columns: what it was taken for. A click opens a block.</source>
        <translation>行：照片所示。列：被当成什么。点击可打开一块。</translation>
    </message>
    <message>
        <source>Rows: what a photo shows. Columns: what it was taken for. Stronger: a larger share.</source>
        <translation>行：照片所示。列：被当成什么。颜色越深，占比越大。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>“{file}”无法写入。</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>A larger model knows far more of what things look like, and finds much more.</source>
        <translation>更大的模型更了解事物的样子，找到的也多得多。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Fetching the larger model. You can go on.</source>
        <translation>正在获取更大的模型。您可以继续。</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>How much of the model is here</source>
        <translation>模型已到位多少</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>模型：{title}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{title}. Download: {size}. Licence: {licence}.</source>
        <translation>{title}。下载：{size}。许可证：{licence}。</translation>
    </message>
    <message>
        <source>{title}. Download: {size}. Licence: {licence}. A photo takes about {times} times as long without a graphics card.</source>
        <translation>{title}。下载：{size}。许可证：{licence}。没有显卡时每张照片约需 {times} 倍时间。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>How much of the model is here</source>
        <translation>模型已到位多少</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>One model comes at a time.</source>
        <translation>一次获取一个模型。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>about {times} times slower than the built-in one</source>
        <translation>用时约为内置模型的 {times} 倍</translation>
    </message>
    <message>
        <source>licence: {name}</source>
        <translation>许可证：{name}</translation>
    </message>
    <message>
        <source>{size} · licences in its folder</source>
        <translation>{size} · 许可证在其文件夹中</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Add file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Fetched on another computer: the file that its weights lie in.</source>
        <translation>在另一台计算机上获取的：存放权重的文件。</translation>
    </message>
    <message>
        <source>First choose a model.</source>
        <translation>请先选择一个模型。</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>It is on this computer already.</source>
        <translation>它已经在这台计算机上。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>One model comes at a time.</source>
        <translation>一次获取一个模型。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The best stand first, the built-in one before all others. It is small: right for a first try, and without a network. A photo&apos;s time is beside the built-in model&apos;s, without a graphics card.</source>
        <translation>最好的在前，内置模型排在最前面。它很小：适合第一次尝试，也不需要网络。每张照片用时是没有显卡时与内置模型相比。</translation>
    </message>
    <message>
        <source>Time a photo</source>
        <translation>每张照片用时</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} 倍</translation>
    </message>
</context>
<context>
    <name>MoreSettings</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已改 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed {number}</source>
        <translation>种子 {number}</translation>
    </message>
    <message>
        <source>Seed: with the same seed, photos and settings a training gives the same figures.</source>
        <translation>种子：种子、照片和设置相同，训练得出的数字也相同。</translation>
    </message>
</context>
<context>
    <name>NameAsking</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to…</source>
        <translation>
            <numerusform>把 %Ln 张照片移到…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move 1 photo to…</source>
        <translation>把 1 张照片移到…</translation>
    </message>
    <message>
        <source>Move to class</source>
        <translation>移到类别</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>No file is moved.</source>
        <translation>不会移动任何文件。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The folder keeps its name.</source>
        <translation>文件夹保持原名。</translation>
    </message>
    <message>
        <source>There is no class “{name}” yet: it begins with what you move.</source>
        <translation>还没有“{name}”这个类别：它将从您移动的照片开始。</translation>
    </message>
    <message>
        <source>Type a clear name. The model reads English.</source>
        <translation>请输入清楚的名称。模型读英文。</translation>
    </message>
    <message>
        <source>Type the name of a class, or a new one.</source>
        <translation>输入类别名称，也可以是新类别。</translation>
    </message>
    <message>
        <source>Type what can be seen, such as red fox.</source>
        <translation>输入能看到的东西，例如 red fox（英文）。</translation>
    </message>
    <message>
        <source>What is {class}?</source>
        <translation>{class}是什么？</translation>
    </message>
    <message>
        <source>Without this question, a number moves at once: {classes}</source>
        <translation>不经询问，按数字立即移动：{classes}</translation>
    </message>
    <message>
        <source>{number} {class}</source>
        <translation>{number} {class}</translation>
    </message>
    <message>
        <source>“{name}” is a class already: the two become one.</source>
        <translation>“{name}”已经是一个类别：两者将合为一个。</translation>
    </message>
</context>
<context>
    <name>NameQuestion</name>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不用了</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Empty fields are as the system has them, and that is nearly always right. Your IT knows what to type here. A mirror is a server that holds the models too.</source>
        <translation>留空就按系统的设置，几乎总是对的。您的 IT 人员知道这里填什么。镜像是同样存有这些模型的服务器。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Path of a file with certificates</source>
        <translation>证书文件的路径</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Way to the internet, for downloads</source>
        <translation>连接互联网的方式，用于下载</translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>* too few photos to measure alone: the mean of its group of classes in this folder.</source>
        <translation>* 照片太少，无法单独测量：取本文件夹中同组类别的平均。</translation>
    </message>
    <message>
        <source>A training runs; this can be measured once it has ended.</source>
        <translation>正在训练；结束后可以测量。</translation>
    </message>
    <message>
        <source>Classes, the one whose next photo promises most first</source>
        <translation>类别，下一张照片最有希望的在前</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>已复制：</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Excel tables (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Go on measuring</source>
        <translation>继续测量</translation>
    </message>
    <message>
        <source>Half of each class&apos;s photos is hidden, and the last step of the training is done again without them. What the practice photos lose is what the hidden photos had brought. The exam is not touched.</source>
        <translation>把每个类别的照片藏起一半，再做一遍训练的最后一步。练习照片上损失的，就是藏起的照片原先带来的。不会动用考核。</translation>
    </message>
    <message>
        <source>Hiding and learning again, {done} of {total}</source>
        <translation>藏起并重新学习，{done} / {total}</translation>
    </message>
    <message>
        <source>Last advice:</source>
        <translation>上次的建议：</translation>
    </message>
    <message>
        <source>Looking up the photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>现在测量</translation>
    </message>
    <message>
        <source>Measure now, about {duration}</source>
        <translation>现在测量，约 {duration}</translation>
    </message>
    <message>
        <source>Measured by hiding half of each class&apos;s photos, {repeats} times, on practice photos. Sorted by what one more photo promises for “all classes equal”.</source>
        <translation>做法是把每个类别的照片藏起一半，重复 {repeats} 次，用练习照片测量。按多一张照片对“各类别平均”的期望排列。</translation>
    </message>
    <message>
        <source>No class was seen to gain from its last photos</source>
        <translation>没有看到哪个类别因最后这些照片而获益</translation>
    </message>
    <message>
        <source>Not measured yet: which classes gain most from more photos</source>
        <translation>尚未测量：哪些类别最能从更多照片中获益</translation>
    </message>
    <message>
        <source>Photograph next {name}</source>
        <translation>{name}：接下来拍什么</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>另存为 Excel</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>已保存：</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The next photos usually bring a little less than the last ones.</source>
        <translation>接下来的照片带来的通常比最后这些略少。</translation>
    </message>
    <message>
        <source>This project is open in another window: measure there.</source>
        <translation>本项目在另一个窗口中打开：请在那里测量。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>You added {n}; practice cannot say what came of it.</source>
        <translation>您增加了 {n} 张；练习无法说明效果。</translation>
    </message>
    <message>
        <source>You added {n}; practice says {points}: {before} found before, {now} now.</source>
        <translation>您增加了 {n} 张；练习显示 {points}：之前找到 {before}，现在 {now}。</translation>
    </message>
    <message>
        <source>all from one occasion</source>
        <translation>都来自同一场合</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>换个日子</translation>
    </message>
    <message>
        <source>describe it</source>
        <translation>加上描述</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>足够</translation>
    </message>
    <message>
        <source>few to learn from</source>
        <translation>可学的太少</translation>
    </message>
    <message>
        <source>last {n}: no gain seen ({low} to {high})</source>
        <translation>最后 {n} 张：未见提高（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>last {n}: {points} point ({low} to {high})</source>
        <translation>最后 {n} 张：{points} 个百分点（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>last {n}: {points} points ({low} to {high})</source>
        <translation>最后 {n} 张：{points} 个百分点（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>more, of all kinds</source>
        <translation>多拍各种各样的</translation>
    </message>
    <message>
        <source>no single reason seen</source>
        <translation>看不出单一原因</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>photos of both</source>
        <translation>两者都拍</translation>
    </message>
    <message>
        <source>taken for {name}</source>
        <translation>被当成{name}</translation>
    </message>
    <message>
        <source>words do not fit</source>
        <translation>文字不相符</translation>
    </message>
    <message>
        <source>{name} first: its last {n} photos brought {points} point</source>
        <translation>首先是{name}：最后 {n} 张照片带来 {points} 个百分点</translation>
    </message>
    <message>
        <source>{name} first: its last {n} photos brought {points} points</source>
        <translation>首先是{name}：最后 {n} 张照片带来 {points} 个百分点</translation>
    </message>
    <message>
        <source>{name} {points} ({low} to {high}).</source>
        <translation>{name} {points}（{low} 到 {high}）。</translation>
    </message>
    <message>
        <source>{name}, no gain seen ({low} to {high}).</source>
        <translation>{name}，未见提高（{low} 到 {high}）。</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message numerus="yes">
        <source>%n photo(s) skipped</source>
        <translation>
            <numerusform>跳过 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>No photo was skipped</source>
        <translation>没有跳过照片</translation>
    </message>
    <message>
        <source>Nothing else to note.</source>
        <translation>没有其他要说明的。</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Middles of their photos, a stroke for each pair.</source>
        <translation>各类照片的中心，每对一条短线。</translation>
    </message>
    <message>
        <source>Middles of their photos, a stroke for each pair. Rare with rare in colour.</source>
        <translation>各类照片的中心，每对一条短线。稀有与稀有用彩色。</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>anchors</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>{photo}, left out</source>
        <translation>{photo}，已排除</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: {reasons}.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取：{reasons}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files seen</source>
        <translation>
            <numerusform>已看到 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left out: {reasons}</source>
        <translation>
            <numerusform>略过 %Ln 个文件：{reasons}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos chosen</source>
        <translation>
            <numerusform>已选 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>1 file seen</source>
        <translation>已看到 1 个文件</translation>
    </message>
    <message>
        <source>1 file was left out: {reasons}</source>
        <translation>略过 1 个文件：{reasons}</translation>
    </message>
    <message>
        <source>1 is dark, blurred or tiny</source>
        <translation>1 张太暗、模糊或太小</translation>
    </message>
    <message>
        <source>1 lies in two classes</source>
        <translation>1 张在两个类别中</translation>
    </message>
    <message>
        <source>1 may be in the wrong class</source>
        <translation>1 张可能放错了类别</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>A folder that fits looks like this:</source>
        <translation>合适的文件夹是这样的：</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>添加表格…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Bring it to 4 photos or more, from different days, to see how good it is.</source>
        <translation>请补到 4 张以上，来自不同的日子，才能知道效果如何。</translation>
    </message>
    <message>
        <source>Can be learned, cannot be measured.</source>
        <translation>可以学习，但无法考核。</translation>
    </message>
    <message>
        <source>Cannot be learned.</source>
        <translation>无法学习。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择另一个文件夹…</translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation>正在统计照片</translation>
    </message>
    <message>
        <source>Drawing the sample photos</source>
        <translation>正在绘制示例照片</translation>
    </message>
    <message>
        <source>Drawing the sample photos, {done} of {total}</source>
        <translation>正在绘制示例照片，{done} / {total}</translation>
    </message>
    <message>
        <source>Everything else goes on. Look at the list if you need these files.</source>
        <translation>其他照常进行。如果需要这些文件，请看列表。</translation>
    </message>
    <message>
        <source>Find them…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>In your folder: {classes}</source>
        <translation>在您的文件夹中：{classes}</translation>
    </message>
    <message>
        <source>Next: Check</source>
        <translation>下一步：检查</translation>
    </message>
    <message>
        <source>No photo is in use: this class cannot be learned.</source>
        <translation>没有使用任何照片：这个类别无法学习。</translation>
    </message>
    <message>
        <source>Not used: {reasons}</source>
        <translation>未使用：{reasons}</translation>
    </message>
    <message>
        <source>Open Use</source>
        <translation>打开“使用”</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>看一个示例</translation>
    </message>
    <message>
        <source>Space shows a photo large.</source>
        <translation>空格键显示大图。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>扫描已停止。</translation>
    </message>
    <message>
        <source>These are not all of the folder&apos;s photos.</source>
        <translation>这些不是文件夹中的全部照片。</translation>
    </message>
    <message>
        <source>They come along with uproto and are drawn once. Training follows by itself.</source>
        <translation>它们随 uproto 一起提供，只绘制一次。之后自动开始训练。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Your folder has no exam photo of this class.</source>
        <translation>您的文件夹中没有这个类别的考核照片。</translation>
    </message>
    <message>
        <source>Your folder has no training photo of this class.</source>
        <translation>您的文件夹中没有这个类别的训练照片。</translation>
    </message>
    <message>
        <source>all classes have about as many photos</source>
        <translation>所有类别的照片数量差不多</translation>
    </message>
    <message>
        <source>over {limit} photos</source>
        <translation>超过 {limit} 张照片</translation>
    </message>
    <message>
        <source>under {limit}</source>
        <translation>少于 {limit} 张</translation>
    </message>
    <message>
        <source>{least} photos and more</source>
        <translation>{least} 张照片及以上</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 到 {most} 张</translation>
    </message>
    <message>
        <source>{limits} · {classes}</source>
        <translation>{limits} · {classes}</translation>
    </message>
    <message>
        <source>{n} are dark, blurred or tiny</source>
        <translation>{n} 张太暗、模糊或太小</translation>
    </message>
    <message>
        <source>{n} are exact copies: kept together</source>
        <translation>{n} 张是完全相同的副本：放在一起</translation>
    </message>
    <message>
        <source>{n} are nearly the same: kept together</source>
        <translation>{n} 张几乎相同：放在一起</translation>
    </message>
    <message>
        <source>{n} lie in two classes</source>
        <translation>{n} 张在两个类别中</translation>
    </message>
    <message>
        <source>{n} may be in the wrong class</source>
        <translation>{n} 张可能放错了类别</translation>
    </message>
    <message>
        <source>{photos}, 1 of them will be kept apart for the exam</source>
        <translation>{photos}，其中 1 张会留作考核</translation>
    </message>
    <message>
        <source>{photos}, none in use</source>
        <translation>{photos}，都不使用</translation>
    </message>
    <message>
        <source>{photos}, up to {exam} of them will be kept apart for the exam</source>
        <translation>{photos}，其中最多 {exam} 张会留作考核</translation>
    </message>
    <message>
        <source>{photos}, {classes}</source>
        <translation>{photos}，{classes}</translation>
    </message>
    <message>
        <source>{photos}: {learning} for training, {exam} in the exam of your folder</source>
        <translation>{photos}：{learning} 用于训练，{exam} 在您文件夹的考核中</translation>
    </message>
    <message>
        <source>{what_happened} {what_to_do}</source>
        <translation>{what_happened}{what_to_do}</translation>
    </message>
</context>
<context>
    <name>PlotArea</name>
    <message>
        <source>Round</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Copy numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>已保存 {file}。</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard, ready for a spreadsheet.</source>
        <translation>数字已在剪贴板上，可以粘贴到电子表格。</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} 无法写入。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>At: {step}</source>
        <translation>进行到：{step}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>完成，用时 {time}</translation>
    </message>
    <message>
        <source>Finishing with what is learned so far; the exam comes next.</source>
        <translation>用目前学到的完成；接下来是考核。</translation>
    </message>
    <message>
        <source>How much of the training is done</source>
        <translation>训练完成了多少</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Round {number} of {all}</source>
        <translation>第 {number} 轮，共 {all} 轮</translation>
    </message>
    <message>
        <source>Round {number} of {all}, {pace} rounds a minute</source>
        <translation>第 {number} 轮，共 {all} 轮，每分钟 {pace} 轮</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>The exam is marked and the classifier is saved.</source>
        <translation>考核已评阅，分类器已保存。</translation>
    </message>
    <message>
        <source>Time left: not known yet</source>
        <translation>剩余时间：还不知道</translation>
    </message>
    <message>
        <source>What is done so far is being saved.</source>
        <translation>正在保存到目前为止的成果。</translation>
    </message>
    <message>
        <source>What is done so far is kept.</source>
        <translation>到目前为止的成果已保留。</translation>
    </message>
    <message>
        <source>running for {time}</source>
        <translation>已运行 {time}</translation>
    </message>
    <message>
        <source>running for {time}, ready at about {clock}</source>
        <translation>已运行 {time}，约 {clock} 完成</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{words}, {pace} photos a second</source>
        <translation>{words}，每秒 {pace} 张照片</translation>
    </message>
</context>
<context>
    <name>ProjectDelegate</name>
    <message>
        <source>Name of the project</source>
        <translation>项目名称</translation>
    </message>
</context>
<context>
    <name>ProjectList</name>
    <message>
        <source>Your projects</source>
        <translation>您的项目</translation>
    </message>
</context>
<context>
    <name>ProjectMenu</name>
    <message>
        <source>Find the photos…</source>
        <translation>查找照片…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示所在文件夹</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The project and its photos stay where they are.</source>
        <translation>项目和照片都留在原处。</translation>
    </message>
    <message>
        <source>What to do with “{project}”</source>
        <translation>要怎样处理“{project}”</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Back</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>这是第一个。</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>这是最后一个。</translation>
    </message>
    <message>
        <source>{outcome} All are decided.</source>
        <translation>{outcome}全部都已决定。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>RareChoice</name>
    <message>
        <source>As an ordinary classifier: what is seldom in your folder is seldom the answer.</source>
        <translation>像普通分类器一样：您文件夹中少见的，也很少被判到。</translation>
    </message>
    <message>
        <source>Come first</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Count as much as common ones</source>
        <translation>与常见类别同样重要</translation>
    </message>
    <message>
        <source>Count by their photos</source>
        <translation>按照片数量</translation>
    </message>
    <message>
        <source>Every class is as important as every other: right for most.</source>
        <translation>每个类别同样重要：适合大多数情况。</translation>
    </message>
    <message>
        <source>How rare classes are treated</source>
        <translation>怎样对待稀有类别</translation>
    </message>
    <message>
        <source>More photos of rare classes are found, and common ones are taken for them more often.</source>
        <translation>找到更多稀有类别的照片，常见类别也更常被当成它们。</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>稀有类别</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message numerus="yes">
        <source>%Ln photos lie in two classes at once.</source>
        <translation>
            <numerusform>%Ln 张照片同时在两个类别中。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo lies in two classes at once.</source>
        <translation>1 张照片同时在两个类别中。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>现在决定</translation>
    </message>
    <message>
        <source>It lies in the bin until you bring it back.</source>
        <translation>它在回收站中，直到您取回。</translation>
    </message>
    <message>
        <source>Ready: {classes} classes, {photos} photos</source>
        <translation>就绪：{classes} 个类别，{photos} 张照片</translation>
    </message>
    <message>
        <source>Ready: {classes} classes, {photos} training photos</source>
        <translation>就绪：{classes} 个类别，{photos} 张训练照片</translation>
    </message>
    <message>
        <source>Some photos of each class are kept apart for the exam, which is marked at the very end.</source>
        <translation>每个类别留出一些照片用于考核，考核在最后进行。</translation>
    </message>
    <message>
        <source>The exam is marked on the photos that your folder keeps for it, at the very end.</source>
        <translation>考核在最后进行，使用您文件夹为此留出的照片。</translation>
    </message>
    <message>
        <source>The training was thrown away.</source>
        <translation>训练已丢弃。</translation>
    </message>
    <message>
        <source>They are not used until you decide where they belong.</source>
        <translation>在您决定它们属于哪里之前不会使用。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All classes equal</source>
        <translation>各类别平均</translation>
    </message>
    <message>
        <source>All classes equal, in practice</source>
        <translation>各类别平均（练习）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Copies, bursts and other photos that belong together stand on one side: they were learned, or examined, never both.</source>
        <translation>副本、连拍和其他属于一起的照片都在同一边：要么用于学习，要么用于考核，绝不兼用。</translation>
    </message>
    <message>
        <source>Every class, least found first</source>
        <translation>每个类别，找到最少的在前</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到率</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>怎样测量的</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习自</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Made by uproto on this computer, {when}. Nothing was sent anywhere.</source>
        <translation>由 uproto 在这台计算机上生成，{when}。没有向任何地方发送内容。</translation>
    </message>
    <message>
        <source>Model: {model}.</source>
        <translation>模型：{model}。</translation>
    </message>
    <message>
        <source>Most frequent mix-ups</source>
        <translation>最常见的混淆</translation>
    </message>
    <message>
        <source>Ordinary classifier</source>
        <translation>普通分类器</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Practice photos, not the exam</source>
        <translation>练习照片，不是考核</translation>
    </message>
    <message>
        <source>Rare, middle, common</source>
        <translation>稀有、中等、常见</translation>
    </message>
    <message>
        <source>Report: {name}</source>
        <translation>报告：{name}</translation>
    </message>
    <message>
        <source>Right when it says so</source>
        <translation>判定正确率</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>never named</source>
        <translation>从未判为此类</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未考核</translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>被当成</translation>
    </message>
    <message>
        <source>“All classes equal” is the mean of what was found of each class. A likely range holds the true figure 95 times out of 100, as far as the exam photos are like the photos to come.</source>
        <translation>“各类别平均”是每个类别找到率的平均。只要考核照片与今后的照片相似，可能范围在 100 次中有 95 次包含真实的数字。</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report saved:</source>
        <translation>报告已保存：</translation>
    </message>
    <message>
        <source>Report {name}</source>
        <translation>报告 {name}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as a web page (HTML)…</source>
        <translation>另存为网页 (HTML)…</translation>
    </message>
    <message>
        <source>With photos of the mix-ups</source>
        <translation>附上混淆的照片</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>A report without photos</source>
        <translation>不含照片的报告</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The report is not ready yet.</source>
        <translation>报告还没有准备好。</translation>
    </message>
    <message>
        <source>The self-test runs; it takes a few seconds.</source>
        <translation>正在自检，需要几秒钟。</translation>
    </message>
    <message>
        <source>This is all that is in it. Names of folders, files, projects and classes are left out. Nothing is sent: you save it as a file, and decide who gets it.</source>
        <translation>这就是全部内容。文件夹、文件、项目和类别的名称都已去掉。不会发送任何东西：您把它存为文件，由您决定给谁。</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>报告的内容</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>Report (*.zip)</source>
        <translation>报告 (*.zip)</translation>
    </message>
    <message>
        <source>Save a report without photos</source>
        <translation>保存不含照片的报告</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>已保存为“{file}”。</translation>
    </message>
</context>
<context>
    <name>RescuedTab</name>
    <message numerus="yes">
        <source>%Ln exam photo(s) of all classes.</source>
        <translation>
            <numerusform>所有类别的 %Ln 张考核照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exam photo(s) of these classes.</source>
        <translation>
            <numerusform>这些类别的 %Ln 张考核照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Better here than the ordinary classifier: rescued {rescued}, lost {lost}</source>
        <translation>这里比普通分类器好：救回 {rescued}，失去 {lost}</translation>
    </message>
    <message>
        <source>Both right {n}</source>
        <translation>都正确 {n}</translation>
    </message>
    <message>
        <source>Both wrong {n}</source>
        <translation>都错误 {n}</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Common classes</source>
        <translation>常见类别</translation>
    </message>
    <message>
        <source>Exam photos with both answers</source>
        <translation>考核照片及两种判断</translation>
    </message>
    <message>
        <source>Here the ordinary classifier does as well: rescued {rescued}, lost {lost}</source>
        <translation>这里普通分类器也一样好：救回 {rescued}，失去 {lost}</translation>
    </message>
    <message>
        <source>Hunt in an archive…</source>
        <translation>在照片库中搜寻…</translation>
    </message>
    <message>
        <source>Look for more photos of rare classes in a folder that nobody has sorted.</source>
        <translation>在没有人整理过的文件夹里寻找更多稀有类别的照片。</translation>
    </message>
    <message>
        <source>Lost {n}</source>
        <translation>失去 {n}</translation>
    </message>
    <message>
        <source>Middle classes</source>
        <translation>中等类别</translation>
    </message>
    <message>
        <source>No photo was found by both.</source>
        <translation>没有两者都找到的照片。</translation>
    </message>
    <message>
        <source>No photo was found by the ordinary classifier alone.</source>
        <translation>没有只被普通分类器找到的照片。</translation>
    </message>
    <message>
        <source>No photo was found by uproto alone.</source>
        <translation>没有只被 uproto 找到的照片。</translation>
    </message>
    <message>
        <source>No photo was missed by both.</source>
        <translation>没有两者都漏掉的照片。</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>稀有类别</translation>
    </message>
    <message>
        <source>Rescued {n}</source>
        <translation>救回 {n}</translation>
    </message>
    <message>
        <source>The ordinary classifier learned from the same photos with the same model, without care for rare classes. The surest wrong answers come first.</source>
        <translation>普通分类器用同样的模型从同样的照片学习，不特别照顾稀有类别。把握最大的错误判断排在前面。</translation>
    </message>
    <message>
        <source>There was no exam, so there is nothing to compare on.</source>
        <translation>没有考核，因此无从比较。</translation>
    </message>
    <message>
        <source>Worse here than the ordinary classifier: rescued {rescued}, lost {lost}</source>
        <translation>这里比普通分类器差：救回 {rescued}，失去 {lost}</translation>
    </message>
</context>
<context>
    <name>ResultClassModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Exam photos</source>
        <translation>考核照片</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到率</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Practice photos</source>
        <translation>练习照片</translation>
    </message>
    <message>
        <source>Right when it says so</source>
        <translation>判定正确率</translation>
    </message>
    <message>
        <source>Training photos</source>
        <translation>训练照片</translation>
    </message>
    <message>
        <source>never answered</source>
        <translation>从未判为此类</translation>
    </message>
</context>
<context>
    <name>ResultClassTable</name>
    <message>
        <source>never answered</source>
        <translation>从未判为此类</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message numerus="yes">
        <source>%Ln look(s)</source>
        <translation>
            <numerusform>查看 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look(s) at this exam. Time for a fresh exam: drop photos taken later.</source>
        <translation>
            <numerusform>已查看此考核 %Ln 次。该换新的考核了：请拖入之后拍的照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln look(s) at this exam: choosing by it makes it rosier</source>
        <translation>
            <numerusform>已查看此考核 %Ln 次：据此选择会让它显得更好</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes have too few photos: learned, not measured.</source>
        <translation>
            <numerusform>%Ln 个类别照片太少：已学习，未考核。</numerusform>
        </translation>
    </message>
    <message>
        <source>After a training, this page tells how good the classifier is, rare classes first.</source>
        <translation>训练之后，这一页会说明分类器有多好，稀有类别在前。</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n class(es)</source>
        <translation>
            <numerusform>全部 %Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes alike</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All classes have similar numbers of photos: the largest has under three times as many as the smallest, so none of them is rare.</source>
        <translation>所有类别的照片数量相近：最多的不到最少的三倍，因此没有稀有类别。</translation>
    </message>
    <message>
        <source>Always answering “{name}” would be right for {found} exam photos; with all classes equal, for 1 of {classes} classes.</source>
        <translation>总是判为“{name}”，考核照片中 {found} 张会对；按各类别平均，{classes} 个类别中对 1 个。</translation>
    </message>
    <message>
        <source>Always answering “{name}” would be right for {found} practice photos; with all classes equal, for 1 of {classes} classes.</source>
        <translation>总是判为“{name}”，练习照片中 {found} 张会对；按各类别平均，{classes} 个类别中对 1 个。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Choosing between trainings by the exam uses it up, so here are figures of practice photos.</source>
        <translation>用考核来挑选训练会把它用旧，所以这里是练习照片的数字。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Do not trust yet:</source>
        <translation>尚不可信：</translation>
    </message>
    <message>
        <source>Exam photos</source>
        <translation>考核照片</translation>
    </message>
    <message numerus="yes">
        <source>Exam photos, %Ln look(s)</source>
        <translation>
            <numerusform>考核照片，查看 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>First look at the exam</source>
        <translation>第一次查看考核</translation>
    </message>
    <message>
        <source>Here its photos and their answers are shown. Choosing between trainings by the exam uses it up; Summary and Classes tell what practice photos say.</source>
        <translation>这里显示考核照片和对它们的判断。用考核来挑选训练会把它用旧；“概览”和“类别”给出练习照片的数字。</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>把握有多大</translation>
    </message>
    <message numerus="yes">
        <source>It was looked at %Ln time(s), and each choice by it uses it up. Time for a fresh exam: drop photos taken later. Here are figures of practice photos.</source>
        <translation>
            <numerusform>它已被查看 %Ln 次，每次据此选择都会把它用旧。该换新的考核了：请拖入之后拍的照片。这里是练习照片的数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n photo(s).</source>
        <translation>
            <numerusform>学习自 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the exam again</source>
        <translation>重新评阅考核</translation>
    </message>
    <message>
        <source>Mark the exam again: what was learned is kept. If that does not help, train again.</source>
        <translation>重新评阅考核：学到的都保留。如果没有用，请再训练一次。</translation>
    </message>
    <message>
        <source>Mix-ups</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>No photo was answered with it.</source>
        <translation>没有照片被判为此类。</translation>
    </message>
    <message>
        <source>None was left to measure it. With 4 photos or more, from different days, it can be measured.</source>
        <translation>没有剩下照片用于考核。有 4 张以上、来自不同日子的照片就可以考核。</translation>
    </message>
    <message>
        <source>Not measured:</source>
        <translation>未考核：</translation>
    </message>
    <message>
        <source>Nothing trained yet.</source>
        <translation>还没有训练过。</translation>
    </message>
    <message>
        <source>Of {n} exam photos: {rescued} rescued, {lost} lost; {finding}</source>
        <translation>{n} 张考核照片中：救回 {rescued}，失去 {lost}；{finding}</translation>
    </message>
    <message>
        <source>Of {n} rare exam photos: {rescued} rescued, {lost} lost; {finding}</source>
        <translation>{n} 张稀有类别考核照片中：救回 {rescued}，失去 {lost}；{finding}</translation>
    </message>
    <message>
        <source>On the sphere, rare classes stand {rare_after} apart from each other ({rare_before} before training) and {common_after} from common ones ({common_before}); 1 is a right angle.</source>
        <translation>在球面上，稀有类别彼此相距 {rare_after}（训练前 {rare_before}），与常见类别相距 {common_after}（{common_before}）；1 表示直角。</translation>
    </message>
    <message>
        <source>Open the exam (look {n})</source>
        <translation>打开考核（第 {n} 次）</translation>
    </message>
    <message>
        <source>Photograph next</source>
        <translation>接下来拍什么</translation>
    </message>
    <message>
        <source>Plain accuracy {figure} flatters: classes with many exam photos count more in it.</source>
        <translation>总正确率 {figure} 显得偏高：考核照片多的类别在其中分量更大。</translation>
    </message>
    <message>
        <source>Plain accuracy {figure} flatters: {common} of the {photos} exam photos are of {classes} common classes.</source>
        <translation>总正确率 {figure} 显得偏高：{photos} 张考核照片中有 {common} 张属于 {classes} 个常见类别。</translation>
    </message>
    <message>
        <source>Plain accuracy {figure}: every photo counts the same, whatever its class.</source>
        <translation>总正确率 {figure}：不论哪个类别，每张照片分量相同。</translation>
    </message>
    <message>
        <source>Practice photos</source>
        <translation>练习照片</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>救回</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>So few photos say little: more of them make the range narrower.</source>
        <translation>照片这么少说明不了什么：多一些会让范围变窄。</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Taken for {others}.</source>
        <translation>被当成{others}。</translation>
    </message>
    <message>
        <source>The exam is being marked, {done} of {total}</source>
        <translation>正在评阅考核，{done} / {total}</translation>
    </message>
    <message>
        <source>The exam is closed for this training</source>
        <translation>这次训练的考核尚未打开</translation>
    </message>
    <message>
        <source>The exam is closed for this training.</source>
        <translation>这次训练的考核尚未打开。</translation>
    </message>
    <message>
        <source>The figures appear here when it is done.</source>
        <translation>完成后数字会显示在这里。</translation>
    </message>
    <message>
        <source>The same exam photos, answered by both. Rescued: found here and missed by the ordinary classifier, {rescued}. Lost: the other way round, {lost}. Both right {right}, both wrong {wrong}. Chance alone brings such a difference in {chance} of 1,000 cases; above 50 it is called no difference.</source>
        <translation>同样的考核照片，由两者判断。救回：这里找到而普通分类器漏掉，{rescued}。失去：反过来，{lost}。都正确 {right}，都错误 {wrong}。单凭偶然，1,000 次中有 {chance} 次会出现这样的差别；超过 50 就说没有差别。</translation>
    </message>
    <message>
        <source>These results are damaged.</source>
        <translation>这些结果已损坏。</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>彻底</translation>
    </message>
    <message>
        <source>To Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>Use this classifier</source>
        <translation>使用这个分类器</translation>
    </message>
    <message>
        <source>When it was the answer, that was right for {right} photos.</source>
        <translation>判为此类时，{right} 张照片是对的。</translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation>无：没有照片</translation>
    </message>
    <message>
        <source>no difference found.</source>
        <translation>没有发现差别。</translation>
    </message>
    <message>
        <source>practice, exam closed</source>
        <translation>练习，考核未打开</translation>
    </message>
    <message>
        <source>the ordinary classifier finds more.</source>
        <translation>普通分类器找到的更多。</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>uproto finds more.</source>
        <translation>uproto 找到的更多。</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>{found} exam photos found. Of 100, likely {low} to {high}.</source>
        <translation>找到 {found} 张考核照片。每 100 张可能找到 {low} 到 {high} 张。</translation>
    </message>
    <message>
        <source>{found} practice photos found. Of 100, likely {low} to {high}.</source>
        <translation>找到 {found} 张练习照片。每 100 张可能找到 {low} 到 {high} 张。</translation>
    </message>
    <message numerus="yes">
        <source>{named} and %n more</source>
        <translation>
            <numerusform>{named}等，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n photo(s): learned, not measured.</source>
        <translation>
            <numerusform>{name}有 %Ln 张照片：已学习，未考核。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} taken for {answer}</source>
        <translation>把{name}当成{answer}</translation>
    </message>
    <message>
        <source>{name}, found</source>
        <translation>{name}，已找到</translation>
    </message>
    <message>
        <source>{percent} ({range})</source>
        <translation>{percent}（{range}）</translation>
    </message>
    <message>
        <source>{photos} exam photos of {classes} classes, never seen in training</source>
        <translation>{classes} 个类别的 {photos} 张考核照片，训练中从未见过</translation>
    </message>
    <message>
        <source>{photos} practice photos of {classes} classes, which helped to choose</source>
        <translation>{classes} 个类别的 {photos} 张练习照片，用于帮助选择</translation>
    </message>
</context>
<context>
    <name>RunningPart</name>
    <message>
        <source>More about this training</source>
        <translation>关于这次训练的更多内容</translation>
    </message>
</context>
<context>
    <name>RunsPart</name>
    <message>
        <source>A difference is named where chance alone brings one like it in fewer than 1 of 20 comparisons.</source>
        <translation>只有单凭偶然在 20 次比较中不到 1 次会出现的差别，才会指出。</translation>
    </message>
    <message>
        <source>All classes equal, practice</source>
        <translation>各类别平均，练习</translation>
    </message>
    <message>
        <source>All trainings of this project</source>
        <translation>本项目的所有训练</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to all trainings</source>
        <translation>回到所有训练</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Both trainings must be finished.</source>
        <translation>两次训练都必须已完成。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>比较两个</translation>
    </message>
    <message>
        <source>Earlier training</source>
        <translation>较早的训练</translation>
    </message>
    <message>
        <source>Earlier: {first}. Later: {second}.</source>
        <translation>较早：{first}。较晚：{second}。</translation>
    </message>
    <message>
        <source>Exam photos of both</source>
        <translation>两者的考核照片</translation>
    </message>
    <message>
        <source>Figures are of practice photos, not the exam. Choose two rows with Ctrl or Shift to compare them.</source>
        <translation>数字来自练习照片，不是考核。按住 Ctrl 或 Shift 选两行可以比较。</translation>
    </message>
    <message>
        <source>Later one</source>
        <translation>较晚的</translation>
    </message>
    <message>
        <source>Later training</source>
        <translation>较晚的训练</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rare classes, practice</source>
        <translation>稀有类别，练习</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Two trainings, class by class</source>
        <translation>两次训练，逐类别比较</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用这个</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>SaidRow</name>
    <message>
        <source>It is…</source>
        <translation>是…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The next training learns from this photo; the exam never has it.</source>
        <translation>下次训练会从这张照片学习；考核绝不使用它。</translation>
    </message>
    <message>
        <source>The next training learns from what you say; the exam never has these photos.</source>
        <translation>下次训练会从您说的学习；考核绝不使用这些照片。</translation>
    </message>
    <message>
        <source>This is a photo of the project: what you say is its class there. No file is moved.</source>
        <translation>这是项目中的照片：您说的就是它在项目中的类别。不会移动任何文件。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What you say stands in the table.</source>
        <translation>您说的会写在表格中。</translation>
    </message>
    <message>
        <source>You said: {class}</source>
        <translation>您说是：{class}</translation>
    </message>
</context>
<context>
    <name>SentenceColumns</name>
    <message>
        <source>Counts for</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Fits its class</source>
        <translation>与类别相符</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Sample moths</source>
        <translation>示例蛾类</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Back to the default: {setting}</source>
        <translation>恢复默认：{setting}</translation>
    </message>
    <message>
        <source>Default: empty</source>
        <translation>默认：空</translation>
    </message>
    <message>
        <source>Default: {default}</source>
        <translation>默认：{default}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>{words}. From {least} to {most}.</source>
        <translation>{words}。从 {least} 到 {most}。</translation>
    </message>
    <message>
        <source>“{setting}” {value}</source>
        <translation>“{setting}” {value}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0 draws classes equally, 1 as often as they have photos.</source>
        <translation>0 各类别抽取一样多，1 按照片数量。</translation>
    </message>
    <message>
        <source>0 shows every class equally often, 1 as often as it has photos.</source>
        <translation>0 各类别出现一样多，1 按照片数量。</translation>
    </message>
    <message>
        <source>A class&apos;s typical features: its photos&apos; mean, or drawn to its text as far as is set or fits.</source>
        <translation>类别的典型特征：照片的平均，或按设定（或合适程度）拉向文字。</translation>
    </message>
    <message>
        <source>Answers are given only when right about this often.</source>
        <translation>只有这么经常正确才给出判断。</translation>
    </message>
    <message>
        <source>Classes with fewer photos have no exam photo.</source>
        <translation>照片少于此数的类别没有考核照片。</translation>
    </message>
    <message>
        <source>Dimensions that the anchors are spread in; 0 takes all of the model&apos;s.</source>
        <translation>分布锚点所用的维数；0 用模型的全部维数。</translation>
    </message>
    <message>
        <source>Fewest steps of a round, however few the photos are.</source>
        <translation>每轮最少的步数，无论照片多少。</translation>
    </message>
    <message>
        <source>For comparison: sentences of visible things are made of as many random words instead.</source>
        <translation>用于比较：描述可见之物的句子改由同样多的随机词构成。</translation>
    </message>
    <message>
        <source>How evenly polar anchors lie: 0 leaves the classes where they are, 1 is even.</source>
        <translation>polar 锚点的均匀程度：0 类别留在原处，1 完全均匀。</translation>
    </message>
    <message>
        <source>How far a closed map evens out the classes; 0 leaves them.</source>
        <translation>closed 映射把类别拉匀的程度；0 不改变。</translation>
    </message>
    <message>
        <source>How far rarity is made up for; 0 is an ordinary classifier.</source>
        <translation>对稀有的补偿程度；0 为普通分类器。</translation>
    </message>
    <message>
        <source>How many photos the text is worth in a shrunk prototype.</source>
        <translation>在收缩的原型中，文字相当于多少张照片。</translation>
    </message>
    <message>
        <source>How many standard errors better it must be to be kept.</source>
        <translation>要好过多少个标准误才采用。</translation>
    </message>
    <message>
        <source>How much a photo&apos;s colours count beside the last layer; 0 is off.</source>
        <translation>照片颜色相对最后一层算多少；0 表示关闭。</translation>
    </message>
    <message>
        <source>How much more a sentence counts that names visible things; 0 is off.</source>
        <translation>提到可见之物的句子多算多少；0 表示关闭。</translation>
    </message>
    <message>
        <source>How much of a step carries over into the next.</source>
        <translation>上一步带入下一步的多少。</translation>
    </message>
    <message>
        <source>How much the model&apos;s earlier layers count beside its last; 0 is off.</source>
        <translation>模型较前的层相对最后一层算多少；0 表示关闭。</translation>
    </message>
    <message>
        <source>How sentences are judged; anss takes the 64 that VL-LTR&apos;s anchor score finds best.</source>
        <translation>怎样评判句子；anss 取 VL-LTR 锚点评分最好的 64 句。</translation>
    </message>
    <message>
        <source>Iterations between two practice looks.</source>
        <translation>两次练习查看之间的迭代次数。</translation>
    </message>
    <message>
        <source>L-BFGS iterations of the head.</source>
        <translation>分类头的 L-BFGS 迭代次数。</translation>
    </message>
    <message>
        <source>Learning rate at the start; falls to 0 as a cosine.</source>
        <translation>开始时的学习率；按余弦降到 0。</translation>
    </message>
    <message>
        <source>Learning rate of balanced; falls to 0 as a cosine.</source>
        <translation>“均衡”的学习率；按余弦降到 0。</translation>
    </message>
    <message>
        <source>Learning rate of thorough at the top of the tower.</source>
        <translation>“彻底”在模型顶端的学习率。</translation>
    </message>
    <message>
        <source>Length of the start taken from the texts.</source>
        <translation>取自文字的起点的长度。</translation>
    </message>
    <message>
        <source>Linear and bottleneck are trained; closed is worked out from the anchors in one go.</source>
        <translation>linear 和 bottleneck 需要训练；closed 由锚点一次算出。</translation>
    </message>
    <message>
        <source>Most exam photos a class, unless its smallest burst has more.</source>
        <translation>每个类别最多的考核照片数，除非最小的一次连拍更多。</translation>
    </message>
    <message>
        <source>Most sentences kept for a class.</source>
        <translation>每个类别最多保留的句子数。</translation>
    </message>
    <message>
        <source>Most sentences made from the visible things named; 0 makes none.</source>
        <translation>由提到的可见之物造的句子最多几句；0 表示不造。</translation>
    </message>
    <message>
        <source>Nearest: each class gets an anchor near itself. Random: any anchor, for comparisons.</source>
        <translation>nearest：每个类别得到附近的锚点。random：任意锚点，用于比较。</translation>
    </message>
    <message>
        <source>One training photo in so many is kept from the tower, for practice.</source>
        <translation>每多少张训练照片留一张作练习，不给模型看。</translation>
    </message>
    <message>
        <source>Passes over the training photos, at most.</source>
        <translation>遍历训练照片的最多次数。</translation>
    </message>
    <message>
        <source>Photos a step, classes drawn equally.</source>
        <translation>每步的照片数，各类别抽取一样多。</translation>
    </message>
    <message>
        <source>Photos a step, in smaller parts where memory is short.</source>
        <translation>每步的照片数，内存不足时分成小份。</translation>
    </message>
    <message>
        <source>Photos at which the pull of a class is halved; 0 pulls all alike.</source>
        <translation>拉力减半时的照片数；0 对所有类别相同。</translation>
    </message>
    <message>
        <source>Polar: even, as near as possible to the classes&apos; own directions. None: no anchor pulls.</source>
        <translation>polar：均匀，且尽量接近各类别自己的方向。none：没有锚点拉力。</translation>
    </message>
    <message>
        <source>Practice rounds a photo is left out of in turn.</source>
        <translation>照片轮流留出的练习轮数。</translation>
    </message>
    <message>
        <source>Pull of the head to its start, divided by the number of classes.</source>
        <translation>分类头向起点的拉力，除以类别数。</translation>
    </message>
    <message>
        <source>Pull of the trained weights to zero.</source>
        <translation>训练权重向零的拉力。</translation>
    </message>
    <message>
        <source>Rank of LoRA&apos;s change to queries and values.</source>
        <translation>LoRA 对查询和值改动的秩。</translation>
    </message>
    <message>
        <source>Rare classes get other classes&apos; variation up to this many photos; 0 is off.</source>
        <translation>照片不超过此数的稀有类别借用其他类别的变化；0 表示关闭。</translation>
    </message>
    <message>
        <source>Rounds without a better look at practice photos before it ends.</source>
        <translation>练习照片多少轮没有改善就结束。</translation>
    </message>
    <message>
        <source>Sentences below this relevance are dropped; 0 keeps all.</source>
        <translation>相关度低于此值的句子去除；0 保留全部。</translation>
    </message>
    <message>
        <source>Sentences of a class that a step draws; 0 takes its merged text instead.</source>
        <translation>每步抽取的每类句子数；0 改用合并后的文字。</translation>
    </message>
    <message>
        <source>Share of a class kept for the exam.</source>
        <translation>每个类别留作考核的比例。</translation>
    </message>
    <message>
        <source>Share of matching&apos;s target that is spread over all alike.</source>
        <translation>匹配目标中平均分给全部的比例。</translation>
    </message>
    <message>
        <source>Share of practice photos that may count as unlike all training photos.</source>
        <translation>练习照片中可被视为与所有训练照片都不像的比例。</translation>
    </message>
    <message>
        <source>Share of the loss that keeps thorough near the untouched tower.</source>
        <translation>误差中使“彻底”靠近未改动模型的比例。</translation>
    </message>
    <message>
        <source>Share of the match that is spread over the sentences of all classes.</source>
        <translation>匹配中分给所有类别句子的比例。</translation>
    </message>
    <message>
        <source>Share of the prototype branch for a class without photos, by count.</source>
        <translation>没有照片的类别的原型分支比例（by count）。</translation>
    </message>
    <message>
        <source>Share of the prototype branch in the answer; 0 is the head alone.</source>
        <translation>原型分支在判断中的比例；0 只用分类头。</translation>
    </message>
    <message>
        <source>Share of the steps over which the pull grows to its full weight.</source>
        <translation>拉力增至全部权重所用步数的比例。</translation>
    </message>
    <message>
        <source>Sharpness of matching at the start; it is trained, from 1 to 100.</source>
        <translation>匹配开始时的锐度；会训练，从 1 到 100。</translation>
    </message>
    <message>
        <source>Sharpness of matching photos and sentences.</source>
        <translation>匹配照片与句子的锐度。</translation>
    </message>
    <message>
        <source>Sharpness of the prototype branch.</source>
        <translation>原型分支的锐度。</translation>
    </message>
    <message>
        <source>Sharpness of the pull to the anchors.</source>
        <translation>向锚点拉力的锐度。</translation>
    </message>
    <message>
        <source>Smallest share of a photo that a crop shows.</source>
        <translation>裁剪至少显示照片的比例。</translation>
    </message>
    <message>
        <source>Smallest share of a photo that a random crop shows while it learns.</source>
        <translation>学习时随机裁剪至少显示照片的比例。</translation>
    </message>
    <message>
        <source>Steps between two looks at practice photos.</source>
        <translation>两次查看练习照片之间的步数。</translation>
    </message>
    <message>
        <source>The classifiers whose answers are averaged, as JSON.</source>
        <translation>取平均判断的各分类器，JSON 格式。</translation>
    </message>
    <message>
        <source>The round that is kept: the last, or the best on practice photos.</source>
        <translation>保留哪一轮：最后一轮，或练习照片上最好的一轮。</translation>
    </message>
    <message>
        <source>To the own anchor and away from the others, or (dot) to the own one alone, gently.</source>
        <translation>拉向自己的锚点并远离其他，或（dot）只温和地拉向自己的。</translation>
    </message>
    <message>
        <source>Training photos of a class that sentences are tried on.</source>
        <translation>用来试验句子的每类训练照片数。</translation>
    </message>
    <message>
        <source>Training steps.</source>
        <translation>训练步数。</translation>
    </message>
    <message>
        <source>Views of each training photo: plain, mirrored, two closer, random crops.</source>
        <translation>每张训练照片的视图：原样、镜像、两个放大、随机裁剪。</translation>
    </message>
    <message>
        <source>Views that an answer rests on: plain, mirrored, two closer; 1 is quickest.</source>
        <translation>判断所依据的视图：原样、镜像、两个放大；1 最快。</translation>
    </message>
    <message>
        <source>Weight of keeping the model&apos;s own likenesses of photos and sentences.</source>
        <translation>保持模型原有照片与句子相似度的权重。</translation>
    </message>
    <message>
        <source>Weight of matching beside the pull.</source>
        <translation>匹配相对拉力的权重。</translation>
    </message>
    <message>
        <source>Weight of the pull to the anchors beside matching.</source>
        <translation>向锚点的拉力相对匹配的权重。</translation>
    </message>
    <message>
        <source>Weight that keeps the features near where the model put them.</source>
        <translation>使特征靠近模型原来位置的权重。</translation>
    </message>
    <message>
        <source>What all classes are, such as &quot;moth&quot;; may be empty.</source>
        <translation>所有类别是什么，例如“moth”；可以为空。</translation>
    </message>
    <message>
        <source>What balanced adds to a transformer; other towers train norms, scale and shift.</source>
        <translation>“均衡”给 Transformer 添加的部分；其他模型训练归一化、缩放和平移。</translation>
    </message>
    <message>
        <source>What the head starts from and is held near.</source>
        <translation>分类头从哪里开始并靠近哪里。</translation>
    </message>
    <message>
        <source>What the rate of thorough is multiplied by, a block down from the top.</source>
        <translation>“彻底”的学习率从顶端每向下一块乘以的系数。</translation>
    </message>
    <message>
        <source>What the two branches are mixed as; by count, rare classes rest more on their prototype.</source>
        <translation>两个分支怎样混合；by count：稀有类别更多依靠原型。</translation>
    </message>
    <message>
        <source>Whether a mirrored photo still shows the same class.</source>
        <translation>镜像后的照片是否仍属于同一类别。</translation>
    </message>
    <message>
        <source>Whether fusion, prototypes and head are chosen on practice photos, with 60 photos or more.</source>
        <translation>有 60 张以上照片时，是否用练习照片选择混合、原型和分类头。</translation>
    </message>
    <message>
        <source>Whether photos of one sub-folder stay together, in classes with four sub-folders or more.</source>
        <translation>在有四个以上子文件夹的类别中，同一子文件夹的照片是否放在一起。</translation>
    </message>
    <message>
        <source>Whether photos taken in one go stay together: by clock and camera, or by numbered names.</source>
        <translation>一次拍下的照片是否放在一起：按时间和相机，或按编号的文件名。</translation>
    </message>
    <message>
        <source>Whether stage 1 is left out where practice photos say that it clearly hurts.</source>
        <translation>练习照片表明明显有害时是否不采用第 1 阶段。</translation>
    </message>
    <message>
        <source>Whether the middle of all classes is taken from photos and from texts first.</source>
        <translation>是否先从照片和文字中减去所有类别的中心。</translation>
    </message>
    <message>
        <source>Whether the sharpness of matching is learned, between 1 and 100.</source>
        <translation>匹配的锐度是否学习，1 到 100 之间。</translation>
    </message>
    <message>
        <source>Whether what the dictionary that comes along says about the names is tried too.</source>
        <translation>是否也试用自带词典对名称的说明。</translation>
    </message>
    <message>
        <source>Width of an adapter; 0 follows the number of classes.</source>
        <translation>适配器宽度；0 随类别数而定。</translation>
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
        <translation>开或关</translation>
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
        <translation>{least} 和 {most}</translation>
    </message>
</context>
<context>
    <name>SettingsFold</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <translation>没有这样的设置。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Keep this computer from sleeping while a training runs</source>
        <translation>训练期间不让这台计算机休眠</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>这台计算机上的模型</translation>
    </message>
    <message>
        <source>Nothing moves, whatever the system has chosen</source>
        <translation>不使用动画，不论系统怎样设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Something runs that needs it.</source>
        <translation>正在进行的工作需要它。</translation>
    </message>
    <message>
        <source>The built-in model needs no network. A larger one finds more and takes longer; it is fetched only when you ask for it, checked, and then works without a network too.</source>
        <translation>内置模型不需要网络。更大的模型找到更多，也更费时间；只有您要求时才获取并校验，之后没有网络也能用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use built-in</source>
        <translation>使用内置模型</translation>
    </message>
    <message>
        <source>Use the processor only, also where there is a graphics card</source>
        <translation>只用处理器，即使有显卡</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>东西放在哪里</translation>
    </message>
    <message>
        <source>Your photos stay where they are and are never changed. Nothing is written beside them.</source>
        <translation>您的照片留在原处，绝不会被改动。旁边也不会写入任何东西。</translation>
    </message>
</context>
<context>
    <name>SphereModel</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Its anchor</source>
        <translation>它的锚点</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SphereTab</name>
    <message numerus="yes">
        <source>%Ln at {low}° to {high}°</source>
        <translation>
            <numerusform>{low}° 到 {high}° 有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more class(es) between {low}° and {high}°.</source>
        <translation>
            <numerusform>{low}° 到 {high}° 之间还有 %Ln 个类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln pair(s) of classes</source>
        <translation>
            <numerusform>全部 %Ln 对类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Angles between classes</source>
        <translation>类别之间的角度</translation>
    </message>
    <message>
        <source>Angles from the class in the middle, the nearest first</source>
        <translation>与中间类别的角度，最近的在前</translation>
    </message>
    <message>
        <source>Class in the middle</source>
        <translation>中间的类别</translation>
    </message>
    <message>
        <source>Classes stand closer together than before: {before}° then, {after}° now</source>
        <translation>类别比之前靠得更近：之前 {before}°，现在 {after}°</translation>
    </message>
    <message>
        <source>Classes stand further apart than before: {before}° then, {after}° now</source>
        <translation>类别比之前离得更远：之前 {before}°，现在 {after}°</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>圆盘</translation>
    </message>
    <message>
        <source>Distance from the middle is exact. Direction is only arranged.</source>
        <translation>离中心的距离是准确的。方向只是排列。</translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln exam photo(s) within {angle}°</source>
        <translation>
            <numerusform>%Ln 张考核照片有一半在 {angle}° 以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of %Ln training photo(s) within {angle}°</source>
        <translation>
            <numerusform>%Ln 张训练照片有一半在 {angle}° 以内</numerusform>
        </translation>
    </message>
    <message>
        <source>How the angles are shown</source>
        <translation>角度的显示方式</translation>
    </message>
    <message>
        <source>Its one exam photo lies at {angle}°</source>
        <translation>它唯一的考核照片在 {angle}°</translation>
    </message>
    <message>
        <source>Its one training photo lies at {angle}°</source>
        <translation>它唯一的训练照片在 {angle}°</translation>
    </message>
    <message>
        <source>Mean angle between the exam photos of two classes</source>
        <translation>两个类别的考核照片之间的平均角度</translation>
    </message>
    <message>
        <source>Mean angle between the training photos of two classes: there was no exam</source>
        <translation>两个类别的训练照片之间的平均角度：没有考核</translation>
    </message>
    <message>
        <source>More classes: {listed}.</source>
        <translation>其他类别：{listed}。</translation>
    </message>
    <message numerus="yes">
        <source>Most that %Ln anchor(s) can stand apart</source>
        <translation>
            <numerusform>%Ln 个锚点最多能离开的角度</numerusform>
        </translation>
    </message>
    <message>
        <source>No change found for rare classes: {before}° apart before, {after}° now</source>
        <translation>稀有类别没有发现变化：之前相距 {before}°，现在 {after}°</translation>
    </message>
    <message>
        <source>No change found: {before}° apart before, {after}° now</source>
        <translation>没有发现变化：之前相距 {before}°，现在 {after}°</translation>
    </message>
    <message>
        <source>None of its photos could be measured.</source>
        <translation>它的照片都无法测量。</translation>
    </message>
    <message numerus="yes">
        <source>Perfectly even for %Ln class(es)</source>
        <translation>
            <numerusform>%Ln 个类别完全均匀时</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Pulling photos to their anchors did not help on practice photos, so it was left out: photos lie as they did before training.</source>
        <translation>把照片拉向锚点对练习照片没有帮助，因此没有采用：照片的位置与训练前相同。</translation>
    </message>
    <message>
        <source>Rare classes stand closer together than before: {before}° then, {after}° now</source>
        <translation>稀有类别比之前靠得更近：之前 {before}°，现在 {after}°</translation>
    </message>
    <message>
        <source>Rare classes stand further apart than before: {before}° then, {after}° now</source>
        <translation>稀有类别比之前离得更远：之前 {before}°，现在 {after}°</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>This training is of an older version and did not keep where its classes lie. Train again.</source>
        <translation>这次训练来自旧版本，没有保存类别的位置。请再训练一次。</translation>
    </message>
    <message>
        <source>This training spread no anchors: each class is seen from the middle of its own photos.</source>
        <translation>这次训练没有分布锚点：每个类别以自己照片的中心为准。</translation>
    </message>
    <message>
        <source>Too few classes to tell a change: {before}° apart before, {after}° now</source>
        <translation>类别太少，看不出变化：之前相距 {before}°，现在 {after}°</translation>
    </message>
    <message>
        <source>Which class shall stand in the middle?</source>
        <translation>把哪个类别放在中间？</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>common and common</source>
        <translation>常见与常见</translation>
    </message>
    <message>
        <source>common and rare</source>
        <translation>常见与稀有</translation>
    </message>
    <message>
        <source>likely {low}° to {high}°</source>
        <translation>可能 {low}° 到 {high}°</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>rare and rare</source>
        <translation>稀有与稀有</translation>
    </message>
    <message>
        <source>{pair}: {before} before, {after} after, anchors {anchors}</source>
        <translation>{pair}：之前 {before}，之后 {after}，锚点 {anchors}</translation>
    </message>
    <message>
        <source>{shown} of its {n} photos are shown.</source>
        <translation>显示它 {n} 张照片中的 {shown} 张。</translation>
    </message>
    <message>
        <source>“{file}” could not be written.</source>
        <translation>“{file}”无法写入。</translation>
    </message>
</context>
<context>
    <name>SplitModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>属于一起</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>training, practice in turn {n}</source>
        <translation>训练，第 {n} 轮时用作练习</translation>
    </message>
    <message>
        <source>with 1 other</source>
        <translation>与另外 1 张</translation>
    </message>
    <message>
        <source>with {n} others</source>
        <translation>与另外 {n} 张</translation>
    </message>
    <message>
        <source>{together}: {why}</source>
        <translation>{together}：{why}</translation>
    </message>
</context>
<context>
    <name>SplitPanel</name>
    <message numerus="yes">
        <source>%n row(s), in {folder}</source>
        <translation>
            <numerusform>%Ln 行，在 {folder} 中</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Back to the classes</source>
        <translation>回到类别</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数字</translation>
    </message>
    <message>
        <source>Find a class or photo</source>
        <translation>查找类别或照片</translation>
    </message>
    <message>
        <source>Photos that belong together stand on one side: all learn, or all are asked.</source>
        <translation>属于一起的照片都在同一边：要么都用来学习，要么都用来提问。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Space shows a photo large, Enter shows the photos that belong together.</source>
        <translation>空格键显示大图，回车键显示属于一起的照片。</translation>
    </message>
    <message>
        <source>The numbers of each class can be pasted into a spreadsheet.</source>
        <translation>可以把每个类别的数字粘贴到电子表格中。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>What the photos are for</source>
        <translation>照片的用途</translation>
    </message>
    <message>
        <source>Which photo is for what</source>
        <translation>哪些照片作何用途</translation>
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
            <numerusform>略过 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation>
            <numerusform>已看到 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Answering photos</source>
        <translation>正在判断照片</translation>
    </message>
    <message>
        <source>Checking photos</source>
        <translation>正在检查照片</translation>
    </message>
    <message>
        <source>Counting photos</source>
        <translation>正在统计照片</translation>
    </message>
    <message>
        <source>Drawing the sample photos</source>
        <translation>正在绘制示例照片</translation>
    </message>
    <message>
        <source>Fetching the model {name}</source>
        <translation>正在获取模型 {name}</translation>
    </message>
    <message>
        <source>Graphics card: {name}</source>
        <translation>显卡：{name}</translation>
    </message>
    <message>
        <source>How far the running work is</source>
        <translation>正在进行的工作的进度</translation>
    </message>
    <message>
        <source>Looking for the photos</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在进行的工作</translation>
    </message>
    <message>
        <source>Open to look only</source>
        <translation>仅查看</translation>
    </message>
    <message numerus="yes">
        <source>Processor, %n core(s)</source>
        <translation>
            <numerusform>处理器，%Ln 核</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Sleep is held back</source>
        <translation>不休眠</translation>
    </message>
    <message>
        <source>Sleep is held back until this is done. Settings has a switch for it.</source>
        <translation>完成之前不会休眠。设置中有开关。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Training is paused</source>
        <translation>训练已暂停</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>StopQuestion</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stop training?</source>
        <translation>停止训练吗？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>What is done so far stays.</source>
        <translation>到目前为止的成果会保留。</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A larger model brings much more.</source>
        <translation>更大的模型效果好得多。</translation>
    </message>
    <message>
        <source>Classes, least found first</source>
        <translation>类别，找到最少的在前</translation>
    </message>
    <message>
        <source>Larger models</source>
        <translation>更大的模型</translation>
    </message>
    <message>
        <source>Made with the small built-in model.</source>
        <translation>使用了小型内置模型。</translation>
    </message>
    <message>
        <source>Mix-ups are those of the exam, and there was none.</source>
        <translation>混淆来自考核，而这里没有考核。</translation>
    </message>
    <message>
        <source>Mix-ups are those of the exam, which is closed.</source>
        <translation>混淆来自考核，而考核尚未打开。</translation>
    </message>
    <message>
        <source>Mix-ups, most frequent first</source>
        <translation>混淆，最常见的在前</translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more.</source>
        <translation>无法考核：没有类别有 4 张以上的照片。</translation>
    </message>
    <message>
        <source>No exam photo was taken for another class.</source>
        <translation>没有考核照片被当成其他类别。</translation>
    </message>
    <message>
        <source>These are figures of practice photos. Add photos to learn how good it is.</source>
        <translation>这些是练习照片的数字。请添加照片，才能知道效果如何。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>SureBins</name>
    <message>
        <source>How sure it is against how often it is right, in percent</source>
        <translation>把握有多大与正确有多经常，百分数</translation>
    </message>
    <message>
        <source>How sure it says it is, percent</source>
        <translation>它说的把握，百分数</translation>
    </message>
    <message>
        <source>When it says about {sure} sure, it was right for {right} ({range} %).</source>
        <translation>它说把握约 {sure} 时，正确 {right}（{range}%）。</translation>
    </message>
    <message>
        <source>When it says about {sure} sure, it was right for {right}, too few for a percent.</source>
        <translation>它说把握约 {sure} 时，正确 {right}，太少，不给百分数。</translation>
    </message>
    <message>
        <source>above the line: too careful</source>
        <translation>线以上：太谨慎</translation>
    </message>
    <message>
        <source>below: too sure</source>
        <translation>线以下：把握偏大</translation>
    </message>
</context>
<context>
    <name>SureTab</name>
    <message>
        <source>Always answer</source>
        <translation>总是判断</translation>
    </message>
    <message numerus="yes">
        <source>Answers %Ln practice photo(s)</source>
        <translation>
            <numerusform>判断 %Ln 张练习照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers every photo, right on {right}</source>
        <translation>每张照片都判断，正确 {right}</translation>
    </message>
    <message>
        <source>Answers {answered}, right on {right} of those</source>
        <translation>判断 {answered}，其中正确 {right}</translation>
    </message>
    <message>
        <source>Back to {target} %</source>
        <translation>回到 {target}%</translation>
    </message>
    <message>
        <source>It is more careful than it need be</source>
        <translation>它过于谨慎</translation>
    </message>
    <message>
        <source>It is surer than it should be</source>
        <translation>它的把握偏大</translation>
    </message>
    <message>
        <source>Its sureness can be trusted</source>
        <translation>它的把握可信</translation>
    </message>
    <message>
        <source>Its sureness is right on the whole, not everywhere</source>
        <translation>它的把握总体正确，但并非处处如此</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留这个</translation>
    </message>
    <message numerus="yes">
        <source>Right among the answered, percent, with likely ranges; %Ln practice photo(s), not the exam. Drag the handle, or use the arrow keys.</source>
        <translation>
            <numerusform>已判断照片中正确的百分数及可能范围；%Ln 张练习照片，不是考核。请拖动手柄，或用方向键。</numerusform>
        </translation>
    </message>
    <message>
        <source>Right {target} % of the time cannot be reached</source>
        <translation>达不到 {target}% 的时候正确</translation>
    </message>
    <message numerus="yes">
        <source>Right, percent, with likely ranges; beside each mark its photos, %Ln practice photo(s) in all, not the exam. They set its sureness too, which flatters a little.</source>
        <translation>
            <numerusform>正确的百分数及可能范围；每个标记旁是它的照片数，共 %Ln 张练习照片，不是考核。把握也由它们确定，所以数字略微偏高。</numerusform>
        </translation>
    </message>
    <message>
        <source>The classifier answers so already.</source>
        <translation>分类器已经这样判断。</translation>
    </message>
    <message>
        <source>The classifier answers so.</source>
        <translation>分类器现在这样判断。</translation>
    </message>
    <message>
        <source>There are no practice photos to measure this on.</source>
        <translation>没有练习照片可以测量这一点。</translation>
    </message>
    <message>
        <source>There are no practice photos to show how sure it is.</source>
        <translation>没有练习照片可以显示它的把握有多大。</translation>
    </message>
    <message>
        <source>This training is of an older version and has no table of how sure it is. Train again.</source>
        <translation>这次训练来自旧版本，没有把握的表。请再训练一次。</translation>
    </message>
    <message>
        <source>Too few photos to tell whether its sureness can be trusted</source>
        <translation>照片太少，看不出它的把握是否可信</translation>
    </message>
    <message>
        <source>“Keep this” changes what the classifier answers, and every table and copy.</source>
        <translation>“保留这个”会改变分类器的判断，以及所有表格和副本。</translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <source>Always answers</source>
        <translation>总是判断</translation>
    </message>
    <message>
        <source>Answers only when right about {percent} % of the time</source>
        <translation>只有约 {percent}% 的时候正确才判断</translation>
    </message>
    <message>
        <source>Answers {answered} practice photos, right for {right} of these.</source>
        <translation>判断 {answered} 张练习照片，其中正确 {right}。</translation>
    </message>
    <message>
        <source>Answers {answered} practice photos, right {percent} ({range}) of these.</source>
        <translation>判断 {answered} 张练习照片，其中正确 {percent}（{range}）。</translation>
    </message>
    <message>
        <source>Of rare classes: {answered} answered, right for {right} of these.</source>
        <translation>稀有类别：判断 {answered}，其中正确 {right}。</translation>
    </message>
    <message>
        <source>Of rare classes: {answered} answered, right {percent} ({range}) of these.</source>
        <translation>稀有类别：判断 {answered}，其中正确 {percent}（{range}）。</translation>
    </message>
    <message>
        <source>There were no practice photos to measure this on.</source>
        <translation>当时没有练习照片可以测量这一点。</translation>
    </message>
    <message>
        <source>This target cannot be reached: with the nearest limit it answers {answered} practice photos, right for {right} of these.</source>
        <translation>达不到这个目标：用最接近的界限，判断 {answered} 张练习照片，其中正确 {right}。</translation>
    </message>
    <message>
        <source>This target cannot be reached: with the nearest limit it answers {answered} practice photos, right {percent} ({range}) of these.</source>
        <translation>达不到这个目标：用最接近的界限，判断 {answered} 张练习照片，其中正确 {percent}（{range}）。</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>How often answers shall be right</source>
        <translation>要求判断多经常正确</translation>
    </message>
</context>
<context>
    <name>TextsTab</name>
    <message>
        <source>A table with the columns “class” and “text”, or drop it here. It is read where it lies.</source>
        <translation>带有“class”和“text”两列的表格，也可以拖到这里。表格在原处读取。</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>添加表格…</translation>
    </message>
    <message>
        <source>Add names</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose sentences now</source>
        <translation>现在选择句子</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Find a class or a sentence</source>
        <translation>查找类别或句子</translation>
    </message>
    <message>
        <source>First add photos. Then each class can be given a name that the model reads.</source>
        <translation>请先添加照片。然后可以给每个类别一个模型能读的名称。</translation>
    </message>
    <message>
        <source>How far choosing sentences is</source>
        <translation>选择句子的进度</translation>
    </message>
    <message>
        <source>Look which sentences would be kept, as the next training does. What is read now is kept for it.</source>
        <translation>看看会保留哪些句子，与下次训练一样。现在读取的内容会留给它用。</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>命名</translation>
    </message>
    <message>
        <source>No classes yet</source>
        <translation>还没有类别</translation>
    </message>
    <message>
        <source>Show all classes</source>
        <translation>显示所有类别</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This project is open to look only.</source>
        <translation>本项目以仅查看方式打开。</translation>
    </message>
</context>
<context>
    <name>TrainCommands</name>
    <message>
        <source>Finish now</source>
        <translation>现在完成</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Possible while matching or the classifier runs.</source>
        <translation>在匹配或分类器训练时可用。</translation>
    </message>
    <message>
        <source>See results</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>You can go on working. Training goes on only while uproto is open.</source>
        <translation>您可以继续做别的事。只有 uproto 开着训练才会继续。</translation>
    </message>
    <message>
        <source>{words} It takes {size} of memory.</source>
        <translation>{words}占用 {size} 内存。</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>A few parts inside the model learn from your photos too.</source>
        <translation>模型内部的几个部分也从您的照片学习。</translation>
    </message>
    <message>
        <source>A first look at practice photos</source>
        <translation>第一次看练习照片</translation>
    </message>
    <message>
        <source>All of the model that looks at photos learns.</source>
        <translation>查看照片的整个模型都学习。</translation>
    </message>
    <message>
        <source>All trainings</source>
        <translation>所有训练</translation>
    </message>
    <message>
        <source>Anchors</source>
        <translation>锚点</translation>
    </message>
    <message>
        <source>Anchors spread</source>
        <translation>锚点已分布</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>正在平均</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Choosing descriptions</source>
        <translation>正在选择描述</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>分类器</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Descriptions chosen</source>
        <translation>描述已选择</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>First add photos, with one folder for each class.</source>
        <translation>请先添加照片，每个类别一个文件夹。</translation>
    </message>
    <message>
        <source>Flat: it has learned what it can</source>
        <translation>持平：能学的已经学到</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Going down: still learning</source>
        <translation>在下降：还在学习</translation>
    </message>
    <message>
        <source>Going up: it begins to learn by heart</source>
        <translation>在上升：开始死记硬背</translation>
    </message>
    <message>
        <source>How long it takes here is being measured</source>
        <translation>正在测量在这里需要多久</translation>
    </message>
    <message>
        <source>How much is found, round by round</source>
        <translation>每一轮找到多少</translation>
    </message>
    <message>
        <source>It learns which of all it sees tells your classes apart.</source>
        <translation>从它看到的一切中学会区分您的类别。</translation>
    </message>
    <message>
        <source>Keeping photos apart</source>
        <translation>正在留出照片</translation>
    </message>
    <message>
        <source>Kept only if practice photos say that it is better.</source>
        <translation>只有练习照片表明更好时才采用。</translation>
    </message>
    <message>
        <source>Marking the exam</source>
        <translation>正在评阅考核</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Matching photos and words</source>
        <translation>正在匹配照片与文字</translation>
    </message>
    <message>
        <source>Model trained</source>
        <translation>模型已训练</translation>
    </message>
    <message>
        <source>No difference between rare and common classes found</source>
        <translation>稀有与常见类别之间没有发现差别</translation>
    </message>
    <message>
        <source>No look at practice photos yet</source>
        <translation>还没有看过练习照片</translation>
    </message>
    <message>
        <source>No photos to train on yet</source>
        <translation>还没有可训练的照片</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>还没有一轮</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos read</source>
        <translation>照片已读取</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Rare classes are behind common ones</source>
        <translation>稀有类别落后于常见类别</translation>
    </message>
    <message>
        <source>Rare classes are catching up</source>
        <translation>稀有类别正在赶上</translation>
    </message>
    <message>
        <source>Rare classes are falling behind</source>
        <translation>稀有类别正在落后</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>正在读取照片</translation>
    </message>
    <message>
        <source>Spreading the classes&apos; anchors</source>
        <translation>正在分布类别锚点</translation>
    </message>
    <message>
        <source>The model stays as it is.</source>
        <translation>模型保持不变。</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>彻底</translation>
    </message>
    <message>
        <source>To Photos</source>
        <translation>前往“照片”</translation>
    </message>
    <message>
        <source>Too few rounds to say</source>
        <translation>轮数太少，无法判断</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train anew</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Training inside the model</source>
        <translation>正在模型内部训练</translation>
    </message>
    <message>
        <source>Training the classifier</source>
        <translation>正在训练分类器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use the smaller model</source>
        <translation>使用较小的模型</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Wants a graphics card, or patience.</source>
        <translation>需要显卡，或者耐心。</translation>
    </message>
    <message>
        <source>Wants a graphics card.</source>
        <translation>需要显卡。</translation>
    </message>
    <message>
        <source>Works on any computer.</source>
        <translation>任何计算机都能用。</translation>
    </message>
    <message>
        <source>about {time} on this computer</source>
        <translation>在这台计算机上约 {time}</translation>
    </message>
    <message>
        <source>more than an hour on this computer</source>
        <translation>在这台计算机上超过一小时</translation>
    </message>
    <message>
        <source>{low} to {high} on this computer</source>
        <translation>在这台计算机上 {low}到 {high}</translation>
    </message>
    <message>
        <source>{low}, or more than an hour, on this computer</source>
        <translation>在这台计算机上 {low}，或超过一小时</translation>
    </message>
    <message>
        <source>{project} · {way} · started {time}</source>
        <translation>{project} · {way} · 开始于 {time}</translation>
    </message>
</context>
<context>
    <name>TrainRuns</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>An exam of these two is closed, so these are practice photos. They helped to choose, so no winner is named on them. On Results the exam can be opened.</source>
        <translation>两者中有考核尚未打开，所以这里是练习照片。它们参与过选择，因此不判定胜负。可以在“结果”中打开考核。</translation>
    </message>
    <message>
        <source>As the training before: the same photos, model and settings.</source>
        <translation>与上一次训练相同：照片、模型和设置都一样。</translation>
    </message>
    <message>
        <source>No difference found between the two trainings</source>
        <translation>两次训练之间没有发现差别</translation>
    </message>
    <message>
        <source>On {n} exam photos that both answered: earlier {first}, later {second}. {gained} found only by the later one, {lost} only by the earlier one.</source>
        <translation>两者都判断过的 {n} 张考核照片：较早 {first}，较晚 {second}。只有较晚的找到 {gained}，只有较早的找到 {lost}。</translation>
    </message>
    <message>
        <source>Other than in the training before: {changes}.</source>
        <translation>与上一次训练不同：{changes}。</translation>
    </message>
    <message>
        <source>Practice figures of the two trainings</source>
        <translation>两次训练的练习数字</translation>
    </message>
    <message>
        <source>The first training of this project.</source>
        <translation>本项目的首次训练。</translation>
    </message>
    <message>
        <source>The later training finds less</source>
        <translation>较晚的训练找到更少</translation>
    </message>
    <message>
        <source>The later training finds more</source>
        <translation>较晚的训练找到更多</translation>
    </message>
    <message>
        <source>The two trainings have no exam photo in common</source>
        <translation>两次训练没有共同的考核照片</translation>
    </message>
    <message>
        <source>They cannot be compared class by class.</source>
        <translation>无法逐类别比较。</translation>
    </message>
    <message>
        <source>finds less</source>
        <translation>找到更少</translation>
    </message>
    <message>
        <source>finds more</source>
        <translation>找到更多</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>model {before}, now {now}</source>
        <translation>模型 {before}，现在 {now}</translation>
    </message>
    <message>
        <source>no difference found</source>
        <translation>没有发现差别</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>no practice photos</source>
        <translation>没有练习照片</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>other classes: {before}, now {now}</source>
        <translation>类别不同：{before}，现在 {now}</translation>
    </message>
    <message>
        <source>practice photos</source>
        <translation>练习照片</translation>
    </message>
    <message>
        <source>seed {before}, now {now}</source>
        <translation>种子 {before}，现在 {now}</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>way {before}, now {now}</source>
        <translation>方式 {before}，现在 {now}</translation>
    </message>
    <message>
        <source>{before} photos, now {now}</source>
        <translation>{before} 张照片，现在 {now}</translation>
    </message>
    <message>
        <source>{percent} ({range}), {n} photos</source>
        <translation>{percent}（{range}），{n} 张照片</translation>
    </message>
    <message>
        <source>“{name}” {before}, now {now}</source>
        <translation>“{name}” {before}，现在 {now}</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Redo: {decision}</source>
        <translation>重做：{decision}</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>撤销：{decision}</translation>
    </message>
    <message>
        <source>{decision} (Ctrl+Shift+Z)</source>
        <translation>{decision} (Ctrl+Shift+Z)</translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), in {folder}</source>
        <translation>
            <numerusform>%Ln 行，在 {folder} 中</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV with the columns of Camtrap DP&apos;s observations; class names stand for scientific names.</source>
        <translation>CSV 文件，列与 Camtrap DP 的观察记录相同；类别名称用作学名。</translation>
    </message>
    <message>
        <source>Another classifier…</source>
        <translation>另一个分类器…</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>按到来顺序</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose photos…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Classifier: {title}</source>
        <translation>分类器：{title}</translation>
    </message>
    <message>
        <source>Copy into folders…</source>
        <translation>复制到文件夹…</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>把照片或文件夹拖到这里</translation>
    </message>
    <message>
        <source>Each photo gets one answer, or “not sure” with the reason. Your photos stay as they are.</source>
        <translation>每张照片得到一个判断，或“不确定”及原因。您的照片保持原样。</translation>
    </message>
    <message>
        <source>Export: CSV</source>
        <translation>导出：CSV</translation>
    </message>
    <message>
        <source>Export: Excel</source>
        <translation>导出：Excel</translation>
    </message>
    <message>
        <source>No classifier yet</source>
        <translation>还没有分类器</translation>
    </message>
    <message>
        <source>No part stands out: the answer rests on the whole photo.</source>
        <translation>没有突出的部分：判断依据的是整张照片。</translation>
    </message>
    <message>
        <source>None of the classes?</source>
        <translation>不属于这些类别？</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not sure first</source>
        <translation>不确定的在前</translation>
    </message>
    <message>
        <source>Only answered</source>
        <translation>只看已判断的</translation>
    </message>
    <message>
        <source>Only not sure</source>
        <translation>只看不确定的</translation>
    </message>
    <message>
        <source>Only unreadable</source>
        <translation>只看无法读取的</translation>
    </message>
    <message>
        <source>Open a classifier…</source>
        <translation>打开分类器…</translation>
    </message>
    <message>
        <source>Open another classifier…</source>
        <translation>打开另一个分类器…</translation>
    </message>
    <message>
        <source>Parts of the photo are hidden in turn…</source>
        <translation>正在逐块遮住照片…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>另存为 CSV</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>已保存 {file}</translation>
    </message>
    <message>
        <source>Table for Camtrap DP…</source>
        <translation>Camtrap DP 表格…</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>未能查明。</translation>
    </message>
    <message>
        <source>This is found out as soon as the photos are answered.</source>
        <translation>照片都判断完后就会查明。</translation>
    </message>
    <message>
        <source>This photo could not be read</source>
        <translation>这张照片无法读取</translation>
    </message>
    <message>
        <source>To Train</source>
        <translation>前往“训练”</translation>
    </message>
    <message>
        <source>Train one with your photos, or open one that someone gave you.</source>
        <translation>用您的照片训练一个，或打开别人给的。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Where shall the copies go?</source>
        <translation>副本放到哪里？</translation>
    </message>
    <message>
        <source>Where the model looked: a hint, not a proof. {words}</source>
        <translation>模型看了哪里：只是提示，不是证明。{words}</translation>
    </message>
    <message>
        <source>With the outlined part hidden, {class} is {less} instead of {sure}.</source>
        <translation>遮住框出的部分后，{class}的把握是 {less}，而不是 {sure}。</translation>
    </message>
    <message>
        <source>right, you said</source>
        <translation>您已确认正确</translation>
    </message>
    <message>
        <source>sure {percent}</source>
        <translation>把握 {percent}</translation>
    </message>
    <message>
        <source>you said: {class}</source>
        <translation>您说是：{class}</translation>
    </message>
    <message>
        <source>{answered} answered, {open} not sure</source>
        <translation>已判断 {answered}，不确定 {open}</translation>
    </message>
    <message>
        <source>{answered} answered, {open} not sure, {unreadable} unreadable</source>
        <translation>已判断 {answered}，不确定 {open}，无法读取 {unreadable}</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first}还是{second}？</translation>
    </message>
    <message>
        <source>{first}?</source>
        <translation>{first}？</translation>
    </message>
    <message>
        <source>{percent} alike</source>
        <translation>相似 {percent}</translation>
    </message>
</context>
<context>
    <name>WhenSwitch</name>
    <message>
        <source>After</source>
        <translation>训练后</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>训练前</translation>
    </message>
</context>
<context>
    <name>_ClassLine</name>
    <message>
        <source>its only practice photo</source>
        <translation>它唯一的练习照片</translation>
    </message>
    <message>
        <source>{found} practice photos</source>
        <translation>{found} 张练习照片</translation>
    </message>
</context>
<context>
    <name>_Done</name>
    <message>
        <source>The file stays where it is.</source>
        <translation>文件留在原处。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look: {finding}</source>
        <translation>查看：{finding}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>Answers</source>
        <translation>判断结果</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>It has no training photo</source>
        <translation>它没有训练照片</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>How many photos are answered</source>
        <translation>已判断多少照片</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>正在查看照片</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
</context>
<context>
    <name>because</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model</source>
        <translation>“{name}”不能作为模型名称</translation>
    </message>
    <message>
        <source>&quot;{place}&quot; in its bundle.json is damaged</source>
        <translation>bundle.json 中的“{place}”已损坏</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is no word</source>
        <translation>“{word}”不是词</translation>
    </message>
    <message>
        <source>a model of that name is there already</source>
        <translation>已有同名的模型</translation>
    </message>
    <message>
        <source>a single file needs the name of the model that it is ({names})</source>
        <translation>单个文件需要注明是哪个模型（{names}）</translation>
    </message>
    <message>
        <source>answering photos</source>
        <translation>判断照片</translation>
    </message>
    <message>
        <source>checking photos</source>
        <translation>检查照片</translation>
    </message>
    <message>
        <source>choosing descriptions</source>
        <translation>选择描述</translation>
    </message>
    <message>
        <source>comparing ways</source>
        <translation>比较各种方式</translation>
    </message>
    <message>
        <source>counting photos</source>
        <translation>统计照片</translation>
    </message>
    <message>
        <source>drawing the sample photos</source>
        <translation>绘制示例照片</translation>
    </message>
    <message>
        <source>fetching the model</source>
        <translation>获取模型</translation>
    </message>
    <message>
        <source>finding moved photos</source>
        <translation>查找移动过的照片</translation>
    </message>
    <message>
        <source>it asks its tokeniser for what this program does not do</source>
        <translation>它的分词器要求本程序不做的事</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it cannot be read as UTF-8 text</source>
        <translation>无法按 UTF-8 文本读取</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>it has no classes with `id` and `name`</source>
        <translation>没有带 `id` 和 `name` 的类别</translation>
    </message>
    <message>
        <source>it has no column `{column}` in its first line</source>
        <translation>第一行没有 `{column}` 列</translation>
    </message>
    <message>
        <source>it has no file {file}</source>
        <translation>里面没有文件 {file}</translation>
    </message>
    <message>
        <source>it has no list `images` of a photo list as iNaturalist or COCO have it</source>
        <translation>没有 iNaturalist 或 COCO 照片列表那样的 `images` 列表</translation>
    </message>
    <message>
        <source>it has no project.json that can be read</source>
        <translation>没有可读取的 project.json</translation>
    </message>
    <message>
        <source>it has pages such as desc_0.txt, and no {file} or {other} that says whose they are</source>
        <translation>有 desc_0.txt 之类的页，却没有说明归属的 {file} 或 {other}</translation>
    </message>
    <message>
        <source>it has trained weights and does not say what for</source>
        <translation>有训练好的权重，却没有说明用于什么</translation>
    </message>
    <message>
        <source>it has {n} names, and none for the label {label}</source>
        <translation>有 {n} 个名称，没有编号 {label} 的名称</translation>
    </message>
    <message>
        <source>it holds a comparison on other photos</source>
        <translation>里面有用其他照片做的比较</translation>
    </message>
    <message>
        <source>it holds an older sample with other files in it</source>
        <translation>里面有旧的示例和其他文件</translation>
    </message>
    <message>
        <source>it holds no bundle.json</source>
        <translation>里面没有 bundle.json</translation>
    </message>
    <message>
        <source>it holds other files</source>
        <translation>里面有其他文件</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>它是一个文件</translation>
    </message>
    <message>
        <source>it is another model than that of the first process</source>
        <translation>它与第一个进程的模型不同</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is from a newer version of uproto</source>
        <translation>来自更新版本的 uproto</translation>
    </message>
    <message>
        <source>it is larger than any table of photos</source>
        <translation>比任何照片表格都大</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>大于 {size} MB</translation>
    </message>
    <message>
        <source>it is made of the class&apos;s name, which always stays</source>
        <translation>它由类别名称构成，总会保留</translation>
    </message>
    <message>
        <source>it is missing or cannot be read</source>
        <translation>缺失或无法读取</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is no Excel table, is damaged, or has a password</source>
        <translation>不是 Excel 表格、已损坏或有密码</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is no file of decisions, or is damaged</source>
        <translation>不是决定文件，或已损坏</translation>
    </message>
    <message>
        <source>it is no folder, no table (.csv, .tsv) and no JSON</source>
        <translation>不是文件夹、表格（.csv、.tsv），也不是 JSON</translation>
    </message>
    <message>
        <source>it is no folder, no table (.csv, .tsv, .xlsx), no list of lines `path label` (.txt) and no JSON</source>
        <translation>不是文件夹、表格（.csv、.tsv、.xlsx）、`path label` 行列表（.txt），也不是 JSON</translation>
    </message>
    <message>
        <source>it is no object of lists, `{class: [sentences]}`</source>
        <translation>不是列表对象，`{class: [sentences]}`</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not JSON ({place})</source>
        <translation>不是 JSON（{place}）</translation>
    </message>
    <message>
        <source>it is not UTF-8 text; save it as UTF-8</source>
        <translation>不是 UTF-8 文本；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>it is not like the lists of VL-LTR</source>
        <translation>与 VL-LTR 的列表不同</translation>
    </message>
    <message>
        <source>it is not like {&quot;groups&quot;: {&quot;colour&quot;: [&quot;word&quot;, &quot;word&quot;]}}</source>
        <translation>与 {&quot;groups&quot;: {&quot;colour&quot;: [&quot;word&quot;, &quot;word&quot;]}} 不同</translation>
    </message>
    <message>
        <source>it is not written as `class: sentence`</source>
        <translation>没有写成 `class: sentence`</translation>
    </message>
    <message>
        <source>it is of Excel before 2007; save it as .xlsx or CSV</source>
        <translation>来自 2007 年之前的 Excel；请另存为 .xlsx 或 CSV</translation>
    </message>
    <message>
        <source>it joins other layers than its model has</source>
        <translation>它连接的层与模型不同</translation>
    </message>
    <message>
        <source>it lies in the photo folder, which is never changed</source>
        <translation>它在照片文件夹中，而照片文件夹绝不改动</translation>
    </message>
    <message>
        <source>its `annotations` or `categories` are no list</source>
        <translation>`annotations` 或 `categories` 不是列表</translation>
    </message>
    <message>
        <source>its activation is not the one it was trained with</source>
        <translation>激活函数与训练时不同</translation>
    </message>
    <message>
        <source>its bundle.json is damaged</source>
        <translation>bundle.json 已损坏</translation>
    </message>
    <message>
        <source>its classes and their counts do not fit together</source>
        <translation>类别与数量不相符</translation>
    </message>
    <message>
        <source>its database cannot be read</source>
        <translation>数据库无法读取</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>its image tower lies elsewhere</source>
        <translation>它的图像部分在别处</translation>
    </message>
    <message>
        <source>its limits for &quot;not sure&quot; are damaged</source>
        <translation>“不确定”的界限已损坏</translation>
    </message>
    <message>
        <source>its model.safetensors does not fit its classes</source>
        <translation>model.safetensors 与类别不相符</translation>
    </message>
    <message>
        <source>its model.safetensors is missing or damaged</source>
        <translation>model.safetensors 缺失或已损坏</translation>
    </message>
    <message>
        <source>its settings of views are damaged</source>
        <translation>视图设置已损坏</translation>
    </message>
    <message>
        <source>its text tower comes from another package</source>
        <translation>它的文字部分来自其他软件包</translation>
    </message>
    <message>
        <source>its tokeniser comes from another package, and its files are not beside it</source>
        <translation>它的分词器来自其他软件包，旁边没有它的文件</translation>
    </message>
    <message>
        <source>its tokeniser needs the package {package}: pip install {install}</source>
        <translation>它的分词器需要软件包 {package}：pip install {install}</translation>
    </message>
    <message>
        <source>its tokeniser would run code of its own</source>
        <translation>它的分词器会运行自己的代码</translation>
    </message>
    <message>
        <source>its trained model is missing or damaged</source>
        <translation>训练好的模型缺失或已损坏</translation>
    </message>
    <message>
        <source>its trained weights do not fit the model &quot;{name}&quot;</source>
        <translation>训练好的权重与模型“{name}”不相符</translation>
    </message>
    <message>
        <source>its weights are damaged ({because})</source>
        <translation>权重已损坏（{because}）</translation>
    </message>
    <message>
        <source>its {list} {place} has no {entry}</source>
        <translation>{list} {place} 没有 {entry}</translation>
    </message>
    <message>
        <source>keeping photos apart</source>
        <translation>留出照片</translation>
    </message>
    <message>
        <source>learning when it is sure</source>
        <translation>学习何时有把握</translation>
    </message>
    <message>
        <source>line {line} has no label behind the path (&quot;{words}&quot;)</source>
        <translation>第 {line} 行的路径后面没有类别（“{words}”）</translation>
    </message>
    <message>
        <source>line {line} has the split &quot;{word}&quot;, not train, val or test</source>
        <translation>第 {line} 行的用途是“{word}”，不是 train、val 或 test</translation>
    </message>
    <message>
        <source>line {line} is no row of a table</source>
        <translation>第 {line} 行不是表格的一行</translation>
    </message>
    <message>
        <source>looking at photos</source>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>looking for models</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <source>looking through the archive</source>
        <translation>查看照片库</translation>
    </message>
    <message>
        <source>marking the exam</source>
        <translation>评阅考核</translation>
    </message>
    <message>
        <source>matching photos and words</source>
        <translation>匹配照片与文字</translation>
    </message>
    <message>
        <source>measuring the time</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>no sheet has a column `path` and a column `label` in its first line</source>
        <translation>没有工作表的第一行含有 `path` 列和 `label` 列</translation>
    </message>
    <message>
        <source>no text in it is for one of the classes, such as &quot;{class}&quot;</source>
        <translation>里面没有属于任何类别（例如“{class}”）的文字</translation>
    </message>
    <message>
        <source>none of the {n} files that it names is there; they were looked for from &quot;{folder}&quot; on</source>
        <translation>所列 {n} 个文件都不在；已从“{folder}”开始查找</translation>
    </message>
    <message>
        <source>not one of the photos it learned from can be read any more</source>
        <translation>学习过的照片一张也无法读取了</translation>
    </message>
    <message>
        <source>one file can have at most 2 GB</source>
        <translation>单个文件最多 2 GB</translation>
    </message>
    <message>
        <source>only .safetensors files are opened, for safety</source>
        <translation>为安全起见只打开 .safetensors 文件</translation>
    </message>
    <message>
        <source>reading photos</source>
        <translation>读取照片</translation>
    </message>
    <message>
        <source>spreading the anchors</source>
        <translation>分布锚点</translation>
    </message>
    <message>
        <source>testing this computer</source>
        <translation>测试这台计算机</translation>
    </message>
    <message>
        <source>the built-in model comes with the program</source>
        <translation>内置模型随程序提供</translation>
    </message>
    <message>
        <source>the class has no such sentence</source>
        <translation>这个类别没有这样的句子</translation>
    </message>
    <message>
        <source>the entry &quot;{name}&quot; is no list of sentences</source>
        <translation>条目“{name}”不是句子列表</translation>
    </message>
    <message>
        <source>the model &quot;{name}&quot; on this computer is another one</source>
        <translation>这台计算机上的模型“{name}”是另一个</translation>
    </message>
    <message>
        <source>the model inside it cannot be used: {because}</source>
        <translation>里面的模型无法使用：{because}</translation>
    </message>
    <message>
        <source>the photos lie in it, and they are never changed</source>
        <translation>照片在里面，而照片绝不改动</translation>
    </message>
    <message>
        <source>the server answered {number}</source>
        <translation>服务器返回 {number}</translation>
    </message>
    <message>
        <source>the server sent less than the whole file</source>
        <translation>服务器发来的文件不完整</translation>
    </message>
    <message>
        <source>the system&apos;s shell could not make the link</source>
        <translation>系统无法建立快捷方式</translation>
    </message>
    <message>
        <source>the table has over {rows} rows</source>
        <translation>表格超过 {rows} 行</translation>
    </message>
    <message>
        <source>there is no group &quot;{group}&quot;, only {groups}</source>
        <translation>没有“{group}”组，只有 {groups}</translation>
    </message>
    <message>
        <source>there is no such class</source>
        <translation>没有这样的类别</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>没有这样的设置</translation>
    </message>
    <message>
        <source>there is nothing at this place</source>
        <translation>这个位置什么也没有</translation>
    </message>
    <message>
        <source>there is nothing there</source>
        <translation>那里什么也没有</translation>
    </message>
    <message>
        <source>there is something in it</source>
        <translation>里面有东西</translation>
    </message>
    <message>
        <source>this computer is set to work offline (HF_HUB_OFFLINE)</source>
        <translation>这台计算机设为离线工作 (HF_HUB_OFFLINE)</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training inside the model</source>
        <translation>在模型内部训练</translation>
    </message>
    <message>
        <source>training the classifier</source>
        <translation>训练分类器</translation>
    </message>
    <message>
        <source>two of its classes have the same name</source>
        <translation>有两个类别同名</translation>
    </message>
    <message>
        <source>what answered is not the hub</source>
        <translation>回应的不是模型库</translation>
    </message>
    <message>
        <source>what it learned step by step is not there any more</source>
        <translation>逐步学到的内容已不存在</translation>
    </message>
    <message>
        <source>working out what to photograph next</source>
        <translation>计算接下来拍什么</translation>
    </message>
    <message>
        <source>writing the classifier</source>
        <translation>写入分类器</translation>
    </message>
    <message>
        <source>writing the classifier for other programs</source>
        <translation>为其他程序写出分类器</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} 无法读取</translation>
    </message>
    <message>
        <source>{file} describes no model that can be built ({because})</source>
        <translation>{file} 描述的模型无法建立（{because}）</translation>
    </message>
    <message>
        <source>{file} does not describe a model</source>
        <translation>{file} 没有描述模型</translation>
    </message>
    <message>
        <source>{file} does not say how to prepare photos</source>
        <translation>{file} 没有说明怎样准备照片</translation>
    </message>
    <message>
        <source>{file} is damaged</source>
        <translation>{file} 已损坏</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>缺少 {file}</translation>
    </message>
    <message>
        <source>{file} is missing or cannot be read</source>
        <translation>{file} 缺失或无法读取</translation>
    </message>
    <message>
        <source>{file} is missing or damaged</source>
        <translation>{file} 缺失或已损坏</translation>
    </message>
    <message>
        <source>{file} is of another version</source>
        <translation>{file} 来自其他版本</translation>
    </message>
    <message>
        <source>{n} classes need at least {least} dimensions for a simplex, and there are {there}</source>
        <translation>{n} 个类别的单纯形至少需要 {least} 维，而这里是 {there} 维</translation>
    </message>
    <message>
        <source>{n} of the photos it learned from cannot be read any more</source>
        <translation>学习过的照片有 {n} 张无法读取了</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message numerus="yes">
        <source>%Ln classes</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>always keep “{sentence}”</source>
        <translation>总是保留“{sentence}”</translation>
    </message>
    <message>
        <source>drop “{sentence}”</source>
        <translation>去除“{sentence}”</translation>
    </message>
    <message>
        <source>found for {class}</source>
        <translation>找到，属于{class}</translation>
    </message>
    <message>
        <source>ignore a finding</source>
        <translation>忽略一项发现</translation>
    </message>
    <message numerus="yes">
        <source>keep %Ln photos</source>
        <translation>
            <numerusform>保留 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>keep 1 photo</source>
        <translation>保留 1 张照片</translation>
    </message>
    <message numerus="yes">
        <source>leave out %Ln photos</source>
        <translation>
            <numerusform>排除 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>leave out 1 photo</source>
        <translation>排除 1 张照片</translation>
    </message>
    <message>
        <source>leave out {class}</source>
        <translation>排除{class}</translation>
    </message>
    <message>
        <source>let uproto decide about “{sentence}”</source>
        <translation>让 uproto 决定“{sentence}”</translation>
    </message>
    <message>
        <source>look at a photo later</source>
        <translation>以后再看一张照片</translation>
    </message>
    <message>
        <source>merge {old} and {new}</source>
        <translation>合并{old}和{new}</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln photos to {class}</source>
        <translation>
            <numerusform>把 %Ln 张照片移到{class}</numerusform>
        </translation>
    </message>
    <message>
        <source>move 1 photo to {class}</source>
        <translation>把 1 张照片移到{class}</translation>
    </message>
    <message numerus="yes">
        <source>not sure about %Ln photos</source>
        <translation>
            <numerusform>%Ln 张照片不确定</numerusform>
        </translation>
    </message>
    <message>
        <source>not sure about 1 photo</source>
        <translation>1 张照片不确定</translation>
    </message>
    <message>
        <source>not {class}</source>
        <translation>不是{class}</translation>
    </message>
    <message>
        <source>rename {old} to {new}</source>
        <translation>把{old}改名为{new}</translation>
    </message>
    <message>
        <source>show a finding again</source>
        <translation>重新显示一项发现</translation>
    </message>
    <message numerus="yes">
        <source>take back %Ln photos</source>
        <translation>
            <numerusform>收回 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>take back 1 photo</source>
        <translation>收回 1 张照片</translation>
    </message>
    <message>
        <source>take back {class}</source>
        <translation>收回{class}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message numerus="yes">
        <source>%n class name(s) say nothing about how things look, such as “{first}”. Type a clear name or a description, or go on with photos only.</source>
        <translation>
            <numerusform>%Ln 个类别名称没有说明样子，例如“{first}”。请输入清楚的名称或描述，或只用照片继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) can be learned and not measured, such as “{first}”.</source>
        <translation>
            <numerusform>%Ln 个类别可以学习，但无法考核，例如“{first}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>A list has a path and the number of a class in each line; a JSON file names photos and their classes.</source>
        <translation>列表的每一行有路径和类别编号；JSON 文件列出照片及其类别。</translation>
    </message>
    <message>
        <source>Add photos of each class that can be read, and that are neither for practice nor for the exam.</source>
        <translation>请为每个类别添加能读取的照片，且不用于练习或考核。</translation>
    </message>
    <message>
        <source>All photos in “{folder}” are of one class, and two are needed.</source>
        <translation>“{folder}”中的照片都属于一个类别，至少需要两个。</translation>
    </message>
    <message>
        <source>Ask for it again, or update uproto if it is from a newer version.</source>
        <translation>请再要一份；如果它来自更新的版本，请更新 uproto。</translation>
    </message>
    <message numerus="yes">
        <source>Asking {where} about %n class name(s). Nothing else is sent.</source>
        <translation>
            <numerusform>正在向 {where} 查询 %Ln 个类别名称。不发送其他内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the spelling, or plug the drive in, and choose the folder that holds your class folders.</source>
        <translation>请检查拼写或接上驱动器，再选择包含类别文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Choose Quick: there all of them learn from the same features.</source>
        <translation>请选择“快速”：那里大家用同样的特征学习。</translation>
    </message>
    <message>
        <source>Choose a sentence of the list.</source>
        <translation>请从列表中选择句子。</translation>
    </message>
    <message>
        <source>Choose a value within the range beside it.</source>
        <translation>请选择旁边范围内的值。</translation>
    </message>
    <message>
        <source>Choose among its classes.</source>
        <translation>请从它的类别中选择。</translation>
    </message>
    <message>
        <source>Choose among {known}.</source>
        <translation>请从 {known} 中选择。</translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation>请选择空的或新的文件夹。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another language.</source>
        <translation>请选择其他语言。</translation>
    </message>
    <message>
        <source>Choose another project, or update uproto if it is from a newer version.</source>
        <translation>请选择其他项目；如果它来自更新的版本，请更新 uproto。</translation>
    </message>
    <message>
        <source>Choose one of the models of the list.</source>
        <translation>请从列表中选择模型。</translation>
    </message>
    <message>
        <source>Choose one of the tables: {tables}.</source>
        <translation>请选择其中一个表格：{tables}。</translation>
    </message>
    <message>
        <source>Choose the folder that holds your class folders. uproto reads JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC.</source>
        <translation>请选择包含类别文件夹的文件夹。uproto 可读取 JPEG、PNG、WebP、TIFF、BMP、GIF 和 HEIC。</translation>
    </message>
    <message>
        <source>Choose the smaller model, or close other programs. Photos already read are kept.</source>
        <translation>请选择较小的模型，或关闭其他程序。已读取的照片都保留着。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name or place.</source>
        <translation>请在其他程序中关闭它，或选择其他名称或位置。</translation>
    </message>
    <message>
        <source>Close it there or choose another name; large tables go to CSV.</source>
        <translation>请在那里关闭它，或选择其他名称；大表格请存为 CSV。</translation>
    </message>
    <message>
        <source>Download it again, or use the built-in one.</source>
        <translation>请重新下载，或使用内置模型。</translation>
    </message>
    <message>
        <source>Download it, or use the built-in one.</source>
        <translation>请下载它，或使用内置模型。</translation>
    </message>
    <message>
        <source>Enter the proxy in Settings, or ask your IT for the certificate file.</source>
        <translation>请在设置中填写代理，或向 IT 人员索取证书文件。</translation>
    </message>
    <message>
        <source>Everything else goes on. Take the photo from its source again if you need it.</source>
        <translation>其他照常进行。如果需要这张照片，请从来源重新取得。</translation>
    </message>
    <message>
        <source>Fewer than two classes in “{folder}” have a photo to learn from.</source>
        <translation>“{folder}”中有可学习照片的类别不足两个。</translation>
    </message>
    <message>
        <source>Free some room or choose another place. Nothing was lost.</source>
        <translation>请腾出空间或选择其他位置。没有丢失任何东西。</translation>
    </message>
    <message>
        <source>Give a folder with a text file for each class, or a table with the columns “class” and “text”.</source>
        <translation>请给出每个类别一个文本文件的文件夹，或带有“class”和“text”两列的表格。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy the photos to a folder of yours.</source>
        <translation>请给自己读取权限，或把照片复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Go on from the last saved point{saved}.</source>
        <translation>从最后的保存点{saved}继续。</translation>
    </message>
    <message>
        <source>Go on with it, or choose another place.</source>
        <translation>请接着做，或选择其他位置。</translation>
    </message>
    <message>
        <source>Go on with it, or train again.</source>
        <translation>请接着做，或重新训练。</translation>
    </message>
    <message>
        <source>Hand on the classifier&apos;s own folder instead.</source>
        <translation>请改为转交分类器自己的文件夹。</translation>
    </message>
    <message>
        <source>Install uproto again.</source>
        <translation>请重新安装 uproto。</translation>
    </message>
    <message>
        <source>Install uproto with its addition “{extra}”.</source>
        <translation>请安装带“{extra}”附加组件的 uproto。</translation>
    </message>
    <message>
        <source>It needs a column “path” and a column “label”; “split” and “group” may be there too.</source>
        <translation>它需要“path”和“label”两列；也可以有“split”和“group”。</translation>
    </message>
    <message>
        <source>It was not measured what other answers of “{path}” would cost.</source>
        <translation>没有测量“{path}”改变判断的代价。</translation>
    </message>
    <message>
        <source>Look at its practice figures, or open the exam: each choice by it uses it up.</source>
        <translation>请看练习数字，或打开考核：每次据此选择都会把它用旧。</translation>
    </message>
    <message>
        <source>Make a project of the folder.</source>
        <translation>请用这个文件夹建立项目。</translation>
    </message>
    <message>
        <source>Matching photos and words helps on the practice photos. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation>匹配照片与文字在练习照片上有帮助。采用时找到率 {with}%，不采用 {without}%，各类别平均。</translation>
    </message>
    <message>
        <source>Matching photos and words is left out, because it does harm on the practice photos. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation>不采用匹配照片与文字，因为它在练习照片上有害。采用时找到率 {with}%，不采用 {without}%，各类别平均。</translation>
    </message>
    <message>
        <source>Matching photos and words stays: the practice photos do not say that it harms. Found with it: {with} %, without it: {without} %, all classes equal.</source>
        <translation>保留匹配照片与文字：练习照片没有表明它有害。采用时找到率 {with}%，不采用 {without}%，各类别平均。</translation>
    </message>
    <message>
        <source>Memory was short, so it goes on in smaller steps. Nothing to do.</source>
        <translation>内存不足，因此以更小的步子继续。无需操作。</translation>
    </message>
    <message>
        <source>Mend it, or delete it: then the list that comes along is used.</source>
        <translation>请修正或删除它：之后会使用自带的列表。</translation>
    </message>
    <message>
        <source>Methods cannot be compared with the way of training called “{preset}”.</source>
        <translation>无法用“{preset}”训练方式比较方法。</translation>
    </message>
    <message>
        <source>No class has a name or a description that the model can use, so it learns from the photos alone.</source>
        <translation>没有类别有模型能用的名称或描述，因此只从照片学习。</translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more.</source>
        <translation>无法考核：没有类别有 4 张以上的照片。</translation>
    </message>
    <message>
        <source>No exam is possible: no class has 4 photos or more. You can train and use it.</source>
        <translation>无法考核：没有类别有 4 张以上的照片。可以训练和使用。</translation>
    </message>
    <message>
        <source>No photo is left to judge a trained model by, so the model is used as it was.</source>
        <translation>没有照片可以用来评判训练过的模型，因此模型按原样使用。</translation>
    </message>
    <message>
        <source>No photos were found in “{folder}”.</source>
        <translation>在“{folder}”中没有找到照片。</translation>
    </message>
    <message>
        <source>Nothing was written to “{path}”: {because}.</source>
        <translation>没有向“{path}”写入任何东西：{because}。</translation>
    </message>
    <message>
        <source>Plug the drive in or connect the network, then try again. Your decisions are kept.</source>
        <translation>请接上驱动器或连接网络，然后再试。您的决定都保留着。</translation>
    </message>
    <message>
        <source>Put each class in a folder of its own, and choose the folder above them.</source>
        <translation>请把每个类别放进各自的文件夹，再选择它们的上级文件夹。</translation>
    </message>
    <message>
        <source>Round {epoch} of {of} of matching photos and words was the best on the practice photos, so it is kept.</source>
        <translation>匹配照片与文字共 {of} 轮，第 {epoch} 轮在练习照片上最好，因此保留。</translation>
    </message>
    <message numerus="yes">
        <source>Sentences about %n class(es), such as “{first}”, are in a script that the model does not read. They are not used; English ones would be.</source>
        <translation>
            <numerusform>关于 %Ln 个类别（例如“{first}”）的句子使用了模型读不懂的文字。这些不使用；英文的可以。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some photos lie in two classes at once. They are not used until you decide.</source>
        <translation>有些照片同时在两个类别中。在您决定之前不会使用。</translation>
    </message>
    <message>
        <source>The addition “{package}” is needed for this and is not installed.</source>
        <translation>需要附加组件“{package}”，但没有安装。</translation>
    </message>
    <message>
        <source>The built-in model is small. A larger one usually finds more; it is a download away.</source>
        <translation>内置模型很小。更大的模型通常找到更多，下载即可。</translation>
    </message>
    <message>
        <source>The classifier has learned no class called “{name}”.</source>
        <translation>分类器没有学过名为“{name}”的类别。</translation>
    </message>
    <message>
        <source>The command of uproto is not in “{folder}”.</source>
        <translation>“{folder}”中没有 uproto 命令。</translation>
    </message>
    <message>
        <source>The decisions about sentences in “{path}” cannot be used: {because}.</source>
        <translation>“{path}”中对句子的决定无法使用：{because}。</translation>
    </message>
    <message>
        <source>The descriptions in “{path}” cannot be used: {because}.</source>
        <translation>“{path}”中的描述无法使用：{because}。</translation>
    </message>
    <message>
        <source>The descriptions name {names} that are no classes here, such as “{first}”. These are not used.</source>
        <translation>描述中有 {names} 个名称在这里不是类别，例如“{first}”。这些不使用。</translation>
    </message>
    <message>
        <source>The downloaded file is not the one expected, and was thrown away.</source>
        <translation>下载的文件与预期不符，已丢弃。</translation>
    </message>
    <message numerus="yes">
        <source>The encyclopaedia did not answer about %n class name(s): {because}. It goes on without; look it up again when you are online.</source>
        <translation>
            <numerusform>百科没有就 %Ln 个类别名称作出回应：{because}。没有它也会继续；联网后可再查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The encyclopaedia has a page for {found} of %n class name(s).</source>
        <translation>
            <numerusform>%Ln 个类别名称中有 {found} 个在百科中有页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam of “{run}” is closed: it was looked at {looks} times already.</source>
        <translation>“{run}”的考核尚未打开：它已被查看 {looks} 次。</translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, and did not come right again.</source>
        <translation>数字在第 {epoch} 轮失常，没有恢复。</translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, so uproto went back one round and learns more slowly.</source>
        <translation type="vanished">数字在第 {epoch} 轮失常，因此 uproto 退回一轮并放慢学习。</translation>
    </message>
    <message>
        <source>The figures went astray in round {epoch}, so uproto went back one round and learns more slowly. Nothing to do. If it happens again, choose Quick.</source>
        <translation>数字在第 {epoch} 轮失常，因此 uproto 退回一轮并放慢学习。无需操作。如果再次发生，请选择“快速”。</translation>
    </message>
    <message>
        <source>The file answered {differing} of {photos} photos otherwise than the classifier, and was thrown away.</source>
        <translation>该文件对 {photos} 张照片中的 {differing} 张判断与分类器不同，已丢弃。</translation>
    </message>
    <message>
        <source>The folders do not say the classes, so the table “{table}” in the folder does.</source>
        <translation>文件夹没有说明类别，因此以其中的表格“{table}”为准。</translation>
    </message>
    <message>
        <source>The graphics card stopped answering.</source>
        <translation>显卡没有响应。</translation>
    </message>
    <message>
        <source>The list of visible words “{path}” cannot be used: {because}.</source>
        <translation>可见词列表“{path}”无法使用：{because}。</translation>
    </message>
    <message>
        <source>The list “{path}” cannot be used: {because}.</source>
        <translation>列表“{path}”无法使用：{because}。</translation>
    </message>
    <message>
        <source>The model in “{path}” cannot be used: {because}.</source>
        <translation>“{path}”中的模型无法使用：{because}。</translation>
    </message>
    <message numerus="yes">
        <source>The model reads English, and %n class name(s), such as “{first}”, may be in another language. Add an English name beside yours, or go on with photos only.</source>
        <translation>
            <numerusform>模型读英文，有 %Ln 个类别名称（例如“{first}”）可能是其他语言。请在您的名称旁添加英文名称，或只用照片继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model “{name}” is not on this computer.</source>
        <translation>模型“{name}”不在这台计算机上。</translation>
    </message>
    <message>
        <source>The network asks for a proxy or trusts its own certificate.</source>
        <translation>网络需要代理，或使用自己的证书。</translation>
    </message>
    <message>
        <source>The photos in “{folder}” are not sorted into class folders, and more than one table there names photos.</source>
        <translation>“{folder}”中的照片没有分到类别文件夹，而那里有多个列出照片的表格。</translation>
    </message>
    <message>
        <source>The photos in “{folder}” are not sorted into class folders.</source>
        <translation>“{folder}”中的照片没有分到类别文件夹。</translation>
    </message>
    <message>
        <source>The photos of “{list}” were found in “{folder}”.</source>
        <translation>“{list}”中的照片在“{folder}”里找到了。</translation>
    </message>
    <message>
        <source>The practice photos chose among {tried} settings of the classifier; {changed} are other than they were.</source>
        <translation>练习照片从分类器的 {tried} 种设置中作了选择；有 {changed} 项与之前不同。</translation>
    </message>
    <message>
        <source>The table “{path}” cannot be used: {because}.</source>
        <translation>表格“{path}”无法使用：{because}。</translation>
    </message>
    <message>
        <source>The training in “{path}” is not finished: {because}.</source>
        <translation>“{path}”中的训练没有完成：{because}。</translation>
    </message>
    <message>
        <source>The work ended unexpectedly at this step: {step}.</source>
        <translation>工作在这一步意外结束：{step}。</translation>
    </message>
    <message>
        <source>There is no method called “{method}”.</source>
        <translation>没有名为“{method}”的方法。</translation>
    </message>
    <message>
        <source>There is no model called “{name}”.</source>
        <translation>没有名为“{name}”的模型。</translation>
    </message>
    <message>
        <source>There is not enough room to write “{path}”: {free_mb} MB are free.</source>
        <translation>空间不够，无法写入“{path}”：剩余 {free_mb} MB。</translation>
    </message>
    <message>
        <source>There is nothing at “{source}”.</source>
        <translation>“{source}”处什么也没有。</translation>
    </message>
    <message>
        <source>This computer does not allow reading “{folder}”.</source>
        <translation>这台计算机不允许读取“{folder}”。</translation>
    </message>
    <message>
        <source>This computer&apos;s memory is not enough for “{model}”.</source>
        <translation>这台计算机的内存不够运行“{model}”。</translation>
    </message>
    <message>
        <source>To train, sort them or add a table with a class for each photo. To get answers for them, open Use.</source>
        <translation>要训练，请把照片分类，或添加注明每张照片类别的表格。要得到判断，请打开“使用”。</translation>
    </message>
    <message>
        <source>Train again with this version, or leave its answers as they are.</source>
        <translation>请用这个版本重新训练，或保持它的判断不变。</translation>
    </message>
    <message>
        <source>Train again, with another model or another seed.</source>
        <translation>请换模型或种子重新训练。</translation>
    </message>
    <message>
        <source>Training goes on with the processor from the last saved point, more slowly.</source>
        <translation>训练从最后的保存点起改用处理器继续，会慢一些。</translation>
    </message>
    <message>
        <source>Training inside the model did not help beyond doubt: {tuned} % of the practice photos, {frozen} % without it. The model is used as it was.</source>
        <translation>在模型内部训练没有确定的帮助：练习照片 {tuned}%，不训练 {frozen}%。模型按原样使用。</translation>
    </message>
    <message>
        <source>Training inside the model helped: {tuned} % instead of {frozen} % of the practice photos, all classes equal.</source>
        <translation>在模型内部训练有帮助：练习照片 {tuned}%，而不是 {frozen}%，各类别平均。</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell us: it should not be used.</source>
        <translation>请再试一次。如果两次都这样，请告诉我们：不应使用它。</translation>
    </message>
    <message>
        <source>Use that window, or open it here to look only.</source>
        <translation>请使用那个窗口，或在这里以仅查看方式打开。</translation>
    </message>
    <message>
        <source>Use the built-in model, or fetch the file on another computer and add it.</source>
        <translation>请使用内置模型，或在另一台计算机上获取文件再添加。</translation>
    </message>
    <message>
        <source>What was remembered of the photos was damaged, so they are read again. Nothing was lost.</source>
        <translation>记住的照片信息已损坏，因此重新读取。没有丢失任何东西。</translation>
    </message>
    <message>
        <source>What you decided about sentences of “{source}” was not kept: photo folders are never changed.</source>
        <translation>对“{source}”的句子所做的决定没有保存：照片文件夹绝不改动。</translation>
    </message>
    <message>
        <source>You can train and use it. Add photos to learn how good it is.</source>
        <translation>可以训练和使用。请添加照片，才能知道效果如何。</translation>
    </message>
    <message>
        <source>“{folder}” cannot be reached any more.</source>
        <translation>无法再访问“{folder}”。</translation>
    </message>
    <message>
        <source>“{key}” cannot be set to “{value}”: {because}.</source>
        <translation>“{key}”不能设为“{value}”：{because}。</translation>
    </message>
    <message>
        <source>“{model}” could not be downloaded: there is no way to the internet from here.</source>
        <translation>“{model}”无法下载：这里连不上互联网。</translation>
    </message>
    <message>
        <source>“{path}” already holds a training.</source>
        <translation>“{path}”中已有训练。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written as {form}: {because}.</source>
        <translation>“{path}”无法写成 {form}：{because}。</translation>
    </message>
    <message>
        <source>“{path}” could not be read: {reason}.</source>
        <translation>“{path}”无法读取：{reason}。</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {because}.</source>
        <translation>“{path}”无法写入：{because}。</translation>
    </message>
    <message>
        <source>“{path}” is not a classifier that this version can open: {because}.</source>
        <translation>“{path}”不是这个版本能打开的分类器：{because}。</translation>
    </message>
    <message>
        <source>“{path}” is not a project that this version can open: {because}.</source>
        <translation>“{path}”不是这个版本能打开的项目：{because}。</translation>
    </message>
    <message>
        <source>“{project}” is open in another window of uproto.</source>
        <translation>“{project}”已在另一个 uproto 窗口中打开。</translation>
    </message>
    <message>
        <source>“{sentence}” can be neither kept nor dropped: {because}.</source>
        <translation>“{sentence}”既不能保留也不能去除：{because}。</translation>
    </message>
    <message>
        <source>“{where}” is no language of an encyclopaedia and no address of one.</source>
        <translation>“{where}”不是百科的语言，也不是百科的地址。</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Common</source>
        <translation>常见</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>稀有</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Added on this computer</source>
        <translation>在这台计算机上添加</translation>
    </message>
    <message>
        <source>Apple ML research model licence (research only)</source>
        <translation>Apple ML Research Model Licence（仅限研究）</translation>
    </message>
    <message>
        <source>Built-in, small: for trying things out and for weak computers</source>
        <translation>内置，小型：适合试用和性能较弱的计算机</translation>
    </message>
    <message>
        <source>From the hub</source>
        <translation>来自模型库</translation>
    </message>
    <message>
        <source>Large: the best answers; wants a graphics card, or a night</source>
        <translation>大型：判断最好；需要显卡，或者一整夜</translation>
    </message>
    <message>
        <source>Medium, made for phones, of 2025: the best for its time; for research only, by its licence</source>
        <translation>中型，为手机设计，2025 年：同样用时里最好；按许可证仅限研究</translation>
    </message>
    <message>
        <source>Medium, made for phones: strong for its size; for research only, by its licence</source>
        <translation>中型，为手机设计：就其大小而言很强；按许可证仅限研究</translation>
    </message>
    <message>
        <source>Medium, of 2025, reads many languages: slow without a graphics card</source>
        <translation>中型，2025 年，能读多种语言：没有显卡时很慢</translation>
    </message>
    <message>
        <source>Medium, of 2025: nearly as good as the large one; slow without a graphics card</source>
        <translation>中型，2025 年：几乎与大型一样好；没有显卡时很慢</translation>
    </message>
    <message>
        <source>Medium: strong on real photos; slow without a graphics card</source>
        <translation>中型：擅长真实照片；没有显卡时很慢</translation>
    </message>
    <message>
        <source>Small, made for phones, of 2025: the quickest of these; for research only, by its licence</source>
        <translation>小型，为手机设计，2025 年：这些当中最快；按许可证仅限研究</translation>
    </message>
    <message>
        <source>Small, made for phones: good for its size; for research only, by its licence</source>
        <translation>小型，为手机设计：就其大小而言不错；按许可证仅限研究</translation>
    </message>
    <message>
        <source>Standard, of 2025, reads many languages: for class names that are not English</source>
        <translation>标准，2025 年，能读多种语言：适合非英文的类别名称</translation>
    </message>
    <message>
        <source>Standard, with larger pictures: stronger than vit-b-32 and a little slower</source>
        <translation>标准，图像更大：比 vit-b-32 强，稍慢一些</translation>
    </message>
    <message>
        <source>Standard: far better than the built-in one, and quick enough for most computers</source>
        <translation>标准：比内置模型好得多，在大多数计算机上也够快</translation>
    </message>
    <message>
        <source>as its maker says</source>
        <translation>按制作者的说明</translation>
    </message>
    <message>
        <source>see resources/backbones/uproto-tiny/README.md</source>
        <translation>见 resources/backbones/uproto-tiny/README.md</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99%</translation>
    </message>
    <message>
        <source>about an hour left</source>
        <translation>剩余约一小时</translation>
    </message>
    <message>
        <source>about {duration} left</source>
        <translation>剩余约 {duration}</translation>
    </message>
    <message>
        <source>likely {low} to {high}</source>
        <translation>可能 {low} 到 {high}</translation>
    </message>
    <message>
        <source>more than an hour left</source>
        <translation>剩余一小时以上</translation>
    </message>
    <message>
        <source>n/a: no photos</source>
        <translation>无：没有照片</translation>
    </message>
    <message>
        <source>n/a: too few photos</source>
        <translation>无：照片太少</translation>
    </message>
    <message>
        <source>{correct} of {n}</source>
        <translation>{correct}/{n}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{percent}, {correct} of {n}</source>
        <translation>{percent}，{correct}/{n}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>ordinary {count}</source>
        <translation>普通 {count}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A classifier may learn that instead of the thing itself.</source>
        <translation>分类器可能学到的是它，而不是事物本身。</translation>
    </message>
    <message>
        <source>A folder reached a second time through a link, or a photo that a table names twice.</source>
        <translation>通过链接第二次到达的文件夹，或表格中列出两次的照片。</translation>
    </message>
    <message>
        <source>A link to something that is not there.</source>
        <translation>链接指向不存在的东西。</translation>
    </message>
    <message>
        <source>All from one place or day</source>
        <translation>全部来自同一地点或同一天</translation>
    </message>
    <message>
        <source>Another sentence of the class says the same.</source>
        <translation>这个类别的另一句说的是同样的内容。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Dark, blurred or tiny</source>
        <translation>太暗、模糊或太小</translation>
    </message>
    <message>
        <source>Decide where they belong. Until then they are not used.</source>
        <translation>请决定它们属于哪里。在此之前不会使用。</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>Files that systems keep for themselves.</source>
        <translation>系统自己使用的文件。</translation>
    </message>
    <message>
        <source>Given away by something else</source>
        <translation>由其他东西泄露</translation>
    </message>
    <message>
        <source>HEIC photos need an addition that is not installed here.</source>
        <translation>HEIC 照片需要附加组件，这里没有安装。</translation>
    </message>
    <message>
        <source>In training and in the exam</source>
        <translation>同时在训练和考核中</translation>
    </message>
    <message>
        <source>It does not tell this class from others.</source>
        <translation>它不能把这个类别与其他区分开。</translation>
    </message>
    <message>
        <source>It is about another thing of the same name.</source>
        <translation>它说的是同名的另一样东西。</translation>
    </message>
    <message>
        <source>It names nothing that can be seen in a photo.</source>
        <translation>它没有提到照片中能看见的东西。</translation>
    </message>
    <message>
        <source>It says something that can be seen, and fits the photos.</source>
        <translation>它说到能看见的东西，也与照片相符。</translation>
    </message>
    <message>
        <source>Kept together, so that the exam holds nothing that was learned.</source>
        <translation>放在一起，使考核中没有学过的内容。</translation>
    </message>
    <message>
        <source>Kept together, so that the exam is not too easy.</source>
        <translation>放在一起，使考核不会太容易。</translation>
    </message>
    <message>
        <source>Look whether they show what their class is called.</source>
        <translation>看看它们是否显示了所属类别。</translation>
    </message>
    <message>
        <source>Make them one class if they are.</source>
        <translation>如果是，请合为一个类别。</translation>
    </message>
    <message>
        <source>Names that may be one class</source>
        <translation>可能是同一类别的名称</translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation>没有说明样子的名称</translation>
    </message>
    <message>
        <source>Nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>No class fits well enough for an answer.</source>
        <translation>没有类别足够符合，无法判断。</translation>
    </message>
    <message>
        <source>Nothing like it was among the photos that were learned.</source>
        <translation>学过的照片中没有类似的。</translation>
    </message>
    <message>
        <source>Out of training and exam until you decide.</source>
        <translation>在您决定之前不用于训练和考核。</translation>
    </message>
    <message>
        <source>Photos beside the folders for training and exam.</source>
        <translation>训练和考核文件夹旁边的照片。</translation>
    </message>
    <message>
        <source>Photos like these lie in another class. Look before you move one.</source>
        <translation>相似的照片在另一个类别中。移动之前请先看看。</translation>
    </message>
    <message>
        <source>Photos of a hunt that are not where they were found.</source>
        <translation>搜寻时找到、但已不在原处的照片。</translation>
    </message>
    <message>
        <source>Photos that a list gives to several classes.</source>
        <translation>列表中归入多个类别的照片。</translation>
    </message>
    <message>
        <source>Photos that a table names and that do not exist.</source>
        <translation>表格中列出但不存在的照片。</translation>
    </message>
    <message>
        <source>Photos that lie beside the class folders.</source>
        <translation>放在类别文件夹旁边的照片。</translation>
    </message>
    <message>
        <source>Possibly in the wrong class</source>
        <translation>可能放错了类别</translation>
    </message>
    <message>
        <source>Rows of a table that name no class.</source>
        <translation>表格中没有注明类别的行。</translation>
    </message>
    <message>
        <source>Same photo in two classes</source>
        <translation>同一张照片在两个类别中</translation>
    </message>
    <message>
        <source>The class has enough sentences that fit better.</source>
        <translation>这个类别已有足够多更合适的句子。</translation>
    </message>
    <message>
        <source>The class&apos;s photos do not show it.</source>
        <translation>这个类别的照片没有显示它。</translation>
    </message>
    <message>
        <source>The contents or the ending are not those of a photo.</source>
        <translation>内容或扩展名不是照片的。</translation>
    </message>
    <message>
        <source>The file ends before the picture does, as after a broken copy or download.</source>
        <translation>文件在图像结束之前就断了，像是复制或下载中断。</translation>
    </message>
    <message>
        <source>The file has no contents.</source>
        <translation>文件没有内容。</translation>
    </message>
    <message>
        <source>The file is of the right kind, and its contents make no sense.</source>
        <translation>文件类型正确，但内容无法识别。</translation>
    </message>
    <message>
        <source>The file was there, and is not there any more.</source>
        <translation>文件原来在，现在不在了。</translation>
    </message>
    <message>
        <source>The model reads English: an English name beside yours helps.</source>
        <translation>模型读英文：在您的名称旁加上英文名称会有帮助。</translation>
    </message>
    <message>
        <source>The model reads names. A clear one helps, or a description.</source>
        <translation>模型会读名称。清楚的名称或描述会有帮助。</translation>
    </message>
    <message>
        <source>The name does not say how the class looks.</source>
        <translation>名称没有说明这个类别的样子。</translation>
    </message>
    <message>
        <source>The name has signs that no table can hold.</source>
        <translation>名称中有任何表格都无法容纳的字符。</translation>
    </message>
    <message>
        <source>The name itself, as the model reads it.</source>
        <translation>名称本身，即模型读到的。</translation>
    </message>
    <message>
        <source>The picture has over 200 megapixels, or the memory cannot hold it.</source>
        <translation>图像超过 2 亿像素，或内存放不下。</translation>
    </message>
    <message>
        <source>There is nothing to learn from in it, so it is no class.</source>
        <translation>里面没有可学的东西，因此不是类别。</translation>
    </message>
    <message>
        <source>These files are not used. Everything else goes on.</source>
        <translation>这些文件不使用。其他照常进行。</translation>
    </message>
    <message>
        <source>They can be learned. With 4 photos or more they can be measured.</source>
        <translation>可以学习。有 4 张以上照片就可以考核。</translation>
    </message>
    <message>
        <source>They make the exam too easy. Exact copies leave the training.</source>
        <translation>它们让考核太容易。完全相同的副本不再用于训练。</translation>
    </message>
    <message>
        <source>This computer does not allow reading it.</source>
        <translation>这台计算机不允许读取它。</translation>
    </message>
    <message>
        <source>Too few photos to measure</source>
        <translation>照片太少，无法考核</translation>
    </message>
    <message>
        <source>Two classes fit nearly as well, so uproto gives no answer.</source>
        <translation>两个类别几乎同样符合，因此 uproto 不作判断。</translation>
    </message>
    <message>
        <source>Whether they are found elsewhere cannot be measured.</source>
        <translation>在其他地方能否找到，无法衡量。</translation>
    </message>
    <message>
        <source>You decided to drop it.</source>
        <translation>您决定去除它。</translation>
    </message>
    <message>
        <source>You decided to keep it.</source>
        <translation>您决定保留它。</translation>
    </message>
    <message>
        <source>You were not sure</source>
        <translation>您不确定的</translation>
    </message>
    <message>
        <source>ZIP files and the like. Unpack them, and the photos in them are found.</source>
        <translation>ZIP 之类的文件。解压后就能找到里面的照片。</translation>
    </message>
    <message>
        <source>another meaning of the name</source>
        <translation>名称的另一个意思</translation>
    </message>
    <message>
        <source>archive, still packed</source>
        <translation>压缩包，未解压</translation>
    </message>
    <message>
        <source>archives, still packed</source>
        <translation>压缩包，未解压</translation>
    </message>
    <message>
        <source>beside the training folders</source>
        <translation>在训练文件夹旁边</translation>
    </message>
    <message>
        <source>between two classes</source>
        <translation>介于两个类别之间</translation>
    </message>
    <message>
        <source>broken link</source>
        <translation>失效的链接</translation>
    </message>
    <message>
        <source>broken links</source>
        <translation>失效的链接</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>dropped by you</source>
        <translation>由您去除</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>enough already</source>
        <translation>已经足够</translation>
    </message>
    <message>
        <source>fits other classes as well</source>
        <translation>也符合其他类别</translation>
    </message>
    <message>
        <source>fits the photos badly</source>
        <translation>与照片不符</translation>
    </message>
    <message>
        <source>folder without a photo</source>
        <translation>没有照片的文件夹</translation>
    </message>
    <message>
        <source>folders without a photo</source>
        <translation>没有照片的文件夹</translation>
    </message>
    <message>
        <source>found in an archive, gone since</source>
        <translation>在照片库中找到，之后消失</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>iPhone photo (HEIC)</source>
        <translation>iPhone 照片 (HEIC)</translation>
    </message>
    <message>
        <source>iPhone photos (HEIC)</source>
        <translation>iPhone 照片 (HEIC)</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>是其他语言</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept by you</source>
        <translation>由您保留</translation>
    </message>
    <message>
        <source>met twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation>名称没有说明样子</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>不是照片</translation>
    </message>
    <message>
        <source>not in a class folder</source>
        <translation>不在类别文件夹中</translation>
    </message>
    <message>
        <source>not open to you</source>
        <translation>无权访问</translation>
    </message>
    <message>
        <source>not photos</source>
        <translation>不是照片</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>把握不够</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>of several classes</source>
        <translation>属于多个类别</translation>
    </message>
    <message>
        <source>repeats another sentence</source>
        <translation>与另一句重复</translation>
    </message>
    <message>
        <source>says nothing visible</source>
        <translation>没有说到可见的东西</translation>
    </message>
    <message>
        <source>the class&apos;s name</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>unlike all training photos</source>
        <translation>与所有训练照片都不像</translation>
    </message>
    <message>
        <source>unusable name</source>
        <translation>名称不可用</translation>
    </message>
    <message>
        <source>unusable names</source>
        <translation>名称不可用</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>没有类别</translation>
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
        <translation>完成</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message>
        <source>also in practice</source>
        <translation>也在练习中</translation>
    </message>
    <message>
        <source>also in the exam</source>
        <translation>也在考核中</translation>
    </message>
    <message>
        <source>also in training</source>
        <translation>也在训练中</translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>found in an archive</source>
        <translation>在照片库中找到</translation>
    </message>
    <message>
        <source>in two classes</source>
        <translation>在两个类别中</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>由您排除</translation>
    </message>
    <message>
        <source>nearly the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>同一文件夹</translation>
    </message>
    <message>
        <source>one group of the table</source>
        <translation>表格中的同一组</translation>
    </message>
    <message>
        <source>one track or series</source>
        <translation>同一轨迹或系列</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>taken in one go</source>
        <translation>一次拍下</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>you are not sure yet</source>
        <translation>您还不确定</translation>
    </message>
</context>
</TS>
