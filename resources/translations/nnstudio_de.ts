<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;Build a small network, press Space, watch it learn.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt {qt} (LGPL), PyTorch {torch} and Python {python}.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;Ein kleines Netz bauen, die Leertaste drücken, ihm beim Lernen zusehen.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Gemacht mit Qt {qt} (LGPL), PyTorch {torch} und Python {python}.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>About nnstudio</source>
            <translation>Über nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Choose one to read its licence.</source>
            <translation>Einen Eintrag wählen, um seine Lizenz zu lesen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>What nnstudio stands on</source>
            <translation>Worauf nnstudio aufbaut</translation>
        </message>
    </context>
    <context>
        <name>ActivationBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>not zero‑centred</source>
            <translation>nicht nullzentriert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>range {range}</source>
            <translation>Wertebereich {range}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>slope {slope}</source>
            <translation>Steigung {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>zero‑centred</source>
            <translation>nullzentriert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>{low} to {high}</source>
            <translation>{low} bis {high}</translation>
        </message>
    </context>
    <context>
        <name>ActivationExplanations</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>An activation decides what each neuron passes on; without one, a stack of layers is only one straight line. A loss measures the whole network's mistake and says in which direction to change.</source>
            <translation>Eine Aktivierung bestimmt, was jedes Neuron weitergibt; ohne sie ist ein Stapel von Schichten nur eine einzige Gerade. Ein Verlust misst den Fehler des ganzen Netzes und sagt, in welche Richtung es sich ändern soll.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>In one sentence</source>
            <translation>In einem Satz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>Parameters of {name}</source>
            <translation>Parameter von {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>What they are for</source>
            <translation>Wozu sie da sind</translation>
        </message>
    </context>
    <context>
        <name>ActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations of each layer</source>
            <translation>Aktivierungen jeder Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Hidden {number}</source>
            <translation>Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>How the outputs of each layer are spread over the training rows (heights by square root).</source>
            <translation>Wie sich die Ausgaben jeder Schicht über die Trainingszeilen verteilen (Höhen als Quadratwurzel).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>dead neurons</source>
            <translation>tote Neuronen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>greatest output</source>
            <translation>größte Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>healthy</source>
            <translation>gesund</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>least output</source>
            <translation>kleinste Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>over the training rows, live</source>
            <translation>über die Trainingszeilen, live</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share of zeros</source>
            <translation>Anteil Nullen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share saturated</source>
            <translation>Anteil gesättigt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{dead} of {units} dead</source>
            <translation>{dead} von {units} tot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} saturated</source>
            <translation>{share} gesättigt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} zero</source>
            <translation>{share} null</translation>
        </message>
    </context>
    <context>
        <name>AddLayerButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a hidden layer here, like its neighbour.</source>
            <translation>Hier eine verdeckte Schicht einfügen, wie die daneben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a layer as hidden layer {number}</source>
            <translation>Schicht als verdeckte Schicht {number} einfügen</translation>
        </message>
    </context>
    <context>
        <name>Alternatives</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name}</source>
            <translation>{name} zeigen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name} instead.</source>
            <translation>Stattdessen {name} zeigen.</translation>
        </message>
    </context>
    <context>
        <name>BandPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>After epoch {epoch} the median training loss of {count} variants is lowest for {best}, {low}, and highest for {worst}, {high}.</source>
            <translation>Nach Epoche {epoch} ist der Median des Trainingsverlusts von {count} Varianten am kleinsten bei {best}, {low}, und am größten bei {worst}, {high}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch {epoch}: {losses}</source>
            <translation>Epoche {epoch}: {losses}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>lower quartile</source>
            <translation>unteres Quartil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>median loss</source>
            <translation>Median des Verlusts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>upper quartile</source>
            <translation>oberes Quartil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>variant</source>
            <translation>Variante</translation>
        </message>
    </context>
    <context>
        <name>CoachCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Change the experiment so, in one click.</source>
            <translation>Das Experiment mit einem Klick so ändern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go back and take a tenth of the learning rate</source>
            <translation>Zurückgehen und ein Zehntel der Lernrate nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go to what is meant.</source>
            <translation>Zur gemeinten Stelle gehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Put this away for the rest of the run.</source>
            <translation>Für den Rest des Durchlaufs ausblenden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read the reason.</source>
            <translation>Den Grund lesen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read what may help.</source>
            <translation>Lesen, was helfen kann.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show the reason and what can be done.</source>
            <translation>Den Grund zeigen und was sich tun lässt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Take the weights of the lowest training loss, and smaller steps from there.</source>
            <translation>Die Gewichte mit dem kleinsten Trainingsverlust nehmen und von dort in kleineren Schritten weitergehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Train it as it is, and watch what happens.</source>
            <translation>So trainieren, wie es ist, und zusehen, was geschieht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>What to try</source>
            <translation>Was zu versuchen ist</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
    </context>
    <context>
        <name>CoachPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Back at epoch {epoch} with learning rate {rate}. Press Space to train on.</source>
            <translation>Zurück bei Epoche {epoch} mit der Lernrate {rate}. Mit der Leertaste weitertrainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it fail</source>
            <translation>Scheitern ansehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Read the reason.</source>
            <translation>Den Grund lesen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>The Coach judges the choices as soon as the data are there.</source>
            <translation>Der Coach beurteilt die Wahl, sobald die Daten da sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, inside {loss}.</source>
            <translation>{activation}, in {loss} enthalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, then {loss}.</source>
            <translation>{activation}, dann {loss}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{place} · epoch {epoch}</source>
            <translation>{place} · Epoche {epoch}</translation>
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
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>Diese Zeilen kopieren; sie laufen so in einer Python-Konsole mit PyTorch.</translation>
        </message>
    </context>
    <context>
        <name>CodePanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the function by itself</source>
            <translation>Die Funktion für sich kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the script</source>
            <translation>Das Skript kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the whole script; it runs with torch, numpy and scikit-learn alone.</source>
            <translation>Das ganze Skript kopieren; es läuft allein mit torch, numpy und scikit-learn.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>Diese Zeilen kopieren; sie laufen so in einer Python-Konsole mit PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>One function by itself, to try out in a Python prompt.</source>
            <translation>Eine Funktion für sich, zum Ausprobieren in einer Python-Konsole.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save as a Python script</source>
            <translation>Als Python-Skript speichern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save the whole script as a Python file.</source>
            <translation>Das ganze Skript als Python-Datei speichern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The code shows once the data are loaded.</source>
            <translation>Der Code erscheint, sobald die Daten geladen sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The experiment as a PyTorch script</source>
            <translation>Das Experiment als PyTorch-Skript</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Try {name}</source>
            <translation>{name} ausprobieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>{name} by itself</source>
            <translation>{name} für sich</translation>
        </message>
    </context>
    <context>
        <name>ColumnModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>How many values are missing.</source>
            <translation>Wie viele Werte fehlen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input {name}</source>
            <translation>Eingabe {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Numbers, or how many different texts.</source>
            <translation>Zahlen, oder wie viele verschiedene Texte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target</source>
            <translation>Zielwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target {name}</source>
            <translation>Zielwert {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The first different values.</source>
            <translation>Die ersten verschiedenen Werte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The name in the first line, or the column's number.</source>
            <translation>Der Name in der ersten Zeile oder die Nummer der Spalte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>What the network is to predict.</source>
            <translation>Was das Netz vorhersagen soll.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Whether the network gets the column.</source>
            <translation>Ob das Netz die Spalte bekommt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>cannot be used</source>
            <translation>nicht verwendbar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>{count} categories</source>
            <translation>{count} Kategorien</translation>
        </message>
    </context>
    <context>
        <name>ColumnTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Columns of the table</source>
            <translation>Spalten der Tabelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Tick what the network gets and what it is to predict; Space ticks as well.</source>
            <translation>Ankreuzen, was das Netz bekommt und was es vorhersagen soll; das geht auch mit der Leertaste.</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>(length at first {size})</source>
            <translation>(Länge anfangs {size})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Compare with the moment that is shown now.</source>
            <translation>Mit dem jetzt gezeigten Zeitpunkt vergleichen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Hidden {number}</source>
            <translation>Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Keep the moment shown instead</source>
            <translation>Gezeigten Zeitpunkt merken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Kept: epoch {epoch}</source>
            <translation>Gemerkt: Epoche {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Numbers of both moments</source>
            <translation>Zahlen beider Zeitpunkte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Shown: epoch {epoch}</source>
            <translation>Gezeigt: Epoche {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test RMSE</source>
            <translation>Test-RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test R²</source>
            <translation>Test-R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test accuracy</source>
            <translation>Testgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test loss</source>
            <translation>Testverlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment kept</source>
            <translation>Der gemerkte Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment shown</source>
            <translation>Der gezeigte Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The numbers of the moment kept, then of the moment shown.</source>
            <translation>Die Zahlen des gemerkten, dann des gezeigten Zeitpunkts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Two moments</source>
            <translation>Zwei Zeitpunkte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>{layer}: weights moved by</source>
            <translation>{layer}: Gewichte bewegt um</translation>
        </message>
    </context>
    <context>
        <name>ConfusionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/confusion_plot.py" />
            <source>{count} of {true} taken for {predicted}</source>
            <translation>{count} von {true} als {predicted} eingestuft</translation>
        </message>
    </context>
    <context>
        <name>CountsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>bar: predicted · outline: true</source>
            <translation>Balken: vorhergesagt · Umriss: wahr</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>{predicted} of {true}</source>
            <translation>{predicted} von {true}</translation>
        </message>
    </context>
    <context>
        <name>CurvesTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>Loss by epoch</source>
            <translation>Verlust nach Epochen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>The numbers as they were when this table was opened.</source>
            <translation>Die Zahlen, wie sie beim Öffnen dieser Tabelle waren.</translation>
        </message>
    </context>
    <context>
        <name>DataPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Bring every input to mean 0 and spread 1, as measured on the training rows.</source>
            <translation>Jede Eingabe auf Mittelwert 0 und Streuung 1 bringen, gemessen an den Trainingszeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data</source>
            <translation>Neue Daten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data: draw and divide the rows anew, from the next seed.</source>
            <translation>Neue Daten: die Zeilen mit dem nächsten Seed neu ziehen und aufteilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file with a table</source>
            <translation>Eine Datei mit einer Tabelle öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a table</source>
            <translation>Tabelle öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed of the data</source>
            <translation>Seed der Daten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize</source>
            <translation>Standardisieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize the inputs</source>
            <translation>Eingaben standardisieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Text tables ({patterns});;All files (*)</source>
            <translation>Texttabellen ({patterns});;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>The same seed draws and divides the same rows again.</source>
            <translation>Derselbe Seed zieht und teilt wieder dieselben Zeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Train on a table of your own: a text file with commas, semicolons or tabs.</source>
            <translation>Mit einer eigenen Tabelle trainieren: einer Textdatei mit Kommas, Semikolons oder Tabulatoren.</translation>
        </message>
    </context>
    <context>
        <name>DataSliders</name>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>The share of rows the network is trained on; the others are kept back to test it.</source>
            <translation>Der Anteil der Zeilen, mit denen das Netz trainiert; die übrigen bleiben für den Test zurück.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>Train share</source>
            <translation>Trainingsanteil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>{number} (all)</source>
            <translation>{number} (alle)</translation>
        </message>
    </context>
    <context>
        <name>DeviceCombo</name>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
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
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Where the network is trained.</source>
            <translation>Wo das Netz trainiert wird.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>{name}: activation {activation}; loss {loss}</source>
            <translation>{name}: Aktivierung {activation}; Verlust {loss}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open &amp;recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open a s&amp;ample</source>
            <translation>Be&amp;ispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>The text</source>
            <translation>Der Text</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>When it goes &amp;wrong</source>
            <translation>&amp;Wenn es schiefgeht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{file} holds the experiment alone. A project (.nnstudio) would keep notes and race as well.</source>
            <translation>{file} enthält nur das Experiment. Ein Projekt (.nnstudio) behielte auch Notizen und Wettlauf.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{path} could not be saved. Choose another place.</source>
            <translation>{path} konnte nicht gespeichert werden. Bitte einen anderen Ort wählen.</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Coach, code and numbers</source>
            <translation>Coach, Code und Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Notes</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Own row</source>
            <translation>Eigene Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The lesson that you are in.</source>
            <translation>Die laufende Lektion.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The same experiment as a plain PyTorch script.</source>
            <translation>Dasselbe Experiment als reines PyTorch-Skript.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What goes together, and what was noticed.</source>
            <translation>Was zusammenpasst und was aufgefallen ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What the network says to a row of yours.</source>
            <translation>Was das Netz zu einer eigenen Zeile sagt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What you want to remember.</source>
            <translation>Was Sie sich merken möchten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Which predictions are right, and how far off.</source>
            <translation>Welche Vorhersagen richtig sind und wie weit die anderen danebenliegen.</translation>
        </message>
    </context>
    <context>
        <name>Explore</name>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations, losses, or which of them to choose.</source>
            <translation>Aktivierungen, Verluste, oder welche davon zu wählen sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>How the network's mistake is measured.</source>
            <translation>Wie der Fehler des Netzes gemessen wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What each neuron passes on.</source>
            <translation>Was jedes Neuron weitergibt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What to explore</source>
            <translation>Was erkundet wird</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which one?</source>
            <translation>Welche?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which to choose for the task, and why.</source>
            <translation>Welche zur Aufgabe passt, und warum.</translation>
        </message>
    </context>
    <context>
        <name>ExploreActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations and their slopes over one input</source>
            <translation>Aktivierungen und ihre Steigungen über einer Eingabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Drag the line, or move it with the arrow keys, with Shift by ten steps.</source>
            <translation>Die Linie ziehen oder mit den Pfeiltasten bewegen, mit der Umschalttaste in Zehnerschritten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>How far the plot reaches to both sides of zero.</source>
            <translation>Wie weit das Diagramm zu beiden Seiten der Null reicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Input x</source>
            <translation>Eingabe x</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Range of inputs</source>
            <translation>Bereich der Eingaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>The input at which every function is read.</source>
            <translation>Die Eingabe, bei der jede Funktion abgelesen wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Try it on a tensor</source>
            <translation>An einem Tensor ausprobieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Value and slope</source>
            <translation>Wert und Steigung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>What they are for</source>
            <translation>Wozu sie da sind</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>f(x)</source>
            <translation>f(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>slope f′(x)</source>
            <translation>Steigung f′(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>tick to overlay</source>
            <translation>zum Einblenden ankreuzen</translation>
        </message>
    </context>
    <context>
        <name>ExploreLossesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>An outlier</source>
            <translation>Ein Ausreißer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Lines fitted under each loss for numbers.</source>
            <translation>Geraden, angepasst mit jedem Verlust für Zahlen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>One prediction</source>
            <translation>Eine Vorhersage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>The loss while one number varies.</source>
            <translation>Der Verlust, während sich eine Zahl ändert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Try it on numbers</source>
            <translation>An Zahlen ausprobieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What they are for</source>
            <translation>Wozu sie da sind</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What to look at</source>
            <translation>Was betrachtet wird</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>from the last layer to the loss</source>
            <translation>von der letzten Schicht zum Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>tick to overlay</source>
            <translation>zum Einblenden ankreuzen</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <location filename="../../nnstudio/gui/exporting.py" />
            <source>Saved {path}.</source>
            <translation>{path} gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>&amp;Copy the report</source>
            <translation>Bericht &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Put the report on the clipboard.</source>
            <translation>Den Bericht in die Zwischenablage legen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Something unexpected happened</source>
            <translation>Etwas Unerwartetes ist geschehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>The studio met an error that nobody expected. Your experiment is still here, and you can go on.</source>
            <translation>Das Studio ist auf einen Fehler gestoßen, mit dem niemand gerechnet hat. Ihr Experiment ist noch da, und Sie können weiterarbeiten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>To be safe, a copy of it is saved as {path}.</source>
            <translation>Zur Sicherheit ist eine Kopie davon als {path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>What happened where, for those who mend it. It is sent to nobody.</source>
            <translation>Was wo geschah, für alle, die den Fehler beheben. Es wird niemandem gesendet.</translation>
        </message>
    </context>
    <context>
        <name>FeatureBoxes</name>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Give the network {feature} as an input.</source>
            <translation>Dem Netz {feature} als Eingabe geben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Input {feature}</source>
            <translation>Eingabe {feature}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>The network needs at least one input.</source>
            <translation>Das Netz braucht mindestens eine Eingabe.</translation>
        </message>
    </context>
    <context>
        <name>FitPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>predicted</source>
            <translation>vorhergesagt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>true</source>
            <translation>wahr</translation>
        </message>
    </context>
    <context>
        <name>FunctionFinder</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function</source>
            <translation>Funktion suchen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function…   Ctrl+F</source>
            <translation>Funktion suchen…   Strg+F</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Functions found</source>
            <translation>Gefundene Funktionen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>No activation or loss is called “{text}”.</source>
            <translation>Keine Aktivierung und kein Verlust heißt „{text}“.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Type any name of an activation or a loss, such as relu, swish or MSELoss (Ctrl+F).</source>
            <translation>Den Namen einer Aktivierung oder eines Verlusts eingeben, etwa relu, swish oder MSELoss (Strg+F).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{line}, also {alias}</source>
            <translation>{line}, auch {alias}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   activation</source>
            <translation>{name}   Aktivierung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   loss</source>
            <translation>{name}   Verlust</translation>
        </message>
    </context>
    <context>
        <name>FunctionList</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, drawn</source>
            <translation>{name}, gezeichnet</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, not drawn</source>
            <translation>{name}, nicht gezeichnet</translation>
        </message>
    </context>
    <context>
        <name>FunctionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>At x = {x}: </source>
            <translation>Bei x = {x}: </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>slope of {name}</source>
            <translation>Steigung von {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}</source>
            <translation>x = {x}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}, drag me</source>
            <translation>x = {x}, ziehbar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}, Steigung {slope}</translation>
        </message>
    </context>
    <context>
        <name>GradientsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradient of each layer</source>
            <translation>Gradient jeder Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradients</source>
            <translation>Gradienten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Hidden {number}</source>
            <translation>Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>How strongly the loss pulls at the weights of each layer, over the training rows.</source>
            <translation>Wie stark der Verlust an den Gewichten jeder Schicht zieht, über die Trainingszeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>norm per layer</source>
            <translation>Norm je Schicht</translation>
        </message>
    </context>
    <context>
        <name>GradientsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>norm of the gradient</source>
            <translation>Norm des Gradienten</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Leave everything as it is.</source>
            <translation>Alles lassen, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Open a table</source>
            <translation>Tabelle öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name} …</source>
            <translation>{name} wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>This file cannot be used. Correct it, or choose another one.</source>
            <translation>Diese Datei ist nicht verwendbar. Bitte berichtigen oder eine andere wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Train on this table; the network's output and the loss are fitted to it.</source>
            <translation>Mit dieser Tabelle trainieren; Ausgabe des Netzes und Verlust werden ihr angepasst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Use this table</source>
            <translation>Diese Tabelle nehmen</translation>
        </message>
    </context>
    <context>
        <name>KeyDifferences</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>A network with its loss</source>
            <translation>Ein Netz mit seinem Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activation or loss?</source>
            <translation>Aktivierung oder Verlust?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activations help the network predict; the loss says how good that was, and what to change.</source>
            <translation>Aktivierungen helfen dem Netz beim Vorhersagen; der Verlust sagt, wie gut das war und was zu ändern ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Affects</source>
            <translation>Wirkt auf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Applied to</source>
            <translation>Angewandt auf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Each neuron bends its own sum; the loss sets all of the output beside the target.</source>
            <translation>Jedes Neuron krümmt seine eigene Summe; der Verlust stellt die ganze Ausgabe neben den Zielwert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Numbers run forwards through the activations; from the loss the gradients run back.</source>
            <translation>Zahlen laufen vorwärts durch die Aktivierungen; vom Verlust laufen die Gradienten zurück.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Point at a row: the drawing shows what it means.</source>
            <translation>Auf eine Zeile zeigen: Die Zeichnung zeigt, was sie bedeutet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>The activation is part of the network and always at work; the loss is there to train it.</source>
            <translation>Die Aktivierung gehört zum Netz und wirkt immer; der Verlust ist dazu da, es zu trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Use it to</source>
            <translation>Man nutzt sie, um</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Used in</source>
            <translation>Verwendet in</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Without activations all layers are one straight line; without a loss nothing gets better.</source>
            <translation>Ohne Aktivierungen sind alle Schichten eine einzige Gerade; ohne Verlust wird nichts besser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>bends what a neuron passes on</source>
            <translation>krümmt, was ein Neuron weitergibt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>each neuron</source>
            <translation>jedes Neuron</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>hidden and output layers</source>
            <translation>verdeckte Schichten und Ausgabeschicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>judge it, adjust the weights</source>
            <translation>sie zu beurteilen, Gewichte anzupassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>key differences</source>
            <translation>die wichtigsten Unterschiede</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>make the prediction</source>
            <translation>die Vorhersage zu machen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>measures the mistake</source>
            <translation>misst den Fehler</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>relu and tanh hide in the middle, sigmoid and softmax stand at the output of classes.</source>
            <translation>relu und tanh stehen verdeckt in der Mitte, sigmoid und softmax an der Ausgabe für Klassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>target</source>
            <translation>Zielwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the gradients, weight updates</source>
            <translation>Gradienten, Änderung der Gewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the whole output</source>
            <translation>die ganze Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>training, to optimise</source>
            <translation>Training, zum Optimieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>which shapes can be learned</source>
            <translation>welche Formen lernbar sind</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>&amp;Language</source>
            <translation>S&amp;prache</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Show the window and the lessons in {language}.</source>
            <translation>Fenster und Lektionen auf {language} zeigen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Speak the language of the system, or English where there is none.</source>
            <translation>Die Sprache des Systems sprechen, oder Englisch, wo es sie hier nicht gibt.</translation>
        </message>
    </context>
    <context>
        <name>LayerCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>1 neuron</source>
            <translation>1 Neuron</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Activation of {layer}</source>
            <translation>Aktivierung von {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Hidden {number}</source>
            <translation>Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>How many neurons the layer has.</source>
            <translation>Wie viele Neuronen die Schicht hat.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Neurons of {layer}</source>
            <translation>Neuronen von {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Parameters of the activation, and the start bias.</source>
            <translation>Parameter der Aktivierung und der Startbias.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove the layer</source>
            <translation>Schicht entfernen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove {layer}</source>
            <translation>{layer} entfernen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Take this layer out of the network.</source>
            <translation>Diese Schicht aus dem Netz nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{count} neurons</source>
            <translation>{count} Neuronen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % gesättigt</translation>
        </message>
    </context>
    <context>
        <name>LayerRug</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Hidden {number}</source>
            <translation>Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Layer whose sums are marked</source>
            <translation>Schicht, deren Summen markiert sind</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks</source>
            <translation>Marken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks on the axis show what the neurons of this layer of your network receive: w·x + b, live.</source>
            <translation>Marken auf der Achse zeigen live, was die Neuronen dieser Schicht Ihres Netzes bekommen: w·x + b.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>None yet: train in the Studio first.</source>
            <translation>Noch keine: erst im Studio trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no marks</source>
            <translation>keine Marken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no sums to show</source>
            <translation>keine Summen zu zeigen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>{share} where {name} is flat</source>
            <translation>{share} dort, wo {name} flach ist</translation>
        </message>
    </context>
    <context>
        <name>LensKeeper</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lens_keeper.py" />
            <source>{number} for this row: the input as the network gets it, scaled on the training rows.</source>
            <translation>{number} für diese Zeile: die Eingabe, wie das Netz sie bekommt, skaliert anhand der Trainingszeilen.</translation>
        </message>
    </context>
    <context>
        <name>LessonAnswer</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A number</source>
            <translation>Eine Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A sentence or two; nobody marks them but your teacher.</source>
            <translation>Ein, zwei Sätze; niemand außer Ihrer Lehrkraft bewertet sie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Choose this answer.</source>
            <translation>Diese Antwort wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>In your own words</source>
            <translation>In eigenen Worten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Type a number; a point and a comma are the same.</source>
            <translation>Eine Zahl eingeben; Punkt und Komma bedeuten dasselbe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your number</source>
            <translation>Ihre Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your words</source>
            <translation>Ihre Worte</translation>
        </message>
    </context>
    <context>
        <name>LessonChecks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>does not hold</source>
            <translation>nicht erfüllt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>holds</source>
            <translation>erfüllt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>{check} · now {value}</source>
            <translation>{check} · jetzt {value}</translation>
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
            <translation>Abgeben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lesson_desk.py" />
            <source>Handed in as {path}. Give this file to your teacher.</source>
            <translation>Abgegeben als {path}. Geben Sie diese Datei Ihrer Lehrkraft.</translation>
        </message>
    </context>
    <context>
        <name>LessonPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**It came out:** {what} {value}</source>
            <translation>**Herausgekommen ist:** {what} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again, or take a hint.</source>
            <translation>**Nicht ganz.** Noch einmal nachdenken oder einen Hinweis nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again.</source>
            <translation>**Nicht ganz.** Noch einmal nachdenken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Right.**</source>
            <translation>**Richtig.**</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**You predicted:** {words}</source>
            <translation>**Ihr Tipp war:** {words}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>All checks hold.</source>
            <translation>Alle Prüfungen sind erfüllt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Answer</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>As your teacher knows you; it is written into the file and nowhere else.</source>
            <translation>So, wie Ihre Lehrkraft Sie kennt; er steht nur in der Datei und nirgendwo sonst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the lesson</source>
            <translation>Zurück zur Lektion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the list of lessons.</source>
            <translation>Zurück zur Liste der Lektionen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Change it in the Studio; the stage is done as soon as it is as asked.</source>
            <translation>Im Studio ändern; der Abschnitt ist geschafft, sobald es wie verlangt ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Finish</source>
            <translation>Abschließen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go back one stage.</source>
            <translation>Einen Abschnitt zurückgehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go on to the next stage.</source>
            <translation>Zum nächsten Abschnitt weitergehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go to the control that is meant.</source>
            <translation>Zum gemeinten Bedienelement gehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand in…</source>
            <translation>Abgeben…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand the answer over.</source>
            <translation>Die Antwort abgeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Have it done before your eyes, then go on.</source>
            <translation>Es vorführen lassen, dann weitergehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hint {number} of {total}</source>
            <translation>Hinweis {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It is kept, and shown beside what comes out.</source>
            <translation>Er wird gemerkt und neben dem gezeigt, was herauskommt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It trains. The run counts when it has come to its end.</source>
            <translation>Es trainiert. Der Durchlauf zählt, wenn er zu Ende ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Kept. Go on and see what comes out.</source>
            <translation>Gemerkt. Nun weitergehen und sehen, was herauskommt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave the lesson; your progress is kept.</source>
            <translation>Die Lektion verlassen; der Fortschritt bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Lesson</source>
            <translation>Lektion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not all checks hold.</source>
            <translation>Nicht alle Prüfungen sind erfüllt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not yet. Change something, then train from the start.</source>
            <translation>Noch nicht. Etwas ändern, dann von vorn trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Nothing can be trained before you have made your prediction.</source>
            <translation>Erst den Tipp abgeben, dann lässt sich trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Play freely</source>
            <translation>Frei ausprobieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Press Train (Space), and let it train to the end.</source>
            <translation>Trainieren (Leertaste) drücken und bis zum Ende laufen lassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Save one file for your teacher.</source>
            <translation>Eine Datei für die Lehrkraft speichern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show the next hint.</source>
            <translation>Den nächsten Hinweis zeigen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Skip</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Stage {number} of {total}</source>
            <translation>Abschnitt {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Take up the lesson where you left it.</source>
            <translation>Die Lektion dort aufnehmen, wo sie verlassen wurde.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>That is my prediction</source>
            <translation>Das ist mein Tipp</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Try whatever you like, and come back to this stage.</source>
            <translation>Nach Belieben ausprobieren und zu diesem Abschnitt zurückkehren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Watch: this is one way to do it.</source>
            <translation>Das ist eine Möglichkeit, es zu lösen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You have tried {count} times. *Skip* shows a way; you may also go on trying.</source>
            <translation>{count} Versuche bisher. *Auslassen* zeigt einen Weg; weiter versuchen geht auch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You play freely: nothing is locked, and nothing counts.</source>
            <translation>Freies Ausprobieren: Nichts ist gesperrt, und nichts zählt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Look again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open the lesson in the Studio.</source>
            <translation>Die Lektion im Studio öffnen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>done</source>
            <translation>geschafft</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{begin}: {title}</source>
            <translation>{begin}: {title}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} · {minutes}</source>
            <translation>{done} von {total} · {minutes}</translation>
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
            <translation>Lektionen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file</source>
            <translation>Lektionsdatei öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file…</source>
            <translation>Lektionsdatei öffnen…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson that your teacher has given you.</source>
            <translation>Eine Lektion öffnen, die Sie von Ihrer Lehrkraft bekommen haben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>What activations and losses do, one idea each. They run in the Studio, beside the controls.</source>
            <translation>Was Aktivierungen und Verluste tun, eine Idee nach der anderen. Sie laufen im Studio, neben den Bedienelementen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} lessons are done.</source>
            <translation>{done} von {total} Lektionen sind geschafft.</translation>
        </message>
    </context>
    <context>
        <name>LinePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/line_plot.py" />
            <source>probability</source>
            <translation>Wahrscheinlichkeit</translation>
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
            <translation>Zeilen, die die Gewichte laden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>Load the weights</source>
            <translation>Gewichte laden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>{name} is saved. These lines load it into plain PyTorch:</source>
            <translation>{name} ist gespeichert. Diese Zeilen laden es in reines PyTorch:</translation>
        </message>
    </context>
    <context>
        <name>LossBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Takes {what}</source>
            <translation>Nimmt {what}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Target: {what}</source>
            <translation>Zielwert: {what}</translation>
        </message>
    </context>
    <context>
        <name>LossCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Activation before the loss</source>
            <translation>Aktivierung vor dem Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Every number on the way; click a line, or use up and down, to vary its number above.</source>
            <translation>Jede Zahl auf dem Weg; eine Zeile anklicken oder mit Auf und Ab wählen, um ihre Zahl oben zu ändern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>From the numbers to the loss</source>
            <translation>Von den Zahlen zum Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>Dasselbe in PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>What stands between the numbers and the loss; try one that does not belong there.</source>
            <translation>Was zwischen den Zahlen und dem Verlust steht; auch eine versuchen, die nicht dorthin gehört.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>none (identity)</source>
            <translation>keine (identity)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{loss} = {value}</source>
            <translation>{loss} = {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{name}, such as {example}: numbers with commas or spaces, rows in brackets.</source>
            <translation>{name}, etwa {example}: Zahlen mit Kommas oder Leerzeichen, Zeilen in Klammern.</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the activated output, as it is.</source>
            <translation>Immer die aktivierte Ausgabe, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the raw last sums; the activation waits.</source>
            <translation>Immer die rohen letzten Summen; die Aktivierung wartet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Fed with</source>
            <translation>Gespeist mit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets the raw sums of the last layer, before the activation.</source>
            <translation>Der Verlust bekommt die rohen Summen der letzten Schicht, vor der Aktivierung.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets what the output activation gives.</source>
            <translation>Der Verlust bekommt, was die Ausgabeaktivierung liefert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The raw last sums where the loss has the activation inside, else the activated output.</source>
            <translation>Die rohen letzten Summen, wo der Verlust die Aktivierung enthält, sonst die aktivierte Ausgabe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with</source>
            <translation>Womit der Verlust gespeist wird</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with, its parameters, and a factor.</source>
            <translation>Womit der Verlust gespeist wird, seine Parameter und ein Faktor.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Which numbers of the network the loss compares with the targets.</source>
            <translation>Welche Zahlen des Netzes der Verlust mit den Zielwerten vergleicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits</source>
            <translation>mit Logits gespeist</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits · fused</source>
            <translation>mit Logits gespeist · verschmolzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with the output</source>
            <translation>mit der Ausgabe gespeist</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits</source>
            <translation>Logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits · fused</source>
            <translation>Logits · verschmolzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>output</source>
            <translation>Ausgabe</translation>
        </message>
    </context>
    <context>
        <name>LossChart</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>train</source>
            <translation>Training</translation>
        </message>
    </context>
    <context>
        <name>LossCurveView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>At {axis} {number}: {readings}.</source>
            <translation>Bei {axis} {number}: {readings}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Drag the point or the target; left and right move the point, up and down change the target.</source>
            <translation>Den Punkt oder den Zielwert ziehen; Links und Rechts bewegen den Punkt, Auf und Ab ändern den Zielwert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Loss and slope over one number</source>
            <translation>Verlust und Steigung über einer Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Number to vary</source>
            <translation>Zahl, die sich ändert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Right answer</source>
            <translation>Richtige Antwort</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>What the loss takes for right; up and down in the plot change it too.</source>
            <translation>Was der Verlust für richtig hält; Auf und Ab im Diagramm ändern es auch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Which of the typed numbers runs along the axis; the others stay as they are.</source>
            <translation>Welche der eingegebenen Zahlen entlang der Achse läuft; die anderen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: class {number}</source>
            <translation>richtig: Klasse {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: no</source>
            <translation>richtig: nein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: yes</source>
            <translation>richtig: ja</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>slope</source>
            <translation>Steigung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>spread</source>
            <translation>Streuung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>target {number}</source>
            <translation>Zielwert {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary row {row}, {name}</source>
            <translation>Zeile {row} ändern, {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary {name}</source>
            <translation>{name} ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} of class {number}</source>
            <translation>{axis} der Klasse {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} {number}</source>
            <translation>{axis} {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{name} {value} &lt;span style='color:{quiet}'&gt;slope {slope}&lt;/span&gt;</source>
            <translation>{name} {value} &lt;span style='color:{quiet}'&gt;Steigung {slope}&lt;/span&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{words} {count} of them lie beyond the axes.</source>
            <translation>{words} {count} davon liegen außerhalb der Achsen.</translation>
        </message>
    </context>
    <context>
        <name>LossCurves</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>slope of {name}</source>
            <translation>Steigung von {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}, Steigung {slope}</translation>
        </message>
    </context>
    <context>
        <name>LossExplanations</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>In PyTorch</source>
            <translation>In PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>Parameters of {name}</source>
            <translation>Parameter von {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>What they are for</source>
            <translation>Wozu sie da sind</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>class {number}</source>
            <translation>Klasse {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>number {number}</source>
            <translation>Zahl {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>{name} in one sentence</source>
            <translation>{name} in einem Satz</translation>
        </message>
    </context>
    <context>
        <name>LossMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Copy data as CSV</source>
            <translation>Daten als CSV kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Light</source>
            <translation>Leicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic axes, smoothing, and the numbers as a table.</source>
            <translation>Logarithmische Achsen, Glättung und die Zahlen als Tabelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic epoch axis</source>
            <translation>Logarithmische Epochenachse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic loss axis</source>
            <translation>Logarithmische Verlustachse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Loss plot options</source>
            <translation>Optionen des Verlustdiagramms</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Show data as table</source>
            <translation>Daten als Tabelle zeigen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Smoothing</source>
            <translation>Glättung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
    </context>
    <context>
        <name>LossPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss fell from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>Der Verlust fiel in {epochs} Epochen von {first} auf {last}; Test {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss rose from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>Der Verlust stieg in {epochs} Epochen von {first} auf {last}; Test {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss stayed at {last} for {epochs} epochs; test {test}.</source>
            <translation>Der Verlust blieb {epochs} Epochen lang bei {last}; Test {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Nothing has been trained yet.</source>
            <translation>Noch nichts wurde trainiert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear.</source>
            <translation>Die Verlustachse ist linear.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear: the loss falls below zero, where there is no logarithm.</source>
            <translation>Die Verlustachse ist linear: Der Verlust fällt unter null, wo es keinen Logarithmus gibt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is logarithmic: each line is a fixed factor below the one above.</source>
            <translation>Die Verlustachse ist logarithmisch: Jede Linie liegt um einen festen Faktor unter der darüber.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss is no number any more after {epochs} epochs.</source>
            <translation>Nach {epochs} Epochen ist der Verlust keine Zahl mehr.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss over all training and all test rows after each epoch. Move along it to read the values.</source>
            <translation>Der Verlust über alle Trainings- und alle Testzeilen nach jeder Epoche. Daran entlangfahren, um die Werte abzulesen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier run, test</source>
            <translation>früherer Durchlauf, Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier runs, test</source>
            <translation>frühere Durchläufe, Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>linear</source>
            <translation>linear</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>log</source>
            <translation>log</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>train</source>
            <translation>Training</translation>
        </message>
    </context>
    <context>
        <name>LossPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance</source>
            <translation>Zufall</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance {value}</source>
            <translation>Zufall {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch {epoch}</source>
            <translation>Epoche {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor</source>
            <translation>Untergrenze</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor {value}</source>
            <translation>Untergrenze {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test {loss}</source>
            <translation>Test {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train {loss}</source>
            <translation>Training {loss}</translation>
        </message>
    </context>
    <context>
        <name>LossStages</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source> to </source>
            <translation> bis </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>From {stages}: the loss is {value}.</source>
            <translation>Von {stages}: Der Verlust ist {value}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>before the loss</source>
            <translation>vor dem Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>by each {number}</source>
            <translation>je {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>class {number}</source>
            <translation>Klasse {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each number</source>
            <translation>für jede Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each row</source>
            <translation>für jede Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>inside the loss</source>
            <translation>im Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>number {number}</source>
            <translation>Zahl {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one number</source>
            <translation>einer Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one row</source>
            <translation>einer Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>slope</source>
            <translation>Steigung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>spread</source>
            <translation>Streuung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes</source>
            <translation>über die Klassen summiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes, the mean of {count} rows</source>
            <translation>über die Klassen summiert, Mittelwert von {count} Zeilen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>target</source>
            <translation>Zielwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} numbers</source>
            <translation>Mittelwert von {count} Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} rows</source>
            <translation>Mittelwert von {count} Zeilen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the weighted mean</source>
            <translation>gewichteter Mittelwert</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>seed {seed}</source>
            <translation>Seed {seed}</translation>
        </message>
    </context>
    <context>
        <name>MetricsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Confusion matrix</source>
            <translation>Konfusionsmatrix</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How far off each prediction is; on the line it is right.</source>
            <translation>Wie weit jede Vorhersage danebenliegt; auf der Linie stimmt sie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How many rows of each true class were taken for which class.</source>
            <translation>Wie viele Zeilen jeder wahren Klasse als welche Klasse eingestuft wurden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Residuals</source>
            <translation>Residuen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network is trained on.</source>
            <translation>Zeilen, mit denen das Netz trainiert wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network was never trained on.</source>
            <translation>Zeilen, mit denen das Netz nie trainiert wurde.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>The metrics show once the data are loaded.</source>
            <translation>Die Metriken erscheinen, sobald die Daten geladen sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Train</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Which rows are counted.</source>
            <translation>Welche Zeilen gezählt werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>predicted as</source>
            <translation>vorhergesagt als</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction − target</source>
            <translation>Vorhersage − Zielwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>true</source>
            <translation>wahr</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{count} classes are too many for a table.</source>
            <translation>{count} Klassen sind zu viele für eine Tabelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{label}: {share} right</source>
            <translation>{label}: {share} richtig</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{share} right</source>
            <translation>{share} richtig</translation>
        </message>
    </context>
    <context>
        <name>MistakeCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>Common mistake</source>
            <translation>Häufiger Fehler</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>See it happen</source>
            <translation>Ansehen, was geschieht</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/network_card.py" />
            <source>Settings of {title}</source>
            <translation>Einstellungen von {title}</translation>
        </message>
    </context>
    <context>
        <name>NetworkPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>As the network gets it, scaled on the training rows.</source>
            <translation>Wie das Netz sie bekommt, skaliert anhand der Trainingszeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>cannot be trained</source>
            <translation>lässt sich nicht trainieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>the strongest {drawn} of {total} connections are drawn</source>
            <translation>die stärksten {drawn} von {total} Verbindungen sind gezeichnet</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>{count} numbers</source>
            <translation>{count} Zahlen</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>+ {count} more</source>
            <translation>+ {count} weitere</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Click a neuron to open it in the lens; the arrow keys move on, Enter opens it, Escape closes.</source>
            <translation>Ein Neuron anklicken, um es in der Lupe zu öffnen; die Pfeiltasten gehen weiter, Eingabe öffnet, Escape schließt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>weight {number}</source>
            <translation>Gewicht {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · neuron {number}</source>
            <translation>{column} · Neuron {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · {name}</source>
            <translation>{column} · {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{neuron} chosen. {network}</source>
            <translation>{neuron} gewählt. {network}</translation>
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
            <translation>Die Kurve von {function}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>slope f′</source>
            <translation>Steigung f′</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>{function} of {z} is {value}, where the slope is {slope}.</source>
            <translation>{function} von {z} ist {value}, wo die Steigung {slope} ist.</translation>
        </message>
    </context>
    <context>
        <name>NeuronLens</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens</source>
            <translation>Lupe schließen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens (Escape).</source>
            <translation>Die Lupe schließen (Escape).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Shares of the layer</source>
            <translation>Anteile der Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Slope for this row; how it fares on all training rows: a slope of about 0 moves no weights.</source>
            <translation>Steigung für diese Zeile; wie es ihm auf allen Trainingszeilen ergeht: Eine Steigung um 0 bewegt keine Gewichte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The activation f, its slope f′ dashed, this row's point, and below the sums z of all training rows.</source>
            <translation>Die Aktivierung f, gestrichelt ihre Steigung f′, der Punkt dieser Zeile und darunter die Summen z aller Trainingszeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The neuron on its activation's curve</source>
            <translation>Das Neuron auf der Kurve seiner Aktivierung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>z {sum} → {output}</source>
            <translation>z {sum} → {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>{count} others</source>
            <translation>{count} andere</translation>
        </message>
    </context>
    <context>
        <name>NeuronReadout</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Click a neuron to look into it with the lens.</source>
            <translation>Ein Neuron anklicken, um mit der Lupe hineinzusehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open lens</source>
            <translation>Lupe öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open the lens on the chosen neuron</source>
            <translation>Die Lupe auf das gewählte Neuron richten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>See this neuron's sum term by term, and set its weights and bias by hand.</source>
            <translation>Die Summe dieses Neurons Term für Term sehen und Gewichte und Bias von Hand setzen.</translation>
        </message>
    </context>
    <context>
        <name>NeuronTerms</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>{count} weaker ones: {sum}</source>
            <translation>{count} schwächere: {sum}</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What did you expect, what did you see, and why? Notes are saved with the project (.nnstudio).</source>
            <translation>Was haben Sie erwartet, was haben Sie gesehen, und warum? Notizen werden mit dem Projekt (.nnstudio) gespeichert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What you want to remember; it is saved with the project.</source>
            <translation>Was Sie sich merken möchten; es wird mit dem Projekt gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Put this message away</source>
            <translation>Diese Meldung ausblenden</translation>
        </message>
    </context>
    <context>
        <name>OptimizerMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>How a gradient becomes a step, and what can be set on it.</source>
            <translation>Wie aus einem Gradienten ein Schritt wird und was sich daran einstellen lässt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Optimizer</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Set a momentum above 0 first.</source>
            <translation>Erst ein Momentum über 0 einstellen.</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optional_number.py" />
            <source>{field}: choose it</source>
            <translation>{field}: wählen</translation>
        </message>
    </context>
    <context>
        <name>OutlierPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>drag me</source>
            <translation>ziehbar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>point at x {x}, y {y}</source>
            <translation>Punkt bei x {x}, y {y}</translation>
        </message>
    </context>
    <context>
        <name>OutlierView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Drag a point up or down; left and right choose another one, up and down move it.</source>
            <translation>Einen Punkt nach oben oder unten ziehen; Links und Rechts wählen einen anderen, Auf und Ab bewegen ihn.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Each line has the least loss on these points. Drag one far away: which line follows it?</source>
            <translation>Jede Gerade hat auf diesen Punkten den kleinsten Verlust. Einen weit wegziehen: Welche Gerade folgt ihm?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Lines fitted through points</source>
            <translation>Geraden, durch Punkte gelegt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>No line is fitted.</source>
            <translation>Keine Gerade wird angepasst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put every point back where it was.</source>
            <translation>Jeden Punkt dorthin zurücklegen, wo er war.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Tick mse, l1, huber or smooth_l1 in the list to fit a line under it.</source>
            <translation>In der Liste mse, l1, huber oder smooth_l1 ankreuzen, um damit eine Gerade anzupassen.</translation>
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
            <translation>Aktivierung der Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Parameters of the activation, the start bias, and the number of outputs.</source>
            <translation>Parameter der Aktivierung, der Startbias und die Anzahl der Ausgaben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>applied before the loss</source>
            <translation>vor dem Verlust angewandt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>for predictions only</source>
            <translation>nur für Vorhersagen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>inside the loss</source>
            <translation>im Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>the last sums as they are</source>
            <translation>die letzten Summen, wie sie sind</translation>
        </message>
    </context>
    <context>
        <name>OutputPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>(chance {value})</source>
            <translation>(Zufall {value})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>All rows, flattened to a plane.</source>
            <translation>Alle Zeilen, auf eine Ebene abgeflacht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How many rows are taken for each class.</source>
            <translation>Wie viele Zeilen jeder Klasse zugeordnet werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How rows with many inputs are drawn.</source>
            <translation>Wie Zeilen mit vielen Eingaben gezeichnet werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Loss train · test</source>
            <translation>Verlust Training · Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Metrics</source>
            <translation>Metriken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Projection</source>
            <translation>Projektion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows kept from training; they are hollow.</source>
            <translation>Die vom Training zurückbehaltenen Zeilen zeigen; sie sind hohl.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows the network is trained on; they are filled.</source>
            <translation>Die Zeilen zeigen, mit denen das Netz trainiert wird; sie sind gefüllt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show what is decided instead of how sure the network is.</source>
            <translation>Zeigen, was entschieden wird, statt wie sicher das Netz ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Target</source>
            <translation>Zielwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test RMSE</source>
            <translation>Test-RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test R²</source>
            <translation>Test-R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test accuracy</source>
            <translation>Testgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test labels right</source>
            <translation>Testlabels richtig</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Which of the targets is drawn.</source>
            <translation>Welcher der Zielwerte gezeichnet wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>sharp</source>
            <translation>scharf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>train</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>what the network says</source>
            <translation>was das Netz sagt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: predictions of the test rows miss by {error} (RMSE), by chance by {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} Trainingszeilen und {others} Testzeilen: Die Vorhersagen der Testzeilen liegen um {error} (RMSE) daneben, durch Zufall um {chance}; der Verlust ist {train} auf den Trainingszeilen und {test} auf den Testzeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the labels of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} Trainingszeilen und {others} Testzeilen: {right} der Labels der Testzeilen sind richtig vorhergesagt, durch Zufall {chance}; der Verlust ist {train} auf den Trainingszeilen und {test} auf den Testzeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} Trainingszeilen und {others} Testzeilen: {right} der Testzeilen sind richtig vorhergesagt, durch Zufall {chance}; der Verlust ist {train} auf den Trainingszeilen und {test} auf den Testzeilen.</translation>
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
            <translation>Alle Zeilen, auf eine Ebene abgeflacht, in der Farbe der vorhergesagten Klasse; falsche haben einen Ring.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Each row's prediction over its true value; on the diagonal it is right.</source>
            <translation>Die Vorhersage jeder Zeile über ihrem wahren Wert; auf der Diagonale stimmt sie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>How many rows the network takes for each class, and how many belong to it.</source>
            <translation>Wie viele Zeilen das Netz jeder Klasse zuordnet und wie viele zu ihr gehören.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output along the line</source>
            <translation>Ausgabe entlang der Linie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output over the plane</source>
            <translation>Ausgabe über der Ebene</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Predicted over true values</source>
            <translation>Vorhergesagte über wahren Werten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows per class</source>
            <translation>Zeilen je Klasse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows projected onto a plane</source>
            <translation>Zeilen, auf eine Ebene projiziert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>The output shows once the data are loaded.</source>
            <translation>Die Ausgabe erscheint, sobald die Daten geladen sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says along the input. Click or drag to try a row of your own.</source>
            <translation>Was das Netz entlang der Eingabe sagt. Klicken oder ziehen, um eine eigene Zeile auszuprobieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says at each point. Click a row to look into it, drag to try one of your own.</source>
            <translation>Was das Netz an jedem Punkt sagt. Eine Zeile anklicken, um hineinzusehen; ziehen, um eine eigene auszuprobieren.</translation>
        </message>
    </context>
    <context>
        <name>PairingBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All cells start from it.</source>
            <translation>Alle Zellen beginnen damit.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Common</source>
            <translation>Häufige</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Every pair that teaches something.</source>
            <translation>Jedes Paar, das etwas lehrt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck</source>
            <translation>Neues Glück</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck: the next seed for all cells.</source>
            <translation>Neues Glück: der nächste Seed für alle Zellen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause all cells.</source>
            <translation>Alle Zellen anhalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause the Studio and train the table.</source>
            <translation>Das Studio anhalten und die Tabelle trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset: every cell back to its start weights.</source>
            <translation>Zurücksetzen: jede Zelle zurück zu ihren Startgewichten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed of the table</source>
            <translation>Seed der Tabelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most, or all of them.</source>
            <translation>Die Paare, denen man am häufigsten begegnet, oder alle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most.</source>
            <translation>Die Paare, denen man am häufigsten begegnet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells at once.</source>
            <translation>Alle Zellen gleichzeitig trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells for as long again.</source>
            <translation>Alle Zellen noch einmal so lange trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Which pairs</source>
            <translation>Welche Paare</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>epoch {epoch}/{epochs}</source>
            <translation>Epoche {epoch}/{epochs}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>getting ready…</source>
            <translation>wird vorbereitet…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>wartet, solange das Studio trainiert</translation>
        </message>
    </context>
    <context>
        <name>PairingDetails</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Open in the Studio</source>
            <translation>Im Studio öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>There is nothing to train: PyTorch refuses this pair.</source>
            <translation>Hier gibt es nichts zu trainieren: PyTorch lehnt dieses Paar ab.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Train this very pair in the Studio, from the same start.</source>
            <translation>Genau dieses Paar im Studio trainieren, vom selben Start aus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>{activation}, then {loss}</source>
            <translation>{activation}, dann {loss}</translation>
        </message>
    </context>
    <context>
        <name>PlanePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>test row {number}</source>
            <translation>Testzeile {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>training row {number}</source>
            <translation>Trainingszeile {number}</translation>
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
            <translation>Daten als CSV kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/plot_numbers.py" />
            <source>Show data as table</source>
            <translation>Daten als Tabelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture frozen</source>
            <translation>Bild eingefroren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture moves again</source>
            <translation>Bild bewegt sich wieder</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Presenter mode</source>
            <translation>Vorführmodus</translation>
        </message>
    </context>
    <context>
        <name>PresenterBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Coach</source>
            <translation>&amp;Coach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Data</source>
            <translation>&amp;Daten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Lesson</source>
            <translation>&amp;Lektion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Network</source>
            <translation>&amp;Netz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Output</source>
            <translation>&amp;Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Back to the desk (Esc).</source>
            <translation>Zurück zum Arbeitsplatz (Esc).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Freeze the picture</source>
            <translation>Bild einfrieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Frozen</source>
            <translation>Eingefroren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>La&amp;yers</source>
            <translation>&amp;Schichten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Leave presenter mode</source>
            <translation>Vorführmodus verlassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Let the picture stand while training goes on (B).</source>
            <translation>Das Bild stehen lassen, während das Training weiterläuft (B).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Light what you click next, and dim all else (S).</source>
            <translation>Beleuchten, was Sie als Nächstes anklicken, und alles andere abdunkeln (S).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Lo&amp;ss</source>
            <translation>&amp;Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Presenting</source>
            <translation>Vorführung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show activations and gradients, or hide them.</source>
            <translation>Aktivierungen und Gradienten zeigen oder verbergen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the data, or hide them.</source>
            <translation>Die Daten zeigen oder verbergen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the lesson, or hide it.</source>
            <translation>Die Lektion zeigen oder verbergen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the loss, or hide it.</source>
            <translation>Den Verlust zeigen oder verbergen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the network, or hide it.</source>
            <translation>Das Netz zeigen oder verbergen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the Coach says.</source>
            <translation>Zeigen, was der Coach sagt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the network says, or hide it.</source>
            <translation>Zeigen oder verbergen, was das Netz sagt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Spotlight</source>
            <translation>Spotlicht</translation>
        </message>
    </context>
    <context>
        <name>ProjectionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>first principal component</source>
            <translation>erste Hauptkomponente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>second principal component</source>
            <translation>zweite Hauptkomponente</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Copy the line</source>
            <translation>Zeile &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Full screen (F11)</source>
            <translation>&amp;Vollbild (F11)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Fill the screen; F11 or Esc gives it back.</source>
            <translation>Den Bildschirm füllen; F11 oder Esc gibt ihn wieder frei.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Put the line on the clipboard.</source>
            <translation>Die Zeile in die Zwischenablage legen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code of the experiment</source>
            <translation>QR-Code des Experiments</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code: {name}</source>
            <translation>QR-Code: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Read it with a phone, and send the line on to your own studio.</source>
            <translation>Mit einem Handy lesen und die Zeile an das eigene Studio weitersenden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>The experiment as a line of text</source>
            <translation>Das Experiment als Textzeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>This experiment is too long for a QR code: its line has {count} letters, and a code holds {most}. Copy the line instead, or hand over the file.</source>
            <translation>Dieses Experiment ist zu lang für einen QR-Code: Seine Zeile hat {count} Zeichen, ein Code fasst {most}. Stattdessen die Zeile kopieren oder die Datei weitergeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>What the code says: the whole experiment. Paste it into the studio to open it.</source>
            <translation>Was der Code sagt: das ganze Experiment. Im Studio eingefügt, öffnet es sich.</translation>
        </message>
    </context>
    <context>
        <name>RaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>All variants have been trained to the end: add some, or start another race.</source>
            <translation>Alle Varianten sind zu Ende trainiert: Fügen Sie welche hinzu, oder starten Sie ein anderes Rennen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Compare two</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Give up what is under way elsewhere; what has come from there stays.</source>
            <translation>Aufgeben, was anderswo noch läuft; was von dort gekommen ist, bleibt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>One epoch</source>
            <translation>Eine Epoche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open a variant in the Studio, as it stands, to look into it and train it on; pick it in the table or among the pictures first.</source>
            <translation>Eine Variante, wie sie steht, im Studio öffnen, um sie zu untersuchen und weiterzutrainieren; wählen Sie sie zuerst in der Tabelle oder unter den Bildern aus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open in the Studio</source>
            <translation>Ins Studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause all variants.</source>
            <translation>Alle Varianten anhalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause the Studio and train the race.</source>
            <translation>Das Studio anhalten und den Wettlauf trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save a report of the race, once there is one, or the numbers of every run as a table.</source>
            <translation>Einen Bericht über das Rennen speichern, sobald es eines gibt, oder die Zahlen jedes Laufs als Tabelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save as…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Show two variants side by side; pick them in the table or among the pictures first.</source>
            <translation>Zwei Varianten nebeneinander zeigen; wählen Sie sie zuerst in der Tabelle oder unter den Bildern aus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>There is no race yet: start one at the left.</source>
            <translation>Es gibt noch kein Rennen: Starten Sie links eines.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants for one epoch.</source>
            <translation>Alle Varianten eine Epoche lang trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants.</source>
            <translation>Alle Varianten trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>wartet, solange das Studio trainiert</translation>
        </message>
    </context>
    <context>
        <name>RaceBoard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>How the variants stand</source>
            <translation>Wie die Varianten stehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Runs end at the goal in this race, so variants are compared by how soon they are there. A run that is not there counts with the last epoch.</source>
            <translation>In diesem Wettlauf enden die Läufe am Ziel; darum wird verglichen, wie bald die Varianten dort sind. Ein Lauf, der nicht dort ist, zählt mit der letzten Epoche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>So far: {sentence}</source>
            <translation>Bisher: {sentence}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test R²</source>
            <translation>Test-R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test accuracy</source>
            <translation>Testgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Training losses of the variants</source>
            <translation>Trainingsverluste der Varianten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>median over the seeds, and the middle half of them</source>
            <translation>Median über die Seeds und deren mittlere Hälfte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>of those that lead or are picked: median over the seeds, and the middle half of them</source>
            <translation>der führenden und gewählten: Median über die Seeds und deren mittlere Hälfte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
    </context>
    <context>
        <name>RaceModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>After how many epochs it was reached: the median. Runs are looked at every few epochs.</source>
            <translation>Nach wie vielen Epochen es erreicht war: der Median. Nachgesehen wird alle paar Epochen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Dead</source>
            <translation>Tot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>From how many start weights the goal was reached.</source>
            <translation>Mit wie vielen Startgewichten das Ziel erreicht wurde.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Gradient</source>
            <translation>Gradient</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Hidden neurons whose slope is 0 on every row: the median.</source>
            <translation>Verdeckte Neuronen, deren Steigung auf jeder Zeile 0 ist: der Median.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The first layer's gradient over the last layer's: far below 1 it fades, far above it grows.</source>
            <translation>Der Gradient der ersten Schicht, geteilt durch den der letzten: Weit unter 1 verschwindet er, weit darüber wächst er.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The middle of the seeds, and the middle half of them: from quartile to quartile.</source>
            <translation>Die Mitte der Seeds und deren mittlere Hälfte: von Quartil zu Quartil.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time of all seeds together; runs that train together share it.</source>
            <translation>Zeit aller Seeds zusammen; Läufe, die zusammen trainieren, teilen sie sich.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>What varies.</source>
            <translation>Was sich ändert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Works in</source>
            <translation>Gelingt bei</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>{reached} of {seeds}</source>
            <translation>{reached} von {seeds}</translation>
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
            <translation>Ein Rennen trainiert viele Varianten des Experiments aus dem Studio zugleich, mit denselben Startwerten. Wählen Sie links, was variiert, und starten Sie das Rennen dort oder mit der Leertaste. Bilder, eine Tabelle, die sich selbst ordnet, und Verlustkurven zeigen, wie die Varianten lernen, und ein Satz sagt, ob die beste nur durch Glück vorn liegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>All these values are in the race already.</source>
            <translation>Alle diese Werte sind schon im Wettlauf.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Only more values of what varies in this race can join it. Start another race instead.</source>
            <translation>Zu diesem Wettlauf können nur weitere Werte dessen kommen, was sich in ihm ändert. Sonst einen neuen Wettlauf starten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>The networks are being made…</source>
            <translation>Die Netze werden gebaut…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Variants as pictures</source>
            <translation>Varianten als Bilder</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>epoch {epoch} of {epochs}</source>
            <translation>Epoche {epoch} von {epochs}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>second − first</source>
            <translation>zweite − erste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>seed {seed}</source>
            <translation>Seed {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{count} variants cannot be trained and were left out. {name}: {reason}</source>
            <translation>{count} Varianten lassen sich nicht trainieren und wurden weggelassen. {name}: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{done} of {runs} runs have come</source>
            <translation>{done} von {runs} Durchläufen sind da</translation>
        </message>
    </context>
    <context>
        <name>RaceSaving</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Report (*.html)</source>
            <translation>Bericht (*.html)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Save the race</source>
            <translation>Wettlauf speichern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Saved {path}.</source>
            <translation>{path} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Table of all runs (*.csv)</source>
            <translation>Tabelle aller Durchläufe (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>RaceSetup</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>A second thing that varies: all combinations take part.</source>
            <translation>Etwas Zweites, das sich ändert: Alle Kombinationen nehmen teil.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Add to the race</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Each seed draws data and split of its own, so that luck with the data shows as well.</source>
            <translation>Jeder Seed zieht eigene Daten und eine eigene Aufteilung, damit sich auch das Glück mit den Daten zeigt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>How many start weights each variant tries.</source>
            <translation>Wie viele Startgewichte jede Variante versucht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Let the values that are ticked now, and were not before, join the race.</source>
            <translation>Die Werte, die erst jetzt angekreuzt sind, in den Wettlauf aufnehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>New data for each seed</source>
            <translation>Neue Daten je Seed</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Seeds</source>
            <translation>Seeds</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Start the race</source>
            <translation>Wettlauf starten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop</source>
            <translation>Ende</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop early</source>
            <translation>Früh beenden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The goal is a number from {lowest} to {highest}.</source>
            <translation>Das Ziel ist eine Zahl von {lowest} bis {highest}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The test accuracy, or R², at which a run counts as working.</source>
            <translation>Die Testgenauigkeit oder das R², ab dem ein Durchlauf als gelungen gilt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Tick at least one value.</source>
            <translation>Mindestens einen Wert ankreuzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Train all variants of the experiment in the Studio, side by side.</source>
            <translation>Alle Varianten des Experiments aus dem Studio nebeneinander trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Type at least one value.</source>
            <translation>Mindestens einen Wert eingeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What is different from variant to variant.</source>
            <translation>Was von Variante zu Variante anders ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies besides</source>
            <translation>Was sich außerdem ändert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies?</source>
            <translation>Was ändert sich?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>When a run may end before its last epoch.</source>
            <translation>Wann ein Durchlauf vor seiner letzten Epoche enden darf.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>after 50 epochs without progress</source>
            <translation>nach 50 Epochen ohne Fortschritt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>at the goal</source>
            <translation>am Ziel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>{variants} variants × {seeds} seeds = {runs} runs</source>
            <translation>{variants} Varianten × {seeds} Seeds = {runs} Durchläufe</translation>
        </message>
    </context>
    <context>
        <name>RaceTwins</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>All variants</source>
            <translation>Alle Varianten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Back to all variants.</source>
            <translation>Zurück zu allen Varianten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Next seed</source>
            <translation>Nächster Seed</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Show the same two variants from the next seed.</source>
            <translation>Dieselben zwei Varianten mit dem nächsten Seed zeigen.</translation>
        </message>
    </context>
    <context>
        <name>RaceWhere</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”, then start the studio again.</source>
            <translation>Ein Wettlauf auf einem Cluster braucht Dask. Installieren mit: pip install "nnstudio[cluster]", dann das Studio neu starten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Address of the scheduler</source>
            <translation>Adresse des Schedulers</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Dask cluster</source>
            <translation>Dask-Cluster</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>The address that “dask scheduler” prints when it starts. Name only a cluster where you trust everyone: whoever is on it can run anything on this computer.</source>
            <translation>Die Adresse, die „dask scheduler“ beim Start ausgibt. Nennen Sie nur einen Cluster, auf dem Sie allen vertrauen: Wer dort ist, kann auf diesem Rechner alles ausführen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Type the address that “dask scheduler” prints.</source>
            <translation>Die Adresse eingeben, die „dask scheduler“ nennt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Where it trains</source>
            <translation>Wo trainiert wird</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Who trains the networks: this window, or a Dask cluster. From there results come in part by part; the numbers are the same.</source>
            <translation>Wer die Netze trainiert: dieses Fenster oder ein Dask-Cluster. Von dort kommen die Ergebnisse nach und nach; die Zahlen sind dieselben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>this window</source>
            <translation>dieses Fenster</translation>
        </message>
    </context>
    <context>
        <name>RateMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Learning rate {rate}</source>
            <translation>Lernrate {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Train with this learning rate.</source>
            <translation>Mit dieser Lernrate trainieren.</translation>
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
            <translation>Später wieder fragen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Forget this work for good.</source>
            <translation>Diese Arbeit endgültig vergessen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Go on where it stood, with weights, curve and notes.</source>
            <translation>Dort weitermachen, wo sie stand, mit Gewichten, Kurve und Notizen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, and not trained yet.</source>
            <translation>Stand vom {when}, noch nicht trainiert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, in epoch {epoch}.</source>
            <translation>Stand vom {when}, in Epoche {epoch}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Leave it, and ask at the next start.</source>
            <translation>Sie liegen lassen und beim nächsten Start fragen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover your work?</source>
            <translation>Arbeit wiederherstellen?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>The studio ended before “{name}” was saved.</source>
            <translation>Das Studio endete, bevor „{name}“ gespeichert war.</translation>
        </message>
    </context>
    <context>
        <name>RowForm</name>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: from {lower} to {upper} in the data.</source>
            <translation>{column}: in den Daten von {lower} bis {upper}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: one of {count} categories.</source>
            <translation>{column}: eine von {count} Kategorien.</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Choose data first: then type a row here and read the prediction.</source>
            <translation>Erst Daten wählen: Dann hier eine Zeile eingeben und die Vorhersage lesen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next training row</source>
            <translation>Nächste Trainingszeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Prediction: {answer}</source>
            <translation>Vorhersage: {answer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random</source>
            <translation>Zufällig</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random training row</source>
            <translation>Zufällige Trainingszeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take any training row.</source>
            <translation>Irgendeine Trainingszeile nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the next training row.</source>
            <translation>Die nächste Trainingszeile nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the typical value everywhere.</source>
            <translation>Überall den typischen Wert nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>The network says</source>
            <translation>Das Netz sagt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical</source>
            <translation>Typisch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical row</source>
            <translation>Typische Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Your own row</source>
            <translation>Eigene Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>row {number} is {target}</source>
            <translation>Zeile {number} ist {target}</translation>
        </message>
    </context>
    <context>
        <name>RunAnnouncer</name>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Epoch {epoch}: train loss {train}, test loss {test}.</source>
            <translation>Epoche {epoch}: Trainingsverlust {train}, Testverlust {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Test accuracy {accuracy}.</source>
            <translation>Testgenauigkeit {accuracy}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training finished. {numbers}</source>
            <translation>Training fertig. {numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training paused. {numbers}</source>
            <translation>Training angehalten. {numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training started.</source>
            <translation>Training gestartet.</translation>
        </message>
    </context>
    <context>
        <name>RunCounters</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs per second</source>
            <translation>Epochen je Sekunde</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs so far</source>
            <translation>Epochen bisher</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How many epochs a second are really trained.</source>
            <translation>Wie viele Epochen je Sekunde wirklich trainiert werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often all weights were updated so far.</source>
            <translation>Wie oft bisher alle Gewichte aktualisiert wurden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often the training has passed over all training rows, of {total} times.</source>
            <translation>Wie oft das Training alle Trainingszeilen durchlaufen hat, von {total} Malen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Steps so far</source>
            <translation>Schritte bisher</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>epochs/s</source>
            <translation>Epochen/s</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total}</source>
            <translation>von {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total} epochs</source>
            <translation>von {total} Epochen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>steps</source>
            <translation>Schritte</translation>
        </message>
    </context>
    <context>
        <name>ScrollHints</name>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the inputs</source>
            <translation>Zu den Eingaben rollen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the output</source>
            <translation>Zur Ausgabe rollen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the left.</source>
            <translation>Links geht das Netz weiter.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the right: further layers, output and loss.</source>
            <translation>Rechts geht das Netz weiter: weitere Schichten, Ausgabe und Verlust.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <location filename="../../nnstudio/gui/plots/share_bar.py" />
            <source>No shares: a number is nan or inf.</source>
            <translation>Keine Anteile: Eine Zahl ist nan oder inf.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <location filename="../../nnstudio/gui/sharing.py" />
            <source>Copied: a line of {count} letters. Paste it into a message, or into another studio.</source>
            <translation>Kopiert: eine Zeile mit {count} Zeichen. Sie lässt sich in eine Nachricht oder ein anderes Studio einfügen.</translation>
        </message>
    </context>
    <context>
        <name>SideOrBelow</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name}</source>
            <translation>{name} zeigen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name} instead.</source>
            <translation>Stattdessen {name} zeigen.</translation>
        </message>
    </context>
    <context>
        <name>SourceGallery</name>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Classes</source>
            <translation>Klassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Kind of data to show</source>
            <translation>Art der gezeigten Daten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Which data the gallery shows: points in classes, numbers to fit, or tables.</source>
            <translation>Welche Daten die Galerie zeigt: Punkte in Klassen, anzupassende Zahlen oder Tabellen.</translation>
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
            <translation>Wie viele Epochen höchstens in einer Sekunde trainiert werden; ganz rechts so schnell wie möglich.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>full speed</source>
            <translation>maximal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>{number} epochs/s</source>
            <translation>{number} Ep./s</translation>
        </message>
    </context>
    <context>
        <name>StartWeights</name>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>How the start weights are drawn, before the first step.</source>
            <translation>Wie die Startgewichte vor dem ersten Schritt gezogen werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start weights</source>
            <translation>Startgewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start: {initializer}</source>
            <translation>Start: {initializer}</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>A single update of all weights.</source>
            <translation>Eine einzige Aktualisierung aller Gewichte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Once over all training rows.</source>
            <translation>Einmal über alle Trainingszeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One epoch</source>
            <translation>Eine Epoche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step</source>
            <translation>Ein Schritt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step: a single update of all weights (→). The arrow beside it offers whole epochs.</source>
            <translation>Ein Schritt: eine einzige Aktualisierung aller Gewichte (→). Der Pfeil daneben bietet ganze Epochen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} epochs</source>
            <translation>{count} Epochen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} times over all training rows.</source>
            <translation>{count}-mal über alle Trainingszeilen.</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>Fewer: {name}</source>
            <translation>Weniger: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>More: {name}</source>
            <translation>Mehr: {name}</translation>
        </message>
    </context>
    <context>
        <name>Studio</name>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Activations</source>
            <translation>Aktivierungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Gradients</source>
            <translation>Gradienten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
    </context>
    <context>
        <name>SumLine</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>z = {sum}, the sum of all products and the bias</source>
            <translation>z = {sum}, die Summe aller Produkte und des Bias</translation>
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
            <translation>{name}, {count} neu</translation>
        </message>
    </context>
    <context>
        <name>TableChoice</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic: {task}</source>
            <translation>Automatisch: {task}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Choose a target: the column that the network is to predict.</source>
            <translation>Einen Zielwert wählen: die Spalte, die das Netz vorhersagen soll.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Classes need a single target. Choose one, or take several labels or regression.</source>
            <translation>Klassen brauchen einen einzigen Zielwert. Einen wählen, oder mehrere Labels oder Regression nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values</source>
            <translation>Fehlende Werte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values: {gaps}, in {some} of {all} columns.</source>
            <translation>Fehlende Werte: {gaps}, in {some} von {all} Spalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>No value is missing.</source>
            <translation>Kein Wert fehlt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict</source>
            <translation>Vorhersagen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict several columns at once</source>
            <translation>Mehrere Spalten zugleich vorhersagen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Several columns at once</source>
            <translation>Mehrere Spalten zugleich</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Target</source>
            <translation>Zielwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>The column that the network is to predict.</source>
            <translation>Die Spalte, die das Netz vorhersagen soll.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick at least one input: the network needs something to predict from.</source>
            <translation>Mindestens eine Eingabe ankreuzen: Woraus sonst soll das Netz vorhersagen?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick more than one target in the list: labels of 0 and 1, or numbers.</source>
            <translation>In der Liste mehr als einen Zielwert ankreuzen: Labels 0 und 1, oder Zahlen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What happens to missing values.</source>
            <translation>Was mit fehlenden Werten geschieht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What kind of prediction it is; automatic looks at the values of the target.</source>
            <translation>Um welche Art Vorhersage es geht; Automatisch richtet sich nach den Zielwerten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>bars</source>
            <translation>senkrechte Striche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>commas</source>
            <translation>Kommas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal comma</source>
            <translation>Dezimalkomma</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal point</source>
            <translation>Dezimalpunkt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>names in the first line</source>
            <translation>Namen in der ersten Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>no names in the first line</source>
            <translation>keine Namen in der ersten Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>parted by {delimiter}</source>
            <translation>getrennt durch {delimiter}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>semicolons</source>
            <translation>Semikolons</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>spaces</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>tabs</source>
            <translation>Tabulatoren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} columns</source>
            <translation>{count} Spalten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} rows</source>
            <translation>{count} Zeilen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>“{name}” holds text, so it can only be predicted as classes. Choose another target.</source>
            <translation>„{name}“ enthält Text und lässt sich nur als Klassen vorhersagen. Bitte einen anderen Zielwert wählen.</translation>
        </message>
    </context>
    <context>
        <name>TableSummary</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change target and inputs</source>
            <translation>Zielwert und Eingaben ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Choose again what is predicted from what.</source>
            <translation>Neu wählen, was woraus vorhergesagt wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Gaps</source>
            <translation>Lücken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Missing values</source>
            <translation>Fehlende Werte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows in the experiment</source>
            <translation>Zeilen im Experiment</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Target: {names}</source>
            <translation>Zielwert: {names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>What happens to missing values.</source>
            <translation>Was mit fehlenden Werten geschieht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>{rows} rows, {inputs} inputs</source>
            <translation>{rows} Zeilen, {inputs} Eingaben</translation>
        </message>
    </context>
    <context>
        <name>TaskGuide</name>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it</source>
            <translation>Bauen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it in the Studio: on your data if they fit, else on a toy that does.</source>
            <translation>Im Studio bauen: mit Ihren Daten, wenn sie passen, sonst mit passenden Spielzeugdaten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it: {activation} with {loss}</source>
            <translation>Bauen: {activation} mit {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row belongs to exactly one class.</source>
            <translation>Jede Zeile gehört zu genau einer Klasse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row may have any number of labels.</source>
            <translation>Jede Zeile kann beliebig viele Labels haben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>How much or how many: a regression.</source>
            <translation>Wie viel oder wie viele: eine Regression.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Two classes: each row is one or the other.</source>
            <translation>Zwei Klassen: Jede Zeile ist das eine oder das andere.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>What are you predicting?</source>
            <translation>Was soll vorhergesagt werden?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Whether some rows lie far from all others, by mistake or by nature.</source>
            <translation>Ob einige Zeilen weit von allen anderen liegen, aus Versehen oder von Natur aus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>one of several classes</source>
            <translation>eine von mehreren Klassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>several labels at once</source>
            <translation>mehrere Labels zugleich</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>there are outliers</source>
            <translation>es gibt Ausreißer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>yes or no</source>
            <translation>ja oder nein</translation>
        </message>
    </context>
    <context>
        <name>TensorCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Numbers of the tensor</source>
            <translation>Zahlen des Tensors</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Shares of softmax</source>
            <translation>Anteile von softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The outputs to 4 digits; select some and copy them with Ctrl+C.</source>
            <translation>Die Ausgaben auf 4 Stellen; auswählen und mit Strg+C kopieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>Dasselbe in PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Try it on a tensor</source>
            <translation>An einem Tensor ausprobieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Type up to 12 numbers, such as 1 -2 3 or [1.0, -2.0, 3.0]; nan and inf, too.</source>
            <translation>Bis zu 12 Zahlen eingeben, etwa 1 -2 3 oder [1.0, -2.0, 3.0]; auch nan und inf.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>What each function makes of each number</source>
            <translation>Was jede Funktion aus jeder Zahl macht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Why torch.tensor? A plain list is no tensor: {call} raises {error}.</source>
            <translation>Warum torch.tensor? Eine einfache Liste ist kein Tensor: {call} löst {error} aus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>commas or spaces between the numbers</source>
            <translation>Kommas oder Leerzeichen zwischen den Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>log_softmax is the logarithm of these shares, which add up to 1:</source>
            <translation>log_softmax ist der Logarithmus dieser Anteile, die zusammen 1 ergeben:</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>slope</source>
            <translation>Steigung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>softmax shares 1 out among the numbers; together the parts make the whole bar:</source>
            <translation>softmax verteilt 1 auf die Zahlen; die Teile ergeben zusammen den ganzen Balken:</translation>
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
            <translation>Bias</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>The bias is added to the sum. Type it, step it with the arrow keys, or drag it sideways.</source>
            <translation>Der Bias kommt zur Summe hinzu. Eintippen, mit den Pfeiltasten ändern oder seitwärts ziehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>Weight of {name}</source>
            <translation>Gewicht von {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>What {name} is multiplied by. Type it, step it with the arrow keys, or drag it.</source>
            <translation>Womit {name} multipliziert wird. Eintippen, mit den Pfeiltasten ändern oder ziehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>bias</source>
            <translation>Bias</translation>
        </message>
    </context>
    <context>
        <name>TimelineBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Back to now</source>
            <translation>Zurück zum Jetzt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare with this moment</source>
            <translation>Mit diesem Zeitpunkt vergleichen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Drag to see the network as it was at any epoch; training pauses meanwhile.</source>
            <translation>Ziehen, um das Netz zu sehen, wie es in einer Epoche war; das Training pausiert solange.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>Den gezeigten Zeitpunkt merken und neben jedem anderen sehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Moment of the run</source>
            <translation>Zeitpunkt des Durchlaufs</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step back</source>
            <translation>Ein Schritt zurück</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step forward</source>
            <translation>Ein Schritt vor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>Das Netz zeigen, so weit es trainiert ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update earlier (←).</source>
            <translation>Das Netz eine Aktualisierung früher zeigen (←).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update later; at the end of the run, train one (→).</source>
            <translation>Das Netz eine Aktualisierung später zeigen; am Ende des Durchlaufs eine trainieren (→).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Timeline</source>
            <translation>Zeitachse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train from here</source>
            <translation>Ab hier trainieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train on from the moment shown; the curve that was stays in grey (Space).</source>
            <translation>Vom gezeigten Zeitpunkt aus weitertrainieren; die alte Kurve bleibt grau stehen (Leertaste).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>epoch {words}</source>
            <translation>Epoche {words}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>{there} of {now}</source>
            <translation>{there} von {now}</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Numbers are predicted here: there is no accuracy, stop at a test loss.</source>
            <translation>Hier werden Zahlen vorhergesagt: Es gibt keine Genauigkeit, also bei einem Testverlust enden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed of the training</source>
            <translation>Seed des Trainings</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as the test loss is this low.</source>
            <translation>Enden, sobald der Testverlust so klein ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as this share of the test rows is right.</source>
            <translation>Enden, sobald dieser Anteil der Testzeilen richtig ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test accuracy</source>
            <translation>Bei einer Testgenauigkeit enden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test loss</source>
            <translation>Bei einem Testverlust enden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop early</source>
            <translation>Früh beenden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test accuracy to stop at, in per cent</source>
            <translation>Testgenauigkeit zum Beenden, in Prozent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test loss to stop at</source>
            <translation>Testverlust zum Beenden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>The same seed gives the same start weights and the same order of rows.</source>
            <translation>Derselbe Seed ergibt dieselben Startgewichte und dieselbe Reihenfolge der Zeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings</source>
            <translation>Trainingseinstellungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings: epochs, batch size, weight decay, seed, and when to stop early.</source>
            <translation>Trainingseinstellungen: Epochen, Batchgröße, Weight Decay, Seed und wann früh zu beenden ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test accuracy</source>
            <translation>bei Testgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test loss</source>
            <translation>bei Testverlust</translation>
        </message>
    </context>
    <context>
        <name>TransportBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Begin again from the start weights and train (Space).</source>
            <translation>Wieder bei den Startgewichten beginnen und trainieren (Leertaste).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck</source>
            <translation>Neues Glück</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck: other start weights and another order of the rows.</source>
            <translation>Neues Glück: andere Startgewichte und eine andere Reihenfolge der Zeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause the training (Space).</source>
            <translation>Das Training anhalten (Leertaste).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset: back to the same start weights (R).</source>
            <translation>Zurücksetzen: zurück zu denselben Startgewichten (R).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The goal is reached: Train on goes on beyond it, Reset begins again.</source>
            <translation>Das Ziel ist erreicht: Fortsetzen geht darüber hinaus, Zurücksetzen beginnt von vorn.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The numbers are no longer finite: press Reset.</source>
            <translation>Die Zahlen sind nicht mehr endlich: Zurücksetzen drücken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>There are no data to step over yet.</source>
            <translation>Noch sind keine Daten für einen Schritt da.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on: doubles the number of epochs and goes on (Space).</source>
            <translation>Fortsetzen: verdoppelt die Zahl der Epochen und trainiert weiter (Leertaste).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train the network until the last epoch or the goal (Space).</source>
            <translation>Das Netz bis zur letzten Epoche oder bis zum Ziel trainieren (Leertaste).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>{epochs} epochs done: Train on doubles them, Reset begins again.</source>
            <translation>{epochs} Epochen sind geschafft: Fortsetzen verdoppelt sie, Zurücksetzen beginnt von vorn.</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo {edit}</source>
            <translation>&amp;Wiederholen: {edit}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo {edit}</source>
            <translation>&amp;Rückgängig: {edit}</translation>
        </message>
    </context>
    <context>
        <name>UseButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Put the selected function into a layer of the Studio's network, or take it as the loss.</source>
            <translation>Die gewählte Funktion in eine Schicht des Netzes im Studio setzen oder als Verlust nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Use in Studio</source>
            <translation>Im Studio verwenden</translation>
        </message>
    </context>
    <context>
        <name>VaryRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Nothing else</source>
            <translation>Sonst nichts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>The values that take part, parted by commas or semicolons.</source>
            <translation>Die Werte, die teilnehmen, durch Kommas oder Semikolons getrennt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Tick the values that take part.</source>
            <translation>Die Werte ankreuzen, die teilnehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Values of {name}</source>
            <translation>Werte von {name}</translation>
        </message>
    </context>
    <context>
        <name>WhichPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Built: {activation} with {loss}. {inside}</source>
            <translation>Gebaut: {activation} mit {loss}. {inside}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Pairing table: output activations down, losses across</source>
            <translation>Paarungstabelle: Ausgabeaktivierungen nach unten, Verluste nach rechts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>The networks are being made…</source>
            <translation>Die Netze werden gebaut…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Which output with which loss?</source>
            <translation>Welche Ausgabe mit welchem Verlust?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>loss {loss}</source>
            <translation>Verlust {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{activation} before {loss}</source>
            <translation>{activation} vor {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{task} · every cell trains on the same data and seed · click one to open it in the Studio</source>
            <translation>{task} · jede Zelle trainiert mit denselben Daten und demselben Seed · eine anklicken, um sie im Studio zu öffnen</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Build a network, train it and watch (Ctrl+1).</source>
            <translation>Ein Netz bauen, trainieren und zusehen (Strg+1).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Explore</source>
            <translation>Erkunden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Learn step by step, in the Studio itself (Ctrl+4).</source>
            <translation>Schritt für Schritt lernen, im Studio selbst (Strg+4).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Lessons</source>
            <translation>Lektionen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Race</source>
            <translation>Wettlauf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>See what each activation and each loss does (Ctrl+2).</source>
            <translation>Sehen, was jede Aktivierung und jeder Verlust tut (Strg+2).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Studio</source>
            <translation>Studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Train many variants at once and see which does best (Ctrl+3).</source>
            <translation>Viele Varianten gleichzeitig trainieren und sehen, welche am besten abschneidet (Strg+3).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>{name} workspace</source>
            <translation>Arbeitsbereich {name}</translation>
        </message>
    </context>
    <context>
        <name>_ValuesModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/values_table.py" />
            <source>{name} of {input}: {value}</source>
            <translation>{name} von {input}: {value}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;About nnstudio</source>
            <translation>&amp;Über nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Ask again about swaps</source>
            <translation>Beim &amp;Tausch wieder fragen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Compare with this moment</source>
            <translation>Mit diesem Zeitpunkt &amp;vergleichen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Explore</source>
            <translation>&amp;Erkunden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Find a function…</source>
            <translation>&amp;Funktion suchen…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Tasten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Lessons</source>
            <translation>&amp;Lektionen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Neu</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Presenter mode</source>
            <translation>&amp;Vorführmodus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>Been&amp;den</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Race</source>
            <translation>&amp;Wettlauf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Reset</source>
            <translation>Zu&amp;rücksetzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train</source>
            <translation>&amp;Training</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train or pause</source>
            <translation>&amp;Trainieren oder anhalten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Arrange as at &amp;first</source>
            <translation>Anordnung wie am A&amp;nfang</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>As the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ask once more what happens to the weights when an activation or the loss is swapped.</source>
            <translation>Wieder fragen, was mit den Gewichten geschieht, wenn eine Aktivierung oder der Verlust getauscht wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Back to no&amp;w</source>
            <translation>Zurück zum &amp;Jetzt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Build a network, train it and watch.</source>
            <translation>Ein Netz bauen, trainieren und zusehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Calm pi&amp;ctures</source>
            <translation>Ruhige &amp;Bilder</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Close the studio.</source>
            <translation>Das Studio schließen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Cop&amp;y as text</source>
            <translation>Als Te&amp;xt kopieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Copy the whole experiment as one short line, to be sent in a message.</source>
            <translation>Das ganze Experiment als eine kurze Zeile kopieren, um sie in einer Nachricht zu senden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Dark text on light.</source>
            <translation>Dunkle Schrift auf Hell.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Draw other start weights and another order of the rows.</source>
            <translation>Andere Startgewichte und eine andere Reihenfolge der Zeilen ziehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Fill the screen for a projector: large, strong, and only what is taught. Esc leads back.</source>
            <translation>Den Bildschirm für einen Projektor füllen: groß, kräftig und nur, worum es geht. Esc führt zurück.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Follow the system's colours.</source>
            <translation>Den Farben des Systems folgen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Free&amp;ze the picture</source>
            <translation>Bild einf&amp;rieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give every panel its first size.</source>
            <translation>Jedem Bereich seine anfängliche Größe geben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give everything its usual size.</source>
            <translation>Allem seine übliche Größe geben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Go back to the same start weights.</source>
            <translation>Zurück zu denselben Startgewichten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>High &amp;contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>Den gezeigten Zeitpunkt merken und neben jedem anderen sehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>L&amp;ight</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>La&amp;rger</source>
            <translation>&amp;Größer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Learn step by step, in the Studio itself.</source>
            <translation>Schritt für Schritt lernen, im Studio selbst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Light text on dark.</source>
            <translation>Helle Schrift auf Dunkel.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>List every key.</source>
            <translation>Alle Tasten auflisten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Look an activation or a loss up by its name.</source>
            <translation>Eine Aktivierung oder einen Verlust nach dem Namen suchen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything larger; the wheel with Ctrl does it, too.</source>
            <translation>Alles größer machen; das geht auch mit Strg und Mausrad.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything smaller.</source>
            <translation>Alles kleiner machen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make the change again that was taken back last.</source>
            <translation>Die zuletzt zurückgenommene Änderung wieder machen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>New &amp;luck</source>
            <translation>Neues &amp;Glück</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;epoch</source>
            <translation>Eine &amp;Epoche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;step</source>
            <translation>Ein &amp;Schritt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One step &amp;back</source>
            <translation>Ein Schritt &amp;zurück</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a &amp;table as data…</source>
            <translation>&amp;Tabelle als Daten öffnen…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a project or an experiment.</source>
            <translation>Ein Projekt oder ein Experiment öffnen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open what is on the clipboard: the line of an experiment, or a link of TensorFlow Playground.</source>
            <translation>Öffnen, was in der Zwischenablage liegt: die Zeile eines Experiments oder einen Link von TensorFlow Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows once.</source>
            <translation>Alle Trainingszeilen einmal durchlaufen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows ten times.</source>
            <translation>Alle Trainingszeilen zehnmal durchlaufen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Paste e&amp;xperiment or link</source>
            <translation>Experiment oder Link einfü&amp;gen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Python s&amp;cript…</source>
            <translation>Python-S&amp;kript…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;maller</source>
            <translation>Kle&amp;iner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;potlight</source>
            <translation>Sp&amp;otlicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Speichern &amp;unter…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save a &amp;picture of the window…</source>
            <translation>&amp;Bild des Fensters speichern…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save as a project with its run, or the experiment alone.</source>
            <translation>Als Projekt mit seinem Durchlauf speichern, oder das Experiment allein.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save the experiment as a script of plain PyTorch that trains alike.</source>
            <translation>Das Experiment als Skript in reinem PyTorch speichern, das genauso trainiert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save what the window shows as a PNG file.</source>
            <translation>Was das Fenster zeigt, als PNG-Datei speichern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save your work.</source>
            <translation>Die Arbeit speichern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>See what each activation and each loss does.</source>
            <translation>Sehen, was jede Aktivierung und jeder Verlust tut.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show as QR &amp;code…</source>
            <translation>Als QR-&amp;Code zeigen…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the experiment as a QR code, for those who sit before the projector.</source>
            <translation>Das Experiment als QR-Code zeigen, für alle, die vor dem Projektor sitzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>Das Netz zeigen, so weit es trainiert ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network one update earlier.</source>
            <translation>Das Netz eine Aktualisierung früher zeigen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>St&amp;udio</source>
            <translation>St&amp;udio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start over.</source>
            <translation>Neu beginnen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start training, or pause it.</source>
            <translation>Das Training starten oder anhalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Take the last change back.</source>
            <translation>Die letzte Änderung zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ten e&amp;pochs</source>
            <translation>Zehn E&amp;pochen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>The strongest colours.</source>
            <translation>Die stärksten Farben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train many variants at once and see which does best.</source>
            <translation>Viele Varianten gleichzeitig trainieren und sehen, welche am besten abschneidet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train on the rows of a text table of your own.</source>
            <translation>Mit den Zeilen einer eigenen Texttabelle trainieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Update the weights once.</source>
            <translation>Die Gewichte einmal aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Usual si&amp;ze</source>
            <translation>Übli&amp;che Größe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Version and licence.</source>
            <translation>Version und Lizenz.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While it trains, let the pictures move once a second only, and when it stops.</source>
            <translation>Beim Training die Bilder nur einmal je Sekunde bewegen, und wenn es anhält.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: let the picture stand still, and the training go on behind it.</source>
            <translation>Beim Vorführen: das Bild stillstehen und dahinter das Training weiterlaufen lassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: light what you are in, or what you click next, and dim all else.</source>
            <translation>Beim Vorführen: beleuchten, was gerade den Fokus hat oder als Nächstes angeklickt wird, und alles andere abdunkeln.</translation>
        </message>
    </context>
    <context>
        <name>alarms</name>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>A step that is too long overshoots, the next gradient is larger still, and after a few steps the numbers are too large for the computer.</source>
            <translation>Ein zu langer Schritt schießt über das Ziel hinaus, der nächste Gradient ist noch größer, und nach wenigen Schritten sind die Zahlen zu groß für den Rechner.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>After {epochs} epochs the loss is still {loss:.4g}, that of always saying the same ({chance:.4g}).</source>
            <translation>Nach {epochs} Epochen ist der Verlust immer noch {loss:.4g}, so hoch, als würde das Netz immer dasselbe sagen ({chance:.4g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Each step overshoots the valley that it should go down, and lands higher on the other side.</source>
            <translation>Jeder Schritt schießt über das Tal hinaus, in das er hinabführen soll, und landet auf der anderen Seite höher.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Give the rare class more weight (pos_weight of bce_with_logits), or look at the recall.</source>
            <translation>Der seltenen Klasse mehr Gewicht geben (pos_weight von bce_with_logits) oder auf den Recall achten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Go back to the last good weights and take a tenth of the learning rate.</source>
            <translation>Zu den letzten guten Gewichten zurückgehen und ein Zehntel der Lernrate nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>It is fed with numbers that are not what it takes, or with targets that it does not know. It then no longer measures a miss, and a low loss means nothing.</source>
            <translation>Er wird mit Zahlen gespeist, die nicht zu ihm passen, oder mit Zielwerten, die er nicht kennt. Dann misst er keinen Fehler mehr, und ein kleiner Verlust bedeutet nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss.</source>
            <translation>Nachsehen, was der Coach zu Ausgabe und Verlust sagt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss: one click mends it.</source>
            <translation>Nachsehen, was der Coach zu Ausgabe und Verlust sagt: Ein Klick behebt es.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On every row their sum lies where {activation} is flat. A slope of 0 lets no gradient pass, so that they stay there: a bias far below 0, or steps that were too long.</source>
            <translation>Auf jeder Zeile liegt ihre Summe dort, wo {activation} flach ist. Eine Steigung von 0 lässt keinen Gradienten durch, sodass sie dort bleiben: ein Bias weit unter 0 oder zu lange Schritte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by a slope and the weights at every layer. Where most slopes are well below 1, little is left after a few layers.</source>
            <translation>Auf dem Rückweg wird der Gradient in jeder Schicht mit einer Steigung und den Gewichten multipliziert. Wo die meisten Steigungen deutlich unter 1 liegen, bleibt nach einigen Schichten wenig übrig.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by the weights of every layer. Where they are large, it grows, and no learning rate suits all layers.</source>
            <translation>Auf dem Rückweg wird der Gradient mit den Gewichten jeder Schicht multipliziert. Wo sie groß sind, wächst er, und keine Lernrate passt für alle Schichten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>One click mends it; or let it run, and watch.</source>
            <translation>Ein Klick behebt es; oder laufen lassen und zusehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Set l2 to 0.01</source>
            <translation>l2 auf 0,01 setzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Stop earlier, take fewer neurons, more rows, or an l2 such as 0.01.</source>
            <translation>Früher beenden, weniger Neuronen, mehr Zeilen oder ein l2 wie 0,01 nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the learning rate {rate:g}</source>
            <translation>Lernrate {rate:g} nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the start weights “auto”</source>
            <translation>Startgewichte „auto“ nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient explodes: an error at the output reaches this layer {times:.0f} times as large.</source>
            <translation>Der Gradient explodiert: Ein Fehler an der Ausgabe erreicht diese Schicht {times:.0f}-mal so groß.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient fades: the first layer gets {ratio:.0e} of what the last one gets.</source>
            <translation>Der Gradient verschwindet: Bei der ersten Schicht kommt {ratio:.0e} von dem an, was die letzte bekommt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The loss stands at {loss:.4g} and cannot get below {floor:.4g}: this pair has no lower one.</source>
            <translation>Der Verlust steht bei {loss:.4g} und kann nicht unter {floor:.4g} sinken: Dieses Paar erlaubt keinen kleineren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has begun to learn the training rows by heart, their noise included; on rows that it has not seen that makes it worse.</source>
            <translation>Das Netz hat begonnen, die Trainingszeilen samt ihrem Rauschen auswendig zu lernen; auf Zeilen, die es nicht gesehen hat, macht es das schlechter.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has not begun to tell the rows apart: the start weights are at fault, the slopes are too small, the learning rate is, or the inputs do not tell.</source>
            <translation>Das Netz hat nicht begonnen, die Zeilen zu unterscheiden: Es liegt an den Startgewichten, an zu kleinen Steigungen, an der Lernrate, oder die Eingaben verraten nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The test loss is {loss:.3g}, well above its best of {best:.3g} in epoch {at}, and the training loss sinks.</source>
            <translation>Der Testverlust ist {loss:.3g}, weit über seinem besten Wert {best:.3g} in Epoche {at}, und der Trainingsverlust sinkt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss has risen to {loss:.3g}, {times:.0f} times what always saying the same costs.</source>
            <translation>Der Trainingsverlust ist auf {loss:.3g} gestiegen, das {times:.0f}-Fache dessen, was es kostet, immer dasselbe zu sagen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss is {loss:.3g}, but {name} of something that it is made for is never below 0.</source>
            <translation>Der Trainingsverlust ist {loss:.3g}, aber {name} von etwas, wofür er gemacht ist, liegt nie unter 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Their sums are so large that {activation} is flat there. Hardly any gradient passes, so that they learn very slowly.</source>
            <translation>Ihre Summen sind so groß, dass {activation} dort flach ist. Kaum ein Gradient kommt durch, sodass sie sehr langsam lernen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite; a smaller learning rate may help.</source>
            <translation>Das Training hielt in Epoche {epoch} an: {tensor} wurde NaN oder unendlich; eine kleinere Lernrate kann helfen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try a larger learning rate, other start weights (New luck), relu or tanh, or fewer layers.</source>
            <translation>Eine größere Lernrate, andere Startgewichte (Neues Glück), relu oder tanh oder weniger Schichten versuchen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try leaky_relu, a smaller learning rate, or start biases of 0, and Reset.</source>
            <translation>leaky_relu, eine kleinere Lernrate oder Startbias 0 versuchen, dann Zurücksetzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try relu or tanh instead of sigmoid, fewer layers, or the start weights “auto”.</source>
            <translation>relu oder tanh statt sigmoid, weniger Schichten oder die Startgewichte „auto“ versuchen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try smaller start weights (auto), scaled inputs, or a smaller learning rate.</source>
            <translation>Kleinere Startgewichte (auto), skalierte Eingaben oder eine kleinere Lernrate versuchen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try the start weights “auto”, scaled inputs, or fewer layers.</source>
            <translation>Die Startgewichte „auto“, skalierte Eingaben oder weniger Schichten versuchen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>What stands before the loss holds its numbers back, so that even a network that is always right pays so much. Training longer changes nothing.</source>
            <translation>Was vor dem Verlust steht, begrenzt dessen Zahlen, sodass selbst ein Netz, das immer recht hat, so viel zahlt. Längeres Training ändert nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>With classes this unequal a network gets far by never naming the rare one. Accuracy cannot show that; recall and balanced accuracy do.</source>
            <translation>Bei so ungleichen Klassen kommt ein Netz weit, ohne je die seltene zu nennen. Die Genauigkeit kann das nicht zeigen; Recall und balancierte Genauigkeit tun es.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{accuracy:.1%} are right, but always naming the larger class is as good: {majority:.1%}.</source>
            <translation>{accuracy:.1%} sind richtig, aber immer die größere Klasse zu nennen ist genauso gut: {majority:.1%}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are dead: no row moves their weights any more.</source>
            <translation>{count} von {units} Neuronen mit {activation} sind tot: Keine Zeile bewegt ihre Gewichte mehr.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are saturated on nearly every row, before much is learnt.</source>
            <translation>{count} von {units} Neuronen mit {activation} sind auf fast jeder Zeile gesättigt, bevor viel gelernt ist.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The defaults of {path} do not count: {reason}.</source>
            <translation>Die Vorgaben aus {path} gelten nicht: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The studio starts as at first. Your preferences are kept as {path}.</source>
            <translation>Das Studio startet wie beim ersten Mal. Ihre Einstellungen sind als {path} aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>Your preferences could not be read, so the studio starts as at first. They are kept as {path}.</source>
            <translation>Ihre Einstellungen konnten nicht gelesen werden, deshalb startet das Studio wie beim ersten Mal. Sie sind als {path} aufbewahrt.</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>1 counts how far a wrong class comes too close, 2 the square of it.</source>
            <translation>1 zählt, wie weit eine falsche Klasse zu nahe kommt, 2 das Quadrat davon.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A delta far from the size of the noise: it is then nothing but half mse, or l1.</source>
            <translation>Ein Delta weit weg von der Größe des Rauschens: Dann ist es nichts als halbes mse oder l1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A disc inside a ring.</source>
            <translation>Eine Scheibe in einem Ring.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A lambda above what the neurons say: all outputs and slopes are then 0.</source>
            <translation>Ein Lambda über dem, was die Neuronen sagen: Alle Ausgaben und Steigungen sind dann 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A large learning rate: its slope never shrinks, so the fit keeps jumping around the best.</source>
            <translation>Eine große Lernrate: Seine Steigung wird nie kleiner, sodass die Anpassung um das Beste herumspringt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A leaky relu that learns its slope below zero: one more parameter for each layer.</source>
            <translation>Ein leaky relu, das seine Steigung unter null lernt: ein Parameter mehr je Schicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A line with one row in ten far off: which misses should count?</source>
            <translation>Eine Gerade, bei der jede zehnte Zeile weit danebenliegt: Welche Fehler sollen zählen?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A relu that bends smoothly below zero, and recovers from a bad start.</source>
            <translation>Ein relu, das unter null sanft gekrümmt ist und sich von einem schlechten Start erholt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A sigmoid made of straight lines, flat outside −3 to 3.</source>
            <translation>Ein sigmoid aus geraden Stücken, flach außerhalb von −3 bis 3.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A slope near 1 below zero: the layer is then almost a straight line and adds next to nothing.</source>
            <translation>Eine Steigung nahe 1 unter null: Die Schicht ist dann fast eine Gerade und trägt fast nichts bei.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A slope to fit.</source>
            <translation>Eine Schräge zum Anpassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>A small number that keeps the division safe.</source>
            <translation>Eine kleine Zahl, die die Division absichert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A small number that keeps the logarithm safe where the output is the count itself.</source>
            <translation>Eine kleine Zahl, die den Logarithmus absichert, wo die Ausgabe die Anzahl selbst ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu much like silu, with a slightly deeper dip.</source>
            <translation>Ein glattes relu, silu sehr ähnlich, mit etwas tieferer Delle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu that is always positive: for outputs that must be greater than zero.</source>
            <translation>Ein glattes relu, das immer positiv ist: für Ausgaben, die größer als null sein müssen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu weighted by the normal distribution; usual in large language networks.</source>
            <translation>Ein glattes relu, gewichtet mit der Normalverteilung; üblich in großen Sprachmodellen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu, also known as swish, with a small dip below zero.</source>
            <translation>Ein glattes relu, auch als swish bekannt, mit einer kleinen Delle unter null.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Adam whose weight decay (l2) shrinks the weights directly.</source>
            <translation>Adam, dessen Weight Decay (l2) die Gewichte unmittelbar verkleinert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Adds the part of the formula that no weight can change; learning stays the same.</source>
            <translation>Fügt den Teil der Formel hinzu, den kein Gewicht ändern kann; das Lernen bleibt gleich.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>All weights 0: a network that cannot begin to learn.</source>
            <translation>Alle Gewichte 0: ein Netz, das nicht zu lernen beginnen kann.</translation>
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
            <translation>Ein Alpha ungleich 1: Die Steigung springt dann bei null; celu hat ein Alpha ohne den Sprung.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu scaled so that deep layers keep mean 0 and variance 1, with LeCun start weights.</source>
            <translation>Ein elu, so skaliert, dass tiefe Schichten Mittelwert 0 und Varianz 1 behalten, mit LeCun-Startgewichten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu whose alpha changes the depth but leaves no jump in the slope at zero.</source>
            <translation>Ein elu, dessen Alpha die Tiefe ändert, aber bei null keinen Sprung in der Steigung lässt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before bce_with_logits, which has a sigmoid inside: squashed twice.</source>
            <translation>Vor bce_with_logits angewandt, das ein sigmoid enthält: zweimal gestaucht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before cross_entropy, which has a softmax inside: squashed twice.</source>
            <translation>Vor cross_entropy angewandt, das ein softmax enthält: zweimal gestaucht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Approximation</source>
            <translation>Näherung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Benign or malignant by thirty measurements.</source>
            <translation>Gutartig oder bösartig, nach dreißig Messwerten.</translation>
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
            <translation>Binäre Kreuzentropie von Wahrscheinlichkeiten: für ja oder nein, nach einem sigmoid.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Binary cross-entropy with the sigmoid inside: for yes or no, exact even when very sure.</source>
            <translation>Binäre Kreuzentropie mit enthaltenem sigmoid: für ja oder nein, exakt auch bei großer Sicherheit.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>By how much the right class has to lead before the loss is content.</source>
            <translation>Wie weit die richtige Klasse führen muss, bis der Verlust zufrieden ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Confusing its beta with the delta of huber: a large beta makes this loss small everywhere.</source>
            <translation>Sein Beta mit dem Delta von huber verwechseln: Ein großes Beta macht diesen Verlust überall klein.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Constant</source>
            <translation>Konstante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Content once the right class leads by a margin: scores for classes, no probabilities.</source>
            <translation>Zufrieden, sobald die richtige Klasse mit Abstand führt: Wertungen für Klassen, keine Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Counts each miss by its size: outliers do not rule the fit.</source>
            <translation>Zählt jeden Fehler nach seiner Größe: Ausreißer beherrschen die Anpassung nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Delta</source>
            <translation>Delta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Divides each step by the recent size of its gradient.</source>
            <translation>Teilt jeden Schritt durch die jüngste Größe seines Gradienten.</translation>
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
            <translation>Ein anderes Ergebnis als von elu erwarten: Mit Alpha 1 sind beide dieselbe Funktion.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Expecting more than from silu: it costs more time and is seldom better on small networks.</source>
            <translation>Mehr als von silu erwarten: Es braucht mehr Zeit und ist in kleinen Netzen selten besser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with a softmax instead of a log_softmax: the loss falls below 0 and learns badly.</source>
            <translation>Mit softmax statt log_softmax gespeist: Der Verlust fällt unter 0 und lernt schlecht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with probabilities instead of their logarithms: the loss falls below 0.</source>
            <translation>Mit Wahrscheinlichkeiten statt deren Logarithmen gespeist: Der Verlust fällt unter 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with raw scores: PyTorch refuses all that is not between 0 and 1.</source>
            <translation>Mit rohen Wertungen gespeist: PyTorch lehnt alles ab, was nicht zwischen 0 und 1 liegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with the output of a sigmoid: squashed twice, the loss cannot get small.</source>
            <translation>Mit der Ausgabe eines sigmoid gespeist: zweimal gestaucht, der Verlust kann nicht klein werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with the output of a softmax: squashed twice, the loss cannot get small.</source>
            <translation>Mit der Ausgabe eines softmax gespeist: zweimal gestaucht, der Verlust kann nicht klein werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>For counts: the output is the logarithm of the count that is expected.</source>
            <translation>Für Anzahlen: Die Ausgabe ist der Logarithmus der erwarteten Anzahl.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Forgetting that the slope is trained: it is saved, counted and reset like any other weight.</source>
            <translation>Vergessen, dass die Steigung trainiert wird: Sie wird gespeichert, gezählt und zurückgesetzt wie jedes andere Gewicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Four by four squares.</source>
            <translation>Vier mal vier Quadrate.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Gives every weight its own step size from the recent gradients: a good first choice.</source>
            <translation>Gibt jedem Gewicht aus den jüngsten Gradienten seine eigene Schrittweite: eine gute erste Wahl.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Handwritten digits of 8 × 8 pixels.</source>
            <translation>Handgeschriebene Ziffern aus 8 × 8 Pixeln.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He for the relu family, LeCun for selu, Xavier for all others and for the output.</source>
            <translation>He für die relu-Familie, LeCun für selu, Xavier für alle anderen und für die Ausgabe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He normal</source>
            <translation>He normal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>He or Xavier start weights: mean 0 and variance 1 hold only with LeCun weights and scaled inputs.</source>
            <translation>Startgewichte nach He oder Xavier: Mittelwert 0 und Varianz 1 halten nur mit LeCun-Gewichten und skalierten Eingaben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He uniform</source>
            <translation>He gleichverteilt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Highest</source>
            <translation>Höchster Wert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Hills and hollows to fit.</source>
            <translation>Hügel und Mulden zum Anpassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>How a disease goes on, by ten measurements.</source>
            <translation>Wie eine Krankheit verläuft, nach zehn Messwerten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How far below zero the output can go.</source>
            <translation>Wie weit die Ausgabe unter null gehen kann.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How far log-probabilities are from a whole distribution: for targets that are probabilities.</source>
            <translation>Wie weit Log-Wahrscheinlichkeiten von einer ganzen Verteilung entfernt sind: für Zielwerte, die Wahrscheinlichkeiten sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>How many times a row of each class counts: more for a rare class, so that it is not ignored.</source>
            <translation>Wie oft eine Zeile jeder Klasse zählt: bei einer seltenen Klasse mehr, damit sie nicht übergangen wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times a row whose answer is yes counts.</source>
            <translation>Wie oft eine Zeile mit der Antwort ja zählt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times each output counts, whether its answer is yes or no.</source>
            <translation>Wie oft jede Ausgabe zählt, ob ihre Antwort ja oder nein ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How sharp the bend is; the larger, the closer to relu.</source>
            <translation>Wie scharf die Krümmung ist; je größer, desto näher an relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the average of the squared gradient forgets.</source>
            <translation>Wie langsam der Mittelwert des quadrierten Gradienten vergisst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the averages of the gradient and of its square forget.</source>
            <translation>Wie langsam die Mittelwerte des Gradienten und seines Quadrats vergessen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Inputs far below zero: under −3 output and slope are 0, so the neuron can fall silent.</source>
            <translation>Eingaben weit unter null: Unter −3 sind Ausgabe und Steigung 0, das Neuron kann also verstummen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Inputs no farther from zero than this give 0.</source>
            <translation>Eingaben, die nicht weiter von null entfernt sind, ergeben 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Label smoothing</source>
            <translation>Label Smoothing</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Large inputs: above 6 the slope is 0, just as it is below zero.</source>
            <translation>Große Eingaben: Über 6 ist die Steigung 0, genau wie unter null.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Large inputs: outside −1 to 1 the slope is exactly 0, so nothing is learned there.</source>
            <translation>Große Eingaben: Außerhalb von −1 bis 1 ist die Steigung genau 0, dort wird also nichts gelernt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>LeCun normal</source>
            <translation>LeCun normal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Learns how unsure each prediction is: two outputs for each number, the mean m as it is and, through softplus + 0.000001, the variance v.</source>
            <translation>Lernt, wie unsicher jede Vorhersage ist: zwei Ausgaben je Zahl, der Mittelwert m, wie er ist, und über softplus + 0,000001 die Varianz v.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Left out before nll: raw scores are no logarithms, and the loss falls without end.</source>
            <translation>Vor nll weggelassen: Rohe Wertungen sind keine Logarithmen, und der Verlust fällt ohne Ende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Like relu, with a small slope below zero, so that a silent neuron can come back.</source>
            <translation>Wie relu, mit kleiner Steigung unter null, sodass ein stummes Neuron zurückkommen kann.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Like tanh, but it saturates slowly.</source>
            <translation>Wie tanh, sättigt aber langsam.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Looking for swish: in PyTorch it is called SiLU, and there is no other.</source>
            <translation>Nach swish suchen: In PyTorch heißt es SiLU, ein anderes gibt es nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Looks ahead along the momentum before it steps; needs momentum above 0.</source>
            <translation>Blickt vor dem Schritt entlang des Momentums voraus; braucht ein Momentum über 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lowest</source>
            <translation>Niedrigster Wert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Margin</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Momentum</source>
            <translation>Momentum</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Moves every number towards zero by lambda, and small ones to zero: against noise.</source>
            <translation>Schiebt jede Zahl um Lambda zur Null hin und kleine ganz auf null: gegen Rauschen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Negative slope</source>
            <translation>Negative Steigung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>No variance counts as smaller than this.</source>
            <translation>Keine Varianz zählt als kleiner als diese.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 1/inputs: what selu needs.</source>
            <translation>Normal mit Varianz 1/Eingaben: was selu braucht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/(inputs + outputs).</source>
            <translation>Normal mit Varianz 2/(Eingaben + Ausgaben).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/inputs: keeps the signal's size through relu.</source>
            <translation>Normal mit Varianz 2/Eingaben: erhält die Größe des Signals durch relu hindurch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step. To weigh yes more than no, take bce_with_logits, which has pos_weight.</source>
            <translation>Nicht angeboten: ein eigenes Gewicht für jede Zeile, denn die Zeilen eines Batches wechseln bei jedem Schritt. Um ja stärker zu gewichten als nein, bce_with_logits nehmen, das pos_weight hat.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step; and a pos_weight of its own for every label.</source>
            <translation>Nicht angeboten: ein eigenes Gewicht für jede Zeile, denn die Zeilen eines Batches wechseln bei jedem Schritt; und ein eigenes pos_weight für jedes Label.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Not offered: ignore_index, since every row here has a class; and reduction, which is always the mean.</source>
            <translation>Nicht angeboten: ignore_index, denn jede Zeile hat hier eine Klasse; und reduction, die immer der Mittelwert ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: log_target, since targets here hold zeros, and the logarithm of 0 makes the loss NaN; and a reduction other than batchmean, which alone is the mean over the rows.</source>
            <translation>Nicht angeboten: log_target, denn Zielwerte enthalten hier Nullen, und der Logarithmus von 0 macht den Verlust zu NaN; und eine andere reduction als batchmean, das allein der Mittelwert über die Zeilen ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>One wave over one input.</source>
            <translation>Eine Welle über einer Eingabe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Opposite quarters belong together.</source>
            <translation>Gegenüberliegende Viertel gehören zusammen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Output is a logarithm</source>
            <translation>Ausgabe ist ein Logarithmus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Passes its input on unchanged: for outputs of any size, and for losses that take logits.</source>
            <translation>Gibt seine Eingabe unverändert weiter: für Ausgaben jeder Größe und für Verluste, die Logits nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Power</source>
            <translation>Potenz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Put after a squashing output: neither the mean nor the variance can then become large.</source>
            <translation>Nach einer stauchenden Ausgabe gesetzt: Weder Mittelwert noch Varianz können dann groß werden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put before a loss that takes logits: no output can be negative, so no answer can be a no.</source>
            <translation>Vor einen Verlust gesetzt, der Logits nimmt: Keine Ausgabe kann negativ sein, keine Antwort also ein Nein.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put before bce: beyond −3 and 3 it gives exactly 0 or 1, and a wrong answer has slope 0.</source>
            <translation>Vor bce gesetzt: Jenseits von −3 und 3 liefert es genau 0 oder 1, und eine falsche Antwort hat Steigung 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put on the output for numbers beyond −1 and 1: it can never reach them.</source>
            <translation>An die Ausgabe gesetzt für Zahlen jenseits von −1 und 1: Es kann sie nie erreichen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put on the output: a neuron that is negative on every row has slope 0 and never comes back.</source>
            <translation>An die Ausgabe gesetzt: Ein Neuron, das auf jeder Zeile negativ ist, hat Steigung 0 und kommt nie zurück.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Range</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Reading its scores as probabilities: it only asks which one leads, and by how much.</source>
            <translation>Seine Wertungen als Wahrscheinlichkeiten lesen: Es fragt nur, welche führt und wie weit.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Relu with a ceiling at 6, made for arithmetic with few digits.</source>
            <translation>Relu mit einer Decke bei 6, gemacht fürs Rechnen mit wenigen Stellen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Relying on its slope: the jump at lambda has none, so training cannot see it.</source>
            <translation>Sich auf seine Steigung verlassen: Der Sprung bei Lambda hat keine, das Training sieht ihn also nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Sets small numbers to zero and leaves the others as they are.</source>
            <translation>Setzt kleine Zahlen auf null und lässt die anderen, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Silu made of pieces that are quick to compute, with a dip down to −0.375.</source>
            <translation>Silu aus Stücken, die schnell zu berechnen sind, mit einer Delle bis −0,375.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Small start weights: around zero the slope is nearly 0, so learning hardly begins.</source>
            <translation>Kleine Startgewichte: Um null ist die Steigung fast 0, das Lernen kommt also kaum in Gang.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: Huber divided by its width.</source>
            <translation>Quadratisch für kleine Fehler, gerade für große: Huber, geteilt durch seine Breite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: robust against outliers.</source>
            <translation>Quadratisch für kleine Fehler, gerade für große: robust gegen Ausreißer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squares each miss: the usual choice for predicting numbers; large misses count most.</source>
            <translation>Quadriert jeden Fehler: die übliche Wahl, um Zahlen vorherzusagen; große Fehler zählen am meisten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into 0 to 1, so that the output reads as a probability of yes.</source>
            <translation>Staucht auf 0 bis 1, sodass sich die Ausgabe als Wahrscheinlichkeit für ja lesen lässt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into −1 to 1, centred on zero: for hidden layers, and outputs between −1 and 1.</source>
            <translation>Staucht auf −1 bis 1, um null zentriert: für verdeckte Schichten und Ausgaben zwischen −1 und 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Start slope</source>
            <translation>Startsteigung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Steps straight down the gradient; with momentum it rolls on.</source>
            <translation>Geht geradewegs den Gradienten hinab; mit Momentum rollt es weiter.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Taken for a hidden layer: it gives only negative numbers, without end.</source>
            <translation>Für eine verdeckte Schicht genommen: Es liefert nur negative Zahlen, ohne Grenze.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Taking it for a relu that never falls: it dips to −0.17 at x = −0.75.</source>
            <translation>Es für ein relu halten, das nie fällt: Bei x = −0,75 geht es bis −0,17 hinab.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Tanh made of straight lines: cheap, and flat outside −1 to 1.</source>
            <translation>Tanh aus geraden Stücken: billig, und flach außerhalb von −1 bis 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Targets of 0 and 1: each row with a 0 costs ln 2 whatever the output, and teaches nothing.</source>
            <translation>Zielwerte 0 und 1: Jede Zeile mit einer 0 kostet ln 2, egal bei welcher Ausgabe, und lehrt nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The largest output, for all inputs above it.</source>
            <translation>Die größte Ausgabe, für alle Eingaben darüber.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The largest start weight, either way.</source>
            <translation>Das größte Startgewicht, nach beiden Seiten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of sigmoid, computed stably: a part of losses.</source>
            <translation>Der Logarithmus von sigmoid, stabil berechnet: ein Teil von Verlusten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of softmax, computed stably: what the nll loss takes.</source>
            <translation>Der Logarithmus von softmax, stabil berechnet: was der Verlust nll nimmt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The miss at which the loss turns from squared to straight.</source>
            <translation>Der Fehler, bei dem der Verlust von quadratisch zu gerade übergeht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The same as bce_with_logits, for targets of −1 and 1 instead of 0 and 1.</source>
            <translation>Dasselbe wie bce_with_logits, für Zielwerte −1 und 1 statt 0 und 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The same number everywhere: neurons of a layer then stay alike.</source>
            <translation>Überall dieselbe Zahl: Die Neuronen einer Schicht bleiben dann gleich.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The share of certainty that is spread over all classes.</source>
            <translation>Der Anteil an Sicherheit, der auf alle Klassen verteilt wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>The share of the last step that is kept in the next one.</source>
            <translation>Der Anteil des letzten Schritts, der im nächsten erhalten bleibt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs before the first step; training changes it.</source>
            <translation>Die Steigung für negative Eingaben vor dem ersten Schritt; das Training ändert sie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs; 0 would be relu.</source>
            <translation>Die Steigung für negative Eingaben; 0 wäre relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The smallest output, for all inputs below it.</source>
            <translation>Die kleinste Ausgabe, für alle Eingaben darunter.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The start value of every weight.</source>
            <translation>Der Startwert jedes Gewichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, of log-probabilities: for classes, after log_softmax.</source>
            <translation>Die Überraschung bei der richtigen Klasse, aus Log-Wahrscheinlichkeiten: für Klassen, nach log_softmax.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, with the softmax inside: for one of several classes.</source>
            <translation>Die Überraschung bei der richtigen Klasse, mit enthaltenem softmax: für eine von mehreren Klassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The usual choice for hidden layers: quick, and its slope does not shrink for positive inputs.</source>
            <translation>Die übliche Wahl für verdeckte Schichten: schnell, und die Steigung schrumpft nicht für positive Eingaben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three growers by thirteen measurements.</source>
            <translation>Drei Winzer, nach dreizehn Messwerten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three kinds of iris by four lengths.</source>
            <translation>Drei Arten von Schwertlilien, nach vier Längen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three overlapping discs.</source>
            <translation>Drei sich überlappende Scheiben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three rings, one class each.</source>
            <translation>Drei Ringe, jeder eine Klasse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Turns one score per class into probabilities that add up to 1.</source>
            <translation>Macht aus einer Wertung je Klasse Wahrscheinlichkeiten, die zusammen 1 ergeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two arms wound around each other.</source>
            <translation>Zwei umeinander gewundene Arme.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds that a straight line parts.</source>
            <translation>Zwei Wolken, die eine Gerade trennt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds, one of them rare: accuracy alone misleads.</source>
            <translation>Zwei Wolken, eine davon selten: Die Genauigkeit allein täuscht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two half moons, interlocked.</source>
            <translation>Zwei ineinandergreifende Halbmonde.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform</source>
            <translation>Gleichverteilt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within plus and minus a range of your own.</source>
            <translation>Gleichverteilt in einem eigenen Bereich, plus und minus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/(inputs + outputs)): keeps the signal's size through tanh and sigmoid.</source>
            <translation>Gleichverteilt in ±√(6/(Eingaben + Ausgaben)): erhält die Größe des Signals durch tanh und sigmoid hindurch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/inputs): keeps the signal's size through relu.</source>
            <translation>Gleichverteilt in ±√(6/Eingaben): erhält die Größe des Signals durch relu hindurch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for numbers below zero: counts are 0 or more, and nothing else can be fitted.</source>
            <translation>Für Zahlen unter null verwendet: Anzahlen sind 0 oder mehr, und anderes lässt sich nicht anpassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for yes or no after a sigmoid: where it is sure and wrong, it hardly learns.</source>
            <translation>Für ja oder nein nach einem sigmoid verwendet: Wo es sicher ist und falschliegt, lernt es kaum.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Used in hidden layers: layers without a bend collapse into a single straight one.</source>
            <translation>In verdeckten Schichten verwendet: Schichten ohne Krümmung fallen zu einer einzigen geraden zusammen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Waiting for outputs near −1 or 1: at x = 9 it has only reached 0.9.</source>
            <translation>Auf Ausgaben nahe −1 oder 1 warten: Bei x = 9 sind erst 0,9 erreicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Weight of yes</source>
            <translation>Gewicht von ja</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>What nn.Linear does by itself, biases included: uniform within ±1/√inputs.</source>
            <translation>Was nn.Linear von selbst tut, auch beim Bias: gleichverteilt in ±1/√Eingaben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>What tanh takes away: nearly flat around zero, and straight far from it.</source>
            <translation>Was tanh wegnimmt: um null fast flach, weit davon gerade.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Where beta times the input is above it, the output is the input itself.</source>
            <translation>Wo Beta mal Eingabe darüber liegt, ist die Ausgabe die Eingabe selbst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Whether the output is the logarithm of the expected count, or the count itself.</source>
            <translation>Ob die Ausgabe der Logarithmus der erwarteten Anzahl ist oder die Anzahl selbst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Whole numbers that grow with the input.</source>
            <translation>Ganze Zahlen, die mit der Eingabe wachsen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>With constants</source>
            <translation>Mit Konstanten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier normal</source>
            <translation>Xavier normal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier uniform</source>
            <translation>Xavier gleichverteilt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Zeros</source>
            <translation>Nullen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>a curiosity; codes with few large numbers</source>
            <translation>eine Kuriosität; Codes mit wenigen großen Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>breast cancer</source>
            <translation>Brustkrebs</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>bumps</source>
            <translation>Hügel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>checkerboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>diabetes</source>
            <translation>Diabetes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>digits</source>
            <translation>Ziffern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>gates in networks for phones</source>
            <translation>Gatter in Netzen für Handys</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>gauss</source>
            <translation>Gauß</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of deep networks, LeCun start weights</source>
            <translation>verdeckte Schichten tiefer Netze, LeCun-Startgewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of networks for phones</source>
            <translation>verdeckte Schichten von Netzen für Handys</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights</source>
            <translation>verdeckte Schichten, He-Startgewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights; transformers</source>
            <translation>verdeckte Schichten, He-Startgewichte; Transformer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights</source>
            <translation>verdeckte Schichten, Xavier-Startgewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights; outputs between −1 and 1</source>
            <translation>verdeckte Schichten, Xavier-Startgewichte; Ausgaben zwischen −1 und 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, where every calculation counts</source>
            <translation>verdeckte Schichten, wo jede Rechnung zählt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>imbalanced</source>
            <translation>unausgewogen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>inside losses</source>
            <translation>in Verlusten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>line with outliers</source>
            <translation>Gerade mit Ausreißern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>moons</source>
            <translation>Monde</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>multilabel</source>
            <translation>mehrere Labels</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>none computes Φ exactly; tanh takes a formula close to it, as older language networks do.</source>
            <translation>none berechnet Φ genau; tanh nimmt eine Formel nahe daran, wie ältere Sprachmodelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>one of several classes with shares as targets, after log_softmax</source>
            <translation>eine von mehreren Klassen mit Anteilen als Zielwerten, nach log_softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, fed with logits</source>
            <translation>eine von mehreren Klassen, mit Logits gespeist</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with a log_softmax output</source>
            <translation>eine von mehreren Klassen, mit einer log_softmax-Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with an identity output</source>
            <translation>eine von mehreren Klassen, mit einer identity-Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for numbers, and before losses that take logits</source>
            <translation>Ausgabe für Zahlen und vor Verlusten, die Logits nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes</source>
            <translation>Ausgabe für eine von mehreren Klassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes, with nll or kl_div</source>
            <translation>Ausgabe für eine von mehreren Klassen, mit nll oder kl_div</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for yes or no, and for several labels</source>
            <translation>Ausgabe für ja oder nein und für mehrere Labels</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>outputs greater than zero; hidden layers, He start weights</source>
            <translation>Ausgaben größer als null; verdeckte Schichten, He-Startgewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>plane</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>regression</source>
            <translation>Regression</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression of counts, with an identity output</source>
            <translation>Regression von Anzahlen, mit einer identity-Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with a spread, with an identity output</source>
            <translation>Regression mit Streuung, mit einer identity-Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with outliers, with an identity output</source>
            <translation>Regression mit Ausreißern, mit einer identity-Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression, with an identity output</source>
            <translation>Regression, mit einer identity-Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>rings</source>
            <translation>Ringe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several classes</source>
            <translation>mehrere Klassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several labels</source>
            <translation>mehrere Labels</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>sine</source>
            <translation>Sinus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>sparse codes</source>
            <translation>dünn besetzte Codes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>spiral</source>
            <translation>Spirale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>taking noise away; sparse codes</source>
            <translation>Rauschen entfernen; dünn besetzte Codes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>two classes</source>
            <translation>zwei Klassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>wine</source>
            <translation>Wein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>xor</source>
            <translation>XOR</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no with targets of −1 and 1, fed with logits</source>
            <translation>ja oder nein mit Zielwerten −1 und 1, mit Logits gespeist</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, fed with logits</source>
            <translation>ja oder nein und mehrere Labels, mit Logits gespeist</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, with a sigmoid output</source>
            <translation>ja oder nein und mehrere Labels, mit einer sigmoid-Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name} is {value}. Allowed: {allowed}.</source>
            <translation>{place}.{name} ist {value}. Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name}: {owner} has no such parameter. Allowed: {allowed}.</source>
            <translation>{place}.{name}: {owner} hat keinen solchen Parameter. Erlaubt: {allowed}.</translation>
        </message>
    </context>
    <context>
        <name>coach</name>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A rate is how many are expected. Take softplus, or set log_input and let the loss take its logarithm.</source>
            <translation>Eine Rate sagt, wie viele erwartet werden. softplus nehmen, oder log_input setzen und den Verlust den Logarithmus nehmen lassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^(−y·z)). With y = 0 that is ln 2 = 0.6931 whatever the network says, and its slope is 0: the loss cannot get below {floor:.4f}, and nothing keeps the network from always saying yes.</source>
            <translation>Eine Zeile kostet ln(1 + e^(−y·z)). Mit y = 0 ist das ln 2 = 0,6931, was auch immer das Netz sagt, und die Steigung ist 0: Der Verlust kann nicht unter {floor:.4f} sinken, und nichts hält das Netz davon ab, immer ja zu sagen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z, which is a surprise only for y from 0 to 1. Here it can fall to {floor:.4g}, and it drives every output to an end of {range}.</source>
            <translation>Eine Zeile kostet ln(1 + e^z) − y·z; das ist nur für y von 0 bis 1 eine Überraschung. Hier kann es bis {floor:.4g} fallen, und es treibt jede Ausgabe an ein Ende von {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z. With y below 0 or above 1 one of the two wins for ever: the larger the score, the lower the loss, so that the weights only grow.</source>
            <translation>Eine Zeile kostet ln(1 + e^z) − y·z. Mit y unter 0 oder über 1 gewinnt eines der beiden für immer: Je größer die Wertung, desto kleiner der Verlust, sodass die Gewichte nur noch wachsen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All neurons give numbers below 0, far below for small inputs, and the next layer starts off centre.</source>
            <translation>Alle Neuronen liefern Zahlen unter 0, bei kleinen Eingaben weit darunter, und die nächste Schicht beginnt neben der Mitte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are 0, so that no gradient reaches this layer: its neurons stay as they are.</source>
            <translation>Alle Startgewichte sind 0, sodass kein Gradient diese Schicht erreicht: Ihre Neuronen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are {value:g}, so that the neurons of this layer say the same and learn the same.</source>
            <translation>Alle Startgewichte sind {value:g}, sodass die Neuronen dieser Schicht dasselbe sagen und dasselbe lernen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>All targets, from {lowest:.4g} to {highest:.4g}, lie within what {fed} gives: {range}.</source>
            <translation>Alle Zielwerte, von {lowest:.4g} bis {highest:.4g}, liegen in dem, was {fed} liefert: {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>An output through {fed} that starts below 0 for every row has slope 0 and never learns.</source>
            <translation>Eine Ausgabe durch {fed}, die für jede Zeile unter 0 beginnt, hat Steigung 0 und lernt nie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Below 0 the slope of {fed} is 0. A class that starts there gets no gradient and can never be chosen. Scores need no activation at all.</source>
            <translation>Unter 0 ist die Steigung von {fed} 0. Eine Klasse, die dort beginnt, bekommt keinen Gradienten und kann nie gewählt werden. Wertungen brauchen gar keine Aktivierung.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Classes are told apart by differences of scores, and {loss} has the squashing inside.</source>
            <translation>Klassen werden an Unterschieden der Wertungen erkannt, und {loss} enthält das Stauchen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as 0 and 1</source>
            <translation>Zielwerte als 0 und 1 codieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as −1 and 1</source>
            <translation>Zielwerte als −1 und 1 codieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Draw the start weights at random</source>
            <translation>Startgewichte zufällig ziehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Each layer multiplies the gradient by its slope: through {layers} layers at most {slope:.2g}^{layers} = {product:.2g} is left for the first. tanh has up to 1, and is centred on 0.</source>
            <translation>Jede Schicht multipliziert den Gradienten mit ihrer Steigung: Durch {layers} Schichten bleibt für die erste höchstens {slope:.2g}^{layers} = {product:.2g} übrig. tanh hat bis zu 1 und ist um 0 zentriert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Each target outside is missed at least by its distance to {range}. The best that any network can reach on these rows is a training loss of {floor:.4g}.</source>
            <translation>Jeder Zielwert außerhalb wird mindestens um seinen Abstand zu {range} verfehlt. Das Beste, was ein Netz auf diesen Zeilen erreichen kann, ist ein Trainingsverlust von {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Even the best network is surprised by counts that scatter: the loss stops at {floor:.4g} at the least.</source>
            <translation>Selbst das beste Netz wird von streuenden Anzahlen überrascht: Der Verlust endet frühestens bei {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with logits</source>
            <translation>Verlust mit Logits speisen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with the output</source>
            <translation>Verlust mit der Ausgabe speisen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Hidden {number}</source>
            <translation>Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>It belongs to the output, where one class of several is right. Between hidden layers it throws away how strong a signal is: two arms of a spiral are then hardly ever parted.</source>
            <translation>Es gehört an die Ausgabe, wo eine von mehreren Klassen richtig ist. Zwischen verdeckten Schichten wirft es weg, wie stark ein Signal ist: Zwei Arme einer Spirale werden dann kaum je getrennt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes at {threshold:g}. With targets of −1 and 1 (data.target_coding) the range of tanh and the codes would fit, and a log-loss would push harder where it is wrong.</source>
            <translation>Es kann die Klassen bei {threshold:g} trennen. Mit Zielwerten −1 und 1 (data.target_coding) würden der Wertebereich von tanh und die Codes zusammenpassen, und ein logarithmischer Verlust würde stärker drängen, wo es falschliegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes, but its outputs are no probabilities. {better} is made for this task.</source>
            <translation>Es kann die Klassen trennen, aber seine Ausgaben sind keine Wahrscheinlichkeiten. {better} ist für diese Aufgabe gemacht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for counts: 0, 1, 2 and so on. Below 0 the lower the score, the lower the loss.</source>
            <translation>Es ist für Anzahlen gemacht: 0, 1, 2 und so weiter. Unter 0 gilt: je niedriger die Wertung, desto kleiner der Verlust.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for one class of several. For labels take bce_with_logits, for numbers mse.</source>
            <translation>Es ist für eine von mehreren Klassen gemacht. Für Labels bce_with_logits nehmen, für Zahlen mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works, as {classes} questions of yes or no, each with few rows of yes. Only one class can be right, and cross_entropy knows that.</source>
            <translation>Es funktioniert, als {classes} Ja-Nein-Fragen mit jeweils wenigen Ja-Zeilen. Nur eine Klasse kann richtig sein, und cross_entropy weiß das.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works: what lies nearer to a code is taken for it. But the outputs are no probabilities, and a row that is right by more than asked costs as much as one that is wrong.</source>
            <translation>Es funktioniert: Was näher an einem Code liegt, wird ihm zugeordnet. Aber die Ausgaben sind keine Wahrscheinlichkeiten, und eine Zeile, die richtiger ist als verlangt, kostet so viel wie eine falsche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Its slope is 1/6 between and 0 beyond. A sigmoid has some slope everywhere.</source>
            <translation>Die Steigung ist dazwischen 1/6 und jenseits 0. Ein sigmoid hat überall etwas Steigung.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let all outputs count alike</source>
            <translation>Alle Ausgaben gleich zählen lassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let the outputs follow from the task</source>
            <translation>Ausgaben aus der Aufgabe ableiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>NaN below 0</source>
            <translation>NaN unter 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Neurons that start alike get the same gradient and stay alike: {units} neurons do the work of one. Random start weights are there to make them differ.</source>
            <translation>Neuronen, die gleich beginnen, bekommen denselben Gradienten und bleiben gleich: {units} Neuronen leisten so viel wie eines. Zufällige Startgewichte sind dazu da, sie verschieden zu machen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Nothing stands between the last layer and the loss, so that every target can be reached.</source>
            <translation>Nichts steht zwischen der letzten Schicht und dem Verlust, sodass jeder Zielwert erreichbar ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Once the right class is 1 above the others the slope is 0: nothing is learnt from that row, and how sure the network is remains unknown.</source>
            <translation>Sobald die richtige Klasse um 1 über den anderen liegt, ist die Steigung 0: Aus dieser Zeile wird nichts gelernt, und wie sicher das Netz ist, bleibt unbekannt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch raises an error at the first batch: {error}</source>
            <translation>PyTorch meldet beim ersten Batch einen Fehler: {error}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch says nothing and takes the targets for something that they are not, so that the numbers mean nothing.</source>
            <translation>PyTorch sagt nichts und hält die Zielwerte für etwas, das sie nicht sind, sodass die Zahlen nichts bedeuten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Raising all classes at once is the cheapest way to a low loss, down to {floor:.3g}: nothing pushes the wrong classes down, and the network need not tell them apart.</source>
            <translation>Alle Klassen zugleich anzuheben ist der billigste Weg zu einem kleinen Verlust, bis {floor:.3g}: Nichts drückt die falschen Klassen nach unten, und das Netz braucht sie nicht zu unterscheiden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove the output activation</source>
            <translation>Ausgabeaktivierung entfernen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove this layer</source>
            <translation>Diese Schicht entfernen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Some targets lie on the edge of what {fed} gives ({range}), where its slope goes to 0.</source>
            <translation>Einige Zielwerte liegen am Rand dessen, was {fed} liefert ({range}), wo die Steigung gegen 0 geht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation}</source>
            <translation>{activation} nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation} with {loss}</source>
            <translation>{activation} mit {loss} nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {loss}</source>
            <translation>{loss} nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>That is sound for shares, and the loss stops at their own surprise, {floor:.4g}. For other numbers that happen to lie between 0 and 1, mse says what is meant.</source>
            <translation>Für Anteile ist das richtig, und der Verlust endet bei deren eigener Überraschung, {floor:.4g}. Für andere Zahlen, die zufällig zwischen 0 und 1 liegen, sagt mse, was gemeint ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The edge is only reached with very large weights, and on the way there the slope fades. The targets reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>Der Rand wird nur mit sehr großen Gewichten erreicht, und auf dem Weg dorthin schwindet die Steigung. Die Zielwerte reichen von {lowest:.4g} bis {highest:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>The gradient of a weight is what comes back times what goes in. With weights of 0 behind it nothing comes back, and all neurons are alike for ever.</source>
            <translation>Der Gradient eines Gewichts ist, was zurückkommt, mal dem, was hineingeht. Mit Gewichten 0 dahinter kommt nichts zurück, und alle Neuronen bleiben für immer gleich.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The loss fits the raw numbers, but the prediction is what {activation} makes of them.</source>
            <translation>Der Verlust passt die rohen Zahlen an, aber die Vorhersage ist, was {activation} daraus macht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The loss gets the raw scores and never sees {activation}, which only makes what is shown.</source>
            <translation>Der Verlust bekommt die rohen Wertungen und sieht {activation} nie; das macht nur, was gezeigt wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The margin is reached only where the right class is at one end and all others are at the other, and there {fed} is flat: training slows down long before.</source>
            <translation>Der Abstand wird nur erreicht, wo die richtige Klasse an einem Ende ist und alle anderen am anderen, und dort ist {fed} flach: Das Training wird schon lange vorher langsam.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The miss is multiplied by the slope of {fed}. At a probability of 0.01 for a yes, mse after a sigmoid has the slope 0.0196, and the log-loss 0.99: fifty times as much.</source>
            <translation>Der Fehler wird mit der Steigung von {fed} multipliziert. Bei einer Wahrscheinlichkeit von 0,01 für ein Ja hat mse nach einem sigmoid die Steigung 0,0196, der logarithmische Verlust 0,99: fünfzigmal so viel.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The output can never leave the range that makes sense for these targets.</source>
            <translation>Die Ausgabe kann den Bereich, der für diese Zielwerte sinnvoll ist, nie verlassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope by each score is simply prediction minus target. The {activation} is still what you see: it makes the predictions.</source>
            <translation>Die Steigung nach jeder Wertung ist einfach Vorhersage minus Zielwert. {activation} ist trotzdem, was Sie sehen: Es macht die Vorhersagen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope is largest where the network is most wrong, and 0 only where it is right.</source>
            <translation>Die Steigung ist am größten, wo das Netz am weitesten danebenliegt, und nur dort 0, wo es richtigliegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The slope of l1 is 1 for a small and for a large miss. Multiplied by the slope of {fed}, next to 0 at both ends, little is left: rows that are surely wrong stay so.</source>
            <translation>Die Steigung von l1 ist 1 für einen kleinen wie für einen großen Fehler. Multipliziert mit der Steigung von {fed}, die an beiden Enden fast 0 ist, bleibt wenig: Zeilen, die sicher falsch sind, bleiben es.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope of mse through a softmax holds the factor p·(1 − p): at p = 0.01 it is a hundredth. That of cross_entropy is p − y, which is largest there.</source>
            <translation>Die Steigung von mse durch ein softmax enthält den Faktor p·(1 − p): Bei p = 0,01 ist er ein Hundertstel. Die von cross_entropy ist p − y und dort am größten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The squashing is inside the loss, and within {range} no probability can rise above {sure:.2f}, however sure the network is.</source>
            <translation>Das Stauchen ist im Verlust enthalten, und innerhalb von {range} kann keine Wahrscheinlichkeit über {sure:.2f} steigen, so sicher das Netz auch ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The squashing that is needed is inside the loss; {fed} only slows it down.</source>
            <translation>Das nötige Stauchen ist im Verlust enthalten; {fed} bremst ihn nur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The targets are within its range, but whether it learns hangs on the start weights. For numbers above 0 softplus is the smooth choice.</source>
            <translation>Die Zielwerte liegen in seinem Wertebereich, aber ob es lernt, hängt an den Startgewichten. Für Zahlen über 0 ist softplus die glatte Wahl.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The variance is a softplus of the second output, so that it stays above 0. The loss may fall below 0.</source>
            <translation>Die Varianz ist ein softplus der zweiten Ausgabe, sodass sie über 0 bleibt. Der Verlust darf unter 0 fallen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Training is as with identity. Which row gets which answer stays right as long as {activation} keeps the order of the scores, but the numbers shown are not the probabilities that the loss means.</source>
            <translation>Das Training ist wie mit identity. Welche Zeile welche Antwort bekommt, bleibt richtig, solange {activation} die Reihenfolge der Wertungen erhält, aber die gezeigten Zahlen sind nicht die Wahrscheinlichkeiten, die der Verlust meint.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Use {activation} before it</source>
            <translation>{activation} davor verwenden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Where a sigmoid rounds to 0 or 1 its slope is lost; with the sigmoid inside the loss it is not.</source>
            <translation>Wo ein sigmoid auf 0 oder 1 rundet, geht seine Steigung verloren; mit dem sigmoid im Verlust nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Where one output rises, the others have to fall. That is right for one class of several, and wrong for several labels or numbers: with this pair the training loss cannot get below {floor:.4g}.</source>
            <translation>Wo eine Ausgabe steigt, müssen die anderen fallen. Das ist richtig für eine von mehreren Klassen und falsch für mehrere Labels oder Zahlen: Mit diesem Paar kann der Trainingsverlust nicht unter {floor:.4g} sinken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Whether that happens hangs on the start weights: with some seeds all is well, with others every row gets 0 for ever. And above 0 it has no bound, so that it is no probability.</source>
            <translation>Ob das geschieht, hängt an den Startgewichten: Mit manchen Seeds ist alles gut, mit anderen bekommt jede Zeile für immer 0. Und über 0 gibt es keine Grenze, sodass es keine Wahrscheinlichkeit ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>With loss.input “logits” the loss never sees the output activation. The raw numbers come close to the targets, and the predictions do not.</source>
            <translation>Mit loss.input „logits“ sieht der Verlust die Ausgabeaktivierung nie. Die rohen Zahlen kommen den Zielwerten nahe, die Vorhersagen nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>With slope 0 (or next to it) near 0, weak signals neither pass nor learn.</source>
            <translation>Mit Steigung 0 (oder fast 0) nahe 0 kommen schwache Signale weder durch, noch lernen sie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Without a bend two layers in a row are one: this layer cannot make the network see more.</source>
            <translation>Ohne Krümmung sind zwei Schichten hintereinander eine: Diese Schicht lässt das Netz nicht mehr sehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Without log_input {loss} takes rates above 0, but it gets {given}: below 0 it becomes NaN.</source>
            <translation>Ohne log_input nimmt {loss} Raten über 0, bekommt aber {given}: Unter 0 wird es NaN.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>W₂·(W₁·x + b₁) + b₂ is again a weight times x plus a bias. However many such layers there are, only straight borders come out.</source>
            <translation>W₂·(W₁·x + b₁) + b₂ ist wieder ein Gewicht mal x plus ein Bias. Wie viele solcher Schichten es auch gibt, heraus kommen nur gerade Grenzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Yes is said at {threshold:.3g} and above. No output of {activation} is ever on the other side, so that every row gets the same answer.</source>
            <translation>Ja heißt es ab {threshold:.3g}. Keine Ausgabe von {activation} liegt je auf der anderen Seite, sodass jede Zeile dieselbe Antwort bekommt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>adds nothing</source>
            <translation>trägt nichts bei</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always the same answer</source>
            <translation>immer dieselbe Antwort</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always {constant:g}</source>
            <translation>immer {constant:g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bce looks at each class by itself, also at the classes that softmax has pushed down already; where an output rounds to 0 or 1 its slope is lost.</source>
            <translation>bce betrachtet jede Klasse für sich, auch die, die softmax schon nach unten gedrückt hat; wo eine Ausgabe auf 0 oder 1 rundet, geht ihre Steigung verloren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>belongs into a loss</source>
            <translation>gehört in einen Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bent for nothing</source>
            <translation>unnötig gekrümmt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>can be born dead</source>
            <translation>kann tot geboren sein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>cannot be trained</source>
            <translation>lässt sich nicht trainieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>classes apart</source>
            <translation>Klassen einzeln</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>classes can die</source>
            <translation>Klassen können sterben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>codes out of reach: floor {floor:.3g}</source>
            <translation>Codes unerreichbar: Untergrenze {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>cross_entropy has a log_softmax inside; a second one changes nothing.</source>
            <translation>cross_entropy enthält ein log_softmax; ein zweites ändert nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>discouraged</source>
            <translation>nicht empfohlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>falls without end</source>
            <translation>fällt ohne Ende</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>fine</source>
            <translation>gut</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: a mean and its doubt</source>
            <translation>gut: Mittelwert und sein Zweifel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: all within reach</source>
            <translation>gut: alles erreichbar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: any number</source>
            <translation>gut: jede Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: expected counts</source>
            <translation>gut: erwartete Anzahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log-probabilities</source>
            <translation>gut: Log-Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log_softmax twice is once</source>
            <translation>gut: log_softmax doppelt ist einfach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: probabilities</source>
            <translation>gut: Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: raw scores</source>
            <translation>gut: rohe Wertungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: {activation} inside the loss</source>
            <translation>gut: {activation} im Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>fits one thing, predicts another</source>
            <translation>passt eines an, sagt anderes vorher</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>flat around 0</source>
            <translation>flach um 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>flat at both ends</source>
            <translation>an beiden Enden flach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>forced to sum to 1</source>
            <translation>zur Summe 1 gezwungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>held back: floor {floor:.3f}</source>
            <translation>gebremst: Untergrenze {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>impossible</source>
            <translation>unmöglich</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax computes the logarithm stably, so that even very small probabilities keep their digits.</source>
            <translation>log_softmax berechnet den Logarithmus stabil, sodass auch sehr kleine Wahrscheinlichkeiten ihre Stellen behalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax of log_softmax is the same numbers, so that this pair trains exactly as with logits.</source>
            <translation>log_softmax von log_softmax sind dieselben Zahlen, sodass dieses Paar genauso trainiert wie mit Logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>loss goes to {floor:.3g}</source>
            <translation>Verlust geht gegen {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>made for numbers</source>
            <translation>für Zahlen gemacht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>margin hardly reached</source>
            <translation>Abstand kaum erreicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>may be dead</source>
            <translation>kann tot sein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>multi_margin asks for a score 1 above all others, and {fed} keeps all scores within {range}.</source>
            <translation>multi_margin verlangt eine Wertung, die um 1 über allen anderen liegt, und {fed} hält alle Wertungen in {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>multi_margin parts the classes by a margin and tells no probabilities.</source>
            <translation>multi_margin trennt die Klassen mit Abstand und nennt keine Wahrscheinlichkeiten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs one class per row</source>
            <translation>braucht eine Klasse je Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs probabilities</source>
            <translation>braucht Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>needs targets −1 and 1</source>
            <translation>braucht Zielwerte −1 und 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons all alike</source>
            <translation>Neuronen alle gleich</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons compete</source>
            <translation>Neuronen konkurrieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says no: floor {floor:.3f}</source>
            <translation>sagt nie nein: Untergrenze {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says yes: floor {floor:.3f}</source>
            <translation>sagt nie ja: Untergrenze {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>never starts</source>
            <translation>beginnt nie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no log-probabilities</source>
            <translation>keine Log-Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no probabilities</source>
            <translation>keine Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no probability</source>
            <translation>keine Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no score below 0</source>
            <translation>keine Wertung unter 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no shares of one whole</source>
            <translation>keine Anteile eines Ganzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>not for these targets</source>
            <translation>nicht für diese Zielwerte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>off its codes</source>
            <translation>neben den Codes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>predicts scores</source>
            <translation>sagt Wertungen vorher</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>rates held back: floor {floor:.3g}</source>
            <translation>Raten gebremst: Untergrenze {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>raw scores</source>
            <translation>rohe Wertungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>reached only far out</source>
            <translation>erst weit außen erreicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>scores without bounds</source>
            <translation>Wertungen ohne Grenzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>shares as soft targets</source>
            <translation>Anteile als weiche Zielwerte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>slopes fade</source>
            <translation>Steigungen schwinden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>slow start</source>
            <translation>langsamer Start</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>soft_margin takes targets of −1 and 1; with 0 and 1 the rows of 0 teach nothing.</source>
            <translation>soft_margin nimmt Zielwerte −1 und 1; mit 0 und 1 lehren die Zeilen mit 0 nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>softmax shares out a total of 1 among the outputs, and one output alone gets all of it. Its slope is 0, so that nothing is learnt through it.</source>
            <translation>softmax verteilt insgesamt 1 auf die Ausgaben, und eine einzige Ausgabe bekommt alles. Ihre Steigung ist 0, sodass durch sie nichts gelernt wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>softmax with bce works, but the sum of 1 is counted twice: cross_entropy says the same, stably.</source>
            <translation>softmax mit bce funktioniert, aber die Summe 1 wird doppelt gezählt: cross_entropy sagt dasselbe, stabil.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>squashed twice: floor {floor:.3f}</source>
            <translation>zweimal gestaucht: Untergrenze {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>stalls where it is wrong</source>
            <translation>stockt, wo es falschliegt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets beyond 0 and 1</source>
            <translation>Zielwerte außerhalb von 0 und 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets out of reach: floor {floor:.3g}</source>
            <translation>Zielwerte unerreichbar: Untergrenze {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>the loss never sees it</source>
            <translation>der Verlust sieht es nie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>unstable</source>
            <translation>instabil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>weak where it is wrong</source>
            <translation>schwach, wo es falschliegt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of outputs</source>
            <translation>falsche Anzahl von Ausgaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of weights</source>
            <translation>falsche Anzahl von Gewichten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} gives {range_of_activation}, which lies on one side of the threshold {threshold:.3g}.</source>
            <translation>{activation} liefert {range_of_activation}, und das liegt auf einer Seite der Schwelle {threshold:.3g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} has a slope of {slope:.2g} at most, and with {layers} hidden layers the gradient fades.</source>
            <translation>{activation} hat höchstens die Steigung {slope:.2g}, und mit {layers} verdeckten Schichten verschwindet der Gradient.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is flat around 0, just where the sums lie at the start.</source>
            <translation>{activation} ist um 0 flach, genau dort, wo die Summen am Anfang liegen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is made for the inside of a loss: its outputs are never above 0 and flat on one side.</source>
            <translation>{activation} ist für das Innere eines Verlusts gemacht: Die Ausgaben liegen nie über 0 und sind auf einer Seite flach.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} makes all outputs share a total of 1, but they do not depend on each other here.</source>
            <translation>{activation} lässt alle Ausgaben insgesamt 1 teilen, aber hier hängen sie nicht voneinander ab.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} makes the neurons of a layer share a total of 1, so that few can say anything at a time.</source>
            <translation>{activation} lässt die Neuronen einer Schicht insgesamt 1 teilen, sodass immer nur wenige etwas sagen können.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} over a single output always gives {constant:g}, whatever the network has learnt.</source>
            <translation>{activation} über einer einzigen Ausgabe liefert immer {constant:g}, was auch immer das Netz gelernt hat.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} before {loss} only takes the scores below 0 away; nothing is gained.</source>
            <translation>{fed} vor {loss} nimmt nur die Wertungen unter 0 weg; gewonnen ist nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} bends what the last layer says, and the loss has no use for it; identity does better.</source>
            <translation>{fed} krümmt, was die letzte Schicht sagt, und der Verlust kann damit nichts anfangen; identity ist besser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives any number above 0, which is no probability of yes.</source>
            <translation>{fed} liefert jede Zahl über 0, und das ist keine Wahrscheinlichkeit für ja.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score above 0, so that no probability of yes is above 0.5.</source>
            <translation>{fed} liefert keine Wertung über 0, sodass keine Wahrscheinlichkeit für ja über 0,5 liegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, and a class whose score is 0 for every row learns no more.</source>
            <translation>{fed} liefert keine Wertung unter 0, und eine Klasse, deren Wertung auf jeder Zeile 0 ist, lernt nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, so that no probability of yes is below 0.5.</source>
            <translation>{fed} liefert keine Wertung unter 0, sodass keine Wahrscheinlichkeit für ja unter 0,5 liegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}, so that it is off centre.</source>
            <translation>{fed} liefert {range}, aber die Klassen sind als {no:g} und {yes:g} codiert, sodass es neben der Mitte liegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}: one of them can never be hit.</source>
            <translation>{fed} liefert {range}, aber die Klassen sind als {no:g} und {yes:g} codiert: Eine davon ist nie zu treffen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the targets reach from {lowest:.4g} to {highest:.4g}: some can never be hit.</source>
            <translation>{fed} liefert {range}, aber die Zielwerte reichen von {lowest:.4g} bis {highest:.4g}: Einige sind nie zu treffen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, so that not every expected count can be said: the floor is {floor:.4g}.</source>
            <translation>{fed} liefert {range}, sodass sich nicht jede erwartete Anzahl sagen lässt: Die Untergrenze ist {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}. Hidden layers need a bend to learn curves; the last layer needs the range that the loss asks for, and no more.</source>
            <translation>{fed} liefert {range}. Verdeckte Schichten brauchen eine Krümmung, um Kurven zu lernen; die letzte Schicht braucht den Bereich, den der Verlust verlangt, und nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} is exactly 0 or 1 beyond −3 and 3: a row that is wrong there teaches nothing.</source>
            <translation>{fed} ist jenseits von −3 und 3 genau 0 oder 1: Eine Zeile, die dort falsch ist, lehrt nichts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} is flat where it is sure, and l1 does not push harder where it is wrong: training stalls.</source>
            <translation>{fed} ist flach, wo es sicher ist, und l1 drängt nicht stärker, wo es falschliegt: Das Training stockt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} squashes scores that {loss} would rather have raw.</source>
            <translation>{fed} staucht Wertungen, die {loss} lieber roh hätte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after softmax works, but its slope is small where the network is surely wrong.</source>
            <translation>{loss} nach softmax funktioniert, aber die Steigung ist klein, wo das Netz sicher falschliegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after {fed} works, but its slope is smallest where the network is surely wrong.</source>
            <translation>{loss} nach {fed} funktioniert, aber die Steigung ist am kleinsten, wo das Netz sicher falschliegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} asks each class by itself, so that the probabilities of a row do not sum to 1.</source>
            <translation>{loss} fragt jede Klasse für sich, sodass die Wahrscheinlichkeiten einer Zeile nicht zusammen 1 ergeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} compares numbers, and the output can be any number.</source>
            <translation>{loss} vergleicht Zahlen, und die Ausgabe kann jede Zahl sein.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} compares shares that add up to one; these targets do not.</source>
            <translation>{loss} vergleicht Anteile, die zusammen 1 ergeben; diese Zielwerte tun das nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} fits scores with a squashing inside, but the prediction is the score itself.</source>
            <translation>{loss} passt Wertungen mit enthaltenem Stauchen an, aber die Vorhersage ist die Wertung selbst.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} gets the raw scores and has its {inside} inside: exact, and never flat where it is wrong.</source>
            <translation>{loss} bekommt die rohen Wertungen und enthält {inside}: exakt und nie flach, wo es falschliegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has no lowest value for targets from {lowest:.4g} to {highest:.4g}: the loss falls without end.</source>
            <translation>{loss} hat für Zielwerte von {lowest:.4g} bis {highest:.4g} keinen kleinsten Wert: Der Verlust fällt ohne Ende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has the squashing inside, and {fed} squashes before it: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} enthält das Stauchen, und {fed} staucht schon davor: Der Verlust kann nicht unter {floor:.4f} sinken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made for yes and no; the targets, all from 0 to 1, are taken as soft answers.</source>
            <translation>{loss} ist für ja und nein gemacht; die Zielwerte, alle von 0 bis 1, gelten als weiche Antworten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made to predict numbers; the classes are taken for the numbers {no:g} and {yes:g}.</source>
            <translation>{loss} ist gemacht, um Zahlen vorherzusagen; die Klassen gelten als die Zahlen {no:g} und {yes:g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. Of log-probabilities that is a surprise, never below 0; of probabilities it is −1 at best, and its slope is weakest where the network is most wrong.</source>
            <translation>{loss} ist minus die Zahl der richtigen Klasse. Bei Log-Wahrscheinlichkeiten ist das eine Überraschung, nie unter 0; bei Wahrscheinlichkeiten ist es bestenfalls −1, und die Steigung ist am schwächsten, wo das Netz am weitesten danebenliegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. log_softmax makes the numbers of all classes depend on each other; without it nothing stops them, and the loss has no lowest value.</source>
            <translation>{loss} ist minus die Zahl der richtigen Klasse. log_softmax lässt die Zahlen aller Klassen voneinander abhängen; ohne es hält nichts sie auf, und der Verlust hat keinen kleinsten Wert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} makes its score the logarithm of odds: for a target of 0.9 that is 2.2, and 2.2 is what would be predicted. To predict numbers take mse.</source>
            <translation>{loss} macht seine Wertung zum Logarithmus der Chancen (Odds): Für einen Zielwert von 0,9 ist das 2,2, und 2,2 würde vorhergesagt. Um Zahlen vorherzusagen, mse nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} measures the distance to the code, and it stays above 0 on one side: the loss cannot get below {floor:.4g}.</source>
            <translation>{loss} misst den Abstand zum Code, und der bleibt auf einer Seite über 0: Der Verlust kann nicht unter {floor:.4g} sinken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} pulls the output to 0 and 1, but {fed} comes to 0 only far out and goes on above 1. A sigmoid has the range that is meant.</source>
            <translation>{loss} zieht die Ausgabe zu 0 und 1, aber {fed} erreicht 0 nur weit außen und geht über 1 hinaus. Ein sigmoid hat den gemeinten Wertebereich.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each no costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}; where all scores are 0, it stands still at 0.6931.</source>
            <translation>{loss} liest eine Wertung von 0 als Wahrscheinlichkeit 0,5. Jedes Nein kostet mindestens ln 2 = 0,6931, sodass der Verlust nicht unter {floor:.4f} sinken kann; wo alle Wertungen 0 sind, bleibt er bei 0,6931 stehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each yes costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} liest eine Wertung von 0 als Wahrscheinlichkeit 0,5. Jedes Ja kostet mindestens ln 2 = 0,6931, sodass der Verlust nicht unter {floor:.4f} sinken kann.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads its input as the logarithm of the expected count. The counts reach from {lowest:.4g} to {highest:.4g}; fed with any number, the loss could get to {sound:.4g}.</source>
            <translation>{loss} liest seine Eingabe als Logarithmus der erwarteten Anzahl. Die Anzahlen reichen von {lowest:.4g} bis {highest:.4g}; mit beliebigen Zahlen gespeist, könnte der Verlust bis {sound:.4g} sinken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads one output as the mean and one as how uncertain it is; both can be said freely.</source>
            <translation>{loss} liest eine Ausgabe als Mittelwert und eine als dessen Unsicherheit; beide lassen sich frei sagen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads the output as the expected count, and every count can be said.</source>
            <translation>{loss} liest die Ausgabe als erwartete Anzahl, und jede Anzahl lässt sich sagen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes log-probabilities and gets them: together that is cross_entropy.</source>
            <translation>{loss} nimmt Log-Wahrscheinlichkeiten und bekommt sie: Zusammen ist das cross_entropy.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities of classes that add up to one, but {fed} looks at each class by itself.</source>
            <translation>{loss} nimmt Log-Wahrscheinlichkeiten von Klassen, die zusammen 1 ergeben, aber {fed} betrachtet jede Klasse für sich.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but it gets {given}: raising every score lowers the loss without end.</source>
            <translation>{loss} nimmt Log-Wahrscheinlichkeiten, bekommt aber {given}: Jede Wertung anzuheben senkt den Verlust ohne Ende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but {fed} gives probabilities: the loss falls below zero, to {floor:.3g}.</source>
            <translation>{loss} nimmt Log-Wahrscheinlichkeiten, aber {fed} liefert Wahrscheinlichkeiten: Der Verlust fällt unter null, bis {floor:.3g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes probabilities and gets them; bce_with_logits does the same a little more exactly.</source>
            <translation>{loss} nimmt Wahrscheinlichkeiten und bekommt sie; bce_with_logits tut dasselbe etwas genauer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes raw scores and gets them: the squashing is inside the loss, where it is exact.</source>
            <translation>{loss} nimmt rohe Wertungen und bekommt sie: Das Stauchen ist im Verlust enthalten, wo es exakt ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores, but {fed} holds them within {range}: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} nimmt rohe Wertungen, aber {fed} hält sie in {range}: Der Verlust kann nicht unter {floor:.4f} sinken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores. {fed} holds them between 0 and 1, so that no probability can rise above {sure:.2f}, however sure the network is, and the slopes are small.</source>
            <translation>{loss} nimmt rohe Wertungen. {fed} hält sie zwischen 0 und 1, sodass keine Wahrscheinlichkeit über {sure:.2f} steigen kann, so sicher das Netz auch ist, und die Steigungen sind klein.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>{loss} nimmt Zielwerte von 0 bis 1, aber sie reichen von {lowest:.4g} bis {highest:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}: the loss falls below zero without end.</source>
            <translation>{loss} nimmt Zielwerte von 0 bis 1, aber sie reichen von {lowest:.4g} bis {highest:.4g}: Der Verlust fällt ohne Ende unter null.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes the classes for the numbers {no:g} and {yes:g}, and outputs may lie beyond them.</source>
            <translation>{loss} hält die Klassen für die Zahlen {no:g} und {yes:g}, und Ausgaben dürfen darüber hinausgehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>✓ fits</source>
            <translation>✓ passt</translation>
        </message>
    </context>
    <context>
        <name>data</name>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>$.data.path is empty or not a path. Give the path of a text table such as a .csv.</source>
            <translation>$.data.path ist leer oder kein Pfad. Den Pfad einer Texttabelle angeben, etwa einer .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows has one column only. A table needs an input and a target.</source>
            <translation>$.data.rows hat nur eine Spalte. Eine Tabelle braucht eine Eingabe und einen Zielwert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows is missing or empty. Give at least 4 rows.</source>
            <translation>$.data.rows fehlt oder ist leer. Mindestens 4 Zeilen angeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows[{index}] has {count} values, but there are {width} columns. Give as many.</source>
            <translation>$.data.rows[{index}] hat {count} Werte, es gibt aber {width} Spalten. Ebenso viele angeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/load.py" />
            <source>$.data.source is “{source}”, which is not known. Allowed: {allowed}.</source>
            <translation>$.data.source ist „{source}“, das ist nicht bekannt. Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>$.data.task is {task}, but $.data.target names {count} columns. Name one column, or set the task to multilabel or regression.</source>
            <translation>$.data.task ist {task}, aber $.data.target nennt {count} Spalten. Eine Spalte nennen oder als Aufgabe multilabel oder regression setzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}” twice. Name each column once.</source>
            <translation>$.data.{key} nennt die Spalte „{name}“ zweimal. Jede Spalte nur einmal nennen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}”, which is not there.{hint} Columns: {names}.</source>
            <translation>$.data.{key} nennt die Spalte „{name}“, die es nicht gibt.{hint} Spalten: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>Columns without any value were left out: {names}.</source>
            <translation>Spalten ohne jeden Wert wurden weggelassen: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>The class “{name}” has one row alone, so the split does not keep the shares of the classes.</source>
            <translation>Die Klasse „{name}“ hat nur eine Zeile, daher wahrt die Aufteilung die Anteile der Klassen nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>The column “{column}” of {name} has no value in any of the {rows} training rows, so nothing can be filled in. Leave it out of $.data.inputs, or set another $.data.seed or test_fraction.</source>
            <translation>Die Spalte „{column}“ von {name} hat in keiner der {rows} Trainingszeilen einen Wert, also lässt sich nichts auffüllen. Sie aus $.data.inputs weglassen oder $.data.seed oder test_fraction ändern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>The column “{column}” of {name} has {count} different texts, but at most {most} are allowed, since each becomes an input. Leave it out of the inputs, or merge rare texts.</source>
            <translation>Die Spalte „{column}“ von {name} hat {count} verschiedene Texte, erlaubt sind höchstens {most}, denn jeder wird eine Eingabe. Sie aus den Eingaben weglassen oder seltene Texte zusammenfassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>The column “{column}” of {source} holds no value. Choose other inputs.</source>
            <translation>Die Spalte „{column}“ von {source} enthält keinen Wert. Bitte andere Eingaben wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds the class “{name}” alone, so there is nothing to tell apart. Add rows of another class, or choose another target.</source>
            <translation>Die Zielspalte „{column}“ von {source} enthält nur die Klasse „{name}“, es gibt also nichts zu unterscheiden. Zeilen einer anderen Klasse hinzufügen oder einen anderen Zielwert wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds {count} different values, but {task} takes at most {most}. Choose another target, or set $.data.task to {instead}.</source>
            <translation>Die Zielspalte „{column}“ von {source} enthält {count} verschiedene Werte, {task} nimmt höchstens {most}. Einen anderen Zielwert wählen oder $.data.task auf {instead} setzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The task was taken to be {task} ({label}), from the values of “{names}”.</source>
            <translation>Als Aufgabe gilt {task} ({label}), nach den Werten von „{names}“.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>benign</source>
            <translation>gutartig</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/words.py" />
            <source>class {number}</source>
            <translation>Klasse {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>diagnosis</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>digit</source>
            <translation>Ziffer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 1</source>
            <translation>Scheibe 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 2</source>
            <translation>Scheibe 2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 3</source>
            <translation>Scheibe 3</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>grower</source>
            <translation>Erzeuger</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>malignant</source>
            <translation>bösartig</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>progression</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with {value:g}, the median of the training rows.</source>
            <translation>{count} fehlende Werte in „{column}“ wurden mit {value:g} aufgefüllt, dem Median der Trainingszeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with “{value}”, the most frequent category.</source>
            <translation>{count} fehlende Werte in „{column}“ wurden mit „{value}“ aufgefüllt, der häufigsten Kategorie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} rows with a missing value were dropped.</source>
            <translation>{count} Zeilen mit einem fehlenden Wert wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{count} rows without a value in “{names}” were dropped.</source>
            <translation>{count} Zeilen ohne Wert in „{names}“ wurden weggelassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} has {rows} usable rows ({dropped} more miss a value), but needs at least {least}. Add rows.</source>
            <translation>{name} hat {rows} brauchbare Zeilen ({dropped} weiteren fehlt ein Wert), braucht aber mindestens {least}. Zeilen hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} misses {count} values, the first in column “{column}”, {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>{name} fehlen {count} Werte, der erste in Spalte „{column}“, {place}, und $.data.missing ist refuse. Die Werte eintragen oder es auf fill oder drop setzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/prepare.py" />
            <source>{name} would become {numbers} numbers: {rows} rows of {inputs} inputs. At most {most} are allowed for a file of its size. Choose fewer inputs, fewer texts above all, or take a part of its rows.</source>
            <translation>{name} würde zu {numbers} Zahlen: {rows} Zeilen mit {inputs} Eingaben. Erlaubt sind bei einer Datei dieser Größe höchstens {most}. Weniger Eingaben wählen, vor allem weniger Texte, oder einen Teil der Zeilen nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>{name} would give {count} inputs, but at most {most} are allowed. Choose fewer inputs.</source>
            <translation>{name} würde {count} Eingaben ergeben, erlaubt sind höchstens {most}. Weniger Eingaben wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>{path} ist nicht lesbar: {reason}. Bitte eine andere Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} gibt es nicht. Name und Ordner prüfen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a folder. Choose a text table (.csv) in it.</source>
            <translation>{path} ist ein Ordner. Eine Texttabelle (.csv) darin wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a network path, and those are not opened. Copy the file to this computer.</source>
            <translation>{path} ist ein Netzwerkpfad, und die werden nicht geöffnet. Die Datei auf diesen Computer kopieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a web address, but data is read from this computer alone. Download it first.</source>
            <translation>{path} ist eine Webadresse, Daten werden aber nur von diesem Computer gelesen. Zuerst herunterladen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{path} is larger than {most} MB. Take a part of its rows.</source>
            <translation>{path} ist größer als {most} MB. Einen Teil der Zeilen nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is not a plain file. Choose a text table such as a .csv.</source>
            <translation>{path} ist keine gewöhnliche Datei. Eine Texttabelle wählen, etwa eine .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>Für {path} fehlt Ihnen das Leserecht. Um Erlaubnis bitten oder die Datei in einen eigenen Ordner kopieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} names a device, not a file. Choose a text table such as a .csv.</source>
            <translation>{path} bezeichnet ein Gerät, keine Datei. Eine Texttabelle wählen, etwa eine .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>{rows} rows cannot hold all {classes} classes, so the split does not keep the shares of the classes.</source>
            <translation>{rows} Zeilen können nicht alle {classes} Klassen enthalten, daher wahrt die Aufteilung die Anteile der Klassen nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} has no column left to learn from: all are targets. Name fewer in $.data.target.</source>
            <translation>{source} hat keine Spalte mehr, aus der sich lernen lässt: Alle sind Zielwerte. In $.data.target weniger nennen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/features.py" />
            <source>{source} has one input, x, but $.data.features has {features} alone. Allowed: {allowed}.</source>
            <translation>{source} hat eine Eingabe, x, aber $.data.features enthält nur {features}. Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source} has two columns named “{name}”, columns {first} and {second}. Give each its own name.</source>
            <translation>{source} hat zwei Spalten namens „{name}“, die Spalten {first} und {second}. Jeder einen eigenen Namen geben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} misses the target of {count} rows, first in {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>{source} fehlt der Zielwert von {count} Zeilen, zuerst in {place}, und $.data.missing ist refuse. Die Werte eintragen oder es auf fill oder drop setzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: {value:g} in the column “{column}” is too large. Allowed: numbers up to {largest:g}, positive or negative. Correct it, or leave the cell empty.</source>
            <translation>{source}, {place}: {value:g} in der Spalte „{column}“ ist zu groß. Erlaubt: Zahlen bis {largest:g}, positiv oder negativ. Berichtigen oder die Zelle leer lassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{source}, {place}: {value:g} in the target “{column}” is not a label. Allowed: 0 and 1. Correct it, or set $.data.task to regression.</source>
            <translation>{source}, {place}: {value:g} in der Zielspalte „{column}“ ist kein Label. Erlaubt: 0 und 1. Berichtigen oder $.data.task auf regression setzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: “{value}” in the column “{column}” is not a number, but the column holds numbers. Correct it, leave the cell empty if the value is missing, or leave the column out.</source>
            <translation>{source}, {place}: „{value}“ in der Spalte „{column}“ ist keine Zahl, die Spalte enthält aber Zahlen. Berichtigen, die Zelle leer lassen, wenn der Wert fehlt, oder die Spalte weglassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} begins as {encoding}, but is damaged further on. Save it again as UTF-8.</source>
            <translation>{where} beginnt als {encoding}, ist aber weiter hinten beschädigt. Noch einmal als UTF-8 speichern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} cannot be understood: {reason}. Check its quotation marks.</source>
            <translation>{where} ist nicht zu verstehen: {reason}. Die Anführungszeichen prüfen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has more than {most} rows. Take a part of them.</source>
            <translation>{where} hat mehr als {most} Zeilen. Einen Teil davon nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} has one column only, or lines of many widths. A table needs an input and a target, with a comma, semicolon, tab, bar or space between them.</source>
            <translation>{where} hat nur eine Spalte oder Zeilen von vielerlei Länge. Eine Tabelle braucht eine Eingabe und einen Zielwert, dazwischen ein Komma, Semikolon, Tabulator, senkrechten Strich oder Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has {count} columns, but at most {most} are allowed. Take a part of them.</source>
            <translation>{where} hat {count} Spalten, erlaubt sind aber höchstens {most}. Einen Teil davon nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} has {rows} records, but {parsed} were understood. Check its quotation marks.</source>
            <translation>{where} hat {rows} Datensätze, verstanden wurden aber {parsed}. Die Anführungszeichen prüfen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} holds column names alone. Add at least 4 rows below them.</source>
            <translation>{where} enthält nur Spaltennamen. Darunter mindestens 4 Zeilen hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is a spreadsheet or an archive, not text. Open it and save the table as CSV.</source>
            <translation>{where} ist eine Tabellenkalkulation oder ein Archiv, kein Text. Öffnen und die Tabelle als CSV speichern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is binary, not text. Choose a text table such as a .csv, in UTF-8.</source>
            <translation>{where} ist binär, kein Text. Eine Texttabelle wählen, etwa eine .csv, in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is empty. It needs a header and at least 4 rows.</source>
            <translation>{where} ist leer. Nötig sind eine Kopfzeile und mindestens 4 Zeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where}, line {line}: {count} columns, but the first line has {width}. Every line needs as many; look for a missing or additional delimiter, or put text that holds one in quotation marks.</source>
            <translation>{where}, Zeile {line}: {count} Spalten, die erste Zeile hat aber {width}. Jede Zeile braucht gleich viele; nach einem fehlenden oder überzähligen Trennzeichen suchen oder Text, der eines enthält, in Anführungszeichen setzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where}, line {line}: {reason}. Check the quotation marks from there on.</source>
            <translation>{where}, Zeile {line}: {reason}. Die Anführungszeichen von dort an prüfen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>“{name}” is both an input and a target, so there would be nothing to predict. Take it out of $.data.inputs, or choose another $.data.target.</source>
            <translation>„{name}“ ist Eingabe und Zielwert zugleich, es gäbe also nichts vorherzusagen. Aus $.data.inputs herausnehmen oder ein anderes $.data.target wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>“{value}” is not a number, but the column “{column}” takes numbers. Type one such as 1.5.</source>
            <translation>„{value}“ ist keine Zahl, die Spalte „{column}“ nimmt aber Zahlen. Eine eingeben, etwa 1,5.</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Experiment alone</source>
            <translation>Nur das Experiment</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights</source>
            <translation>Gewichte behalten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights?</source>
            <translation>Gewichte behalten?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Otherwise they are lost.</source>
            <translation>Sonst gehen sie verloren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Project with its run, notes and table</source>
            <translation>Projekt mit Durchlauf, Notizen und Tabelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Projects, experiments and tables</source>
            <translation>Projekte, Experimente und Tabellen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save a picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save the changes to “{name}” first?</source>
            <translation>Zuerst die Änderungen an „{name}“ speichern?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Space, → and R act in the Studio, where no control that you are in uses them.</source>
            <translation>Leertaste, → und R wirken im Studio, solange kein Bedienelement mit Fokus sie selbst braucht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Start anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>This network has been trained. Keep its weights, or start anew with the change?</source>
            <translation>Dieses Netz ist trainiert. Seine Gewichte behalten oder mit der Änderung neu beginnen?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Your answer is remembered. View, “Ask again about swaps” brings the question back.</source>
            <translation>Ihre Antwort wird gemerkt. Ansicht, „Beim Tausch wieder fragen“ bringt die Frage zurück.</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”</source>
            <translation>Ein Wettlauf auf einem Cluster braucht Dask. Installieren mit: pip install "nnstudio[cluster]"</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It has no gradient written by hand.</source>
            <translation>Dafür gibt es keinen von Hand geschriebenen Gradienten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It reads two outputs for each number.</source>
            <translation>Er liest zwei Ausgaben je Zahl.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Its slope is learned, and stands in no layer's weights.</source>
            <translation>Die Steigung wird gelernt und steht in den Gewichten keiner Schicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>One cannot go on from here: this moment is of another network or data.</source>
            <translation>Von hier aus geht es nicht weiter: Dieser Zeitpunkt gehört zu einem anderen Netz oder anderen Daten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>PyTorch finds no usable NVIDIA GPU or driver.</source>
            <translation>PyTorch findet keine brauchbare NVIDIA-GPU oder keinen Treiber.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Rows are carried from one epoch into the next.</source>
            <translation>Zeilen werden von einer Epoche in die nächste mitgenommen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The Dask scheduler at {address} cannot be reached any more. What had come is kept.</source>
            <translation>Der Dask-Scheduler unter {address} ist nicht mehr zu erreichen. Was gekommen war, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>The device {name} cannot be used here: {reason} Choose cpu or auto.</source>
            <translation>Das Gerät {name} ist hier nicht nutzbar: {reason} cpu oder auto wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>The mean is over the weights of a batch's own rows.</source>
            <translation>Der Mittelwert geht über die Gewichte der eigenen Zeilen eines Batches.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/engines.py" />
            <source>The processes of this race keep ending before their time. Is there enough memory for them?</source>
            <translation>Die Prozesse dieses Wettlaufs enden immer wieder vorzeitig. Ist genug Speicher für sie da?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/keeping.py" />
            <source>The race that was kept does not fit these data, so that it cannot be gone on with.</source>
            <translation>Der aufbewahrte Wettlauf passt nicht zu diesen Daten und lässt sich deshalb nicht fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/worker.py" />
            <source>The run could not begin: an error in the program.</source>
            <translation>Der Durchlauf konnte nicht beginnen: ein Fehler im Programm.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The scheduler at {address} has no worker. Start one with: dask worker {address}</source>
            <translation>Der Scheduler unter {address} hat keinen Worker. Einen starten mit: dask worker {address}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The workers at {address} could not train this race: {reason}. They need the same nnstudio and enough memory.</source>
            <translation>Die Worker unter {address} konnten diesen Wettlauf nicht trainieren: {reason}. Sie brauchen dasselbe nnstudio und genug Speicher.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but its driver is missing or too old for this PyTorch.</source>
            <translation>Es gibt eine NVIDIA-GPU, aber ihr Treiber fehlt oder ist zu alt für dieses PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but this PyTorch was built for the CPU alone. “nnstudio doctor” prints the command that brings PyTorch for CUDA.</source>
            <translation>Es gibt eine NVIDIA-GPU, aber dieses PyTorch ist nur für die CPU gebaut. „nnstudio doctor“ nennt den Befehl, der PyTorch für CUDA holt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>There is no Dask scheduler at {address}. Start one with “dask scheduler”, and give the address that it prints, such as tcp://192.168.0.2:8786.</source>
            <translation>Unter {address} gibt es keinen Dask-Scheduler. Einen mit „dask scheduler“ starten und die Adresse angeben, die er nennt, etwa tcp://192.168.0.2:8786.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is no device {name}. Usable here: {names}.</source>
            <translation>Ein Gerät {name} gibt es nicht. Hier nutzbar: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>This PyTorch was built for the CPU alone.</source>
            <translation>Dieses PyTorch ist nur für die CPU gebaut.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>This change needs another number of outputs, so it begins a new run. Press Reset.</source>
            <translation>Diese Änderung braucht eine andere Anzahl von Ausgaben und beginnt daher einen neuen Durchlauf. Zurücksetzen drücken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite. Try a smaller learning rate, then press Reset.</source>
            <translation>Das Training hielt in Epoche {epoch} an: {tensor} wurde NaN oder unendlich. Eine kleinere Lernrate versuchen, dann Zurücksetzen drücken.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>the loss</source>
            <translation>der Verlust</translation>
        </message>
    </context>
    <context>
        <name>experiment</name>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features is empty. Choose at least one input, such as x.</source>
            <translation>$.data.features ist leer. Mindestens eine Eingabe wählen, etwa x.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features names an input twice. Name each input once.</source>
            <translation>$.data.features nennt eine Eingabe zweimal. Jede Eingabe nur einmal nennen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.path is missing. A source of “file” needs the path of a text table.</source>
            <translation>$.data.path fehlt. Eine Quelle „file“ braucht den Pfad einer Texttabelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.rows is missing or empty. A source of “rows” needs at least 4 rows.</source>
            <translation>$.data.rows fehlt oder ist leer. Eine Quelle „rows“ braucht mindestens 4 Zeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.network.hidden has {count} layers. Allowed: 0 to {most}.</source>
            <translation>$.network.hidden hat {count} Schichten. Erlaubt: 0 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.device is “{device}”. Allowed: cpu, cuda, cuda:0, cuda:1 …, auto.</source>
            <translation>$.training.device ist „{device}“. Erlaubt: cpu, cuda, cuda:0, cuda:1 …, auto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.l1_at_zero is “stop”, which needs the optimizer sgd without momentum. Allowed with others: cross.</source>
            <translation>$.training.l1_at_zero ist „stop“, und das braucht den Optimierer sgd ohne Momentum. Mit anderen erlaubt: cross.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.parameters.nesterov needs a momentum above 0. Set momentum, or drop nesterov.</source>
            <translation>$.training.parameters.nesterov braucht ein Momentum über 0. Momentum setzen oder nesterov weglassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place} is {value}. Allowed: {allowed}.</source>
            <translation>$.{place} ist {value}. Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place}.seed is {value}. Allowed: a whole number from 0 to {upper:,}, or a text.</source>
            <translation>$.{place}.seed ist {value}. Erlaubt: eine ganze Zahl von 0 bis {upper:,} oder ein Text.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>A factor on the loss, as in half squares.</source>
            <translation>Ein Faktor auf den Verlust, wie bei halben Quadraten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>A race has {seeds} seeds. Allowed: 1 to {most:,}.</source>
            <translation>Ein Wettlauf hat {seeds} Seeds. Erlaubt: 1 bis {most:,}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Amplitude</source>
            <translation>Amplitude</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Factor</source>
            <translation>Faktor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How far one step goes: too small is slow, too large flies off.</source>
            <translation>Wie weit ein Schritt geht: Zu klein ist langsam, zu groß fliegt davon.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How high the wave goes.</source>
            <translation>Wie hoch die Welle geht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many neurons the layer has.</source>
            <translation>Wie viele Neuronen die Schicht hat.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many outputs the network has, where task and loss should not decide.</source>
            <translation>Wie viele Ausgaben das Netz hat, wenn das nicht Aufgabe und Verlust bestimmen sollen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows are drawn, training and test together.</source>
            <translation>Wie viele Zeilen gezogen werden, Training und Test zusammen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows one step looks at; more than there are means all of them.</source>
            <translation>Wie viele Zeilen ein Schritt betrachtet; mehr, als es gibt, heißt alle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many times the training passes over all training rows.</source>
            <translation>Wie oft das Training alle Trainingszeilen durchläuft.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How much chance blurs the data: 0 is clean.</source>
            <translation>Wie sehr der Zufall die Daten verwischt: 0 ist sauber.</translation>
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
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Neurons</source>
            <translation>Neuronen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Noise</source>
            <translation>Rauschen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Outputs</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Positive share</source>
            <translation>Positiver Anteil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero by a constant amount.</source>
            <translation>Zieht jedes Gewicht um einen festen Betrag zur Null hin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero in proportion to its size.</source>
            <translation>Zieht jedes Gewicht im Verhältnis zu seiner Größe zur Null hin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Start bias</source>
            <translation>Startbias</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Test share</source>
            <translation>Testanteil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every neuron of the layer starts with.</source>
            <translation>Der Bias, mit dem jedes Neuron der Schicht beginnt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every output starts with.</source>
            <translation>Der Bias, mit dem jede Ausgabe beginnt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The experiment holds too many rows for one line. Hand over a project file instead.</source>
            <translation>Das Experiment enthält zu viele Zeilen für eine Textzeile. Stattdessen eine Projektdatei weitergeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The line is cut off or mistyped: its checksum does not fit. Copy it again, from {prefix} to its end.</source>
            <translation>Die Zeile ist abgeschnitten oder vertippt: Ihre Prüfsumme stimmt nicht. Noch einmal kopieren, von {prefix} bis zum Ende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs as many as the target has columns ({columns}). Remove network.outputs.</source>
            <translation>Das Netz hat {outputs} Ausgaben, aber {loss} braucht so viele, wie der Zielwert Spalten hat ({columns}). network.outputs entfernen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs {needed}: a mean and a variance for each column of the target. Remove network.outputs.</source>
            <translation>Das Netz hat {outputs} Ausgaben, aber {loss} braucht {needed}: Mittelwert und Varianz für jede Spalte des Zielwerts. network.outputs entfernen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The rows of this experiment are in a file of this computer, which one line cannot carry. Hand over a project file instead.</source>
            <translation>Die Zeilen dieses Experiments stehen in einer Datei dieses Computers, die eine Textzeile nicht mitnehmen kann. Stattdessen eine Projektdatei weitergeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows in the rare class.</source>
            <translation>Der Anteil der Zeilen in der seltenen Klasse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows kept back to test on rows never trained on.</source>
            <translation>Der Anteil der Zeilen, die zurückbehalten werden, um an nie trainierten Zeilen zu testen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This is not the line of an experiment. Such a line begins with {prefix}</source>
            <translation>Das ist nicht die Zeile eines Experiments. Eine solche Zeile beginnt mit {prefix}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line asks for a file of this computer, and a line from somebody else may read none. Ask for the project file.</source>
            <translation>Diese Zeile verlangt eine Datei dieses Computers, und eine Zeile von jemand anderem darf keine lesen. Um die Projektdatei bitten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line holds more than an experiment can, or only a part of one.</source>
            <translation>Diese Zeile enthält mehr, als ein Experiment kann, oder nur einen Teil davon.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is of format {version}, but this studio reads format 1. Update nnstudio.</source>
            <translation>Diese Zeile hat Format {version}, dieses Studio liest aber Format 1. nnstudio aktualisieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is too long for an experiment.</source>
            <translation>Diese Zeile ist zu lang für ein Experiment.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>This race has {runs:,} runs. Allowed: up to {most:,}. Take fewer values or seeds.</source>
            <translation>Dieser Wettlauf hat {runs:,} Durchläufe. Erlaubt: bis zu {most:,}. Weniger Werte oder Seeds nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>bce takes targets from 0 to 1, but the targets reach from {lowest:g} to {highest:g}. Choose mse.</source>
            <translation>bce nimmt Zielwerte von 0 bis 1, aber die Zielwerte reichen von {lowest:g} bis {highest:g}. mse wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>kl_div takes the logarithm of the targets, but the lowest target is {lowest:g}, which has none. Choose mse for numbers, or target_coding zero_one for classes.</source>
            <translation>kl_div nimmt den Logarithmus der Zielwerte, aber der kleinste Zielwert ist {lowest:g} und hat keinen. Für Zahlen mse wählen, für Klassen target_coding zero_one.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train equally long.</source>
            <translation>{key} kann sich nicht ändern: Alle Varianten trainieren gleich lang.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train on one device.</source>
            <translation>{key} kann sich nicht ändern: Alle Varianten trainieren auf einem Gerät.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: in a race all variants have the same data. Allowed: paths that begin with network, loss or training.</source>
            <translation>{key} kann sich nicht ändern: In einem Wettlauf haben alle Varianten dieselben Daten. Erlaubt: Pfade, die mit network, loss oder training beginnen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: say how many seeds instead (--seeds N).</source>
            <translation>{key} kann sich nicht ändern: Stattdessen angeben, wie viele Seeds (--seeds N).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} does not vary in this race.</source>
            <translation>{key} ändert sich in diesem Wettlauf nicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} has a value twice. Name each value once.</source>
            <translation>{key} hat einen Wert zweimal. Jeden Wert nur einmal nennen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is no place of an experiment that can vary. Allowed: paths that begin with network, loss or training, such as {example}.</source>
            <translation>{key} ist keine Stelle eines Experiments, die sich ändern kann. Erlaubt: Pfade, die mit network, loss oder training beginnen, etwa {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is to vary twice. Name all its values at once.</source>
            <translation>{key} soll sich zweimal ändern. Alle Werte auf einmal nennen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key}: “{value}” has {found} parts, but {needed} things vary together. Join them by +.</source>
            <translation>{key}: „{value}“ hat {found} Teile, es ändern sich aber {needed} Dinge zusammen. Mit + verbinden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} has {weights} weights, but the network has {outputs} outputs. Give each output a weight in loss.parameters.weight, or leave them out.</source>
            <translation>{loss} hat {weights} Gewichte, das Netz hat aber {outputs} Ausgaben. In loss.parameters.weight jeder Ausgabe ein Gewicht geben oder sie weglassen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one class per row, but the task is {task}. Choose mse for numbers, bce_with_logits for labels.</source>
            <translation>{loss} braucht eine Klasse je Zeile, aber die Aufgabe ist {task}. Für Zahlen mse wählen, für Labels bce_with_logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one output for each of the {classes} classes, but the network has {outputs}. Remove network.outputs or set it to {classes}.</source>
            <translation>{loss} braucht eine Ausgabe für jede der {classes} Klassen, aber das Netz hat {outputs}. network.outputs entfernen oder auf {classes} setzen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes probabilities from 0 to 1, but {fed} gives {range}. Use sigmoid before it, or the loss bce_with_logits.</source>
            <translation>{loss} nimmt Wahrscheinlichkeiten von 0 bis 1, aber {fed} liefert {range}. Davor sigmoid verwenden oder den Verlust bce_with_logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes targets of 0 and 1, but data.target_coding is minus_one_one. Use zero_one.</source>
            <translation>{loss} nimmt Zielwerte 0 und 1, aber data.target_coding ist minus_one_one. zero_one verwenden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/embedded.py" />
            <source>{path} carries no experiment. Choose a lab report that nnstudio has written.</source>
            <translation>{path} enthält kein Experiment. Einen Laborbericht wählen, den nnstudio geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} konnte nicht gespeichert werden: {reason}. Nichts wurde geändert; bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} gibt es nicht. Name und Ordner prüfen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a folder. Choose an experiment file (.json) in it.</source>
            <translation>{path} ist ein Ordner. Eine Experimentdatei (.json) darin wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a table, not an experiment. Open it in the window, choose what to predict, and save the experiment.</source>
            <translation>{path} ist eine Tabelle, kein Experiment. Im Fenster öffnen, wählen, was vorherzusagen ist, und das Experiment speichern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{path} ist größer als {most} MB, zu groß für ein Experiment. Tabellen werden als Daten geöffnet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not UTF-8 text (byte {position}). Experiment files are JSON text in UTF-8.</source>
            <translation>{path} ist kein UTF-8-Text (Byte {position}). Experimentdateien sind JSON-Text in UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not a plain file. Choose an experiment file (.json).</source>
            <translation>{path} ist keine gewöhnliche Datei. Eine Experimentdatei (.json) wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>Für {path} fehlt Ihnen das Leserecht. Um Erlaubnis bitten oder die Datei in einen eigenen Ordner kopieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: an experiment has no “{step}” there.{hint} Allowed: {allowed}.</source>
            <translation>{path}: Ein Experiment hat dort kein „{step}“.{hint} Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: the network has no hidden layer. Add one first.</source>
            <translation>{path}: Das Netz hat keine verdeckte Schicht. Erst eine hinzufügen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: there is no hidden layer {step}. Allowed: 0 to {most}, or * for all of them.</source>
            <translation>{path}: Es gibt keine verdeckte Schicht {step}. Erlaubt: 0 bis {most}, oder * für alle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>{place}.{key} is “{name}”, which is not known.{hint} Allowed: {allowed}.</source>
            <translation>{place}.{key} ist „{name}“, das ist nicht bekannt.{hint} Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{where} ist größer als {most} MB, zu groß für ein Experiment. Tabellen werden als Daten geöffnet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is not JSON: {reason}.</source>
            <translation>{where} ist kein JSON: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where}: {reason}</source>
            <translation>{where}: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>“{text}” says not what varies. Write KEY=a,b,c, such as {example}.</source>
            <translation>„{text}“ sagt nicht, was sich ändert. Die Form ist KEY=a,b,c, etwa {example}.</translation>
        </message>
    </context>
    <context>
        <name>explore</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>-1 for no and 1 for yes</source>
            <translation>-1 für nein und 1 für ja</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>0 for no, 1 for yes, or a share between</source>
            <translation>0 für nein, 1 für ja, oder ein Anteil dazwischen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>0 or 1 for each output, or a share between</source>
            <translation>0 oder 1 für jede Ausgabe, oder ein Anteil dazwischen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A delta of 50: the line follows the outliers as it does under mse.</source>
            <translation>Ein Delta von 50: Die Gerade folgt den Ausreißern wie unter mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A flat start</source>
            <translation>Ein flacher Start</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A lambda of 12: every output and every slope is 0.</source>
            <translation>Ein Lambda von 12: Jede Ausgabe und jede Steigung ist 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A large learning rate: the loss jumps up and down and never settles.</source>
            <translation>Eine große Lernrate: Der Verlust springt auf und ab und beruhigt sich nie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A mean kept small</source>
            <translation>Ein klein gehaltener Mittelwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A relu on the output that starts below zero: the loss never moves.</source>
            <translation>Ein relu an der Ausgabe, das unter null beginnt: Der Verlust bewegt sich nie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>Ein sigmoid vor dem Verlust: Er bleibt weit über 0 stehen, obwohl fast jede Zeile richtig ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid that starts sure of one class: under mse the loss hardly moves.</source>
            <translation>Ein sigmoid, das sich anfangs einer Klasse sicher ist: Unter mse bewegt sich der Verlust kaum.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A slope of 0.98 below zero: the boundary is almost a straight line.</source>
            <translation>Eine Steigung von 0,98 unter null: Die Grenze ist fast eine Gerade.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it falls below 0, towards −1.</source>
            <translation>Ein softmax vor dem Verlust: Er fällt unter 0, gegen −1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>Ein softmax vor dem Verlust: Er bleibt weit über 0 stehen, obwohl fast jede Zeile richtig ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A softplus before a loss that takes logits: the loss stops far above 0.</source>
            <translation>Ein softplus vor einem Verlust, der Logits nimmt: Der Verlust bleibt weit über 0 stehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A tanh before the loss: no mean gets beyond 1, though the sine reaches 3.</source>
            <translation>Ein tanh vor dem Verlust: Kein Mittelwert kommt über 1 hinaus, obwohl der Sinus bis 3 reicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A tanh on the output: the curve is cut off at −1 and 1, though the sine reaches 3.</source>
            <translation>Ein tanh an der Ausgabe: Die Kurve ist bei −1 und 1 abgeschnitten, obwohl der Sinus bis 3 reicht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Above the ceiling</source>
            <translation>Über der Decke</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>An output that starts at exactly 0: the slope is 0 there, so the loss never moves.</source>
            <translation>Eine Ausgabe, die genau bei 0 beginnt: Dort ist die Steigung 0, also bewegt sich der Verlust nie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Certain and wrong</source>
            <translation>Gewiss und falsch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Choose the right class's logit, or a whole answer, to see the network's rows as dots.</source>
            <translation>Den Logit der richtigen Klasse oder eine ganze Antwort wählen, um die Zeilen des Netzes als Punkte zu sehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Dead output</source>
            <translation>Tote Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Delta too wide</source>
            <translation>Delta zu breit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows at their misses; each has a variance of its own.</source>
            <translation>Punkte: {count} der Trainingszeilen bei ihren Fehlern; jede hat eine eigene Varianz.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose answer is {target}, at the network's {axis}.</source>
            <translation>Punkte: {count} der Trainingszeilen, deren Antwort {target} ist, nach {axis} des Netzes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose count is {target}, at what the loss is fed.</source>
            <translation>Punkte: {count} der Trainingszeilen, deren Anzahl {target} ist, bei dem, womit der Verlust gespeist wird.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, by how far the {axis} of their right class is ahead.</source>
            <translation>Punkte: {count} der Trainingszeilen, danach, wie weit {axis} ihrer richtigen Klasse vorn liegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, each as far from the target here as it misses its own.</source>
            <translation>Punkte: {count} der Trainingszeilen, jede so weit vom Zielwert hier, wie sie ihren eigenen verfehlt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Flat outside</source>
            <translation>Außen flach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For classes</source>
            <translation>Für Klassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For counts</source>
            <translation>Für Anzahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For numbers</source>
            <translation>Für Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For yes or no</source>
            <translation>Für ja oder nein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 1: the slope is 0 there, and nothing is learned.</source>
            <translation>Verdeckte Schichten, die weit über 1 beginnen: Dort ist die Steigung 0, und nichts wird gelernt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 6: the slope is 0 there, and no layer before it learns.</source>
            <translation>Verdeckte Schichten, die weit über 6 beginnen: Dort ist die Steigung 0, und keine Schicht davor lernt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far below −3: all outputs and slopes are 0.</source>
            <translation>Verdeckte Schichten, die weit unter −3 beginnen: Alle Ausgaben und Steigungen sind 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>KL without the logarithm</source>
            <translation>KL ohne Logarithmus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Lambda too wide</source>
            <translation>Lambda zu breit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Layers without a bend</source>
            <translation>Schichten ohne Krümmung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Leaky until straight</source>
            <translation>Leaky bis zur Geraden</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Logits</source>
            <translation>Logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Means and spreads</source>
            <translation>Mittelwerte und Streuungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>NLL of raw scores</source>
            <translation>NLL roher Wertungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>NLL without the logarithm</source>
            <translation>NLL ohne Logarithmus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Never a no</source>
            <translation>Nie ein Nein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>No dots: in the Studio, {loss} is not fed from {before}.</source>
            <translation>Keine Punkte: Im Studio wird {loss} nicht von {before} gespeist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>No log_softmax before nll: the loss falls below 0, without end.</source>
            <translation>Kein log_softmax vor nll: Der Verlust fällt unter 0, ohne Ende.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>No sigmoid before the loss: the Studio says why PyTorch refuses.</source>
            <translation>Kein sigmoid vor dem Verlust: Das Studio sagt, warum PyTorch ablehnt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Out of reach</source>
            <translation>Unerreichbar</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Outputs</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Predictions</source>
            <translation>Vorhersagen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Scores</source>
            <translation>Wertungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Scores for probabilities</source>
            <translation>Wertung statt Wahrscheinlichkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sigmoid twice</source>
            <translation>Zweimal sigmoid</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Silent hardswish</source>
            <translation>Stummes hardswish</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Small start weights: around zero the slope is nearly 0, and learning hardly begins.</source>
            <translation>Kleine Startgewichte: Um null ist die Steigung fast 0, und das Lernen kommt kaum in Gang.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Softmax twice</source>
            <translation>Zweimal softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sure and wrong</source>
            <translation>Sicher und falsch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Target shares</source>
            <translation>Anteile als Ziel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Targets</source>
            <translation>Zielwerte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Targets of 0 and 1: the network says yes to every row.</source>
            <translation>Zielwerte 0 und 1: Das Netz sagt zu jeder Zeile ja.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>The rows of the network in the Studio appear here as dots.</source>
            <translation>Die Zeilen des Netzes im Studio erscheinen hier als Punkte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>These are {count} numbers; up to {most} can be shown.</source>
            <translation>Das sind {count} Zahlen; höchstens {most} lassen sich zeigen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Too fast for L1</source>
            <translation>Zu schnell für L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Train with {loss} in the Studio to see its rows here as dots.</source>
            <translation>Im Studio mit {loss} trainieren, um die Zeilen hier als Punkte zu sehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Two hidden layers of identity: the boundary stays one straight line.</source>
            <translation>Zwei verdeckte Schichten mit identity: Die Grenze bleibt eine einzige Gerade.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write a few numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>Ein paar Zahlen eingeben, etwa [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write one row of numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>Eine Zeile mit Zahlen eingeben, etwa [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Zero is no side</source>
            <translation>Null ist keine Seite</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a count for each output, 0 or more</source>
            <translation>eine Anzahl für jede Ausgabe, 0 oder mehr</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a mean and a spread s; the variance is softplus(s)</source>
            <translation>Mittelwert und Streuung s; die Varianz ist softplus(s)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a share for each class; they sum to 1</source>
            <translation>ein Anteil für jede Klasse; zusammen ergeben sie 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>both</source>
            <translation>beides</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>counts from 0 on</source>
            <translation>Anzahlen ab 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>expected counts above 0, unless the output is a logarithm</source>
            <translation>erwartete Anzahlen über 0, außer die Ausgabe ist ein Logarithmus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>hidden</source>
            <translation>verdeckt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>log-probabilities</source>
            <translation>Log-Wahrscheinlichkeiten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logits: the raw values of the last layer</source>
            <translation>Logits: die rohen Werte der letzten Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>losses</source>
            <translation>Verluste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one class number for each row, from 0</source>
            <translation>eine Klassennummer für jede Zeile, ab 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each output</source>
            <translation>eine Zahl für jede Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each pair of outputs</source>
            <translation>eine Zahl für jedes Paar von Ausgaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>probabilities from 0 to 1</source>
            <translation>Wahrscheinlichkeiten von 0 bis 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>probabilities from 0 to 1; put sigmoid before the loss</source>
            <translation>Wahrscheinlichkeiten von 0 bis 1; sigmoid vor den Verlust setzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>rare</source>
            <translation>selten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>rows whose shares sum to 1</source>
            <translation>Zeilen, deren Anteile zusammen 1 ergeben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>score</source>
            <translation>Wertung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>scores: the raw values of the last layer</source>
            <translation>Wertungen: die rohen Werte der letzten Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>shares from 0 to 1</source>
            <translation>Anteile von 0 bis 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>the logarithm of the expected count</source>
            <translation>der Logarithmus der erwarteten Anzahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the loss</source>
            <translation>{name} als Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the output activation</source>
            <translation>{name} als Ausgabeaktivierung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in Hidden {number}</source>
            <translation>{name} in Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in every hidden layer</source>
            <translation>{name} in jeder verdeckten Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: nearly flat, slope below {slope}</source>
            <translation>{name}: fast flach, Steigung unter {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope 0 here</source>
            <translation>{name}: gesättigt, hier Steigung 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope below {slope}</source>
            <translation>{name}: gesättigt, Steigung unter {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: slope 0 here, a unit that stays here is dead</source>
            <translation>{name}: hier Steigung 0, eine Einheit, die hier bleibt, ist tot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place} has the shape {shape}, but {other} has {wanted}. Write one target for each number.</source>
            <translation>{place} hat die Form {shape}, {other} aber {wanted}. Für jede Zahl einen Zielwert eingeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} holds {count} numbers. Allowed: 1 to {most}.</source>
            <translation>{place} enthält {count} Zahlen. Erlaubt: 1 bis {most}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} is empty. Write numbers such as {example}.</source>
            <translation>{place} ist leer. Zahlen eingeben, etwa {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: a bracket “{bracket}” has no partner. Write numbers such as {example}.</source>
            <translation>{place}: Eine Klammer „{bracket}“ hat kein Gegenstück. Zahlen eingeben, etwa {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: each row needs a mean, a spread and one target. Write {example} and {target}.</source>
            <translation>{place}: Jede Zeile braucht Mittelwert, Streuung und einen Zielwert. {example} und {target} eingeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: every row needs as many numbers as the first one. Write rows such as {example}.</source>
            <translation>{place}: Jede Zeile braucht so viele Zahlen wie die erste. Zeilen eingeben, etwa {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {count} classes for {rows} rows. Write one class number for each row.</source>
            <translation>{place}: {count} Klassen für {rows} Zeilen. Für jede Zeile eine Klassennummer eingeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {value} cannot stand there. Allowed: {allowed}.</source>
            <translation>{place}: {value} darf dort nicht stehen. Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: “{word}” is no number. Write numbers such as {example}.</source>
            <translation>{place}: „{word}“ ist keine Zahl. Zahlen eingeben, etwa {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>“{word}” is no number; write numbers such as [1.0, -2.0, 3.0].</source>
            <translation>„{word}“ ist keine Zahl; Zahlen eingeben, etwa [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>−1 or 1 for each output</source>
            <translation>−1 oder 1 für jede Ausgabe</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Data with predictions as a table</source>
            <translation>&amp;Daten mit Vorhersagen als Tabelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;History as a table</source>
            <translation>Ve&amp;rlauf als Tabelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Jupyter notebook</source>
            <translation>&amp;Jupyter-Notebook</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Lab report</source>
            <translation>&amp;Laborbericht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;ONNX model</source>
            <translation>&amp;ONNX-Modell</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;State dict</source>
            <translation>&amp;State Dict</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Weights as a table</source>
            <translation>&amp;Gewichte als Tabelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A script of plain PyTorch that trains as the studio does; the trained weights stand at its end.</source>
            <translation>Ein Skript in reinem PyTorch, das wie das Studio trainiert; an seinem Ende stehen die trainierten Gewichte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A web page with settings, results and pictures, which opens as the same experiment.</source>
            <translation>Eine Webseite mit Einstellungen, Ergebnissen und Bildern, die sich als dasselbe Experiment öffnen lässt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every row of the data with what the network predicts for it (CSV).</source>
            <translation>Jede Zeile der Daten mit dem, was das Netz dafür vorhersagt (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every weight and bias, one a line (CSV).</source>
            <translation>Jedes Gewicht und jeder Bias, einer je Zeile (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Lab report as &amp;PDF</source>
            <translation>Laborbericht als &amp;PDF</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Losses and metrics, epoch by epoch (CSV).</source>
            <translation>Verluste und Metriken, Epoche für Epoche (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as P&amp;NG</source>
            <translation>Diagramme als P&amp;NG</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as S&amp;VG</source>
            <translation>Diagramme als S&amp;VG</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Python s&amp;cript</source>
            <translation>Python-S&amp;kript</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Script for several p&amp;rocesses</source>
            <translation>Skript für mehrere Pro&amp;zesse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The installed program comes without the package {extra} that this needs.</source>
            <translation>Dem installierten Programm fehlt das Paket {extra}, das hierfür nötig ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The lab report on paper; the file opens as the same experiment.</source>
            <translation>Der Laborbericht auf Papier; die Datei lässt sich als dasselbe Experiment öffnen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The pictures of the run as drawings that stay sharp at every size.</source>
            <translation>Die Bilder des Durchlaufs als Zeichnungen, die in jeder Größe scharf bleiben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The plots of the studio as they are now, in one picture.</source>
            <translation>Die Diagramme des Studios, wie sie jetzt sind, in einem Bild.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The same lines as a notebook, one cell for each part.</source>
            <translation>Dieselben Zeilen als Notebook, eine Zelle für jeden Teil.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The script for torchrun: its processes, on one machine or many, share every batch (DDP).</source>
            <translation>Das Skript für torchrun: Seine Prozesse, auf einem Rechner oder vielen, teilen sich jeden Batch (DDP).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained network for other programs: rows in their own units go in, predictions come out.</source>
            <translation>Das trainierte Netz für andere Programme: Zeilen in ihren eigenen Einheiten gehen hinein, Vorhersagen kommen heraus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained weights as safetensors, with the lines that load them into PyTorch.</source>
            <translation>Die trainierten Gewichte als safetensors, mit den Zeilen, die sie in PyTorch laden.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>This export is made in the window alone: open the experiment there.</source>
            <translation>Dieser Export entsteht nur im Fenster: Das Experiment dort öffnen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>This needs a package that is not installed. Install it with: pip install "nnstudio[{extra}]"</source>
            <translation>Dafür fehlt ein Paket. Installieren mit: pip install "nnstudio[{extra}]"</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} lässt sich nicht schreiben: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is a folder. Give the name of a file in it.</source>
            <translation>{path} ist ein Ordner. Den Namen einer Datei darin angeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is not a plain file. Choose another name.</source>
            <translation>{path} ist keine gewöhnliche Datei. Bitte einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is the table of the experiment. Choose another file.</source>
            <translation>{path} ist die Tabelle des Experiments. Bitte eine andere Datei wählen.</translation>
        </message>
    </context>
    <context>
        <name>export_file</name>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Export: {kind}</source>
            <translation>Export: {kind}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Saved {path}: run it with Python.</source>
            <translation>{path} gespeichert: mit Python ausführen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>The run is just being made anew. Export it in a moment.</source>
            <translation>Der Durchlauf wird gerade neu gemacht. Gleich noch einmal exportieren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>This can be exported once the data are loaded.</source>
            <translation>Das lässt sich exportieren, sobald die Daten geladen sind.</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>A number may be any number, so nothing bends the output; the loss punishes large misses most.</source>
            <translation>Eine Zahl kann jede Zahl sein, also krümmt nichts die Ausgabe; der Verlust bestraft große Fehler am meisten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Each label is a yes or no of its own; a softmax would let one label win against the others.</source>
            <translation>Jedes Label ist ein eigenes Ja oder Nein; ein softmax ließe ein Label gegen die anderen gewinnen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>In hidden layers: relu first, its slope does not fade; tanh in one or two layers, for smooth answers.</source>
            <translation>In verdeckten Schichten: zuerst relu, die Steigung schwindet nicht; tanh in einer oder zwei Schichten, für glatte Antworten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>No activation stands at the output: the loss compares the number as it is.</source>
            <translation>An der Ausgabe steht keine Aktivierung: Der Verlust vergleicht die Zahl, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Nothing bends the output, and far misses are not squared: outliers cannot pull the fit away.</source>
            <translation>Nichts krümmt die Ausgabe, und große Fehler werden nicht quadriert: Ausreißer können die Anpassung nicht wegziehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One class is right, so all share one whole; the loss asks for the share of the right one.</source>
            <translation>Eine Klasse ist richtig, also teilen sich alle ein Ganzes; der Verlust fragt nach dem Anteil der richtigen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One probability says it all, and this loss stays exact even when the network is sure and wrong.</source>
            <translation>Eine Wahrscheinlichkeit sagt alles, und dieser Verlust bleibt exakt, auch wenn das Netz sicher ist und falschliegt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with huber</source>
            <translation>identity mit huber nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with mse</source>
            <translation>identity mit mse nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits</source>
            <translation>sigmoid mit bce_with_logits nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits, one output for each label</source>
            <translation>sigmoid mit bce_with_logits nehmen, eine Ausgabe für jedes Label</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take softmax with cross_entropy</source>
            <translation>softmax mit cross_entropy nehmen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The sigmoid is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>Das sigmoid ist im Verlust enthalten, der mit den rohen Logits gespeist wird; es macht trotzdem die Wahrscheinlichkeiten, die Sie sehen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The softmax is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>Das softmax ist im Verlust enthalten, der mit den rohen Logits gespeist wird; es macht trotzdem die Wahrscheinlichkeiten, die Sie sehen.</translation>
        </message>
    </context>
    <context>
        <name>lesson_words</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>distance of {number} to that of “{other}”</source>
            <translation>Abstand: {number} zu „{other}“</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>epochs until {metric} reaches {value}</source>
            <translation>Epochen bis {metric} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>highest {metric}</source>
            <translation>{metric}, höchster Wert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>lowest {metric}</source>
            <translation>{metric}, kleinster Wert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>not known yet</source>
            <translation>noch nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at its best</source>
            <translation>{metric}, bester Wert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the end</source>
            <translation>{metric} am Ende</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the start</source>
            <translation>{metric} am Anfang</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, end ÷ start</source>
            <translation>{metric}, Ende ÷ Anfang</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, layer {layer}</source>
            <translation>{metric}, Schicht {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} between {lower} and {upper}</source>
            <translation>{number} zwischen {lower} und {upper}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} less that of “{other}”</source>
            <translation>{number} minus „{other}“</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} not between {lower} and {upper}</source>
            <translation>{number} nicht zwischen {lower} und {upper}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} ÷ that of “{other}”</source>
            <translation>{number} ÷ „{other}“</translation>
        </message>
    </context>
    <context>
        <name>lessons</name>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>First make your prediction: it is worth most before you have seen the run.</source>
            <translation>Zuerst den Tipp abgeben: Er ist am meisten wert, bevor Sie den Durchlauf gesehen haben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>In a lesson weights are learned, not set by hand. Play freely to set one.</source>
            <translation>In einer Lektion werden Gewichte gelernt, nicht von Hand gesetzt. Im freien Ausprobieren geht auch das.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>There is no hand-in ({suffix}) in {folder}. Put the files of the class there.</source>
            <translation>In {folder} gibt es keine Abgabe ({suffix}). Die Dateien der Klasse dort ablegen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/shelf.py" />
            <source>There is no lesson “{name}”. Give a lesson's folder or file, or one of: {known}.</source>
            <translation>Es gibt keine Lektion „{name}“. Ordner oder Datei einer Lektion angeben, oder eine von: {known}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This is larger than the lesson needs: {what}.</source>
            <translation>Das ist größer, als die Lektion braucht: {what}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>This is no hand-in that can be read: {reason}.</source>
            <translation>Das ist keine lesbare Abgabe: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This lesson keeps that as it is. Play freely, if you want to try it.</source>
            <translation>Diese Lektion lässt das, wie es ist. Im freien Ausprobieren lässt es sich ändern.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>This run does not count: the lesson asks for something else at {path}.</source>
            <translation>Dieser Durchlauf zählt nicht: Die Lektion verlangt etwas anderes bei {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>Your progress cannot be kept here ({reason}). Hand in before you close the window, or it is lost.</source>
            <translation>Ihr Fortschritt lässt sich hier nicht aufbewahren ({reason}). Vor dem Schließen des Fensters abgeben, sonst geht er verloren.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced test accuracy</source>
            <translation>balancierte Testgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced training accuracy</source>
            <translation>balancierte Trainingsgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>bias of the first neuron</source>
            <translation>Bias des ersten Neurons</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>diverged</source>
            <translation>divergiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from itself.</source>
            <translation>Das Experiment „{name}“ stammt von sich selbst ab.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from “{base}”, which is neither an experiment nor a .json file.</source>
            <translation>Das Experiment „{name}“ stammt von „{base}“ ab, das weder ein Experiment noch eine .json-Datei ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient norm</source>
            <translation>Gradientennorm</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient of the first ÷ the last hidden layer</source>
            <translation>Gradient der ersten ÷ der letzten verdeckten Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>mean activation</source>
            <translation>mittlere Aktivierung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of dead neurons</source>
            <translation>Anteil toter Neuronen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of gradients of one sign</source>
            <translation>Anteil der Gradienten gleichen Vorzeichens</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test RMSE</source>
            <translation>Test-RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test R²</source>
            <translation>Test-R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test accuracy</source>
            <translation>Testgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test loss</source>
            <translation>Testverlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test precision</source>
            <translation>Test-Präzision</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test recall</source>
            <translation>Test-Recall</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>the studio was started to keep nothing</source>
            <translation>das Studio wurde so gestartet, dass es nichts aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training RMSE</source>
            <translation>Trainings-RMSE</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training R²</source>
            <translation>Trainings-R²</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training accuracy</source>
            <translation>Trainingsgenauigkeit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss</source>
            <translation>Trainingsverlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss above its floor</source>
            <translation>Trainingsverlust über seiner Untergrenze</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training precision</source>
            <translation>Trainings-Präzision</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training recall</source>
            <translation>Trainings-Recall</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/prose.py" />
            <source>{file}, line {line}: {reason}.</source>
            <translation>{file}, Zeile {line}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} cannot be made: {reason}. Choose another place.</source>
            <translation>{folder} lässt sich nicht anlegen: {reason}. Bitte einen anderen Ort wählen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} holds more than {most} hand-ins.</source>
            <translation>{folder} enthält mehr als {most} Abgaben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} is not a folder. Give the folder with the hand-ins.</source>
            <translation>{folder} ist kein Ordner. Den Ordner mit den Abgaben angeben.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} is there already. Choose another name, so that nothing is lost.</source>
            <translation>{folder} gibt es schon. Einen anderen Namen wählen, damit nichts verloren geht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/bundle.py" />
            <source>{path} cannot be opened as a lesson: {reason}.</source>
            <translation>{path} lässt sich nicht als Lektion öffnen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>{path} could not be written: {reason}. Choose another place, such as a memory stick.</source>
            <translation>{path} konnte nicht geschrieben werden: {reason}. Einen anderen Ort wählen, etwa einen USB-Stick.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>{where}/{file}, line {line}: {reason}.</source>
            <translation>{where}/{file}, Zeile {line}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>“{name}” has no letter to make a lesson's id of.</source>
            <translation>„{name}“ enthält keinen Buchstaben, aus dem sich die Kennung einer Lektion machen ließe.</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>Hidden {number}: {name}</source>
            <translation>Verdeckt {number}: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>batch {size}</source>
            <translation>Batch {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>edited</source>
            <translation>geändert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>from here</source>
            <translation>ab hier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>output: {name}</source>
            <translation>Ausgabe: {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>rate {rate}</source>
            <translation>Rate {rate}</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A gap gets the median or the most frequent category of the training rows.</source>
            <translation>Eine Lücke bekommt den Median oder die häufigste Kategorie der Trainingszeilen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A table with a gap is not taken.</source>
            <translation>Eine Tabelle mit einer Lücke wird nicht genommen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Drop rows</source>
            <translation>Zeilen weglassen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Fill in</source>
            <translation>Auffüllen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows with a gap are left out.</source>
            <translation>Zeilen mit einer Lücke werden weggelassen.</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>A dead neuron has slope 0 on every training row, so that no row changes its weights.</source>
            <translation>Ein totes Neuron hat auf jeder Trainingszeile Steigung 0, sodass keine Zeile seine Gewichte ändert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Hidden {number}</source>
            <translation>Verdeckt {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Inputs</source>
            <translation>Eingaben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>No neuron is dead, and few outputs lie where the activation is flat.</source>
            <translation>Kein Neuron ist tot, und wenige Ausgaben liegen dort, wo die Aktivierung flach ist.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>So many of the outputs lie where the activation is flat: little gradient passes.</source>
            <translation>So viele der Ausgaben liegen dort, wo die Aktivierung flach ist: Wenig Gradient kommt durch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>The outputs are no longer numbers: the training has blown up.</source>
            <translation>Die Ausgaben sind keine Zahlen mehr: Das Training ist explodiert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>active on {percent} % of rows</source>
            <translation>auf {percent} % der Zeilen aktiv</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for a typical row</source>
            <translation>für eine typische Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for this row</source>
            <translation>für diese Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>from {low} to {high} on the rows</source>
            <translation>auf den Zeilen von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>healthy</source>
            <translation>gesund</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>mean</source>
            <translation>Mittelwert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>not a number</source>
            <translation>keine Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>slope {slope}</source>
            <translation>Steigung {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>variance</source>
            <translation>Varianz</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{dead} of {units} dead</source>
            <translation>{dead} von {units} tot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % gesättigt</translation>
        </message>
    </context>
    <context>
        <name>neuron</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to the {count} neurons of {layer}.</source>
            <translation>Es gibt {output} an die {count} Neuronen von {layer} weiter.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to {layer}.</source>
            <translation>Es gibt {output} an {layer} weiter.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>a share of 1</source>
            <translation>ein Anteil an 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>dead: 0 on all rows</source>
            <translation>tot: 0 auf allen Zeilen</translation>
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
            <translation>nie flach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}({sum}) = {output}</source>
            <translation>{name}({sum}) = {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, for predictions only: the loss gets z = {sum}.</source>
            <translation>{name}, nur für Vorhersagen: Der Verlust bekommt z = {sum}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, inside the loss: the loss gets z = {sum}.</source>
            <translation>{name}, im Verlust enthalten: Der Verlust bekommt z = {sum}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{output} is what the network says and the loss gets.</source>
            <translation>{output} ist, was das Netz sagt und der Verlust bekommt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} active</source>
            <translation>{percent} aktiv</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} flat</source>
            <translation>{percent} flach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} saturated</source>
            <translation>{percent} gesättigt</translation>
        </message>
    </context>
    <context>
        <name>output</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>not {label}</source>
            <translation>nicht {label}</translation>
        </message>
    </context>
    <context>
        <name>output_numbers</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>class</source>
            <translation>Klasse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>prediction</source>
            <translation>Vorhersage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>training</source>
            <translation>Training</translation>
        </message>
    </context>
    <context>
        <name>pairing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>applied before the loss</source>
            <translation>vor dem Verlust angewandt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>raw, nothing applied</source>
            <translation>roh, nichts angewandt</translation>
        </message>
    </context>
    <context>
        <name>playground</name>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Hidden in Playground, but not here: {names}.</source>
            <translation>In Playground verborgen, hier aber nicht: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not carried over, since no number of the training follows from it: {names}.</source>
            <translation>Nicht übernommen, da keine Zahl des Trainings davon abhängt: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not known to Playground, and left out: {names}.</source>
            <translation>In Playground unbekannt und weggelassen: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>The link has no seed, and Playground would draw one; here it is {seed}.</source>
            <translation>Der Link hat keinen Seed, und Playground würde einen ziehen; hier ist es {seed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This is too long for a link of TensorFlow Playground.</source>
            <translation>Das ist zu lang für einen Link von TensorFlow Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link cannot be opened: {reason}</source>
            <translation>Dieser Link lässt sich nicht öffnen: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link chooses no input. Choose at least one in Playground, such as x.</source>
            <translation>Dieser Link wählt keine Eingabe. In Playground mindestens eine wählen, etwa x.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link has {name}={value}. Allowed: {allowed}.</source>
            <translation>Dieser Link hat {name}={value}. Erlaubt: {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number from 1 to 99</source>
            <translation>eine Zahl von 1 bis 99</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a whole number from 1</source>
            <translation>eine ganze Zahl ab 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>batchSize={size} is more than the {rows} training rows. Playground then never changes a weight; here all rows are one batch.</source>
            <translation>batchSize={size} ist mehr als die {rows} Trainingszeilen. Playground ändert dann nie ein Gewicht; hier sind alle Zeilen ein Batch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>noise={noise} is out of range; as in Playground, {taken} is taken.</source>
            <translation>noise={noise} liegt außerhalb des Bereichs; wie in Playground wird {taken} genommen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>regularizationRate={rate} has no effect without a regularization, as in Playground.</source>
            <translation>regularizationRate={rate} hat ohne Regularisierung keine Wirkung, wie in Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>{name}={word} is not known; as in Playground, {default} is taken.</source>
            <translation>{name}={word} ist nicht bekannt; wie in Playground wird {default} genommen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>“{text}” is no link of TensorFlow Playground. Copy the whole address, {host}/#activation=…</source>
            <translation>„{text}“ ist kein Link von TensorFlow Playground. Die ganze Adresse kopieren, {host}/#activation=…</translation>
        </message>
    </context>
    <context>
        <name>plot_sheet</name>
        <message>
            <location filename="../../nnstudio/gui/plot_sheet.py" />
            <source>{name}, after {epochs} epochs</source>
            <translation>{name}, nach {epochs} Epochen</translation>
        </message>
    </context>
    <context>
        <name>project</name>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>The work could not be recovered: {reason}.</source>
            <translation>Die Arbeit konnte nicht wiederhergestellt werden: {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>Your work cannot be kept safe in {folder} at the moment: {reason}. It is still here; save it elsewhere, or make room. It is tried again every few seconds.</source>
            <translation>Ihre Arbeit lässt sich in {folder} gerade nicht sichern: {reason}. Sie ist noch da; anderswo speichern oder Platz schaffen. Alle paar Sekunden wird es wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>a newer nnstudio has written it; install that one to open it</source>
            <translation>ein neueres nnstudio hat es geschrieben; zum Öffnen dieses installieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it does not exist</source>
            <translation>es gibt sie nicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds more than {most} parts, which no project does</source>
            <translation>sie enthält mehr als {most} Teile, so viele hat kein Projekt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds two parts of one name</source>
            <translation>sie enthält zwei Teile mit gleichem Namen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds “{name}”, which is no plain file inside the project</source>
            <translation>sie enthält „{name}“, das ist keine gewöhnliche Datei im Projekt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it holds “{name}”, which no project holds</source>
            <translation>sie enthält „{name}“, das enthält kein Projekt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is a folder</source>
            <translation>das ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is damaged, or was not written to its end</source>
            <translation>sie ist beschädigt oder wurde nicht zu Ende geschrieben</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is larger than {most} MB</source>
            <translation>sie ist größer als {most} MB</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is not a plain file</source>
            <translation>sie ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is not a project; projects are zip files with the ending .nnstudio</source>
            <translation>sie ist kein Projekt; Projekte sind Zip-Dateien mit der Endung .nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>its part “{name}” is encrypted, or compressed in an unknown way</source>
            <translation>ihr Teil „{name}“ ist verschlüsselt oder auf unbekannte Weise komprimiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/arrays.py" />
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is damaged</source>
            <translation>ihr Teil „{part}“ ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>its part “{part}” is damaged: {reason}</source>
            <translation>ihr Teil „{part}“ ist beschädigt: {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is missing</source>
            <translation>ihr Teil „{part}“ fehlt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is too large</source>
            <translation>ihr Teil „{part}“ ist zu groß</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its table is missing; a project carries the table that it is trained on</source>
            <translation>ihre Tabelle fehlt; ein Projekt enthält die Tabelle, mit der es trainiert wird</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/race_parts.py" />
            <source>the race in it is damaged</source>
            <translation>der Wettlauf darin ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>the run in it is damaged</source>
            <translation>der Durchlauf darin ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the system refuses it ({reason})</source>
            <translation>das System lehnt es ab ({reason})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the table in it is not the one that it was saved with</source>
            <translation>die Tabelle darin ist nicht die, mit der es gespeichert wurde</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>unpacked it would be many times as large as it is, which no project is</source>
            <translation>entpackt wäre sie um ein Vielfaches größer, als sie ist; das ist bei keinem Projekt so</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Choose another file, or ask for it once more.</source>
            <translation>{path} lässt sich nicht öffnen: {reason}. Eine andere Datei wählen oder noch einmal um sie bitten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Its version before is kept as {backup}.</source>
            <translation>{path} lässt sich nicht öffnen: {reason}. Die vorige Fassung ist als {backup} aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} konnte nicht gespeichert werden: {reason}. Nichts wurde geändert; bitte einen anderen Ort wählen.</translation>
        </message>
    </context>
    <context>
        <name>race</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Activation of hidden {number}</source>
            <translation>Aktivierung von Schicht {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Batch size</source>
            <translation>Batchgröße</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Hidden activations</source>
            <translation>Verdeckte Aktivierungen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Initialiser</source>
            <translation>Initialisierer</translation>
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
            <translation>Lernrate</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Neurons per hidden layer</source>
            <translation>Neuronen je verdeckter Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Optimiser</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Output and loss</source>
            <translation>Ausgabe und Verlust</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well from every seed.</source>
            <translation>{better} und {worse} sind von jedem Seed aus gleich gut.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well on average over {pairs} seeds.</source>
            <translation>{better} und {worse} sind im Mittel über {pairs} Seeds gleich gut.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon from every seed.</source>
            <translation>{better} und {worse} erreichen das Ziel von jedem Seed aus gleich bald.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon on average over {pairs} seeds.</source>
            <translation>{better} und {worse} erreichen das Ziel im Mittel über {pairs} Seeds gleich bald.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} ist im Mittel um {difference:.4f} besser als {worse} (95-%-Intervall {low:.4f} bis {high:.4f}, {pairs} Seeds): kaum Glück (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} ist im Mittel um {difference:.4f} besser als {worse} (95-%-Intervall {low:.4f} bis {high:.4f}, {pairs} Seeds): Das kann gut Glück sein (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} ist im Mittel um {difference:.4f} besser als {worse}, aber {pairs} Seeds sind zu wenige, um das von Glück zu unterscheiden. Mindestens 6 nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} ist um {difference:.4f} besser als {worse}, aber ein Seed ist zu wenig, um das von Glück zu unterscheiden. Mindestens 6 nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} erreicht das Ziel im Mittel {difference:.1f} Epochen früher als {worse} (95-%-Intervall {low:.1f} bis {high:.1f}, {pairs} Seeds): kaum Glück (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} erreicht das Ziel im Mittel {difference:.1f} Epochen früher als {worse} (95-%-Intervall {low:.1f} bis {high:.1f}, {pairs} Seeds): Das kann gut Glück sein (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} erreicht das Ziel im Mittel {difference:.1f} Epochen früher als {worse}, aber {pairs} Seeds sind zu wenige, um das von Glück zu unterscheiden. Mindestens 6 nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} erreicht das Ziel {difference:.1f} Epochen früher als {worse}, aber ein Seed ist zu wenig, um das von Glück zu unterscheiden. Mindestens 6 nehmen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants do equally well from every seed: {names}.</source>
            <translation>{count} Varianten sind von jedem Seed aus gleich gut: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants reach the goal equally soon from every seed: {names}.</source>
            <translation>{count} Varianten erreichen das Ziel von jedem Seed aus gleich bald: {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} konnte nicht gespeichert werden: {reason}. Nichts wurde geändert; bitte einen anderen Ort wählen.</translation>
        </message>
    </context>
    <context>
        <name>row</name>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>a typical row</source>
            <translation>eine typische Zeile</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>test row {number}</source>
            <translation>Testzeile {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>training row {number}</source>
            <translation>Trainingszeile {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>your own row</source>
            <translation>die eigene Zeile</translation>
        </message>
    </context>
    <context>
        <name>runs</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: an activation changed; the old curve stays grey.</source>
            <translation>Neuer Durchlauf: eine Aktivierung geändert; die alte Kurve bleibt grau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: other start weights; the old curve stays grey.</source>
            <translation>Neuer Durchlauf: andere Startgewichte; die alte Kurve bleibt grau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the layers changed; the old curve stays grey.</source>
            <translation>Neuer Durchlauf: die Schichten geändert; die alte Kurve bleibt grau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the loss changed.</source>
            <translation>Neuer Durchlauf: der Verlust geändert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the network changed; the old curve stays grey.</source>
            <translation>Neuer Durchlauf: das Netz geändert; die alte Kurve bleibt grau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>batch {size}</source>
            <translation>Batch {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run</source>
            <translation>früherer Durchlauf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run: {differences}</source>
            <translation>früherer Durchlauf: {differences}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>inputs {names}</source>
            <translation>Eingaben {names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>l1 {l1}, l2 {l2}</source>
            <translation>l1 {l1}, l2 {l2}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>loss fed with {input}</source>
            <translation>Verlust gespeist mit {input}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>lr {rate}</source>
            <translation>lr {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>no hidden layer</source>
            <translation>keine verdeckte Schicht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>other start weights</source>
            <translation>andere Startgewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>output {name}</source>
            <translation>Ausgabe {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>seed {seed}</source>
            <translation>Seed {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>the run before the branch at epoch {epoch}</source>
            <translation>der Durchlauf vor der Abzweigung bei Epoche {epoch}</translation>
        </message>
    </context>
    <context>
        <name>samples</name>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: a loss below zero</source>
            <translation>Alarm: Verlust unter null</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: dead neurons</source>
            <translation>Alarm: tote Neuronen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: diverging</source>
            <translation>Alarm: divergiert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: exploding gradients</source>
            <translation>Alarm: explodierende Gradienten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: only the majority</source>
            <translation>Alarm: nur die Mehrheit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: over-fitting</source>
            <translation>Alarm: Überanpassung</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: saturated neurons</source>
            <translation>Alarm: gesättigte Neuronen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: squashed twice</source>
            <translation>Alarm: zweimal gestaucht</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: stuck at chance</source>
            <translation>Alarm: bleibt beim Zufall stehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: the learning rate is too high</source>
            <translation>Alarm: Lernrate zu hoch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: vanishing gradients</source>
            <translation>Alarm: verschwindende Gradienten</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Breast cancer</source>
            <translation>Brustkrebs</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Bumps</source>
            <translation>Hügel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Checkerboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Circle</source>
            <translation>Kreis</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts</source>
            <translation>Anzahlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts with Poisson</source>
            <translation>Anzahlen mit Poisson</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Diabetes</source>
            <translation>Diabetes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Exclusive or</source>
            <translation>Exklusives Oder</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Half moons</source>
            <translation>Halbmonde</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Handwritten digits</source>
            <translation>Handschriftliche Ziffern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Line with outliers</source>
            <translation>Gerade mit Ausreißern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Plane</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Rare yes</source>
            <translation>Seltenes Ja</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Sine</source>
            <translation>Sinus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Spiral</source>
            <translation>Spirale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Three labels</source>
            <translation>Drei Labels</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Three rings</source>
            <translation>Drei Ringe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Two clouds</source>
            <translation>Zwei Wolken</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Wine</source>
            <translation>Wein</translation>
        </message>
    </context>
    <context>
        <name>session</name>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table has not been read yet, so that the project cannot carry it. Try again.</source>
            <translation>Die Tabelle ist noch nicht gelesen, das Projekt kann sie also nicht mitnehmen. Gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table lies inside the project. Save it as a project (.nnstudio) to keep it.</source>
            <translation>Die Tabelle liegt im Projekt. Als Projekt (.nnstudio) speichern, um sie zu behalten.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/background.py" />
            <source>This could not be done: {reason}.</source>
            <translation>Das ging nicht: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Cannot be trained as it stands</source>
            <translation>Lässt sich so nicht trainieren</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Finished: press {key} to train on</source>
            <translation>Fertig: weitertrainieren mit {key}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Getting ready…</source>
            <translation>Wird vorbereitet…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Loading the data…</source>
            <translation>Daten werden geladen…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Looking back: press {key} to train from here</source>
            <translation>Rückblick: ab hier trainieren mit {key}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>New network, new weights: press {key} to train</source>
            <translation>Neues Netz, neue Gewichte: trainieren mit {key}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Paused: press {key} to go on</source>
            <translation>Angehalten: weiter mit {key}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Ready: press {key} to train</source>
            <translation>Bereit: trainieren mit {key}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Stopped: a number became NaN or infinite</source>
            <translation>Gestoppt: Eine Zahl wurde NaN oder unendlich</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Studio</source>
            <translation>Studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training anew: the change asked for new weights</source>
            <translation>Training von vorn: Die Änderung verlangte neue Gewichte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>on {device}</source>
            <translation>auf {device}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>{count} frames/s</source>
            <translation>{count} Bilder/s</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>adding of layer</source>
            <translation>Schicht hinzufügen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L1</source>
            <translation>L1 ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L2</source>
            <translation>L2 ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of activation</source>
            <translation>Aktivierung ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of amplitude</source>
            <translation>Amplitude ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of batch size</source>
            <translation>Batchgröße ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data</source>
            <translation>Daten ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data seed</source>
            <translation>Seed der Daten ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of device</source>
            <translation>Gerät ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of epochs</source>
            <translation>Epochen ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of goal</source>
            <translation>Ziel ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of initialiser</source>
            <translation>Initialisierer ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of inputs</source>
            <translation>Eingaben ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of learning rate</source>
            <translation>Lernrate ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss</source>
            <translation>Verlust ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss factor</source>
            <translation>Verlustfaktor ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of name</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of network</source>
            <translation>Netz ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of neurons</source>
            <translation>Neuronen ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of noise</source>
            <translation>Rauschen ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of optimiser</source>
            <translation>Optimierer ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of output activation</source>
            <translation>Ausgabeaktivierung ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of outputs</source>
            <translation>Ausgaben ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of positive share</source>
            <translation>positiven Anteil ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of rows</source>
            <translation>Zeilen ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of seed</source>
            <translation>Seed ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of several settings</source>
            <translation>mehrere Einstellungen ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of start bias</source>
            <translation>Startbias ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of target coding</source>
            <translation>Codierung der Zielwerte ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of test share</source>
            <translation>Testanteil ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of training</source>
            <translation>Training ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of what the loss is fed with</source>
            <translation>Speisung des Verlusts ändern</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>going back</source>
            <translation>Zurückgehen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>new luck</source>
            <translation>Neues Glück</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening from the race</source>
            <translation>Öffnen aus dem Wettlauf</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening of table</source>
            <translation>Tabelle öffnen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>removal of layer</source>
            <translation>Schicht entfernen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>training from an earlier moment</source>
            <translation>Training ab einem früheren Zeitpunkt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>weight set by hand</source>
            <translation>Gewicht von Hand setzen</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>PyTorch refuses</source>
            <translation>PyTorch lehnt ab</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>discouraged</source>
            <translation>nicht empfohlen</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>fits</source>
            <translation>passt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>wrong</source>
            <translation>falsch</translation>
        </message>
    </context>
</TS>
