<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;Build a small network, press Space, watch it learn.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt {qt} (LGPL), PyTorch {torch} and Python {python}.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;Construye una red pequeña, pulsa Espacio y mira cómo aprende.&lt;/p&gt;&lt;p&gt;Licencia MIT. Hecho con Qt {qt} (LGPL), PyTorch {torch} y Python {python}.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>About nnstudio</source>
            <translation>Acerca de nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Choose one to read its licence.</source>
            <translation>Elige uno para leer su licencia.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>What nnstudio stands on</source>
            <translation>En qué se apoya nnstudio</translation>
        </message>
    </context>
    <context>
        <name>ActivationBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>not zero‑centred</source>
            <translation>no centrada en cero</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>range {range}</source>
            <translation>rango {range}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>slope {slope}</source>
            <translation>pendiente {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>zero‑centred</source>
            <translation>centrada en cero</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>{low} to {high}</source>
            <translation>de {low} a {high}</translation>
        </message>
    </context>
    <context>
        <name>ActivationExplanations</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>An activation decides what each neuron passes on; without one, a stack of layers is only one straight line. A loss measures the whole network's mistake and says in which direction to change.</source>
            <translation>Una activación decide qué transmite cada neurona; sin ella, una pila de capas es solo una línea recta. Una pérdida mide el error de toda la red y dice en qué dirección cambiar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>In one sentence</source>
            <translation>En una frase</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>Parameters of {name}</source>
            <translation>Parámetros de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>What they are for</source>
            <translation>Para qué sirven</translation>
        </message>
    </context>
    <context>
        <name>ActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations</source>
            <translation>Activaciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations of each layer</source>
            <translation>Activaciones de cada capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Hidden {number}</source>
            <translation>Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>How the outputs of each layer are spread over the training rows (heights by square root).</source>
            <translation>Cómo se reparten las salidas de cada capa en las filas de entrenamiento (alturas por raíz cuadrada).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>activation</source>
            <translation>activación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>dead neurons</source>
            <translation>neuronas muertas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>greatest output</source>
            <translation>salida mayor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>healthy</source>
            <translation>sana</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>layer</source>
            <translation>capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>least output</source>
            <translation>salida menor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>over the training rows, live</source>
            <translation>en las filas de entrenamiento, en vivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share of zeros</source>
            <translation>proporción de ceros</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share saturated</source>
            <translation>proporción saturada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{dead} of {units} dead</source>
            <translation>{dead} de {units} muertas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} saturated</source>
            <translation>{share} saturadas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} zero</source>
            <translation>{share} en cero</translation>
        </message>
    </context>
    <context>
        <name>AddLayerButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a hidden layer here, like its neighbour.</source>
            <translation>Añade aquí una capa oculta, como su vecina.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a layer as hidden layer {number}</source>
            <translation>Añadir una capa como capa oculta {number}</translation>
        </message>
    </context>
    <context>
        <name>Alternatives</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name}</source>
            <translation>Mostrar {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name} instead.</source>
            <translation>Mostrar {name} en su lugar.</translation>
        </message>
    </context>
    <context>
        <name>BandPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>After epoch {epoch} the median training loss of {count} variants is lowest for {best}, {low}, and highest for {worst}, {high}.</source>
            <translation>Tras la época {epoch}, la mediana de la pérdida de entrenamiento de {count} variantes es mínima para {best}, {low}, y máxima para {worst}, {high}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch {epoch}: {losses}</source>
            <translation>época {epoch}: {losses}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>lower quartile</source>
            <translation>cuartil inferior</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>median loss</source>
            <translation>mediana de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>upper quartile</source>
            <translation>cuartil superior</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>variant</source>
            <translation>variante</translation>
        </message>
    </context>
    <context>
        <name>CoachCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Change the experiment so, in one click.</source>
            <translation>Cambia así el experimento, con un clic.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go back and take a tenth of the learning rate</source>
            <translation>Volver y tomar una décima parte de la tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go to what is meant.</source>
            <translation>Ir a lo que se indica.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Put this away for the rest of the run.</source>
            <translation>Ocultarlo durante el resto de la ejecución.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read the reason.</source>
            <translation>Leer el motivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read what may help.</source>
            <translation>Leer qué puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show me</source>
            <translation>Muéstrame</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show the reason and what can be done.</source>
            <translation>Mostrar el motivo y qué se puede hacer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Take the weights of the lowest training loss, and smaller steps from there.</source>
            <translation>Toma los pesos de la menor pérdida de entrenamiento, y pasos más pequeños desde ahí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Train it as it is, and watch what happens.</source>
            <translation>Entrénala tal como está y mira qué pasa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>What to try</source>
            <translation>Qué probar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
    </context>
    <context>
        <name>CoachPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Back at epoch {epoch} with learning rate {rate}. Press Space to train on.</source>
            <translation>De vuelta en la época {epoch} con tasa de aprendizaje {rate}. Pulsa Espacio para seguir entrenando.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Coach</source>
            <translation>Tutor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it</source>
            <translation>Déjame verlo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it fail</source>
            <translation>Déjame ver cómo falla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Read the reason.</source>
            <translation>Leer el motivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>The Coach judges the choices as soon as the data are there.</source>
            <translation>El Tutor juzga lo elegido en cuanto están los datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, inside {loss}.</source>
            <translation>{activation}, dentro de {loss}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, then {loss}.</source>
            <translation>{activation}, luego {loss}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{place} · epoch {epoch}</source>
            <translation>{place} · época {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{place}: {verdict}</source>
            <translation>{place}: {verdict}</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>Copia estas líneas; funcionan tal cual en una consola de Python con PyTorch.</translation>
        </message>
    </context>
    <context>
        <name>CodePanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the function by itself</source>
            <translation>Copiar solo la función</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the script</source>
            <translation>Copiar el script</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the whole script; it runs with torch, numpy and scikit-learn alone.</source>
            <translation>Copia el script entero; funciona solo con torch, numpy y scikit-learn.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>Copia estas líneas; funcionan tal cual en una consola de Python con PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>One function by itself, to try out in a Python prompt.</source>
            <translation>Una función sola, para probarla en una consola de Python.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save as a Python script</source>
            <translation>Guardar como script de Python</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save the whole script as a Python file.</source>
            <translation>Guarda el script entero como archivo de Python.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The code shows once the data are loaded.</source>
            <translation>El código aparece cuando se cargan los datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The experiment as a PyTorch script</source>
            <translation>El experimento como script de PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Try {name}</source>
            <translation>Probar {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>{name} by itself</source>
            <translation>{name} por sí sola</translation>
        </message>
    </context>
    <context>
        <name>ColumnModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>How many values are missing.</source>
            <translation>Cuántos valores faltan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input {name}</source>
            <translation>Entrada {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Numbers, or how many different texts.</source>
            <translation>Números, o cuántos textos distintos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target {name}</source>
            <translation>Objetivo {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The first different values.</source>
            <translation>Los primeros valores distintos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The name in the first line, or the column's number.</source>
            <translation>El nombre de la primera línea, o el número de la columna.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>What the network is to predict.</source>
            <translation>Lo que la red ha de predecir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Whether the network gets the column.</source>
            <translation>Si la red recibe la columna.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>cannot be used</source>
            <translation>no se puede usar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>numbers</source>
            <translation>números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>{count} categories</source>
            <translation>{count} categorías</translation>
        </message>
    </context>
    <context>
        <name>ColumnTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Columns of the table</source>
            <translation>Columnas de la tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Tick what the network gets and what it is to predict; Space ticks as well.</source>
            <translation>Marca lo que recibe la red y lo que ha de predecir; Espacio también marca.</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>(length at first {size})</source>
            <translation>(longitud al principio {size})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Compare with the moment that is shown now.</source>
            <translation>Comparar con el momento que se muestra ahora.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Hidden {number}</source>
            <translation>Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Keep the moment shown instead</source>
            <translation>Conservar el momento mostrado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Kept: epoch {epoch}</source>
            <translation>Guardado: época {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Numbers of both moments</source>
            <translation>Números de ambos momentos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Shown: epoch {epoch}</source>
            <translation>Mostrado: época {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test RMSE</source>
            <translation>RMSE de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test R²</source>
            <translation>R² de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test accuracy</source>
            <translation>Exactitud de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test loss</source>
            <translation>Pérdida de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment kept</source>
            <translation>El momento guardado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment shown</source>
            <translation>El momento mostrado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The numbers of the moment kept, then of the moment shown.</source>
            <translation>Los números del momento guardado y luego los del mostrado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Training loss</source>
            <translation>Pérdida de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Two moments</source>
            <translation>Dos momentos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>{layer}: weights moved by</source>
            <translation>{layer}: los pesos se movieron</translation>
        </message>
    </context>
    <context>
        <name>ConfusionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/confusion_plot.py" />
            <source>{count} of {true} taken for {predicted}</source>
            <translation>{count} de {true} tomadas por {predicted}</translation>
        </message>
    </context>
    <context>
        <name>CountsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>bar: predicted · outline: true</source>
            <translation>barra: predicho · contorno: real</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>{predicted} of {true}</source>
            <translation>{predicted} de {true}</translation>
        </message>
    </context>
    <context>
        <name>CurvesTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>Loss by epoch</source>
            <translation>Pérdida por época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>The numbers as they were when this table was opened.</source>
            <translation>Los números tal como eran al abrir esta tabla.</translation>
        </message>
    </context>
    <context>
        <name>DataPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Bring every input to mean 0 and spread 1, as measured on the training rows.</source>
            <translation>Lleva cada entrada a media 0 y dispersión 1, medidas en las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data</source>
            <translation>Datos nuevos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data: draw and divide the rows anew, from the next seed.</source>
            <translation>Datos nuevos: sortea y reparte las filas de nuevo, con la semilla siguiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file with a table</source>
            <translation>Abrir un archivo con una tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a table</source>
            <translation>Abrir una tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed of the data</source>
            <translation>Semilla de los datos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize</source>
            <translation>Estandarizar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize the inputs</source>
            <translation>Estandarizar las entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Text tables ({patterns});;All files (*)</source>
            <translation>Tablas de texto ({patterns});;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>The same seed draws and divides the same rows again.</source>
            <translation>La misma semilla vuelve a sortear y repartir las mismas filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Train on a table of your own: a text file with commas, semicolons or tabs.</source>
            <translation>Entrena con una tabla tuya: un archivo de texto con comas, puntos y comas o tabuladores.</translation>
        </message>
    </context>
    <context>
        <name>DataSliders</name>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>The share of rows the network is trained on; the others are kept back to test it.</source>
            <translation>La parte de las filas con que se entrena la red; las demás se reservan para probarla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>Train share</source>
            <translation>Para entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>{number} (all)</source>
            <translation>{number} (todas)</translation>
        </message>
    </context>
    <context>
        <name>DeviceCombo</name>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
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
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Where the network is trained.</source>
            <translation>Dónde se entrena la red.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>{name}: activation {activation}; loss {loss}</source>
            <translation>{name}: activación {activation}; pérdida {loss}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Nothing yet</source>
            <translation>Aún nada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open &amp;recent</source>
            <translation>Abrir &amp;reciente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open a s&amp;ample</source>
            <translation>Abrir un e&amp;jemplo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>The text</source>
            <translation>El texto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>When it goes &amp;wrong</source>
            <translation>Cuando &amp;sale mal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{file} holds the experiment alone. A project (.nnstudio) would keep notes and race as well.</source>
            <translation>{file} contiene solo el experimento. Un proyecto (.nnstudio) guardaría también las notas y la carrera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{path} could not be saved. Choose another place.</source>
            <translation>No se pudo guardar {path}. Elige otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Coach</source>
            <translation>Tutor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Coach, code and numbers</source>
            <translation>Tutor, código y números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Lesson</source>
            <translation>Lección</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Own row</source>
            <translation>Fila propia</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The lesson that you are in.</source>
            <translation>La lección en la que estás.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The same experiment as a plain PyTorch script.</source>
            <translation>El mismo experimento como script de PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What goes together, and what was noticed.</source>
            <translation>Qué va bien junto, y qué se ha observado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What the network says to a row of yours.</source>
            <translation>Lo que dice la red de una fila tuya.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What you want to remember.</source>
            <translation>Lo que quieres recordar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Which predictions are right, and how far off.</source>
            <translation>Qué predicciones aciertan, y cuánto se desvían.</translation>
        </message>
    </context>
    <context>
        <name>Explore</name>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations</source>
            <translation>Activaciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations, losses, or which of them to choose.</source>
            <translation>Activaciones, pérdidas, o cuál de ellas elegir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>How the network's mistake is measured.</source>
            <translation>Cómo se mide el error de la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Losses</source>
            <translation>Pérdidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What each neuron passes on.</source>
            <translation>Lo que transmite cada neurona.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What to explore</source>
            <translation>Qué explorar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which one?</source>
            <translation>¿Cuál?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which to choose for the task, and why.</source>
            <translation>Cuál elegir para la tarea, y por qué.</translation>
        </message>
    </context>
    <context>
        <name>ExploreActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations</source>
            <translation>Activaciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations and their slopes over one input</source>
            <translation>Activaciones y sus pendientes según una entrada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Drag the line, or move it with the arrow keys, with Shift by ten steps.</source>
            <translation>Arrastra la línea o muévela con las flechas; con Mayús, de diez en diez pasos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>How far the plot reaches to both sides of zero.</source>
            <translation>Hasta dónde llega el gráfico a ambos lados de cero.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Input x</source>
            <translation>Entrada x</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Range of inputs</source>
            <translation>Rango de entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>The input at which every function is read.</source>
            <translation>La entrada en la que se lee cada función.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Try it on a tensor</source>
            <translation>Pruébalo con un tensor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Value and slope</source>
            <translation>Valor y pendiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>What they are for</source>
            <translation>Para qué sirven</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>f(x)</source>
            <translation>f(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>slope f′(x)</source>
            <translation>pendiente f′(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>tick to overlay</source>
            <translation>marca para superponer</translation>
        </message>
    </context>
    <context>
        <name>ExploreLossesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>An outlier</source>
            <translation>Un valor atípico</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Lines fitted under each loss for numbers.</source>
            <translation>Rectas ajustadas con cada pérdida para números.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Losses</source>
            <translation>Pérdidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>One prediction</source>
            <translation>Una predicción</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>The loss while one number varies.</source>
            <translation>La pérdida mientras varía un número.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Try it on numbers</source>
            <translation>Pruébalo con números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What they are for</source>
            <translation>Para qué sirven</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What to look at</source>
            <translation>Qué mirar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>from the last layer to the loss</source>
            <translation>de la última capa a la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>tick to overlay</source>
            <translation>marca para superponer</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <location filename="../../nnstudio/gui/exporting.py" />
            <source>Saved {path}.</source>
            <translation>Guardado: {path}.</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>&amp;Copy the report</source>
            <translation>&amp;Copiar el informe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Put the report on the clipboard.</source>
            <translation>Poner el informe en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Something unexpected happened</source>
            <translation>Ha ocurrido algo inesperado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>The studio met an error that nobody expected. Your experiment is still here, and you can go on.</source>
            <translation>El estudio encontró un error que nadie esperaba. Tu experimento sigue aquí y puedes continuar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>To be safe, a copy of it is saved as {path}.</source>
            <translation>Por seguridad, se guarda una copia en {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>What happened where, for those who mend it. It is sent to nobody.</source>
            <translation>Qué pasó y dónde, para quienes lo reparan. No se envía a nadie.</translation>
        </message>
    </context>
    <context>
        <name>FeatureBoxes</name>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Give the network {feature} as an input.</source>
            <translation>Dar a la red {feature} como entrada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Input {feature}</source>
            <translation>Entrada {feature}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>The network needs at least one input.</source>
            <translation>La red necesita al menos una entrada.</translation>
        </message>
    </context>
    <context>
        <name>FitPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>predicted</source>
            <translation>predicho</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>true</source>
            <translation>real</translation>
        </message>
    </context>
    <context>
        <name>FunctionFinder</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function</source>
            <translation>Buscar una función</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function…   Ctrl+F</source>
            <translation>Buscar una función…   Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Functions found</source>
            <translation>Funciones encontradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>No activation or loss is called “{text}”.</source>
            <translation>Ninguna activación ni pérdida se llama «{text}».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Type any name of an activation or a loss, such as relu, swish or MSELoss (Ctrl+F).</source>
            <translation>Escribe cualquier nombre de una activación o pérdida, como relu, swish o MSELoss (Ctrl+F).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{line}, also {alias}</source>
            <translation>{line}, también {alias}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   activation</source>
            <translation>{name}   activación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   loss</source>
            <translation>{name}   pérdida</translation>
        </message>
    </context>
    <context>
        <name>FunctionList</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, drawn</source>
            <translation>{name}, dibujada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, not drawn</source>
            <translation>{name}, sin dibujar</translation>
        </message>
    </context>
    <context>
        <name>FunctionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>At x = {x}: </source>
            <translation>En x = {x}: </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>slope of {name}</source>
            <translation>pendiente de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}</source>
            <translation>x = {x}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}, drag me</source>
            <translation>x = {x}, arrástrame</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}, pendiente {slope}</translation>
        </message>
    </context>
    <context>
        <name>GradientsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradient of each layer</source>
            <translation>Gradiente de cada capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradients</source>
            <translation>Gradientes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Hidden {number}</source>
            <translation>Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>How strongly the loss pulls at the weights of each layer, over the training rows.</source>
            <translation>Con cuánta fuerza tira la pérdida de los pesos de cada capa, en las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>norm per layer</source>
            <translation>norma por capa</translation>
        </message>
    </context>
    <context>
        <name>GradientsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>layer</source>
            <translation>capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>norm of the gradient</source>
            <translation>norma del gradiente</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Leave everything as it is.</source>
            <translation>Dejar todo como está.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Open a table</source>
            <translation>Abrir una tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name} …</source>
            <translation>Leyendo {name} …</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>This file cannot be used. Correct it, or choose another one.</source>
            <translation>Este archivo no se puede usar. Corrígelo o elige otro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Train on this table; the network's output and the loss are fitted to it.</source>
            <translation>Entrenar con esta tabla; la salida de la red y la pérdida se adaptan a ella.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Use this table</source>
            <translation>Usar esta tabla</translation>
        </message>
    </context>
    <context>
        <name>KeyDifferences</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>A network with its loss</source>
            <translation>Una red con su pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activation or loss?</source>
            <translation>¿Activación o pérdida?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activations help the network predict; the loss says how good that was, and what to change.</source>
            <translation>Las activaciones ayudan a la red a predecir; la pérdida dice cómo de bien salió y qué cambiar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Affects</source>
            <translation>Afecta a</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Applied to</source>
            <translation>Se aplica a</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Each neuron bends its own sum; the loss sets all of the output beside the target.</source>
            <translation>Cada neurona curva su propia suma; la pérdida compara toda la salida con el objetivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Numbers run forwards through the activations; from the loss the gradients run back.</source>
            <translation>Los números avanzan por las activaciones; desde la pérdida, los gradientes vuelven atrás.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Point at a row: the drawing shows what it means.</source>
            <translation>Señala una fila: el dibujo muestra qué significa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Purpose</source>
            <translation>Propósito</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>The activation is part of the network and always at work; the loss is there to train it.</source>
            <translation>La activación es parte de la red y siempre actúa; la pérdida está para entrenarla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Use it to</source>
            <translation>Se usa para</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Used in</source>
            <translation>Se usa en</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Without activations all layers are one straight line; without a loss nothing gets better.</source>
            <translation>Sin activaciones, todas las capas son una recta; sin pérdida, nada mejora.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>activation</source>
            <translation>activación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>bends what a neuron passes on</source>
            <translation>curva lo que transmite una neurona</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>each neuron</source>
            <translation>cada neurona</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>hidden and output layers</source>
            <translation>capas ocultas y de salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>judge it, adjust the weights</source>
            <translation>juzgarla y ajustar los pesos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>key differences</source>
            <translation>diferencias clave</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>loss</source>
            <translation>pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>make the prediction</source>
            <translation>hacer la predicción</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>measures the mistake</source>
            <translation>mide el error</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>relu and tanh hide in the middle, sigmoid and softmax stand at the output of classes.</source>
            <translation>relu y tanh están ocultas en medio; sigmoid y softmax, en la salida de las clases.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>target</source>
            <translation>objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the gradients, weight updates</source>
            <translation>los gradientes, la actualización de pesos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the whole output</source>
            <translation>toda la salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>training, to optimise</source>
            <translation>entrenamiento, para optimizar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>which shapes can be learned</source>
            <translation>qué formas se pueden aprender</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Show the window and the lessons in {language}.</source>
            <translation>Mostrar la ventana y las lecciones en {language}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Speak the language of the system, or English where there is none.</source>
            <translation>Hablar el idioma del sistema, o inglés si no lo hay.</translation>
        </message>
    </context>
    <context>
        <name>LayerCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>1 neuron</source>
            <translation>1 neurona</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Activation of {layer}</source>
            <translation>Activación de {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Hidden {number}</source>
            <translation>Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>How many neurons the layer has.</source>
            <translation>Cuántas neuronas tiene la capa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Neurons of {layer}</source>
            <translation>Neuronas de {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Parameters of the activation, and the start bias.</source>
            <translation>Parámetros de la activación, y el sesgo inicial.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove the layer</source>
            <translation>Quitar la capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove {layer}</source>
            <translation>Quitar {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Take this layer out of the network.</source>
            <translation>Quita esta capa de la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{count} neurons</source>
            <translation>{count} neuronas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % saturado</translation>
        </message>
    </context>
    <context>
        <name>LayerRug</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Hidden {number}</source>
            <translation>Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Layer whose sums are marked</source>
            <translation>Capa cuyas sumas se marcan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks</source>
            <translation>Marcas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks on the axis show what the neurons of this layer of your network receive: w·x + b, live.</source>
            <translation>Las marcas del eje muestran lo que reciben las neuronas de esta capa de tu red: w·x + b, en vivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>None yet: train in the Studio first.</source>
            <translation>Aún ninguna: entrena primero en el Estudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no marks</source>
            <translation>sin marcas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no sums to show</source>
            <translation>no hay sumas que mostrar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>{share} where {name} is flat</source>
            <translation>{share} donde {name} es plana</translation>
        </message>
    </context>
    <context>
        <name>LensKeeper</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lens_keeper.py" />
            <source>{number} for this row: the input as the network gets it, scaled on the training rows.</source>
            <translation>{number} en esta fila: la entrada tal como la recibe la red, escalada con las filas de entrenamiento.</translation>
        </message>
    </context>
    <context>
        <name>LessonAnswer</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A number</source>
            <translation>Un número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A sentence or two; nobody marks them but your teacher.</source>
            <translation>Una o dos frases; solo tu profesor las evalúa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Choose this answer.</source>
            <translation>Elegir esta respuesta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>In your own words</source>
            <translation>Con tus palabras</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Type a number; a point and a comma are the same.</source>
            <translation>Escribe un número; punto y coma decimal valen igual.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your number</source>
            <translation>Tu número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your words</source>
            <translation>Tus palabras</translation>
        </message>
    </context>
    <context>
        <name>LessonChecks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>does not hold</source>
            <translation>no se cumple</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>holds</source>
            <translation>se cumple</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>open</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>{check} · now {value}</source>
            <translation>{check} · ahora {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>{check}: {state}</source>
            <translation>{check}: {state}</translation>
        </message>
    </context>
    <context>
        <name>LessonDesk</name>
        <message>
            <location filename="../../nnstudio/gui/lesson_desk.py" />
            <source>Hand in</source>
            <translation>Entregar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lesson_desk.py" />
            <source>Handed in as {path}. Give this file to your teacher.</source>
            <translation>Entregado como {path}. Da este archivo a tu profesor.</translation>
        </message>
    </context>
    <context>
        <name>LessonPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**It came out:** {what} {value}</source>
            <translation>**Resultó:** {what} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again, or take a hint.</source>
            <translation>**Todavía no.** Piénsalo otra vez o toma una pista.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again.</source>
            <translation>**No del todo.** Piénsalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Right.**</source>
            <translation>**Correcto.**</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**You predicted:** {words}</source>
            <translation>**Predijiste:** {words}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>All checks hold.</source>
            <translation>Todas las comprobaciones se cumplen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Answer</source>
            <translation>Responder</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>As your teacher knows you; it is written into the file and nowhere else.</source>
            <translation>Como te conoce tu profesor; se escribe en el archivo y en ningún otro sitio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the lesson</source>
            <translation>Volver a la lección</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the list of lessons.</source>
            <translation>Volver a la lista de lecciones.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Change it in the Studio; the stage is done as soon as it is as asked.</source>
            <translation>Cámbialo en el Estudio; la etapa termina en cuanto está como se pide.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go back one stage.</source>
            <translation>Retroceder una etapa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go on to the next stage.</source>
            <translation>Pasar a la etapa siguiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go to the control that is meant.</source>
            <translation>Ir al control que se indica.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand in…</source>
            <translation>Entregar…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand the answer over.</source>
            <translation>Dar la respuesta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Have it done before your eyes, then go on.</source>
            <translation>Haz que se haga ante tus ojos y luego continúa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hint {number} of {total}</source>
            <translation>Pista {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It is kept, and shown beside what comes out.</source>
            <translation>Se guarda y se muestra junto a lo que resulte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It trains. The run counts when it has come to its end.</source>
            <translation>Está entrenando. La ejecución cuenta cuando llega a su fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Kept. Go on and see what comes out.</source>
            <translation>Guardado. Sigue y mira qué resulta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave the lesson; your progress is kept.</source>
            <translation>Salir de la lección; tu progreso se conserva.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Lesson</source>
            <translation>Lección</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not all checks hold.</source>
            <translation>No todas las comprobaciones se cumplen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not yet. Change something, then train from the start.</source>
            <translation>Todavía no. Cambia algo y entrena desde el principio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Nothing can be trained before you have made your prediction.</source>
            <translation>No se puede entrenar antes de que hagas tu predicción.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Play freely</source>
            <translation>Juego libre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Press Train (Space), and let it train to the end.</source>
            <translation>Pulsa Entrenar (Espacio) y deja que entrene hasta el final.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Save one file for your teacher.</source>
            <translation>Guarda un archivo para tu profesor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show me</source>
            <translation>Muéstrame</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show the next hint.</source>
            <translation>Mostrar la pista siguiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Stage {number} of {total}</source>
            <translation>Etapa {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Take up the lesson where you left it.</source>
            <translation>Retoma la lección donde la dejaste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>That is my prediction</source>
            <translation>Esa es mi predicción</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Try whatever you like, and come back to this stage.</source>
            <translation>Prueba lo que quieras y vuelve a esta etapa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Watch: this is one way to do it.</source>
            <translation>Mira: esta es una manera de hacerlo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You have tried {count} times. *Skip* shows a way; you may also go on trying.</source>
            <translation>Lo has intentado {count} veces. *Saltar* muestra una manera; también puedes seguir probando.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You play freely: nothing is locked, and nothing counts.</source>
            <translation>Juegas libremente: nada está bloqueado y nada cuenta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Look again</source>
            <translation>Ver otra vez</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open the lesson in the Studio.</source>
            <translation>Abrir la lección en el Estudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{begin}: {title}</source>
            <translation>{begin}: {title}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} · {minutes}</source>
            <translation>{done} de {total} · {minutes}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{title}, {state}</source>
            <translation>{title}, {state}</translation>
        </message>
    </context>
    <context>
        <name>Lessons</name>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file</source>
            <translation>Abrir un archivo de lección</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file…</source>
            <translation>Abrir un archivo de lección…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson that your teacher has given you.</source>
            <translation>Abre una lección que te dio tu profesor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>What activations and losses do, one idea each. They run in the Studio, beside the controls.</source>
            <translation>Qué hacen las activaciones y las pérdidas, una idea cada vez. Se hacen en el Estudio, junto a los controles.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} lessons are done.</source>
            <translation>{done} de {total} lecciones hechas.</translation>
        </message>
    </context>
    <context>
        <name>LinePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/line_plot.py" />
            <source>probability</source>
            <translation>probabilidad</translation>
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
            <translation>Líneas que cargan los pesos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>Load the weights</source>
            <translation>Cargar los pesos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>{name} is saved. These lines load it into plain PyTorch:</source>
            <translation>{name} está guardado. Estas líneas lo cargan en PyTorch:</translation>
        </message>
    </context>
    <context>
        <name>LossBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Takes {what}</source>
            <translation>Recibe {what}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Target: {what}</source>
            <translation>Objetivo: {what}</translation>
        </message>
    </context>
    <context>
        <name>LossCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Activation before the loss</source>
            <translation>Activación antes de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Every number on the way; click a line, or use up and down, to vary its number above.</source>
            <translation>Cada número del camino; haz clic en una línea, o usa arriba y abajo, para variar su número.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>From the numbers to the loss</source>
            <translation>De los números a la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>Lo mismo en PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>What stands between the numbers and the loss; try one that does not belong there.</source>
            <translation>Qué hay entre los números y la pérdida; prueba una que no debería estar ahí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>none (identity)</source>
            <translation>ninguna (identity)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{loss} = {value}</source>
            <translation>{loss} = {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{name}, such as {example}: numbers with commas or spaces, rows in brackets.</source>
            <translation>{name}, como {example}: números con comas o espacios, filas entre corchetes.</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the activated output, as it is.</source>
            <translation>Siempre la salida activada, tal cual.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the raw last sums; the activation waits.</source>
            <translation>Siempre las últimas sumas sin activar; la activación espera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Fed with</source>
            <translation>Recibe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets the raw sums of the last layer, before the activation.</source>
            <translation>La pérdida recibe las sumas de la última capa, antes de la activación.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets what the output activation gives.</source>
            <translation>La pérdida recibe lo que da la activación de salida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The raw last sums where the loss has the activation inside, else the activated output.</source>
            <translation>Las últimas sumas si la pérdida lleva dentro la activación; si no, la salida activada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with</source>
            <translation>Qué recibe la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with, its parameters, and a factor.</source>
            <translation>Qué recibe la pérdida, sus parámetros y un factor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Which numbers of the network the loss compares with the targets.</source>
            <translation>Qué números de la red compara la pérdida con los objetivos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits</source>
            <translation>recibe logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits · fused</source>
            <translation>recibe logits · fusionada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with the output</source>
            <translation>recibe la salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits</source>
            <translation>logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits · fused</source>
            <translation>logits · fusionada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>output</source>
            <translation>salida</translation>
        </message>
    </context>
    <context>
        <name>LossChart</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>train</source>
            <translation>entren.</translation>
        </message>
    </context>
    <context>
        <name>LossCurveView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>At {axis} {number}: {readings}.</source>
            <translation>En {axis} {number}: {readings}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Drag the point or the target; left and right move the point, up and down change the target.</source>
            <translation>Arrastra el punto o el objetivo; izquierda y derecha mueven el punto, arriba y abajo cambian el objetivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Loss and slope over one number</source>
            <translation>Pérdida y pendiente según un número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Number to vary</source>
            <translation>Número que varía</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Right answer</source>
            <translation>Respuesta correcta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>What the loss takes for right; up and down in the plot change it too.</source>
            <translation>Lo que la pérdida toma por correcto; arriba y abajo en el gráfico también lo cambian.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Which of the typed numbers runs along the axis; the others stay as they are.</source>
            <translation>Cuál de los números escritos recorre el eje; los demás quedan como están.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>loss</source>
            <translation>pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: class {number}</source>
            <translation>correcto: clase {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: no</source>
            <translation>correcto: no</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: yes</source>
            <translation>correcto: sí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>slope</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>spread</source>
            <translation>dispersión</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>target {number}</source>
            <translation>objetivo {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary row {row}, {name}</source>
            <translation>variar fila {row}, {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary {name}</source>
            <translation>variar {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} of class {number}</source>
            <translation>{axis} de la clase {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} {number}</source>
            <translation>{axis} {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{name} {value} &lt;span style='color:{quiet}'&gt;slope {slope}&lt;/span&gt;</source>
            <translation>{name} {value} &lt;span style='color:{quiet}'&gt;pendiente {slope}&lt;/span&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{words} {count} of them lie beyond the axes.</source>
            <translation>{words} {count} de ellos quedan fuera de los ejes.</translation>
        </message>
    </context>
    <context>
        <name>LossCurves</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>slope of {name}</source>
            <translation>pendiente de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}, pendiente {slope}</translation>
        </message>
    </context>
    <context>
        <name>LossExplanations</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>In PyTorch</source>
            <translation>En PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>Parameters of {name}</source>
            <translation>Parámetros de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>What they are for</source>
            <translation>Para qué sirven</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>class {number}</source>
            <translation>clase {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>number {number}</source>
            <translation>número {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>{name} in one sentence</source>
            <translation>{name} en una frase</translation>
        </message>
    </context>
    <context>
        <name>LossMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Copy data as CSV</source>
            <translation>Copiar datos como CSV</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Light</source>
            <translation>Ligero</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic axes, smoothing, and the numbers as a table.</source>
            <translation>Ejes logarítmicos, suavizado y los números como tabla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic epoch axis</source>
            <translation>Eje de épocas logarítmico</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic loss axis</source>
            <translation>Eje de pérdida logarítmico</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Loss plot options</source>
            <translation>Opciones del gráfico de pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Medium</source>
            <translation>Medio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Show data as table</source>
            <translation>Mostrar datos como tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Smoothing</source>
            <translation>Suavizado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
    </context>
    <context>
        <name>LossPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss fell from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>La pérdida bajó de {first} a {last} en {epochs} épocas; prueba {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss rose from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>La pérdida subió de {first} a {last} en {epochs} épocas; prueba {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss stayed at {last} for {epochs} epochs; test {test}.</source>
            <translation>La pérdida siguió en {last} durante {epochs} épocas; prueba {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Nothing has been trained yet.</source>
            <translation>Aún no se ha entrenado nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear.</source>
            <translation>El eje de pérdida es lineal.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear: the loss falls below zero, where there is no logarithm.</source>
            <translation>El eje de pérdida es lineal: la pérdida baja de cero, donde no hay logaritmo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is logarithmic: each line is a fixed factor below the one above.</source>
            <translation>El eje de pérdida es logarítmico: cada línea es un factor fijo menor que la de arriba.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss is no number any more after {epochs} epochs.</source>
            <translation>La pérdida ya no es un número tras {epochs} épocas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss over all training and all test rows after each epoch. Move along it to read the values.</source>
            <translation>La pérdida en todas las filas de entrenamiento y de prueba tras cada época. Recórrela para leer los valores.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier run, test</source>
            <translation>ejecución anterior, prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier runs, test</source>
            <translation>ejecuciones anteriores, prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>linear</source>
            <translation>lineal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>log</source>
            <translation>log</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>train</source>
            <translation>entren.</translation>
        </message>
    </context>
    <context>
        <name>LossPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance</source>
            <translation>línea base</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance {value}</source>
            <translation>línea base {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch {epoch}</source>
            <translation>época {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor {value}</source>
            <translation>mínimo {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test {loss}</source>
            <translation>prueba {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train</source>
            <translation>entren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train {loss}</source>
            <translation>entren. {loss}</translation>
        </message>
    </context>
    <context>
        <name>LossStages</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source> to </source>
            <translation> a </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>From {stages}: the loss is {value}.</source>
            <translation>De {stages}: la pérdida es {value}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>before the loss</source>
            <translation>antes de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>by each {number}</source>
            <translation>por cada {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>class {number}</source>
            <translation>clase {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each number</source>
            <translation>por cada número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each row</source>
            <translation>por cada fila</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>inside the loss</source>
            <translation>dentro de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>loss</source>
            <translation>pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>number {number}</source>
            <translation>número {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one number</source>
            <translation>de un número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one row</source>
            <translation>de una fila</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>slope</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>spread</source>
            <translation>dispersión</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes</source>
            <translation>sumada por clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes, the mean of {count} rows</source>
            <translation>sumada por clases, media de {count} filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>target</source>
            <translation>objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} numbers</source>
            <translation>la media de {count} números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} rows</source>
            <translation>la media de {count} filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the weighted mean</source>
            <translation>la media ponderada</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
    </context>
    <context>
        <name>MetricsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Confusion matrix</source>
            <translation>Matriz de confusión</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How far off each prediction is; on the line it is right.</source>
            <translation>Cuánto se desvía cada predicción; sobre la línea, acierta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How many rows of each true class were taken for which class.</source>
            <translation>Cuántas filas de cada clase real se tomaron por cuál clase.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Residuals</source>
            <translation>Residuos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network is trained on.</source>
            <translation>Filas con las que se entrena la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network was never trained on.</source>
            <translation>Filas con las que la red nunca se entrenó.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Test</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>The metrics show once the data are loaded.</source>
            <translation>Las métricas aparecen cuando se cargan los datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Which rows are counted.</source>
            <translation>Qué filas se cuentan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>predicted as</source>
            <translation>predicho como</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction</source>
            <translation>predicción</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction − target</source>
            <translation>predicción − objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>true</source>
            <translation>real</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{count} classes are too many for a table.</source>
            <translation>{count} clases son demasiadas para una tabla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{label}: {share} right</source>
            <translation>{label}: {share} aciertos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{share} right</source>
            <translation>{share} aciertos</translation>
        </message>
    </context>
    <context>
        <name>MistakeCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>Common mistake</source>
            <translation>Error común</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>See it happen</source>
            <translation>Ver cómo pasa</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/network_card.py" />
            <source>Settings of {title}</source>
            <translation>Ajustes de {title}</translation>
        </message>
    </context>
    <context>
        <name>NetworkPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>As the network gets it, scaled on the training rows.</source>
            <translation>Tal como la recibe la red, escalada con las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>cannot be trained</source>
            <translation>no se puede entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>the strongest {drawn} of {total} connections are drawn</source>
            <translation>se dibujan las {drawn} conexiones más fuertes de {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>{count} numbers</source>
            <translation>{count} números</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>+ {count} more</source>
            <translation>+ {count} más</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Click a neuron to open it in the lens; the arrow keys move on, Enter opens it, Escape closes.</source>
            <translation>Haz clic en una neurona para abrirla con la lupa; las flechas avanzan, Intro la abre, Escape cierra.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>weight {number}</source>
            <translation>peso {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · neuron {number}</source>
            <translation>{column} · neurona {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · {name}</source>
            <translation>{column} · {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{neuron} chosen. {network}</source>
            <translation>{neuron} elegida. {network}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{title}: {count}</source>
            <translation>{title}: {count}</translation>
        </message>
    </context>
    <context>
        <name>NeuronCurve</name>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>The curve of {function}.</source>
            <translation>La curva de {function}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>slope f′</source>
            <translation>pendiente f′</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>{function} of {z} is {value}, where the slope is {slope}.</source>
            <translation>{function} de {z} es {value}, donde la pendiente es {slope}.</translation>
        </message>
    </context>
    <context>
        <name>NeuronLens</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens</source>
            <translation>Cerrar la lupa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens (Escape).</source>
            <translation>Cerrar la lupa (Escape).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Shares of the layer</source>
            <translation>Partes de la capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Slope for this row; how it fares on all training rows: a slope of about 0 moves no weights.</source>
            <translation>Pendiente en esta fila; y qué tal en todas las de entrenamiento: una pendiente de casi 0 no mueve pesos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The activation f, its slope f′ dashed, this row's point, and below the sums z of all training rows.</source>
            <translation>La activación f, su pendiente f′ a trazos, el punto de esta fila y, debajo, las sumas z de todas las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The neuron on its activation's curve</source>
            <translation>La neurona en la curva de su activación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>z {sum} → {output}</source>
            <translation>z {sum} → {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>{count} others</source>
            <translation>otras {count}</translation>
        </message>
    </context>
    <context>
        <name>NeuronReadout</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Click a neuron to look into it with the lens.</source>
            <translation>Haz clic en una neurona para verla con la lupa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open lens</source>
            <translation>Abrir la lupa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open the lens on the chosen neuron</source>
            <translation>Abrir la lupa en la neurona elegida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>See this neuron's sum term by term, and set its weights and bias by hand.</source>
            <translation>Ver la suma de esta neurona término a término, y fijar a mano sus pesos y su sesgo.</translation>
        </message>
    </context>
    <context>
        <name>NeuronTerms</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>{count} weaker ones: {sum}</source>
            <translation>{count} más débiles: {sum}</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What did you expect, what did you see, and why? Notes are saved with the project (.nnstudio).</source>
            <translation>¿Qué esperabas, qué viste y por qué? Las notas se guardan con el proyecto (.nnstudio).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What you want to remember; it is saved with the project.</source>
            <translation>Lo que quieres recordar; se guarda con el proyecto.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Put this message away</source>
            <translation>Quitar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>OptimizerMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>How a gradient becomes a step, and what can be set on it.</source>
            <translation>Cómo un gradiente se vuelve un paso, y qué se puede ajustar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Optimizer</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Set a momentum above 0 first.</source>
            <translation>Pon primero un momento mayor que 0.</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optional_number.py" />
            <source>{field}: choose it</source>
            <translation>{field}: elegirlo</translation>
        </message>
    </context>
    <context>
        <name>OutlierPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>drag me</source>
            <translation>arrástrame</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>point at x {x}, y {y}</source>
            <translation>punto en x {x}, y {y}</translation>
        </message>
    </context>
    <context>
        <name>OutlierView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Drag a point up or down; left and right choose another one, up and down move it.</source>
            <translation>Arrastra un punto arriba o abajo; izquierda y derecha eligen otro, arriba y abajo lo mueven.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Each line has the least loss on these points. Drag one far away: which line follows it?</source>
            <translation>Cada recta tiene la menor pérdida en estos puntos. Aleja uno: ¿qué recta lo sigue?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Lines fitted through points</source>
            <translation>Rectas ajustadas a los puntos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>No line is fitted.</source>
            <translation>No se ajusta ninguna recta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put back</source>
            <translation>Devolver</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put every point back where it was.</source>
            <translation>Devuelve cada punto a su sitio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Tick mse, l1, huber or smooth_l1 in the list to fit a line under it.</source>
            <translation>Marca mse, l1, huber o smooth_l1 en la lista para ajustar una recta con ella.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>{name}: y = {slope} x + {intercept}</source>
            <translation>{name}: y = {slope} x + {intercept}</translation>
        </message>
    </context>
    <context>
        <name>OutputCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Activation of the output</source>
            <translation>Activación de la salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Parameters of the activation, the start bias, and the number of outputs.</source>
            <translation>Parámetros de la activación, sesgo inicial y número de salidas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>applied before the loss</source>
            <translation>aplicada antes de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>for predictions only</source>
            <translation>solo para predecir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>inside the loss</source>
            <translation>dentro de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>the last sums as they are</source>
            <translation>las últimas sumas tal cual</translation>
        </message>
    </context>
    <context>
        <name>OutputPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>(chance {value})</source>
            <translation>(línea base {value})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>All rows, flattened to a plane.</source>
            <translation>Todas las filas, aplanadas en un plano.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Drawing</source>
            <translation>Dibujo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How many rows are taken for each class.</source>
            <translation>Cuántas filas se asignan a cada clase.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How rows with many inputs are drawn.</source>
            <translation>Cómo se dibujan filas con muchas entradas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Loss train · test</source>
            <translation>Pérdida entren. · prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Metrics</source>
            <translation>Métricas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Projection</source>
            <translation>Proyección</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows kept from training; they are hollow.</source>
            <translation>Muestra las filas reservadas; son huecas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows the network is trained on; they are filled.</source>
            <translation>Muestra las filas con que se entrena la red; son llenas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show what is decided instead of how sure the network is.</source>
            <translation>Muestra lo que se decide en vez de cuán segura está la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test RMSE</source>
            <translation>RMSE de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test R²</source>
            <translation>R² de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test accuracy</source>
            <translation>Exactitud de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test labels right</source>
            <translation>Etiquetas de prueba acertadas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Which of the targets is drawn.</source>
            <translation>Cuál de los objetivos se dibuja.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>sharp</source>
            <translation>duro</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>train</source>
            <translation>entr.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>what the network says</source>
            <translation>lo que dice la red</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: predictions of the test rows miss by {error} (RMSE), by chance by {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} filas de entrenamiento y {others} filas de prueba: las predicciones de las filas de prueba se desvían {error} (RMSE), por azar {chance}; la pérdida es {train} en las filas de entrenamiento y {test} en las de prueba.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the labels of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} filas de entrenamiento y {others} filas de prueba: se predice bien el {right} de las etiquetas de las filas de prueba, por azar el {chance}; la pérdida es {train} en las filas de entrenamiento y {test} en las de prueba.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} filas de entrenamiento y {others} filas de prueba: se predice bien el {right} de las filas de prueba, por azar el {chance}; la pérdida es {train} en las filas de entrenamiento y {test} en las de prueba.</translation>
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
            <translation>Todas las filas, aplanadas en un plano, con el color de la clase predicha; las erróneas llevan un anillo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Each row's prediction over its true value; on the diagonal it is right.</source>
            <translation>La predicción de cada fila frente a su valor real; en la diagonal, acierta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>How many rows the network takes for each class, and how many belong to it.</source>
            <translation>Cuántas filas asigna la red a cada clase y cuántas le pertenecen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output along the line</source>
            <translation>Salida a lo largo de la línea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output over the plane</source>
            <translation>Salida en el plano</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Predicted over true values</source>
            <translation>Predicho frente a real</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows per class</source>
            <translation>Filas por clase</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows projected onto a plane</source>
            <translation>Filas proyectadas en un plano</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>The output shows once the data are loaded.</source>
            <translation>La salida aparece cuando se cargan los datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says along the input. Click or drag to try a row of your own.</source>
            <translation>Lo que dice la red a lo largo de la entrada. Haz clic o arrastra para probar una fila tuya.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says at each point. Click a row to look into it, drag to try one of your own.</source>
            <translation>Lo que dice la red en cada punto. Haz clic en una fila para verla, arrastra para probar una tuya.</translation>
        </message>
    </context>
    <context>
        <name>PairingBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All cells start from it.</source>
            <translation>Todas las celdas parten de ella.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Common</source>
            <translation>Comunes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Every pair that teaches something.</source>
            <translation>Todo par que enseña algo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck</source>
            <translation>Otra suerte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck: the next seed for all cells.</source>
            <translation>Otra suerte: la semilla siguiente para todas las celdas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause all cells.</source>
            <translation>Pausar todas las celdas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause the Studio and train the table.</source>
            <translation>Pausar el Estudio y entrenar la tabla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset: every cell back to its start weights.</source>
            <translation>Reiniciar: cada celda vuelve a sus pesos iniciales.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed of the table</source>
            <translation>Semilla de la tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most, or all of them.</source>
            <translation>Los pares más frecuentes, o todos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most.</source>
            <translation>Los pares más frecuentes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells at once.</source>
            <translation>Entrenar todas las celdas a la vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells for as long again.</source>
            <translation>Entrenar todas las celdas otro tanto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Which pairs</source>
            <translation>Qué pares</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>epoch {epoch}/{epochs}</source>
            <translation>época {epoch}/{epochs}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>getting ready…</source>
            <translation>preparando…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>espera mientras el Estudio entrena</translation>
        </message>
    </context>
    <context>
        <name>PairingDetails</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Open in the Studio</source>
            <translation>Abrir en el Estudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>There is nothing to train: PyTorch refuses this pair.</source>
            <translation>No hay nada que entrenar: PyTorch rechaza este par.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Train this very pair in the Studio, from the same start.</source>
            <translation>Entrenar este mismo par en el Estudio, desde el mismo inicio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>{activation}, then {loss}</source>
            <translation>{activation}, luego {loss}</translation>
        </message>
    </context>
    <context>
        <name>PlanePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>test row {number}</source>
            <translation>fila de prueba {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>training row {number}</source>
            <translation>fila de entrenamiento {number}</translation>
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
            <translation>Copiar datos como CSV</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/plot_numbers.py" />
            <source>Show data as table</source>
            <translation>Mostrar datos como tabla</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture frozen</source>
            <translation>Imagen congelada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture moves again</source>
            <translation>La imagen vuelve a moverse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Presenter mode</source>
            <translation>Modo de presentación</translation>
        </message>
    </context>
    <context>
        <name>PresenterBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Coach</source>
            <translation>&amp;Tutor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Data</source>
            <translation>&amp;Datos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Lesson</source>
            <translation>&amp;Lección</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Network</source>
            <translation>&amp;Red</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Output</source>
            <translation>&amp;Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Back to the desk (Esc).</source>
            <translation>Volver al escritorio (Esc).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Freeze the picture</source>
            <translation>Congelar la imagen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>La&amp;yers</source>
            <translation>&amp;Capas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Leave presenter mode</source>
            <translation>Salir del modo de presentación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Let the picture stand while training goes on (B).</source>
            <translation>Dejar quieta la imagen mientras sigue el entrenamiento (B).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Light what you click next, and dim all else (S).</source>
            <translation>Iluminar lo próximo en que hagas clic y atenuar lo demás (S).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Lo&amp;ss</source>
            <translation>&amp;Pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Presenting</source>
            <translation>Presentando</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show activations and gradients, or hide them.</source>
            <translation>Mostrar u ocultar activaciones y gradientes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the data, or hide them.</source>
            <translation>Mostrar u ocultar los datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the lesson, or hide it.</source>
            <translation>Mostrar u ocultar la lección.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the loss, or hide it.</source>
            <translation>Mostrar u ocultar la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the network, or hide it.</source>
            <translation>Mostrar u ocultar la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the Coach says.</source>
            <translation>Mostrar lo que dice el Tutor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the network says, or hide it.</source>
            <translation>Mostrar u ocultar lo que dice la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Spotlight</source>
            <translation>Foco</translation>
        </message>
    </context>
    <context>
        <name>ProjectionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>first principal component</source>
            <translation>primera componente principal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>second principal component</source>
            <translation>segunda componente principal</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Copy the line</source>
            <translation>&amp;Copiar la línea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Full screen (F11)</source>
            <translation>&amp;Pantalla completa (F11)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Fill the screen; F11 or Esc gives it back.</source>
            <translation>Llenar la pantalla; F11 o Esc la devuelve.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Put the line on the clipboard.</source>
            <translation>Poner la línea en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code of the experiment</source>
            <translation>Código QR del experimento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code: {name}</source>
            <translation>Código QR: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Read it with a phone, and send the line on to your own studio.</source>
            <translation>Léelo con un teléfono y envía la línea a tu propio estudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>The experiment as a line of text</source>
            <translation>El experimento como una línea de texto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>This experiment is too long for a QR code: its line has {count} letters, and a code holds {most}. Copy the line instead, or hand over the file.</source>
            <translation>Este experimento es demasiado largo para un código QR: su línea tiene {count} letras y un código admite {most}. Copia la línea o entrega el archivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>What the code says: the whole experiment. Paste it into the studio to open it.</source>
            <translation>Lo que dice el código: el experimento entero. Pégalo en el estudio para abrirlo.</translation>
        </message>
    </context>
    <context>
        <name>RaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>All variants have been trained to the end: add some, or start another race.</source>
            <translation>Todas las variantes se han entrenado hasta el final: añada alguna o empiece otra carrera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Compare two</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Give up what is under way elsewhere; what has come from there stays.</source>
            <translation>Abandonar lo que aún se entrena en otro lugar; lo que ya ha llegado se queda.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>One epoch</source>
            <translation>Una época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open a variant in the Studio, as it stands, to look into it and train it on; pick it in the table or among the pictures first.</source>
            <translation>Abrir una variante en el Estudio, tal como está, para examinarla y seguir entrenándola; elíjala antes en la tabla o entre las imágenes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open in the Studio</source>
            <translation>Al Estudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause all variants.</source>
            <translation>Pausar todas las variantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause the Studio and train the race.</source>
            <translation>Pausar el Estudio y entrenar la carrera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save a report of the race, once there is one, or the numbers of every run as a table.</source>
            <translation>Guardar un informe de la carrera, en cuanto haya una, o los números de cada ejecución como tabla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Show two variants side by side; pick them in the table or among the pictures first.</source>
            <translation>Mostrar dos variantes una al lado de la otra; elíjalas antes en la tabla o entre las imágenes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>There is no race yet: start one at the left.</source>
            <translation>Todavía no hay ninguna carrera: empiece una a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants for one epoch.</source>
            <translation>Entrenar todas las variantes una época.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants.</source>
            <translation>Entrenar todas las variantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>espera mientras el Estudio entrena</translation>
        </message>
    </context>
    <context>
        <name>RaceBoard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>How the variants stand</source>
            <translation>Cómo van las variantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Runs end at the goal in this race, so variants are compared by how soon they are there. A run that is not there counts with the last epoch.</source>
            <translation>En esta carrera las ejecuciones terminan en la meta, así que se compara cuán pronto llegan las variantes. La que no llega cuenta con la última época.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>So far: {sentence}</source>
            <translation>Hasta ahora: {sentence}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test R²</source>
            <translation>R² de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test accuracy</source>
            <translation>Exactitud de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Training losses of the variants</source>
            <translation>Pérdidas de entrenamiento de las variantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>median over the seeds, and the middle half of them</source>
            <translation>mediana de las semillas y su mitad central</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>of those that lead or are picked: median over the seeds, and the middle half of them</source>
            <translation>de las que van en cabeza o están elegidas: mediana de las semillas y su mitad central</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>training loss</source>
            <translation>pérdida de entrenamiento</translation>
        </message>
    </context>
    <context>
        <name>RaceModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>After how many epochs it was reached: the median. Runs are looked at every few epochs.</source>
            <translation>Tras cuántas épocas se alcanzó: la mediana. Se mira cada pocas épocas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Dead</source>
            <translation>Muertas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Epochs</source>
            <translation>Épocas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>From how many start weights the goal was reached.</source>
            <translation>Desde cuántos pesos iniciales se alcanzó la meta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Gradient</source>
            <translation>Gradiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Hidden neurons whose slope is 0 on every row: the median.</source>
            <translation>Neuronas ocultas cuya pendiente es 0 en todas las filas: la mediana.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The first layer's gradient over the last layer's: far below 1 it fades, far above it grows.</source>
            <translation>El gradiente de la primera capa entre el de la última: muy por debajo de 1 se desvanece, muy por encima crece.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The middle of the seeds, and the middle half of them: from quartile to quartile.</source>
            <translation>El centro de las semillas y su mitad central: de cuartil a cuartil.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time of all seeds together; runs that train together share it.</source>
            <translation>Tiempo de todas las semillas juntas; las ejecuciones que entrenan juntas lo comparten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>What varies.</source>
            <translation>Qué varía.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Works in</source>
            <translation>Funciona en</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>{reached} of {seeds}</source>
            <translation>{reached} de {seeds}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
    </context>
    <context>
        <name>RacePanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>A race trains many variants of the experiment in the Studio at once, from the same seeds. Choose at the left what varies, then start the race, or press Space. Pictures, a table that sorts itself and loss curves show how the variants learn, and a sentence says whether the best leads by luck.</source>
            <translation>Una carrera entrena a la vez muchas variantes del experimento del Estudio, desde las mismas semillas. Elija a la izquierda qué varía y empiece la carrera allí o con la barra espaciadora. Imágenes, una tabla que se ordena sola y curvas de pérdida muestran cómo aprenden las variantes, y una frase dice si la mejor va por delante por suerte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>All these values are in the race already.</source>
            <translation>Todos estos valores están ya en la carrera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Only more values of what varies in this race can join it. Start another race instead.</source>
            <translation>Solo pueden unirse más valores de lo que varía en esta carrera. Si no, empieza otra carrera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>The networks are being made…</source>
            <translation>Se están creando las redes…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Training loss</source>
            <translation>Pérdida de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Variants as pictures</source>
            <translation>Variantes como imágenes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>epoch {epoch} of {epochs}</source>
            <translation>época {epoch} de {epochs}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>second − first</source>
            <translation>segunda − primera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{count} variants cannot be trained and were left out. {name}: {reason}</source>
            <translation>{count} variantes no se pueden entrenar y se dejaron fuera. {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{done} of {runs} runs have come</source>
            <translation>Han llegado {done} de {runs} ejecuciones</translation>
        </message>
    </context>
    <context>
        <name>RaceSaving</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Report (*.html)</source>
            <translation>Informe (*.html)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Save the race</source>
            <translation>Guardar la carrera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Saved {path}.</source>
            <translation>Guardado: {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Table of all runs (*.csv)</source>
            <translation>Tabla de todas las ejecuciones (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>RaceSetup</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>A second thing that varies: all combinations take part.</source>
            <translation>Algo más que varía: participan todas las combinaciones.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Add to the race</source>
            <translation>Añadir a la carrera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Each seed draws data and split of its own, so that luck with the data shows as well.</source>
            <translation>Cada semilla genera sus propios datos y su propia división, para que se vea también la suerte con los datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Goal</source>
            <translation>Meta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>How many start weights each variant tries.</source>
            <translation>Cuántos pesos iniciales prueba cada variante.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Let the values that are ticked now, and were not before, join the race.</source>
            <translation>Los valores que están marcados ahora, y antes no, se unen a la carrera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>New data for each seed</source>
            <translation>Datos nuevos por semilla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Seeds</source>
            <translation>Semillas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Start the race</source>
            <translation>Empezar la carrera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop early</source>
            <translation>Parar antes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The goal is a number from {lowest} to {highest}.</source>
            <translation>La meta es un número de {lowest} a {highest}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The test accuracy, or R², at which a run counts as working.</source>
            <translation>La exactitud de prueba, o R², con la que una ejecución cuenta como lograda.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Tick at least one value.</source>
            <translation>Marca al menos un valor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Train all variants of the experiment in the Studio, side by side.</source>
            <translation>Entrena lado a lado todas las variantes del experimento del Estudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Type at least one value.</source>
            <translation>Escribe al menos un valor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What is different from variant to variant.</source>
            <translation>Qué cambia de una variante a otra.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies</source>
            <translation>Qué varía</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies besides</source>
            <translation>Qué varía además</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies?</source>
            <translation>¿Qué varía?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>When a run may end before its last epoch.</source>
            <translation>Cuándo puede acabar una ejecución antes de su última época.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>after 50 epochs without progress</source>
            <translation>tras 50 épocas sin avance</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>at the goal</source>
            <translation>al llegar a la meta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>{variants} variants × {seeds} seeds = {runs} runs</source>
            <translation>{variants} variantes × {seeds} semillas = {runs} ejecuciones</translation>
        </message>
    </context>
    <context>
        <name>RaceTwins</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>All variants</source>
            <translation>Todas las variantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Back to all variants.</source>
            <translation>Volver a todas las variantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Next seed</source>
            <translation>Semilla siguiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Show the same two variants from the next seed.</source>
            <translation>Muestra las mismas dos variantes con la semilla siguiente.</translation>
        </message>
    </context>
    <context>
        <name>RaceWhere</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”, then start the studio again.</source>
            <translation>Una carrera en un clúster necesita Dask. Instálalo con: pip install “nnstudio[cluster]” y vuelve a abrir el estudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Address of the scheduler</source>
            <translation>Dirección del planificador</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Dask cluster</source>
            <translation>clúster de Dask</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>The address that “dask scheduler” prints when it starts. Name only a cluster where you trust everyone: whoever is on it can run anything on this computer.</source>
            <translation>La dirección que muestra «dask scheduler» al arrancar. Indique solo un clúster en el que confíe en todos: quien esté en él puede ejecutar cualquier cosa en este ordenador.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Type the address that “dask scheduler” prints.</source>
            <translation>Escribe la dirección que muestra «dask scheduler».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Where it trains</source>
            <translation>Dónde se entrena</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Who trains the networks: this window, or a Dask cluster. From there results come in part by part; the numbers are the same.</source>
            <translation>Quién entrena las redes: esta ventana o un clúster de Dask. Desde allí los resultados llegan por partes; los números son los mismos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>this window</source>
            <translation>esta ventana</translation>
        </message>
    </context>
    <context>
        <name>RateMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Learning rate {rate}</source>
            <translation>Tasa de aprendizaje {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Train with this learning rate.</source>
            <translation>Entrenar con esta tasa de aprendizaje.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>lr {rate}</source>
            <translation>lr {rate}</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Ask again later</source>
            <translation>Preguntar después</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Forget this work for good.</source>
            <translation>Olvidar este trabajo para siempre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Go on where it stood, with weights, curve and notes.</source>
            <translation>Seguir donde estaba, con pesos, curva y notas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, and not trained yet.</source>
            <translation>Está como el {when}, aún sin entrenar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, in epoch {epoch}.</source>
            <translation>Está como el {when}, en la época {epoch}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Leave it, and ask at the next start.</source>
            <translation>Dejarlo y preguntar en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover your work?</source>
            <translation>¿Recuperar tu trabajo?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>The studio ended before “{name}” was saved.</source>
            <translation>El estudio terminó antes de que se guardara «{name}».</translation>
        </message>
    </context>
    <context>
        <name>RowForm</name>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: from {lower} to {upper} in the data.</source>
            <translation>{column}: de {lower} a {upper} en los datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: one of {count} categories.</source>
            <translation>{column}: una de {count} categorías.</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Choose data first: then type a row here and read the prediction.</source>
            <translation>Elige primero datos: luego escribe aquí una fila y lee la predicción.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next training row</source>
            <translation>Fila de entrenamiento siguiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Prediction: {answer}</source>
            <translation>Predicción: {answer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random</source>
            <translation>Al azar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random training row</source>
            <translation>Fila de entrenamiento al azar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take any training row.</source>
            <translation>Tomar una fila de entrenamiento cualquiera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the next training row.</source>
            <translation>Tomar la fila de entrenamiento siguiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the typical value everywhere.</source>
            <translation>Tomar en todo el valor típico.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>The network says</source>
            <translation>La red dice</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical</source>
            <translation>Típica</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical row</source>
            <translation>Fila típica</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Your own row</source>
            <translation>Tu propia fila</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>row {number} is {target}</source>
            <translation>la fila {number} es {target}</translation>
        </message>
    </context>
    <context>
        <name>RunAnnouncer</name>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Epoch {epoch}: train loss {train}, test loss {test}.</source>
            <translation>Época {epoch}: pérdida de entrenamiento {train}, de prueba {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Test accuracy {accuracy}.</source>
            <translation>Exactitud de prueba {accuracy}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training finished. {numbers}</source>
            <translation>Entrenamiento terminado. {numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training paused. {numbers}</source>
            <translation>Entrenamiento en pausa. {numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training started.</source>
            <translation>Entrenamiento iniciado.</translation>
        </message>
    </context>
    <context>
        <name>RunCounters</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs per second</source>
            <translation>Épocas por segundo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs so far</source>
            <translation>Épocas hasta ahora</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How many epochs a second are really trained.</source>
            <translation>Cuántas épocas se entrenan de verdad por segundo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often all weights were updated so far.</source>
            <translation>Cuántas veces se han actualizado ya todos los pesos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often the training has passed over all training rows, of {total} times.</source>
            <translation>Cuántas veces ha pasado el entrenamiento por todas las filas, de {total}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Steps so far</source>
            <translation>Pasos hasta ahora</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>epochs/s</source>
            <translation>épocas/s</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total}</source>
            <translation>de {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total} epochs</source>
            <translation>de {total} épocas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>steps</source>
            <translation>pasos</translation>
        </message>
    </context>
    <context>
        <name>ScrollHints</name>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the inputs</source>
            <translation>Desplazar a las entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the output</source>
            <translation>Desplazar a la salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the left.</source>
            <translation>Hay más red a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the right: further layers, output and loss.</source>
            <translation>Hay más red a la derecha: más capas, la salida y la pérdida.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <location filename="../../nnstudio/gui/plots/share_bar.py" />
            <source>No shares: a number is nan or inf.</source>
            <translation>No hay partes: un número es nan o inf.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <location filename="../../nnstudio/gui/sharing.py" />
            <source>Copied: a line of {count} letters. Paste it into a message, or into another studio.</source>
            <translation>Copiado: una línea de {count} letras. Pégala en un mensaje o en otro estudio.</translation>
        </message>
    </context>
    <context>
        <name>SideOrBelow</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name}</source>
            <translation>Mostrar {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name} instead.</source>
            <translation>Mostrar {name} en su lugar.</translation>
        </message>
    </context>
    <context>
        <name>SourceGallery</name>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Classes</source>
            <translation>Clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Kind of data to show</source>
            <translation>Tipo de datos que se muestran</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Numbers</source>
            <translation>Números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Which data the gallery shows: points in classes, numbers to fit, or tables.</source>
            <translation>Qué datos muestra la galería: puntos en clases, números que ajustar o tablas.</translation>
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
            <translation>&lt;b&gt;{name}&lt;/b&gt;: {purpose}</translation>
        </message>
    </context>
    <context>
        <name>SpeedSlider</name>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>How many epochs are trained in a second, at most; at the right end as fast as possible.</source>
            <translation>Cuántas épocas se entrenan por segundo como máximo; al extremo derecho, lo más rápido posible.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>Speed</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>full speed</source>
            <translation>a tope</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>{number} epochs/s</source>
            <translation>{number} ép./s</translation>
        </message>
    </context>
    <context>
        <name>StartWeights</name>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>How the start weights are drawn, before the first step.</source>
            <translation>Cómo se sortean los pesos iniciales, antes del primer paso.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start weights</source>
            <translation>Pesos iniciales</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start: {initializer}</source>
            <translation>Inicio: {initializer}</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>A single update of all weights.</source>
            <translation>Una sola actualización de todos los pesos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Once over all training rows.</source>
            <translation>Una vez por todas las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One epoch</source>
            <translation>Una época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step</source>
            <translation>Un paso</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step: a single update of all weights (→). The arrow beside it offers whole epochs.</source>
            <translation>Un paso: una sola actualización de todos los pesos (→). La flecha de al lado ofrece épocas enteras.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} epochs</source>
            <translation>{count} épocas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} times over all training rows.</source>
            <translation>{count} veces por todas las filas de entrenamiento.</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>Fewer: {name}</source>
            <translation>Menos: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>More: {name}</source>
            <translation>Más: {name}</translation>
        </message>
    </context>
    <context>
        <name>Studio</name>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Activations</source>
            <translation>Activaciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Gradients</source>
            <translation>Gradientes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
    </context>
    <context>
        <name>SumLine</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>z = {sum}, the sum of all products and the bias</source>
            <translation>z = {sum}, la suma de todos los productos y el sesgo</translation>
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
            <translation>{name}, {count} nuevas</translation>
        </message>
    </context>
    <context>
        <name>TableChoice</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic: {task}</source>
            <translation>Automático: {task}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Choose a target: the column that the network is to predict.</source>
            <translation>Elige un objetivo: la columna que la red ha de predecir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Classes need a single target. Choose one, or take several labels or regression.</source>
            <translation>Las clases necesitan un único objetivo. Elige uno, o toma varias etiquetas o regresión.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values</source>
            <translation>Valores que faltan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values: {gaps}, in {some} of {all} columns.</source>
            <translation>Valores que faltan: {gaps}, en {some} de {all} columnas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>No value is missing.</source>
            <translation>No falta ningún valor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict</source>
            <translation>Predecir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict several columns at once</source>
            <translation>Predecir varias columnas a la vez</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Several columns at once</source>
            <translation>Varias columnas a la vez</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Target</source>
            <translation>Objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>The column that the network is to predict.</source>
            <translation>La columna que la red ha de predecir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick at least one input: the network needs something to predict from.</source>
            <translation>Marca al menos una entrada: la red necesita algo de lo que predecir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick more than one target in the list: labels of 0 and 1, or numbers.</source>
            <translation>Marca más de un objetivo en la lista: etiquetas de 0 y 1, o números.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What happens to missing values.</source>
            <translation>Qué pasa con los valores que faltan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What kind of prediction it is; automatic looks at the values of the target.</source>
            <translation>Qué clase de predicción es; automático mira los valores del objetivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>bars</source>
            <translation>barras</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>commas</source>
            <translation>comas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal comma</source>
            <translation>coma decimal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal point</source>
            <translation>punto decimal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>names in the first line</source>
            <translation>nombres en la primera línea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>no names in the first line</source>
            <translation>sin nombres en la primera línea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>parted by {delimiter}</source>
            <translation>separado por {delimiter}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>semicolons</source>
            <translation>puntos y comas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>spaces</source>
            <translation>espacios</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>tabs</source>
            <translation>tabuladores</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} columns</source>
            <translation>{count} columnas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} rows</source>
            <translation>{count} filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>“{name}” holds text, so it can only be predicted as classes. Choose another target.</source>
            <translation>«{name}» contiene texto, así que solo se puede predecir como clases. Elige otro objetivo.</translation>
        </message>
    </context>
    <context>
        <name>TableSummary</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change target and inputs</source>
            <translation>Cambiar objetivo y entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Choose again what is predicted from what.</source>
            <translation>Elegir de nuevo qué se predice a partir de qué.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Gaps</source>
            <translation>Huecos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Missing values</source>
            <translation>Valores que faltan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows in the experiment</source>
            <translation>Filas del experimento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Target: {names}</source>
            <translation>Objetivo: {names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>What happens to missing values.</source>
            <translation>Qué pasa con los valores que faltan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>{rows} rows, {inputs} inputs</source>
            <translation>{rows} filas, {inputs} entradas</translation>
        </message>
    </context>
    <context>
        <name>TaskGuide</name>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it</source>
            <translation>Construirla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it in the Studio: on your data if they fit, else on a toy that does.</source>
            <translation>Construirla en el Estudio: con tus datos si encajan; si no, con un ejemplo que sirva.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it: {activation} with {loss}</source>
            <translation>Construirla: {activation} con {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row belongs to exactly one class.</source>
            <translation>Cada fila pertenece a una sola clase.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row may have any number of labels.</source>
            <translation>Cada fila puede tener cualquier número de etiquetas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>How much or how many: a regression.</source>
            <translation>Cuánto o cuántos: una regresión.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Two classes: each row is one or the other.</source>
            <translation>Dos clases: cada fila es una u otra.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>What are you predicting?</source>
            <translation>¿Qué predices?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Whether some rows lie far from all others, by mistake or by nature.</source>
            <translation>Si algunas filas quedan lejos de las demás, por error o por naturaleza.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>one of several classes</source>
            <translation>una de varias clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>several labels at once</source>
            <translation>varias etiquetas a la vez</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>there are outliers</source>
            <translation>hay valores atípicos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>yes or no</source>
            <translation>sí o no</translation>
        </message>
    </context>
    <context>
        <name>TensorCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Numbers of the tensor</source>
            <translation>Números del tensor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Shares of softmax</source>
            <translation>Partes de softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The outputs to 4 digits; select some and copy them with Ctrl+C.</source>
            <translation>Las salidas con 4 cifras; selecciona y copia con Ctrl+C.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>Lo mismo en PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Try it on a tensor</source>
            <translation>Pruébalo con un tensor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Type up to 12 numbers, such as 1 -2 3 or [1.0, -2.0, 3.0]; nan and inf, too.</source>
            <translation>Escribe hasta 12 números, como 1 -2 3 o [1.0, -2.0, 3.0]; también nan e inf.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>What each function makes of each number</source>
            <translation>Qué hace cada función con cada número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Why torch.tensor? A plain list is no tensor: {call} raises {error}.</source>
            <translation>¿Por qué torch.tensor? Una lista no es un tensor: {call} lanza {error}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>commas or spaces between the numbers</source>
            <translation>comas o espacios entre los números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>log_softmax is the logarithm of these shares, which add up to 1:</source>
            <translation>log_softmax es el logaritmo de estas partes, que suman 1:</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>slope</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>softmax shares 1 out among the numbers; together the parts make the whole bar:</source>
            <translation>softmax reparte 1 entre los números; juntas, las partes forman la barra entera:</translation>
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
            <translation>Sesgo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>The bias is added to the sum. Type it, step it with the arrow keys, or drag it sideways.</source>
            <translation>El sesgo se añade a la suma. Escríbelo, cámbialo con las flechas o arrástralo hacia un lado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>Weight of {name}</source>
            <translation>Peso de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>What {name} is multiplied by. Type it, step it with the arrow keys, or drag it.</source>
            <translation>Por cuánto se multiplica {name}. Escríbelo, cámbialo con las flechas o arrástralo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>bias</source>
            <translation>sesgo</translation>
        </message>
    </context>
    <context>
        <name>TimelineBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Back to now</source>
            <translation>Volver a ahora</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare with this moment</source>
            <translation>Comparar con este momento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Drag to see the network as it was at any epoch; training pauses meanwhile.</source>
            <translation>Arrastra para ver la red en cualquier época; mientras, el entrenamiento se pausa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>Conserva el momento mostrado y míralo junto a cualquier otro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Moment of the run</source>
            <translation>Momento de la ejecución</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step forward</source>
            <translation>Un paso adelante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>Muestra la red hasta donde se ha entrenado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update earlier (←).</source>
            <translation>Muestra la red una actualización antes (←).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update later; at the end of the run, train one (→).</source>
            <translation>Muestra la red una actualización después; al final de la ejecución, entrena una (→).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Timeline</source>
            <translation>Línea de tiempo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train from here</source>
            <translation>Entrenar desde aquí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train on from the moment shown; the curve that was stays in grey (Space).</source>
            <translation>Sigue entrenando desde el momento mostrado; la curva anterior queda en gris (Espacio).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>epoch {words}</source>
            <translation>época {words}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>{there} of {now}</source>
            <translation>{there} de {now}</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Numbers are predicted here: there is no accuracy, stop at a test loss.</source>
            <translation>Aquí se predicen números: no hay exactitud, para según la pérdida de prueba.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed of the training</source>
            <translation>Semilla del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as the test loss is this low.</source>
            <translation>Parar en cuanto la pérdida de prueba sea así de baja.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as this share of the test rows is right.</source>
            <translation>Parar en cuanto acierte esta parte de las filas de prueba.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test accuracy</source>
            <translation>Parar con una exactitud de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test loss</source>
            <translation>Parar con una pérdida de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop early</source>
            <translation>Parar antes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test accuracy to stop at, in per cent</source>
            <translation>Exactitud de prueba para parar, en tanto por ciento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test loss to stop at</source>
            <translation>Pérdida de prueba para parar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>The same seed gives the same start weights and the same order of rows.</source>
            <translation>La misma semilla da los mismos pesos iniciales y el mismo orden de filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings</source>
            <translation>Ajustes del entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings: epochs, batch size, weight decay, seed, and when to stop early.</source>
            <translation>Ajustes del entrenamiento: épocas, tamaño del lote, decaimiento de pesos, semilla y cuándo parar antes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test accuracy</source>
            <translation>con exactitud de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test loss</source>
            <translation>con pérdida de prueba</translation>
        </message>
    </context>
    <context>
        <name>TransportBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Begin again from the start weights and train (Space).</source>
            <translation>Empezar otra vez desde los pesos iniciales y entrenar (Espacio).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck</source>
            <translation>Otra suerte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck: other start weights and another order of the rows.</source>
            <translation>Otra suerte: otros pesos iniciales y otro orden de las filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause the training (Space).</source>
            <translation>Pausar el entrenamiento (Espacio).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset: back to the same start weights (R).</source>
            <translation>Reiniciar: volver a los mismos pesos iniciales (R).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The goal is reached: Train on goes on beyond it, Reset begins again.</source>
            <translation>La meta está alcanzada: Seguir va más allá, Reiniciar empieza de nuevo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The numbers are no longer finite: press Reset.</source>
            <translation>Los números ya no son finitos: pulsa Reiniciar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>There are no data to step over yet.</source>
            <translation>Aún no hay datos que recorrer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on: doubles the number of epochs and goes on (Space).</source>
            <translation>Seguir: dobla el número de épocas y continúa (Espacio).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train the network until the last epoch or the goal (Space).</source>
            <translation>Entrena la red hasta la última época o la meta (Espacio).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>{epochs} epochs done: Train on doubles them, Reset begins again.</source>
            <translation>{epochs} épocas hechas: Seguir las dobla, Reiniciar empieza de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo {edit}</source>
            <translation>&amp;Rehacer {edit}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo {edit}</source>
            <translation>&amp;Deshacer {edit}</translation>
        </message>
    </context>
    <context>
        <name>UseButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Put the selected function into a layer of the Studio's network, or take it as the loss.</source>
            <translation>Pone la función elegida en una capa de la red del Estudio, o la toma como pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Use in Studio</source>
            <translation>Usar en el Estudio</translation>
        </message>
    </context>
    <context>
        <name>VaryRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Nothing else</source>
            <translation>Nada más</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>The values that take part, parted by commas or semicolons.</source>
            <translation>Los valores que participan, separados por comas o punto y coma.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Tick the values that take part.</source>
            <translation>Marca los valores que participan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Values of {name}</source>
            <translation>Valores de {name}</translation>
        </message>
    </context>
    <context>
        <name>WhichPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Built: {activation} with {loss}. {inside}</source>
            <translation>Construida: {activation} con {loss}. {inside}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Pairing table: output activations down, losses across</source>
            <translation>Tabla de pares: activaciones de salida en vertical, pérdidas en horizontal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>The networks are being made…</source>
            <translation>Se están creando las redes…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Which output with which loss?</source>
            <translation>¿Qué salida con qué pérdida?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>loss {loss}</source>
            <translation>pérdida {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{activation} before {loss}</source>
            <translation>{activation} antes de {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{task} · every cell trains on the same data and seed · click one to open it in the Studio</source>
            <translation>{task} · cada celda entrena con los mismos datos y semilla · haz clic en una para abrirla en el Estudio</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Build a network, train it and watch (Ctrl+1).</source>
            <translation>Construir una red, entrenarla y mirar (Ctrl+1).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Explore</source>
            <translation>Explorar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Learn step by step, in the Studio itself (Ctrl+4).</source>
            <translation>Aprender paso a paso, en el propio Estudio (Ctrl+4).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Race</source>
            <translation>Carrera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>See what each activation and each loss does (Ctrl+2).</source>
            <translation>Ver qué hace cada activación y cada pérdida (Ctrl+2).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Studio</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Train many variants at once and see which does best (Ctrl+3).</source>
            <translation>Entrenar muchas variantes a la vez y ver cuál va mejor (Ctrl+3).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>{name} workspace</source>
            <translation>Espacio de trabajo {name}</translation>
        </message>
    </context>
    <context>
        <name>_ValuesModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/values_table.py" />
            <source>{name} of {input}: {value}</source>
            <translation>{name} de {input}: {value}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;About nnstudio</source>
            <translation>&amp;Acerca de nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Ask again about swaps</source>
            <translation>&amp;Volver a preguntar al cambiar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Compare with this moment</source>
            <translation>&amp;Comparar con este momento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Explore</source>
            <translation>&amp;Explorar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Export</source>
            <translation>&amp;Exportar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Find a function…</source>
            <translation>&amp;Buscar una función…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Teclas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Lessons</source>
            <translation>&amp;Lecciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Nuevo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Presenter mode</source>
            <translation>Modo de &amp;presentación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Race</source>
            <translation>&amp;Carrera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Reset</source>
            <translation>&amp;Reiniciar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train</source>
            <translation>En&amp;trenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train or pause</source>
            <translation>En&amp;trenar o pausar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Arrange as at &amp;first</source>
            <translation>&amp;Disposición inicial</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ask once more what happens to the weights when an activation or the loss is swapped.</source>
            <translation>Volver a preguntar qué pasa con los pesos al cambiar una activación o la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Back to no&amp;w</source>
            <translation>Volver a a&amp;hora</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Build a network, train it and watch.</source>
            <translation>Construir una red, entrenarla y mirar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Calm pi&amp;ctures</source>
            <translation>&amp;Imágenes tranquilas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Close the studio.</source>
            <translation>Cerrar el estudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Cop&amp;y as text</source>
            <translation>Co&amp;piar como texto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Copy the whole experiment as one short line, to be sent in a message.</source>
            <translation>Copia el experimento entero como una línea corta, para enviarla en un mensaje.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Dark text on light.</source>
            <translation>Texto oscuro sobre claro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Draw other start weights and another order of the rows.</source>
            <translation>Sortea otros pesos iniciales y otro orden de las filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Fill the screen for a projector: large, strong, and only what is taught. Esc leads back.</source>
            <translation>Llena la pantalla para un proyector: grande, fuerte y solo lo que se enseña. Esc vuelve atrás.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Follow the system's colours.</source>
            <translation>Seguir los colores del sistema.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Free&amp;ze the picture</source>
            <translation>Con&amp;gelar la imagen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give every panel its first size.</source>
            <translation>Devolver a cada panel su tamaño inicial.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give everything its usual size.</source>
            <translation>Dar a todo su tamaño habitual.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Go back to the same start weights.</source>
            <translation>Volver a los mismos pesos iniciales.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>High &amp;contrast</source>
            <translation>Alto co&amp;ntraste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>Conserva el momento mostrado y míralo junto a cualquier otro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>L&amp;ight</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>La&amp;rger</source>
            <translation>Más g&amp;rande</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Learn step by step, in the Studio itself.</source>
            <translation>Aprender paso a paso, en el propio Estudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Light text on dark.</source>
            <translation>Texto claro sobre oscuro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>List every key.</source>
            <translation>Lista de todas las teclas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Look an activation or a loss up by its name.</source>
            <translation>Buscar una activación o pérdida por su nombre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything larger; the wheel with Ctrl does it, too.</source>
            <translation>Hacer todo más grande; también con Ctrl y la rueda.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything smaller.</source>
            <translation>Hacer todo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make the change again that was taken back last.</source>
            <translation>Rehacer el último cambio deshecho.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>New &amp;luck</source>
            <translation>&amp;Otra suerte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;epoch</source>
            <translation>Una &amp;época</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;step</source>
            <translation>Un &amp;paso</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One step &amp;back</source>
            <translation>Un paso &amp;atrás</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a &amp;table as data…</source>
            <translation>Abrir una &amp;tabla como datos…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a project or an experiment.</source>
            <translation>Abrir un proyecto o un experimento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open what is on the clipboard: the line of an experiment, or a link of TensorFlow Playground.</source>
            <translation>Abrir lo que hay en el portapapeles: la línea de un experimento o un enlace de TensorFlow Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows once.</source>
            <translation>Pasar una vez por todas las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows ten times.</source>
            <translation>Pasar diez veces por todas las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Paste e&amp;xperiment or link</source>
            <translation>Pe&amp;gar experimento o enlace</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Python s&amp;cript…</source>
            <translation>Script de P&amp;ython…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;maller</source>
            <translation>Más pe&amp;queño</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;potlight</source>
            <translation>&amp;Foco</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Guardar co&amp;mo…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save a &amp;picture of the window…</source>
            <translation>Guardar una &amp;imagen de la ventana…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save as a project with its run, or the experiment alone.</source>
            <translation>Guardar como proyecto con su ejecución, o solo el experimento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save the experiment as a script of plain PyTorch that trains alike.</source>
            <translation>Guardar el experimento como script de PyTorch que entrena igual.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save what the window shows as a PNG file.</source>
            <translation>Guardar lo que muestra la ventana como archivo PNG.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save your work.</source>
            <translation>Guardar tu trabajo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>See what each activation and each loss does.</source>
            <translation>Ver qué hace cada activación y cada pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show as QR &amp;code…</source>
            <translation>Mostrar como &amp;código QR…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the experiment as a QR code, for those who sit before the projector.</source>
            <translation>Mostrar el experimento como código QR, para quienes están ante el proyector.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>Muestra la red hasta donde se ha entrenado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network one update earlier.</source>
            <translation>Mostrar la red una actualización antes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>St&amp;udio</source>
            <translation>E&amp;studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start over.</source>
            <translation>Empezar de nuevo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start training, or pause it.</source>
            <translation>Empezar a entrenar, o pausar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Take the last change back.</source>
            <translation>Deshacer el último cambio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ten e&amp;pochs</source>
            <translation>&amp;Diez épocas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>The strongest colours.</source>
            <translation>Los colores más fuertes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train many variants at once and see which does best.</source>
            <translation>Entrenar muchas variantes a la vez y ver cuál va mejor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train on the rows of a text table of your own.</source>
            <translation>Entrenar con las filas de una tabla de texto tuya.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Update the weights once.</source>
            <translation>Actualizar los pesos una vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Usual si&amp;ze</source>
            <translation>Tamaño &amp;habitual</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Version and licence.</source>
            <translation>Versión y licencia.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While it trains, let the pictures move once a second only, and when it stops.</source>
            <translation>Mientras entrena, mover las imágenes solo una vez por segundo, y al parar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: let the picture stand still, and the training go on behind it.</source>
            <translation>Al presentar: dejar quieta la imagen mientras el entrenamiento sigue detrás.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: light what you are in, or what you click next, and dim all else.</source>
            <translation>Al presentar: iluminar donde estás, o lo próximo en que hagas clic, y atenuar lo demás.</translation>
        </message>
    </context>
    <context>
        <name>alarms</name>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>A step that is too long overshoots, the next gradient is larger still, and after a few steps the numbers are too large for the computer.</source>
            <translation>Un paso demasiado largo se pasa, el gradiente siguiente es aún mayor y, tras pocos pasos, los números son demasiado grandes para el ordenador.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>After {epochs} epochs the loss is still {loss:.4g}, that of always saying the same ({chance:.4g}).</source>
            <translation>Tras {epochs} épocas la pérdida sigue en {loss:.4g}, la de decir siempre lo mismo ({chance:.4g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Each step overshoots the valley that it should go down, and lands higher on the other side.</source>
            <translation>Cada paso se pasa del valle al que debía bajar y cae más arriba al otro lado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Give the rare class more weight (pos_weight of bce_with_logits), or look at the recall.</source>
            <translation>Da más peso a la clase rara (pos_weight de bce_with_logits), o mira la sensibilidad.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Go back to the last good weights and take a tenth of the learning rate.</source>
            <translation>Vuelve a los últimos pesos buenos y toma una décima parte de la tasa de aprendizaje.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>It is fed with numbers that are not what it takes, or with targets that it does not know. It then no longer measures a miss, and a low loss means nothing.</source>
            <translation>Recibe números que no son los que acepta, u objetivos que no conoce. Entonces ya no mide un error, y una pérdida baja no significa nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss.</source>
            <translation>Mira lo que dice el Tutor de la salida y la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss: one click mends it.</source>
            <translation>Mira lo que dice el Tutor de la salida y la pérdida: un clic lo arregla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On every row their sum lies where {activation} is flat. A slope of 0 lets no gradient pass, so that they stay there: a bias far below 0, or steps that were too long.</source>
            <translation>En todas las filas su suma cae donde {activation} es plana. Una pendiente de 0 no deja pasar gradiente, así que se quedan ahí: un sesgo muy por debajo de 0, o pasos demasiado largos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by a slope and the weights at every layer. Where most slopes are well below 1, little is left after a few layers.</source>
            <translation>En su camino de vuelta el gradiente se multiplica en cada capa por una pendiente y los pesos. Donde casi todas las pendientes son muy menores que 1, tras unas capas queda poco.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by the weights of every layer. Where they are large, it grows, and no learning rate suits all layers.</source>
            <translation>En su camino de vuelta el gradiente se multiplica por los pesos de cada capa. Donde son grandes, crece, y ninguna tasa de aprendizaje sirve para todas las capas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>One click mends it; or let it run, and watch.</source>
            <translation>Un clic lo arregla; o déjalo correr y mira.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Set l2 to 0.01</source>
            <translation>Poner l2 en 0,01</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Stop earlier, take fewer neurons, more rows, or an l2 such as 0.01.</source>
            <translation>Para antes, usa menos neuronas, más filas, o un l2 como 0,01.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the learning rate {rate:g}</source>
            <translation>Tomar la tasa de aprendizaje {rate:g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the start weights “auto”</source>
            <translation>Tomar los pesos iniciales «auto»</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient explodes: an error at the output reaches this layer {times:.0f} times as large.</source>
            <translation>El gradiente explota: un error en la salida llega a esta capa {times:.0f} veces mayor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient fades: the first layer gets {ratio:.0e} of what the last one gets.</source>
            <translation>El gradiente se desvanece: la primera capa recibe {ratio:.0e} de lo que recibe la última.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The loss stands at {loss:.4g} and cannot get below {floor:.4g}: this pair has no lower one.</source>
            <translation>La pérdida está en {loss:.4g} y no puede bajar de {floor:.4g}: este par no tiene menor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has begun to learn the training rows by heart, their noise included; on rows that it has not seen that makes it worse.</source>
            <translation>La red ha empezado a aprenderse de memoria las filas de entrenamiento, con su ruido; en filas que no ha visto, eso la empeora.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has not begun to tell the rows apart: the start weights are at fault, the slopes are too small, the learning rate is, or the inputs do not tell.</source>
            <translation>La red no ha empezado a distinguir las filas: la culpa es de los pesos iniciales, de pendientes demasiado pequeñas, de la tasa de aprendizaje, o las entradas no bastan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The test loss is {loss:.3g}, well above its best of {best:.3g} in epoch {at}, and the training loss sinks.</source>
            <translation>La pérdida de prueba es {loss:.3g}, muy por encima de la mejor, {best:.3g} en la época {at}, y la de entrenamiento baja.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss has risen to {loss:.3g}, {times:.0f} times what always saying the same costs.</source>
            <translation>La pérdida de entrenamiento ha subido a {loss:.3g}, {times:.0f} veces lo que cuesta decir siempre lo mismo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss is {loss:.3g}, but {name} of something that it is made for is never below 0.</source>
            <translation>La pérdida de entrenamiento es {loss:.3g}, pero {name} de algo para lo que está hecha nunca baja de 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Their sums are so large that {activation} is flat there. Hardly any gradient passes, so that they learn very slowly.</source>
            <translation>Sus sumas son tan grandes que {activation} es plana ahí. Apenas pasa gradiente, así que aprenden muy despacio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite; a smaller learning rate may help.</source>
            <translation>El entrenamiento paró en la época {epoch}: {tensor} se volvió NaN o infinito; una tasa de aprendizaje menor puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try a larger learning rate, other start weights (New luck), relu or tanh, or fewer layers.</source>
            <translation>Prueba una tasa de aprendizaje mayor, otros pesos iniciales (Otra suerte), relu o tanh, o menos capas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try leaky_relu, a smaller learning rate, or start biases of 0, and Reset.</source>
            <translation>Prueba leaky_relu, una tasa de aprendizaje menor o sesgos iniciales de 0, y Reiniciar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try relu or tanh instead of sigmoid, fewer layers, or the start weights “auto”.</source>
            <translation>Prueba relu o tanh en vez de sigmoid, menos capas, o los pesos iniciales «auto».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try smaller start weights (auto), scaled inputs, or a smaller learning rate.</source>
            <translation>Prueba pesos iniciales menores (auto), entradas escaladas o una tasa de aprendizaje menor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try the start weights “auto”, scaled inputs, or fewer layers.</source>
            <translation>Prueba los pesos iniciales «auto», entradas escaladas o menos capas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>What stands before the loss holds its numbers back, so that even a network that is always right pays so much. Training longer changes nothing.</source>
            <translation>Lo que hay antes de la pérdida retiene sus números, así que incluso una red que siempre acierta paga eso. Entrenar más no cambia nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>With classes this unequal a network gets far by never naming the rare one. Accuracy cannot show that; recall and balanced accuracy do.</source>
            <translation>Con clases tan desiguales una red llega lejos sin nombrar nunca la rara. La exactitud no lo muestra; la sensibilidad y la exactitud equilibrada sí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{accuracy:.1%} are right, but always naming the larger class is as good: {majority:.1%}.</source>
            <translation>{accuracy:.1%} aciertos, pero nombrar siempre la clase mayor es igual de bueno: {majority:.1%}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are dead: no row moves their weights any more.</source>
            <translation>{count} de {units} neuronas con {activation} están muertas: ninguna fila mueve ya sus pesos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are saturated on nearly every row, before much is learnt.</source>
            <translation>{count} de {units} neuronas con {activation} están saturadas en casi todas las filas, antes de aprender gran cosa.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The defaults of {path} do not count: {reason}.</source>
            <translation>Los valores por defecto de {path} no cuentan: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The studio starts as at first. Your preferences are kept as {path}.</source>
            <translation>El estudio empieza como al principio. Tus preferencias se conservan en {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>Your preferences could not be read, so the studio starts as at first. They are kept as {path}.</source>
            <translation>No se pudieron leer tus preferencias, así que el estudio empieza como al principio. Se conservan en {path}.</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>1 counts how far a wrong class comes too close, 2 the square of it.</source>
            <translation>1 cuenta cuánto se acerca de más una clase errónea; 2, su cuadrado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A delta far from the size of the noise: it is then nothing but half mse, or l1.</source>
            <translation>Un delta lejos del tamaño del ruido: entonces no es más que medio mse, o l1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A disc inside a ring.</source>
            <translation>Un disco dentro de un anillo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A lambda above what the neurons say: all outputs and slopes are then 0.</source>
            <translation>Un lambda mayor que lo que dicen las neuronas: todas las salidas y pendientes son 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A large learning rate: its slope never shrinks, so the fit keeps jumping around the best.</source>
            <translation>Una tasa de aprendizaje grande: su pendiente no disminuye y el ajuste salta alrededor de lo mejor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A leaky relu that learns its slope below zero: one more parameter for each layer.</source>
            <translation>Una leaky relu que aprende su pendiente bajo cero: un parámetro más por capa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A line with one row in ten far off: which misses should count?</source>
            <translation>Una recta con una de cada diez filas muy desviada: ¿qué errores deben contar?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A relu that bends smoothly below zero, and recovers from a bad start.</source>
            <translation>Una relu que se curva suavemente bajo cero y se recupera de un mal inicio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A sigmoid made of straight lines, flat outside −3 to 3.</source>
            <translation>Una sigmoid hecha de rectas, plana fuera de −3 a 3.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A slope near 1 below zero: the layer is then almost a straight line and adds next to nothing.</source>
            <translation>Una pendiente cercana a 1 bajo cero: la capa es casi una recta y no aporta casi nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A slope to fit.</source>
            <translation>Una pendiente que ajustar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>A small number that keeps the division safe.</source>
            <translation>Un número pequeño que hace segura la división.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A small number that keeps the logarithm safe where the output is the count itself.</source>
            <translation>Un número pequeño que hace seguro el logaritmo donde la salida es el propio recuento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu much like silu, with a slightly deeper dip.</source>
            <translation>Una relu suave muy parecida a silu, con una hondonada algo más profunda.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu that is always positive: for outputs that must be greater than zero.</source>
            <translation>Una relu suave siempre positiva: para salidas que deben ser mayores que cero.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu weighted by the normal distribution; usual in large language networks.</source>
            <translation>Una relu suave ponderada por la distribución normal; usual en grandes redes de lenguaje.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu, also known as swish, with a small dip below zero.</source>
            <translation>Una relu suave, también llamada swish, con una pequeña hondonada bajo cero.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Adam whose weight decay (l2) shrinks the weights directly.</source>
            <translation>Adam cuyo decaimiento de pesos (l2) encoge los pesos directamente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Adds the part of the formula that no weight can change; learning stays the same.</source>
            <translation>Añade la parte de la fórmula que ningún peso cambia; el aprendizaje es el mismo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>All weights 0: a network that cannot begin to learn.</source>
            <translation>Todos los pesos a 0: una red que no puede empezar a aprender.</translation>
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
            <translation>Un alpha distinto de 1: la pendiente salta en cero; celu tiene un alpha sin el salto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu scaled so that deep layers keep mean 0 and variance 1, with LeCun start weights.</source>
            <translation>Una elu escalada para que las capas profundas mantengan media 0 y varianza 1, con pesos iniciales LeCun.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu whose alpha changes the depth but leaves no jump in the slope at zero.</source>
            <translation>Una elu cuyo alpha cambia la profundidad sin dejar un salto de la pendiente en cero.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before bce_with_logits, which has a sigmoid inside: squashed twice.</source>
            <translation>Aplicada antes de bce_with_logits, que lleva una sigmoid dentro: comprimida dos veces.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before cross_entropy, which has a softmax inside: squashed twice.</source>
            <translation>Aplicada antes de cross_entropy, que lleva un softmax dentro: comprimida dos veces.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Approximation</source>
            <translation>Aproximación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Benign or malignant by thirty measurements.</source>
            <translation>Benigno o maligno según treinta medidas.</translation>
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
            <translation>Entropía cruzada binaria de probabilidades: para sí o no, tras una sigmoid.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Binary cross-entropy with the sigmoid inside: for yes or no, exact even when very sure.</source>
            <translation>Entropía cruzada binaria con la sigmoid dentro: para sí o no, exacta aun muy segura.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>By how much the right class has to lead before the loss is content.</source>
            <translation>Cuánta ventaja ha de sacar la clase correcta para contentar a la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Confusing its beta with the delta of huber: a large beta makes this loss small everywhere.</source>
            <translation>Confundir su beta con el delta de huber: un beta grande hace pequeña esta pérdida en todas partes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Constant</source>
            <translation>Constante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Content once the right class leads by a margin: scores for classes, no probabilities.</source>
            <translation>Satisfecha cuando la clase correcta va delante por un margen: puntuaciones de clases, no probabilidades.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Counts each miss by its size: outliers do not rule the fit.</source>
            <translation>Cuenta cada error por su tamaño: los valores atípicos no mandan en el ajuste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Delta</source>
            <translation>Delta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Divides each step by the recent size of its gradient.</source>
            <translation>Divide cada paso por el tamaño reciente de su gradiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Epsilon</source>
            <translation>Épsilon</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Expecting another result than from elu: with alpha 1 the two are the same function.</source>
            <translation>Esperar otro resultado que el de elu: con alpha 1 son la misma función.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Expecting more than from silu: it costs more time and is seldom better on small networks.</source>
            <translation>Esperar más que de silu: cuesta más tiempo y rara vez es mejor en redes pequeñas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with a softmax instead of a log_softmax: the loss falls below 0 and learns badly.</source>
            <translation>Recibir un softmax en vez de un log_softmax: la pérdida baja de 0 y aprende mal.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with probabilities instead of their logarithms: the loss falls below 0.</source>
            <translation>Recibir probabilidades en vez de sus logaritmos: la pérdida baja de 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with raw scores: PyTorch refuses all that is not between 0 and 1.</source>
            <translation>Recibir puntuaciones sin activar: PyTorch rechaza todo lo que no esté entre 0 y 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with the output of a sigmoid: squashed twice, the loss cannot get small.</source>
            <translation>Recibir la salida de una sigmoid: comprimida dos veces, la pérdida no puede ser pequeña.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with the output of a softmax: squashed twice, the loss cannot get small.</source>
            <translation>Recibir la salida de un softmax: comprimida dos veces, la pérdida no puede ser pequeña.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>For counts: the output is the logarithm of the count that is expected.</source>
            <translation>Para recuentos: la salida es el logaritmo del recuento esperado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Forgetting that the slope is trained: it is saved, counted and reset like any other weight.</source>
            <translation>Olvidar que la pendiente se entrena: se guarda, cuenta y reinicia como cualquier peso.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Four by four squares.</source>
            <translation>Cuadros de cuatro por cuatro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Gives every weight its own step size from the recent gradients: a good first choice.</source>
            <translation>Da a cada peso su propio tamaño de paso según los gradientes recientes: una buena primera elección.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Handwritten digits of 8 × 8 pixels.</source>
            <translation>Cifras manuscritas de 8 × 8 píxeles.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He for the relu family, LeCun for selu, Xavier for all others and for the output.</source>
            <translation>He para la familia relu, LeCun para selu, Xavier para las demás y la salida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He normal</source>
            <translation>He normal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>He or Xavier start weights: mean 0 and variance 1 hold only with LeCun weights and scaled inputs.</source>
            <translation>Pesos iniciales He o Xavier: media 0 y varianza 1 solo se mantienen con pesos LeCun y entradas escaladas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He uniform</source>
            <translation>He uniforme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Highest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Hills and hollows to fit.</source>
            <translation>Colinas y hoyos que ajustar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>How a disease goes on, by ten measurements.</source>
            <translation>Cómo avanza una enfermedad, según diez medidas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How far below zero the output can go.</source>
            <translation>Cuánto puede bajar la salida de cero.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How far log-probabilities are from a whole distribution: for targets that are probabilities.</source>
            <translation>Cuánto distan las log-probabilidades de una distribución entera: para objetivos que son probabilidades.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>How many times a row of each class counts: more for a rare class, so that it is not ignored.</source>
            <translation>Cuántas veces cuenta una fila de cada clase: más si la clase es rara, para que no se ignore.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times a row whose answer is yes counts.</source>
            <translation>Cuántas veces cuenta una fila cuya respuesta es sí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times each output counts, whether its answer is yes or no.</source>
            <translation>Cuántas veces cuenta cada salida, sea su respuesta sí o no.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How sharp the bend is; the larger, the closer to relu.</source>
            <translation>Cuán cerrada es la curva; cuanto mayor, más cerca de relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the average of the squared gradient forgets.</source>
            <translation>Cuán despacio olvida la media del gradiente al cuadrado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the averages of the gradient and of its square forget.</source>
            <translation>Cuán despacio olvidan las medias del gradiente y de su cuadrado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Inputs far below zero: under −3 output and slope are 0, so the neuron can fall silent.</source>
            <translation>Entradas muy por debajo de cero: bajo −3, salida y pendiente son 0, y la neurona puede enmudecer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Inputs no farther from zero than this give 0.</source>
            <translation>Las entradas que no distan de cero más que esto dan 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Label smoothing</source>
            <translation>Suavizado de etiquetas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Large inputs: above 6 the slope is 0, just as it is below zero.</source>
            <translation>Entradas grandes: por encima de 6 la pendiente es 0, igual que bajo cero.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Large inputs: outside −1 to 1 the slope is exactly 0, so nothing is learned there.</source>
            <translation>Entradas grandes: fuera de −1 a 1 la pendiente es justo 0, y ahí no se aprende nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>LeCun normal</source>
            <translation>LeCun normal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Learns how unsure each prediction is: two outputs for each number, the mean m as it is and, through softplus + 0.000001, the variance v.</source>
            <translation>Aprende cuán insegura es cada predicción: dos salidas por número, la media m tal cual y, mediante softplus + 0,000001, la varianza v.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Left out before nll: raw scores are no logarithms, and the loss falls without end.</source>
            <translation>Omitida antes de nll: las puntuaciones no son logaritmos, y la pérdida cae sin fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Like relu, with a small slope below zero, so that a silent neuron can come back.</source>
            <translation>Como relu, con una pequeña pendiente bajo cero, para que una neurona muda pueda volver.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Like tanh, but it saturates slowly.</source>
            <translation>Como tanh, pero se satura despacio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Looking for swish: in PyTorch it is called SiLU, and there is no other.</source>
            <translation>Buscar swish: en PyTorch se llama SiLU, y no hay otra.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Looks ahead along the momentum before it steps; needs momentum above 0.</source>
            <translation>Mira adelante según el momento antes de dar el paso; necesita momento mayor que 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lowest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Momentum</source>
            <translation>Momento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Moves every number towards zero by lambda, and small ones to zero: against noise.</source>
            <translation>Mueve cada número lambda hacia cero, y los pequeños hasta cero: contra el ruido.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Negative slope</source>
            <translation>Pendiente negativa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>No variance counts as smaller than this.</source>
            <translation>Ninguna varianza cuenta como menor que esto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 1/inputs: what selu needs.</source>
            <translation>Normal con varianza 1/entradas: lo que necesita selu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/(inputs + outputs).</source>
            <translation>Normal con varianza 2/(entradas + salidas).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/inputs: keeps the signal's size through relu.</source>
            <translation>Normal con varianza 2/entradas: conserva el tamaño de la señal a través de relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step. To weigh yes more than no, take bce_with_logits, which has pos_weight.</source>
            <translation>No se ofrece: un peso propio por fila, pues las filas de un lote cambian en cada paso. Para pesar más el sí que el no, toma bce_with_logits, que tiene pos_weight.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step; and a pos_weight of its own for every label.</source>
            <translation>No se ofrece: un peso propio por fila, pues las filas de un lote cambian en cada paso; ni un pos_weight propio por etiqueta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Not offered: ignore_index, since every row here has a class; and reduction, which is always the mean.</source>
            <translation>No se ofrece: ignore_index, pues aquí toda fila tiene una clase; ni reduction, que siempre es la media.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: log_target, since targets here hold zeros, and the logarithm of 0 makes the loss NaN; and a reduction other than batchmean, which alone is the mean over the rows.</source>
            <translation>No se ofrece: log_target, pues aquí los objetivos contienen ceros y el logaritmo de 0 vuelve NaN la pérdida; ni otra reduction que batchmean, la única que es la media de las filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>One wave over one input.</source>
            <translation>Una onda según una entrada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Opposite quarters belong together.</source>
            <translation>Los cuadrantes opuestos van juntos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Output is a logarithm</source>
            <translation>La salida es un logaritmo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Passes its input on unchanged: for outputs of any size, and for losses that take logits.</source>
            <translation>Transmite su entrada sin cambio: para salidas de cualquier tamaño y pérdidas que reciben logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Power</source>
            <translation>Potencia</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Put after a squashing output: neither the mean nor the variance can then become large.</source>
            <translation>Puesta tras una salida que comprime: ni la media ni la varianza pueden crecer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put before a loss that takes logits: no output can be negative, so no answer can be a no.</source>
            <translation>Puesta antes de una pérdida que recibe logits: ninguna salida es negativa, así que nunca hay un no.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put before bce: beyond −3 and 3 it gives exactly 0 or 1, and a wrong answer has slope 0.</source>
            <translation>Puesta antes de bce: fuera de −3 y 3 da justo 0 o 1, y una respuesta errónea tiene pendiente 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put on the output for numbers beyond −1 and 1: it can never reach them.</source>
            <translation>Puesta en la salida para números fuera de −1 y 1: nunca los alcanza.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put on the output: a neuron that is negative on every row has slope 0 and never comes back.</source>
            <translation>Puesta en la salida: una neurona negativa en todas las filas tiene pendiente 0 y no vuelve.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Range</source>
            <translation>Rango</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Reading its scores as probabilities: it only asks which one leads, and by how much.</source>
            <translation>Leer sus puntuaciones como probabilidades: solo pregunta cuál va delante y por cuánto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Relu with a ceiling at 6, made for arithmetic with few digits.</source>
            <translation>Relu con un techo en 6, hecha para aritmética de pocas cifras.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Relying on its slope: the jump at lambda has none, so training cannot see it.</source>
            <translation>Confiar en su pendiente: el salto en lambda no tiene, así que el entrenamiento no lo ve.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Sets small numbers to zero and leaves the others as they are.</source>
            <translation>Pone a cero los números pequeños y deja los demás como están.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Silu made of pieces that are quick to compute, with a dip down to −0.375.</source>
            <translation>Silu hecha de trozos rápidos de calcular, con una hondonada hasta −0,375.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Small start weights: around zero the slope is nearly 0, so learning hardly begins.</source>
            <translation>Pesos iniciales pequeños: cerca de cero la pendiente es casi 0 y apenas empieza a aprender.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: Huber divided by its width.</source>
            <translation>Cuadrática para errores pequeños, recta para grandes: Huber dividida por su anchura.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: robust against outliers.</source>
            <translation>Cuadrática para errores pequeños, recta para grandes: robusta ante valores atípicos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squares each miss: the usual choice for predicting numbers; large misses count most.</source>
            <translation>Eleva al cuadrado cada error: lo usual para predecir números; los grandes cuentan más.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into 0 to 1, so that the output reads as a probability of yes.</source>
            <translation>Comprime a 0 a 1, para leer la salida como probabilidad de sí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into −1 to 1, centred on zero: for hidden layers, and outputs between −1 and 1.</source>
            <translation>Comprime a −1 a 1, centrada en cero: para capas ocultas y salidas entre −1 y 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Start slope</source>
            <translation>Pendiente inicial</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Steps straight down the gradient; with momentum it rolls on.</source>
            <translation>Baja recto por el gradiente; con momento sigue rodando.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Taken for a hidden layer: it gives only negative numbers, without end.</source>
            <translation>Usada en una capa oculta: solo da números negativos, sin fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Taking it for a relu that never falls: it dips to −0.17 at x = −0.75.</source>
            <translation>Tomarla por una relu que nunca baja: llega a −0,17 en x = −0,75.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Tanh made of straight lines: cheap, and flat outside −1 to 1.</source>
            <translation>Tanh hecha de rectas: barata, y plana fuera de −1 a 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Targets of 0 and 1: each row with a 0 costs ln 2 whatever the output, and teaches nothing.</source>
            <translation>Objetivos de 0 y 1: cada fila con 0 cuesta ln 2 sea cual sea la salida, y no enseña nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The largest output, for all inputs above it.</source>
            <translation>La salida mayor, para toda entrada por encima.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The largest start weight, either way.</source>
            <translation>El mayor peso inicial, en ambos sentidos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of sigmoid, computed stably: a part of losses.</source>
            <translation>El logaritmo de sigmoid, calculado de forma estable: parte de pérdidas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of softmax, computed stably: what the nll loss takes.</source>
            <translation>El logaritmo de softmax, calculado de forma estable: lo que recibe la pérdida nll.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The miss at which the loss turns from squared to straight.</source>
            <translation>El error en el que la pérdida pasa de cuadrática a recta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The same as bce_with_logits, for targets of −1 and 1 instead of 0 and 1.</source>
            <translation>Lo mismo que bce_with_logits, para objetivos de −1 y 1 en vez de 0 y 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The same number everywhere: neurons of a layer then stay alike.</source>
            <translation>El mismo número en todas partes: las neuronas de una capa siguen iguales.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The share of certainty that is spread over all classes.</source>
            <translation>La parte de certeza que se reparte entre todas las clases.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>The share of the last step that is kept in the next one.</source>
            <translation>La parte del último paso que se conserva en el siguiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs before the first step; training changes it.</source>
            <translation>La pendiente para entradas negativas antes del primer paso; el entrenamiento la cambia.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs; 0 would be relu.</source>
            <translation>La pendiente para entradas negativas; 0 sería relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The smallest output, for all inputs below it.</source>
            <translation>La salida menor, para toda entrada por debajo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The start value of every weight.</source>
            <translation>El valor inicial de cada peso.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, of log-probabilities: for classes, after log_softmax.</source>
            <translation>La sorpresa en la clase correcta, de log-probabilidades: para clases, tras log_softmax.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, with the softmax inside: for one of several classes.</source>
            <translation>La sorpresa en la clase correcta, con el softmax dentro: para una de varias clases.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The usual choice for hidden layers: quick, and its slope does not shrink for positive inputs.</source>
            <translation>Lo usual en capas ocultas: rápida, y su pendiente no disminuye con entradas positivas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three growers by thirteen measurements.</source>
            <translation>Tres viñedos según trece medidas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three kinds of iris by four lengths.</source>
            <translation>Tres especies de iris según cuatro longitudes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three overlapping discs.</source>
            <translation>Tres discos que se solapan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three rings, one class each.</source>
            <translation>Tres anillos, una clase cada uno.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Turns one score per class into probabilities that add up to 1.</source>
            <translation>Convierte una puntuación por clase en probabilidades que suman 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two arms wound around each other.</source>
            <translation>Dos brazos enrollados uno en torno al otro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds that a straight line parts.</source>
            <translation>Dos nubes que una recta separa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds, one of them rare: accuracy alone misleads.</source>
            <translation>Dos nubes, una de ellas rara: la exactitud sola engaña.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two half moons, interlocked.</source>
            <translation>Dos medias lunas entrelazadas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform</source>
            <translation>Uniforme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within plus and minus a range of your own.</source>
            <translation>Uniforme en más y menos un rango tuyo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/(inputs + outputs)): keeps the signal's size through tanh and sigmoid.</source>
            <translation>Uniforme en ±√(6/(entradas + salidas)): conserva el tamaño de la señal a través de tanh y sigmoid.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/inputs): keeps the signal's size through relu.</source>
            <translation>Uniforme en ±√(6/entradas): conserva el tamaño de la señal a través de relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for numbers below zero: counts are 0 or more, and nothing else can be fitted.</source>
            <translation>Usada para números bajo cero: los recuentos son 0 o más, y no se puede ajustar otra cosa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for yes or no after a sigmoid: where it is sure and wrong, it hardly learns.</source>
            <translation>Usada para sí o no tras una sigmoid: donde está segura y se equivoca, apenas aprende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Used in hidden layers: layers without a bend collapse into a single straight one.</source>
            <translation>Usada en capas ocultas: capas sin curva se reducen a una sola recta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Waiting for outputs near −1 or 1: at x = 9 it has only reached 0.9.</source>
            <translation>Esperar salidas cercanas a −1 o 1: en x = 9 solo ha llegado a 0,9.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Weight of yes</source>
            <translation>Peso del sí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>What nn.Linear does by itself, biases included: uniform within ±1/√inputs.</source>
            <translation>Lo que hace nn.Linear por sí solo, sesgos incluidos: uniforme en ±1/√entradas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>What tanh takes away: nearly flat around zero, and straight far from it.</source>
            <translation>Lo que tanh quita: casi plana en torno a cero y recta lejos de él.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Where beta times the input is above it, the output is the input itself.</source>
            <translation>Donde beta por la entrada lo supera, la salida es la propia entrada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Whether the output is the logarithm of the expected count, or the count itself.</source>
            <translation>Si la salida es el logaritmo del recuento esperado, o el propio recuento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Whole numbers that grow with the input.</source>
            <translation>Números enteros que crecen con la entrada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>With constants</source>
            <translation>Con constantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier normal</source>
            <translation>Xavier normal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier uniform</source>
            <translation>Xavier uniforme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Zeros</source>
            <translation>Ceros</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>a curiosity; codes with few large numbers</source>
            <translation>una curiosidad; códigos con pocos números grandes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>breast cancer</source>
            <translation>cáncer de mama</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>bumps</source>
            <translation>colinas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>checkerboard</source>
            <translation>tablero</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>circle</source>
            <translation>círculo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>counts</source>
            <translation>recuentos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>diabetes</source>
            <translation>diabetes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>digits</source>
            <translation>cifras</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>gates in networks for phones</source>
            <translation>puertas en redes para teléfonos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>gauss</source>
            <translation>gauss</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of deep networks, LeCun start weights</source>
            <translation>capas ocultas de redes profundas, pesos iniciales LeCun</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of networks for phones</source>
            <translation>capas ocultas de redes para teléfonos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights</source>
            <translation>capas ocultas, pesos iniciales He</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights; transformers</source>
            <translation>capas ocultas, pesos iniciales He; transformers</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights</source>
            <translation>capas ocultas, pesos iniciales Xavier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights; outputs between −1 and 1</source>
            <translation>capas ocultas, pesos iniciales Xavier; salidas entre −1 y 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, where every calculation counts</source>
            <translation>capas ocultas, donde cada cálculo cuenta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>imbalanced</source>
            <translation>desequilibrio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>inside losses</source>
            <translation>dentro de pérdidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>iris</source>
            <translation>iris</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>line with outliers</source>
            <translation>recta con valores atípicos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>moons</source>
            <translation>lunas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>multilabel</source>
            <translation>multietiqueta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>none computes Φ exactly; tanh takes a formula close to it, as older language networks do.</source>
            <translation>none calcula Φ exactamente; tanh toma una fórmula cercana, como hacen redes de lenguaje más antiguas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>one of several classes with shares as targets, after log_softmax</source>
            <translation>una de varias clases con partes como objetivos, tras log_softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, fed with logits</source>
            <translation>una de varias clases, recibe logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with a log_softmax output</source>
            <translation>una de varias clases, con salida log_softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with an identity output</source>
            <translation>una de varias clases, con salida identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for numbers, and before losses that take logits</source>
            <translation>salida para números, y antes de pérdidas que reciben logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes</source>
            <translation>salida para una de varias clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes, with nll or kl_div</source>
            <translation>salida para una de varias clases, con nll o kl_div</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for yes or no, and for several labels</source>
            <translation>salida para sí o no, y para varias etiquetas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>outputs greater than zero; hidden layers, He start weights</source>
            <translation>salidas mayores que cero; capas ocultas, pesos iniciales He</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>plane</source>
            <translation>plano</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>regression</source>
            <translation>regresión</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression of counts, with an identity output</source>
            <translation>regresión de recuentos, con salida identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with a spread, with an identity output</source>
            <translation>regresión con dispersión, con salida identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with outliers, with an identity output</source>
            <translation>regresión con valores atípicos, con salida identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression, with an identity output</source>
            <translation>regresión, con salida identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>rings</source>
            <translation>anillos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several classes</source>
            <translation>varias clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several labels</source>
            <translation>varias etiquetas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>sine</source>
            <translation>seno</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>sparse codes</source>
            <translation>códigos dispersos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>spiral</source>
            <translation>espiral</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>taking noise away; sparse codes</source>
            <translation>quitar ruido; códigos dispersos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>two classes</source>
            <translation>dos clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>wine</source>
            <translation>vino</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>xor</source>
            <translation>xor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no with targets of −1 and 1, fed with logits</source>
            <translation>sí o no con objetivos de −1 y 1, recibe logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, fed with logits</source>
            <translation>sí o no, y varias etiquetas, recibe logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, with a sigmoid output</source>
            <translation>sí o no, y varias etiquetas, con salida sigmoid</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name} is {value}. Allowed: {allowed}.</source>
            <translation>{place}.{name} es {value}. Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name}: {owner} has no such parameter. Allowed: {allowed}.</source>
            <translation>{place}.{name}: {owner} no tiene ese parámetro. Permitido: {allowed}.</translation>
        </message>
    </context>
    <context>
        <name>coach</name>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A rate is how many are expected. Take softplus, or set log_input and let the loss take its logarithm.</source>
            <translation>Una tasa es cuántos se esperan. Toma softplus, o pon log_input y deja que la pérdida use su logaritmo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^(−y·z)). With y = 0 that is ln 2 = 0.6931 whatever the network says, and its slope is 0: the loss cannot get below {floor:.4f}, and nothing keeps the network from always saying yes.</source>
            <translation>Una fila cuesta ln(1 + e^(−y·z)). Con y = 0 eso es ln 2 = 0,6931 diga lo que diga la red, y su pendiente es 0: la pérdida no puede bajar de {floor:.4f}, y nada impide que la red diga siempre sí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z, which is a surprise only for y from 0 to 1. Here it can fall to {floor:.4g}, and it drives every output to an end of {range}.</source>
            <translation>Una fila cuesta ln(1 + e^z) − y·z, que solo es una sorpresa con y de 0 a 1. Aquí puede bajar a {floor:.4g}, y lleva cada salida a un extremo de {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z. With y below 0 or above 1 one of the two wins for ever: the larger the score, the lower the loss, so that the weights only grow.</source>
            <translation>Una fila cuesta ln(1 + e^z) − y·z. Con y menor que 0 o mayor que 1 uno de los dos gana siempre: cuanto mayor la puntuación, menor la pérdida, y los pesos solo crecen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All neurons give numbers below 0, far below for small inputs, and the next layer starts off centre.</source>
            <translation>Todas las neuronas dan números menores que 0, mucho menores con entradas pequeñas, y la capa siguiente empieza descentrada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are 0, so that no gradient reaches this layer: its neurons stay as they are.</source>
            <translation>Todos los pesos iniciales son 0 y ningún gradiente llega a esta capa: sus neuronas quedan como están.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are {value:g}, so that the neurons of this layer say the same and learn the same.</source>
            <translation>Todos los pesos iniciales son {value:g}, así que las neuronas de esta capa dicen y aprenden lo mismo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>All targets, from {lowest:.4g} to {highest:.4g}, lie within what {fed} gives: {range}.</source>
            <translation>Todos los objetivos, de {lowest:.4g} a {highest:.4g}, están dentro de lo que da {fed}: {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>An output through {fed} that starts below 0 for every row has slope 0 and never learns.</source>
            <translation>Una salida por {fed} que empieza bajo 0 en todas las filas tiene pendiente 0 y nunca aprende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Below 0 the slope of {fed} is 0. A class that starts there gets no gradient and can never be chosen. Scores need no activation at all.</source>
            <translation>Bajo 0 la pendiente de {fed} es 0. Una clase que empieza ahí no recibe gradiente y nunca puede ser elegida. Las puntuaciones no necesitan activación alguna.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Classes are told apart by differences of scores, and {loss} has the squashing inside.</source>
            <translation>Las clases se distinguen por diferencias de puntuaciones, y {loss} ya comprime por dentro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as 0 and 1</source>
            <translation>Codificar los objetivos como 0 y 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as −1 and 1</source>
            <translation>Codificar los objetivos como −1 y 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Draw the start weights at random</source>
            <translation>Sortear los pesos iniciales</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Each layer multiplies the gradient by its slope: through {layers} layers at most {slope:.2g}^{layers} = {product:.2g} is left for the first. tanh has up to 1, and is centred on 0.</source>
            <translation>Cada capa multiplica el gradiente por su pendiente: tras {layers} capas, a la primera le queda como mucho {slope:.2g}^{layers} = {product:.2g}. tanh llega hasta 1 y está centrada en 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Each target outside is missed at least by its distance to {range}. The best that any network can reach on these rows is a training loss of {floor:.4g}.</source>
            <translation>Cada objetivo de fuera falla al menos por su distancia a {range}. Lo mejor que cualquier red alcanza en estas filas es una pérdida de entrenamiento de {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Even the best network is surprised by counts that scatter: the loss stops at {floor:.4g} at the least.</source>
            <translation>Hasta la mejor red se sorprende de recuentos que se dispersan: la pérdida se queda al menos en {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with logits</source>
            <translation>Dar logits a la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with the output</source>
            <translation>Dar la salida a la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Hidden {number}</source>
            <translation>Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>It belongs to the output, where one class of several is right. Between hidden layers it throws away how strong a signal is: two arms of a spiral are then hardly ever parted.</source>
            <translation>Su lugar es la salida, donde acierta una de varias clases. Entre capas ocultas tira cuán fuerte es una señal: dos brazos de una espiral casi nunca se separan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes at {threshold:g}. With targets of −1 and 1 (data.target_coding) the range of tanh and the codes would fit, and a log-loss would push harder where it is wrong.</source>
            <translation>Puede separar las clases en {threshold:g}. Con objetivos de −1 y 1 (data.target_coding) el rango de tanh y los códigos encajarían, y una pérdida logarítmica empujaría más donde se equivoca.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes, but its outputs are no probabilities. {better} is made for this task.</source>
            <translation>Puede separar las clases, pero sus salidas no son probabilidades. {better} está hecha para esta tarea.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for counts: 0, 1, 2 and so on. Below 0 the lower the score, the lower the loss.</source>
            <translation>Está hecha para recuentos: 0, 1, 2, etc. Bajo 0, cuanto menor la puntuación, menor la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for one class of several. For labels take bce_with_logits, for numbers mse.</source>
            <translation>Está hecha para una de varias clases. Para etiquetas toma bce_with_logits; para números, mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works, as {classes} questions of yes or no, each with few rows of yes. Only one class can be right, and cross_entropy knows that.</source>
            <translation>Funciona, como {classes} preguntas de sí o no, cada una con pocas filas de sí. Solo una clase puede acertar, y cross_entropy lo sabe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works: what lies nearer to a code is taken for it. But the outputs are no probabilities, and a row that is right by more than asked costs as much as one that is wrong.</source>
            <translation>Funciona: lo más cercano a un código se toma por él. Pero las salidas no son probabilidades, y una fila que acierta de más cuesta tanto como una que falla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Its slope is 1/6 between and 0 beyond. A sigmoid has some slope everywhere.</source>
            <translation>Su pendiente es 1/6 entre medias y 0 fuera. Una sigmoid tiene algo de pendiente en todas partes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let all outputs count alike</source>
            <translation>Que todas las salidas cuenten igual</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let the outputs follow from the task</source>
            <translation>Dejar que las salidas salgan de la tarea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>NaN below 0</source>
            <translation>NaN bajo 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Neurons that start alike get the same gradient and stay alike: {units} neurons do the work of one. Random start weights are there to make them differ.</source>
            <translation>Neuronas que empiezan iguales reciben el mismo gradiente y siguen iguales: {units} neuronas hacen el trabajo de una. Los pesos iniciales al azar están para diferenciarlas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Nothing stands between the last layer and the loss, so that every target can be reached.</source>
            <translation>Nada hay entre la última capa y la pérdida, así que se alcanza cualquier objetivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Once the right class is 1 above the others the slope is 0: nothing is learnt from that row, and how sure the network is remains unknown.</source>
            <translation>Cuando la clase correcta va 1 por delante de las demás, la pendiente es 0: de esa fila no se aprende nada más, y no se sabe cuán segura está la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch raises an error at the first batch: {error}</source>
            <translation>PyTorch lanza un error en el primer lote: {error}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch says nothing and takes the targets for something that they are not, so that the numbers mean nothing.</source>
            <translation>PyTorch no dice nada y toma los objetivos por lo que no son, así que los números no significan nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Raising all classes at once is the cheapest way to a low loss, down to {floor:.3g}: nothing pushes the wrong classes down, and the network need not tell them apart.</source>
            <translation>Subir todas las clases a la vez es lo más barato para bajar la pérdida, hasta {floor:.3g}: nada empuja hacia abajo las clases erróneas, y la red no necesita distinguirlas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove the output activation</source>
            <translation>Quitar la activación de salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove this layer</source>
            <translation>Quitar esta capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Some targets lie on the edge of what {fed} gives ({range}), where its slope goes to 0.</source>
            <translation>Algunos objetivos están al borde de lo que da {fed} ({range}), donde su pendiente tiende a 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation}</source>
            <translation>Tomar {activation}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation} with {loss}</source>
            <translation>Tomar {activation} con {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {loss}</source>
            <translation>Tomar {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>That is sound for shares, and the loss stops at their own surprise, {floor:.4g}. For other numbers that happen to lie between 0 and 1, mse says what is meant.</source>
            <translation>Es válido para partes, y la pérdida se detiene en su propia sorpresa, {floor:.4g}. Para otros números que casualmente están entre 0 y 1, mse dice lo que se quiere.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The edge is only reached with very large weights, and on the way there the slope fades. The targets reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>El borde solo se alcanza con pesos muy grandes, y por el camino la pendiente se desvanece. Los objetivos van de {lowest:.4g} a {highest:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>The gradient of a weight is what comes back times what goes in. With weights of 0 behind it nothing comes back, and all neurons are alike for ever.</source>
            <translation>El gradiente de un peso es lo que vuelve por lo que entra. Con pesos de 0 detrás no vuelve nada, y todas las neuronas son iguales para siempre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The loss fits the raw numbers, but the prediction is what {activation} makes of them.</source>
            <translation>La pérdida ajusta los números sin activar, pero la predicción es lo que {activation} hace con ellos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The loss gets the raw scores and never sees {activation}, which only makes what is shown.</source>
            <translation>La pérdida recibe las puntuaciones sin activar y nunca ve {activation}, que solo hace lo que se muestra.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The margin is reached only where the right class is at one end and all others are at the other, and there {fed} is flat: training slows down long before.</source>
            <translation>El margen solo se alcanza si la clase correcta está en un extremo y las demás en el otro, y ahí {fed} es plana: el entrenamiento se frena mucho antes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The miss is multiplied by the slope of {fed}. At a probability of 0.01 for a yes, mse after a sigmoid has the slope 0.0196, and the log-loss 0.99: fifty times as much.</source>
            <translation>El error se multiplica por la pendiente de {fed}. Con una probabilidad de 0,01 para un sí, mse tras una sigmoid tiene pendiente 0,0196 y la pérdida logarítmica 0,99: cincuenta veces más.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The output can never leave the range that makes sense for these targets.</source>
            <translation>La salida nunca puede dejar el rango con sentido para estos objetivos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope by each score is simply prediction minus target. The {activation} is still what you see: it makes the predictions.</source>
            <translation>La pendiente por cada puntuación es simplemente predicción menos objetivo. Sigues viendo {activation}: ella hace las predicciones.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope is largest where the network is most wrong, and 0 only where it is right.</source>
            <translation>La pendiente es mayor donde la red más se equivoca, y 0 solo donde acierta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The slope of l1 is 1 for a small and for a large miss. Multiplied by the slope of {fed}, next to 0 at both ends, little is left: rows that are surely wrong stay so.</source>
            <translation>La pendiente de l1 es 1 con error pequeño o grande. Por la pendiente de {fed}, casi 0 en ambos extremos, queda poco: las filas seguras y erróneas siguen así.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope of mse through a softmax holds the factor p·(1 − p): at p = 0.01 it is a hundredth. That of cross_entropy is p − y, which is largest there.</source>
            <translation>La pendiente de mse tras un softmax lleva el factor p·(1 − p): con p = 0,01 es una centésima. La de cross_entropy es p − y, que ahí es la mayor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The squashing is inside the loss, and within {range} no probability can rise above {sure:.2f}, however sure the network is.</source>
            <translation>La compresión está dentro de la pérdida, y en {range} ninguna probabilidad pasa de {sure:.2f}, por segura que esté la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The squashing that is needed is inside the loss; {fed} only slows it down.</source>
            <translation>La compresión necesaria está dentro de la pérdida; {fed} solo la frena.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The targets are within its range, but whether it learns hangs on the start weights. For numbers above 0 softplus is the smooth choice.</source>
            <translation>Los objetivos están en su rango, pero que aprenda depende de los pesos iniciales. Para números mayores que 0, softplus es la elección suave.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The variance is a softplus of the second output, so that it stays above 0. The loss may fall below 0.</source>
            <translation>La varianza es un softplus de la segunda salida, así que queda por encima de 0. La pérdida puede bajar de 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Training is as with identity. Which row gets which answer stays right as long as {activation} keeps the order of the scores, but the numbers shown are not the probabilities that the loss means.</source>
            <translation>El entrenamiento es como con identity. Qué fila recibe qué respuesta sigue bien mientras {activation} conserve el orden, pero los números mostrados no son las probabilidades que entiende la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Use {activation} before it</source>
            <translation>Usar antes {activation}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Where a sigmoid rounds to 0 or 1 its slope is lost; with the sigmoid inside the loss it is not.</source>
            <translation>Donde una sigmoid se redondea a 0 o 1 se pierde su pendiente; con la sigmoid dentro de la pérdida, no.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Where one output rises, the others have to fall. That is right for one class of several, and wrong for several labels or numbers: with this pair the training loss cannot get below {floor:.4g}.</source>
            <translation>Si una salida sube, las demás han de bajar. Es correcto para una de varias clases y erróneo para varias etiquetas o números: con este par la pérdida de entrenamiento no puede bajar de {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Whether that happens hangs on the start weights: with some seeds all is well, with others every row gets 0 for ever. And above 0 it has no bound, so that it is no probability.</source>
            <translation>Que ocurra depende de los pesos iniciales: con unas semillas va bien, con otras toda fila recibe 0 para siempre. Y sobre 0 no tiene límite, así que no es una probabilidad.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>With loss.input “logits” the loss never sees the output activation. The raw numbers come close to the targets, and the predictions do not.</source>
            <translation>Con loss.input «logits» la pérdida nunca ve la activación de salida. Los números sin activar se acercan a los objetivos; las predicciones, no.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>With slope 0 (or next to it) near 0, weak signals neither pass nor learn.</source>
            <translation>Con pendiente 0 (o casi) cerca de 0, las señales débiles ni pasan ni aprenden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Without a bend two layers in a row are one: this layer cannot make the network see more.</source>
            <translation>Sin curva, dos capas seguidas son una: esta capa no hace que la red vea más.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Without log_input {loss} takes rates above 0, but it gets {given}: below 0 it becomes NaN.</source>
            <translation>Sin log_input, {loss} recibe tasas mayores que 0, pero le llega {given}: bajo 0 se vuelve NaN.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>W₂·(W₁·x + b₁) + b₂ is again a weight times x plus a bias. However many such layers there are, only straight borders come out.</source>
            <translation>W₂·(W₁·x + b₁) + b₂ vuelve a ser un peso por x más un sesgo. Por muchas capas así que haya, solo salen fronteras rectas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Yes is said at {threshold:.3g} and above. No output of {activation} is ever on the other side, so that every row gets the same answer.</source>
            <translation>Se dice sí desde {threshold:.3g}. Ninguna salida de {activation} está nunca al otro lado, así que toda fila recibe la misma respuesta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>adds nothing</source>
            <translation>no aporta nada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always the same answer</source>
            <translation>siempre la misma respuesta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always {constant:g}</source>
            <translation>siempre {constant:g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bce looks at each class by itself, also at the classes that softmax has pushed down already; where an output rounds to 0 or 1 its slope is lost.</source>
            <translation>bce mira cada clase por sí sola, también las que softmax ya ha bajado; donde una salida se redondea a 0 o 1 se pierde su pendiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>belongs into a loss</source>
            <translation>va dentro de una pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bent for nothing</source>
            <translation>curvada para nada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>can be born dead</source>
            <translation>puede nacer muerta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>cannot be trained</source>
            <translation>no se puede entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>classes apart</source>
            <translation>clases por separado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>classes can die</source>
            <translation>las clases pueden morir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>codes out of reach: floor {floor:.3g}</source>
            <translation>códigos fuera de alcance: mínimo {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>cross_entropy has a log_softmax inside; a second one changes nothing.</source>
            <translation>cross_entropy lleva dentro un log_softmax; otro no cambia nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>discouraged</source>
            <translation>desaconsejado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>falls without end</source>
            <translation>cae sin fin</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>fine</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: a mean and its doubt</source>
            <translation>bien: una media y su duda</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: all within reach</source>
            <translation>bien: todo al alcance</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: any number</source>
            <translation>bien: cualquier número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: expected counts</source>
            <translation>bien: recuentos esperados</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log-probabilities</source>
            <translation>bien: log-probabilidades</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log_softmax twice is once</source>
            <translation>bien: log_softmax dos veces es una</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: probabilities</source>
            <translation>bien: probabilidades</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: raw scores</source>
            <translation>bien: puntuaciones sin activar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: {activation} inside the loss</source>
            <translation>bien: {activation} dentro de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>fits one thing, predicts another</source>
            <translation>ajusta una cosa, predice otra</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>flat around 0</source>
            <translation>plana cerca de 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>flat at both ends</source>
            <translation>plana en ambos extremos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>forced to sum to 1</source>
            <translation>obligadas a sumar 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>held back: floor {floor:.3f}</source>
            <translation>retenida: mínimo {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>impossible</source>
            <translation>imposible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax computes the logarithm stably, so that even very small probabilities keep their digits.</source>
            <translation>log_softmax calcula el logaritmo de forma estable, y hasta probabilidades muy pequeñas conservan sus cifras.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax of log_softmax is the same numbers, so that this pair trains exactly as with logits.</source>
            <translation>log_softmax de log_softmax da los mismos números, así que este par entrena igual que con logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>loss goes to {floor:.3g}</source>
            <translation>la pérdida llega a {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>made for numbers</source>
            <translation>hecha para números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>margin hardly reached</source>
            <translation>margen casi nunca alcanzado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>may be dead</source>
            <translation>puede estar muerta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>multi_margin asks for a score 1 above all others, and {fed} keeps all scores within {range}.</source>
            <translation>multi_margin pide una puntuación 1 por encima de las demás, y {fed} mantiene todas en {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>multi_margin parts the classes by a margin and tells no probabilities.</source>
            <translation>multi_margin separa las clases por un margen y no da probabilidades.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs one class per row</source>
            <translation>necesita una clase por fila</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs probabilities</source>
            <translation>necesita probabilidades</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>needs targets −1 and 1</source>
            <translation>necesita objetivos −1 y 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons all alike</source>
            <translation>neuronas todas iguales</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons compete</source>
            <translation>neuronas que compiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says no: floor {floor:.3f}</source>
            <translation>nunca dice no: mínimo {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says yes: floor {floor:.3f}</source>
            <translation>nunca dice sí: mínimo {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>never starts</source>
            <translation>nunca arranca</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no log-probabilities</source>
            <translation>no son log-probabilidades</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no probabilities</source>
            <translation>no son probabilidades</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no probability</source>
            <translation>no es una probabilidad</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no score below 0</source>
            <translation>sin puntuación bajo 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no shares of one whole</source>
            <translation>no son partes de un todo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>not for these targets</source>
            <translation>no para estos objetivos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>off its codes</source>
            <translation>fuera de sus códigos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>predicts scores</source>
            <translation>predice puntuaciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>rates held back: floor {floor:.3g}</source>
            <translation>tasas retenidas: mínimo {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>raw scores</source>
            <translation>puntuaciones sin activar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>reached only far out</source>
            <translation>solo se alcanza muy lejos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>scores without bounds</source>
            <translation>puntuaciones sin límite</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>shares as soft targets</source>
            <translation>partes como objetivos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>slopes fade</source>
            <translation>las pendientes se desvanecen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>slow start</source>
            <translation>arranque lento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>soft_margin takes targets of −1 and 1; with 0 and 1 the rows of 0 teach nothing.</source>
            <translation>soft_margin recibe objetivos de −1 y 1; con 0 y 1 las filas de 0 no enseñan nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>softmax shares out a total of 1 among the outputs, and one output alone gets all of it. Its slope is 0, so that nothing is learnt through it.</source>
            <translation>softmax reparte un total de 1 entre las salidas, y una sola se lo lleva todo. Su pendiente es 0, así que por ella no se aprende nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>softmax with bce works, but the sum of 1 is counted twice: cross_entropy says the same, stably.</source>
            <translation>softmax con bce funciona, pero la suma de 1 cuenta dos veces: cross_entropy dice lo mismo, de forma estable.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>squashed twice: floor {floor:.3f}</source>
            <translation>comprimida dos veces: mínimo {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>stalls where it is wrong</source>
            <translation>se atasca donde falla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets beyond 0 and 1</source>
            <translation>objetivos fuera de 0 y 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets out of reach: floor {floor:.3g}</source>
            <translation>objetivos fuera de alcance: mínimo {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>the loss never sees it</source>
            <translation>la pérdida nunca la ve</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>unstable</source>
            <translation>inestable</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>weak where it is wrong</source>
            <translation>débil donde falla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>wrong</source>
            <translation>incorrecto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of outputs</source>
            <translation>número de salidas incorrecto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of weights</source>
            <translation>número de pesos incorrecto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} gives {range_of_activation}, which lies on one side of the threshold {threshold:.3g}.</source>
            <translation>{activation} da {range_of_activation}, que queda a un solo lado del umbral {threshold:.3g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} has a slope of {slope:.2g} at most, and with {layers} hidden layers the gradient fades.</source>
            <translation>{activation} tiene pendiente {slope:.2g} como mucho, y con {layers} capas ocultas el gradiente se desvanece.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is flat around 0, just where the sums lie at the start.</source>
            <translation>{activation} es plana cerca de 0, justo donde están las sumas al inicio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is made for the inside of a loss: its outputs are never above 0 and flat on one side.</source>
            <translation>{activation} está hecha para ir dentro de una pérdida: sus salidas nunca pasan de 0 y son planas a un lado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} makes all outputs share a total of 1, but they do not depend on each other here.</source>
            <translation>{activation} hace que todas las salidas compartan un total de 1, pero aquí no dependen unas de otras.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} makes the neurons of a layer share a total of 1, so that few can say anything at a time.</source>
            <translation>{activation} hace que las neuronas de una capa compartan un total de 1, así que pocas pueden hablar a la vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} over a single output always gives {constant:g}, whatever the network has learnt.</source>
            <translation>{activation} sobre una sola salida da siempre {constant:g}, haya aprendido lo que haya aprendido la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} before {loss} only takes the scores below 0 away; nothing is gained.</source>
            <translation>{fed} antes de {loss} solo quita las puntuaciones bajo 0; no se gana nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} bends what the last layer says, and the loss has no use for it; identity does better.</source>
            <translation>{fed} curva lo que dice la última capa, y a la pérdida no le sirve; identity va mejor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives any number above 0, which is no probability of yes.</source>
            <translation>{fed} da cualquier número mayor que 0, que no es una probabilidad de sí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score above 0, so that no probability of yes is above 0.5.</source>
            <translation>{fed} no da puntuaciones mayores que 0, así que ninguna probabilidad de sí pasa de 0,5.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, and a class whose score is 0 for every row learns no more.</source>
            <translation>{fed} no da puntuaciones bajo 0, y una clase con puntuación 0 en toda fila ya no aprende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, so that no probability of yes is below 0.5.</source>
            <translation>{fed} no da puntuaciones bajo 0, así que ninguna probabilidad de sí baja de 0,5.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}, so that it is off centre.</source>
            <translation>{fed} da {range}, pero las clases se codifican como {no:g} y {yes:g}, así que está descentrada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}: one of them can never be hit.</source>
            <translation>{fed} da {range}, pero las clases se codifican como {no:g} y {yes:g}: a una nunca se llega.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the targets reach from {lowest:.4g} to {highest:.4g}: some can never be hit.</source>
            <translation>{fed} da {range}, pero los objetivos van de {lowest:.4g} a {highest:.4g}: a algunos nunca se llega.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, so that not every expected count can be said: the floor is {floor:.4g}.</source>
            <translation>{fed} da {range}, así que no se puede decir todo recuento esperado: el mínimo es {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}. Hidden layers need a bend to learn curves; the last layer needs the range that the loss asks for, and no more.</source>
            <translation>{fed} da {range}. Las capas ocultas necesitan una curva para aprender curvas; la última solo necesita el rango que pide la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} is exactly 0 or 1 beyond −3 and 3: a row that is wrong there teaches nothing.</source>
            <translation>{fed} es justo 0 o 1 fuera de −3 y 3: una fila errónea ahí no enseña nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} is flat where it is sure, and l1 does not push harder where it is wrong: training stalls.</source>
            <translation>{fed} es plana donde está segura, y l1 no empuja más donde falla: el entrenamiento se atasca.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} squashes scores that {loss} would rather have raw.</source>
            <translation>{fed} comprime puntuaciones que {loss} preferiría sin activar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after softmax works, but its slope is small where the network is surely wrong.</source>
            <translation>{loss} tras softmax funciona, pero su pendiente es pequeña donde la red falla con seguridad.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after {fed} works, but its slope is smallest where the network is surely wrong.</source>
            <translation>{loss} tras {fed} funciona, pero su pendiente es mínima donde la red falla con seguridad.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} asks each class by itself, so that the probabilities of a row do not sum to 1.</source>
            <translation>{loss} pregunta por cada clase, así que las probabilidades de una fila no suman 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} compares numbers, and the output can be any number.</source>
            <translation>{loss} compara números, y la salida puede ser cualquier número.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} compares shares that add up to one; these targets do not.</source>
            <translation>{loss} compara partes que suman uno; estos objetivos no lo hacen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} fits scores with a squashing inside, but the prediction is the score itself.</source>
            <translation>{loss} ajusta puntuaciones comprimiendo por dentro, pero la predicción es la propia puntuación.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} gets the raw scores and has its {inside} inside: exact, and never flat where it is wrong.</source>
            <translation>{loss} recibe las puntuaciones sin activar y lleva dentro su {inside}: exacta, y nunca plana donde falla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has no lowest value for targets from {lowest:.4g} to {highest:.4g}: the loss falls without end.</source>
            <translation>{loss} no tiene valor mínimo con objetivos de {lowest:.4g} a {highest:.4g}: la pérdida cae sin fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has the squashing inside, and {fed} squashes before it: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} ya comprime por dentro, y {fed} comprime antes: la pérdida no puede bajar de {floor:.4f}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made for yes and no; the targets, all from 0 to 1, are taken as soft answers.</source>
            <translation>{loss} está hecha para sí y no; los objetivos, todos de 0 a 1, se toman como respuestas parciales.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made to predict numbers; the classes are taken for the numbers {no:g} and {yes:g}.</source>
            <translation>{loss} está hecha para predecir números; las clases se toman por los números {no:g} y {yes:g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. Of log-probabilities that is a surprise, never below 0; of probabilities it is −1 at best, and its slope is weakest where the network is most wrong.</source>
            <translation>{loss} es el número de la clase correcta con signo menos. De log-probabilidades es una sorpresa, nunca bajo 0; de probabilidades es −1 como mejor valor, y su pendiente es más débil donde la red más falla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. log_softmax makes the numbers of all classes depend on each other; without it nothing stops them, and the loss has no lowest value.</source>
            <translation>{loss} es el número de la clase correcta con signo menos. log_softmax hace que los números de las clases dependan unos de otros; sin él nada los detiene, y la pérdida no tiene valor mínimo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} makes its score the logarithm of odds: for a target of 0.9 that is 2.2, and 2.2 is what would be predicted. To predict numbers take mse.</source>
            <translation>{loss} hace de su puntuación el logaritmo de una razón: para un objetivo de 0,9 es 2,2, y 2,2 es lo que se predeciría. Para predecir números toma mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} measures the distance to the code, and it stays above 0 on one side: the loss cannot get below {floor:.4g}.</source>
            <translation>{loss} mide la distancia al código, y a un lado queda por encima de 0: la pérdida no puede bajar de {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} pulls the output to 0 and 1, but {fed} comes to 0 only far out and goes on above 1. A sigmoid has the range that is meant.</source>
            <translation>{loss} tira de la salida hacia 0 y 1, pero {fed} solo llega a 0 muy lejos y sigue más allá de 1. Una sigmoid tiene el rango que se busca.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each no costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}; where all scores are 0, it stands still at 0.6931.</source>
            <translation>{loss} lee una puntuación de 0 como probabilidad 0,5. Cada no cuesta al menos ln 2 = 0,6931, así que la pérdida no puede bajar de {floor:.4f}; si todas las puntuaciones son 0, se queda en 0,6931.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each yes costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} lee una puntuación de 0 como probabilidad 0,5. Cada sí cuesta al menos ln 2 = 0,6931, así que la pérdida no puede bajar de {floor:.4f}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads its input as the logarithm of the expected count. The counts reach from {lowest:.4g} to {highest:.4g}; fed with any number, the loss could get to {sound:.4g}.</source>
            <translation>{loss} lee su entrada como logaritmo del recuento esperado. Los recuentos van de {lowest:.4g} a {highest:.4g}; con cualquier número, la pérdida podría llegar a {sound:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads one output as the mean and one as how uncertain it is; both can be said freely.</source>
            <translation>{loss} lee una salida como media y otra como su incertidumbre; ambas se pueden decir libremente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads the output as the expected count, and every count can be said.</source>
            <translation>{loss} lee la salida como recuento esperado, y se puede decir cualquiera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes log-probabilities and gets them: together that is cross_entropy.</source>
            <translation>{loss} recibe log-probabilidades y las tiene: juntas son cross_entropy.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities of classes that add up to one, but {fed} looks at each class by itself.</source>
            <translation>{loss} recibe log-probabilidades de clases que suman uno, pero {fed} mira cada clase por sí sola.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but it gets {given}: raising every score lowers the loss without end.</source>
            <translation>{loss} recibe log-probabilidades, pero le llega {given}: subir toda puntuación baja la pérdida sin fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but {fed} gives probabilities: the loss falls below zero, to {floor:.3g}.</source>
            <translation>{loss} recibe log-probabilidades, pero {fed} da probabilidades: la pérdida baja de cero, hasta {floor:.3g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes probabilities and gets them; bce_with_logits does the same a little more exactly.</source>
            <translation>{loss} recibe probabilidades y las tiene; bce_with_logits hace lo mismo algo más exacto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes raw scores and gets them: the squashing is inside the loss, where it is exact.</source>
            <translation>{loss} recibe puntuaciones sin activar y las tiene: la compresión está dentro de la pérdida, donde es exacta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores, but {fed} holds them within {range}: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} recibe puntuaciones sin activar, pero {fed} las mantiene en {range}: la pérdida no puede bajar de {floor:.4f}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores. {fed} holds them between 0 and 1, so that no probability can rise above {sure:.2f}, however sure the network is, and the slopes are small.</source>
            <translation>{loss} recibe puntuaciones sin activar. {fed} las mantiene entre 0 y 1, así que ninguna probabilidad pasa de {sure:.2f}, por segura que esté la red, y las pendientes son pequeñas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>{loss} recibe objetivos de 0 a 1, pero van de {lowest:.4g} a {highest:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}: the loss falls below zero without end.</source>
            <translation>{loss} recibe objetivos de 0 a 1, pero van de {lowest:.4g} a {highest:.4g}: la pérdida baja de cero sin fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes the classes for the numbers {no:g} and {yes:g}, and outputs may lie beyond them.</source>
            <translation>{loss} toma las clases por los números {no:g} y {yes:g}, y las salidas pueden quedar fuera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>✓ fits</source>
            <translation>✓ encaja</translation>
        </message>
    </context>
    <context>
        <name>data</name>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>$.data.path is empty or not a path. Give the path of a text table such as a .csv.</source>
            <translation>$.data.path está vacío o no es una ruta. Da la ruta de una tabla de texto, como un .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows has one column only. A table needs an input and a target.</source>
            <translation>$.data.rows tiene una sola columna. Una tabla necesita una entrada y un objetivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows is missing or empty. Give at least 4 rows.</source>
            <translation>$.data.rows falta o está vacío. Da al menos 4 filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows[{index}] has {count} values, but there are {width} columns. Give as many.</source>
            <translation>$.data.rows[{index}] tiene {count} valores, pero hay {width} columnas. Da otros tantos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/load.py" />
            <source>$.data.source is “{source}”, which is not known. Allowed: {allowed}.</source>
            <translation>$.data.source es «{source}», que no se conoce. Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>$.data.task is {task}, but $.data.target names {count} columns. Name one column, or set the task to multilabel or regression.</source>
            <translation>$.data.task es {task}, pero $.data.target nombra {count} columnas. Nombra una, o pon la tarea en multilabel o regression.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}” twice. Name each column once.</source>
            <translation>$.data.{key} nombra dos veces la columna «{name}». Nombra cada columna una vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}”, which is not there.{hint} Columns: {names}.</source>
            <translation>$.data.{key} nombra la columna «{name}», que no existe.{hint} Columnas: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>Columns without any value were left out: {names}.</source>
            <translation>Se dejaron fuera columnas sin ningún valor: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>The class “{name}” has one row alone, so the split does not keep the shares of the classes.</source>
            <translation>La clase «{name}» tiene una sola fila, así que el reparto no conserva la proporción de las clases.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>The column “{column}” of {name} has no value in any of the {rows} training rows, so nothing can be filled in. Leave it out of $.data.inputs, or set another $.data.seed or test_fraction.</source>
            <translation>La columna «{column}» de {name} no tiene valor en ninguna de las {rows} filas de entrenamiento, así que no se puede rellenar nada. Quítala de $.data.inputs, o pon otro $.data.seed o test_fraction.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>The column “{column}” of {name} has {count} different texts, but at most {most} are allowed, since each becomes an input. Leave it out of the inputs, or merge rare texts.</source>
            <translation>La columna «{column}» de {name} tiene {count} textos distintos, pero se permiten como mucho {most}, pues cada uno es una entrada. Quítala de las entradas o une textos raros.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>The column “{column}” of {source} holds no value. Choose other inputs.</source>
            <translation>La columna «{column}» de {source} no tiene ningún valor. Elige otras entradas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds the class “{name}” alone, so there is nothing to tell apart. Add rows of another class, or choose another target.</source>
            <translation>El objetivo «{column}» de {source} solo tiene la clase «{name}», así que no hay nada que distinguir. Añade filas de otra clase o elige otro objetivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds {count} different values, but {task} takes at most {most}. Choose another target, or set $.data.task to {instead}.</source>
            <translation>El objetivo «{column}» de {source} tiene {count} valores distintos, pero {task} admite como mucho {most}. Elige otro objetivo, o pon $.data.task en {instead}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The task was taken to be {task} ({label}), from the values of “{names}”.</source>
            <translation>Se tomó como tarea {task} ({label}), por los valores de «{names}».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>benign</source>
            <translation>benigno</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/words.py" />
            <source>class {number}</source>
            <translation>clase {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>count</source>
            <translation>recuento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>diagnosis</source>
            <translation>diagnóstico</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>digit</source>
            <translation>dígito</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 1</source>
            <translation>disco 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 2</source>
            <translation>disco 2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 3</source>
            <translation>disco 3</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>grower</source>
            <translation>productor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>kind</source>
            <translation>tipo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>malignant</source>
            <translation>maligno</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>progression</source>
            <translation>evolución</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with {value:g}, the median of the training rows.</source>
            <translation>{count} valores que faltaban en «{column}» se rellenaron con {value:g}, la mediana de las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with “{value}”, the most frequent category.</source>
            <translation>{count} valores que faltaban en «{column}» se rellenaron con «{value}», la categoría más frecuente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} rows with a missing value were dropped.</source>
            <translation>Se quitaron {count} filas con algún valor que faltaba.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{count} rows without a value in “{names}” were dropped.</source>
            <translation>Se quitaron {count} filas sin valor en «{names}».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} has {rows} usable rows ({dropped} more miss a value), but needs at least {least}. Add rows.</source>
            <translation>{name} tiene {rows} filas útiles (en {dropped} más falta un valor), pero necesita al menos {least}. Añade filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} misses {count} values, the first in column “{column}”, {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>A {name} le faltan {count} valores, el primero en la columna «{column}», {place}, y $.data.missing es refuse. Pon los valores, o cámbialo a fill o drop.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/prepare.py" />
            <source>{name} would become {numbers} numbers: {rows} rows of {inputs} inputs. At most {most} are allowed for a file of its size. Choose fewer inputs, fewer texts above all, or take a part of its rows.</source>
            <translation>{name} se convertiría en {numbers} números: {rows} filas de {inputs} entradas. Se permiten como mucho {most} para un archivo de su tamaño. Elige menos entradas, sobre todo menos textos, o toma una parte de sus filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>{name} would give {count} inputs, but at most {most} are allowed. Choose fewer inputs.</source>
            <translation>{name} daría {count} entradas, pero se permiten como mucho {most}. Elige menos entradas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>{path} no se puede leer: {reason}. Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} no existe. Revisa el nombre y la carpeta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a folder. Choose a text table (.csv) in it.</source>
            <translation>{path} es una carpeta. Elige en ella una tabla de texto (.csv).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a network path, and those are not opened. Copy the file to this computer.</source>
            <translation>{path} es una ruta de red, y esas no se abren. Copia el archivo a este ordenador.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a web address, but data is read from this computer alone. Download it first.</source>
            <translation>{path} es una dirección web, pero los datos se leen solo de este ordenador. Descárgalo antes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{path} is larger than {most} MB. Take a part of its rows.</source>
            <translation>{path} ocupa más de {most} MB. Toma una parte de sus filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is not a plain file. Choose a text table such as a .csv.</source>
            <translation>{path} no es un archivo normal. Elige una tabla de texto, como un .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>No tienes permiso para leer {path}. Pídelo, o cópialo a una carpeta tuya.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} names a device, not a file. Choose a text table such as a .csv.</source>
            <translation>{path} nombra un dispositivo, no un archivo. Elige una tabla de texto, como un .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>{rows} rows cannot hold all {classes} classes, so the split does not keep the shares of the classes.</source>
            <translation>En {rows} filas no caben las {classes} clases, así que el reparto no conserva su proporción.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} has no column left to learn from: all are targets. Name fewer in $.data.target.</source>
            <translation>A {source} no le queda columna de la que aprender: todas son objetivos. Nombra menos en $.data.target.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/features.py" />
            <source>{source} has one input, x, but $.data.features has {features} alone. Allowed: {allowed}.</source>
            <translation>{source} tiene una entrada, x, pero $.data.features solo tiene {features}. Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source} has two columns named “{name}”, columns {first} and {second}. Give each its own name.</source>
            <translation>{source} tiene dos columnas llamadas «{name}», la {first} y la {second}. Da a cada una su nombre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} misses the target of {count} rows, first in {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>A {source} le falta el objetivo de {count} filas, la primera en {place}, y $.data.missing es refuse. Pon los valores, o cámbialo a fill o drop.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: {value:g} in the column “{column}” is too large. Allowed: numbers up to {largest:g}, positive or negative. Correct it, or leave the cell empty.</source>
            <translation>{source}, {place}: {value:g} en la columna «{column}» es demasiado grande. Permitido: números hasta {largest:g}, positivos o negativos. Corrígelo o deja la celda vacía.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{source}, {place}: {value:g} in the target “{column}” is not a label. Allowed: 0 and 1. Correct it, or set $.data.task to regression.</source>
            <translation>{source}, {place}: {value:g} en el objetivo «{column}» no es una etiqueta. Permitido: 0 y 1. Corrígelo, o pon $.data.task en regression.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: “{value}” in the column “{column}” is not a number, but the column holds numbers. Correct it, leave the cell empty if the value is missing, or leave the column out.</source>
            <translation>{source}, {place}: «{value}» en la columna «{column}» no es un número, pero la columna tiene números. Corrígelo, deja la celda vacía si falta el valor, o deja fuera la columna.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} begins as {encoding}, but is damaged further on. Save it again as UTF-8.</source>
            <translation>{where} empieza como {encoding}, pero más adelante está dañado. Guárdalo otra vez como UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} cannot be understood: {reason}. Check its quotation marks.</source>
            <translation>{where} no se entiende: {reason}. Revisa sus comillas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has more than {most} rows. Take a part of them.</source>
            <translation>{where} tiene más de {most} filas. Toma una parte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} has one column only, or lines of many widths. A table needs an input and a target, with a comma, semicolon, tab, bar or space between them.</source>
            <translation>{where} tiene una sola columna, o líneas de muchos anchos. Una tabla necesita una entrada y un objetivo, con coma, punto y coma, tabulador, barra o espacio entre ellos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has {count} columns, but at most {most} are allowed. Take a part of them.</source>
            <translation>{where} tiene {count} columnas, pero se permiten como mucho {most}. Toma una parte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} has {rows} records, but {parsed} were understood. Check its quotation marks.</source>
            <translation>{where} tiene {rows} registros, pero se entendieron {parsed}. Revisa sus comillas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} holds column names alone. Add at least 4 rows below them.</source>
            <translation>{where} solo tiene nombres de columnas. Añade debajo al menos 4 filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is a spreadsheet or an archive, not text. Open it and save the table as CSV.</source>
            <translation>{where} es una hoja de cálculo o un archivo comprimido, no texto. Ábrelo y guarda la tabla como CSV.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is binary, not text. Choose a text table such as a .csv, in UTF-8.</source>
            <translation>{where} es binario, no texto. Elige una tabla de texto, como un .csv, en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is empty. It needs a header and at least 4 rows.</source>
            <translation>{where} está vacío. Necesita una cabecera y al menos 4 filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where}, line {line}: {count} columns, but the first line has {width}. Every line needs as many; look for a missing or additional delimiter, or put text that holds one in quotation marks.</source>
            <translation>{where}, línea {line}: {count} columnas, pero la primera línea tiene {width}. Todas necesitan las mismas; busca un separador que falte o sobre, o pon entre comillas el texto que lo contenga.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where}, line {line}: {reason}. Check the quotation marks from there on.</source>
            <translation>{where}, línea {line}: {reason}. Revisa las comillas desde ahí.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>“{name}” is both an input and a target, so there would be nothing to predict. Take it out of $.data.inputs, or choose another $.data.target.</source>
            <translation>«{name}» es a la vez entrada y objetivo, así que no habría nada que predecir. Quítalo de $.data.inputs, o elige otro $.data.target.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>“{value}” is not a number, but the column “{column}” takes numbers. Type one such as 1.5.</source>
            <translation>«{value}» no es un número, pero la columna «{column}» recibe números. Escribe uno como 1.5.</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Experiment alone</source>
            <translation>Solo el experimento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights</source>
            <translation>Conservar los pesos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights?</source>
            <translation>¿Conservar los pesos?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Otherwise they are lost.</source>
            <translation>Si no, se pierden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Project with its run, notes and table</source>
            <translation>Proyecto con su ejecución, notas y tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Projects, experiments and tables</source>
            <translation>Proyectos, experimentos y tablas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save a picture</source>
            <translation>Guardar una imagen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save the changes to “{name}” first?</source>
            <translation>¿Guardar antes los cambios de «{name}»?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Space, → and R act in the Studio, where no control that you are in uses them.</source>
            <translation>Espacio, → y R actúan en el Estudio, salvo que las use el control en el que estás.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Start anew</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>This network has been trained. Keep its weights, or start anew with the change?</source>
            <translation>Esta red ya se ha entrenado. ¿Conservar sus pesos, o empezar de nuevo con el cambio?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Unsaved changes</source>
            <translation>Cambios sin guardar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Your answer is remembered. View, “Ask again about swaps” brings the question back.</source>
            <translation>Se recuerda tu respuesta. Ver, «Volver a preguntar al cambiar» trae de vuelta la pregunta.</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”</source>
            <translation>Una carrera en un clúster necesita Dask. Instálalo con: pip install “nnstudio[cluster]”</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It has no gradient written by hand.</source>
            <translation>No tiene gradiente escrito a mano.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It reads two outputs for each number.</source>
            <translation>Lee dos salidas por cada número.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Its slope is learned, and stands in no layer's weights.</source>
            <translation>Su pendiente se aprende y no está en los pesos de ninguna capa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>One cannot go on from here: this moment is of another network or data.</source>
            <translation>No se puede seguir desde aquí: este momento es de otra red u otros datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>PyTorch finds no usable NVIDIA GPU or driver.</source>
            <translation>PyTorch no encuentra una GPU de NVIDIA o un controlador que sirvan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Rows are carried from one epoch into the next.</source>
            <translation>Las filas pasan de una época a la siguiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The Dask scheduler at {address} cannot be reached any more. What had come is kept.</source>
            <translation>Ya no se puede contactar con el planificador de Dask en {address}. Lo que había llegado se conserva.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>The device {name} cannot be used here: {reason} Choose cpu or auto.</source>
            <translation>El dispositivo {name} no se puede usar aquí: {reason} Elige cpu o auto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>The mean is over the weights of a batch's own rows.</source>
            <translation>La media es sobre los pesos de las filas del propio lote.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/engines.py" />
            <source>The processes of this race keep ending before their time. Is there enough memory for them?</source>
            <translation>Los procesos de esta carrera acaban antes de tiempo una y otra vez. ¿Tienen bastante memoria?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/keeping.py" />
            <source>The race that was kept does not fit these data, so that it cannot be gone on with.</source>
            <translation>La carrera guardada no corresponde a estos datos, así que no se puede continuar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/worker.py" />
            <source>The run could not begin: an error in the program.</source>
            <translation>La ejecución no pudo empezar: un error en el programa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The scheduler at {address} has no worker. Start one with: dask worker {address}</source>
            <translation>El planificador de {address} no tiene ningún worker. Inicia uno con: dask worker {address}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The workers at {address} could not train this race: {reason}. They need the same nnstudio and enough memory.</source>
            <translation>Los workers de {address} no han podido entrenar esta carrera: {reason}. Necesitan el mismo nnstudio y memoria suficiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but its driver is missing or too old for this PyTorch.</source>
            <translation>Hay una GPU de NVIDIA, pero su controlador falta o es demasiado antiguo para este PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but this PyTorch was built for the CPU alone. “nnstudio doctor” prints the command that brings PyTorch for CUDA.</source>
            <translation>Hay una GPU de NVIDIA, pero este PyTorch se hizo solo para CPU. «nnstudio doctor» muestra el comando que trae PyTorch para CUDA.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>There is no Dask scheduler at {address}. Start one with “dask scheduler”, and give the address that it prints, such as tcp://192.168.0.2:8786.</source>
            <translation>No hay un planificador de Dask en {address}. Inicia uno con «dask scheduler» y da la dirección que muestra, como tcp://192.168.0.2:8786.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is no device {name}. Usable here: {names}.</source>
            <translation>No existe el dispositivo {name}. Aquí sirven: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>This PyTorch was built for the CPU alone.</source>
            <translation>Este PyTorch se hizo solo para CPU.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>This change needs another number of outputs, so it begins a new run. Press Reset.</source>
            <translation>Este cambio necesita otro número de salidas, así que empieza una ejecución nueva. Pulsa Reiniciar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite. Try a smaller learning rate, then press Reset.</source>
            <translation>El entrenamiento paró en la época {epoch}: {tensor} se volvió NaN o infinito. Prueba una tasa de aprendizaje menor y pulsa Reiniciar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>the loss</source>
            <translation>la pérdida</translation>
        </message>
    </context>
    <context>
        <name>experiment</name>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features is empty. Choose at least one input, such as x.</source>
            <translation>$.data.features está vacío. Elige al menos una entrada, como x.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features names an input twice. Name each input once.</source>
            <translation>$.data.features nombra dos veces una entrada. Nombra cada una una vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.path is missing. A source of “file” needs the path of a text table.</source>
            <translation>Falta $.data.path. Una fuente «file» necesita la ruta de una tabla de texto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.rows is missing or empty. A source of “rows” needs at least 4 rows.</source>
            <translation>$.data.rows falta o está vacío. Una fuente «rows» necesita al menos 4 filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.network.hidden has {count} layers. Allowed: 0 to {most}.</source>
            <translation>$.network.hidden tiene {count} capas. Permitido: de 0 a {most}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.device is “{device}”. Allowed: cpu, cuda, cuda:0, cuda:1 …, auto.</source>
            <translation>$.training.device es «{device}». Permitido: cpu, cuda, cuda:0, cuda:1 …, auto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.l1_at_zero is “stop”, which needs the optimizer sgd without momentum. Allowed with others: cross.</source>
            <translation>$.training.l1_at_zero es «stop», que necesita el optimizador sgd sin momento. Permitido con otros: cross.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.parameters.nesterov needs a momentum above 0. Set momentum, or drop nesterov.</source>
            <translation>$.training.parameters.nesterov necesita un momento mayor que 0. Pon momentum, o quita nesterov.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place} is {value}. Allowed: {allowed}.</source>
            <translation>$.{place} es {value}. Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place}.seed is {value}. Allowed: a whole number from 0 to {upper:,}, or a text.</source>
            <translation>$.{place}.seed es {value}. Permitido: un número entero de 0 a {upper:,}, o un texto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>A factor on the loss, as in half squares.</source>
            <translation>Un factor sobre la pérdida, como en medios cuadrados.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>A race has {seeds} seeds. Allowed: 1 to {most:,}.</source>
            <translation>Una carrera tiene {seeds} semillas. Permitido: de 1 a {most:,}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Amplitude</source>
            <translation>Amplitud</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Batch size</source>
            <translation>Tamaño del lote</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Epochs</source>
            <translation>Épocas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Factor</source>
            <translation>Factor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How far one step goes: too small is slow, too large flies off.</source>
            <translation>Cuánto avanza un paso: muy poco es lento, demasiado se dispara.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How high the wave goes.</source>
            <translation>Cómo de alta es la onda.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many neurons the layer has.</source>
            <translation>Cuántas neuronas tiene la capa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many outputs the network has, where task and loss should not decide.</source>
            <translation>Cuántas salidas tiene la red, si no han de decidirlo tarea y pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows are drawn, training and test together.</source>
            <translation>Cuántas filas se sortean, de entrenamiento y prueba juntas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows one step looks at; more than there are means all of them.</source>
            <translation>Cuántas filas mira un paso; más de las que hay significa todas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many times the training passes over all training rows.</source>
            <translation>Cuántas veces pasa el entrenamiento por todas las filas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How much chance blurs the data: 0 is clean.</source>
            <translation>Cuánto emborrona el azar los datos: 0 es limpio.</translation>
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
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Neurons</source>
            <translation>Neuronas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Noise</source>
            <translation>Ruido</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Outputs</source>
            <translation>Salidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Positive share</source>
            <translation>Parte positiva</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero by a constant amount.</source>
            <translation>Tira de cada peso hacia cero en una cantidad constante.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero in proportion to its size.</source>
            <translation>Tira de cada peso hacia cero en proporción a su tamaño.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Start bias</source>
            <translation>Sesgo inicial</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Test share</source>
            <translation>Para probar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every neuron of the layer starts with.</source>
            <translation>El sesgo con que empieza cada neurona de la capa.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every output starts with.</source>
            <translation>El sesgo con que empieza cada salida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The experiment holds too many rows for one line. Hand over a project file instead.</source>
            <translation>El experimento tiene demasiadas filas para una línea. Entrega un archivo de proyecto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The line is cut off or mistyped: its checksum does not fit. Copy it again, from {prefix} to its end.</source>
            <translation>La línea está cortada o mal escrita: su suma de control no cuadra. Cópiala de nuevo, desde {prefix} hasta el final.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs as many as the target has columns ({columns}). Remove network.outputs.</source>
            <translation>La red tiene {outputs} salidas, pero {loss} necesita tantas como columnas tiene el objetivo ({columns}). Quita network.outputs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs {needed}: a mean and a variance for each column of the target. Remove network.outputs.</source>
            <translation>La red tiene {outputs} salidas, pero {loss} necesita {needed}: una media y una varianza por columna del objetivo. Quita network.outputs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The rows of this experiment are in a file of this computer, which one line cannot carry. Hand over a project file instead.</source>
            <translation>Las filas de este experimento están en un archivo de este ordenador, que una línea no puede llevar. Entrega un archivo de proyecto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows in the rare class.</source>
            <translation>La parte de filas de la clase rara.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows kept back to test on rows never trained on.</source>
            <translation>La parte de filas reservada para probar con filas nunca entrenadas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This is not the line of an experiment. Such a line begins with {prefix}</source>
            <translation>Esta no es la línea de un experimento. Una línea así empieza por {prefix}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line asks for a file of this computer, and a line from somebody else may read none. Ask for the project file.</source>
            <translation>Esta línea pide un archivo de este ordenador, y una línea de otra persona no puede leer ninguno. Pide el archivo de proyecto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line holds more than an experiment can, or only a part of one.</source>
            <translation>Esta línea tiene más de lo que cabe en un experimento, o solo una parte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is of format {version}, but this studio reads format 1. Update nnstudio.</source>
            <translation>Esta línea es del formato {version}, pero este estudio lee el formato 1. Actualiza nnstudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is too long for an experiment.</source>
            <translation>Esta línea es demasiado larga para un experimento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>This race has {runs:,} runs. Allowed: up to {most:,}. Take fewer values or seeds.</source>
            <translation>Esta carrera tiene {runs:,} ejecuciones. Permitido: hasta {most:,}. Toma menos valores o semillas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>bce takes targets from 0 to 1, but the targets reach from {lowest:g} to {highest:g}. Choose mse.</source>
            <translation>bce recibe objetivos de 0 a 1, pero van de {lowest:g} a {highest:g}. Elige mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>kl_div takes the logarithm of the targets, but the lowest target is {lowest:g}, which has none. Choose mse for numbers, or target_coding zero_one for classes.</source>
            <translation>kl_div toma el logaritmo de los objetivos, pero el menor es {lowest:g}, que no lo tiene. Elige mse para números, o target_coding zero_one para clases.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train equally long.</source>
            <translation>{key} no puede variar: todas las variantes entrenan lo mismo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train on one device.</source>
            <translation>{key} no puede variar: todas las variantes entrenan en un dispositivo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: in a race all variants have the same data. Allowed: paths that begin with network, loss or training.</source>
            <translation>{key} no puede variar: en una carrera todas las variantes tienen los mismos datos. Permitido: rutas que empiezan por network, loss o training.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: say how many seeds instead (--seeds N).</source>
            <translation>{key} no puede variar: di en su lugar cuántas semillas (--seeds N).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} does not vary in this race.</source>
            <translation>{key} no varía en esta carrera.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} has a value twice. Name each value once.</source>
            <translation>{key} tiene un valor repetido. Nombra cada valor una vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is no place of an experiment that can vary. Allowed: paths that begin with network, loss or training, such as {example}.</source>
            <translation>{key} no es un lugar de un experimento que pueda variar. Permitido: rutas que empiezan por network, loss o training, como {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is to vary twice. Name all its values at once.</source>
            <translation>{key} ha de variar dos veces. Nombra todos sus valores a la vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key}: “{value}” has {found} parts, but {needed} things vary together. Join them by +.</source>
            <translation>{key}: «{value}» tiene {found} partes, pero varían {needed} cosas juntas. Únelas con +.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} has {weights} weights, but the network has {outputs} outputs. Give each output a weight in loss.parameters.weight, or leave them out.</source>
            <translation>{loss} tiene {weights} pesos, pero la red tiene {outputs} salidas. Da un peso a cada salida en loss.parameters.weight, o no los pongas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one class per row, but the task is {task}. Choose mse for numbers, bce_with_logits for labels.</source>
            <translation>{loss} necesita una clase por fila, pero la tarea es {task}. Elige mse para números, bce_with_logits para etiquetas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one output for each of the {classes} classes, but the network has {outputs}. Remove network.outputs or set it to {classes}.</source>
            <translation>{loss} necesita una salida por cada una de las {classes} clases, pero la red tiene {outputs}. Quita network.outputs o ponlo en {classes}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes probabilities from 0 to 1, but {fed} gives {range}. Use sigmoid before it, or the loss bce_with_logits.</source>
            <translation>{loss} recibe probabilidades de 0 a 1, pero {fed} da {range}. Usa antes sigmoid, o la pérdida bce_with_logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes targets of 0 and 1, but data.target_coding is minus_one_one. Use zero_one.</source>
            <translation>{loss} recibe objetivos de 0 y 1, pero data.target_coding es minus_one_one. Usa zero_one.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/embedded.py" />
            <source>{path} carries no experiment. Choose a lab report that nnstudio has written.</source>
            <translation>{path} no lleva ningún experimento. Elige un informe escrito por nnstudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} no se pudo guardar: {reason}. No ha cambiado nada; elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} no existe. Revisa el nombre y la carpeta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a folder. Choose an experiment file (.json) in it.</source>
            <translation>{path} es una carpeta. Elige en ella un archivo de experimento (.json).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a table, not an experiment. Open it in the window, choose what to predict, and save the experiment.</source>
            <translation>{path} es una tabla, no un experimento. Ábrela en la ventana, elige qué predecir y guarda el experimento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{path} ocupa más de {most} MB, demasiado para un experimento. Las tablas se abren como datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not UTF-8 text (byte {position}). Experiment files are JSON text in UTF-8.</source>
            <translation>{path} no es texto UTF-8 (byte {position}). Los archivos de experimento son texto JSON en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not a plain file. Choose an experiment file (.json).</source>
            <translation>{path} no es un archivo normal. Elige un archivo de experimento (.json).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>No tienes permiso para leer {path}. Pídelo, o cópialo a una carpeta tuya.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: an experiment has no “{step}” there.{hint} Allowed: {allowed}.</source>
            <translation>{path}: un experimento no tiene ahí «{step}».{hint} Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: the network has no hidden layer. Add one first.</source>
            <translation>{path}: la red no tiene capas ocultas. Añade antes una.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: there is no hidden layer {step}. Allowed: 0 to {most}, or * for all of them.</source>
            <translation>{path}: no existe la capa oculta {step}. Permitido: de 0 a {most}, o * para todas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>{place}.{key} is “{name}”, which is not known.{hint} Allowed: {allowed}.</source>
            <translation>{place}.{key} es «{name}», que no se conoce.{hint} Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{where} ocupa más de {most} MB, demasiado para un experimento. Las tablas se abren como datos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is not JSON: {reason}.</source>
            <translation>{where} no es JSON: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where}: {reason}</source>
            <translation>{where}: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>“{text}” says not what varies. Write KEY=a,b,c, such as {example}.</source>
            <translation>«{text}» no dice qué varía. Escribe KEY=a,b,c, como {example}.</translation>
        </message>
    </context>
    <context>
        <name>explore</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>-1 for no and 1 for yes</source>
            <translation>-1 para no y 1 para sí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>0 for no, 1 for yes, or a share between</source>
            <translation>0 para no, 1 para sí, o una parte entre medias</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>0 or 1 for each output, or a share between</source>
            <translation>0 o 1 por cada salida, o una parte entre medias</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A delta of 50: the line follows the outliers as it does under mse.</source>
            <translation>Un delta de 50: la recta sigue a los atípicos como con mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A flat start</source>
            <translation>Un inicio plano</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A lambda of 12: every output and every slope is 0.</source>
            <translation>Un lambda de 12: toda salida y toda pendiente es 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A large learning rate: the loss jumps up and down and never settles.</source>
            <translation>Una tasa de aprendizaje grande: la pérdida salta arriba y abajo y nunca se asienta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A mean kept small</source>
            <translation>Una media pequeña a la fuerza</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A relu on the output that starts below zero: the loss never moves.</source>
            <translation>Una relu en la salida que empieza bajo cero: la pérdida no se mueve.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>Una sigmoid antes de la pérdida: se detiene muy por encima de 0, aunque casi toda fila acierta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid that starts sure of one class: under mse the loss hardly moves.</source>
            <translation>Una sigmoid que empieza segura de una clase: con mse la pérdida apenas se mueve.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A slope of 0.98 below zero: the boundary is almost a straight line.</source>
            <translation>Una pendiente de 0,98 bajo cero: la frontera es casi una recta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it falls below 0, towards −1.</source>
            <translation>Un softmax antes de la pérdida: baja de 0, hacia −1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>Un softmax antes de la pérdida: se detiene muy por encima de 0, aunque casi toda fila acierta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A softplus before a loss that takes logits: the loss stops far above 0.</source>
            <translation>Un softplus antes de una pérdida que recibe logits: se detiene muy por encima de 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A tanh before the loss: no mean gets beyond 1, though the sine reaches 3.</source>
            <translation>Una tanh antes de la pérdida: ninguna media pasa de 1, aunque el seno llega a 3.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A tanh on the output: the curve is cut off at −1 and 1, though the sine reaches 3.</source>
            <translation>Una tanh en la salida: la curva se corta en −1 y 1, aunque el seno llega a 3.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Above the ceiling</source>
            <translation>Por encima del techo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>An output that starts at exactly 0: the slope is 0 there, so the loss never moves.</source>
            <translation>Una salida que empieza justo en 0: ahí la pendiente es 0 y la pérdida no se mueve.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Certain and wrong</source>
            <translation>Segura y errónea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Choose the right class's logit, or a whole answer, to see the network's rows as dots.</source>
            <translation>Elige el logit de la clase correcta, o una respuesta entera, para ver las filas de la red como puntos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Dead output</source>
            <translation>Salida muerta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Delta too wide</source>
            <translation>Delta demasiado ancho</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows at their misses; each has a variance of its own.</source>
            <translation>Puntos: {count} filas de entrenamiento según su error; cada una con su varianza.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose answer is {target}, at the network's {axis}.</source>
            <translation>Puntos: {count} filas de entrenamiento cuya respuesta es {target}, según {axis} de la red.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose count is {target}, at what the loss is fed.</source>
            <translation>Puntos: {count} filas de entrenamiento cuyo recuento es {target}, según lo que recibe la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, by how far the {axis} of their right class is ahead.</source>
            <translation>Puntos: {count} filas de entrenamiento, según cuánto va delante {axis} de su clase correcta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, each as far from the target here as it misses its own.</source>
            <translation>Puntos: {count} filas de entrenamiento, cada una tan lejos del objetivo de aquí como falla el suyo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Flat outside</source>
            <translation>Plana fuera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For classes</source>
            <translation>Para clases</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For counts</source>
            <translation>Para recuentos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For numbers</source>
            <translation>Para números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For yes or no</source>
            <translation>Para sí o no</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 1: the slope is 0 there, and nothing is learned.</source>
            <translation>Capas ocultas que empiezan muy por encima de 1: ahí la pendiente es 0 y no se aprende nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 6: the slope is 0 there, and no layer before it learns.</source>
            <translation>Capas ocultas que empiezan muy por encima de 6: ahí la pendiente es 0, y ninguna capa anterior aprende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far below −3: all outputs and slopes are 0.</source>
            <translation>Capas ocultas que empiezan muy por debajo de −3: todas las salidas y pendientes son 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>KL without the logarithm</source>
            <translation>KL sin el logaritmo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Lambda too wide</source>
            <translation>Lambda demasiado ancho</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Layers without a bend</source>
            <translation>Capas sin curva</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Leaky until straight</source>
            <translation>Leaky hasta ser recta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Logits</source>
            <translation>Logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Means and spreads</source>
            <translation>Medias y dispersiones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>NLL of raw scores</source>
            <translation>NLL de puntuaciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>NLL without the logarithm</source>
            <translation>NLL sin el logaritmo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Never a no</source>
            <translation>Nunca un no</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>No dots: in the Studio, {loss} is not fed from {before}.</source>
            <translation>Sin puntos: en el Estudio, {loss} no recibe {before}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>No log_softmax before nll: the loss falls below 0, without end.</source>
            <translation>Sin log_softmax antes de nll: la pérdida baja de 0, sin fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>No sigmoid before the loss: the Studio says why PyTorch refuses.</source>
            <translation>Sin sigmoid antes de la pérdida: el Estudio dice por qué PyTorch lo rechaza.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Out of reach</source>
            <translation>Fuera de alcance</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Outputs</source>
            <translation>Salidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Predictions</source>
            <translation>Predicciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Scores</source>
            <translation>Puntuaciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Scores for probabilities</source>
            <translation>Puntuaciones por probabilidades</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sigmoid twice</source>
            <translation>Sigmoid dos veces</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Silent hardswish</source>
            <translation>Hardswish muda</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Small start weights: around zero the slope is nearly 0, and learning hardly begins.</source>
            <translation>Pesos iniciales pequeños: cerca de cero la pendiente es casi 0 y apenas empieza a aprender.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Softmax twice</source>
            <translation>Softmax dos veces</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sure and wrong</source>
            <translation>Segura y errónea</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Target shares</source>
            <translation>Partes objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Targets</source>
            <translation>Objetivos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Targets of 0 and 1: the network says yes to every row.</source>
            <translation>Objetivos de 0 y 1: la red dice sí a toda fila.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>The rows of the network in the Studio appear here as dots.</source>
            <translation>Las filas de la red del Estudio aparecen aquí como puntos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>These are {count} numbers; up to {most} can be shown.</source>
            <translation>Son {count} números; se pueden mostrar hasta {most}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Too fast for L1</source>
            <translation>Demasiado rápido para L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Train with {loss} in the Studio to see its rows here as dots.</source>
            <translation>Entrena con {loss} en el Estudio para ver aquí sus filas como puntos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Two hidden layers of identity: the boundary stays one straight line.</source>
            <translation>Dos capas ocultas de identity: la frontera sigue siendo una recta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write a few numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>Escribe unos números, como [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write one row of numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>Escribe una fila de números, como [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Zero is no side</source>
            <translation>Cero no es ningún lado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a count for each output, 0 or more</source>
            <translation>un recuento por cada salida, 0 o más</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a mean and a spread s; the variance is softplus(s)</source>
            <translation>una media y una dispersión s; la varianza es softplus(s)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a share for each class; they sum to 1</source>
            <translation>una parte por clase; suman 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>both</source>
            <translation>ambos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>counts from 0 on</source>
            <translation>recuentos desde 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>expected counts above 0, unless the output is a logarithm</source>
            <translation>recuentos esperados mayores que 0, salvo que la salida sea un logaritmo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>hidden</source>
            <translation>oculta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>log-probabilities</source>
            <translation>log-probabilidades</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logit</source>
            <translation>logit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logits: the raw values of the last layer</source>
            <translation>logits: los valores sin activar de la última capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>losses</source>
            <translation>pérdidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>numbers</source>
            <translation>números</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one class number for each row, from 0</source>
            <translation>un número de clase por fila, desde 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each output</source>
            <translation>un número por cada salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each pair of outputs</source>
            <translation>un número por cada par de salidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>output</source>
            <translation>salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>prediction</source>
            <translation>predicción</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>probabilities from 0 to 1</source>
            <translation>probabilidades de 0 a 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>probabilities from 0 to 1; put sigmoid before the loss</source>
            <translation>probabilidades de 0 a 1; pon sigmoid antes de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>rare</source>
            <translation>poco usada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>rows whose shares sum to 1</source>
            <translation>filas cuyas partes suman 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>score</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>scores: the raw values of the last layer</source>
            <translation>puntuaciones: los valores sin activar de la última capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>shares from 0 to 1</source>
            <translation>partes de 0 a 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>the logarithm of the expected count</source>
            <translation>el logaritmo del recuento esperado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the loss</source>
            <translation>{name} como pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the output activation</source>
            <translation>{name} como activación de salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in Hidden {number}</source>
            <translation>{name} en Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in every hidden layer</source>
            <translation>{name} en toda capa oculta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: nearly flat, slope below {slope}</source>
            <translation>{name}: casi plana, pendiente menor que {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope 0 here</source>
            <translation>{name}: saturada, pendiente 0 aquí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope below {slope}</source>
            <translation>{name}: saturada, pendiente menor que {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: slope 0 here, a unit that stays here is dead</source>
            <translation>{name}: pendiente 0 aquí; una unidad que se queda aquí está muerta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place} has the shape {shape}, but {other} has {wanted}. Write one target for each number.</source>
            <translation>{place} tiene la forma {shape}, pero {other} tiene {wanted}. Escribe un objetivo por número.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} holds {count} numbers. Allowed: 1 to {most}.</source>
            <translation>{place} tiene {count} números. Permitido: de 1 a {most}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} is empty. Write numbers such as {example}.</source>
            <translation>{place} está vacío. Escribe números como {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: a bracket “{bracket}” has no partner. Write numbers such as {example}.</source>
            <translation>{place}: un corchete «{bracket}» no tiene pareja. Escribe números como {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: each row needs a mean, a spread and one target. Write {example} and {target}.</source>
            <translation>{place}: cada fila necesita una media, una dispersión y un objetivo. Escribe {example} y {target}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: every row needs as many numbers as the first one. Write rows such as {example}.</source>
            <translation>{place}: cada fila necesita tantos números como la primera. Escribe filas como {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {count} classes for {rows} rows. Write one class number for each row.</source>
            <translation>{place}: {count} clases para {rows} filas. Escribe un número de clase por fila.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {value} cannot stand there. Allowed: {allowed}.</source>
            <translation>{place}: {value} no puede estar ahí. Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: “{word}” is no number. Write numbers such as {example}.</source>
            <translation>{place}: «{word}» no es un número. Escribe números como {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>“{word}” is no number; write numbers such as [1.0, -2.0, 3.0].</source>
            <translation>«{word}» no es un número; escribe números como [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>−1 or 1 for each output</source>
            <translation>−1 o 1 por cada salida</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Data with predictions as a table</source>
            <translation>Tabla de &amp;datos con predicciones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;History as a table</source>
            <translation>Tabla del &amp;historial</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Jupyter notebook</source>
            <translation>Cuaderno de &amp;Jupyter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Lab report</source>
            <translation>&amp;Informe de laboratorio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;ONNX model</source>
            <translation>Modelo &amp;ONNX</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;State dict</source>
            <translation>&amp;State dict</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Weights as a table</source>
            <translation>Tabla de &amp;pesos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A script of plain PyTorch that trains as the studio does; the trained weights stand at its end.</source>
            <translation>Un script de PyTorch que entrena como el estudio; al final están los pesos entrenados.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A web page with settings, results and pictures, which opens as the same experiment.</source>
            <translation>Una página web con ajustes, resultados e imágenes, que se abre como el mismo experimento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every row of the data with what the network predicts for it (CSV).</source>
            <translation>Cada fila de los datos con lo que la red predice para ella (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every weight and bias, one a line (CSV).</source>
            <translation>Cada peso y sesgo, uno por línea (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Lab report as &amp;PDF</source>
            <translation>Informe de laboratorio en PD&amp;F</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Losses and metrics, epoch by epoch (CSV).</source>
            <translation>Pérdidas y métricas, época por época (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as P&amp;NG</source>
            <translation>Gráficos en P&amp;NG</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as S&amp;VG</source>
            <translation>Gráficos en S&amp;VG</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Python s&amp;cript</source>
            <translation>S&amp;cript de Python</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Script for several p&amp;rocesses</source>
            <translation>Script para varios p&amp;rocesos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The installed program comes without the package {extra} that this needs.</source>
            <translation>El programa instalado viene sin el paquete {extra} que esto necesita.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The lab report on paper; the file opens as the same experiment.</source>
            <translation>El informe de laboratorio en papel; el archivo se abre como el mismo experimento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The pictures of the run as drawings that stay sharp at every size.</source>
            <translation>Las imágenes de la ejecución como dibujos nítidos a cualquier tamaño.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The plots of the studio as they are now, in one picture.</source>
            <translation>Los gráficos del estudio como están ahora, en una imagen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The same lines as a notebook, one cell for each part.</source>
            <translation>Las mismas líneas como cuaderno, una celda por parte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The script for torchrun: its processes, on one machine or many, share every batch (DDP).</source>
            <translation>El script para torchrun: sus procesos, en una máquina o varias, comparten cada lote (DDP).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained network for other programs: rows in their own units go in, predictions come out.</source>
            <translation>La red entrenada para otros programas: entran filas en sus unidades, salen predicciones.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained weights as safetensors, with the lines that load them into PyTorch.</source>
            <translation>Los pesos entrenados como safetensors, con las líneas que los cargan en PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>This export is made in the window alone: open the experiment there.</source>
            <translation>Esta exportación solo se hace en la ventana: abre ahí el experimento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>This needs a package that is not installed. Install it with: pip install "nnstudio[{extra}]"</source>
            <translation>Esto necesita un paquete que no está instalado. Instálalo con: pip install "nnstudio[{extra}]"</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} no se puede escribir: {reason}. Elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is a folder. Give the name of a file in it.</source>
            <translation>{path} es una carpeta. Da el nombre de un archivo en ella.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is not a plain file. Choose another name.</source>
            <translation>{path} no es un archivo normal. Elige otro nombre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is the table of the experiment. Choose another file.</source>
            <translation>{path} es la tabla del experimento. Elige otro archivo.</translation>
        </message>
    </context>
    <context>
        <name>export_file</name>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Export: {kind}</source>
            <translation>Exportar: {kind}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Saved {path}: run it with Python.</source>
            <translation>Guardado: {path}. Ejecútalo con Python.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>The run is just being made anew. Export it in a moment.</source>
            <translation>La ejecución se está rehaciendo. Expórtala en un momento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>This can be exported once the data are loaded.</source>
            <translation>Esto se puede exportar cuando los datos estén cargados.</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>A number may be any number, so nothing bends the output; the loss punishes large misses most.</source>
            <translation>Un número puede ser cualquiera, así que nada curva la salida; la pérdida castiga más los errores grandes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Each label is a yes or no of its own; a softmax would let one label win against the others.</source>
            <translation>Cada etiqueta es un sí o no propio; un softmax dejaría que una ganase a las demás.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>In hidden layers: relu first, its slope does not fade; tanh in one or two layers, for smooth answers.</source>
            <translation>En capas ocultas: primero relu, su pendiente no se desvanece; tanh en una o dos capas, para respuestas suaves.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>No activation stands at the output: the loss compares the number as it is.</source>
            <translation>No hay activación en la salida: la pérdida compara el número tal cual.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Nothing bends the output, and far misses are not squared: outliers cannot pull the fit away.</source>
            <translation>Nada curva la salida, y los errores lejanos no se elevan al cuadrado: los atípicos no arrastran el ajuste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One class is right, so all share one whole; the loss asks for the share of the right one.</source>
            <translation>Acierta una clase, así que todas comparten un todo; la pérdida pide la parte de la correcta.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One probability says it all, and this loss stays exact even when the network is sure and wrong.</source>
            <translation>Una probabilidad lo dice todo, y esta pérdida sigue exacta aunque la red falle con seguridad.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with huber</source>
            <translation>Tomar identity con huber</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with mse</source>
            <translation>Tomar identity con mse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits</source>
            <translation>Tomar sigmoid con bce_with_logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits, one output for each label</source>
            <translation>Tomar sigmoid con bce_with_logits, una salida por etiqueta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take softmax with cross_entropy</source>
            <translation>Tomar softmax con cross_entropy</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The sigmoid is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>La sigmoid está dentro de la pérdida, que recibe los logits; aun así da las probabilidades que ves.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The softmax is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>El softmax está dentro de la pérdida, que recibe los logits; aun así da las probabilidades que ves.</translation>
        </message>
    </context>
    <context>
        <name>lesson_words</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>distance of {number} to that of “{other}”</source>
            <translation>distancia de {number} a la de «{other}»</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>epochs until {metric} reaches {value}</source>
            <translation>épocas hasta que {metric} llega a {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>highest {metric}</source>
            <translation>{metric}, máximo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>lowest {metric}</source>
            <translation>{metric}, mínimo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>not known yet</source>
            <translation>aún no se sabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at its best</source>
            <translation>{metric}, mejor valor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the end</source>
            <translation>{metric} al final</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the start</source>
            <translation>{metric} al principio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, end ÷ start</source>
            <translation>{metric}, final ÷ inicio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, layer {layer}</source>
            <translation>{metric}, capa {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} between {lower} and {upper}</source>
            <translation>{number} entre {lower} y {upper}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} less that of “{other}”</source>
            <translation>{number} menos la de «{other}»</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} not between {lower} and {upper}</source>
            <translation>{number} no entre {lower} y {upper}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} ÷ that of “{other}”</source>
            <translation>{number} ÷ la de «{other}»</translation>
        </message>
    </context>
    <context>
        <name>lessons</name>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>First make your prediction: it is worth most before you have seen the run.</source>
            <translation>Haz primero tu predicción: vale más antes de haber visto la ejecución.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>In a lesson weights are learned, not set by hand. Play freely to set one.</source>
            <translation>En una lección los pesos se aprenden, no se fijan a mano. Usa Juego libre para fijar uno.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>There is no hand-in ({suffix}) in {folder}. Put the files of the class there.</source>
            <translation>No hay ninguna entrega ({suffix}) en {folder}. Pon ahí los archivos de la clase.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/shelf.py" />
            <source>There is no lesson “{name}”. Give a lesson's folder or file, or one of: {known}.</source>
            <translation>No hay ninguna lección «{name}». Da la carpeta o el archivo de una lección, o una de: {known}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This is larger than the lesson needs: {what}.</source>
            <translation>Es mayor de lo que la lección necesita: {what}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>This is no hand-in that can be read: {reason}.</source>
            <translation>Esta no es una entrega que se pueda leer: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This lesson keeps that as it is. Play freely, if you want to try it.</source>
            <translation>Esta lección deja eso como está. Usa Juego libre si quieres probarlo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>This run does not count: the lesson asks for something else at {path}.</source>
            <translation>Esta ejecución no cuenta: la lección pide otra cosa en {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>Your progress cannot be kept here ({reason}). Hand in before you close the window, or it is lost.</source>
            <translation>Tu progreso no se puede guardar aquí ({reason}). Entrega antes de cerrar la ventana, o se pierde.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced test accuracy</source>
            <translation>exactitud de prueba equilibrada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced training accuracy</source>
            <translation>exactitud de entrenamiento equilibrada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>bias of the first neuron</source>
            <translation>sesgo de la primera neurona</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>diverged</source>
            <translation>divergió</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>epochs</source>
            <translation>épocas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from itself.</source>
            <translation>el experimento «{name}» viene de sí mismo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from “{base}”, which is neither an experiment nor a .json file.</source>
            <translation>el experimento «{name}» viene de «{base}», que no es ni un experimento ni un archivo .json.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient norm</source>
            <translation>norma del gradiente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient of the first ÷ the last hidden layer</source>
            <translation>gradiente de la primera ÷ la última capa oculta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>mean activation</source>
            <translation>activación media</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>parameters</source>
            <translation>parámetros</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of dead neurons</source>
            <translation>parte de neuronas muertas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of gradients of one sign</source>
            <translation>parte de gradientes de un signo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test RMSE</source>
            <translation>RMSE de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test R²</source>
            <translation>R² de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test accuracy</source>
            <translation>exactitud de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test loss</source>
            <translation>pérdida de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test precision</source>
            <translation>precisión de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test recall</source>
            <translation>sensibilidad de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>the studio was started to keep nothing</source>
            <translation>el estudio se inició para no guardar nada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training RMSE</source>
            <translation>RMSE de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training R²</source>
            <translation>R² de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training accuracy</source>
            <translation>exactitud de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss</source>
            <translation>pérdida de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss above its floor</source>
            <translation>pérdida de entrenamiento sobre su mínimo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training precision</source>
            <translation>precisión de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training recall</source>
            <translation>sensibilidad de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/prose.py" />
            <source>{file}, line {line}: {reason}.</source>
            <translation>{file}, línea {line}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} cannot be made: {reason}. Choose another place.</source>
            <translation>{folder} no se puede crear: {reason}. Elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} holds more than {most} hand-ins.</source>
            <translation>{folder} contiene más de {most} entregas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} is not a folder. Give the folder with the hand-ins.</source>
            <translation>{folder} no es una carpeta. Da la carpeta con las entregas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} is there already. Choose another name, so that nothing is lost.</source>
            <translation>{folder} ya existe. Elige otro nombre, para que no se pierda nada.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/bundle.py" />
            <source>{path} cannot be opened as a lesson: {reason}.</source>
            <translation>{path} no se puede abrir como lección: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>{path} could not be written: {reason}. Choose another place, such as a memory stick.</source>
            <translation>{path} no se pudo escribir: {reason}. Elige otro lugar, como una memoria USB.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>{where}/{file}, line {line}: {reason}.</source>
            <translation>{where}/{file}, línea {line}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>“{name}” has no letter to make a lesson's id of.</source>
            <translation>«{name}» no tiene ninguna letra de la que formar el id de una lección.</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>Hidden {number}: {name}</source>
            <translation>Oculta {number}: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>batch {size}</source>
            <translation>lote {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>by hand</source>
            <translation>a mano</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>edited</source>
            <translation>editado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>from here</source>
            <translation>desde aquí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>output: {name}</source>
            <translation>salida: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>rate {rate}</source>
            <translation>tasa {rate}</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A gap gets the median or the most frequent category of the training rows.</source>
            <translation>Un hueco recibe la mediana o la categoría más frecuente de las filas de entrenamiento.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A table with a gap is not taken.</source>
            <translation>No se acepta una tabla con un hueco.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Drop rows</source>
            <translation>Quitar filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Fill in</source>
            <translation>Rellenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Refuse</source>
            <translation>Rechazar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows with a gap are left out.</source>
            <translation>Se dejan fuera las filas con un hueco.</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>A dead neuron has slope 0 on every training row, so that no row changes its weights.</source>
            <translation>Una neurona muerta tiene pendiente 0 en toda fila de entrenamiento, así que ninguna cambia sus pesos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Hidden {number}</source>
            <translation>Oculta {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Inputs</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>No neuron is dead, and few outputs lie where the activation is flat.</source>
            <translation>Ninguna neurona está muerta, y pocas salidas caen donde la activación es plana.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>So many of the outputs lie where the activation is flat: little gradient passes.</source>
            <translation>Tantas salidas caen donde la activación es plana: pasa poco gradiente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>The outputs are no longer numbers: the training has blown up.</source>
            <translation>Las salidas ya no son números: el entrenamiento se ha disparado.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>active on {percent} % of rows</source>
            <translation>activa en el {percent} % de las filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for a typical row</source>
            <translation>para una fila típica</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for this row</source>
            <translation>para esta fila</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>from {low} to {high} on the rows</source>
            <translation>de {low} a {high} en las filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>healthy</source>
            <translation>sana</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>mean</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>not a number</source>
            <translation>no es un número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>slope {slope}</source>
            <translation>pendiente {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>variance</source>
            <translation>varianza</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{dead} of {units} dead</source>
            <translation>{dead} de {units} muertas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % saturado</translation>
        </message>
    </context>
    <context>
        <name>neuron</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to the {count} neurons of {layer}.</source>
            <translation>Transmite {output} a las {count} neuronas de {layer}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to {layer}.</source>
            <translation>Transmite {output} a {layer}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>a share of 1</source>
            <translation>una parte de 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>dead: 0 on all rows</source>
            <translation>muerta: 0 en todas las filas</translation>
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
            <translation>nunca plana</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}({sum}) = {output}</source>
            <translation>{name}({sum}) = {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, for predictions only: the loss gets z = {sum}.</source>
            <translation>{name}, solo para predecir: la pérdida recibe z = {sum}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, inside the loss: the loss gets z = {sum}.</source>
            <translation>{name}, dentro de la pérdida: la pérdida recibe z = {sum}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{output} is what the network says and the loss gets.</source>
            <translation>{output} es lo que dice la red y recibe la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} active</source>
            <translation>{percent} activa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} flat</source>
            <translation>{percent} plana</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} saturated</source>
            <translation>{percent} saturada</translation>
        </message>
    </context>
    <context>
        <name>output</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>not {label}</source>
            <translation>no {label}</translation>
        </message>
    </context>
    <context>
        <name>output_numbers</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>class</source>
            <translation>clase</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>prediction</source>
            <translation>predicción</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>rows</source>
            <translation>filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>target</source>
            <translation>objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>test</source>
            <translation>prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>training</source>
            <translation>entrenamiento</translation>
        </message>
    </context>
    <context>
        <name>pairing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>applied before the loss</source>
            <translation>aplicada antes de la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>raw, nothing applied</source>
            <translation>sin activar, nada aplicado</translation>
        </message>
    </context>
    <context>
        <name>playground</name>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Hidden in Playground, but not here: {names}.</source>
            <translation>Oculto en Playground, pero no aquí: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not carried over, since no number of the training follows from it: {names}.</source>
            <translation>No se trasladó, pues ningún número del entrenamiento depende de ello: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not known to Playground, and left out: {names}.</source>
            <translation>Desconocido para Playground y omitido: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>The link has no seed, and Playground would draw one; here it is {seed}.</source>
            <translation>El enlace no tiene semilla, y Playground sortearía una; aquí es {seed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This is too long for a link of TensorFlow Playground.</source>
            <translation>Es demasiado largo para un enlace de TensorFlow Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link cannot be opened: {reason}</source>
            <translation>Este enlace no se puede abrir: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link chooses no input. Choose at least one in Playground, such as x.</source>
            <translation>Este enlace no elige ninguna entrada. Elige al menos una en Playground, como x.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link has {name}={value}. Allowed: {allowed}.</source>
            <translation>Este enlace tiene {name}={value}. Permitido: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number from 1 to 99</source>
            <translation>un número del 1 al 99</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a whole number from 1</source>
            <translation>un número entero desde 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>batchSize={size} is more than the {rows} training rows. Playground then never changes a weight; here all rows are one batch.</source>
            <translation>batchSize={size} es más que las {rows} filas de entrenamiento. Playground entonces nunca cambia un peso; aquí todas las filas son un lote.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>noise={noise} is out of range; as in Playground, {taken} is taken.</source>
            <translation>noise={noise} está fuera de rango; como en Playground, se toma {taken}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>regularizationRate={rate} has no effect without a regularization, as in Playground.</source>
            <translation>regularizationRate={rate} no tiene efecto sin regularización, como en Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>{name}={word} is not known; as in Playground, {default} is taken.</source>
            <translation>{name}={word} no se conoce; como en Playground, se toma {default}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>“{text}” is no link of TensorFlow Playground. Copy the whole address, {host}/#activation=…</source>
            <translation>«{text}» no es un enlace de TensorFlow Playground. Copia la dirección entera, {host}/#activation=…</translation>
        </message>
    </context>
    <context>
        <name>plot_sheet</name>
        <message>
            <location filename="../../nnstudio/gui/plot_sheet.py" />
            <source>{name}, after {epochs} epochs</source>
            <translation>{name}, tras {epochs} épocas</translation>
        </message>
    </context>
    <context>
        <name>project</name>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>The work could not be recovered: {reason}.</source>
            <translation>No se pudo recuperar el trabajo: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>Your work cannot be kept safe in {folder} at the moment: {reason}. It is still here; save it elsewhere, or make room. It is tried again every few seconds.</source>
            <translation>Tu trabajo no se puede proteger en {folder} en este momento: {reason}. Sigue aquí; guárdalo en otro sitio o haz espacio. Se reintenta cada pocos segundos.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>a newer nnstudio has written it; install that one to open it</source>
            <translation>lo escribió un nnstudio más nuevo; instálalo para abrirlo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it does not exist</source>
            <translation>no existe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds more than {most} parts, which no project does</source>
            <translation>contiene más de {most} partes, como ningún proyecto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds two parts of one name</source>
            <translation>contiene dos partes con un mismo nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds “{name}”, which is no plain file inside the project</source>
            <translation>contiene «{name}», que no es un archivo normal dentro del proyecto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it holds “{name}”, which no project holds</source>
            <translation>contiene «{name}», que ningún proyecto contiene</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is a folder</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is damaged, or was not written to its end</source>
            <translation>está dañado, o no se escribió hasta el final</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is larger than {most} MB</source>
            <translation>ocupa más de {most} MB</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is not a plain file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is not a project; projects are zip files with the ending .nnstudio</source>
            <translation>no es un proyecto; los proyectos son archivos zip que acaban en .nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>its part “{name}” is encrypted, or compressed in an unknown way</source>
            <translation>su parte «{name}» está cifrada, o comprimida de un modo desconocido</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/arrays.py" />
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is damaged</source>
            <translation>su parte «{part}» está dañada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>its part “{part}” is damaged: {reason}</source>
            <translation>su parte «{part}» está dañada: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is missing</source>
            <translation>falta su parte «{part}»</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is too large</source>
            <translation>su parte «{part}» es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its table is missing; a project carries the table that it is trained on</source>
            <translation>falta su tabla; un proyecto lleva la tabla con la que se entrena</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/race_parts.py" />
            <source>the race in it is damaged</source>
            <translation>la carrera que contiene está dañada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>the run in it is damaged</source>
            <translation>la ejecución que contiene está dañada</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the system refuses it ({reason})</source>
            <translation>el sistema lo rechaza ({reason})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the table in it is not the one that it was saved with</source>
            <translation>la tabla que contiene no es aquella con la que se guardó</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>unpacked it would be many times as large as it is, which no project is</source>
            <translation>descomprimido ocuparía muchas veces su tamaño, como ningún proyecto</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Choose another file, or ask for it once more.</source>
            <translation>{path} no se puede abrir: {reason}. Elige otro archivo, o pídelo otra vez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Its version before is kept as {backup}.</source>
            <translation>{path} no se puede abrir: {reason}. Su versión anterior se conserva en {backup}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} no se pudo guardar: {reason}. No ha cambiado nada; elige otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>race</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Activation of hidden {number}</source>
            <translation>Activación de la capa {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Batch size</source>
            <translation>Tamaño del lote</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Hidden activations</source>
            <translation>Activaciones ocultas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Initialiser</source>
            <translation>Inicializador</translation>
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
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Neurons per hidden layer</source>
            <translation>Neuronas por capa oculta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Optimiser</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Output and loss</source>
            <translation>Salida y pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well from every seed.</source>
            <translation>{better} y {worse} van igual de bien desde cada semilla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well on average over {pairs} seeds.</source>
            <translation>{better} y {worse} van igual de bien de media sobre {pairs} semillas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon from every seed.</source>
            <translation>{better} y {worse} alcanzan la meta igual de pronto desde cada semilla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon on average over {pairs} seeds.</source>
            <translation>{better} y {worse} alcanzan la meta igual de pronto de media sobre {pairs} semillas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} va mejor que {worse} por {difference:.4f} de media (intervalo del 95 % de {low:.4f} a {high:.4f}, {pairs} semillas): difícilmente es suerte (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} va mejor que {worse} por {difference:.4f} de media (intervalo del 95 % de {low:.4f} a {high:.4f}, {pairs} semillas): bien puede ser suerte (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} va mejor que {worse} por {difference:.4f} de media, pero {pairs} semillas son pocas para distinguirlo de la suerte. Toma al menos 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} va mejor que {worse} por {difference:.4f}, pero una semilla es poco para distinguirlo de la suerte. Toma al menos 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} alcanza la meta {difference:.1f} épocas antes que {worse} de media (intervalo del 95 % de {low:.1f} a {high:.1f}, {pairs} semillas): difícilmente es suerte (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} alcanza la meta {difference:.1f} épocas antes que {worse} de media (intervalo del 95 % de {low:.1f} a {high:.1f}, {pairs} semillas): bien puede ser suerte (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} alcanza la meta {difference:.1f} épocas antes que {worse} de media, pero {pairs} semillas son pocas para distinguirlo de la suerte. Toma al menos 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} alcanza la meta {difference:.1f} épocas antes que {worse}, pero una semilla es poco para distinguirlo de la suerte. Toma al menos 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants do equally well from every seed: {names}.</source>
            <translation>{count} variantes van igual de bien desde cada semilla: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants reach the goal equally soon from every seed: {names}.</source>
            <translation>{count} variantes alcanzan la meta igual de pronto desde cada semilla: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} no se pudo guardar: {reason}. No ha cambiado nada; elige otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>row</name>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>a typical row</source>
            <translation>una fila típica</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>test row {number}</source>
            <translation>fila de prueba {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>training row {number}</source>
            <translation>fila de entrenamiento {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>your own row</source>
            <translation>tu propia fila</translation>
        </message>
    </context>
    <context>
        <name>runs</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: an activation changed; the old curve stays grey.</source>
            <translation>Ejecución nueva: cambió una activación; la curva anterior queda en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: other start weights; the old curve stays grey.</source>
            <translation>Ejecución nueva: otros pesos iniciales; la curva anterior queda en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the layers changed; the old curve stays grey.</source>
            <translation>Ejecución nueva: cambiaron las capas; la curva anterior queda en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the loss changed.</source>
            <translation>Ejecución nueva: cambió la pérdida.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the network changed; the old curve stays grey.</source>
            <translation>Ejecución nueva: cambió la red; la curva anterior queda en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>batch {size}</source>
            <translation>lote {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run</source>
            <translation>ejecución anterior</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run: {differences}</source>
            <translation>ejecución anterior: {differences}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>inputs {names}</source>
            <translation>entradas {names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>l1 {l1}, l2 {l2}</source>
            <translation>l1 {l1}, l2 {l2}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>loss fed with {input}</source>
            <translation>la pérdida recibe {input}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>lr {rate}</source>
            <translation>tasa {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>no hidden layer</source>
            <translation>sin capa oculta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>other start weights</source>
            <translation>otros pesos iniciales</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>output {name}</source>
            <translation>salida {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>the run before the branch at epoch {epoch}</source>
            <translation>la ejecución antes de la rama en la época {epoch}</translation>
        </message>
    </context>
    <context>
        <name>samples</name>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: a loss below zero</source>
            <translation>Alarma: pérdida por debajo de cero</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: dead neurons</source>
            <translation>Alarma: neuronas muertas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: diverging</source>
            <translation>Alarma: diverge</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: exploding gradients</source>
            <translation>Alarma: gradientes que explotan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: only the majority</source>
            <translation>Alarma: solo la mayoría</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: over-fitting</source>
            <translation>Alarma: sobreajuste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: saturated neurons</source>
            <translation>Alarma: neuronas saturadas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: squashed twice</source>
            <translation>Alarma: activación aplicada dos veces</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: stuck at chance</source>
            <translation>Alarma: atascado en el azar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: the learning rate is too high</source>
            <translation>Alarma: tasa de aprendizaje demasiado alta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: vanishing gradients</source>
            <translation>Alarma: gradientes que se desvanecen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Breast cancer</source>
            <translation>Cáncer de mama</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Bumps</source>
            <translation>Lomas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Checkerboard</source>
            <translation>Tablero de ajedrez</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts</source>
            <translation>Recuentos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts with Poisson</source>
            <translation>Recuentos con Poisson</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Diabetes</source>
            <translation>Diabetes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Exclusive or</source>
            <translation>O exclusivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Half moons</source>
            <translation>Medias lunas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Handwritten digits</source>
            <translation>Dígitos manuscritos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Line with outliers</source>
            <translation>Recta con valores atípicos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Plane</source>
            <translation>Plano</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Rare yes</source>
            <translation>Sí poco frecuente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Sine</source>
            <translation>Seno</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Spiral</source>
            <translation>Espiral</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Three labels</source>
            <translation>Tres etiquetas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Three rings</source>
            <translation>Tres anillos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Two clouds</source>
            <translation>Dos nubes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Wine</source>
            <translation>Vino</translation>
        </message>
    </context>
    <context>
        <name>session</name>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table has not been read yet, so that the project cannot carry it. Try again.</source>
            <translation>La tabla aún no se ha leído, así que el proyecto no puede llevarla. Inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table lies inside the project. Save it as a project (.nnstudio) to keep it.</source>
            <translation>La tabla está dentro del proyecto. Guárdalo como proyecto (.nnstudio) para conservarla.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/background.py" />
            <source>This could not be done: {reason}.</source>
            <translation>No se pudo hacer: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Cannot be trained as it stands</source>
            <translation>Así no se puede entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Finished: press {key} to train on</source>
            <translation>Terminado: pulsa {key} para seguir entrenando</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Loading the data…</source>
            <translation>Cargando los datos…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Looking back: press {key} to train from here</source>
            <translation>Mirando atrás: pulsa {key} para entrenar desde aquí</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>New network, new weights: press {key} to train</source>
            <translation>Red nueva, pesos nuevos: pulsa {key} para entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Paused: press {key} to go on</source>
            <translation>En pausa: pulsa {key} para continuar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Ready: press {key} to train</source>
            <translation>Listo: pulsa {key} para entrenar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Stopped: a number became NaN or infinite</source>
            <translation>Parado: un número se volvió NaN o infinito</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Studio</source>
            <translation>Estudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training anew: the change asked for new weights</source>
            <translation>Entrenando de nuevo: el cambio pedía pesos nuevos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>on {device}</source>
            <translation>en {device}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>{count} frames/s</source>
            <translation>{count} fotogramas/s</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>adding of layer</source>
            <translation>añadir capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L1</source>
            <translation>cambio de L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L2</source>
            <translation>cambio de L2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of activation</source>
            <translation>cambio de activación</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of amplitude</source>
            <translation>cambio de amplitud</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of batch size</source>
            <translation>cambio de tamaño del lote</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data</source>
            <translation>cambio de datos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data seed</source>
            <translation>cambio de semilla de datos</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of device</source>
            <translation>cambio de dispositivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of epochs</source>
            <translation>cambio de épocas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of goal</source>
            <translation>cambio de meta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of initialiser</source>
            <translation>cambio de inicializador</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of inputs</source>
            <translation>cambio de entradas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of learning rate</source>
            <translation>cambio de tasa de aprendizaje</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss</source>
            <translation>cambio de pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss factor</source>
            <translation>cambio de factor de pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of name</source>
            <translation>cambio de nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of network</source>
            <translation>cambio de red</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of neurons</source>
            <translation>cambio de neuronas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of noise</source>
            <translation>cambio de ruido</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of optimiser</source>
            <translation>cambio de optimizador</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of output activation</source>
            <translation>cambio de activación de salida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of outputs</source>
            <translation>cambio de salidas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of positive share</source>
            <translation>cambio de parte positiva</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of rows</source>
            <translation>cambio de filas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of seed</source>
            <translation>cambio de semilla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of several settings</source>
            <translation>cambio de varios ajustes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of start bias</source>
            <translation>cambio de sesgo inicial</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of target coding</source>
            <translation>cambio de codificación del objetivo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of test share</source>
            <translation>cambio de parte de prueba</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of training</source>
            <translation>cambio de entrenamiento</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of what the loss is fed with</source>
            <translation>cambio de lo que recibe la pérdida</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>going back</source>
            <translation>ir atrás</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>new luck</source>
            <translation>otra suerte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening from the race</source>
            <translation>abrir desde la carrera</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening of table</source>
            <translation>abrir tabla</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>removal of layer</source>
            <translation>quitar capa</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>reset</source>
            <translation>reinicio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>training from an earlier moment</source>
            <translation>entrenar desde un momento anterior</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>weight set by hand</source>
            <translation>peso fijado a mano</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>PyTorch refuses</source>
            <translation>PyTorch lo rechaza</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>discouraged</source>
            <translation>desaconsejado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>fits</source>
            <translation>encaja</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>refused</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>wrong</source>
            <translation>incorrecto</translation>
        </message>
    </context>
</TS>
