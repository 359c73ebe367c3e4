<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;Build a small network, press Space, watch it learn.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt {qt} (LGPL), PyTorch {torch} and Python {python}.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;搭一个小网络，按空格键，看它学习。&lt;/p&gt;&lt;p&gt;MIT 许可证。用 Qt {qt}（LGPL）、PyTorch {torch} 和 Python {python} 制作。&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>About nnstudio</source>
            <translation>关于 nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Choose one to read its licence.</source>
            <translation>选一项，阅读它的许可证。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>What nnstudio stands on</source>
            <translation>nnstudio 所依赖的软件</translation>
        </message>
    </context>
    <context>
        <name>ActivationBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>not zero‑centred</source>
            <translation>不以零为中心</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>range {range}</source>
            <translation>值域 {range}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>slope {slope}</source>
            <translation>斜率 {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>zero‑centred</source>
            <translation>以零为中心</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>{low} to {high}</source>
            <translation>{low} 到 {high}</translation>
        </message>
    </context>
    <context>
        <name>ActivationExplanations</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>An activation decides what each neuron passes on; without one, a stack of layers is only one straight line. A loss measures the whole network's mistake and says in which direction to change.</source>
            <translation>激活函数决定每个神经元向后传什么；没有它，再多的层也只是一条直线。损失衡量整个网络的错误，并指出该往哪个方向改。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>In one sentence</source>
            <translation>一句话说明</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>Parameters of {name}</source>
            <translation>{name} 的参数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>What they are for</source>
            <translation>它们有什么用</translation>
        </message>
    </context>
    <context>
        <name>ActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations</source>
            <translation>激活值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations of each layer</source>
            <translation>各层的激活值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Hidden {number}</source>
            <translation>隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>How the outputs of each layer are spread over the training rows (heights by square root).</source>
            <translation>各层输出在训练行上的分布（高度取平方根）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>activation</source>
            <translation>激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>dead neurons</source>
            <translation>死亡神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>greatest output</source>
            <translation>最大输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>layer</source>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>least output</source>
            <translation>最小输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>over the training rows, live</source>
            <translation>在训练行上，实时</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share of zeros</source>
            <translation>零的占比</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share saturated</source>
            <translation>饱和占比</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{dead} of {units} dead</source>
            <translation>{units} 个中 {dead} 个死亡</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} saturated</source>
            <translation>{share} 饱和</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} zero</source>
            <translation>{share} 为零</translation>
        </message>
    </context>
    <context>
        <name>AddLayerButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a hidden layer here, like its neighbour.</source>
            <translation>在这里加一个隐藏层，与相邻的层相同。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a layer as hidden layer {number}</source>
            <translation>加一层，作为隐藏层 {number}</translation>
        </message>
    </context>
    <context>
        <name>Alternatives</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name}</source>
            <translation>显示{name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name} instead.</source>
            <translation>改为显示{name}。</translation>
        </message>
    </context>
    <context>
        <name>BandPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>After epoch {epoch} the median training loss of {count} variants is lowest for {best}, {low}, and highest for {worst}, {high}.</source>
            <translation>第 {epoch} 轮之后，{count} 个变体的训练损失中位数以 {best} 最低（{low}），以 {worst} 最高（{high}）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch</source>
            <translation>轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch {epoch}: {losses}</source>
            <translation>第 {epoch} 轮：{losses}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>lower quartile</source>
            <translation>下四分位数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>median loss</source>
            <translation>损失中位数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>upper quartile</source>
            <translation>上四分位数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>variant</source>
            <translation>变体</translation>
        </message>
    </context>
    <context>
        <name>CoachCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Change the experiment so, in one click.</source>
            <translation>一键这样修改实验。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go back and take a tenth of the learning rate</source>
            <translation>退回去，学习率取十分之一</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go to what is meant.</source>
            <translation>转到所指的地方。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Put this away for the rest of the run.</source>
            <translation>本次运行中不再显示。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read the reason.</source>
            <translation>阅读原因。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read what may help.</source>
            <translation>看看什么可能有帮助。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show me</source>
            <translation>带我去看</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show the reason and what can be done.</source>
            <translation>显示原因和可以采取的办法。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Take the weights of the lowest training loss, and smaller steps from there.</source>
            <translation>取训练损失最低时的权重，从那里用更小的步子继续。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Train it as it is, and watch what happens.</source>
            <translation>照现在这样训练，看看会发生什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>What to try</source>
            <translation>可以试试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
    </context>
    <context>
        <name>CoachPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Back at epoch {epoch} with learning rate {rate}. Press Space to train on.</source>
            <translation>已回到第 {epoch} 轮，学习率 {rate}。按空格键继续训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Coach</source>
            <translation>教练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it</source>
            <translation>让我看看</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it fail</source>
            <translation>让我看它失败</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Read the reason.</source>
            <translation>阅读原因。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>The Coach judges the choices as soon as the data are there.</source>
            <translation>数据就绪后，教练会评判这些选择。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, inside {loss}.</source>
            <translation>{activation}，在 {loss} 里面。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, then {loss}.</source>
            <translation>{activation}，然后 {loss}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{place} · epoch {epoch}</source>
            <translation>{place} · 第 {epoch} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{place}: {verdict}</source>
            <translation>{place}：{verdict}</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>复制这几行；在装有 PyTorch 的 Python 提示符下可直接运行。</translation>
        </message>
    </context>
    <context>
        <name>CodePanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the function by itself</source>
            <translation>单独复制这个函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the script</source>
            <translation>复制脚本</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the whole script; it runs with torch, numpy and scikit-learn alone.</source>
            <translation>复制整个脚本；只需 torch、numpy 和 scikit-learn 就能运行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>复制这几行；在装有 PyTorch 的 Python 提示符下可直接运行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>One function by itself, to try out in a Python prompt.</source>
            <translation>单独一个函数，可在 Python 提示符下试用。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save as a Python script</source>
            <translation>另存为 Python 脚本</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save the whole script as a Python file.</source>
            <translation>把整个脚本存为 Python 文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The code shows once the data are loaded.</source>
            <translation>数据载入后显示代码。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The experiment as a PyTorch script</source>
            <translation>以 PyTorch 脚本表示的实验</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Try {name}</source>
            <translation>试试 {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>{name} by itself</source>
            <translation>单看 {name}</translation>
        </message>
    </context>
    <context>
        <name>ColumnModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Gaps</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>How many values are missing.</source>
            <translation>缺多少个值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input {name}</source>
            <translation>输入 {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Numbers, or how many different texts.</source>
            <translation>是数字，还是有多少种不同的文本。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target {name}</source>
            <translation>目标值 {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The first different values.</source>
            <translation>前几个不同的值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The name in the first line, or the column's number.</source>
            <translation>首行中的名称，或列号。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>What the network is to predict.</source>
            <translation>网络要预测什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Whether the network gets the column.</source>
            <translation>网络是否得到这一列。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>cannot be used</source>
            <translation>不能使用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>{count} categories</source>
            <translation>{count} 个类别</translation>
        </message>
    </context>
    <context>
        <name>ColumnTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Columns of the table</source>
            <translation>表格的列</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Tick what the network gets and what it is to predict; Space ticks as well.</source>
            <translation>勾选网络得到什么、要预测什么；空格键也可勾选。</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>(length at first {size})</source>
            <translation>（起初长度 {size}）</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Compare with the moment that is shown now.</source>
            <translation>与现在显示的时刻比较。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Hidden {number}</source>
            <translation>隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Keep the moment shown instead</source>
            <translation>改为保留显示的时刻</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Kept: epoch {epoch}</source>
            <translation>保留：第 {epoch} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Numbers of both moments</source>
            <translation>两个时刻的数值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Shown: epoch {epoch}</source>
            <translation>显示：第 {epoch} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test RMSE</source>
            <translation>测试 RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test R²</source>
            <translation>测试 R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test accuracy</source>
            <translation>测试准确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test loss</source>
            <translation>测试损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment kept</source>
            <translation>保留的时刻</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment shown</source>
            <translation>显示的时刻</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The numbers of the moment kept, then of the moment shown.</source>
            <translation>先是保留时刻的数值，再是显示时刻的数值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Training loss</source>
            <translation>训练损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Two moments</source>
            <translation>两个时刻</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>{layer}: weights moved by</source>
            <translation>{layer}：权重移动了</translation>
        </message>
    </context>
    <context>
        <name>ConfusionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/confusion_plot.py" />
            <source>{count} of {true} taken for {predicted}</source>
            <translation>{count} 个 {true} 被当成 {predicted}</translation>
        </message>
    </context>
    <context>
        <name>CountsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>bar: predicted · outline: true</source>
            <translation>条形：预测 · 轮廓：真实</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>{predicted} of {true}</source>
            <translation>{true} 中预测了 {predicted}</translation>
        </message>
    </context>
    <context>
        <name>CurvesTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>Loss by epoch</source>
            <translation>各轮的损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>The numbers as they were when this table was opened.</source>
            <translation>打开此表格时的数值。</translation>
        </message>
    </context>
    <context>
        <name>DataPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Bring every input to mean 0 and spread 1, as measured on the training rows.</source>
            <translation>按训练行的统计，把每个输入变成均值 0、散布 1。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data</source>
            <translation>换数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data: draw and divide the rows anew, from the next seed.</source>
            <translation>换数据：用下一个随机种子重新抽取并划分各行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file with a table</source>
            <translation>打开含表格的文件</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a table</source>
            <translation>打开表格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed of the data</source>
            <translation>数据的随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize</source>
            <translation>标准化</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize the inputs</source>
            <translation>标准化输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Text tables ({patterns});;All files (*)</source>
            <translation>文本表格 ({patterns});;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>The same seed draws and divides the same rows again.</source>
            <translation>相同的随机种子会抽取并划分出相同的行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Train on a table of your own: a text file with commas, semicolons or tabs.</source>
            <translation>用你自己的表格训练：以逗号、分号或制表符分隔的文本文件。</translation>
        </message>
    </context>
    <context>
        <name>DataSliders</name>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>The share of rows the network is trained on; the others are kept back to test it.</source>
            <translation>用来训练网络的行所占的比例；其余的留作测试。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>Train share</source>
            <translation>训练比例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>{number} (all)</source>
            <translation>{number}（全部）</translation>
        </message>
    </context>
    <context>
        <name>DeviceCombo</name>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>CUDA</source>
            <translation>CUDA</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Where the network is trained.</source>
            <translation>在哪里训练网络。</translation>
        </message>
    </context>
    <context>
        <name>DifferenceRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>{name}: activation {activation}; loss {loss}</source>
            <translation>{name}：激活函数 {activation}；损失 {loss}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Nothing yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open &amp;recent</source>
            <translation>打开最近文件(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open a s&amp;ample</source>
            <translation>打开示例(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>The text</source>
            <translation>这段文本</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>When it goes &amp;wrong</source>
            <translation>出错的时候(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{file} holds the experiment alone. A project (.nnstudio) would keep notes and race as well.</source>
            <translation>{file} 只含实验。项目 (.nnstudio) 还会保留笔记和竞赛。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{path} could not be saved. Choose another place.</source>
            <translation>无法保存 {path}。请另选位置。</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Coach</source>
            <translation>教练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Coach, code and numbers</source>
            <translation>教练、代码和数值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Lesson</source>
            <translation>课程</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Own row</source>
            <translation>自己的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The lesson that you are in.</source>
            <translation>你正在学的课程。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The same experiment as a plain PyTorch script.</source>
            <translation>同一个实验，写成普通的 PyTorch 脚本。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What goes together, and what was noticed.</source>
            <translation>哪些搭配合适，以及发现了什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What the network says to a row of yours.</source>
            <translation>网络对你给的一行怎么说。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What you want to remember.</source>
            <translation>你想记住的东西。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Which predictions are right, and how far off.</source>
            <translation>哪些预测对了，错的差多少。</translation>
        </message>
    </context>
    <context>
        <name>Explore</name>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations</source>
            <translation>激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations, losses, or which of them to choose.</source>
            <translation>激活函数、损失，或该选哪个。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>How the network's mistake is measured.</source>
            <translation>怎样衡量网络的错误。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What each neuron passes on.</source>
            <translation>每个神经元向后传什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What to explore</source>
            <translation>要探索什么</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which one?</source>
            <translation>选哪个？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which to choose for the task, and why.</source>
            <translation>针对任务选哪个，为什么。</translation>
        </message>
    </context>
    <context>
        <name>ExploreActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations</source>
            <translation>激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations and their slopes over one input</source>
            <translation>激活函数及其斜率随一个输入的变化</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Drag the line, or move it with the arrow keys, with Shift by ten steps.</source>
            <translation>拖动这条线，或用方向键移动；按住 Shift 一次走十步。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>How far the plot reaches to both sides of zero.</source>
            <translation>图向零的两侧延伸多远。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Input x</source>
            <translation>输入 x</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Range of inputs</source>
            <translation>输入范围</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>The input at which every function is read.</source>
            <translation>在这个输入处读取每个函数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Try it on a tensor</source>
            <translation>在张量上试试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Value and slope</source>
            <translation>值与斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>What they are for</source>
            <translation>它们有什么用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>f(x)</source>
            <translation>f(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>slope f′(x)</source>
            <translation>斜率 f′(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>tick to overlay</source>
            <translation>勾选即可叠加</translation>
        </message>
    </context>
    <context>
        <name>ExploreLossesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>An outlier</source>
            <translation>一个离群点</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Lines fitted under each loss for numbers.</source>
            <translation>用各种数值损失拟合出的直线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>One prediction</source>
            <translation>一个预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>The loss while one number varies.</source>
            <translation>一个数变化时的损失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Try it on numbers</source>
            <translation>用数字试试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What they are for</source>
            <translation>它们有什么用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What to look at</source>
            <translation>看什么</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>from the last layer to the loss</source>
            <translation>从最后一层到损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>tick to overlay</source>
            <translation>勾选即可叠加</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <location filename="../../nnstudio/gui/exporting.py" />
            <source>Saved {path}.</source>
            <translation>已保存 {path}。</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>&amp;Copy the report</source>
            <translation>复制报告(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Put the report on the clipboard.</source>
            <translation>把报告放到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Something unexpected happened</source>
            <translation>发生了意外的事</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>The studio met an error that nobody expected. Your experiment is still here, and you can go on.</source>
            <translation>工作室遇到了一个谁也没料到的错误。你的实验还在，可以继续。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>To be safe, a copy of it is saved as {path}.</source>
            <translation>为保险起见，已把它的副本存为 {path}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>What happened where, for those who mend it. It is sent to nobody.</source>
            <translation>哪里发生了什么，供修复者参考。不会发送给任何人。</translation>
        </message>
    </context>
    <context>
        <name>FeatureBoxes</name>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Give the network {feature} as an input.</source>
            <translation>把 {feature} 作为网络的一个输入。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Input {feature}</source>
            <translation>输入 {feature}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>The network needs at least one input.</source>
            <translation>网络至少需要一个输入。</translation>
        </message>
    </context>
    <context>
        <name>FitPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>predicted</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>true</source>
            <translation>真实</translation>
        </message>
    </context>
    <context>
        <name>FunctionFinder</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function</source>
            <translation>查找函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function…   Ctrl+F</source>
            <translation>查找函数…   Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Functions found</source>
            <translation>找到的函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>No activation or loss is called “{text}”.</source>
            <translation>没有名为“{text}”的激活函数或损失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Type any name of an activation or a loss, such as relu, swish or MSELoss (Ctrl+F).</source>
            <translation>输入激活函数或损失的任意名称，如 relu、swish 或 MSELoss (Ctrl+F)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{line}, also {alias}</source>
            <translation>{line}，又名 {alias}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   activation</source>
            <translation>{name}   激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   loss</source>
            <translation>{name}   损失</translation>
        </message>
    </context>
    <context>
        <name>FunctionList</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, drawn</source>
            <translation>{name}，已绘制</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, not drawn</source>
            <translation>{name}，未绘制</translation>
        </message>
    </context>
    <context>
        <name>FunctionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>At x = {x}: </source>
            <translation>在 x = {x} 处： </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>slope of {name}</source>
            <translation>{name} 的斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}</source>
            <translation>x = {x}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}, drag me</source>
            <translation>x = {x}，可拖动</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}，斜率 {slope}</translation>
        </message>
    </context>
    <context>
        <name>GradientsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradient of each layer</source>
            <translation>各层的梯度</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradients</source>
            <translation>梯度</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Hidden {number}</source>
            <translation>隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>How strongly the loss pulls at the weights of each layer, over the training rows.</source>
            <translation>在训练行上，损失对每层权重的拉力有多大。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>norm per layer</source>
            <translation>各层的范数</translation>
        </message>
    </context>
    <context>
        <name>GradientsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>layer</source>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>norm of the gradient</source>
            <translation>梯度范数</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Leave everything as it is.</source>
            <translation>一切保持原样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Open a table</source>
            <translation>打开表格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name}</source>
            <translation>正在读取 {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name} …</source>
            <translation>正在读取 {name} …</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>This file cannot be used. Correct it, or choose another one.</source>
            <translation>此文件不能使用。请改正它，或另选一个。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Train on this table; the network's output and the loss are fitted to it.</source>
            <translation>用这个表格训练；网络的输出和损失会与它相配。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Use this table</source>
            <translation>使用此表格</translation>
        </message>
    </context>
    <context>
        <name>KeyDifferences</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>A network with its loss</source>
            <translation>一个网络和它的损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activation or loss?</source>
            <translation>激活函数还是损失？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activations help the network predict; the loss says how good that was, and what to change.</source>
            <translation>激活函数帮助网络做预测；损失说明预测得多好、该改什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Affects</source>
            <translation>影响</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Applied to</source>
            <translation>作用于</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Each neuron bends its own sum; the loss sets all of the output beside the target.</source>
            <translation>每个神经元弯折自己的和；损失把全部输出与目标值并排比较。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Numbers run forwards through the activations; from the loss the gradients run back.</source>
            <translation>数值经激活函数向前流动；梯度从损失向回流动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Point at a row: the drawing shows what it means.</source>
            <translation>指向一行：图会显示它的意思。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Purpose</source>
            <translation>用途</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>The activation is part of the network and always at work; the loss is there to train it.</source>
            <translation>激活函数是网络的一部分，一直在工作；损失只用于训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Use it to</source>
            <translation>用来</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Used in</source>
            <translation>用于</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Without activations all layers are one straight line; without a loss nothing gets better.</source>
            <translation>没有激活函数，所有层合起来只是一条直线；没有损失，什么都不会变好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>activation</source>
            <translation>激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>bends what a neuron passes on</source>
            <translation>弯折神经元向后传的值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>each neuron</source>
            <translation>每个神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>hidden and output layers</source>
            <translation>隐藏层和输出层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>judge it, adjust the weights</source>
            <translation>评判预测，调整权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>key differences</source>
            <translation>主要区别</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>make the prediction</source>
            <translation>做出预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>measures the mistake</source>
            <translation>衡量错误</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>relu and tanh hide in the middle, sigmoid and softmax stand at the output of classes.</source>
            <translation>relu 和 tanh 藏在中间，sigmoid 和 softmax 站在分类的输出处。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the gradients, weight updates</source>
            <translation>梯度，权重的更新</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the whole output</source>
            <translation>整个输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>training, to optimise</source>
            <translation>训练，用于优化</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>which shapes can be learned</source>
            <translation>能学到哪些形状</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Show the window and the lessons in {language}.</source>
            <translation>以{language}显示窗口和课程。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Speak the language of the system, or English where there is none.</source>
            <translation>使用系统的语言，没有时用英语。</translation>
        </message>
    </context>
    <context>
        <name>LayerCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>1 neuron</source>
            <translation>1 个神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Activation of {layer}</source>
            <translation>{layer}的激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Hidden {number}</source>
            <translation>隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>How many neurons the layer has.</source>
            <translation>这一层有多少个神经元。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Neurons of {layer}</source>
            <translation>{layer}的神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Parameters of the activation, and the start bias.</source>
            <translation>激活函数的参数，以及初始偏置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove the layer</source>
            <translation>移除此层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove {layer}</source>
            <translation>移除{layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Take this layer out of the network.</source>
            <translation>把这一层从网络中去掉。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{count} neurons</source>
            <translation>{count} 个神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % 饱和</translation>
        </message>
    </context>
    <context>
        <name>LayerRug</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Hidden {number}</source>
            <translation>隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Layer whose sums are marked</source>
            <translation>标出哪一层的和</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks on the axis show what the neurons of this layer of your network receive: w·x + b, live.</source>
            <translation>轴上的标记显示你的网络这一层神经元收到的值：w·x + b，实时。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>None yet: train in the Studio first.</source>
            <translation>还没有：先在工作室里训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no marks</source>
            <translation>无标记</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no sums to show</source>
            <translation>没有可显示的和</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>{share} where {name} is flat</source>
            <translation>{share} 落在 {name} 平坦处</translation>
        </message>
    </context>
    <context>
        <name>LensKeeper</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lens_keeper.py" />
            <source>{number} for this row: the input as the network gets it, scaled on the training rows.</source>
            <translation>此行为 {number}：网络得到的输入，已按训练行缩放。</translation>
        </message>
    </context>
    <context>
        <name>LessonAnswer</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A number</source>
            <translation>一个数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A sentence or two; nobody marks them but your teacher.</source>
            <translation>一两句话；除了你的老师，没有人评分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Choose this answer.</source>
            <translation>选这个答案。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>In your own words</source>
            <translation>用你自己的话</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Type a number; a point and a comma are the same.</source>
            <translation>输入一个数；小数点用点或逗号都可以。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your number</source>
            <translation>你的数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your words</source>
            <translation>你的话</translation>
        </message>
    </context>
    <context>
        <name>LessonChecks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>does not hold</source>
            <translation>不成立</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>holds</source>
            <translation>成立</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>open</source>
            <translation>待定</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>{check} · now {value}</source>
            <translation>{check} · 现在 {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>{check}: {state}</source>
            <translation>{check}：{state}</translation>
        </message>
    </context>
    <context>
        <name>LessonDesk</name>
        <message>
            <location filename="../../nnstudio/gui/lesson_desk.py" />
            <source>Hand in</source>
            <translation>提交</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lesson_desk.py" />
            <source>Handed in as {path}. Give this file to your teacher.</source>
            <translation>已提交为 {path}。把这个文件交给老师。</translation>
        </message>
    </context>
    <context>
        <name>LessonPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**It came out:** {what} {value}</source>
            <translation>**结果是：** {what} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again, or take a hint.</source>
            <translation>**还不对。** 再想想，或看一条提示。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again.</source>
            <translation>**不完全对。**再想一想。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Right.**</source>
            <translation>**正确。**</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**You predicted:** {words}</source>
            <translation>**你的猜测：** {words}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>All checks hold.</source>
            <translation>所有检查都成立。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>As your teacher knows you; it is written into the file and nowhere else.</source>
            <translation>写老师认识的名字；它只写入这个文件，不会去别处。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the lesson</source>
            <translation>回到课程</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the list of lessons.</source>
            <translation>回到课程列表。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Change it in the Studio; the stage is done as soon as it is as asked.</source>
            <translation>在工作室里修改；改成要求的样子，这个环节就完成了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go back one stage.</source>
            <translation>后退一个环节。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go on to the next stage.</source>
            <translation>进入下一个环节。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go to the control that is meant.</source>
            <translation>转到所指的控件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand in…</source>
            <translation>提交…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand the answer over.</source>
            <translation>交出答案。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Have it done before your eyes, then go on.</source>
            <translation>让它在你眼前做一遍，然后继续。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hint {number} of {total}</source>
            <translation>提示 {number}/{total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It is kept, and shown beside what comes out.</source>
            <translation>它会被保留，并与结果并排显示。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It trains. The run counts when it has come to its end.</source>
            <translation>正在训练。运行到底才算数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Kept. Go on and see what comes out.</source>
            <translation>已记下。继续，看看结果如何。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave</source>
            <translation>离开</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave the lesson; your progress is kept.</source>
            <translation>离开课程；你的进度会保留。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Lesson</source>
            <translation>课程</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not all checks hold.</source>
            <translation>并非所有检查都成立。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not yet. Change something, then train from the start.</source>
            <translation>还没有。改点什么，然后从头训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Nothing can be trained before you have made your prediction.</source>
            <translation>在你做出猜测之前不能训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Play freely</source>
            <translation>自由探索</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Press Train (Space), and let it train to the end.</source>
            <translation>按“训练”（空格键），让它训练到底。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Save one file for your teacher.</source>
            <translation>为老师保存一个文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show me</source>
            <translation>带我去看</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show the next hint.</source>
            <translation>显示下一条提示。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Stage {number} of {total}</source>
            <translation>环节 {number}/{total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Take up the lesson where you left it.</source>
            <translation>从你离开的地方继续课程。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>That is my prediction</source>
            <translation>这就是我的猜测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Try whatever you like, and come back to this stage.</source>
            <translation>想试什么就试什么，然后回到这个环节。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Watch: this is one way to do it.</source>
            <translation>看：这是一种做法。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You have tried {count} times. *Skip* shows a way; you may also go on trying.</source>
            <translation>你已经试了 {count} 次。*跳过*会演示一种做法；你也可以继续尝试。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You play freely: nothing is locked, and nothing counts.</source>
            <translation>你在自由探索：没有锁定，也不计分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Your name</source>
            <translation>你的名字</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Look again</source>
            <translation>再看一遍</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open the lesson in the Studio.</source>
            <translation>在工作室里打开课程。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{begin}: {title}</source>
            <translation>{begin}：{title}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} · {minutes}</source>
            <translation>{done}/{total} · {minutes}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{minutes} min</source>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{title}, {state}</source>
            <translation>{title}，{state}</translation>
        </message>
    </context>
    <context>
        <name>Lessons</name>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Lessons</source>
            <translation>课程</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file</source>
            <translation>打开课程文件</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file…</source>
            <translation>打开课程文件…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson that your teacher has given you.</source>
            <translation>打开老师给你的课程。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>What activations and losses do, one idea each. They run in the Studio, beside the controls.</source>
            <translation>激活函数和损失做什么，一次一个想法。课程在工作室里进行，就在控件旁边。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} lessons are done.</source>
            <translation>{total} 课中已完成 {done} 课。</translation>
        </message>
    </context>
    <context>
        <name>LinePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/line_plot.py" />
            <source>probability</source>
            <translation>概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/line_plot.py" />
            <source>{name} {percent}</source>
            <translation>{name} {percent}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/line_plot.py" />
            <source>{name} {value}</source>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/line_plot.py" />
            <source>{place} · {answer}</source>
            <translation>{place} · {answer}</translation>
        </message>
    </context>
    <context>
        <name>LoaderDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>Lines that load the weights</source>
            <translation>载入权重的代码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>Load the weights</source>
            <translation>载入权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>{name} is saved. These lines load it into plain PyTorch:</source>
            <translation>{name} 已保存。用这几行把它载入普通的 PyTorch：</translation>
        </message>
    </context>
    <context>
        <name>LossBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Takes {what}</source>
            <translation>接受{what}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Target: {what}</source>
            <translation>目标值：{what}</translation>
        </message>
    </context>
    <context>
        <name>LossCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Activation before the loss</source>
            <translation>损失之前的激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Every number on the way; click a line, or use up and down, to vary its number above.</source>
            <translation>途中的每个数；点一行，或用上下键，就能在上方改变该行的数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>From the numbers to the loss</source>
            <translation>从数值到损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>用 PyTorch 写</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>What stands between the numbers and the loss; try one that does not belong there.</source>
            <translation>数值与损失之间放什么；试试不该放在那里的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>none (identity)</source>
            <translation>无（identity）</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{loss} = {value}</source>
            <translation>{loss} = {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{name}, such as {example}: numbers with commas or spaces, rows in brackets.</source>
            <translation>{name}，例如 {example}：数字用逗号或空格分隔，行用方括号括起。</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the activated output, as it is.</source>
            <translation>始终用激活后的输出，原样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the raw last sums; the activation waits.</source>
            <translation>始终用最后一层的原始和；激活函数靠后。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Fed with</source>
            <translation>输入为</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets the raw sums of the last layer, before the activation.</source>
            <translation>损失得到最后一层的原始和，在激活函数之前。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets what the output activation gives.</source>
            <translation>损失得到输出激活函数给出的值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The raw last sums where the loss has the activation inside, else the activated output.</source>
            <translation>若损失内含激活函数，则用最后一层的原始和，否则用激活后的输出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with</source>
            <translation>损失的输入是什么</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with, its parameters, and a factor.</source>
            <translation>损失的输入、它的参数，以及一个系数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Which numbers of the network the loss compares with the targets.</source>
            <translation>损失把网络的哪些数与目标值比较。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits</source>
            <translation>输入为 logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits · fused</source>
            <translation>输入为 logits · 已融合</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with the output</source>
            <translation>输入为输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits</source>
            <translation>logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits · fused</source>
            <translation>logits · 已融合</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>output</source>
            <translation>输出</translation>
        </message>
    </context>
    <context>
        <name>LossChart</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>epoch</source>
            <translation>轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>train</source>
            <translation>训练</translation>
        </message>
    </context>
    <context>
        <name>LossCurveView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>At {axis} {number}: {readings}.</source>
            <translation>在 {axis} {number} 处：{readings}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Drag the point or the target; left and right move the point, up and down change the target.</source>
            <translation>拖动点或目标值；左右键移动点，上下键改变目标值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Loss and slope over one number</source>
            <translation>损失与斜率随一个数的变化</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Number to vary</source>
            <translation>要变化的数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Right answer</source>
            <translation>正确答案</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>What the loss takes for right; up and down in the plot change it too.</source>
            <translation>损失认为正确的是什么；图中的上下键也能改变它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Which of the typed numbers runs along the axis; the others stay as they are.</source>
            <translation>输入的数中哪一个沿轴变化；其余的不变。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: class {number}</source>
            <translation>正确：类别 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: no</source>
            <translation>正确：否</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: yes</source>
            <translation>正确：是</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>slope</source>
            <translation>斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>spread</source>
            <translation>散布</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>target {number}</source>
            <translation>目标值 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary row {row}, {name}</source>
            <translation>变化第 {row} 行的 {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary {name}</source>
            <translation>变化 {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} of class {number}</source>
            <translation>类别 {number} 的 {axis}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} {number}</source>
            <translation>{axis} {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{name} {value} &lt;span style='color:{quiet}'&gt;slope {slope}&lt;/span&gt;</source>
            <translation>{name} {value} &lt;span style='color:{quiet}'&gt;斜率 {slope}&lt;/span&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{words} {count} of them lie beyond the axes.</source>
            <translation>{words}其中 {count} 个在坐标轴之外。</translation>
        </message>
    </context>
    <context>
        <name>LossCurves</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>slope of {name}</source>
            <translation>{name} 的斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}，斜率 {slope}</translation>
        </message>
    </context>
    <context>
        <name>LossExplanations</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>In PyTorch</source>
            <translation>在 PyTorch 中</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>Parameters of {name}</source>
            <translation>{name} 的参数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>What they are for</source>
            <translation>它们有什么用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>class {number}</source>
            <translation>类别 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>number {number}</source>
            <translation>数 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>{name} in one sentence</source>
            <translation>{name}，一句话说明</translation>
        </message>
    </context>
    <context>
        <name>LossMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Copy data as CSV</source>
            <translation>以 CSV 复制数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Light</source>
            <translation>弱</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic axes, smoothing, and the numbers as a table.</source>
            <translation>对数坐标轴、平滑，以及数值表格。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic epoch axis</source>
            <translation>轮数轴取对数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic loss axis</source>
            <translation>损失轴取对数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Loss plot options</source>
            <translation>损失图选项</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Show data as table</source>
            <translation>以表格显示数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Smoothing</source>
            <translation>平滑</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Strong</source>
            <translation>强</translation>
        </message>
    </context>
    <context>
        <name>LossPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss fell from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>损失在 {epochs} 轮中从 {first} 降到 {last}；测试 {test}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss rose from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>损失在 {epochs} 轮中从 {first} 升到 {last}；测试 {test}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss stayed at {last} for {epochs} epochs; test {test}.</source>
            <translation>损失在 {epochs} 轮中停在 {last}；测试 {test}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Nothing has been trained yet.</source>
            <translation>还没有训练过。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear.</source>
            <translation>损失轴是线性的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear: the loss falls below zero, where there is no logarithm.</source>
            <translation>损失轴是线性的：损失降到零以下，那里没有对数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is logarithmic: each line is a fixed factor below the one above.</source>
            <translation>损失轴是对数的：每条线与上一条相差固定的倍数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss is no number any more after {epochs} epochs.</source>
            <translation>{epochs} 轮之后，损失不再是一个数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss over all training and all test rows after each epoch. Move along it to read the values.</source>
            <translation>每轮之后在全部训练行和全部测试行上的损失。沿曲线移动可读数值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier run, test</source>
            <translation>之前的运行，测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier runs, test</source>
            <translation>之前各次运行，测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>linear</source>
            <translation>线性</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>log</source>
            <translation>对数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>train</source>
            <translation>训练</translation>
        </message>
    </context>
    <context>
        <name>LossPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance</source>
            <translation>基准</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance {value}</source>
            <translation>基准 {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch</source>
            <translation>轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch {epoch}</source>
            <translation>第 {epoch} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor</source>
            <translation>下限</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor {value}</source>
            <translation>下限 {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test {loss}</source>
            <translation>测试 {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train {loss}</source>
            <translation>训练 {loss}</translation>
        </message>
    </context>
    <context>
        <name>LossStages</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source> to </source>
            <translation> 到 </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>From {stages}: the loss is {value}.</source>
            <translation>从{stages}：损失为 {value}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>before the loss</source>
            <translation>损失之前</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>by each {number}</source>
            <translation>对每个{number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>class {number}</source>
            <translation>类别 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each number</source>
            <translation>对每个数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each row</source>
            <translation>对每一行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>inside the loss</source>
            <translation>在损失里面</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>mean</source>
            <translation>均值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>number {number}</source>
            <translation>数 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one number</source>
            <translation>一个数的</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one row</source>
            <translation>一行的</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>slope</source>
            <translation>斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>spread</source>
            <translation>散布</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes</source>
            <translation>按类别求和</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes, the mean of {count} rows</source>
            <translation>按类别求和，再取 {count} 行的均值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} numbers</source>
            <translation>{count} 个数的均值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} rows</source>
            <translation>{count} 行的均值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the weighted mean</source>
            <translation>加权均值</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>seed {seed}</source>
            <translation>随机种子 {seed}</translation>
        </message>
    </context>
    <context>
        <name>MetricsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Confusion matrix</source>
            <translation>混淆矩阵</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How far off each prediction is; on the line it is right.</source>
            <translation>每个预测偏离多少；在线上就是正确。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How many rows of each true class were taken for which class.</source>
            <translation>每个真实类别各有多少行被当成哪个类别。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Residuals</source>
            <translation>残差</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network is trained on.</source>
            <translation>用来训练网络的行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network was never trained on.</source>
            <translation>网络从未训练过的行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>The metrics show once the data are loaded.</source>
            <translation>数据载入后显示指标。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Which rows are counted.</source>
            <translation>统计哪些行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>predicted as</source>
            <translation>预测为</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction − target</source>
            <translation>预测 − 目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>true</source>
            <translation>真实</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{count} classes are too many for a table.</source>
            <translation>{count} 个类别太多，列不成表。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{label}: {share} right</source>
            <translation>{label}：{share} 正确</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{share} right</source>
            <translation>{share} 正确</translation>
        </message>
    </context>
    <context>
        <name>MistakeCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>Common mistake</source>
            <translation>常见错误</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>See it happen</source>
            <translation>看它发生</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/network_card.py" />
            <source>Settings of {title}</source>
            <translation>{title}的设置</translation>
        </message>
    </context>
    <context>
        <name>NetworkPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>As the network gets it, scaled on the training rows.</source>
            <translation>网络得到的输入，已按训练行缩放。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>cannot be trained</source>
            <translation>不能训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>the strongest {drawn} of {total} connections are drawn</source>
            <translation>{total} 条连接中画出最强的 {drawn} 条</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>{count} numbers</source>
            <translation>{count} 个数</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>+ {count} more</source>
            <translation>还有 {count} 个</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Click a neuron to open it in the lens; the arrow keys move on, Enter opens it, Escape closes.</source>
            <translation>点击神经元即可在透镜中打开；方向键移动，Enter 打开，Escape 关闭。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>weight {number}</source>
            <translation>权重 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · neuron {number}</source>
            <translation>{column} · 神经元 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · {name}</source>
            <translation>{column} · {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{neuron} chosen. {network}</source>
            <translation>已选中 {neuron}。{network}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{title}: {count}</source>
            <translation>{title}：{count}</translation>
        </message>
    </context>
    <context>
        <name>NeuronCurve</name>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>The curve of {function}.</source>
            <translation>{function} 的曲线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>slope f′</source>
            <translation>斜率 f′</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>{function} of {z} is {value}, where the slope is {slope}.</source>
            <translation>{function} 在 {z} 处为 {value}，斜率为 {slope}。</translation>
        </message>
    </context>
    <context>
        <name>NeuronLens</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens</source>
            <translation>关闭透镜</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens (Escape).</source>
            <translation>关闭透镜 (Escape)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Shares of the layer</source>
            <translation>该层的份额</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Slope for this row; how it fares on all training rows: a slope of about 0 moves no weights.</source>
            <translation>此行的斜率；以及它在全部训练行上的表现：斜率约为 0 时权重不动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The activation f, its slope f′ dashed, this row's point, and below the sums z of all training rows.</source>
            <translation>激活函数 f、虚线为其斜率 f′、此行所在的点，下方是全部训练行的和 z。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The neuron on its activation's curve</source>
            <translation>神经元在其激活函数曲线上的位置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>z {sum} → {output}</source>
            <translation>z {sum} → {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>{count} others</source>
            <translation>另外 {count} 个</translation>
        </message>
    </context>
    <context>
        <name>NeuronReadout</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Click a neuron to look into it with the lens.</source>
            <translation>点击神经元，用透镜看它的内部。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open lens</source>
            <translation>打开透镜</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open the lens on the chosen neuron</source>
            <translation>对选中的神经元打开透镜</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>See this neuron's sum term by term, and set its weights and bias by hand.</source>
            <translation>逐项查看这个神经元的和，并手动设定权重和偏置。</translation>
        </message>
    </context>
    <context>
        <name>NeuronTerms</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>{count} weaker ones: {sum}</source>
            <translation>{count} 个较弱的：{sum}</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What did you expect, what did you see, and why? Notes are saved with the project (.nnstudio).</source>
            <translation>你预期什么，看到了什么，为什么？笔记随项目 (.nnstudio) 一起保存。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What you want to remember; it is saved with the project.</source>
            <translation>你想记住的东西；随项目一起保存。</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Put this message away</source>
            <translation>收起这条消息</translation>
        </message>
    </context>
    <context>
        <name>OptimizerMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>How a gradient becomes a step, and what can be set on it.</source>
            <translation>梯度如何变成一步，以及可以设定什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Optimizer</source>
            <translation>优化器</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Set a momentum above 0 first.</source>
            <translation>先把动量设为大于 0。</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optional_number.py" />
            <source>{field}: choose it</source>
            <translation>{field}：选用它</translation>
        </message>
    </context>
    <context>
        <name>OutlierPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>drag me</source>
            <translation>拖动我</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>point at x {x}, y {y}</source>
            <translation>点 x {x}，y {y}</translation>
        </message>
    </context>
    <context>
        <name>OutlierView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Drag a point up or down; left and right choose another one, up and down move it.</source>
            <translation>上下拖动一个点；左右键另选一点，上下键移动它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Each line has the least loss on these points. Drag one far away: which line follows it?</source>
            <translation>每条直线在这些点上损失最小。把一个点拖远：哪条直线跟着它走？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Lines fitted through points</source>
            <translation>穿过各点的拟合直线</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>No line is fitted.</source>
            <translation>没有拟合直线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put back</source>
            <translation>放回</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put every point back where it was.</source>
            <translation>把每个点放回原处。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Tick mse, l1, huber or smooth_l1 in the list to fit a line under it.</source>
            <translation>在列表中勾选 mse、l1、huber 或 smooth_l1，即可在其下拟合一条直线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>{name}: y = {slope} x + {intercept}</source>
            <translation>{name}：y = {slope} x + {intercept}</translation>
        </message>
    </context>
    <context>
        <name>OutputCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Activation of the output</source>
            <translation>输出的激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Parameters of the activation, the start bias, and the number of outputs.</source>
            <translation>激活函数的参数、初始偏置，以及输出的个数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>applied before the loss</source>
            <translation>在损失之前应用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>for predictions only</source>
            <translation>仅用于预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>inside the loss</source>
            <translation>在损失里面</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>the last sums as they are</source>
            <translation>最后的和，原样</translation>
        </message>
    </context>
    <context>
        <name>OutputPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>(chance {value})</source>
            <translation>（基准 {value}）</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>All rows, flattened to a plane.</source>
            <translation>所有行，投影到一个平面。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Drawing</source>
            <translation>画法</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How many rows are taken for each class.</source>
            <translation>每个类别判了多少行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How rows with many inputs are drawn.</source>
            <translation>有很多输入的行怎样画。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Loss train · test</source>
            <translation>损失 训练 · 测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Projection</source>
            <translation>投影</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows kept from training; they are hollow.</source>
            <translation>显示不参与训练的行；空心。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows the network is trained on; they are filled.</source>
            <translation>显示用来训练网络的行；实心。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show what is decided instead of how sure the network is.</source>
            <translation>显示判定结果，而不是网络有多确信。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test RMSE</source>
            <translation>测试 RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test R²</source>
            <translation>测试 R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test accuracy</source>
            <translation>测试准确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test labels right</source>
            <translation>测试标签正确</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Which of the targets is drawn.</source>
            <translation>画哪一个目标值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>sharp</source>
            <translation>锐利</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>what the network says</source>
            <translation>网络的回答</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: predictions of the test rows miss by {error} (RMSE), by chance by {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} 行训练数据和 {others} 行测试数据：测试行的预测偏差为 {error}（RMSE），随机猜测为 {chance}；损失在训练行上为 {train}，在测试行上为 {test}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the labels of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} 行训练数据和 {others} 行测试数据：测试行的标签有 {right} 预测正确，随机猜测为 {chance}；损失在训练行上为 {train}，在测试行上为 {test}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} 行训练数据和 {others} 行测试数据：测试行有 {right} 预测正确，随机猜测为 {chance}；损失在训练行上为 {train}，在测试行上为 {test}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{train} · {test}</source>
            <translation>{train} · {test}</translation>
        </message>
    </context>
    <context>
        <name>OutputView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>All rows, flattened to a plane, in the colour of the predicted class; wrong ones have a ring.</source>
            <translation>所有行投影到一个平面，颜色为预测的类别；错的带一个圈。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Each row's prediction over its true value; on the diagonal it is right.</source>
            <translation>每行的预测对真实值；在对角线上就是正确。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>How many rows the network takes for each class, and how many belong to it.</source>
            <translation>网络判给每个类别多少行，实际属于它的又有多少行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output along the line</source>
            <translation>沿直线的输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output over the plane</source>
            <translation>平面上的输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Predicted over true values</source>
            <translation>预测对真实值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows per class</source>
            <translation>每个类别的行数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows projected onto a plane</source>
            <translation>投影到平面的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>The output shows once the data are loaded.</source>
            <translation>数据载入后显示输出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says along the input. Click or drag to try a row of your own.</source>
            <translation>网络沿输入轴的回答。点击或拖动，可试你自己的一行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says at each point. Click a row to look into it, drag to try one of your own.</source>
            <translation>网络在每一点的回答。点击一行查看其内部，拖动可试你自己的一行。</translation>
        </message>
    </context>
    <context>
        <name>PairingBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All cells start from it.</source>
            <translation>所有格子都从它出发。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Common</source>
            <translation>常用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Every pair that teaches something.</source>
            <translation>每一种有启发的搭配。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck</source>
            <translation>换个随机数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck: the next seed for all cells.</source>
            <translation>换个随机数：所有格子用下一个随机种子。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause all cells.</source>
            <translation>暂停所有格子。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause the Studio and train the table.</source>
            <translation>暂停工作室，训练这张表。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset: every cell back to its start weights.</source>
            <translation>重置：每个格子回到初始权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed of the table</source>
            <translation>这张表的随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most, or all of them.</source>
            <translation>人们最常遇到的搭配，或全部。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most.</source>
            <translation>人们最常遇到的搭配。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells at once.</source>
            <translation>同时训练所有格子。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells for as long again.</source>
            <translation>所有格子再训练同样长的时间。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train on</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Which pairs</source>
            <translation>哪些搭配</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>epoch {epoch}/{epochs}</source>
            <translation>第 {epoch}/{epochs} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>工作室训练时等待</translation>
        </message>
    </context>
    <context>
        <name>PairingDetails</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Open in the Studio</source>
            <translation>在工作室打开</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>There is nothing to train: PyTorch refuses this pair.</source>
            <translation>没有可训练的：PyTorch 拒绝这个搭配。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Train this very pair in the Studio, from the same start.</source>
            <translation>在工作室里从同样的起点训练这个搭配。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Verdict</source>
            <translation>评判</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>{activation}, then {loss}</source>
            <translation>{activation}，然后 {loss}</translation>
        </message>
    </context>
    <context>
        <name>PlanePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>test row {number}</source>
            <translation>测试行 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>training row {number}</source>
            <translation>训练行 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>{name} {percent}</source>
            <translation>{name} {percent}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>{name} {value}</source>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>{place} · {answer}</source>
            <translation>{place} · {answer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>{row} · {target} · {place}</source>
            <translation>{row} · {target} · {place}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>{x_name} {x} · {y_name} {y}</source>
            <translation>{x_name} {x} · {y_name} {y}</translation>
        </message>
    </context>
    <context>
        <name>PlotNumbers</name>
        <message>
            <location filename="../../nnstudio/gui/parts/plot_numbers.py" />
            <source>Copy data as CSV</source>
            <translation>以 CSV 复制数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/plot_numbers.py" />
            <source>Show data as table</source>
            <translation>以表格显示数据</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture frozen</source>
            <translation>画面已定格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture moves again</source>
            <translation>画面恢复变化</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Presenter mode</source>
            <translation>演示模式</translation>
        </message>
    </context>
    <context>
        <name>PresenterBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Coach</source>
            <translation>教练(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Data</source>
            <translation>数据(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Lesson</source>
            <translation>课程(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Network</source>
            <translation>网络(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Output</source>
            <translation>输出(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Back to the desk (Esc).</source>
            <translation>回到普通界面 (Esc)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Freeze the picture</source>
            <translation>定格画面</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Frozen</source>
            <translation>已定格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>La&amp;yers</source>
            <translation>各层(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Leave presenter mode</source>
            <translation>退出演示模式</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Let the picture stand while training goes on (B).</source>
            <translation>画面不动，训练继续 (B)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Light what you click next, and dim all else (S).</source>
            <translation>照亮接下来点击的地方，其余变暗 (S)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Lo&amp;ss</source>
            <translation>损失(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Presenting</source>
            <translation>演示中</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show activations and gradients, or hide them.</source>
            <translation>显示或隐藏激活值和梯度。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the data, or hide them.</source>
            <translation>显示或隐藏数据。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the lesson, or hide it.</source>
            <translation>显示或隐藏课程。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the loss, or hide it.</source>
            <translation>显示或隐藏损失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the network, or hide it.</source>
            <translation>显示或隐藏网络。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the Coach says.</source>
            <translation>显示教练的话。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the network says, or hide it.</source>
            <translation>显示或隐藏网络的回答。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Spotlight</source>
            <translation>聚光灯</translation>
        </message>
    </context>
    <context>
        <name>ProjectionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>first principal component</source>
            <translation>第一主成分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>second principal component</source>
            <translation>第二主成分</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Copy the line</source>
            <translation>复制这一行(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Full screen (F11)</source>
            <translation>全屏(&amp;F) (F11)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Fill the screen; F11 or Esc gives it back.</source>
            <translation>铺满屏幕；F11 或 Esc 恢复。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Put the line on the clipboard.</source>
            <translation>把这一行放到剪贴板。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code of the experiment</source>
            <translation>实验的二维码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code: {name}</source>
            <translation>二维码：{name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Read it with a phone, and send the line on to your own studio.</source>
            <translation>用手机扫描，再把这一行发到你自己的工作室。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>The experiment as a line of text</source>
            <translation>写成一行文本的实验</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>This experiment is too long for a QR code: its line has {count} letters, and a code holds {most}. Copy the line instead, or hand over the file.</source>
            <translation>这个实验对二维码来说太长：它的一行有 {count} 个字符，而二维码最多容纳 {most} 个。请改为复制这一行，或直接交出文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>What the code says: the whole experiment. Paste it into the studio to open it.</source>
            <translation>二维码的内容：整个实验。粘贴到工作室即可打开。</translation>
        </message>
    </context>
    <context>
        <name>RaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>All variants have been trained to the end: add some, or start another race.</source>
            <translation>所有变体都已训练完毕：请添加一些，或开始另一场竞赛。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Compare two</source>
            <translation>比较两个</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Give up what is under way elsewhere; what has come from there stays.</source>
            <translation>放弃别处正在进行的训练；已经传回的结果会保留。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>One epoch</source>
            <translation>一轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open a variant in the Studio, as it stands, to look into it and train it on; pick it in the table or among the pictures first.</source>
            <translation>按现状在工作室中打开一个变体，以便查看并继续训练；请先在表格或图片中选中它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open in the Studio</source>
            <translation>在工作室打开</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause all variants.</source>
            <translation>暂停所有变体。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause the Studio and train the race.</source>
            <translation>暂停工作室，训练这场竞赛。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save a report of the race, once there is one, or the numbers of every run as a table.</source>
            <translation>保存竞赛报告（有竞赛之后），或将每次运行的数值保存为表格。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Show two variants side by side; pick them in the table or among the pictures first.</source>
            <translation>并排显示两个变体；请先在表格或图片中选中它们。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>There is no race yet: start one at the left.</source>
            <translation>还没有竞赛：请在左侧开始一场。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants for one epoch.</source>
            <translation>所有变体训练一轮。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants.</source>
            <translation>训练所有变体。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>工作室训练时等待</translation>
        </message>
    </context>
    <context>
        <name>RaceBoard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>How the variants stand</source>
            <translation>各变体的情况</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Runs end at the goal in this race, so variants are compared by how soon they are there. A run that is not there counts with the last epoch.</source>
            <translation>本场竞赛的运行到达目标即结束，因此比较的是各变体多早到达。未到达的运行按最后一轮计。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>So far: {sentence}</source>
            <translation>到目前为止：{sentence}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test R²</source>
            <translation>测试 R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test accuracy</source>
            <translation>测试准确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Training losses of the variants</source>
            <translation>各变体的训练损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>epoch</source>
            <translation>轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>median over the seeds, and the middle half of them</source>
            <translation>各种子的中位数，以及居中的一半</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>of those that lead or are picked: median over the seeds, and the middle half of them</source>
            <translation>领先者和所选者：各种子的中位数，以及居中的一半</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>training loss</source>
            <translation>训练损失</translation>
        </message>
    </context>
    <context>
        <name>RaceModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>After how many epochs it was reached: the median. Runs are looked at every few epochs.</source>
            <translation>达到时的轮数：中位数。每隔几轮查看一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Dead</source>
            <translation>死亡</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Epochs</source>
            <translation>轮数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>From how many start weights the goal was reached.</source>
            <translation>从多少组初始权重出发达到了目标。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Gradient</source>
            <translation>梯度</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Hidden neurons whose slope is 0 on every row: the median.</source>
            <translation>在每一行上斜率都为 0 的隐藏神经元：中位数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The first layer's gradient over the last layer's: far below 1 it fades, far above it grows.</source>
            <translation>第一层的梯度除以最后一层的：远小于 1 就是消失，远大于 1 就是增长。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The middle of the seeds, and the middle half of them: from quartile to quartile.</source>
            <translation>各种子的中间值，以及居中的一半：从四分位数到四分位数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time of all seeds together; runs that train together share it.</source>
            <translation>所有种子合计的时间；一起训练的运行平摊。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Variant</source>
            <translation>变体</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>What varies.</source>
            <translation>什么在变。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Works in</source>
            <translation>成功于</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>{reached} of {seeds}</source>
            <translation>{reached}/{seeds}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
    </context>
    <context>
        <name>RacePanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>A race trains many variants of the experiment in the Studio at once, from the same seeds. Choose at the left what varies, then start the race, or press Space. Pictures, a table that sorts itself and loss curves show how the variants learn, and a sentence says whether the best leads by luck.</source>
            <translation>竞赛会从相同的种子同时训练工作室中实验的多个变体。请在左侧选择变化的内容，然后开始竞赛，或按空格键。图片、自动排序的表格和损失曲线显示各变体如何学习，还有一句话说明领先者是否只是运气好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>All these values are in the race already.</source>
            <translation>这些值都已在竞赛中。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Only more values of what varies in this race can join it. Start another race instead.</source>
            <translation>只有本场竞赛中变化项的更多取值才能加入。否则请另开一场竞赛。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>The networks are being made…</source>
            <translation>正在建立网络…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Training loss</source>
            <translation>训练损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Variants as pictures</source>
            <translation>以图片显示变体</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>epoch {epoch} of {epochs}</source>
            <translation>第 {epoch}/{epochs} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>second − first</source>
            <translation>第二个 − 第一个</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>seed {seed}</source>
            <translation>随机种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{count} variants cannot be trained and were left out. {name}: {reason}</source>
            <translation>{count} 个变体无法训练，已略去。{name}：{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{done} of {runs} runs have come</source>
            <translation>已传回 {done} / {runs} 次运行</translation>
        </message>
    </context>
    <context>
        <name>RaceSaving</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Report (*.html)</source>
            <translation>报告 (*.html)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Save the race</source>
            <translation>保存竞赛</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Saved {path}.</source>
            <translation>已保存 {path}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Table of all runs (*.csv)</source>
            <translation>所有运行的表格 (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>RaceSetup</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>A second thing that varies: all combinations take part.</source>
            <translation>第二个变化项：所有组合都参加。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Add to the race</source>
            <translation>加入竞赛</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Each seed draws data and split of its own, so that luck with the data shows as well.</source>
            <translation>每个种子都抽取自己的数据和划分，这样数据带来的运气也能看出来。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>How many start weights each variant tries.</source>
            <translation>每个变体试多少组初始权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Let the values that are ticked now, and were not before, join the race.</source>
            <translation>让现在勾选而之前没有的取值加入竞赛。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>New data for each seed</source>
            <translation>每个种子用新数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Seeds</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Start the race</source>
            <translation>开始竞赛</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop early</source>
            <translation>提前停止</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The goal is a number from {lowest} to {highest}.</source>
            <translation>目标是 {lowest} 到 {highest} 之间的数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The test accuracy, or R², at which a run counts as working.</source>
            <translation>测试准确率或 R² 达到多少，一次运行就算成功。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Tick at least one value.</source>
            <translation>至少勾选一个值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Train all variants of the experiment in the Studio, side by side.</source>
            <translation>并排训练工作室中实验的所有变体。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Type at least one value.</source>
            <translation>至少输入一个值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What is different from variant to variant.</source>
            <translation>各变体之间有什么不同。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies</source>
            <translation>什么在变</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies besides</source>
            <translation>另外变什么</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies?</source>
            <translation>什么在变？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>When a run may end before its last epoch.</source>
            <translation>一次运行何时可以在最后一轮之前结束。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>after 50 epochs without progress</source>
            <translation>50 轮没有进步之后</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>at the goal</source>
            <translation>达到目标时</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>{variants} variants × {seeds} seeds = {runs} runs</source>
            <translation>{variants} 个变体 × {seeds} 个种子 = {runs} 次运行</translation>
        </message>
    </context>
    <context>
        <name>RaceTwins</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>All variants</source>
            <translation>所有变体</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Back to all variants.</source>
            <translation>回到所有变体。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Next seed</source>
            <translation>下一个种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Show the same two variants from the next seed.</source>
            <translation>用下一个种子显示同样两个变体。</translation>
        </message>
    </context>
    <context>
        <name>RaceWhere</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”, then start the studio again.</source>
            <translation>集群上的竞赛需要 Dask。安装命令：pip install “nnstudio[cluster]”，然后重新启动 studio。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Address of the scheduler</source>
            <translation>调度器的地址</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Dask cluster</source>
            <translation>Dask 集群</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>The address that “dask scheduler” prints when it starts. Name only a cluster where you trust everyone: whoever is on it can run anything on this computer.</source>
            <translation>“dask scheduler”启动时显示的地址。请只填写您信任其中所有人的集群：集群上的任何人都可以在这台计算机上运行任何程序。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Type the address that “dask scheduler” prints.</source>
            <translation>请输入“dask scheduler”打印的地址。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Where it trains</source>
            <translation>在哪里训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Who trains the networks: this window, or a Dask cluster. From there results come in part by part; the numbers are the same.</source>
            <translation>由谁来训练网络：本窗口，或 Dask 集群。集群的结果会逐批到达；数值完全相同。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>this window</source>
            <translation>此窗口</translation>
        </message>
    </context>
    <context>
        <name>RateMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Learning rate {rate}</source>
            <translation>学习率 {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Train with this learning rate.</source>
            <translation>用这个学习率训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>lr {rate}</source>
            <translation>学习率 {rate}</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Ask again later</source>
            <translation>以后再问</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Forget this work for good.</source>
            <translation>永久忘掉这份工作。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Go on where it stood, with weights, curve and notes.</source>
            <translation>从停下的地方继续，连同权重、曲线和笔记。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, and not trained yet.</source>
            <translation>它是 {when} 时的样子，还没有训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, in epoch {epoch}.</source>
            <translation>它是 {when} 时的样子，在第 {epoch} 轮。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Leave it, and ask at the next start.</source>
            <translation>先留着，下次启动时再问。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover your work?</source>
            <translation>恢复你的工作？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>The studio ended before “{name}” was saved.</source>
            <translation>“{name}”尚未保存，工作室就结束了。</translation>
        </message>
    </context>
    <context>
        <name>RowForm</name>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: from {lower} to {upper} in the data.</source>
            <translation>{column}：数据中从 {lower} 到 {upper}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: one of {count} categories.</source>
            <translation>{column}：{count} 个类别之一。</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Choose data first: then type a row here and read the prediction.</source>
            <translation>先选数据：然后在这里输入一行，读出预测。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next training row</source>
            <translation>下一个训练行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Prediction: {answer}</source>
            <translation>预测：{answer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random</source>
            <translation>随机</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random training row</source>
            <translation>随机的训练行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take any training row.</source>
            <translation>随便取一个训练行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the next training row.</source>
            <translation>取下一个训练行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the typical value everywhere.</source>
            <translation>处处取典型值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>The network says</source>
            <translation>网络的回答</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical</source>
            <translation>典型</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical row</source>
            <translation>典型的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Your own row</source>
            <translation>你自己的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>row {number} is {target}</source>
            <translation>行 {number} 为 {target}</translation>
        </message>
    </context>
    <context>
        <name>RunAnnouncer</name>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Epoch {epoch}: train loss {train}, test loss {test}.</source>
            <translation>第 {epoch} 轮：训练损失 {train}，测试损失 {test}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Test accuracy {accuracy}.</source>
            <translation>测试准确率 {accuracy}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training finished. {numbers}</source>
            <translation>训练结束。{numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training paused. {numbers}</source>
            <translation>训练暂停。{numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training started.</source>
            <translation>训练开始。</translation>
        </message>
    </context>
    <context>
        <name>RunCounters</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs per second</source>
            <translation>每秒轮数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs so far</source>
            <translation>至今的轮数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How many epochs a second are really trained.</source>
            <translation>每秒实际训练多少轮。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often all weights were updated so far.</source>
            <translation>至今所有权重更新了多少次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often the training has passed over all training rows, of {total} times.</source>
            <translation>训练已经过全部训练行多少遍，共 {total} 遍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Steps so far</source>
            <translation>至今的步数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>epochs/s</source>
            <translation>轮/秒</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total}</source>
            <translation>共 {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total} epochs</source>
            <translation>共 {total} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>steps</source>
            <translation>步</translation>
        </message>
    </context>
    <context>
        <name>ScrollHints</name>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the inputs</source>
            <translation>滚动到输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the output</source>
            <translation>滚动到输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the left.</source>
            <translation>左边还有网络的其他部分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the right: further layers, output and loss.</source>
            <translation>右边还有网络的其他部分：后面的层、输出和损失。</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <location filename="../../nnstudio/gui/plots/share_bar.py" />
            <source>No shares: a number is nan or inf.</source>
            <translation>没有份额：有一个数是 nan 或 inf。</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <location filename="../../nnstudio/gui/sharing.py" />
            <source>Copied: a line of {count} letters. Paste it into a message, or into another studio.</source>
            <translation>已复制：一行 {count} 个字符。可粘贴到消息里，或另一个工作室。</translation>
        </message>
    </context>
    <context>
        <name>SideOrBelow</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name}</source>
            <translation>显示{name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name} instead.</source>
            <translation>改为显示{name}。</translation>
        </message>
    </context>
    <context>
        <name>SourceGallery</name>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Classes</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Kind of data to show</source>
            <translation>要显示的数据类型</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Numbers</source>
            <translation>数值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Which data the gallery shows: points in classes, numbers to fit, or tables.</source>
            <translation>展示哪类数据：分类的点、要拟合的数值，或表格。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>{name} · {task}</source>
            <translation>{name} · {task}</translation>
        </message>
    </context>
    <context>
        <name>SourceThumbnail</name>
        <message>
            <location filename="../../nnstudio/gui/parts/source_thumbnail.py" />
            <source>&lt;b&gt;{name}&lt;/b&gt;: {purpose}</source>
            <translation>&lt;b&gt;{name}&lt;/b&gt;：{purpose}</translation>
        </message>
    </context>
    <context>
        <name>SpeedSlider</name>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>How many epochs are trained in a second, at most; at the right end as fast as possible.</source>
            <translation>每秒最多训练多少轮；最右端为尽可能快。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>full speed</source>
            <translation>全速</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>{number} epochs/s</source>
            <translation>{number} 轮/秒</translation>
        </message>
    </context>
    <context>
        <name>StartWeights</name>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>How the start weights are drawn, before the first step.</source>
            <translation>第一步之前，初始权重怎样抽取。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start weights</source>
            <translation>初始权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start: {initializer}</source>
            <translation>初始：{initializer}</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>A single update of all weights.</source>
            <translation>所有权重更新一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Once over all training rows.</source>
            <translation>把全部训练行过一遍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One epoch</source>
            <translation>一轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step</source>
            <translation>一步</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step: a single update of all weights (→). The arrow beside it offers whole epochs.</source>
            <translation>一步：所有权重更新一次 (→)。旁边的箭头可选整轮。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Step</source>
            <translation>单步</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} epochs</source>
            <translation>{count} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} times over all training rows.</source>
            <translation>把全部训练行过 {count} 遍。</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>Fewer: {name}</source>
            <translation>减少：{name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>More: {name}</source>
            <translation>增加：{name}</translation>
        </message>
    </context>
    <context>
        <name>Studio</name>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Activations</source>
            <translation>激活值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Gradients</source>
            <translation>梯度</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
    </context>
    <context>
        <name>SumLine</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>z = {sum}, the sum of all products and the bias</source>
            <translation>z = {sum}，所有乘积与偏置之和</translation>
        </message>
    </context>
    <context>
        <name>TabbedCard</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/tabbed_card.py" />
            <source>{name} {count}</source>
            <translation>{name} {count}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/tabbed_card.py" />
            <source>{name} · {count}</source>
            <translation>{name} · {count}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/tabbed_card.py" />
            <source>{name}, {count} new</source>
            <translation>{name}，{count} 条新的</translation>
        </message>
    </context>
    <context>
        <name>TableChoice</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>As</source>
            <translation>作为</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic: {task}</source>
            <translation>自动：{task}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Choose a target: the column that the network is to predict.</source>
            <translation>选择目标值：网络要预测的列。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Classes need a single target. Choose one, or take several labels or regression.</source>
            <translation>分类需要唯一的目标值。请选一个，或改用多标签或回归。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Gaps</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values</source>
            <translation>缺失值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values: {gaps}, in {some} of {all} columns.</source>
            <translation>缺失值：{gaps} 个，在 {all} 列中的 {some} 列。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>No value is missing.</source>
            <translation>没有缺失值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict several columns at once</source>
            <translation>同时预测多列</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Several columns at once</source>
            <translation>同时多列</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Target</source>
            <translation>目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>The column that the network is to predict.</source>
            <translation>网络要预测的列。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick at least one input: the network needs something to predict from.</source>
            <translation>至少勾选一个输入：网络需要据以预测的东西。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick more than one target in the list: labels of 0 and 1, or numbers.</source>
            <translation>在列表中勾选多个目标值：0 和 1 的标签，或数字。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What happens to missing values.</source>
            <translation>缺失值怎么处理。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What kind of prediction it is; automatic looks at the values of the target.</source>
            <translation>哪种预测；“自动”会看目标值的取值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>bars</source>
            <translation>竖线</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>commas</source>
            <translation>逗号</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal comma</source>
            <translation>小数逗号</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal point</source>
            <translation>小数点</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>names in the first line</source>
            <translation>首行为列名</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>no names in the first line</source>
            <translation>首行没有列名</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>parted by {delimiter}</source>
            <translation>以{delimiter}分隔</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>semicolons</source>
            <translation>分号</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>spaces</source>
            <translation>空格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>tabs</source>
            <translation>制表符</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} columns</source>
            <translation>{count} 列</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} rows</source>
            <translation>{count} 行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>“{name}” holds text, so it can only be predicted as classes. Choose another target.</source>
            <translation>“{name}”是文本，只能作为类别预测。请另选目标值。</translation>
        </message>
    </context>
    <context>
        <name>TableSummary</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change target and inputs</source>
            <translation>更改目标值和输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Choose again what is predicted from what.</source>
            <translation>重新选择用什么预测什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Gaps</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Missing values</source>
            <translation>缺失值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows in the experiment</source>
            <translation>实验中的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Target: {names}</source>
            <translation>目标值：{names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>What happens to missing values.</source>
            <translation>缺失值怎么处理。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>{rows} rows, {inputs} inputs</source>
            <translation>{rows} 行，{inputs} 个输入</translation>
        </message>
    </context>
    <context>
        <name>TaskGuide</name>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it</source>
            <translation>搭建它</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it in the Studio: on your data if they fit, else on a toy that does.</source>
            <translation>在工作室里搭建：数据合适就用你的，否则用合适的玩具数据。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it: {activation} with {loss}</source>
            <translation>搭建：{activation} 配 {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row belongs to exactly one class.</source>
            <translation>每一行恰好属于一个类别。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row may have any number of labels.</source>
            <translation>每一行可以有任意多个标签。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>How much or how many: a regression.</source>
            <translation>多少：回归。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Two classes: each row is one or the other.</source>
            <translation>两个类别：每一行非此即彼。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>What are you predicting?</source>
            <translation>你要预测什么？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Whether some rows lie far from all others, by mistake or by nature.</source>
            <translation>是否有些行因差错或本性而远离其他行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>a number</source>
            <translation>一个数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>one of several classes</source>
            <translation>多个类别之一</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>several labels at once</source>
            <translation>同时多个标签</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>there are outliers</source>
            <translation>有离群点</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>yes or no</source>
            <translation>是或否</translation>
        </message>
    </context>
    <context>
        <name>TensorCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Numbers of the tensor</source>
            <translation>张量的数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Shares of softmax</source>
            <translation>softmax 的份额</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The outputs to 4 digits; select some and copy them with Ctrl+C.</source>
            <translation>输出保留 4 位；选中一些，用 Ctrl+C 复制。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>用 PyTorch 写</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Try it on a tensor</source>
            <translation>在张量上试试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Type up to 12 numbers, such as 1 -2 3 or [1.0, -2.0, 3.0]; nan and inf, too.</source>
            <translation>输入最多 12 个数，如 1 -2 3 或 [1.0, -2.0, 3.0]；也可用 nan 和 inf。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>What each function makes of each number</source>
            <translation>每个函数把每个数变成什么</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Why torch.tensor? A plain list is no tensor: {call} raises {error}.</source>
            <translation>为什么要 torch.tensor？普通列表不是张量：{call} 会引发 {error}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>commas or spaces between the numbers</source>
            <translation>数之间用逗号或空格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>log_softmax is the logarithm of these shares, which add up to 1:</source>
            <translation>log_softmax 是这些份额的对数，份额之和为 1：</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>slope</source>
            <translation>斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>softmax shares 1 out among the numbers; together the parts make the whole bar:</source>
            <translation>softmax 把 1 分给各个数；各部分合起来是整条：</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>x = {x}</source>
            <translation>x = {x}</translation>
        </message>
    </context>
    <context>
        <name>TermRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>Bias</source>
            <translation>偏置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>The bias is added to the sum. Type it, step it with the arrow keys, or drag it sideways.</source>
            <translation>偏置加到和上。输入、用方向键调节，或横向拖动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>Weight of {name}</source>
            <translation>{name} 的权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>What {name} is multiplied by. Type it, step it with the arrow keys, or drag it.</source>
            <translation>{name} 所乘的数。输入、用方向键调节，或拖动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>bias</source>
            <translation>偏置</translation>
        </message>
    </context>
    <context>
        <name>TimelineBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Back to now</source>
            <translation>回到现在</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare with this moment</source>
            <translation>与这个时刻比较</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Drag to see the network as it was at any epoch; training pauses meanwhile.</source>
            <translation>拖动查看网络在任意一轮的样子；期间训练暂停。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>保留显示的时刻，与任何其他时刻并排看。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Moment of the run</source>
            <translation>运行的时刻</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step back</source>
            <translation>后退一步</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step forward</source>
            <translation>前进一步</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>显示网络训练到最远处的样子。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update earlier (←).</source>
            <translation>显示网络早一次更新的样子 (←)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update later; at the end of the run, train one (→).</source>
            <translation>显示网络晚一次更新的样子；到运行末尾则训练一步 (→)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train from here</source>
            <translation>从这里训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train on from the moment shown; the curve that was stays in grey (Space).</source>
            <translation>从显示的时刻继续训练；原来的曲线留为灰色（空格键）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>epoch {words}</source>
            <translation>第 {words} 轮</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>{there} of {now}</source>
            <translation>{there}/{now}</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Numbers are predicted here: there is no accuracy, stop at a test loss.</source>
            <translation>这里预测的是数值：没有准确率，请以测试损失停止。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed of the training</source>
            <translation>训练的随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as the test loss is this low.</source>
            <translation>测试损失一降到这么低就停止。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as this share of the test rows is right.</source>
            <translation>测试行中正确的比例一达到这里就停止。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test accuracy</source>
            <translation>达到测试准确率时停止</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test loss</source>
            <translation>达到测试损失时停止</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop early</source>
            <translation>提前停止</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test accuracy to stop at, in per cent</source>
            <translation>停止时的测试准确率，百分数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test loss to stop at</source>
            <translation>停止时的测试损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>The same seed gives the same start weights and the same order of rows.</source>
            <translation>相同的随机种子给出相同的初始权重和相同的行顺序。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings</source>
            <translation>训练设置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings: epochs, batch size, weight decay, seed, and when to stop early.</source>
            <translation>训练设置：轮数、批大小、权重衰减、随机种子，以及何时提前停止。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test accuracy</source>
            <translation>测试准确率达到</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test loss</source>
            <translation>测试损失达到</translation>
        </message>
    </context>
    <context>
        <name>TransportBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Begin again from the start weights and train (Space).</source>
            <translation>从初始权重重新开始训练（空格键）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck</source>
            <translation>换个随机数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck: other start weights and another order of the rows.</source>
            <translation>换个随机数：别的初始权重和别的行顺序。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause the training (Space).</source>
            <translation>暂停训练（空格键）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset: back to the same start weights (R).</source>
            <translation>重置：回到相同的初始权重 (R)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The goal is reached: Train on goes on beyond it, Reset begins again.</source>
            <translation>已达到目标：“继续训练”会超出目标，“重置”重新开始。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The numbers are no longer finite: press Reset.</source>
            <translation>数值不再有限：请按“重置”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>There are no data to step over yet.</source>
            <translation>还没有可以单步经过的数据。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on</source>
            <translation>继续训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on: doubles the number of epochs and goes on (Space).</source>
            <translation>继续训练：轮数加倍，接着训练（空格键）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train the network until the last epoch or the goal (Space).</source>
            <translation>训练网络，直到最后一轮或目标（空格键）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>{epochs} epochs done: Train on doubles them, Reset begins again.</source>
            <translation>已完成 {epochs} 轮：“继续训练”把轮数加倍，“重置”重新开始。</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo {edit}</source>
            <translation>重做{edit}(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo {edit}</source>
            <translation>撤销{edit}(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>UseButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Put the selected function into a layer of the Studio's network, or take it as the loss.</source>
            <translation>把选中的函数放进工作室网络的一层，或用作损失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Use in Studio</source>
            <translation>在工作室使用</translation>
        </message>
    </context>
    <context>
        <name>VaryRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Nothing else</source>
            <translation>没有别的</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>The values that take part, parted by commas or semicolons.</source>
            <translation>参加的各个值，用逗号或分号隔开。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Tick the values that take part.</source>
            <translation>勾选参加的取值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Values of {name}</source>
            <translation>{name} 的取值</translation>
        </message>
    </context>
    <context>
        <name>WhichPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Built: {activation} with {loss}. {inside}</source>
            <translation>已搭建：{activation} 配 {loss}。{inside}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Pairing table: output activations down, losses across</source>
            <translation>搭配表：纵为输出激活函数，横为损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>The networks are being made…</source>
            <translation>正在建立网络…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Which output with which loss?</source>
            <translation>哪个输出配哪个损失？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>loss {loss}</source>
            <translation>损失 {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{activation} before {loss}</source>
            <translation>{loss} 之前的 {activation}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{task} · every cell trains on the same data and seed · click one to open it in the Studio</source>
            <translation>{task} · 每个格子用相同的数据和种子训练 · 点击一个即可在工作室打开</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Build a network, train it and watch (Ctrl+1).</source>
            <translation>搭建网络、训练并观看 (Ctrl+1)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Explore</source>
            <translation>探索</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Learn step by step, in the Studio itself (Ctrl+4).</source>
            <translation>一步步学习，就在工作室里 (Ctrl+4)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Lessons</source>
            <translation>课程</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Race</source>
            <translation>竞赛</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>See what each activation and each loss does (Ctrl+2).</source>
            <translation>看每个激活函数和损失做什么 (Ctrl+2)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Studio</source>
            <translation>工作室</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Train many variants at once and see which does best (Ctrl+3).</source>
            <translation>同时训练许多变体，看哪个最好 (Ctrl+3)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>{name} workspace</source>
            <translation>{name}工作区</translation>
        </message>
    </context>
    <context>
        <name>_ValuesModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/values_table.py" />
            <source>{name} of {input}: {value}</source>
            <translation>{input} 的{name}：{value}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;About nnstudio</source>
            <translation>关于 nnstudio(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Ask again about swaps</source>
            <translation>重新询问更换时的处理(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Compare with this moment</source>
            <translation>与这个时刻比较(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Explore</source>
            <translation>探索(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Export</source>
            <translation>导出(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Find a function…</source>
            <translation>查找函数(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>按键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Lessons</source>
            <translation>课程(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Presenter mode</source>
            <translation>演示模式(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Race</source>
            <translation>竞赛(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Reset</source>
            <translation>重置(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train</source>
            <translation>训练(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train or pause</source>
            <translation>训练或暂停(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Arrange as at &amp;first</source>
            <translation>恢复最初的布局(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ask once more what happens to the weights when an activation or the loss is swapped.</source>
            <translation>更换激活函数或损失时，再次询问如何处理权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Back to no&amp;w</source>
            <translation>回到现在(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Build a network, train it and watch.</source>
            <translation>搭建网络、训练并观看。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Calm pi&amp;ctures</source>
            <translation>平静画面(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Close the studio.</source>
            <translation>关闭工作室。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Cop&amp;y as text</source>
            <translation>复制为文本(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Copy the whole experiment as one short line, to be sent in a message.</source>
            <translation>把整个实验复制成短短一行，以便在消息里发送。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Dark text on light.</source>
            <translation>浅色背景上的深色文字。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Draw other start weights and another order of the rows.</source>
            <translation>抽取别的初始权重和别的行顺序。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Fill the screen for a projector: large, strong, and only what is taught. Esc leads back.</source>
            <translation>为投影铺满屏幕：大而清晰，只留教学内容。Esc 返回。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Follow the system's colours.</source>
            <translation>跟随系统的颜色。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Free&amp;ze the picture</source>
            <translation>定格画面(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give every panel its first size.</source>
            <translation>让每个面板恢复最初的大小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give everything its usual size.</source>
            <translation>一切恢复通常大小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Go back to the same start weights.</source>
            <translation>回到相同的初始权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>High &amp;contrast</source>
            <translation>高对比度(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>保留显示的时刻，与任何其他时刻并排看。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>L&amp;ight</source>
            <translation>浅色(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>La&amp;rger</source>
            <translation>放大(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Learn step by step, in the Studio itself.</source>
            <translation>一步步学习，就在工作室里。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Light text on dark.</source>
            <translation>深色背景上的浅色文字。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>List every key.</source>
            <translation>列出所有按键。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Look an activation or a loss up by its name.</source>
            <translation>按名称查找激活函数或损失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything larger; the wheel with Ctrl does it, too.</source>
            <translation>全部放大；Ctrl 加滚轮也可以。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything smaller.</source>
            <translation>全部缩小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make the change again that was taken back last.</source>
            <translation>把最后撤销的修改再做一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>New &amp;luck</source>
            <translation>换个随机数(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;epoch</source>
            <translation>一轮(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;step</source>
            <translation>一步(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One step &amp;back</source>
            <translation>后退一步(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a &amp;table as data…</source>
            <translation>打开表格作为数据(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a project or an experiment.</source>
            <translation>打开项目或实验。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open what is on the clipboard: the line of an experiment, or a link of TensorFlow Playground.</source>
            <translation>打开剪贴板上的内容：实验的一行文本，或 TensorFlow Playground 的链接。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows once.</source>
            <translation>把全部训练行过一遍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows ten times.</source>
            <translation>把全部训练行过十遍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Paste e&amp;xperiment or link</source>
            <translation>粘贴实验或链接(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Python s&amp;cript…</source>
            <translation>Python 脚本(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;maller</source>
            <translation>缩小(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;potlight</source>
            <translation>聚光灯(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save a &amp;picture of the window…</source>
            <translation>保存窗口图片(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save as a project with its run, or the experiment alone.</source>
            <translation>存为带运行的项目，或只存实验。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save the experiment as a script of plain PyTorch that trains alike.</source>
            <translation>把实验存成普通 PyTorch 脚本，训练方式相同。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save what the window shows as a PNG file.</source>
            <translation>把窗口显示的内容存成 PNG 文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save your work.</source>
            <translation>保存你的工作。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>See what each activation and each loss does.</source>
            <translation>看每个激活函数和损失做什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show as QR &amp;code…</source>
            <translation>显示为二维码(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the experiment as a QR code, for those who sit before the projector.</source>
            <translation>把实验显示为二维码，给投影前的听众。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>显示网络训练到最远处的样子。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network one update earlier.</source>
            <translation>显示网络早一次更新的样子。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>St&amp;udio</source>
            <translation>工作室(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start over.</source>
            <translation>重新开始。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start training, or pause it.</source>
            <translation>开始训练，或暂停。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Take the last change back.</source>
            <translation>撤销上一次修改。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ten e&amp;pochs</source>
            <translation>十轮(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>The strongest colours.</source>
            <translation>最强烈的颜色。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train many variants at once and see which does best.</source>
            <translation>同时训练许多变体，看哪个最好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train on the rows of a text table of your own.</source>
            <translation>用你自己的文本表格中的行训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Update the weights once.</source>
            <translation>更新一次权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Usual si&amp;ze</source>
            <translation>通常大小(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Version and licence.</source>
            <translation>版本和许可证。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While it trains, let the pictures move once a second only, and when it stops.</source>
            <translation>训练时画面每秒只动一次，停止时再动一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: let the picture stand still, and the training go on behind it.</source>
            <translation>演示时：画面不动，训练在后面继续。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: light what you are in, or what you click next, and dim all else.</source>
            <translation>演示时：照亮所在之处或接下来点击的地方，其余变暗。</translation>
        </message>
    </context>
    <context>
        <name>alarms</name>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>A step that is too long overshoots, the next gradient is larger still, and after a few steps the numbers are too large for the computer.</source>
            <translation>一步太长就会越过谷底，下一个梯度更大，几步之后数就大得计算机容不下。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>After {epochs} epochs the loss is still {loss:.4g}, that of always saying the same ({chance:.4g}).</source>
            <translation>{epochs} 轮之后损失仍是 {loss:.4g}，与总是给同一答案 ({chance:.4g}) 一样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Each step overshoots the valley that it should go down, and lands higher on the other side.</source>
            <translation>每一步都越过了本该走下的谷，落到对面更高的地方。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Give the rare class more weight (pos_weight of bce_with_logits), or look at the recall.</source>
            <translation>给稀少的类别更大的权重（bce_with_logits 的 pos_weight），或看召回率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Go back to the last good weights and take a tenth of the learning rate.</source>
            <translation>回到最后一组好的权重，学习率取十分之一。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>It is fed with numbers that are not what it takes, or with targets that it does not know. It then no longer measures a miss, and a low loss means nothing.</source>
            <translation>给它的数不是它要的，或目标值不是它认得的。于是它不再衡量偏差，损失再低也没有意义。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss.</source>
            <translation>看看教练对输出和损失怎么说。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss: one click mends it.</source>
            <translation>看看教练对输出和损失怎么说：点一下就能改好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On every row their sum lies where {activation} is flat. A slope of 0 lets no gradient pass, so that they stay there: a bias far below 0, or steps that were too long.</source>
            <translation>在每一行上，它们的和都落在 {activation} 平坦的地方。斜率为 0 不让梯度通过，于是它们停在那里：偏置远低于 0，或步子太长。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by a slope and the weights at every layer. Where most slopes are well below 1, little is left after a few layers.</source>
            <translation>梯度返回时，在每一层都要乘以斜率和权重。若多数斜率远小于 1，几层之后就所剩无几。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by the weights of every layer. Where they are large, it grows, and no learning rate suits all layers.</source>
            <translation>梯度返回时，要乘以每一层的权重。权重大，它就增长，没有哪个学习率适合所有层。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>One click mends it; or let it run, and watch.</source>
            <translation>点一下就能改好；或让它运行，看着它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Set l2 to 0.01</source>
            <translation>把 l2 设为 0.01</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Stop earlier, take fewer neurons, more rows, or an l2 such as 0.01.</source>
            <translation>早点停止，用更少的神经元、更多的行，或 0.01 这样的 l2。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the learning rate {rate:g}</source>
            <translation>取学习率 {rate:g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the start weights “auto”</source>
            <translation>取初始权重“auto”</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient explodes: an error at the output reaches this layer {times:.0f} times as large.</source>
            <translation>梯度爆炸：输出处的误差到这一层放大为 {times:.0f} 倍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient fades: the first layer gets {ratio:.0e} of what the last one gets.</source>
            <translation>梯度消失：第一层只得到最后一层的 {ratio:.0e}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The loss stands at {loss:.4g} and cannot get below {floor:.4g}: this pair has no lower one.</source>
            <translation>损失停在 {loss:.4g}，不可能低于 {floor:.4g}：这个搭配没有更低的值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has begun to learn the training rows by heart, their noise included; on rows that it has not seen that makes it worse.</source>
            <translation>网络开始死记训练行，连噪声一起记；这使它在没见过的行上变差。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has not begun to tell the rows apart: the start weights are at fault, the slopes are too small, the learning rate is, or the inputs do not tell.</source>
            <translation>网络还没有开始区分各行：问题在初始权重、过小的斜率、学习率，或者输入本身不足以区分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The test loss is {loss:.3g}, well above its best of {best:.3g} in epoch {at}, and the training loss sinks.</source>
            <translation>测试损失为 {loss:.3g}，明显高于第 {at} 轮的最佳值 {best:.3g}，而训练损失在下降。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss has risen to {loss:.3g}, {times:.0f} times what always saying the same costs.</source>
            <translation>训练损失升到 {loss:.3g}，是总给同一答案的代价的 {times:.0f} 倍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss is {loss:.3g}, but {name} of something that it is made for is never below 0.</source>
            <translation>训练损失为 {loss:.3g}，但 {name} 用在它该用的地方从不低于 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Their sums are so large that {activation} is flat there. Hardly any gradient passes, so that they learn very slowly.</source>
            <translation>它们的和太大，{activation} 在那里是平坦的。几乎没有梯度通过，所以学得很慢。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite; a smaller learning rate may help.</source>
            <translation>训练在第 {epoch} 轮停止：{tensor} 变成了 NaN 或无穷大；更小的学习率也许有帮助。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try a larger learning rate, other start weights (New luck), relu or tanh, or fewer layers.</source>
            <translation>试试更大的学习率、别的初始权重（换个随机数）、relu 或 tanh，或更少的层。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try leaky_relu, a smaller learning rate, or start biases of 0, and Reset.</source>
            <translation>试试 leaky_relu、更小的学习率，或初始偏置为 0，然后重置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try relu or tanh instead of sigmoid, fewer layers, or the start weights “auto”.</source>
            <translation>用 relu 或 tanh 代替 sigmoid，用更少的层，或初始权重“auto”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try smaller start weights (auto), scaled inputs, or a smaller learning rate.</source>
            <translation>试试更小的初始权重 (auto)、缩放输入，或更小的学习率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try the start weights “auto”, scaled inputs, or fewer layers.</source>
            <translation>试试初始权重“auto”、缩放输入，或更少的层。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>What stands before the loss holds its numbers back, so that even a network that is always right pays so much. Training longer changes nothing.</source>
            <translation>损失之前的那一步限制了它得到的数，即使总是正确的网络也要付这么多。训练更久也不会改变。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>With classes this unequal a network gets far by never naming the rare one. Accuracy cannot show that; recall and balanced accuracy do.</source>
            <translation>类别如此不均衡时，网络从不说出稀少的那类也能走得很远。准确率显示不出来；召回率和平衡准确率能。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{accuracy:.1%} are right, but always naming the larger class is as good: {majority:.1%}.</source>
            <translation>{accuracy:.1%} 正确，但总说较大的类别也一样好：{majority:.1%}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are dead: no row moves their weights any more.</source>
            <translation>{units} 个 {activation} 神经元中有 {count} 个死亡：没有哪一行再能移动它们的权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are saturated on nearly every row, before much is learnt.</source>
            <translation>{units} 个 {activation} 神经元中有 {count} 个在几乎每一行上都饱和，而此时还没学到多少。</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The defaults of {path} do not count: {reason}.</source>
            <translation>{path} 中的默认值不起作用：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The studio starts as at first. Your preferences are kept as {path}.</source>
            <translation>工作室按初次的样子启动。你的偏好设置保留为 {path}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>Your preferences could not be read, so the studio starts as at first. They are kept as {path}.</source>
            <translation>无法读取你的偏好设置，工作室按初次的样子启动。它们保留为 {path}。</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>1 counts how far a wrong class comes too close, 2 the square of it.</source>
            <translation>1 计算错误类别靠得太近多少，2 取它的平方。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A delta far from the size of the noise: it is then nothing but half mse, or l1.</source>
            <translation>delta 与噪声的大小相差太远：那它就只是一半的 mse，或 l1。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A disc inside a ring.</source>
            <translation>圆环里的圆盘。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A lambda above what the neurons say: all outputs and slopes are then 0.</source>
            <translation>lambda 超过神经元给出的值：所有输出和斜率都是 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A large learning rate: its slope never shrinks, so the fit keeps jumping around the best.</source>
            <translation>学习率大：它的斜率从不缩小，拟合就一直在最佳处附近跳动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A leaky relu that learns its slope below zero: one more parameter for each layer.</source>
            <translation>自己学习零以下斜率的 leaky relu：每层多一个参数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A line with one row in ten far off: which misses should count?</source>
            <translation>一条直线，十行中有一行偏得很远：哪些偏差该算数？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A relu that bends smoothly below zero, and recovers from a bad start.</source>
            <translation>在零以下平滑弯曲的 relu，坏的开头也能恢复。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A sigmoid made of straight lines, flat outside −3 to 3.</source>
            <translation>由直线段组成的 sigmoid，在 −3 到 3 之外是平的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A slope near 1 below zero: the layer is then almost a straight line and adds next to nothing.</source>
            <translation>零以下的斜率接近 1：这一层几乎成了直线，起不了什么作用。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A slope to fit.</source>
            <translation>要拟合的斜坡。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>A small number that keeps the division safe.</source>
            <translation>一个小数，防止除以零。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A small number that keeps the logarithm safe where the output is the count itself.</source>
            <translation>一个小数，输出就是计数本身时防止对零取对数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu much like silu, with a slightly deeper dip.</source>
            <translation>与 silu 很像的平滑 relu，下凹略深。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu that is always positive: for outputs that must be greater than zero.</source>
            <translation>始终为正的平滑 relu：用于必须大于零的输出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu weighted by the normal distribution; usual in large language networks.</source>
            <translation>以正态分布加权的平滑 relu；大型语言网络中常用。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu, also known as swish, with a small dip below zero.</source>
            <translation>平滑的 relu，也叫 swish，在零以下略有下凹。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Adam whose weight decay (l2) shrinks the weights directly.</source>
            <translation>权重衰减 (l2) 直接缩小权重的 Adam。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Adds the part of the formula that no weight can change; learning stays the same.</source>
            <translation>加上公式中没有权重能改变的部分；学习不变。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>All weights 0: a network that cannot begin to learn.</source>
            <translation>所有权重为 0：无法开始学习的网络。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An alpha other than 1: the slope then jumps at zero; celu has an alpha without the jump.</source>
            <translation>alpha 不为 1：斜率在零处有跳变；celu 的 alpha 没有跳变。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu scaled so that deep layers keep mean 0 and variance 1, with LeCun start weights.</source>
            <translation>经过缩放的 elu，配 LeCun 初始权重，使深层保持均值 0、方差 1。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu whose alpha changes the depth but leaves no jump in the slope at zero.</source>
            <translation>alpha 只改变深度、不让零处斜率跳变的 elu。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before bce_with_logits, which has a sigmoid inside: squashed twice.</source>
            <translation>放在内含 sigmoid 的 bce_with_logits 之前：压缩了两次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before cross_entropy, which has a softmax inside: squashed twice.</source>
            <translation>放在内含 softmax 的 cross_entropy 之前：压缩了两次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Approximation</source>
            <translation>近似</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Benign or malignant by thirty measurements.</source>
            <translation>由三十项测量判断良性或恶性。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Beta</source>
            <translation>Beta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Betas</source>
            <translation>Betas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Binary cross-entropy of probabilities: for yes or no, after a sigmoid.</source>
            <translation>概率的二元交叉熵：用于是或否，放在 sigmoid 之后。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Binary cross-entropy with the sigmoid inside: for yes or no, exact even when very sure.</source>
            <translation>内含 sigmoid 的二元交叉熵：用于是或否，非常确信时也精确。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>By how much the right class has to lead before the loss is content.</source>
            <translation>正确类别要领先多少，损失才满意。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Confusing its beta with the delta of huber: a large beta makes this loss small everywhere.</source>
            <translation>把它的 beta 与 huber 的 delta 混淆：beta 大，损失处处都小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Constant</source>
            <translation>常数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Content once the right class leads by a margin: scores for classes, no probabilities.</source>
            <translation>正确类别领先一个间隔就满意：用于分类的得分，不是概率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Counts each miss by its size: outliers do not rule the fit.</source>
            <translation>按大小计算每个偏差：离群点不能左右拟合。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Delta</source>
            <translation>Delta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Divides each step by the recent size of its gradient.</source>
            <translation>每一步除以近来梯度的大小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Epsilon</source>
            <translation>Epsilon</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Expecting another result than from elu: with alpha 1 the two are the same function.</source>
            <translation>指望与 elu 不同的结果：alpha 为 1 时两者是同一个函数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Expecting more than from silu: it costs more time and is seldom better on small networks.</source>
            <translation>指望比 silu 更好：它更费时间，在小网络上很少更好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with a softmax instead of a log_softmax: the loss falls below 0 and learns badly.</source>
            <translation>输入 softmax 而不是 log_softmax：损失降到 0 以下，学得很差。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with probabilities instead of their logarithms: the loss falls below 0.</source>
            <translation>输入概率而不是其对数：损失降到 0 以下。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with raw scores: PyTorch refuses all that is not between 0 and 1.</source>
            <translation>输入原始得分：PyTorch 拒绝不在 0 到 1 之间的一切。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with the output of a sigmoid: squashed twice, the loss cannot get small.</source>
            <translation>输入 sigmoid 的输出：压缩了两次，损失降不下去。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with the output of a softmax: squashed twice, the loss cannot get small.</source>
            <translation>输入 softmax 的输出：压缩了两次，损失降不下去。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>For counts: the output is the logarithm of the count that is expected.</source>
            <translation>用于计数：输出是预期计数的对数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Forgetting that the slope is trained: it is saved, counted and reset like any other weight.</source>
            <translation>忘了斜率也在训练：它像其他权重一样被保存、计数和重置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Four by four squares.</source>
            <translation>四乘四的方格。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Gives every weight its own step size from the recent gradients: a good first choice.</source>
            <translation>根据近来的梯度给每个权重自己的步长：很好的首选。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Handwritten digits of 8 × 8 pixels.</source>
            <translation>8 × 8 像素的手写数字。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He for the relu family, LeCun for selu, Xavier for all others and for the output.</source>
            <translation>relu 一族用 He，selu 用 LeCun，其余和输出用 Xavier。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He normal</source>
            <translation>He 正态</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>He or Xavier start weights: mean 0 and variance 1 hold only with LeCun weights and scaled inputs.</source>
            <translation>He 或 Xavier 初始权重：只有 LeCun 权重和缩放过的输入才能保持均值 0、方差 1。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He uniform</source>
            <translation>He 均匀</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Highest</source>
            <translation>最大值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Hills and hollows to fit.</source>
            <translation>要拟合的山丘与洼地。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>How a disease goes on, by ten measurements.</source>
            <translation>由十项测量看疾病的发展。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How far below zero the output can go.</source>
            <translation>输出能低到零以下多少。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How far log-probabilities are from a whole distribution: for targets that are probabilities.</source>
            <translation>对数概率离整个分布有多远：用于目标值是概率时。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>How many times a row of each class counts: more for a rare class, so that it is not ignored.</source>
            <translation>每个类别的一行算几次：稀少的类别多算，以免被忽略。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times a row whose answer is yes counts.</source>
            <translation>答案为“是”的一行算几次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times each output counts, whether its answer is yes or no.</source>
            <translation>每个输出算几次，无论答案为是或否。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How sharp the bend is; the larger, the closer to relu.</source>
            <translation>弯折有多尖；越大越接近 relu。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the average of the squared gradient forgets.</source>
            <translation>梯度平方的平均值忘得多慢。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the averages of the gradient and of its square forget.</source>
            <translation>梯度及其平方的平均值忘得多慢。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Inputs far below zero: under −3 output and slope are 0, so the neuron can fall silent.</source>
            <translation>输入远低于零：−3 以下输出和斜率都是 0，神经元可能沉默。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Inputs no farther from zero than this give 0.</source>
            <translation>离零不超过此值的输入给出 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Label smoothing</source>
            <translation>标签平滑</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Large inputs: above 6 the slope is 0, just as it is below zero.</source>
            <translation>大的输入：6 以上斜率为 0，与零以下一样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Large inputs: outside −1 to 1 the slope is exactly 0, so nothing is learned there.</source>
            <translation>大的输入：在 −1 到 1 之外斜率恰为 0，那里什么都学不到。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>LeCun normal</source>
            <translation>LeCun 正态</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Learns how unsure each prediction is: two outputs for each number, the mean m as it is and, through softplus + 0.000001, the variance v.</source>
            <translation>学习每个预测有多不确定：每个数两个输出，均值 m 原样，方差 v 经 softplus + 0.000001。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Left out before nll: raw scores are no logarithms, and the loss falls without end.</source>
            <translation>nll 之前漏了它：原始得分不是对数，损失无止境地下降。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Like relu, with a small slope below zero, so that a silent neuron can come back.</source>
            <translation>像 relu，但零以下有小斜率，使沉默的神经元能够恢复。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Like tanh, but it saturates slowly.</source>
            <translation>像 tanh，但饱和得慢。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Looking for swish: in PyTorch it is called SiLU, and there is no other.</source>
            <translation>找 swish：在 PyTorch 中叫 SiLU，没有别的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Looks ahead along the momentum before it steps; needs momentum above 0.</source>
            <translation>先沿动量向前看，再走一步；需要动量大于 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lowest</source>
            <translation>最小值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Margin</source>
            <translation>间隔</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Momentum</source>
            <translation>动量</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Moves every number towards zero by lambda, and small ones to zero: against noise.</source>
            <translation>把每个数向零移动 lambda，小的变为零：用来去噪。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Negative slope</source>
            <translation>负斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>No variance counts as smaller than this.</source>
            <translation>方差不会算得比这更小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 1/inputs: what selu needs.</source>
            <translation>方差为 1/输入数 的正态：selu 所需。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/(inputs + outputs).</source>
            <translation>方差为 2/(输入数 + 输出数) 的正态。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/inputs: keeps the signal's size through relu.</source>
            <translation>方差为 2/输入数 的正态：使信号经过 relu 保持大小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step. To weigh yes more than no, take bce_with_logits, which has pos_weight.</source>
            <translation>不提供：每行自己的权重，因为每一步批次中的行都会变。要让“是”比“否”更重，请用带 pos_weight 的 bce_with_logits。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step; and a pos_weight of its own for every label.</source>
            <translation>不提供：每行自己的权重，因为每一步批次中的行都会变；也不提供每个标签自己的 pos_weight。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Not offered: ignore_index, since every row here has a class; and reduction, which is always the mean.</source>
            <translation>不提供：ignore_index，因为这里每一行都有类别；以及 reduction，它总是均值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: log_target, since targets here hold zeros, and the logarithm of 0 makes the loss NaN; and a reduction other than batchmean, which alone is the mean over the rows.</source>
            <translation>不提供：log_target，因为这里的目标值含零，而 0 的对数使损失变为 NaN；以及 batchmean 之外的 reduction，只有它是各行的均值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>One wave over one input.</source>
            <translation>一个输入上的一个波。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Opposite quarters belong together.</source>
            <translation>对角的象限属于一类。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Output is a logarithm</source>
            <translation>输出是对数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Passes its input on unchanged: for outputs of any size, and for losses that take logits.</source>
            <translation>原样传递输入：用于任意大小的输出，以及接受 logits 的损失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Power</source>
            <translation>幂</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Put after a squashing output: neither the mean nor the variance can then become large.</source>
            <translation>放在压缩输出之后：均值和方差都不能变大。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put before a loss that takes logits: no output can be negative, so no answer can be a no.</source>
            <translation>放在接受 logits 的损失之前：输出不能为负，于是答案不能是“否”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put before bce: beyond −3 and 3 it gives exactly 0 or 1, and a wrong answer has slope 0.</source>
            <translation>放在 bce 之前：超出 −3 和 3 时恰好给出 0 或 1，错误答案的斜率为 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put on the output for numbers beyond −1 and 1: it can never reach them.</source>
            <translation>用在 −1 到 1 之外数值的输出上：永远达不到。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put on the output: a neuron that is negative on every row has slope 0 and never comes back.</source>
            <translation>用在输出上：在每一行都为负的神经元斜率为 0，再也回不来。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Range</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Reading its scores as probabilities: it only asks which one leads, and by how much.</source>
            <translation>把它的得分当概率读：它只问谁领先、领先多少。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Relu with a ceiling at 6, made for arithmetic with few digits.</source>
            <translation>上限为 6 的 relu，为位数少的算术而设。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Relying on its slope: the jump at lambda has none, so training cannot see it.</source>
            <translation>依赖它的斜率：lambda 处的跳变没有斜率，训练看不见它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Sets small numbers to zero and leaves the others as they are.</source>
            <translation>把小的数置为零，其余不变。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Silu made of pieces that are quick to compute, with a dip down to −0.375.</source>
            <translation>由易算的片段组成的 silu，下凹到 −0.375。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Small start weights: around zero the slope is nearly 0, so learning hardly begins.</source>
            <translation>初始权重小：在零附近斜率几乎为 0，学习很难开始。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: Huber divided by its width.</source>
            <translation>小偏差取平方，大偏差取直线：Huber 除以其宽度。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: robust against outliers.</source>
            <translation>小偏差取平方，大偏差取直线：对离群点稳健。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squares each miss: the usual choice for predicting numbers; large misses count most.</source>
            <translation>每个偏差取平方：预测数值的常用选择；大的偏差最算数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into 0 to 1, so that the output reads as a probability of yes.</source>
            <translation>压缩到 0 到 1，使输出可读作“是”的概率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into −1 to 1, centred on zero: for hidden layers, and outputs between −1 and 1.</source>
            <translation>压缩到 −1 到 1，以零为中心：用于隐藏层，以及 −1 到 1 之间的输出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Start slope</source>
            <translation>初始斜率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Steps straight down the gradient; with momentum it rolls on.</source>
            <translation>沿梯度直直下降；有动量时会继续滚动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Taken for a hidden layer: it gives only negative numbers, without end.</source>
            <translation>用在隐藏层：它只给负数，没有下界。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Taking it for a relu that never falls: it dips to −0.17 at x = −0.75.</source>
            <translation>当成从不下降的 relu：它在 x = −0.75 处降到 −0.17。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Tanh made of straight lines: cheap, and flat outside −1 to 1.</source>
            <translation>由直线段组成的 tanh：便宜，在 −1 到 1 之外是平的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Targets of 0 and 1: each row with a 0 costs ln 2 whatever the output, and teaches nothing.</source>
            <translation>目标值为 0 和 1：目标值为 0 的每一行无论输出如何都付 ln 2，什么也教不了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The largest output, for all inputs above it.</source>
            <translation>最大的输出，更大的输入都得到它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The largest start weight, either way.</source>
            <translation>最大的初始权重，正负两个方向。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of sigmoid, computed stably: a part of losses.</source>
            <translation>稳定计算的 sigmoid 的对数：损失的一部分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of softmax, computed stably: what the nll loss takes.</source>
            <translation>稳定计算的 softmax 的对数：nll 损失所需。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The miss at which the loss turns from squared to straight.</source>
            <translation>损失从平方转为直线处的偏差。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The same as bce_with_logits, for targets of −1 and 1 instead of 0 and 1.</source>
            <translation>与 bce_with_logits 相同，但目标值为 −1 和 1 而不是 0 和 1。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The same number everywhere: neurons of a layer then stay alike.</source>
            <translation>处处相同的数：同一层的神经元于是一直相同。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The share of certainty that is spread over all classes.</source>
            <translation>分摊给所有类别的那部分确信度。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>The share of the last step that is kept in the next one.</source>
            <translation>上一步留到下一步的比例。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs before the first step; training changes it.</source>
            <translation>第一步之前负输入的斜率；训练会改变它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs; 0 would be relu.</source>
            <translation>负输入的斜率；0 就是 relu。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The smallest output, for all inputs below it.</source>
            <translation>最小的输出，更小的输入都得到它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The start value of every weight.</source>
            <translation>每个权重的初始值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, of log-probabilities: for classes, after log_softmax.</source>
            <translation>对数概率在正确类别处的意外程度：用于分类，放在 log_softmax 之后。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, with the softmax inside: for one of several classes.</source>
            <translation>内含 softmax 的、正确类别处的意外程度：用于多个类别之一。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The usual choice for hidden layers: quick, and its slope does not shrink for positive inputs.</source>
            <translation>隐藏层的常用选择：快，对正输入斜率不缩小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three growers by thirteen measurements.</source>
            <translation>三家酒庄，十三项测量。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three kinds of iris by four lengths.</source>
            <translation>三种鸢尾花，四个长度。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three overlapping discs.</source>
            <translation>三个相互重叠的圆盘。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three rings, one class each.</source>
            <translation>三个圆环，各为一类。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Turns one score per class into probabilities that add up to 1.</source>
            <translation>把每个类别一个得分变成相加为 1 的概率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two arms wound around each other.</source>
            <translation>相互缠绕的两条旋臂。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds that a straight line parts.</source>
            <translation>一条直线就能分开的两团点。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds, one of them rare: accuracy alone misleads.</source>
            <translation>两团点，其中一团稀少：只看准确率会误导。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two half moons, interlocked.</source>
            <translation>相互咬合的两个半月。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform</source>
            <translation>均匀</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within plus and minus a range of your own.</source>
            <translation>在你自定的正负范围内均匀。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/(inputs + outputs)): keeps the signal's size through tanh and sigmoid.</source>
            <translation>在 ±√(6/(输入数 + 输出数)) 内均匀：使信号经过 tanh 和 sigmoid 保持大小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/inputs): keeps the signal's size through relu.</source>
            <translation>在 ±√(6/输入数) 内均匀：使信号经过 relu 保持大小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for numbers below zero: counts are 0 or more, and nothing else can be fitted.</source>
            <translation>用于零以下的数：计数只能是 0 或更大，别的都拟合不了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for yes or no after a sigmoid: where it is sure and wrong, it hardly learns.</source>
            <translation>在 sigmoid 之后用于是或否：在确信却错误的地方几乎不学。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Used in hidden layers: layers without a bend collapse into a single straight one.</source>
            <translation>用在隐藏层：没有弯折的层会合并成一条直线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Value</source>
            <translation>取值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Waiting for outputs near −1 or 1: at x = 9 it has only reached 0.9.</source>
            <translation>等着输出接近 −1 或 1：x = 9 时才到 0.9。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Weight of yes</source>
            <translation>“是”的权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>What nn.Linear does by itself, biases included: uniform within ±1/√inputs.</source>
            <translation>nn.Linear 自己的做法，包括偏置：在 ±1/√输入数 内均匀。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>What tanh takes away: nearly flat around zero, and straight far from it.</source>
            <translation>tanh 拿走的部分：在零附近几乎是平的，远处是直线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Where beta times the input is above it, the output is the input itself.</source>
            <translation>beta 乘输入超过此值时，输出就是输入本身。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Whether the output is the logarithm of the expected count, or the count itself.</source>
            <translation>输出是预期计数的对数，还是计数本身。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Whole numbers that grow with the input.</source>
            <translation>随输入增长的整数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>With constants</source>
            <translation>包含常数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier normal</source>
            <translation>Xavier 正态</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier uniform</source>
            <translation>Xavier 均匀</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Zeros</source>
            <translation>全零</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>a curiosity; codes with few large numbers</source>
            <translation>冷门；大数很少的编码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>breast cancer</source>
            <translation>乳腺癌</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>bumps</source>
            <translation>起伏</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>checkerboard</source>
            <translation>棋盘</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>circle</source>
            <translation>圆</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>counts</source>
            <translation>计数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>diabetes</source>
            <translation>糖尿病</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>digits</source>
            <translation>手写数字</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>gates in networks for phones</source>
            <translation>手机网络中的门</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>gauss</source>
            <translation>高斯</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of deep networks, LeCun start weights</source>
            <translation>深度网络的隐藏层，LeCun 初始权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of networks for phones</source>
            <translation>手机网络的隐藏层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights</source>
            <translation>隐藏层，He 初始权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights; transformers</source>
            <translation>隐藏层，He 初始权重；transformer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights</source>
            <translation>隐藏层，Xavier 初始权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights; outputs between −1 and 1</source>
            <translation>隐藏层，Xavier 初始权重；−1 到 1 之间的输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, where every calculation counts</source>
            <translation>每次计算都要节省的隐藏层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>imbalanced</source>
            <translation>不均衡</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>inside losses</source>
            <translation>损失内部</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>iris</source>
            <translation>鸢尾花</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>line with outliers</source>
            <translation>带离群点的直线</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>moons</source>
            <translation>双月</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>multilabel</source>
            <translation>多标签</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>none computes Φ exactly; tanh takes a formula close to it, as older language networks do.</source>
            <translation>none 精确计算 Φ；tanh 用相近的公式，如较早的语言网络那样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>one of several classes with shares as targets, after log_softmax</source>
            <translation>以份额为目标值的多个类别之一，在 log_softmax 之后</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, fed with logits</source>
            <translation>多个类别之一，输入为 logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with a log_softmax output</source>
            <translation>多个类别之一，log_softmax 输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with an identity output</source>
            <translation>多个类别之一，identity 输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for numbers, and before losses that take logits</source>
            <translation>数值的输出，以及接受 logits 的损失之前</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes</source>
            <translation>多个类别之一的输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes, with nll or kl_div</source>
            <translation>多个类别之一的输出，配 nll 或 kl_div</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for yes or no, and for several labels</source>
            <translation>是或否、多标签的输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>outputs greater than zero; hidden layers, He start weights</source>
            <translation>大于零的输出；隐藏层，He 初始权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>plane</source>
            <translation>平面</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>regression</source>
            <translation>回归</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression of counts, with an identity output</source>
            <translation>计数的回归，identity 输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with a spread, with an identity output</source>
            <translation>带散布的回归，identity 输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with outliers, with an identity output</source>
            <translation>有离群点的回归，identity 输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression, with an identity output</source>
            <translation>回归，identity 输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>rings</source>
            <translation>圆环</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several classes</source>
            <translation>多分类</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several labels</source>
            <translation>多标签</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>sine</source>
            <translation>正弦</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>sparse codes</source>
            <translation>稀疏编码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>spiral</source>
            <translation>螺旋</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>taking noise away; sparse codes</source>
            <translation>去噪；稀疏编码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>two classes</source>
            <translation>二分类</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>wine</source>
            <translation>葡萄酒</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>xor</source>
            <translation>异或</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no with targets of −1 and 1, fed with logits</source>
            <translation>目标值为 −1 和 1 的是或否，输入为 logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, fed with logits</source>
            <translation>是或否、多标签，输入为 logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, with a sigmoid output</source>
            <translation>是或否、多标签，sigmoid 输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name} is {value}. Allowed: {allowed}.</source>
            <translation>{place}.{name} 为 {value}。允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name}: {owner} has no such parameter. Allowed: {allowed}.</source>
            <translation>{place}.{name}：{owner} 没有这个参数。允许：{allowed}。</translation>
        </message>
    </context>
    <context>
        <name>coach</name>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A rate is how many are expected. Take softplus, or set log_input and let the loss take its logarithm.</source>
            <translation>速率表示预期有多少个。请用 softplus，或设 log_input，让损失取它的对数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^(−y·z)). With y = 0 that is ln 2 = 0.6931 whatever the network says, and its slope is 0: the loss cannot get below {floor:.4f}, and nothing keeps the network from always saying yes.</source>
            <translation>一行的代价是 ln(1 + e^(−y·z))。y = 0 时，无论网络怎么说都是 ln 2 = 0.6931，斜率为 0：损失不能低于 {floor:.4f}，也没有什么阻止网络总说“是”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z, which is a surprise only for y from 0 to 1. Here it can fall to {floor:.4g}, and it drives every output to an end of {range}.</source>
            <translation>一行的代价是 ln(1 + e^z) − y·z，只有 y 在 0 到 1 之间才是意外程度。这里它能降到 {floor:.4g}，并把每个输出推到 {range} 的一端。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z. With y below 0 or above 1 one of the two wins for ever: the larger the score, the lower the loss, so that the weights only grow.</source>
            <translation>一行的代价是 ln(1 + e^z) − y·z。y 低于 0 或高于 1 时，两项之一永远占上风：得分越大损失越低，权重只会增长。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All neurons give numbers below 0, far below for small inputs, and the next layer starts off centre.</source>
            <translation>所有神经元都给出低于 0 的数，输入小时远低于 0，下一层从偏离中心处开始。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are 0, so that no gradient reaches this layer: its neurons stay as they are.</source>
            <translation>所有初始权重都是 0，没有梯度到达这一层：它的神经元保持原样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are {value:g}, so that the neurons of this layer say the same and learn the same.</source>
            <translation>所有初始权重都是 {value:g}，这一层的神经元说的一样，学的也一样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>All targets, from {lowest:.4g} to {highest:.4g}, lie within what {fed} gives: {range}.</source>
            <translation>所有目标值，从 {lowest:.4g} 到 {highest:.4g}，都在 {fed} 的范围之内：{range}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>An output through {fed} that starts below 0 for every row has slope 0 and never learns.</source>
            <translation>经过 {fed} 的输出，若一开始在每一行上都低于 0，斜率就是 0，永远学不会。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Below 0 the slope of {fed} is 0. A class that starts there gets no gradient and can never be chosen. Scores need no activation at all.</source>
            <translation>{fed} 在 0 以下斜率为 0。从那里开始的类别得不到梯度，永远不会被选中。得分根本不需要激活函数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Classes are told apart by differences of scores, and {loss} has the squashing inside.</source>
            <translation>区分类别靠得分之差，而 {loss} 已内含压缩。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as 0 and 1</source>
            <translation>把目标值编码为 0 和 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as −1 and 1</source>
            <translation>把目标值编码为 −1 和 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Draw the start weights at random</source>
            <translation>随机抽取初始权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Each layer multiplies the gradient by its slope: through {layers} layers at most {slope:.2g}^{layers} = {product:.2g} is left for the first. tanh has up to 1, and is centred on 0.</source>
            <translation>每一层都把梯度乘以它的斜率：经过 {layers} 层，留给第一层的至多 {slope:.2g}^{layers} = {product:.2g}。tanh 的斜率可达 1，且以 0 为中心。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Each target outside is missed at least by its distance to {range}. The best that any network can reach on these rows is a training loss of {floor:.4g}.</source>
            <translation>范围外的每个目标值至少偏离它到 {range} 的距离。在这些行上，任何网络能达到的最好训练损失是 {floor:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Even the best network is surprised by counts that scatter: the loss stops at {floor:.4g} at the least.</source>
            <translation>再好的网络也会对分散的计数感到意外：损失至少停在 {floor:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with logits</source>
            <translation>让损失的输入为 logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with the output</source>
            <translation>让损失的输入为输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Hidden {number}</source>
            <translation>隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>It belongs to the output, where one class of several is right. Between hidden layers it throws away how strong a signal is: two arms of a spiral are then hardly ever parted.</source>
            <translation>它属于输出，那里多个类别中有一个是对的。放在隐藏层之间，它丢掉信号的强弱：螺旋的两臂就几乎分不开了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes at {threshold:g}. With targets of −1 and 1 (data.target_coding) the range of tanh and the codes would fit, and a log-loss would push harder where it is wrong.</source>
            <translation>它能在 {threshold:g} 处分开类别。若目标值为 −1 和 1 (data.target_coding)，tanh 的值域与编码就相配；而对数损失在错处推得更用力。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes, but its outputs are no probabilities. {better} is made for this task.</source>
            <translation>它能分开类别，但输出不是概率。{better} 正是为这个任务而设。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for counts: 0, 1, 2 and so on. Below 0 the lower the score, the lower the loss.</source>
            <translation>它是为计数而设：0、1、2 等等。0 以下得分越低，损失越低。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for one class of several. For labels take bce_with_logits, for numbers mse.</source>
            <translation>它是为多个类别之一而设。多标签请用 bce_with_logits，数值请用 mse。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works, as {classes} questions of yes or no, each with few rows of yes. Only one class can be right, and cross_entropy knows that.</source>
            <translation>能用，相当于 {classes} 个是或否的问题，每个都只有少数行为“是”。只能有一个类别正确，而 cross_entropy 知道这一点。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works: what lies nearer to a code is taken for it. But the outputs are no probabilities, and a row that is right by more than asked costs as much as one that is wrong.</source>
            <translation>能用：离哪个编码近就判为哪个。但输出不是概率，而且超额正确的行与错误的行付出同样的代价。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Its slope is 1/6 between and 0 beyond. A sigmoid has some slope everywhere.</source>
            <translation>它的斜率在中间是 1/6，之外是 0。sigmoid 处处都有一点斜率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let all outputs count alike</source>
            <translation>让所有输出同等计算</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let the outputs follow from the task</source>
            <translation>让输出个数由任务决定</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>NaN below 0</source>
            <translation>0 以下为 NaN</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Neurons that start alike get the same gradient and stay alike: {units} neurons do the work of one. Random start weights are there to make them differ.</source>
            <translation>起点相同的神经元得到相同的梯度，一直相同：{units} 个神经元只做一个的工作。随机初始权重正是为了让它们不同。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Nothing stands between the last layer and the loss, so that every target can be reached.</source>
            <translation>最后一层与损失之间什么都没有，每个目标值都能达到。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Once the right class is 1 above the others the slope is 0: nothing is learnt from that row, and how sure the network is remains unknown.</source>
            <translation>正确类别一旦比其他高出 1，斜率就是 0：从那一行再学不到东西，网络有多确信也无从得知。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch raises an error at the first batch: {error}</source>
            <translation>PyTorch 在第一个批次就报错：{error}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch says nothing and takes the targets for something that they are not, so that the numbers mean nothing.</source>
            <translation>PyTorch 什么也不说，把目标值当成别的东西，所以这些数没有意义。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Raising all classes at once is the cheapest way to a low loss, down to {floor:.3g}: nothing pushes the wrong classes down, and the network need not tell them apart.</source>
            <translation>同时抬高所有类别，是得到低损失的最便宜办法，可低至 {floor:.3g}：没有什么把错误的类别压下去，网络也不必区分它们。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove the output activation</source>
            <translation>移除输出激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove this layer</source>
            <translation>移除这一层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Some targets lie on the edge of what {fed} gives ({range}), where its slope goes to 0.</source>
            <translation>有些目标值位于 {fed} 值域 ({range}) 的边缘，那里斜率趋于 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation}</source>
            <translation>取 {activation}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation} with {loss}</source>
            <translation>取 {activation} 配 {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {loss}</source>
            <translation>取 {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>That is sound for shares, and the loss stops at their own surprise, {floor:.4g}. For other numbers that happen to lie between 0 and 1, mse says what is meant.</source>
            <translation>这对份额是合理的，损失停在份额自身的意外程度 {floor:.4g}。对恰好在 0 到 1 之间的其他数值，mse 才说明本意。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The edge is only reached with very large weights, and on the way there the slope fades. The targets reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>只有权重非常大才能到达边缘，而一路上斜率消失。目标值从 {lowest:.4g} 到 {highest:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>The gradient of a weight is what comes back times what goes in. With weights of 0 behind it nothing comes back, and all neurons are alike for ever.</source>
            <translation>权重的梯度是返回的量乘以进入的量。后面的权重为 0，什么也返回不了，所有神经元永远一样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The loss fits the raw numbers, but the prediction is what {activation} makes of them.</source>
            <translation>损失拟合的是原始数，而预测是 {activation} 把它们变成的值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The loss gets the raw scores and never sees {activation}, which only makes what is shown.</source>
            <translation>损失得到原始得分，从不见到 {activation}，后者只影响显示。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The margin is reached only where the right class is at one end and all others are at the other, and there {fed} is flat: training slows down long before.</source>
            <translation>只有正确类别在一端、其余都在另一端时才达到间隔，而那里 {fed} 是平坦的：训练早就慢下来了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The miss is multiplied by the slope of {fed}. At a probability of 0.01 for a yes, mse after a sigmoid has the slope 0.0196, and the log-loss 0.99: fifty times as much.</source>
            <translation>偏差要乘以 {fed} 的斜率。对“是”给出 0.01 的概率时，sigmoid 之后的 mse 斜率为 0.0196，对数损失为 0.99：相差五十倍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The output can never leave the range that makes sense for these targets.</source>
            <translation>输出不可能离开对这些目标值有意义的范围。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope by each score is simply prediction minus target. The {activation} is still what you see: it makes the predictions.</source>
            <translation>对每个得分的斜率就是预测减目标值。你看到的仍是 {activation}：预测由它做出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope is largest where the network is most wrong, and 0 only where it is right.</source>
            <translation>网络错得最厉害的地方斜率最大，只有正确之处为 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The slope of l1 is 1 for a small and for a large miss. Multiplied by the slope of {fed}, next to 0 at both ends, little is left: rows that are surely wrong stay so.</source>
            <translation>l1 的斜率对大小偏差都是 1。乘上 {fed} 两端几近 0 的斜率，所剩无几：确定错了的行就一直错。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope of mse through a softmax holds the factor p·(1 − p): at p = 0.01 it is a hundredth. That of cross_entropy is p − y, which is largest there.</source>
            <translation>mse 经过 softmax 的斜率含因子 p·(1 − p)：p = 0.01 时只有百分之一。cross_entropy 的斜率是 p − y，在那里最大。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The squashing is inside the loss, and within {range} no probability can rise above {sure:.2f}, however sure the network is.</source>
            <translation>压缩在损失之内，而在 {range} 之内，无论网络多确信，概率都不能超过 {sure:.2f}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The squashing that is needed is inside the loss; {fed} only slows it down.</source>
            <translation>所需的压缩在损失之内；{fed} 只会让它变慢。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The targets are within its range, but whether it learns hangs on the start weights. For numbers above 0 softplus is the smooth choice.</source>
            <translation>目标值在它的范围之内，但能否学会取决于初始权重。对 0 以上的数，softplus 是平滑的选择。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The variance is a softplus of the second output, so that it stays above 0. The loss may fall below 0.</source>
            <translation>方差是第二个输出的 softplus，因此始终大于 0。损失可能降到 0 以下。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Training is as with identity. Which row gets which answer stays right as long as {activation} keeps the order of the scores, but the numbers shown are not the probabilities that the loss means.</source>
            <translation>训练与 identity 一样。只要 {activation} 保持得分的次序，哪行得到哪个答案就仍然正确，但显示的数不是损失所指的概率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Use {activation} before it</source>
            <translation>在它之前用 {activation}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Where a sigmoid rounds to 0 or 1 its slope is lost; with the sigmoid inside the loss it is not.</source>
            <translation>sigmoid 舍入到 0 或 1 的地方，斜率就丢了；sigmoid 在损失之内则不会。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Where one output rises, the others have to fall. That is right for one class of several, and wrong for several labels or numbers: with this pair the training loss cannot get below {floor:.4g}.</source>
            <translation>一个输出升高，其余的必须降低。这对多个类别之一是对的，对多标签或数值是错的：用这个搭配，训练损失不能低于 {floor:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Whether that happens hangs on the start weights: with some seeds all is well, with others every row gets 0 for ever. And above 0 it has no bound, so that it is no probability.</source>
            <translation>会不会发生取决于初始权重：有些种子一切正常，另一些种子每行永远得 0。而且 0 以上没有界限，所以不是概率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>With loss.input “logits” the loss never sees the output activation. The raw numbers come close to the targets, and the predictions do not.</source>
            <translation>loss.input 为“logits”时，损失从不见到输出激活函数。原始数会接近目标值，而预测不会。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>With slope 0 (or next to it) near 0, weak signals neither pass nor learn.</source>
            <translation>0 附近斜率为 0（或几近 0），弱信号既通不过也学不了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Without a bend two layers in a row are one: this layer cannot make the network see more.</source>
            <translation>没有弯折，连着的两层就是一层：这一层不能让网络看到更多。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Without log_input {loss} takes rates above 0, but it gets {given}: below 0 it becomes NaN.</source>
            <translation>不用 log_input 时 {loss} 接受大于 0 的速率，但它得到{given}：0 以下变成 NaN。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>W₂·(W₁·x + b₁) + b₂ is again a weight times x plus a bias. However many such layers there are, only straight borders come out.</source>
            <translation>W₂·(W₁·x + b₁) + b₂ 仍是一个权重乘 x 加一个偏置。这样的层再多，也只能得到直的边界。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Yes is said at {threshold:.3g} and above. No output of {activation} is ever on the other side, so that every row gets the same answer.</source>
            <translation>在 {threshold:.3g} 及以上说“是”。{activation} 的输出永远不会在另一侧，于是每行得到同一个答案。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>adds nothing</source>
            <translation>毫无增益</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always the same answer</source>
            <translation>总是同一个答案</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always {constant:g}</source>
            <translation>总是 {constant:g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bce looks at each class by itself, also at the classes that softmax has pushed down already; where an output rounds to 0 or 1 its slope is lost.</source>
            <translation>bce 单独看每个类别，包括 softmax 已经压下去的；输出舍入到 0 或 1 的地方斜率丢失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>belongs into a loss</source>
            <translation>应放在损失之内</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bent for nothing</source>
            <translation>白白弯折</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>can be born dead</source>
            <translation>可能生来死亡</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>cannot be trained</source>
            <translation>不能训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>classes apart</source>
            <translation>类别各自为政</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>classes can die</source>
            <translation>类别可能死亡</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>codes out of reach: floor {floor:.3g}</source>
            <translation>编码达不到：下限 {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>cross_entropy has a log_softmax inside; a second one changes nothing.</source>
            <translation>cross_entropy 内含 log_softmax；再来一次不改变什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>discouraged</source>
            <translation>不推荐</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>falls without end</source>
            <translation>无止境下降</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>fine</source>
            <translation>合适</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: a mean and its doubt</source>
            <translation>合适：均值及其不确定度</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: all within reach</source>
            <translation>合适：都够得着</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: any number</source>
            <translation>合适：任意数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: expected counts</source>
            <translation>合适：预期计数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log-probabilities</source>
            <translation>合适：对数概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log_softmax twice is once</source>
            <translation>合适：两次 log_softmax 等于一次</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: probabilities</source>
            <translation>合适：概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: raw scores</source>
            <translation>合适：原始得分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: {activation} inside the loss</source>
            <translation>合适：{activation} 在损失之内</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>fits one thing, predicts another</source>
            <translation>拟合的与预测的不同</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>flat around 0</source>
            <translation>0 附近平坦</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>flat at both ends</source>
            <translation>两端平坦</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>forced to sum to 1</source>
            <translation>被迫相加为 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>held back: floor {floor:.3f}</source>
            <translation>受限：下限 {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>impossible</source>
            <translation>不可能</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax computes the logarithm stably, so that even very small probabilities keep their digits.</source>
            <translation>log_softmax 稳定地计算对数，非常小的概率也保持有效位数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax of log_softmax is the same numbers, so that this pair trains exactly as with logits.</source>
            <translation>log_softmax 的 log_softmax 还是那些数，所以这个搭配的训练与用 logits 完全一样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>loss goes to {floor:.3g}</source>
            <translation>损失趋于 {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>made for numbers</source>
            <translation>为数值而设</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>margin hardly reached</source>
            <translation>间隔难以达到</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>may be dead</source>
            <translation>可能死亡</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>multi_margin asks for a score 1 above all others, and {fed} keeps all scores within {range}.</source>
            <translation>multi_margin 要求一个得分比其余高 1，而 {fed} 把所有得分限制在 {range}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>multi_margin parts the classes by a margin and tells no probabilities.</source>
            <translation>multi_margin 以间隔分开类别，不给出概率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs one class per row</source>
            <translation>每行需要一个类别</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs probabilities</source>
            <translation>需要概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>needs targets −1 and 1</source>
            <translation>需要目标值 −1 和 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons all alike</source>
            <translation>神经元全都一样</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons compete</source>
            <translation>神经元相互竞争</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says no: floor {floor:.3f}</source>
            <translation>从不说“否”：下限 {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says yes: floor {floor:.3f}</source>
            <translation>从不说“是”：下限 {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>never starts</source>
            <translation>永远不开始</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no log-probabilities</source>
            <translation>不是对数概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no probabilities</source>
            <translation>不是概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no probability</source>
            <translation>不是概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no score below 0</source>
            <translation>得分不低于 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no shares of one whole</source>
            <translation>不是一个整体的份额</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>not for these targets</source>
            <translation>不适合这些目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>off its codes</source>
            <translation>偏离编码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>predicts scores</source>
            <translation>预测的是得分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>rates held back: floor {floor:.3g}</source>
            <translation>速率受限：下限 {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>raw scores</source>
            <translation>原始得分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>reached only far out</source>
            <translation>只在远处达到</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>scores without bounds</source>
            <translation>得分没有界限</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>shares as soft targets</source>
            <translation>以份额为软目标</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>slopes fade</source>
            <translation>斜率消失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>slow start</source>
            <translation>起步慢</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>soft_margin takes targets of −1 and 1; with 0 and 1 the rows of 0 teach nothing.</source>
            <translation>soft_margin 接受 −1 和 1 的目标值；用 0 和 1 时，为 0 的行什么也教不了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>softmax shares out a total of 1 among the outputs, and one output alone gets all of it. Its slope is 0, so that nothing is learnt through it.</source>
            <translation>softmax 把总量 1 分给各个输出，只有一个输出时它独得全部。斜率为 0，通过它什么也学不到。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>softmax with bce works, but the sum of 1 is counted twice: cross_entropy says the same, stably.</source>
            <translation>softmax 配 bce 能用，但和为 1 被算了两次：cross_entropy 说的是同一件事，而且稳定。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>squashed twice: floor {floor:.3f}</source>
            <translation>压缩两次：下限 {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>stalls where it is wrong</source>
            <translation>在错处停滞</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets beyond 0 and 1</source>
            <translation>目标值超出 0 和 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets out of reach: floor {floor:.3g}</source>
            <translation>目标值够不着：下限 {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>the loss never sees it</source>
            <translation>损失从不见到它</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>unstable</source>
            <translation>不稳定</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>weak where it is wrong</source>
            <translation>在错处无力</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>wrong</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of outputs</source>
            <translation>输出个数不对</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of weights</source>
            <translation>权重个数不对</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} gives {range_of_activation}, which lies on one side of the threshold {threshold:.3g}.</source>
            <translation>{activation} 给出 {range_of_activation}，全在阈值 {threshold:.3g} 的一侧。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} has a slope of {slope:.2g} at most, and with {layers} hidden layers the gradient fades.</source>
            <translation>{activation} 的斜率至多为 {slope:.2g}，有 {layers} 个隐藏层时梯度消失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is flat around 0, just where the sums lie at the start.</source>
            <translation>{activation} 在 0 附近平坦，而开始时各个和正好落在那里。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is made for the inside of a loss: its outputs are never above 0 and flat on one side.</source>
            <translation>{activation} 是为损失内部而设：它的输出从不大于 0，一侧是平的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} makes all outputs share a total of 1, but they do not depend on each other here.</source>
            <translation>{activation} 让所有输出分享总量 1，但这里它们互不依赖。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} makes the neurons of a layer share a total of 1, so that few can say anything at a time.</source>
            <translation>{activation} 让一层的神经元分享总量 1，于是同时只有少数几个能说话。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} over a single output always gives {constant:g}, whatever the network has learnt.</source>
            <translation>只有一个输出时，{activation} 总是给出 {constant:g}，无论网络学到了什么。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} before {loss} only takes the scores below 0 away; nothing is gained.</source>
            <translation>{loss} 之前的 {fed} 只是去掉 0 以下的得分；没有好处。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} bends what the last layer says, and the loss has no use for it; identity does better.</source>
            <translation>{fed} 弯折了最后一层说的话，而损失用不着；identity 更好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives any number above 0, which is no probability of yes.</source>
            <translation>{fed} 给出任意大于 0 的数，那不是“是”的概率。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score above 0, so that no probability of yes is above 0.5.</source>
            <translation>{fed} 给不出大于 0 的得分，“是”的概率因此不会超过 0.5。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, and a class whose score is 0 for every row learns no more.</source>
            <translation>{fed} 给不出低于 0 的得分，在每一行上得分都为 0 的类别不再学习。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, so that no probability of yes is below 0.5.</source>
            <translation>{fed} 给不出低于 0 的得分，“是”的概率因此不会低于 0.5。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}, so that it is off centre.</source>
            <translation>{fed} 给出 {range}，而类别编码为 {no:g} 和 {yes:g}，所以偏离了中心。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}: one of them can never be hit.</source>
            <translation>{fed} 给出 {range}，而类别编码为 {no:g} 和 {yes:g}：其中一个永远命中不了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the targets reach from {lowest:.4g} to {highest:.4g}: some can never be hit.</source>
            <translation>{fed} 给出 {range}，而目标值从 {lowest:.4g} 到 {highest:.4g}：有些永远命中不了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, so that not every expected count can be said: the floor is {floor:.4g}.</source>
            <translation>{fed} 给出 {range}，并非每个预期计数都说得出：下限为 {floor:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}. Hidden layers need a bend to learn curves; the last layer needs the range that the loss asks for, and no more.</source>
            <translation>{fed} 给出 {range}。隐藏层需要弯折来学习曲线；最后一层只需要损失要求的范围。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} is exactly 0 or 1 beyond −3 and 3: a row that is wrong there teaches nothing.</source>
            <translation>{fed} 在 −3 和 3 之外恰为 0 或 1：在那里出错的行什么也教不了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} is flat where it is sure, and l1 does not push harder where it is wrong: training stalls.</source>
            <translation>{fed} 在确信处是平的，而 l1 在错处不会推得更用力：训练停滞。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} squashes scores that {loss} would rather have raw.</source>
            <translation>{fed} 压缩了得分，而 {loss} 更想要原始的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after softmax works, but its slope is small where the network is surely wrong.</source>
            <translation>softmax 之后用 {loss} 能用，但网络确信却错误时斜率很小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after {fed} works, but its slope is smallest where the network is surely wrong.</source>
            <translation>{fed} 之后用 {loss} 能用，但网络确信却错误时斜率最小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} asks each class by itself, so that the probabilities of a row do not sum to 1.</source>
            <translation>{loss} 单独问每个类别，所以一行的概率之和不是 1。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} compares numbers, and the output can be any number.</source>
            <translation>{loss} 比较数值，输出可以是任意数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} compares shares that add up to one; these targets do not.</source>
            <translation>{loss} 比较相加为一的份额；这些目标值不是。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} fits scores with a squashing inside, but the prediction is the score itself.</source>
            <translation>{loss} 拟合的是内含压缩的得分，而预测是得分本身。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} gets the raw scores and has its {inside} inside: exact, and never flat where it is wrong.</source>
            <translation>{loss} 得到原始得分，内含它的 {inside}：精确，在错处也从不平坦。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has no lowest value for targets from {lowest:.4g} to {highest:.4g}: the loss falls without end.</source>
            <translation>目标值从 {lowest:.4g} 到 {highest:.4g} 时，{loss} 没有最低值：损失无止境下降。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has the squashing inside, and {fed} squashes before it: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} 内含压缩，而 {fed} 在它之前又压缩：损失不能低于 {floor:.4f}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made for yes and no; the targets, all from 0 to 1, are taken as soft answers.</source>
            <translation>{loss} 是为是与否而设；全在 0 到 1 之间的目标值被当作软答案。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made to predict numbers; the classes are taken for the numbers {no:g} and {yes:g}.</source>
            <translation>{loss} 是为预测数值而设；类别被当作数 {no:g} 和 {yes:g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. Of log-probabilities that is a surprise, never below 0; of probabilities it is −1 at best, and its slope is weakest where the network is most wrong.</source>
            <translation>{loss} 是正确类别那个数的相反数。对对数概率，这是意外程度，从不低于 0；对概率，最好是 −1，而且网络错得最厉害处斜率最弱。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. log_softmax makes the numbers of all classes depend on each other; without it nothing stops them, and the loss has no lowest value.</source>
            <translation>{loss} 是正确类别那个数的相反数。log_softmax 使所有类别的数相互依赖；没有它就没有什么能阻止它们，损失没有最低值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} makes its score the logarithm of odds: for a target of 0.9 that is 2.2, and 2.2 is what would be predicted. To predict numbers take mse.</source>
            <translation>{loss} 把得分变成优势比的对数：目标值 0.9 对应 2.2，预测出来的就是 2.2。要预测数值请用 mse。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} measures the distance to the code, and it stays above 0 on one side: the loss cannot get below {floor:.4g}.</source>
            <translation>{loss} 衡量到编码的距离，而它在一侧始终大于 0：损失不能低于 {floor:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} pulls the output to 0 and 1, but {fed} comes to 0 only far out and goes on above 1. A sigmoid has the range that is meant.</source>
            <translation>{loss} 把输出拉向 0 和 1，但 {fed} 要到很远处才到 0，并且会超过 1。sigmoid 的值域才是所要的。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each no costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}; where all scores are 0, it stands still at 0.6931.</source>
            <translation>{loss} 把得分 0 读作概率 0.5。每个“否”至少付 ln 2 = 0.6931，损失不能低于 {floor:.4f}；所有得分都是 0 时，它停在 0.6931 不动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each yes costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} 把得分 0 读作概率 0.5。每个“是”至少付 ln 2 = 0.6931，损失不能低于 {floor:.4f}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads its input as the logarithm of the expected count. The counts reach from {lowest:.4g} to {highest:.4g}; fed with any number, the loss could get to {sound:.4g}.</source>
            <translation>{loss} 把输入读作预期计数的对数。计数从 {lowest:.4g} 到 {highest:.4g}；若输入可为任意数，损失可以降到 {sound:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads one output as the mean and one as how uncertain it is; both can be said freely.</source>
            <translation>{loss} 把一个输出读作均值，另一个读作不确定度；两者都能自由表达。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads the output as the expected count, and every count can be said.</source>
            <translation>{loss} 把输出读作预期计数，每个计数都说得出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes log-probabilities and gets them: together that is cross_entropy.</source>
            <translation>{loss} 接受对数概率，得到的也是：合起来就是 cross_entropy。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities of classes that add up to one, but {fed} looks at each class by itself.</source>
            <translation>{loss} 接受相加为一的各类别的对数概率，但 {fed} 单独看每个类别。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but it gets {given}: raising every score lowers the loss without end.</source>
            <translation>{loss} 接受对数概率，但它得到{given}：抬高每个得分会使损失无止境下降。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but {fed} gives probabilities: the loss falls below zero, to {floor:.3g}.</source>
            <translation>{loss} 接受对数概率，但 {fed} 给出概率：损失降到零以下，到 {floor:.3g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes probabilities and gets them; bce_with_logits does the same a little more exactly.</source>
            <translation>{loss} 接受概率，得到的也是；bce_with_logits 做同样的事，稍微精确一些。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes raw scores and gets them: the squashing is inside the loss, where it is exact.</source>
            <translation>{loss} 接受原始得分，得到的也是：压缩在损失之内，那里才精确。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores, but {fed} holds them within {range}: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} 接受原始得分，但 {fed} 把它们限制在 {range}：损失不能低于 {floor:.4f}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores. {fed} holds them between 0 and 1, so that no probability can rise above {sure:.2f}, however sure the network is, and the slopes are small.</source>
            <translation>{loss} 接受原始得分。{fed} 把它们限制在 0 到 1 之间，于是无论网络多确信，概率都不能超过 {sure:.2f}，斜率也小。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>{loss} 接受 0 到 1 的目标值，但它们从 {lowest:.4g} 到 {highest:.4g}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}: the loss falls below zero without end.</source>
            <translation>{loss} 接受 0 到 1 的目标值，但它们从 {lowest:.4g} 到 {highest:.4g}：损失无止境地降到零以下。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes the classes for the numbers {no:g} and {yes:g}, and outputs may lie beyond them.</source>
            <translation>{loss} 把类别当作数 {no:g} 和 {yes:g}，而输出可以在其外。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>✓ fits</source>
            <translation>✓ 合适</translation>
        </message>
    </context>
    <context>
        <name>data</name>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>$.data.path is empty or not a path. Give the path of a text table such as a .csv.</source>
            <translation>$.data.path 为空或不是路径。请给出文本表格（如 .csv）的路径。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows has one column only. A table needs an input and a target.</source>
            <translation>$.data.rows 只有一列。表格需要一个输入和一个目标值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows is missing or empty. Give at least 4 rows.</source>
            <translation>$.data.rows 缺失或为空。请至少给出 4 行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows[{index}] has {count} values, but there are {width} columns. Give as many.</source>
            <translation>$.data.rows[{index}] 有 {count} 个值，但共有 {width} 列。请给出同样多的值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/load.py" />
            <source>$.data.source is “{source}”, which is not known. Allowed: {allowed}.</source>
            <translation>$.data.source 为“{source}”，无法识别。允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>$.data.task is {task}, but $.data.target names {count} columns. Name one column, or set the task to multilabel or regression.</source>
            <translation>$.data.task 为 {task}，但 $.data.target 列出了 {count} 列。请只写一列，或把任务设为 multilabel 或 regression。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}” twice. Name each column once.</source>
            <translation>$.data.{key} 两次写了列“{name}”。每列只写一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}”, which is not there.{hint} Columns: {names}.</source>
            <translation>$.data.{key} 写了不存在的列“{name}”。{hint} 列：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>Columns without any value were left out: {names}.</source>
            <translation>没有任何值的列已略去：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>The class “{name}” has one row alone, so the split does not keep the shares of the classes.</source>
            <translation>类别“{name}”只有一行，所以划分不保持各类别的比例。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>The column “{column}” of {name} has no value in any of the {rows} training rows, so nothing can be filled in. Leave it out of $.data.inputs, or set another $.data.seed or test_fraction.</source>
            <translation>{name} 的列“{column}”在 {rows} 个训练行中都没有值，无从填补。请把它从 $.data.inputs 中去掉，或另设 $.data.seed 或 test_fraction。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>The column “{column}” of {name} has {count} different texts, but at most {most} are allowed, since each becomes an input. Leave it out of the inputs, or merge rare texts.</source>
            <translation>{name} 的列“{column}”有 {count} 种不同的文本，但最多允许 {most} 种，因为每种都成为一个输入。请把它从输入中去掉，或合并少见的文本。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>The column “{column}” of {source} holds no value. Choose other inputs.</source>
            <translation>{source} 的列“{column}”没有值。请选别的输入。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds the class “{name}” alone, so there is nothing to tell apart. Add rows of another class, or choose another target.</source>
            <translation>{source} 的目标值“{column}”只含类别“{name}”，没有可区分的。请加入其他类别的行，或另选目标值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds {count} different values, but {task} takes at most {most}. Choose another target, or set $.data.task to {instead}.</source>
            <translation>{source} 的目标值“{column}”有 {count} 个不同的值，但 {task} 最多接受 {most} 个。请另选目标值，或把 $.data.task 设为 {instead}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The task was taken to be {task} ({label}), from the values of “{names}”.</source>
            <translation>根据“{names}”的值，任务被认为是 {task}（{label}）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>benign</source>
            <translation>良性</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/words.py" />
            <source>class {number}</source>
            <translation>类别 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>count</source>
            <translation>计数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>diagnosis</source>
            <translation>诊断</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>digit</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 1</source>
            <translation>圆盘 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 2</source>
            <translation>圆盘 2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 3</source>
            <translation>圆盘 3</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>grower</source>
            <translation>种植者</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>kind</source>
            <translation>品种</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>malignant</source>
            <translation>恶性</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>progression</source>
            <translation>病情发展</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with {value:g}, the median of the training rows.</source>
            <translation>“{column}”中的 {count} 个缺失值已用 {value:g} 填补，即训练行的中位数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with “{value}”, the most frequent category.</source>
            <translation>“{column}”中的 {count} 个缺失值已用“{value}”填补，即最常见的类别。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} rows with a missing value were dropped.</source>
            <translation>已去掉 {count} 个含缺失值的行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{count} rows without a value in “{names}” were dropped.</source>
            <translation>已去掉“{names}”中没有值的 {count} 行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} has {rows} usable rows ({dropped} more miss a value), but needs at least {least}. Add rows.</source>
            <translation>{name} 有 {rows} 个可用的行（另有 {dropped} 行缺值），但至少需要 {least} 行。请增加行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} misses {count} values, the first in column “{column}”, {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>{name} 缺 {count} 个值，第一个在列“{column}”，{place}，而 $.data.missing 为 refuse。请补上这些值，或把它设为 fill 或 drop。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/prepare.py" />
            <source>{name} would become {numbers} numbers: {rows} rows of {inputs} inputs. At most {most} are allowed for a file of its size. Choose fewer inputs, fewer texts above all, or take a part of its rows.</source>
            <translation>{name}会变成 {numbers} 个数：{rows} 行，每行 {inputs} 个输入。对这样大小的文件最多允许 {most} 个。请少选输入（尤其是文本），或只取一部分行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>{name} would give {count} inputs, but at most {most} are allowed. Choose fewer inputs.</source>
            <translation>{name} 会产生 {count} 个输入，但最多允许 {most} 个。请少选一些输入。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>无法读取 {path}：{reason}。请另选文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} 不存在。请检查名称和文件夹。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a folder. Choose a text table (.csv) in it.</source>
            <translation>{path} 是文件夹。请在其中选择文本表格 (.csv)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a network path, and those are not opened. Copy the file to this computer.</source>
            <translation>{path} 是网络路径，不会打开。请把文件复制到这台电脑。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a web address, but data is read from this computer alone. Download it first.</source>
            <translation>{path} 是网址，而数据只从这台电脑读取。请先下载。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{path} is larger than {most} MB. Take a part of its rows.</source>
            <translation>{path} 大于 {most} MB。请只取其中一部分行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is not a plain file. Choose a text table such as a .csv.</source>
            <translation>{path} 不是普通文件。请选择 .csv 之类的文本表格。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>你无权读取 {path}。请申请权限，或把它复制到你自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} names a device, not a file. Choose a text table such as a .csv.</source>
            <translation>{path} 是设备名，不是文件。请选择 .csv 之类的文本表格。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>{rows} rows cannot hold all {classes} classes, so the split does not keep the shares of the classes.</source>
            <translation>{rows} 行容不下全部 {classes} 个类别，所以划分不保持各类别的比例。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} has no column left to learn from: all are targets. Name fewer in $.data.target.</source>
            <translation>{source} 没有剩下可供学习的列：全是目标值。请在 $.data.target 中少写一些。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/features.py" />
            <source>{source} has one input, x, but $.data.features has {features} alone. Allowed: {allowed}.</source>
            <translation>{source} 只有一个输入 x，但 $.data.features 只有 {features}。允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source} has two columns named “{name}”, columns {first} and {second}. Give each its own name.</source>
            <translation>{source} 有两列都叫“{name}”，第 {first} 列和第 {second} 列。请给它们不同的名称。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} misses the target of {count} rows, first in {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>{source} 有 {count} 行缺目标值，首先在 {place}，而 $.data.missing 为 refuse。请补上这些值，或把它设为 fill 或 drop。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: {value:g} in the column “{column}” is too large. Allowed: numbers up to {largest:g}, positive or negative. Correct it, or leave the cell empty.</source>
            <translation>{source}，{place}：列“{column}”中的 {value:g} 太大。允许：不超过 {largest:g} 的数，正负均可。请改正，或把格子留空。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{source}, {place}: {value:g} in the target “{column}” is not a label. Allowed: 0 and 1. Correct it, or set $.data.task to regression.</source>
            <translation>{source}，{place}：目标值“{column}”中的 {value:g} 不是标签。允许：0 和 1。请改正，或把 $.data.task 设为 regression。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: “{value}” in the column “{column}” is not a number, but the column holds numbers. Correct it, leave the cell empty if the value is missing, or leave the column out.</source>
            <translation>{source}，{place}：列“{column}”中的“{value}”不是数，但该列是数。请改正；若缺值则把格子留空，或略去该列。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} begins as {encoding}, but is damaged further on. Save it again as UTF-8.</source>
            <translation>{where} 开头是 {encoding}，但后面损坏了。请重新存为 UTF-8。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} cannot be understood: {reason}. Check its quotation marks.</source>
            <translation>无法理解 {where}：{reason}。请检查其中的引号。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has more than {most} rows. Take a part of them.</source>
            <translation>{where} 超过 {most} 行。请只取其中一部分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} has one column only, or lines of many widths. A table needs an input and a target, with a comma, semicolon, tab, bar or space between them.</source>
            <translation>{where} 只有一列，或各行宽度不一。表格需要一个输入和一个目标值，之间用逗号、分号、制表符、竖线或空格分隔。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has {count} columns, but at most {most} are allowed. Take a part of them.</source>
            <translation>{where} 有 {count} 列，但最多允许 {most} 列。请只取其中一部分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} has {rows} records, but {parsed} were understood. Check its quotation marks.</source>
            <translation>{where} 有 {rows} 条记录，但只理解了 {parsed} 条。请检查其中的引号。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} holds column names alone. Add at least 4 rows below them.</source>
            <translation>{where} 只有列名。请在其下至少加 4 行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is a spreadsheet or an archive, not text. Open it and save the table as CSV.</source>
            <translation>{where} 是电子表格或压缩包，不是文本。请打开它，把表格存为 CSV。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is binary, not text. Choose a text table such as a .csv, in UTF-8.</source>
            <translation>{where} 是二进制，不是文本。请选择 UTF-8 的文本表格，如 .csv。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is empty. It needs a header and at least 4 rows.</source>
            <translation>{where} 是空的。它需要表头和至少 4 行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where}, line {line}: {count} columns, but the first line has {width}. Every line needs as many; look for a missing or additional delimiter, or put text that holds one in quotation marks.</source>
            <translation>{where}，第 {line} 行：{count} 列，而首行有 {width} 列。每行都要同样多；请找缺少或多余的分隔符，或把含分隔符的文本放进引号。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where}, line {line}: {reason}. Check the quotation marks from there on.</source>
            <translation>{where}，第 {line} 行：{reason}。请检查从那里开始的引号。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>“{name}” is both an input and a target, so there would be nothing to predict. Take it out of $.data.inputs, or choose another $.data.target.</source>
            <translation>“{name}”既是输入又是目标值，那就没什么可预测了。请把它从 $.data.inputs 中去掉，或另选 $.data.target。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>“{value}” is not a number, but the column “{column}” takes numbers. Type one such as 1.5.</source>
            <translation>“{value}”不是数，但列“{column}”接受数。请输入如 1.5 的数。</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Experiment alone</source>
            <translation>只有实验</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights</source>
            <translation>保留权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights?</source>
            <translation>保留权重？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Otherwise they are lost.</source>
            <translation>否则它们会丢失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Project with its run, notes and table</source>
            <translation>项目，含运行、笔记和表格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Projects, experiments and tables</source>
            <translation>项目、实验和表格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save a picture</source>
            <translation>保存图片</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save the changes to “{name}” first?</source>
            <translation>先保存对“{name}”的修改吗？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Space, → and R act in the Studio, where no control that you are in uses them.</source>
            <translation>空格键、→ 和 R 在工作室中有效，除非你所在的控件要用它们。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Start anew</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>This network has been trained. Keep its weights, or start anew with the change?</source>
            <translation>这个网络已经训练过。保留它的权重，还是随修改重新开始？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Unsaved changes</source>
            <translation>未保存的修改</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Your answer is remembered. View, “Ask again about swaps” brings the question back.</source>
            <translation>会记住你的回答。“视图”菜单中的“重新询问更换时的处理”可恢复提问。</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”</source>
            <translation>集群上的竞赛需要 Dask。安装命令：pip install “nnstudio[cluster]”</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It has no gradient written by hand.</source>
            <translation>它没有手写的梯度。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It reads two outputs for each number.</source>
            <translation>它为每个数读两个输出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Its slope is learned, and stands in no layer's weights.</source>
            <translation>它的斜率是学来的，不在任何层的权重里。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>One cannot go on from here: this moment is of another network or data.</source>
            <translation>不能从这里继续：这个时刻属于另一个网络或别的数据。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>PyTorch finds no usable NVIDIA GPU or driver.</source>
            <translation>PyTorch 找不到可用的 NVIDIA GPU 或驱动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Rows are carried from one epoch into the next.</source>
            <translation>行从一轮带到下一轮。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The Dask scheduler at {address} cannot be reached any more. What had come is kept.</source>
            <translation>无法再连接 {address} 处的 Dask 调度器。已传回的结果会保留。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>The device {name} cannot be used here: {reason} Choose cpu or auto.</source>
            <translation>设备 {name} 在这里不能使用：{reason}请选 cpu 或 auto。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>The mean is over the weights of a batch's own rows.</source>
            <translation>均值按批次自身各行的权重计算。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/engines.py" />
            <source>The processes of this race keep ending before their time. Is there enough memory for them?</source>
            <translation>这场竞赛的进程总是提前结束。它们的内存够吗？</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/keeping.py" />
            <source>The race that was kept does not fit these data, so that it cannot be gone on with.</source>
            <translation>保存的竞赛与这些数据不符，因此不能继续。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/worker.py" />
            <source>The run could not begin: an error in the program.</source>
            <translation>运行无法开始：程序有错误。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The scheduler at {address} has no worker. Start one with: dask worker {address}</source>
            <translation>{address} 处的调度器没有 worker。启动命令：dask worker {address}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The workers at {address} could not train this race: {reason}. They need the same nnstudio and enough memory.</source>
            <translation>{address} 处的 worker 无法训练此竞赛：{reason}。它们需要相同版本的 nnstudio 和足够的内存。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but its driver is missing or too old for this PyTorch.</source>
            <translation>有 NVIDIA GPU，但它的驱动缺失，或对这个 PyTorch 来说太旧。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but this PyTorch was built for the CPU alone. “nnstudio doctor” prints the command that brings PyTorch for CUDA.</source>
            <translation>有 NVIDIA GPU，但这个 PyTorch 只为 CPU 编译。“nnstudio doctor”会打印获取 CUDA 版 PyTorch 的命令。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>There is no Dask scheduler at {address}. Start one with “dask scheduler”, and give the address that it prints, such as tcp://192.168.0.2:8786.</source>
            <translation>{address} 处没有 Dask 调度器。用“dask scheduler”启动一个，并给出它打印的地址，如 tcp://192.168.0.2:8786。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is no device {name}. Usable here: {names}.</source>
            <translation>没有设备 {name}。这里可用：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>This PyTorch was built for the CPU alone.</source>
            <translation>这个 PyTorch 只为 CPU 编译。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>This change needs another number of outputs, so it begins a new run. Press Reset.</source>
            <translation>此修改需要另一个输出个数，因此开始新的运行。请按“重置”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite. Try a smaller learning rate, then press Reset.</source>
            <translation>训练在第 {epoch} 轮停止：{tensor} 变成了 NaN 或无穷大。请试更小的学习率，然后按“重置”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>the loss</source>
            <translation>损失</translation>
        </message>
    </context>
    <context>
        <name>experiment</name>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features is empty. Choose at least one input, such as x.</source>
            <translation>$.data.features 为空。请至少选一个输入，如 x。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features names an input twice. Name each input once.</source>
            <translation>$.data.features 两次写了同一个输入。每个输入只写一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.path is missing. A source of “file” needs the path of a text table.</source>
            <translation>$.data.path 缺失。来源为“file”时需要文本表格的路径。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.rows is missing or empty. A source of “rows” needs at least 4 rows.</source>
            <translation>$.data.rows 缺失或为空。来源为“rows”时至少需要 4 行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.network.hidden has {count} layers. Allowed: 0 to {most}.</source>
            <translation>$.network.hidden 有 {count} 层。允许：0 到 {most}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.device is “{device}”. Allowed: cpu, cuda, cuda:0, cuda:1 …, auto.</source>
            <translation>$.training.device 为“{device}”。允许：cpu、cuda、cuda:0、cuda:1 …、auto。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.l1_at_zero is “stop”, which needs the optimizer sgd without momentum. Allowed with others: cross.</source>
            <translation>$.training.l1_at_zero 为“stop”，这需要不带动量的优化器 sgd。其他优化器允许：cross。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.parameters.nesterov needs a momentum above 0. Set momentum, or drop nesterov.</source>
            <translation>$.training.parameters.nesterov 需要大于 0 的动量。请设 momentum，或去掉 nesterov。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place} is {value}. Allowed: {allowed}.</source>
            <translation>$.{place} 为 {value}。允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place}.seed is {value}. Allowed: a whole number from 0 to {upper:,}, or a text.</source>
            <translation>$.{place}.seed 为 {value}。允许：0 到 {upper:,} 的整数，或一段文本。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>A factor on the loss, as in half squares.</source>
            <translation>损失上的系数，例如半平方。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>A race has {seeds} seeds. Allowed: 1 to {most:,}.</source>
            <translation>竞赛有 {seeds} 个种子。允许：1 到 {most:,}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Amplitude</source>
            <translation>振幅</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Batch size</source>
            <translation>批大小</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Epochs</source>
            <translation>轮数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Factor</source>
            <translation>系数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How far one step goes: too small is slow, too large flies off.</source>
            <translation>一步走多远：太小则慢，太大则飞出去。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How high the wave goes.</source>
            <translation>波有多高。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many neurons the layer has.</source>
            <translation>这一层有多少个神经元。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many outputs the network has, where task and loss should not decide.</source>
            <translation>网络有多少个输出，当不由任务和损失决定时。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows are drawn, training and test together.</source>
            <translation>共抽取多少行，训练和测试合计。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows one step looks at; more than there are means all of them.</source>
            <translation>一步看多少行；超过总行数就表示全部。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many times the training passes over all training rows.</source>
            <translation>训练把全部训练行过多少遍。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How much chance blurs the data: 0 is clean.</source>
            <translation>随机使数据模糊多少：0 为干净。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>L1</source>
            <translation>L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>L2</source>
            <translation>L2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Neurons</source>
            <translation>神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Noise</source>
            <translation>噪声</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Outputs</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Positive share</source>
            <translation>正类比例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero by a constant amount.</source>
            <translation>以固定的量把每个权重拉向零。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero in proportion to its size.</source>
            <translation>按其大小成比例地把每个权重拉向零。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Start bias</source>
            <translation>初始偏置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Test share</source>
            <translation>测试比例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every neuron of the layer starts with.</source>
            <translation>这一层每个神经元开始时的偏置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every output starts with.</source>
            <translation>每个输出开始时的偏置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The experiment holds too many rows for one line. Hand over a project file instead.</source>
            <translation>这个实验的行太多，一行文本装不下。请改为交出项目文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The line is cut off or mistyped: its checksum does not fit. Copy it again, from {prefix} to its end.</source>
            <translation>这一行被截断或有错字：校验和不符。请重新复制，从 {prefix} 到末尾。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs as many as the target has columns ({columns}). Remove network.outputs.</source>
            <translation>网络有 {outputs} 个输出，但 {loss} 需要与目标值的列数一样多 ({columns})。请去掉 network.outputs。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs {needed}: a mean and a variance for each column of the target. Remove network.outputs.</source>
            <translation>网络有 {outputs} 个输出，但 {loss} 需要 {needed} 个：目标值的每一列一个均值和一个方差。请去掉 network.outputs。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The rows of this experiment are in a file of this computer, which one line cannot carry. Hand over a project file instead.</source>
            <translation>这个实验的行在这台电脑的文件里，一行文本带不走。请改为交出项目文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows in the rare class.</source>
            <translation>稀少类别的行所占的比例。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows kept back to test on rows never trained on.</source>
            <translation>留出不训练、用来测试的行所占的比例。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This is not the line of an experiment. Such a line begins with {prefix}</source>
            <translation>这不是实验的一行。这样的行以 {prefix} 开头</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line asks for a file of this computer, and a line from somebody else may read none. Ask for the project file.</source>
            <translation>这一行要读这台电脑的文件，而别人给的行不得读取任何文件。请索要项目文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line holds more than an experiment can, or only a part of one.</source>
            <translation>这一行的内容超出了一个实验，或只是其中一部分。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is of format {version}, but this studio reads format 1. Update nnstudio.</source>
            <translation>这一行的格式为 {version}，但这个工作室只读格式 1。请更新 nnstudio。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is too long for an experiment.</source>
            <translation>这一行对一个实验来说太长。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>This race has {runs:,} runs. Allowed: up to {most:,}. Take fewer values or seeds.</source>
            <translation>这场竞赛有 {runs:,} 次运行。允许：最多 {most:,} 次。请减少取值或种子。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>bce takes targets from 0 to 1, but the targets reach from {lowest:g} to {highest:g}. Choose mse.</source>
            <translation>bce 接受 0 到 1 的目标值，但目标值从 {lowest:g} 到 {highest:g}。请选 mse。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>kl_div takes the logarithm of the targets, but the lowest target is {lowest:g}, which has none. Choose mse for numbers, or target_coding zero_one for classes.</source>
            <translation>kl_div 对目标值取对数，但最低的目标值为 {lowest:g}，它没有对数。数值请选 mse，类别请选 target_coding zero_one。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train equally long.</source>
            <translation>{key} 不能变化：所有变体训练同样长。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train on one device.</source>
            <translation>{key} 不能变化：所有变体在同一设备上训练。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: in a race all variants have the same data. Allowed: paths that begin with network, loss or training.</source>
            <translation>{key} 不能变化：竞赛中所有变体使用相同的数据。允许：以 network、loss 或 training 开头的路径。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: say how many seeds instead (--seeds N).</source>
            <translation>{key} 不能变化：请改为说明用多少个种子 (--seeds N)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} does not vary in this race.</source>
            <translation>{key} 在这场竞赛中没有变化。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} has a value twice. Name each value once.</source>
            <translation>{key} 有重复的取值。每个值只写一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is no place of an experiment that can vary. Allowed: paths that begin with network, loss or training, such as {example}.</source>
            <translation>{key} 不是实验中可以变化的位置。允许：以 network、loss 或 training 开头的路径，例如 {example}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is to vary twice. Name all its values at once.</source>
            <translation>{key} 被要求变化两次。请一次写全它的所有取值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key}: “{value}” has {found} parts, but {needed} things vary together. Join them by +.</source>
            <translation>{key}：“{value}”有 {found} 个部分，但有 {needed} 项一起变化。请用 + 连接。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} has {weights} weights, but the network has {outputs} outputs. Give each output a weight in loss.parameters.weight, or leave them out.</source>
            <translation>{loss} 有 {weights} 个权重，但网络有 {outputs} 个输出。请在 loss.parameters.weight 中给每个输出一个权重，或都不写。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one class per row, but the task is {task}. Choose mse for numbers, bce_with_logits for labels.</source>
            <translation>{loss} 每行需要一个类别，但任务是 {task}。数值请选 mse，标签请选 bce_with_logits。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one output for each of the {classes} classes, but the network has {outputs}. Remove network.outputs or set it to {classes}.</source>
            <translation>{loss} 需要 {classes} 个类别各一个输出，但网络有 {outputs} 个。请去掉 network.outputs，或设为 {classes}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes probabilities from 0 to 1, but {fed} gives {range}. Use sigmoid before it, or the loss bce_with_logits.</source>
            <translation>{loss} 接受 0 到 1 的概率，但 {fed} 给出 {range}。请在它之前用 sigmoid，或用损失 bce_with_logits。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes targets of 0 and 1, but data.target_coding is minus_one_one. Use zero_one.</source>
            <translation>{loss} 接受 0 和 1 的目标值，但 data.target_coding 为 minus_one_one。请用 zero_one。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/embedded.py" />
            <source>{path} carries no experiment. Choose a lab report that nnstudio has written.</source>
            <translation>{path} 里没有实验。请选择由 nnstudio 写成的实验报告。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>无法保存 {path}：{reason}。什么都没有改变；请另选位置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} 不存在。请检查名称和文件夹。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a folder. Choose an experiment file (.json) in it.</source>
            <translation>{path} 是文件夹。请在其中选择实验文件 (.json)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a table, not an experiment. Open it in the window, choose what to predict, and save the experiment.</source>
            <translation>{path} 是表格，不是实验。请在窗口中打开它，选择要预测什么，再保存实验。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{path} 大于 {most} MB，作为实验太大。表格请作为数据打开。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not UTF-8 text (byte {position}). Experiment files are JSON text in UTF-8.</source>
            <translation>{path} 不是 UTF-8 文本（第 {position} 字节）。实验文件是 UTF-8 的 JSON 文本。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not a plain file. Choose an experiment file (.json).</source>
            <translation>{path} 不是普通文件。请选择实验文件 (.json)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>你无权读取 {path}。请申请权限，或把它复制到你自己的文件夹。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: an experiment has no “{step}” there.{hint} Allowed: {allowed}.</source>
            <translation>{path}：实验的那里没有“{step}”。{hint} 允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: the network has no hidden layer. Add one first.</source>
            <translation>{path}：网络没有隐藏层。请先加一层。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: there is no hidden layer {step}. Allowed: 0 to {most}, or * for all of them.</source>
            <translation>{path}：没有隐藏层 {step}。允许：0 到 {most}，或用 * 表示全部。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>{place}.{key} is “{name}”, which is not known.{hint} Allowed: {allowed}.</source>
            <translation>{place}.{key} 为“{name}”，无法识别。{hint} 允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{where} 大于 {most} MB，作为实验太大。表格请作为数据打开。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is not JSON: {reason}.</source>
            <translation>{where} 不是 JSON：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where}: {reason}</source>
            <translation>{where}：{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>“{text}” says not what varies. Write KEY=a,b,c, such as {example}.</source>
            <translation>“{text}”没有说明什么在变。请写 KEY=a,b,c，如 {example}。</translation>
        </message>
    </context>
    <context>
        <name>explore</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>-1 for no and 1 for yes</source>
            <translation>-1 为否，1 为是</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>0 for no, 1 for yes, or a share between</source>
            <translation>0 为否，1 为是，或介于其间的份额</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>0 or 1 for each output, or a share between</source>
            <translation>每个输出 0 或 1，或介于其间的份额</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A delta of 50: the line follows the outliers as it does under mse.</source>
            <translation>delta 为 50：直线像在 mse 下那样跟着离群点走。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A flat start</source>
            <translation>平坦的起点</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A lambda of 12: every output and every slope is 0.</source>
            <translation>lambda 为 12：每个输出和每个斜率都是 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A large learning rate: the loss jumps up and down and never settles.</source>
            <translation>学习率大：损失上下跳动，从不安定。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A mean kept small</source>
            <translation>均值保持很小</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A relu on the output that starts below zero: the loss never moves.</source>
            <translation>输出上的 relu 从零以下开始：损失一动不动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>损失之前的 sigmoid：停在远高于 0 处，尽管几乎每行都对。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid that starts sure of one class: under mse the loss hardly moves.</source>
            <translation>一开始就确信某个类别的 sigmoid：在 mse 下损失几乎不动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A slope of 0.98 below zero: the boundary is almost a straight line.</source>
            <translation>零以下斜率为 0.98：边界几乎是直线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it falls below 0, towards −1.</source>
            <translation>损失之前的 softmax：降到 0 以下，趋向 −1。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>损失之前的 softmax：停在远高于 0 处，尽管几乎每行都对。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A softplus before a loss that takes logits: the loss stops far above 0.</source>
            <translation>接受 logits 的损失之前的 softplus：损失停在远高于 0 处。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A tanh before the loss: no mean gets beyond 1, though the sine reaches 3.</source>
            <translation>损失之前的 tanh：均值不超过 1，而正弦达到 3。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A tanh on the output: the curve is cut off at −1 and 1, though the sine reaches 3.</source>
            <translation>输出上的 tanh：曲线在 −1 和 1 处被截断，而正弦达到 3。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Above the ceiling</source>
            <translation>超过上限</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>An output that starts at exactly 0: the slope is 0 there, so the loss never moves.</source>
            <translation>输出恰从 0 开始：那里斜率为 0，损失一动不动。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Certain and wrong</source>
            <translation>确信却错误</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Choose the right class's logit, or a whole answer, to see the network's rows as dots.</source>
            <translation>选择正确类别的 logit 或整个答案，即可看到网络的各行（点）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Counts</source>
            <translation>计数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Dead output</source>
            <translation>死亡的输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Delta too wide</source>
            <translation>delta 太宽</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows at their misses; each has a variance of its own.</source>
            <translation>点：{count} 个训练行，位于各自的偏差处；每个有自己的方差。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose answer is {target}, at the network's {axis}.</source>
            <translation>点：答案为 {target} 的 {count} 个训练行，位于网络的 {axis} 处。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose count is {target}, at what the loss is fed.</source>
            <translation>点：计数为 {target} 的 {count} 个训练行，位于损失的输入处。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, by how far the {axis} of their right class is ahead.</source>
            <translation>点：{count} 个训练行，按正确类别的 {axis} 领先多少排列。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, each as far from the target here as it misses its own.</source>
            <translation>点：{count} 个训练行，离这里目标值的距离等于偏离自己目标值的距离。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Flat outside</source>
            <translation>外侧平坦</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For classes</source>
            <translation>用于分类</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For counts</source>
            <translation>用于计数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For numbers</source>
            <translation>用于数值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For yes or no</source>
            <translation>用于是或否</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 1: the slope is 0 there, and nothing is learned.</source>
            <translation>隐藏层从远高于 1 处开始：那里斜率为 0，什么也学不到。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 6: the slope is 0 there, and no layer before it learns.</source>
            <translation>隐藏层从远高于 6 处开始：那里斜率为 0，之前的层都学不到。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far below −3: all outputs and slopes are 0.</source>
            <translation>隐藏层从远低于 −3 处开始：所有输出和斜率都是 0。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>KL without the logarithm</source>
            <translation>没有对数的 KL</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Lambda too wide</source>
            <translation>lambda 太宽</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Layers without a bend</source>
            <translation>没有弯折的层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Leaky until straight</source>
            <translation>漏到成了直线</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Logits</source>
            <translation>logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Means and spreads</source>
            <translation>均值与散布</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>NLL of raw scores</source>
            <translation>原始得分的 NLL</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>NLL without the logarithm</source>
            <translation>没有对数的 NLL</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Never a no</source>
            <translation>从不说“否”</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>No dots: in the Studio, {loss} is not fed from {before}.</source>
            <translation>没有点：在工作室里，{loss} 的输入不是来自 {before}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>No log_softmax before nll: the loss falls below 0, without end.</source>
            <translation>nll 之前没有 log_softmax：损失降到 0 以下，无止境。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>No sigmoid before the loss: the Studio says why PyTorch refuses.</source>
            <translation>损失之前没有 sigmoid：工作室会说明 PyTorch 为何拒绝。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Out of reach</source>
            <translation>够不着</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Outputs</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Predictions</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Scores</source>
            <translation>得分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Scores for probabilities</source>
            <translation>把得分当概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sigmoid twice</source>
            <translation>两次 sigmoid</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Silent hardswish</source>
            <translation>沉默的 hardswish</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Small start weights: around zero the slope is nearly 0, and learning hardly begins.</source>
            <translation>初始权重小：在零附近斜率几乎为 0，学习很难开始。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Softmax twice</source>
            <translation>两次 softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sure and wrong</source>
            <translation>确信却错误</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Target shares</source>
            <translation>目标份额</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Targets</source>
            <translation>目标值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Targets of 0 and 1: the network says yes to every row.</source>
            <translation>目标值为 0 和 1：网络对每一行都说“是”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>The rows of the network in the Studio appear here as dots.</source>
            <translation>工作室中网络的各行会在这里显示为点。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>These are {count} numbers; up to {most} can be shown.</source>
            <translation>这里有 {count} 个数；最多显示 {most} 个。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Too fast for L1</source>
            <translation>对 L1 来说太快</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Train with {loss} in the Studio to see its rows here as dots.</source>
            <translation>在工作室里用 {loss} 训练，即可在此看到它的各行（点）。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Two hidden layers of identity: the boundary stays one straight line.</source>
            <translation>两个 identity 隐藏层：边界仍是一条直线。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write a few numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>写几个数，如 [1.0, -2.0, 3.0]。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write one row of numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>写一行数，如 [1.0, -2.0, 3.0]。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Zero is no side</source>
            <translation>零不是任何一边</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a count for each output, 0 or more</source>
            <translation>每个输出一个计数，0 或更大</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a mean and a spread s; the variance is softplus(s)</source>
            <translation>一个均值和一个散布 s；方差为 softplus(s)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a share for each class; they sum to 1</source>
            <translation>每个类别一个份额；相加为 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>both</source>
            <translation>两者</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>counts from 0 on</source>
            <translation>从 0 起的计数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>expected counts above 0, unless the output is a logarithm</source>
            <translation>大于 0 的预期计数，除非输出是对数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>hidden</source>
            <translation>隐藏层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>log-probabilities</source>
            <translation>对数概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logit</source>
            <translation>logit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logits: the raw values of the last layer</source>
            <translation>logits：最后一层的原始值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>mean</source>
            <translation>均值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>numbers</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one class number for each row, from 0</source>
            <translation>每行一个类别编号，从 0 开始</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each output</source>
            <translation>每个输出一个数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each pair of outputs</source>
            <translation>每对输出一个数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>probabilities from 0 to 1</source>
            <translation>0 到 1 的概率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>probabilities from 0 to 1; put sigmoid before the loss</source>
            <translation>0 到 1 的概率；在损失之前放 sigmoid</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>rare</source>
            <translation>少用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>rows whose shares sum to 1</source>
            <translation>份额相加为 1 的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>score</source>
            <translation>得分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>scores: the raw values of the last layer</source>
            <translation>得分：最后一层的原始值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>shares from 0 to 1</source>
            <translation>0 到 1 的份额</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>the logarithm of the expected count</source>
            <translation>预期计数的对数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the loss</source>
            <translation>{name} 作为损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the output activation</source>
            <translation>{name} 作为输出激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in Hidden {number}</source>
            <translation>{name} 用于隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in every hidden layer</source>
            <translation>{name} 用于每个隐藏层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: nearly flat, slope below {slope}</source>
            <translation>{name}：几乎平坦，斜率小于 {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope 0 here</source>
            <translation>{name}：饱和，此处斜率为 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope below {slope}</source>
            <translation>{name}：饱和，斜率小于 {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: slope 0 here, a unit that stays here is dead</source>
            <translation>{name}：此处斜率为 0，停在这里的单元就死亡了</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place} has the shape {shape}, but {other} has {wanted}. Write one target for each number.</source>
            <translation>{place} 的形状为 {shape}，但 {other} 为 {wanted}。请给每个数写一个目标值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} holds {count} numbers. Allowed: 1 to {most}.</source>
            <translation>{place} 有 {count} 个数。允许：1 到 {most}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} is empty. Write numbers such as {example}.</source>
            <translation>{place} 是空的。请写 {example} 这样的数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: a bracket “{bracket}” has no partner. Write numbers such as {example}.</source>
            <translation>{place}：括号“{bracket}”没有配对。请写 {example} 这样的数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: each row needs a mean, a spread and one target. Write {example} and {target}.</source>
            <translation>{place}：每行需要一个均值、一个散布和一个目标值。请写 {example} 和 {target}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: every row needs as many numbers as the first one. Write rows such as {example}.</source>
            <translation>{place}：每行的数要与第一行一样多。请写 {example} 这样的行。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {count} classes for {rows} rows. Write one class number for each row.</source>
            <translation>{place}：{rows} 行却有 {count} 个类别。请每行写一个类别编号。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {value} cannot stand there. Allowed: {allowed}.</source>
            <translation>{place}：{value} 不能在那里。允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: “{word}” is no number. Write numbers such as {example}.</source>
            <translation>{place}：“{word}”不是数。请写 {example} 这样的数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>“{word}” is no number; write numbers such as [1.0, -2.0, 3.0].</source>
            <translation>“{word}”不是数；请写 [1.0, -2.0, 3.0] 这样的数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>−1 or 1 for each output</source>
            <translation>每个输出 −1 或 1</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Data with predictions as a table</source>
            <translation>含预测的数据表(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;History as a table</source>
            <translation>历史数据表(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Jupyter notebook</source>
            <translation>Jupyter 笔记本(&amp;J)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Lab report</source>
            <translation>实验报告(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;ONNX model</source>
            <translation>ONNX 模型(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;State dict</source>
            <translation>状态字典(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Weights as a table</source>
            <translation>权重数据表(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A script of plain PyTorch that trains as the studio does; the trained weights stand at its end.</source>
            <translation>普通 PyTorch 的脚本，训练方式与工作室相同；末尾附有训练好的权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A web page with settings, results and pictures, which opens as the same experiment.</source>
            <translation>含设置、结果和图片的网页，可作为同一个实验打开。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every row of the data with what the network predicts for it (CSV).</source>
            <translation>数据的每一行，以及网络对它的预测 (CSV)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every weight and bias, one a line (CSV).</source>
            <translation>每个权重和偏置，一行一个 (CSV)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Lab report as &amp;PDF</source>
            <translation>实验报告为 PDF(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Losses and metrics, epoch by epoch (CSV).</source>
            <translation>逐轮的损失和指标 (CSV)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as P&amp;NG</source>
            <translation>图存为 PNG(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as S&amp;VG</source>
            <translation>图存为 SVG(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Python s&amp;cript</source>
            <translation>Python 脚本(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Script for several p&amp;rocesses</source>
            <translation>多进程脚本(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The installed program comes without the package {extra} that this needs.</source>
            <translation>安装的程序不含此功能所需的软件包 {extra}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The lab report on paper; the file opens as the same experiment.</source>
            <translation>纸质的实验报告；该文件可作为同一个实验打开。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The pictures of the run as drawings that stay sharp at every size.</source>
            <translation>运行的图片，以任何大小都清晰的图形保存。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The plots of the studio as they are now, in one picture.</source>
            <translation>工作室现在的各个图，合成一张图片。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The same lines as a notebook, one cell for each part.</source>
            <translation>同样的代码写成笔记本，每部分一个单元格。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The script for torchrun: its processes, on one machine or many, share every batch (DDP).</source>
            <translation>供 torchrun 使用的脚本：它的各进程在一台或多台机器上分享每个批次 (DDP)。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained network for other programs: rows in their own units go in, predictions come out.</source>
            <translation>供其他程序使用的训练好的网络：输入为原单位的行，输出为预测。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained weights as safetensors, with the lines that load them into PyTorch.</source>
            <translation>训练好的权重，存为 safetensors，附载入 PyTorch 的代码。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>This export is made in the window alone: open the experiment there.</source>
            <translation>此导出只能在窗口中完成：请在窗口中打开实验。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>This needs a package that is not installed. Install it with: pip install "nnstudio[{extra}]"</source>
            <translation>这需要一个尚未安装的软件包。安装命令：pip install "nnstudio[{extra}]"</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>无法写入 {path}：{reason}。请另选位置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is a folder. Give the name of a file in it.</source>
            <translation>{path} 是文件夹。请给出其中的文件名。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is not a plain file. Choose another name.</source>
            <translation>{path} 不是普通文件。请另选名称。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is the table of the experiment. Choose another file.</source>
            <translation>{path} 是实验的表格。请另选文件。</translation>
        </message>
    </context>
    <context>
        <name>export_file</name>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Export: {kind}</source>
            <translation>导出：{kind}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Saved {path}: run it with Python.</source>
            <translation>已保存 {path}：用 Python 运行它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>The run is just being made anew. Export it in a moment.</source>
            <translation>运行正在重新生成。请稍后再导出。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>This can be exported once the data are loaded.</source>
            <translation>数据载入后才能导出。</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>A number may be any number, so nothing bends the output; the loss punishes large misses most.</source>
            <translation>数值可以是任意数，所以不弯折输出；损失对大的偏差惩罚最重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Each label is a yes or no of its own; a softmax would let one label win against the others.</source>
            <translation>每个标签各是一个是或否；softmax 会让一个标签压过其他。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>In hidden layers: relu first, its slope does not fade; tanh in one or two layers, for smooth answers.</source>
            <translation>隐藏层里：先用 relu，它的斜率不消失；一两层时用 tanh，答案平滑。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>No activation stands at the output: the loss compares the number as it is.</source>
            <translation>输出处没有激活函数：损失直接比较这个数。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Nothing bends the output, and far misses are not squared: outliers cannot pull the fit away.</source>
            <translation>不弯折输出，远的偏差也不取平方：离群点拉不走拟合。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One class is right, so all share one whole; the loss asks for the share of the right one.</source>
            <translation>只有一个类别正确，所以各类分享一个整体；损失要的是正确类别的份额。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One probability says it all, and this loss stays exact even when the network is sure and wrong.</source>
            <translation>一个概率就说明一切，即使网络确信却错误，这个损失也保持精确。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with huber</source>
            <translation>取 identity 配 huber</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with mse</source>
            <translation>取 identity 配 mse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits</source>
            <translation>取 sigmoid 配 bce_with_logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits, one output for each label</source>
            <translation>取 sigmoid 配 bce_with_logits，每个标签一个输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take softmax with cross_entropy</source>
            <translation>取 softmax 配 cross_entropy</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The sigmoid is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>sigmoid 在损失之内，损失的输入是原始 logits；你看到的概率仍由它产生。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The softmax is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>softmax 在损失之内，损失的输入是原始 logits；你看到的概率仍由它产生。</translation>
        </message>
    </context>
    <context>
        <name>lesson_words</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>distance of {number} to that of “{other}”</source>
            <translation>{number}与“{other}”的差距</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>epochs until {metric} reaches {value}</source>
            <translation>{metric}达到 {value} 的轮数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>highest {metric}</source>
            <translation>最高{metric}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>lowest {metric}</source>
            <translation>最低{metric}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>not known yet</source>
            <translation>尚不知道</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>nothing</source>
            <translation>没有</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at its best</source>
            <translation>{metric}的最佳值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the end</source>
            <translation>{metric}的最终值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the start</source>
            <translation>{metric}的初始值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, end ÷ start</source>
            <translation>{metric}，末 ÷ 初</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, layer {layer}</source>
            <translation>{metric}，第 {layer} 层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} between {lower} and {upper}</source>
            <translation>{number}在 {lower} 与 {upper} 之间</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} less that of “{other}”</source>
            <translation>{number}减去“{other}”的</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} not between {lower} and {upper}</source>
            <translation>{number}不在 {lower} 与 {upper} 之间</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} ÷ that of “{other}”</source>
            <translation>{number} ÷ “{other}”的</translation>
        </message>
    </context>
    <context>
        <name>lessons</name>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>First make your prediction: it is worth most before you have seen the run.</source>
            <translation>先做出你的猜测：在看到运行之前，它最有价值。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>In a lesson weights are learned, not set by hand. Play freely to set one.</source>
            <translation>课程里权重是学来的，不用手设。要手设请“自由探索”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>There is no hand-in ({suffix}) in {folder}. Put the files of the class there.</source>
            <translation>{folder} 中没有作业 ({suffix})。请把全班的文件放到那里。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/shelf.py" />
            <source>There is no lesson “{name}”. Give a lesson's folder or file, or one of: {known}.</source>
            <translation>没有课程“{name}”。请给出课程的文件夹或文件，或其中之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This is larger than the lesson needs: {what}.</source>
            <translation>这超出了课程所需：{what}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>This is no hand-in that can be read: {reason}.</source>
            <translation>这不是能读取的作业：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This lesson keeps that as it is. Play freely, if you want to try it.</source>
            <translation>这一课保持它不变。想试的话，请“自由探索”。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>This run does not count: the lesson asks for something else at {path}.</source>
            <translation>这次运行不算：课程在 {path} 处另有要求。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>Your progress cannot be kept here ({reason}). Hand in before you close the window, or it is lost.</source>
            <translation>你的进度无法保存在这里（{reason}）。请在关闭窗口前提交，否则会丢失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced test accuracy</source>
            <translation>平衡测试准确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced training accuracy</source>
            <translation>平衡训练准确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>bias of the first neuron</source>
            <translation>第一个神经元的偏置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>diverged</source>
            <translation>发散</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>epochs</source>
            <translation>轮数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from itself.</source>
            <translation>实验“{name}”来自它自己。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from “{base}”, which is neither an experiment nor a .json file.</source>
            <translation>实验“{name}”来自“{base}”，它既不是实验也不是 .json 文件。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient norm</source>
            <translation>梯度范数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient of the first ÷ the last hidden layer</source>
            <translation>第一个 ÷ 最后一个隐藏层的梯度</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>mean activation</source>
            <translation>平均激活值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>parameters</source>
            <translation>参数个数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of dead neurons</source>
            <translation>死亡神经元的比例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of gradients of one sign</source>
            <translation>同号梯度的比例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test RMSE</source>
            <translation>测试 RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test R²</source>
            <translation>测试 R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test accuracy</source>
            <translation>测试准确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test loss</source>
            <translation>测试损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test precision</source>
            <translation>测试精确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test recall</source>
            <translation>测试召回率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>the studio was started to keep nothing</source>
            <translation>工作室启动时设为什么都不保存</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training RMSE</source>
            <translation>训练 RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training R²</source>
            <translation>训练 R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training accuracy</source>
            <translation>训练准确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss</source>
            <translation>训练损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss above its floor</source>
            <translation>训练损失超出下限的部分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training precision</source>
            <translation>训练精确率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training recall</source>
            <translation>训练召回率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/prose.py" />
            <source>{file}, line {line}: {reason}.</source>
            <translation>{file}，第 {line} 行：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} cannot be made: {reason}. Choose another place.</source>
            <translation>无法建立 {folder}：{reason}。请另选位置。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} holds more than {most} hand-ins.</source>
            <translation>{folder} 中的作业超过 {most} 份。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} is not a folder. Give the folder with the hand-ins.</source>
            <translation>{folder} 不是文件夹。请给出存放作业的文件夹。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} is there already. Choose another name, so that nothing is lost.</source>
            <translation>{folder} 已经存在。请另选名称，以免丢失。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/bundle.py" />
            <source>{path} cannot be opened as a lesson: {reason}.</source>
            <translation>无法把 {path} 作为课程打开：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>{path} could not be written: {reason}. Choose another place, such as a memory stick.</source>
            <translation>无法写入 {path}：{reason}。请另选位置，如 U 盘。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>{where}/{file}, line {line}: {reason}.</source>
            <translation>{where}/{file}，第 {line} 行：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>“{name}” has no letter to make a lesson's id of.</source>
            <translation>“{name}”中没有可用来组成课程 id 的字母。</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>Hidden {number}: {name}</source>
            <translation>隐藏层 {number}：{name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>batch {size}</source>
            <translation>批大小 {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>by hand</source>
            <translation>手动</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>edited</source>
            <translation>已修改</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>from here</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>output: {name}</source>
            <translation>输出：{name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>rate {rate}</source>
            <translation>学习率 {rate}</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A gap gets the median or the most frequent category of the training rows.</source>
            <translation>空缺填入训练行的中位数或最常见的类别。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A table with a gap is not taken.</source>
            <translation>有空缺的表格不接受。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Drop rows</source>
            <translation>去掉行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Fill in</source>
            <translation>填补</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Refuse</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows with a gap are left out.</source>
            <translation>有空缺的行略去。</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>A dead neuron has slope 0 on every training row, so that no row changes its weights.</source>
            <translation>死亡神经元在每个训练行上斜率都为 0，没有哪一行会改变它的权重。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Hidden {number}</source>
            <translation>隐藏层 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Inputs</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>No neuron is dead, and few outputs lie where the activation is flat.</source>
            <translation>没有神经元死亡，落在激活函数平坦处的输出也很少。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>So many of the outputs lie where the activation is flat: little gradient passes.</source>
            <translation>这么多输出落在激活函数平坦处：能通过的梯度很少。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>The outputs are no longer numbers: the training has blown up.</source>
            <translation>输出不再是数：训练已经失控。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>active on {percent} % of rows</source>
            <translation>在 {percent} % 的行上活跃</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>chosen</source>
            <translation>选中的</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for a typical row</source>
            <translation>对典型的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for this row</source>
            <translation>对这一行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>from {low} to {high} on the rows</source>
            <translation>在各行上从 {low} 到 {high}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>healthy</source>
            <translation>健康</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>mean</source>
            <translation>均值</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>not a number</source>
            <translation>不是数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>slope {slope}</source>
            <translation>斜率 {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>variance</source>
            <translation>方差</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{dead} of {units} dead</source>
            <translation>{units} 个中 {dead} 个死亡</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % 饱和</translation>
        </message>
    </context>
    <context>
        <name>neuron</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to the {count} neurons of {layer}.</source>
            <translation>它把 {output} 传给{layer}的 {count} 个神经元。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to {layer}.</source>
            <translation>它把 {output} 传给{layer}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>a share of 1</source>
            <translation>1 中的一份</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>dead: 0 on all rows</source>
            <translation>死亡：在所有行上为 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>f′ = {slope}</source>
            <translation>f′ = {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>f′ = {slope} · {fares}</source>
            <translation>f′ = {slope} · {fares}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>never flat</source>
            <translation>从不平坦</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}({sum}) = {output}</source>
            <translation>{name}({sum}) = {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, for predictions only: the loss gets z = {sum}.</source>
            <translation>{name}，仅用于预测：损失得到 z = {sum}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, inside the loss: the loss gets z = {sum}.</source>
            <translation>{name}，在损失之内：损失得到 z = {sum}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{output} is what the network says and the loss gets.</source>
            <translation>{output} 是网络的回答，也是损失的输入。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} active</source>
            <translation>{percent} 活跃</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} flat</source>
            <translation>{percent} 平坦</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} saturated</source>
            <translation>{percent} 饱和</translation>
        </message>
    </context>
    <context>
        <name>output</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>not {label}</source>
            <translation>非 {label}</translation>
        </message>
    </context>
    <context>
        <name>output_numbers</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>class</source>
            <translation>类别</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>number</source>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>prediction</source>
            <translation>预测</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>rows</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>target</source>
            <translation>目标</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>training</source>
            <translation>训练</translation>
        </message>
    </context>
    <context>
        <name>pairing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>applied before the loss</source>
            <translation>在损失之前应用</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>raw, nothing applied</source>
            <translation>原始，不作处理</translation>
        </message>
    </context>
    <context>
        <name>playground</name>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Hidden in Playground, but not here: {names}.</source>
            <translation>在 Playground 中隐藏，但这里没有：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not carried over, since no number of the training follows from it: {names}.</source>
            <translation>没有带过来，因为训练的数值都与之无关：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not known to Playground, and left out: {names}.</source>
            <translation>Playground 不认识，已略去：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>The link has no seed, and Playground would draw one; here it is {seed}.</source>
            <translation>链接没有随机种子，Playground 会抽一个；这里取 {seed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This is too long for a link of TensorFlow Playground.</source>
            <translation>对 TensorFlow Playground 的链接来说太长。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link cannot be opened: {reason}</source>
            <translation>无法打开此链接：{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link chooses no input. Choose at least one in Playground, such as x.</source>
            <translation>此链接没有选择输入。请在 Playground 中至少选一个，如 x。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link has {name}={value}. Allowed: {allowed}.</source>
            <translation>此链接有 {name}={value}。允许：{allowed}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number</source>
            <translation>一个数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number from 1 to 99</source>
            <translation>1 到 99 的数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a whole number from 1</source>
            <translation>从 1 起的整数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>batchSize={size} is more than the {rows} training rows. Playground then never changes a weight; here all rows are one batch.</source>
            <translation>batchSize={size} 超过了 {rows} 个训练行。Playground 这时从不改变权重；这里把全部行作为一个批次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>noise={noise} is out of range; as in Playground, {taken} is taken.</source>
            <translation>noise={noise} 超出范围；与 Playground 一样，取 {taken}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>regularizationRate={rate} has no effect without a regularization, as in Playground.</source>
            <translation>regularizationRate={rate} 在没有正则化时不起作用，与 Playground 一样。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>{name}={word} is not known; as in Playground, {default} is taken.</source>
            <translation>{name}={word} 无法识别；与 Playground 一样，取 {default}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>“{text}” is no link of TensorFlow Playground. Copy the whole address, {host}/#activation=…</source>
            <translation>“{text}”不是 TensorFlow Playground 的链接。请复制完整地址，{host}/#activation=…</translation>
        </message>
    </context>
    <context>
        <name>plot_sheet</name>
        <message>
            <location filename="../../nnstudio/gui/plot_sheet.py" />
            <source>{name}, after {epochs} epochs</source>
            <translation>{name}，{epochs} 轮之后</translation>
        </message>
    </context>
    <context>
        <name>project</name>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>The work could not be recovered: {reason}.</source>
            <translation>无法恢复工作：{reason}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>Your work cannot be kept safe in {folder} at the moment: {reason}. It is still here; save it elsewhere, or make room. It is tried again every few seconds.</source>
            <translation>目前无法把你的工作安全保存在 {folder}：{reason}。它仍在这里；请另存他处，或腾出空间。每隔几秒会再试一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>a newer nnstudio has written it; install that one to open it</source>
            <translation>它由更新的 nnstudio 写成；请安装那个版本来打开</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it does not exist</source>
            <translation>它不存在</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds more than {most} parts, which no project does</source>
            <translation>它有超过 {most} 个部分，任何项目都不会这样</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds two parts of one name</source>
            <translation>它有两个同名的部分</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds “{name}”, which is no plain file inside the project</source>
            <translation>它含有“{name}”，那不是项目内的普通文件</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it holds “{name}”, which no project holds</source>
            <translation>它含有“{name}”，任何项目都没有</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is a folder</source>
            <translation>它是文件夹</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is damaged, or was not written to its end</source>
            <translation>它已损坏，或没有写完</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is larger than {most} MB</source>
            <translation>它大于 {most} MB</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is not a plain file</source>
            <translation>它不是普通文件</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is not a project; projects are zip files with the ending .nnstudio</source>
            <translation>它不是项目；项目是以 .nnstudio 结尾的 zip 文件</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>its part “{name}” is encrypted, or compressed in an unknown way</source>
            <translation>它的部分“{name}”已加密，或压缩方式未知</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/arrays.py" />
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is damaged</source>
            <translation>它的部分“{part}”已损坏</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>its part “{part}” is damaged: {reason}</source>
            <translation>它的部分“{part}”已损坏：{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is missing</source>
            <translation>它的部分“{part}”缺失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is too large</source>
            <translation>它的部分“{part}”太大</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its table is missing; a project carries the table that it is trained on</source>
            <translation>它缺少表格；项目带有训练所用的表格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/race_parts.py" />
            <source>the race in it is damaged</source>
            <translation>其中的竞赛已损坏</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>the run in it is damaged</source>
            <translation>其中的运行已损坏</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the system refuses it ({reason})</source>
            <translation>系统拒绝（{reason}）</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the table in it is not the one that it was saved with</source>
            <translation>其中的表格不是保存时的那个</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>unpacked it would be many times as large as it is, which no project is</source>
            <translation>解开后会是现在大小的许多倍，任何项目都不会这样</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Choose another file, or ask for it once more.</source>
            <translation>无法打开 {path}：{reason}。请另选文件，或再索要一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Its version before is kept as {backup}.</source>
            <translation>无法打开 {path}：{reason}。它之前的版本保留为 {backup}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>无法保存 {path}：{reason}。什么都没有改变；请另选位置。</translation>
        </message>
    </context>
    <context>
        <name>race</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Activation of hidden {number}</source>
            <translation>隐藏层 {number} 的激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Batch size</source>
            <translation>批大小</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Hidden activations</source>
            <translation>隐藏层激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Initialiser</source>
            <translation>初始化方法</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>L1</source>
            <translation>L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>L2</source>
            <translation>L2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Neurons per hidden layer</source>
            <translation>每个隐藏层的神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Optimiser</source>
            <translation>优化器</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Output and loss</source>
            <translation>输出与损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well from every seed.</source>
            <translation>{better} 与 {worse} 从每个种子出发都一样好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well on average over {pairs} seeds.</source>
            <translation>{better} 与 {worse} 在 {pairs} 个种子上平均一样好。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon from every seed.</source>
            <translation>{better} 与 {worse} 从每个种子出发都同样早到达目标。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon on average over {pairs} seeds.</source>
            <translation>{better} 与 {worse} 在 {pairs} 个种子上平均同样早到达目标。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} 比 {worse} 平均好 {difference:.4f}（95 % 区间 {low:.4f} 到 {high:.4f}，{pairs} 个种子）：几乎不可能是运气 (p = {p:.2g})。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} 比 {worse} 平均好 {difference:.4f}（95 % 区间 {low:.4f} 到 {high:.4f}，{pairs} 个种子）：很可能是运气 (p = {p:.2g})。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} 比 {worse} 平均好 {difference:.4f}，但 {pairs} 个种子太少，分不清是不是运气。至少用 6 个。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} 比 {worse} 好 {difference:.4f}，但一个种子太少，分不清是不是运气。至少用 6 个。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} 比 {worse} 平均早 {difference:.1f} 轮到达目标（95 % 区间 {low:.1f} 到 {high:.1f}，{pairs} 个种子）：几乎不可能是运气 (p = {p:.2g})。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} 比 {worse} 平均早 {difference:.1f} 轮到达目标（95 % 区间 {low:.1f} 到 {high:.1f}，{pairs} 个种子）：很可能是运气 (p = {p:.2g})。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} 比 {worse} 平均早 {difference:.1f} 轮到达目标，但 {pairs} 个种子太少，分不清是不是运气。至少用 6 个。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} 比 {worse} 早 {difference:.1f} 轮到达目标，但一个种子太少，分不清是不是运气。至少用 6 个。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants do equally well from every seed: {names}.</source>
            <translation>{count} 个变体从每个种子出发都一样好：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants reach the goal equally soon from every seed: {names}.</source>
            <translation>{count} 个变体从每个种子出发都同样早到达目标：{names}。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>无法保存 {path}：{reason}。什么都没有改变；请另选位置。</translation>
        </message>
    </context>
    <context>
        <name>row</name>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>a typical row</source>
            <translation>典型的行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>test row {number}</source>
            <translation>测试行 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>training row {number}</source>
            <translation>训练行 {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>your own row</source>
            <translation>你自己的行</translation>
        </message>
    </context>
    <context>
        <name>runs</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: an activation changed; the old curve stays grey.</source>
            <translation>新的运行：激活函数改了；旧曲线留为灰色。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: other start weights; the old curve stays grey.</source>
            <translation>新的运行：换了初始权重；旧曲线留为灰色。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the layers changed; the old curve stays grey.</source>
            <translation>新的运行：层改了；旧曲线留为灰色。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the loss changed.</source>
            <translation>新的运行：损失改了。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the network changed; the old curve stays grey.</source>
            <translation>新的运行：网络改了；旧曲线留为灰色。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>batch {size}</source>
            <translation>批次 {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run</source>
            <translation>之前的运行</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run: {differences}</source>
            <translation>之前的运行：{differences}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>inputs {names}</source>
            <translation>输入 {names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>l1 {l1}, l2 {l2}</source>
            <translation>l1 {l1}，l2 {l2}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>loss fed with {input}</source>
            <translation>损失的输入为 {input}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>lr {rate}</source>
            <translation>学习率 {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>no hidden layer</source>
            <translation>无隐藏层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>other start weights</source>
            <translation>别的初始权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>output {name}</source>
            <translation>输出 {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>seed {seed}</source>
            <translation>随机种子 {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>the run before the branch at epoch {epoch}</source>
            <translation>在第 {epoch} 轮分支之前的运行</translation>
        </message>
    </context>
    <context>
        <name>samples</name>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: a loss below zero</source>
            <translation>警报：损失低于零</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: dead neurons</source>
            <translation>警报：死亡神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: diverging</source>
            <translation>警报：发散</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: exploding gradients</source>
            <translation>警报：梯度爆炸</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: only the majority</source>
            <translation>警报：只预测多数类</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: over-fitting</source>
            <translation>警报：过拟合</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: saturated neurons</source>
            <translation>警报：饱和神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: squashed twice</source>
            <translation>警报：激活了两次</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: stuck at chance</source>
            <translation>警报：停在随机水平</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: the learning rate is too high</source>
            <translation>警报：学习率过高</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: vanishing gradients</source>
            <translation>警报：梯度消失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Breast cancer</source>
            <translation>乳腺癌</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Bumps</source>
            <translation>起伏</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Checkerboard</source>
            <translation>棋盘</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Circle</source>
            <translation>圆</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts</source>
            <translation>计数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts with Poisson</source>
            <translation>计数与泊松</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Diabetes</source>
            <translation>糖尿病</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Exclusive or</source>
            <translation>异或</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Half moons</source>
            <translation>半月</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Handwritten digits</source>
            <translation>手写数字</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Iris</source>
            <translation>鸢尾花</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Line with outliers</source>
            <translation>带离群点的直线</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Plane</source>
            <translation>平面</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Rare yes</source>
            <translation>罕见的“是”</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Sine</source>
            <translation>正弦</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Spiral</source>
            <translation>螺旋</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Three labels</source>
            <translation>三个标签</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Three rings</source>
            <translation>三个圆环</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Two clouds</source>
            <translation>两团点云</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Wine</source>
            <translation>葡萄酒</translation>
        </message>
    </context>
    <context>
        <name>session</name>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table has not been read yet, so that the project cannot carry it. Try again.</source>
            <translation>表格还没有读入，项目无法带上它。请再试一次。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table lies inside the project. Save it as a project (.nnstudio) to keep it.</source>
            <translation>表格在项目里面。请存为项目 (.nnstudio) 以保留它。</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/background.py" />
            <source>This could not be done: {reason}.</source>
            <translation>无法完成：{reason}。</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Cannot be trained as it stands</source>
            <translation>照现在这样不能训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Finished: press {key} to train on</source>
            <translation>已结束：按 {key} 继续训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Loading the data…</source>
            <translation>正在载入数据…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Looking back: press {key} to train from here</source>
            <translation>正在回看：按 {key} 从这里训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>New network, new weights: press {key} to train</source>
            <translation>新的网络，新的权重：按 {key} 训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Paused: press {key} to go on</source>
            <translation>已暂停：按 {key} 继续</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Ready: press {key} to train</source>
            <translation>就绪：按 {key} 训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Stopped: a number became NaN or infinite</source>
            <translation>已停止：有数变成了 NaN 或无穷大</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Studio</source>
            <translation>工作室</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training anew: the change asked for new weights</source>
            <translation>重新训练：修改需要新的权重</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>on {device}</source>
            <translation>在 {device} 上</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>{count} frames/s</source>
            <translation>{count} 帧/秒</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>adding of layer</source>
            <translation>添加层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L1</source>
            <translation>更改 L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L2</source>
            <translation>更改 L2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of activation</source>
            <translation>更改激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of amplitude</source>
            <translation>更改振幅</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of batch size</source>
            <translation>更改批大小</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data</source>
            <translation>更改数据</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data seed</source>
            <translation>更改数据的种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of device</source>
            <translation>更改设备</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of epochs</source>
            <translation>更改轮数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of goal</source>
            <translation>更改目标</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of initialiser</source>
            <translation>更改初始化方法</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of inputs</source>
            <translation>更改输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of learning rate</source>
            <translation>更改学习率</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss</source>
            <translation>更改损失</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss factor</source>
            <translation>更改损失系数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of name</source>
            <translation>更改名称</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of network</source>
            <translation>更改网络</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of neurons</source>
            <translation>更改神经元</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of noise</source>
            <translation>更改噪声</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of optimiser</source>
            <translation>更改优化器</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of output activation</source>
            <translation>更改输出激活函数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of outputs</source>
            <translation>更改输出</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of positive share</source>
            <translation>更改正类比例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of rows</source>
            <translation>更改行数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of seed</source>
            <translation>更改随机种子</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of several settings</source>
            <translation>更改多项设置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of start bias</source>
            <translation>更改初始偏置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of target coding</source>
            <translation>更改目标值编码</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of test share</source>
            <translation>更改测试比例</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of training</source>
            <translation>更改训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of what the loss is fed with</source>
            <translation>更改损失的输入</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>going back</source>
            <translation>回看</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>new luck</source>
            <translation>换个随机数</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening from the race</source>
            <translation>从竞赛打开</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening of table</source>
            <translation>打开表格</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>removal of layer</source>
            <translation>移除层</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>training from an earlier moment</source>
            <translation>从较早的时刻训练</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>weight set by hand</source>
            <translation>手动设定的权重</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>PyTorch refuses</source>
            <translation>PyTorch 拒绝</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>discouraged</source>
            <translation>不推荐</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>fits</source>
            <translation>合适</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>wrong</source>
            <translation>错误</translation>
        </message>
    </context>
</TS>
