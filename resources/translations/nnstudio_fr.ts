<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;Build a small network, press Space, watch it learn.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt {qt} (LGPL), PyTorch {torch} and Python {python}.&lt;/p&gt;</source>
            <translation>&lt;h3&gt;nnstudio {version}&lt;/h3&gt;&lt;p&gt;Construire un petit réseau, appuyer sur Espace, le regarder apprendre.&lt;/p&gt;&lt;p&gt;Licence MIT. Réalisé avec Qt {qt} (LGPL), PyTorch {torch} et Python {python}.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>About nnstudio</source>
            <translation>À propos de nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Choose one to read its licence.</source>
            <translation>En choisir un pour lire sa licence.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/about.py" />
            <source>What nnstudio stands on</source>
            <translation>Ce sur quoi nnstudio repose</translation>
        </message>
    </context>
    <context>
        <name>ActivationBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>not zero‑centred</source>
            <translation>non centrée sur zéro</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>range {range}</source>
            <translation>valeurs {range}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>slope {slope}</source>
            <translation>pente {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>zero‑centred</source>
            <translation>centrée sur zéro</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_brief.py" />
            <source>{low} to {high}</source>
            <translation>{low} à {high}</translation>
        </message>
    </context>
    <context>
        <name>ActivationExplanations</name>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>An activation decides what each neuron passes on; without one, a stack of layers is only one straight line. A loss measures the whole network's mistake and says in which direction to change.</source>
            <translation>Une activation décide de ce que chaque neurone transmet ; sans elle, un empilement de couches n’est qu’une seule droite. Une perte mesure l’erreur du réseau entier et dit dans quel sens le modifier.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>In one sentence</source>
            <translation>En une phrase</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>Parameters of {name}</source>
            <translation>Paramètres de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_explanations.py" />
            <source>What they are for</source>
            <translation>À quoi elles servent</translation>
        </message>
    </context>
    <context>
        <name>ActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations</source>
            <translation>Activations</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Activations of each layer</source>
            <translation>Activations de chaque couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Hidden {number}</source>
            <translation>Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>How the outputs of each layer are spread over the training rows (heights by square root).</source>
            <translation>Comment les sorties de chaque couche se répartissent sur les lignes d’entraînement (hauteurs en racine carrée).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>activation</source>
            <translation>activation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>dead neurons</source>
            <translation>neurones morts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>greatest output</source>
            <translation>plus grande sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>healthy</source>
            <translation>saine</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>layer</source>
            <translation>couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>least output</source>
            <translation>plus petite sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>over the training rows, live</source>
            <translation>sur les lignes d’entraînement, en direct</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share of zeros</source>
            <translation>part de zéros</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>share saturated</source>
            <translation>part saturée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{dead} of {units} dead</source>
            <translation>{dead} sur {units} morts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} saturated</source>
            <translation>{share} saturées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/activations_panel.py" />
            <source>{share} zero</source>
            <translation>{share} nulles</translation>
        </message>
    </context>
    <context>
        <name>AddLayerButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a hidden layer here, like its neighbour.</source>
            <translation>Ajouter ici une couche cachée, comme sa voisine.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/add_layer_button.py" />
            <source>Add a layer as hidden layer {number}</source>
            <translation>Ajouter une couche comme couche cachée {number}</translation>
        </message>
    </context>
    <context>
        <name>Alternatives</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name}</source>
            <translation>Afficher {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/alternatives.py" />
            <source>Show {name} instead.</source>
            <translation>Afficher plutôt {name}.</translation>
        </message>
    </context>
    <context>
        <name>BandPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>After epoch {epoch} the median training loss of {count} variants is lowest for {best}, {low}, and highest for {worst}, {high}.</source>
            <translation>Après l’époque {epoch}, la médiane de la perte d’entraînement de {count} variantes est la plus basse pour {best}, {low}, et la plus haute pour {worst}, {high}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>epoch {epoch}: {losses}</source>
            <translation>époque {epoch} : {losses}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>lower quartile</source>
            <translation>quartile inférieur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>median loss</source>
            <translation>médiane de la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/band_plot.py" />
            <source>upper quartile</source>
            <translation>quartile supérieur</translation>
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
            <translation>Modifier ainsi l’expérience, en un clic.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go back and take a tenth of the learning rate</source>
            <translation>Revenir en arrière et prendre un dixième du taux d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Go to what is meant.</source>
            <translation>Aller à l’endroit concerné.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Put this away for the rest of the run.</source>
            <translation>Masquer pour le reste de l’exécution.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read the reason.</source>
            <translation>Lire la raison.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Read what may help.</source>
            <translation>Lire ce qui peut aider.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show me</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Show the reason and what can be done.</source>
            <translation>Afficher la raison et ce qu’on peut faire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Take the weights of the lowest training loss, and smaller steps from there.</source>
            <translation>Reprendre les poids de la plus petite perte d’entraînement, et avancer de là à plus petits pas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Train it as it is, and watch what happens.</source>
            <translation>L’entraîner tel quel, et regarder ce qui se passe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>What to try</source>
            <translation>À essayer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_card.py" />
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
    </context>
    <context>
        <name>CoachPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Back at epoch {epoch} with learning rate {rate}. Press Space to train on.</source>
            <translation>Retour à l’époque {epoch} avec le taux d’apprentissage {rate}. Espace pour continuer l’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Coach</source>
            <translation>Coach</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it</source>
            <translation>Voir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Let me see it fail</source>
            <translation>Voir l’échec</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Read the reason.</source>
            <translation>Lire la raison.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>The Coach judges the choices as soon as the data are there.</source>
            <translation>Le Coach juge les choix dès que les données sont là.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, inside {loss}.</source>
            <translation>{activation}, dans {loss}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{activation}, then {loss}.</source>
            <translation>{activation}, puis {loss}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{place} · epoch {epoch}</source>
            <translation>{place} · époque {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/coach_panel.py" />
            <source>{place}: {verdict}</source>
            <translation>{place} : {verdict}</translation>
        </message>
    </context>
    <context>
        <name>CodeBox</name>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/code_box.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>Copier ces lignes ; elles tournent telles quelles dans une console Python avec PyTorch.</translation>
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
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the function by itself</source>
            <translation>Copier la fonction seule</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the script</source>
            <translation>Copier le script</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy the whole script; it runs with torch, numpy and scikit-learn alone.</source>
            <translation>Copier tout le script ; il tourne avec torch, numpy et scikit-learn seulement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Copy these lines; they run as they are in a Python prompt with PyTorch.</source>
            <translation>Copier ces lignes ; elles tournent telles quelles dans une console Python avec PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>One function by itself, to try out in a Python prompt.</source>
            <translation>Une fonction seule, à essayer dans une console Python.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save as a Python script</source>
            <translation>Enregistrer en script Python</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Save the whole script as a Python file.</source>
            <translation>Enregistrer tout le script dans un fichier Python.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The code shows once the data are loaded.</source>
            <translation>Le code s’affiche dès que les données sont chargées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>The experiment as a PyTorch script</source>
            <translation>L’expérience en script PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>Try {name}</source>
            <translation>Essayer {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/code_panel.py" />
            <source>{name} by itself</source>
            <translation>{name} seule</translation>
        </message>
    </context>
    <context>
        <name>ColumnModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>How many values are missing.</source>
            <translation>Combien de valeurs manquent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Input {name}</source>
            <translation>Entrée {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Numbers, or how many different texts.</source>
            <translation>Des nombres, ou combien de textes différents.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Target {name}</source>
            <translation>Cible {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The first different values.</source>
            <translation>Les premières valeurs différentes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>The name in the first line, or the column's number.</source>
            <translation>Le nom de la première ligne, ou le numéro de la colonne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>What the network is to predict.</source>
            <translation>Ce que le réseau doit prédire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Whether the network gets the column.</source>
            <translation>Si le réseau reçoit la colonne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>cannot be used</source>
            <translation>inutilisable</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>numbers</source>
            <translation>nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>{count} categories</source>
            <translation>{count} catégories</translation>
        </message>
    </context>
    <context>
        <name>ColumnTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Columns of the table</source>
            <translation>Colonnes du tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/column_table.py" />
            <source>Tick what the network gets and what it is to predict; Space ticks as well.</source>
            <translation>Cocher ce que le réseau reçoit et ce qu’il doit prédire ; Espace coche aussi.</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>(length at first {size})</source>
            <translation>(longueur {size} au début)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Compare with the moment that is shown now.</source>
            <translation>Comparer au moment affiché maintenant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Hidden {number}</source>
            <translation>Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Keep the moment shown instead</source>
            <translation>Garder plutôt le moment affiché</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Kept: epoch {epoch}</source>
            <translation>Gardé : époque {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Numbers of both moments</source>
            <translation>Chiffres des deux moments</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Shown: epoch {epoch}</source>
            <translation>Affiché : époque {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test RMSE</source>
            <translation>RMSE de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test R²</source>
            <translation>R² de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test accuracy</source>
            <translation>Exactitude de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Test loss</source>
            <translation>Perte de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment kept</source>
            <translation>Le moment gardé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The moment shown</source>
            <translation>Le moment affiché</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>The numbers of the moment kept, then of the moment shown.</source>
            <translation>Les chiffres du moment gardé, puis du moment affiché.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Training loss</source>
            <translation>Perte d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>Two moments</source>
            <translation>Deux moments</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/compare_window.py" />
            <source>{layer}: weights moved by</source>
            <translation>{layer} : poids déplacés de</translation>
        </message>
    </context>
    <context>
        <name>ConfusionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/confusion_plot.py" />
            <source>{count} of {true} taken for {predicted}</source>
            <translation>{count} de {true} pris pour {predicted}</translation>
        </message>
    </context>
    <context>
        <name>CountsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>bar: predicted · outline: true</source>
            <translation>barre : prédit · contour : vrai</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/counts_plot.py" />
            <source>{predicted} of {true}</source>
            <translation>{predicted} sur {true}</translation>
        </message>
    </context>
    <context>
        <name>CurvesTable</name>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>Loss by epoch</source>
            <translation>Perte par époque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/curves_table.py" />
            <source>The numbers as they were when this table was opened.</source>
            <translation>Les nombres tels qu’ils étaient à l’ouverture de ce tableau.</translation>
        </message>
    </context>
    <context>
        <name>DataPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Bring every input to mean 0 and spread 1, as measured on the training rows.</source>
            <translation>Ramener chaque entrée à la moyenne 0 et à l’écart type 1, mesurés sur les lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Inputs</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data</source>
            <translation>Nouvelles données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>New data: draw and divide the rows anew, from the next seed.</source>
            <translation>Nouvelles données : tirer et répartir les lignes à nouveau, avec la graine suivante.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file with a table</source>
            <translation>Ouvrir un fichier contenant un tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Open a table</source>
            <translation>Ouvrir un tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Seed of the data</source>
            <translation>Graine des données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize</source>
            <translation>Standardiser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Standardize the inputs</source>
            <translation>Standardiser les entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Text tables ({patterns});;All files (*)</source>
            <translation>Tableaux en texte ({patterns});;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>The same seed draws and divides the same rows again.</source>
            <translation>La même graine tire et répartit de nouveau les mêmes lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/data_panel.py" />
            <source>Train on a table of your own: a text file with commas, semicolons or tabs.</source>
            <translation>Entraîner sur un tableau à vous : un fichier texte avec virgules, points-virgules ou tabulations.</translation>
        </message>
    </context>
    <context>
        <name>DataSliders</name>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>The share of rows the network is trained on; the others are kept back to test it.</source>
            <translation>La part des lignes sur lesquelles le réseau est entraîné ; les autres sont gardées pour le tester.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>Train share</source>
            <translation>Part entraînée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/data_sliders.py" />
            <source>{number} (all)</source>
            <translation>{number} (toutes)</translation>
        </message>
    </context>
    <context>
        <name>DeviceCombo</name>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
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
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/device_combo.py" />
            <source>Where the network is trained.</source>
            <translation>Où le réseau est entraîné.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>{name}: activation {activation}; loss {loss}</source>
            <translation>{name} : activation {activation} ; perte {loss}</translation>
        </message>
    </context>
    <context>
        <name>Documents</name>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Nothing yet</source>
            <translation>Encore rien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open &amp;recent</source>
            <translation>Ouvrir un fichier &amp;récent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>Open a s&amp;ample</source>
            <translation>Ouvrir un e&amp;xemple</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>The text</source>
            <translation>Le texte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>When it goes &amp;wrong</source>
            <translation>Quand ça tourne &amp;mal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{file} holds the experiment alone. A project (.nnstudio) would keep notes and race as well.</source>
            <translation>{file} ne contient que l’expérience. Un projet (.nnstudio) garderait aussi les notes et la course.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/documents.py" />
            <source>{path} could not be saved. Choose another place.</source>
            <translation>{path} n’a pas pu être enregistré. Choisissez un autre emplacement.</translation>
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
            <translation>Coach, code et chiffres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Lesson</source>
            <translation>Leçon</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Metrics</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Own row</source>
            <translation>Ligne perso</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The lesson that you are in.</source>
            <translation>La leçon en cours.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>The same experiment as a plain PyTorch script.</source>
            <translation>La même expérience en simple script PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What goes together, and what was noticed.</source>
            <translation>Ce qui va ensemble, et ce qui a été remarqué.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What the network says to a row of yours.</source>
            <translation>Ce que le réseau dit d’une ligne à vous.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>What you want to remember.</source>
            <translation>Ce que vous voulez retenir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/drawer.py" />
            <source>Which predictions are right, and how far off.</source>
            <translation>Quelles prédictions sont justes, et de combien les autres s’écartent.</translation>
        </message>
    </context>
    <context>
        <name>Explore</name>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations</source>
            <translation>Activations</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Activations, losses, or which of them to choose.</source>
            <translation>Activations, pertes, ou lesquelles choisir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>How the network's mistake is measured.</source>
            <translation>Comment l’erreur du réseau est mesurée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Losses</source>
            <translation>Pertes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What each neuron passes on.</source>
            <translation>Ce que chaque neurone transmet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>What to explore</source>
            <translation>Quoi explorer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which one?</source>
            <translation>Laquelle ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/explore.py" />
            <source>Which to choose for the task, and why.</source>
            <translation>Laquelle choisir pour la tâche, et pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>ExploreActivationsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations</source>
            <translation>Activations</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Activations and their slopes over one input</source>
            <translation>Activations et leurs pentes selon une entrée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Drag the line, or move it with the arrow keys, with Shift by ten steps.</source>
            <translation>Faire glisser la ligne, ou la déplacer avec les flèches, par dix pas avec Maj.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>How far the plot reaches to both sides of zero.</source>
            <translation>Jusqu’où va le graphique de chaque côté de zéro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Input x</source>
            <translation>Entrée x</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Range of inputs</source>
            <translation>Plage des entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>The input at which every function is read.</source>
            <translation>L’entrée à laquelle chaque fonction est lue.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Try it on a tensor</source>
            <translation>Essayer sur un tenseur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>Value and slope</source>
            <translation>Valeur et pente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>What they are for</source>
            <translation>À quoi elles servent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>f(x)</source>
            <translation>f(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>slope f′(x)</source>
            <translation>pente f′(x)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_activations_panel.py" />
            <source>tick to overlay</source>
            <translation>cocher pour superposer</translation>
        </message>
    </context>
    <context>
        <name>ExploreLossesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>An outlier</source>
            <translation>Une valeur aberrante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Lines fitted under each loss for numbers.</source>
            <translation>Droites ajustées avec chaque perte pour nombres.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Losses</source>
            <translation>Pertes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>One prediction</source>
            <translation>Une prédiction</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>The loss while one number varies.</source>
            <translation>La perte quand un seul nombre varie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>Try it on numbers</source>
            <translation>Essayer sur des nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What they are for</source>
            <translation>À quoi elles servent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>What to look at</source>
            <translation>Quoi regarder</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>from the last layer to the loss</source>
            <translation>de la dernière couche à la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/explore_losses_panel.py" />
            <source>tick to overlay</source>
            <translation>cocher pour superposer</translation>
        </message>
    </context>
    <context>
        <name>Exports</name>
        <message>
            <location filename="../../nnstudio/gui/exporting.py" />
            <source>Saved {path}.</source>
            <translation>{path} enregistré.</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>&amp;Copy the report</source>
            <translation>&amp;Copier le rapport</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Put the report on the clipboard.</source>
            <translation>Mettre le rapport dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>Something unexpected happened</source>
            <translation>Quelque chose d’inattendu s’est produit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>The studio met an error that nobody expected. Your experiment is still here, and you can go on.</source>
            <translation>Le studio a rencontré une erreur que personne n’attendait. Votre expérience est toujours là, et vous pouvez continuer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>To be safe, a copy of it is saved as {path}.</source>
            <translation>Par précaution, une copie en est enregistrée sous {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/fault_dialog.py" />
            <source>What happened where, for those who mend it. It is sent to nobody.</source>
            <translation>Ce qui s’est passé et où, pour ceux qui corrigent. Ce n’est envoyé à personne.</translation>
        </message>
    </context>
    <context>
        <name>FeatureBoxes</name>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Give the network {feature} as an input.</source>
            <translation>Donner {feature} en entrée au réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Input {feature}</source>
            <translation>Entrée {feature}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>Inputs</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/feature_boxes.py" />
            <source>The network needs at least one input.</source>
            <translation>Le réseau a besoin d’au moins une entrée.</translation>
        </message>
    </context>
    <context>
        <name>FitPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>predicted</source>
            <translation>prédit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/fit_plot.py" />
            <source>true</source>
            <translation>vrai</translation>
        </message>
    </context>
    <context>
        <name>FunctionFinder</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function</source>
            <translation>Trouver une fonction</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Find a function…   Ctrl+F</source>
            <translation>Trouver une fonction…   Ctrl+F</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Functions found</source>
            <translation>Fonctions trouvées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>No activation or loss is called “{text}”.</source>
            <translation>Aucune activation ni perte ne s’appelle « {text} ».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>Type any name of an activation or a loss, such as relu, swish or MSELoss (Ctrl+F).</source>
            <translation>Taper le nom d’une activation ou d’une perte, comme relu, swish ou MSELoss (Ctrl+F).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{line}, also {alias}</source>
            <translation>{line}, aussi {alias}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   activation</source>
            <translation>{name}   activation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_finder.py" />
            <source>{name}   loss</source>
            <translation>{name}   perte</translation>
        </message>
    </context>
    <context>
        <name>FunctionList</name>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, drawn</source>
            <translation>{name}, tracée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/function_list.py" />
            <source>{name}, not drawn</source>
            <translation>{name}, non tracée</translation>
        </message>
    </context>
    <context>
        <name>FunctionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>At x = {x}: </source>
            <translation>En x = {x} : </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>slope of {name}</source>
            <translation>pente de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}</source>
            <translation>x = {x}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>x = {x}, drag me</source>
            <translation>x = {x}, à faire glisser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/function_plot.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}, pente {slope}</translation>
        </message>
    </context>
    <context>
        <name>GradientsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradient of each layer</source>
            <translation>Gradient de chaque couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Gradients</source>
            <translation>Gradients</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Hidden {number}</source>
            <translation>Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>How strongly the loss pulls at the weights of each layer, over the training rows.</source>
            <translation>Avec quelle force la perte tire sur les poids de chaque couche, sur les lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/gradients_panel.py" />
            <source>norm per layer</source>
            <translation>norme par couche</translation>
        </message>
    </context>
    <context>
        <name>GradientsPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>layer</source>
            <translation>couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/gradients_plot.py" />
            <source>norm of the gradient</source>
            <translation>norme du gradient</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Leave everything as it is.</source>
            <translation>Tout laisser comme c’est.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Open a table</source>
            <translation>Ouvrir un tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name}</source>
            <translation>Lecture de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Reading {name} …</source>
            <translation>Lecture de {name} …</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>This file cannot be used. Correct it, or choose another one.</source>
            <translation>Ce fichier est inutilisable. Corrigez-le, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Train on this table; the network's output and the loss are fitted to it.</source>
            <translation>Entraîner sur ce tableau ; la sortie du réseau et la perte y sont adaptées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/import_dialog.py" />
            <source>Use this table</source>
            <translation>Utiliser ce tableau</translation>
        </message>
    </context>
    <context>
        <name>KeyDifferences</name>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>A network with its loss</source>
            <translation>Un réseau avec sa perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activation or loss?</source>
            <translation>Activation ou perte ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Activations help the network predict; the loss says how good that was, and what to change.</source>
            <translation>Les activations aident le réseau à prédire ; la perte dit si c’était bon, et quoi changer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Affects</source>
            <translation>Agit sur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Applied to</source>
            <translation>S’applique à</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Each neuron bends its own sum; the loss sets all of the output beside the target.</source>
            <translation>Chaque neurone courbe sa propre somme ; la perte place toute la sortie à côté de la cible.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Numbers run forwards through the activations; from the loss the gradients run back.</source>
            <translation>Les nombres avancent à travers les activations ; depuis la perte, les gradients reviennent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Point at a row: the drawing shows what it means.</source>
            <translation>Pointer une ligne : le dessin montre ce qu’elle signifie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Purpose</source>
            <translation>But</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>The activation is part of the network and always at work; the loss is there to train it.</source>
            <translation>L’activation fait partie du réseau et agit toujours ; la perte est là pour l’entraîner.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Use it to</source>
            <translation>Sert à</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Used in</source>
            <translation>Utilisée dans</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>Without activations all layers are one straight line; without a loss nothing gets better.</source>
            <translation>Sans activations, toutes les couches ne font qu’une droite ; sans perte, rien ne s’améliore.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>activation</source>
            <translation>activation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>bends what a neuron passes on</source>
            <translation>courbe ce qu’un neurone transmet</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>each neuron</source>
            <translation>chaque neurone</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>hidden and output layers</source>
            <translation>couches cachées et de sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>judge it, adjust the weights</source>
            <translation>la juger, ajuster les poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>key differences</source>
            <translation>différences clés</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>loss</source>
            <translation>perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>make the prediction</source>
            <translation>faire la prédiction</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>measures the mistake</source>
            <translation>mesure l’erreur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>relu and tanh hide in the middle, sigmoid and softmax stand at the output of classes.</source>
            <translation>relu et tanh se cachent au milieu, sigmoid et softmax se tiennent à la sortie pour les classes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the gradients, weight updates</source>
            <translation>les gradients, les mises à jour des poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>the whole output</source>
            <translation>toute la sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>training, to optimise</source>
            <translation>l’entraînement, pour optimiser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/key_differences.py" />
            <source>which shapes can be learned</source>
            <translation>les formes qu’on peut apprendre</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>&amp;Language</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Show the window and the lessons in {language}.</source>
            <translation>Afficher la fenêtre et les leçons en {language}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/language_menu.py" />
            <source>Speak the language of the system, or English where there is none.</source>
            <translation>Parler la langue du système, ou l’anglais si elle n’existe pas ici.</translation>
        </message>
    </context>
    <context>
        <name>LayerCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>1 neuron</source>
            <translation>1 neurone</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Activation of {layer}</source>
            <translation>Activation de {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Hidden {number}</source>
            <translation>Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>How many neurons the layer has.</source>
            <translation>Combien de neurones a la couche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Neurons of {layer}</source>
            <translation>Neurones de {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Parameters of the activation, and the start bias.</source>
            <translation>Paramètres de l’activation, et le biais initial.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove the layer</source>
            <translation>Retirer la couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Remove {layer}</source>
            <translation>Retirer {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>Take this layer out of the network.</source>
            <translation>Enlever cette couche du réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{count} neurons</source>
            <translation>{count} neurones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_card.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % saturées</translation>
        </message>
    </context>
    <context>
        <name>LayerRug</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Hidden {number}</source>
            <translation>Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Layer whose sums are marked</source>
            <translation>Couche dont les sommes sont marquées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks</source>
            <translation>Repères</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Marks on the axis show what the neurons of this layer of your network receive: w·x + b, live.</source>
            <translation>Les repères sur l’axe montrent en direct ce que reçoivent les neurones de cette couche de votre réseau : w·x + b.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>None yet: train in the Studio first.</source>
            <translation>Aucune encore : entraînez d’abord dans le Studio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no marks</source>
            <translation>aucun repère</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>no sums to show</source>
            <translation>aucune somme à montrer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_rug.py" />
            <source>{share} where {name} is flat</source>
            <translation>{share} là où {name} est plate</translation>
        </message>
    </context>
    <context>
        <name>LensKeeper</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lens_keeper.py" />
            <source>{number} for this row: the input as the network gets it, scaled on the training rows.</source>
            <translation>{number} pour cette ligne : l’entrée telle que le réseau la reçoit, mise à l’échelle des lignes d’entraînement.</translation>
        </message>
    </context>
    <context>
        <name>LessonAnswer</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A number</source>
            <translation>Un nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>A sentence or two; nobody marks them but your teacher.</source>
            <translation>Une phrase ou deux ; personne ne les note, sauf votre enseignant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Choose this answer.</source>
            <translation>Choisir cette réponse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>In your own words</source>
            <translation>Avec vos mots</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Type a number; a point and a comma are the same.</source>
            <translation>Taper un nombre ; le point et la virgule se valent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your number</source>
            <translation>Votre nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_answer.py" />
            <source>Your words</source>
            <translation>Vos mots</translation>
        </message>
    </context>
    <context>
        <name>LessonChecks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>does not hold</source>
            <translation>non rempli</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>holds</source>
            <translation>rempli</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>{check} · now {value}</source>
            <translation>{check} · maintenant {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_checks.py" />
            <source>{check}: {state}</source>
            <translation>{check} : {state}</translation>
        </message>
    </context>
    <context>
        <name>LessonDesk</name>
        <message>
            <location filename="../../nnstudio/gui/lesson_desk.py" />
            <source>Hand in</source>
            <translation>Rendre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lesson_desk.py" />
            <source>Handed in as {path}. Give this file to your teacher.</source>
            <translation>Rendu sous {path}. Donnez ce fichier à votre enseignant.</translation>
        </message>
    </context>
    <context>
        <name>LessonPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**It came out:** {what} {value}</source>
            <translation>**Résultat :** {what} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again, or take a hint.</source>
            <translation>**Pas tout à fait.** Réfléchissez encore, ou prenez un indice.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Not quite.** Think again.</source>
            <translation>**Pas tout à fait.** Réfléchissez encore.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**Right.**</source>
            <translation>**Juste.**</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>**You predicted:** {words}</source>
            <translation>**Votre pronostic :** {words}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>All checks hold.</source>
            <translation>Toutes les conditions sont remplies.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Answer</source>
            <translation>Répondre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>As your teacher knows you; it is written into the file and nowhere else.</source>
            <translation>Tel que votre enseignant vous connaît ; il est écrit dans le fichier et nulle part ailleurs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the lesson</source>
            <translation>Retour à la leçon</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Back to the list of lessons.</source>
            <translation>Retour à la liste des leçons.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Change it in the Studio; the stage is done as soon as it is as asked.</source>
            <translation>À modifier dans le Studio ; l’étape est faite dès que c’est comme demandé.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go back one stage.</source>
            <translation>Revenir d’une étape.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go on to the next stage.</source>
            <translation>Passer à l’étape suivante.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Go to the control that is meant.</source>
            <translation>Aller à la commande concernée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand in…</source>
            <translation>Rendre…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hand the answer over.</source>
            <translation>Remettre la réponse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Have it done before your eyes, then go on.</source>
            <translation>Le faire faire sous vos yeux, puis continuer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Hint {number} of {total}</source>
            <translation>Indice {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It is kept, and shown beside what comes out.</source>
            <translation>Il est gardé, et affiché à côté du résultat.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>It trains. The run counts when it has come to its end.</source>
            <translation>L’entraînement tourne. L’exécution compte quand elle est arrivée à sa fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Kept. Go on and see what comes out.</source>
            <translation>C’est gardé. Continuez et voyez le résultat.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Leave the lesson; your progress is kept.</source>
            <translation>Quitter la leçon ; votre progression est gardée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Lesson</source>
            <translation>Leçon</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not all checks hold.</source>
            <translation>Toutes les conditions ne sont pas remplies.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Not yet. Change something, then train from the start.</source>
            <translation>Pas encore. Changez quelque chose, puis entraînez depuis le début.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Nothing can be trained before you have made your prediction.</source>
            <translation>Rien ne peut être entraîné avant votre pronostic.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Play freely</source>
            <translation>Essai libre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Press Train (Space), and let it train to the end.</source>
            <translation>Appuyez sur Entraîner (Espace), et laissez aller jusqu’au bout.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Save one file for your teacher.</source>
            <translation>Enregistrer un fichier pour votre enseignant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show me</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Show the next hint.</source>
            <translation>Montrer l’indice suivant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Stage {number} of {total}</source>
            <translation>Étape {number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Take up the lesson where you left it.</source>
            <translation>Reprendre la leçon là où vous l’avez laissée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>That is my prediction</source>
            <translation>C’est mon pronostic</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Try whatever you like, and come back to this stage.</source>
            <translation>Essayer ce que l’on veut, puis revenir à cette étape.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Watch: this is one way to do it.</source>
            <translation>Regardez : voici une façon de faire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You have tried {count} times. *Skip* shows a way; you may also go on trying.</source>
            <translation>Vous avez essayé {count} fois. *Passer* montre une solution ; vous pouvez aussi continuer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>You play freely: nothing is locked, and nothing counts.</source>
            <translation>Essai libre : rien n’est verrouillé, et rien ne compte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/lesson_panel.py" />
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
    </context>
    <context>
        <name>LessonRow</name>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Look again</source>
            <translation>Revoir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open the lesson in the Studio.</source>
            <translation>Ouvrir la leçon dans le Studio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{begin}: {title}</source>
            <translation>{begin} : {title}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} · {minutes}</source>
            <translation>{done} sur {total} · {minutes}</translation>
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
            <translation>Leçons</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file</source>
            <translation>Ouvrir un fichier de leçon</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson file…</source>
            <translation>Ouvrir un fichier de leçon…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>Open a lesson that your teacher has given you.</source>
            <translation>Ouvrir une leçon donnée par votre enseignant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>What activations and losses do, one idea each. They run in the Studio, beside the controls.</source>
            <translation>Ce que font activations et pertes, une idée à la fois. Elles se déroulent dans le Studio, à côté des commandes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/lessons.py" />
            <source>{done} of {total} lessons are done.</source>
            <translation>{done} leçons sur {total} sont terminées.</translation>
        </message>
    </context>
    <context>
        <name>LinePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/line_plot.py" />
            <source>probability</source>
            <translation>probabilité</translation>
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
            <translation>Lignes qui chargent les poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>Load the weights</source>
            <translation>Charger les poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loader_dialog.py" />
            <source>{name} is saved. These lines load it into plain PyTorch:</source>
            <translation>{name} est enregistré. Ces lignes le chargent dans PyTorch seul :</translation>
        </message>
    </context>
    <context>
        <name>LossBrief</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Takes {what}</source>
            <translation>Reçoit {what}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_brief.py" />
            <source>Target: {what}</source>
            <translation>Cible : {what}</translation>
        </message>
    </context>
    <context>
        <name>LossCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Activation before the loss</source>
            <translation>Activation avant la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>Every number on the way; click a line, or use up and down, to vary its number above.</source>
            <translation>Chaque nombre du parcours ; cliquer sur une ligne, ou haut et bas, pour faire varier son nombre ci-dessus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>From the numbers to the loss</source>
            <translation>Des nombres à la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>La même chose en PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>What stands between the numbers and the loss; try one that does not belong there.</source>
            <translation>Ce qui se trouve entre les nombres et la perte ; essayez-en une qui n’y a pas sa place.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>none (identity)</source>
            <translation>aucune (identity)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{loss} = {value}</source>
            <translation>{loss} = {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_calculator.py" />
            <source>{name}, such as {example}: numbers with commas or spaces, rows in brackets.</source>
            <translation>{name}, comme {example} : nombres séparés par virgules ou espaces, lignes entre crochets.</translation>
        </message>
    </context>
    <context>
        <name>LossCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the activated output, as it is.</source>
            <translation>Toujours la sortie activée, telle quelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Always the raw last sums; the activation waits.</source>
            <translation>Toujours les dernières sommes brutes ; l’activation attend.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Fed with</source>
            <translation>Reçoit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets the raw sums of the last layer, before the activation.</source>
            <translation>La perte reçoit les sommes brutes de la dernière couche, avant l’activation.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The loss gets what the output activation gives.</source>
            <translation>La perte reçoit ce que donne l’activation de sortie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>The raw last sums where the loss has the activation inside, else the activated output.</source>
            <translation>Les dernières sommes brutes là où la perte contient l’activation, sinon la sortie activée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with</source>
            <translation>Ce que la perte reçoit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>What the loss is fed with, its parameters, and a factor.</source>
            <translation>Ce que la perte reçoit, ses paramètres et un facteur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>Which numbers of the network the loss compares with the targets.</source>
            <translation>Quels nombres du réseau la perte compare aux cibles.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits</source>
            <translation>reçoit les logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with logits · fused</source>
            <translation>reçoit les logits · fusionnée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>fed with the output</source>
            <translation>reçoit la sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits</source>
            <translation>logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>logits · fused</source>
            <translation>logits · fusionnée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_card.py" />
            <source>output</source>
            <translation>sortie</translation>
        </message>
    </context>
    <context>
        <name>LossChart</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_chart.py" />
            <source>train</source>
            <translation>entraînement</translation>
        </message>
    </context>
    <context>
        <name>LossCurveView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>At {axis} {number}: {readings}.</source>
            <translation>En {axis} {number} : {readings}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Drag the point or the target; left and right move the point, up and down change the target.</source>
            <translation>Faire glisser le point ou la cible ; gauche et droite déplacent le point, haut et bas changent la cible.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Loss and slope over one number</source>
            <translation>Perte et pente selon un nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Number to vary</source>
            <translation>Nombre à faire varier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Right answer</source>
            <translation>Bonne réponse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>What the loss takes for right; up and down in the plot change it too.</source>
            <translation>Ce que la perte tient pour juste ; haut et bas dans le graphique le changent aussi.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>Which of the typed numbers runs along the axis; the others stay as they are.</source>
            <translation>Lequel des nombres saisis suit l’axe ; les autres restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>loss</source>
            <translation>perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: class {number}</source>
            <translation>juste : classe {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: no</source>
            <translation>juste : non</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>right: yes</source>
            <translation>juste : oui</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>slope</source>
            <translation>pente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>spread</source>
            <translation>dispersion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>target {number}</source>
            <translation>cible {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary row {row}, {name}</source>
            <translation>varier ligne {row}, {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>vary {name}</source>
            <translation>varier {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} of class {number}</source>
            <translation>{axis} de la classe {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{axis} {number}</source>
            <translation>{axis} {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{name} {value} &lt;span style='color:{quiet}'&gt;slope {slope}&lt;/span&gt;</source>
            <translation>{name} {value} &lt;span style='color:{quiet}'&gt;pente {slope}&lt;/span&gt;</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_curve_view.py" />
            <source>{words} {count} of them lie beyond the axes.</source>
            <translation>{words} {count} d’entre eux sont hors des axes.</translation>
        </message>
    </context>
    <context>
        <name>LossCurves</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>slope of {name}</source>
            <translation>pente de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_curves.py" />
            <source>{name} {value}, slope {slope}</source>
            <translation>{name} {value}, pente {slope}</translation>
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
            <translation>Paramètres de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>What they are for</source>
            <translation>À quoi elles servent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>class {number}</source>
            <translation>classe {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>number {number}</source>
            <translation>nombre {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_explanations.py" />
            <source>{name} in one sentence</source>
            <translation>{name} en une phrase</translation>
        </message>
    </context>
    <context>
        <name>LossMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Copy data as CSV</source>
            <translation>Copier les données en CSV</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Light</source>
            <translation>Légère</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic axes, smoothing, and the numbers as a table.</source>
            <translation>Axes logarithmiques, lissage, et les chiffres en tableau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic epoch axis</source>
            <translation>Axe des époques logarithmique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Logarithmic loss axis</source>
            <translation>Axe des pertes logarithmique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Loss plot options</source>
            <translation>Options du graphique de perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Medium</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Show data as table</source>
            <translation>Afficher les données en tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Smoothing</source>
            <translation>Lissage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_menu.py" />
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
    </context>
    <context>
        <name>LossPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss fell from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>La perte a baissé de {first} à {last} en {epochs} époques ; test {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss rose from {first} to {last} in {epochs} epochs; test {test}.</source>
            <translation>La perte a augmenté de {first} à {last} en {epochs} époques ; test {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Loss stayed at {last} for {epochs} epochs; test {test}.</source>
            <translation>La perte est restée à {last} pendant {epochs} époques ; test {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>Nothing has been trained yet.</source>
            <translation>Rien n’a encore été entraîné.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear.</source>
            <translation>L’axe des pertes est linéaire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is linear: the loss falls below zero, where there is no logarithm.</source>
            <translation>L’axe des pertes est linéaire : la perte descend sous zéro, où il n’y a pas de logarithme.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss axis is logarithmic: each line is a fixed factor below the one above.</source>
            <translation>L’axe des pertes est logarithmique : chaque ligne est un facteur fixe sous celle du dessus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss is no number any more after {epochs} epochs.</source>
            <translation>La perte n’est plus un nombre après {epochs} époques.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>The loss over all training and all test rows after each epoch. Move along it to read the values.</source>
            <translation>La perte sur toutes les lignes d’entraînement et toutes les lignes de test après chaque époque. Parcourir la courbe pour lire les valeurs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier run, test</source>
            <translation>exécution précédente, test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>earlier runs, test</source>
            <translation>exécutions précédentes, test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>linear</source>
            <translation>linéaire</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>log</source>
            <translation>log</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/loss_panel.py" />
            <source>train</source>
            <translation>entraînement</translation>
        </message>
    </context>
    <context>
        <name>LossPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance</source>
            <translation>ligne de base</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>chance {value}</source>
            <translation>ligne de base {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>epoch {epoch}</source>
            <translation>époque {epoch}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor</source>
            <translation>plancher</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>floor {value}</source>
            <translation>plancher {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>test {loss}</source>
            <translation>test {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train</source>
            <translation>entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/loss_plot.py" />
            <source>train {loss}</source>
            <translation>entraînement {loss}</translation>
        </message>
    </context>
    <context>
        <name>LossStages</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source> to </source>
            <translation> à </translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>From {stages}: the loss is {value}.</source>
            <translation>De {stages} : la perte est {value}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>before the loss</source>
            <translation>avant la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>by each {number}</source>
            <translation>selon chaque {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>class {number}</source>
            <translation>classe {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each number</source>
            <translation>pour chaque nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>for each row</source>
            <translation>pour chaque ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>inside the loss</source>
            <translation>dans la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>loss</source>
            <translation>perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>number {number}</source>
            <translation>nombre {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one number</source>
            <translation>d’un nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>of one row</source>
            <translation>d’une ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>slope</source>
            <translation>pente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>spread</source>
            <translation>dispersion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes</source>
            <translation>somme sur les classes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>summed over classes, the mean of {count} rows</source>
            <translation>somme sur les classes, moyenne de {count} lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} numbers</source>
            <translation>la moyenne de {count} nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the mean of {count} rows</source>
            <translation>la moyenne de {count} lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_stages.py" />
            <source>the weighted mean</source>
            <translation>la moyenne pondérée</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/main_window.py" />
            <source>seed {seed}</source>
            <translation>graine {seed}</translation>
        </message>
    </context>
    <context>
        <name>MetricsPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Confusion matrix</source>
            <translation>Matrice de confusion</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How far off each prediction is; on the line it is right.</source>
            <translation>De combien chaque prédiction s’écarte ; sur la ligne, elle est juste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>How many rows of each true class were taken for which class.</source>
            <translation>Combien de lignes de chaque vraie classe ont été prises pour quelle classe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Metrics</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Residuals</source>
            <translation>Résidus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network is trained on.</source>
            <translation>Lignes sur lesquelles le réseau est entraîné.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Rows the network was never trained on.</source>
            <translation>Lignes sur lesquelles le réseau n’a jamais été entraîné.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>The metrics show once the data are loaded.</source>
            <translation>Les mesures s’affichent dès que les données sont chargées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Train</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>Which rows are counted.</source>
            <translation>Quelles lignes sont comptées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>predicted as</source>
            <translation>prédit comme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction</source>
            <translation>prédiction</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>prediction − target</source>
            <translation>prédiction − cible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>true</source>
            <translation>vrai</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{count} classes are too many for a table.</source>
            <translation>{count} classes, c’est trop pour un tableau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{label}: {share} right</source>
            <translation>{label} : {share} juste</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/metrics_panel.py" />
            <source>{share} right</source>
            <translation>{share} juste</translation>
        </message>
    </context>
    <context>
        <name>MistakeCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>Common mistake</source>
            <translation>Erreur courante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mistake_card.py" />
            <source>See it happen</source>
            <translation>Voir ce qui se passe</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/network_card.py" />
            <source>Settings of {title}</source>
            <translation>Réglages de {title}</translation>
        </message>
    </context>
    <context>
        <name>NetworkPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>As the network gets it, scaled on the training rows.</source>
            <translation>Telle que le réseau la reçoit, mise à l’échelle des lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>cannot be trained</source>
            <translation>ne peut pas être entraîné</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>the strongest {drawn} of {total} connections are drawn</source>
            <translation>les {drawn} connexions les plus fortes sur {total} sont tracées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/network_panel.py" />
            <source>{count} numbers</source>
            <translation>{count} nombres</translation>
        </message>
    </context>
    <context>
        <name>NetworkView</name>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>+ {count} more</source>
            <translation>+ {count} de plus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Click a neuron to open it in the lens; the arrow keys move on, Enter opens it, Escape closes.</source>
            <translation>Cliquer sur un neurone pour l’ouvrir dans la loupe ; les flèches avancent, Entrée ouvre, Échap ferme.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>weight {number}</source>
            <translation>poids {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · neuron {number}</source>
            <translation>{column} · neurone {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{column} · {name}</source>
            <translation>{column} · {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{neuron} chosen. {network}</source>
            <translation>{neuron} choisi. {network}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/network_view.py" />
            <source>{title}: {count}</source>
            <translation>{title} : {count}</translation>
        </message>
    </context>
    <context>
        <name>NeuronCurve</name>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>The curve of {function}.</source>
            <translation>La courbe de {function}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>slope f′</source>
            <translation>pente f′</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/neuron_curve.py" />
            <source>{function} of {z} is {value}, where the slope is {slope}.</source>
            <translation>{function} de {z} vaut {value}, où la pente est {slope}.</translation>
        </message>
    </context>
    <context>
        <name>NeuronLens</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens</source>
            <translation>Fermer la loupe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Close the lens (Escape).</source>
            <translation>Fermer la loupe (Échap).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Shares of the layer</source>
            <translation>Parts de la couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>Slope for this row; how it fares on all training rows: a slope of about 0 moves no weights.</source>
            <translation>Pente pour cette ligne ; son état sur toutes les lignes d’entraînement : une pente proche de 0 ne déplace aucun poids.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The activation f, its slope f′ dashed, this row's point, and below the sums z of all training rows.</source>
            <translation>L’activation f, sa pente f′ en tirets, le point de cette ligne, et dessous les sommes z de toutes les lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>The neuron on its activation's curve</source>
            <translation>Le neurone sur la courbe de son activation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>z {sum} → {output}</source>
            <translation>z {sum} → {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_lens.py" />
            <source>{count} others</source>
            <translation>{count} autres</translation>
        </message>
    </context>
    <context>
        <name>NeuronReadout</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Click a neuron to look into it with the lens.</source>
            <translation>Cliquer sur un neurone pour l’examiner à la loupe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open lens</source>
            <translation>Ouvrir la loupe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>Open the lens on the chosen neuron</source>
            <translation>Ouvrir la loupe sur le neurone choisi</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_readout.py" />
            <source>See this neuron's sum term by term, and set its weights and bias by hand.</source>
            <translation>Voir la somme de ce neurone terme à terme, et régler ses poids et son biais à la main.</translation>
        </message>
    </context>
    <context>
        <name>NeuronTerms</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>{count} weaker ones: {sum}</source>
            <translation>{count} plus faibles : {sum}</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What did you expect, what did you see, and why? Notes are saved with the project (.nnstudio).</source>
            <translation>Qu’attendiez-vous, qu’avez-vous vu, et pourquoi ? Les notes sont enregistrées avec le projet (.nnstudio).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/notes_panel.py" />
            <source>What you want to remember; it is saved with the project.</source>
            <translation>Ce que vous voulez retenir ; c’est enregistré avec le projet.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/notice.py" />
            <source>Put this message away</source>
            <translation>Masquer ce message</translation>
        </message>
    </context>
    <context>
        <name>OptimizerMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>How a gradient becomes a step, and what can be set on it.</source>
            <translation>Comment un gradient devient un pas, et ce qu’on peut y régler.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Optimizer</source>
            <translation>Optimiseur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/optimizer_menu.py" />
            <source>Set a momentum above 0 first.</source>
            <translation>Réglez d’abord une inertie (momentum) supérieure à 0.</translation>
        </message>
    </context>
    <context>
        <name>OptionalNumber</name>
        <message>
            <location filename="../../nnstudio/gui/parts/optional_number.py" />
            <source>{field}: choose it</source>
            <translation>{field} : choisir</translation>
        </message>
    </context>
    <context>
        <name>OutlierPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>drag me</source>
            <translation>à faire glisser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/outlier_plot.py" />
            <source>point at x {x}, y {y}</source>
            <translation>point en x {x}, y {y}</translation>
        </message>
    </context>
    <context>
        <name>OutlierView</name>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Drag a point up or down; left and right choose another one, up and down move it.</source>
            <translation>Faire glisser un point vers le haut ou le bas ; gauche et droite en choisissent un autre, haut et bas le déplacent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Each line has the least loss on these points. Drag one far away: which line follows it?</source>
            <translation>Chaque droite a la plus petite perte sur ces points. Éloignez-en un fortement : quelle droite le suit ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Lines fitted through points</source>
            <translation>Droites ajustées à des points</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>No line is fitted.</source>
            <translation>Aucune droite n’est ajustée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put back</source>
            <translation>Remettre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Put every point back where it was.</source>
            <translation>Remettre chaque point où il était.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>Tick mse, l1, huber or smooth_l1 in the list to fit a line under it.</source>
            <translation>Cocher mse, l1, huber ou smooth_l1 dans la liste pour ajuster une droite avec.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/outlier_view.py" />
            <source>{name}: y = {slope} x + {intercept}</source>
            <translation>{name} : y = {slope} x + {intercept}</translation>
        </message>
    </context>
    <context>
        <name>OutputCard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Activation of the output</source>
            <translation>Activation de la sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>Parameters of the activation, the start bias, and the number of outputs.</source>
            <translation>Paramètres de l’activation, biais initial et nombre de sorties.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>applied before the loss</source>
            <translation>appliquée avant la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>for predictions only</source>
            <translation>pour les prédictions seulement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>inside the loss</source>
            <translation>dans la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_card.py" />
            <source>the last sums as they are</source>
            <translation>les dernières sommes telles quelles</translation>
        </message>
    </context>
    <context>
        <name>OutputPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>(chance {value})</source>
            <translation>(ligne de base {value})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>All rows, flattened to a plane.</source>
            <translation>Toutes les lignes, aplaties sur un plan.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Drawing</source>
            <translation>Dessin</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How many rows are taken for each class.</source>
            <translation>Combien de lignes sont prises pour chaque classe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>How rows with many inputs are drawn.</source>
            <translation>Comment dessiner des lignes à nombreuses entrées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Loss train · test</source>
            <translation>Perte entraînement · test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Metrics</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Projection</source>
            <translation>Projection</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows kept from training; they are hollow.</source>
            <translation>Afficher les lignes tenues hors de l’entraînement ; elles sont creuses.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show the rows the network is trained on; they are filled.</source>
            <translation>Afficher les lignes sur lesquelles le réseau est entraîné ; elles sont pleines.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Show what is decided instead of how sure the network is.</source>
            <translation>Afficher ce qui est décidé plutôt que la certitude du réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test RMSE</source>
            <translation>RMSE de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test R²</source>
            <translation>R² de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test accuracy</source>
            <translation>Exactitude de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Test labels right</source>
            <translation>Étiquettes de test justes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>Which of the targets is drawn.</source>
            <translation>Laquelle des cibles est dessinée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>sharp</source>
            <translation>net</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>train</source>
            <translation>entraîn.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>what the network says</source>
            <translation>ce que dit le réseau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: predictions of the test rows miss by {error} (RMSE), by chance by {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} lignes d’entraînement et {others} lignes de test : les prédictions des lignes de test s’écartent de {error} (RMSE), par hasard de {chance} ; la perte est de {train} sur les lignes d’entraînement et de {test} sur celles de test.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the labels of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} lignes d’entraînement et {others} lignes de test : {right} des étiquettes des lignes de test sont bien prédites, par hasard {chance} ; la perte est de {train} sur les lignes d’entraînement et de {test} sur celles de test.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/output_panel.py" />
            <source>{rows} training rows and {others} test rows: {right} of the test rows are predicted right, by chance {chance}; the loss is {train} on training rows and {test} on test rows.</source>
            <translation>{rows} lignes d’entraînement et {others} lignes de test : {right} des lignes de test sont bien prédites, par hasard {chance} ; la perte est de {train} sur les lignes d’entraînement et de {test} sur celles de test.</translation>
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
            <translation>Toutes les lignes, aplaties sur un plan, dans la couleur de la classe prédite ; les fausses ont un anneau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Each row's prediction over its true value; on the diagonal it is right.</source>
            <translation>La prédiction de chaque ligne selon sa vraie valeur ; sur la diagonale, elle est juste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>How many rows the network takes for each class, and how many belong to it.</source>
            <translation>Combien de lignes le réseau prend pour chaque classe, et combien lui appartiennent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output along the line</source>
            <translation>Sortie le long de la ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Output over the plane</source>
            <translation>Sortie sur le plan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Predicted over true values</source>
            <translation>Valeurs prédites selon les vraies</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows per class</source>
            <translation>Lignes par classe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>Rows projected onto a plane</source>
            <translation>Lignes projetées sur un plan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>The output shows once the data are loaded.</source>
            <translation>La sortie s’affiche dès que les données sont chargées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says along the input. Click or drag to try a row of your own.</source>
            <translation>Ce que le réseau dit le long de l’entrée. Cliquer ou faire glisser pour essayer une ligne à vous.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>What the network says at each point. Click a row to look into it, drag to try one of your own.</source>
            <translation>Ce que le réseau dit en chaque point. Cliquer sur une ligne pour l’examiner, faire glisser pour en essayer une à vous.</translation>
        </message>
    </context>
    <context>
        <name>PairingBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>All cells start from it.</source>
            <translation>Toutes les cellules en partent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Common</source>
            <translation>Courantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Every pair that teaches something.</source>
            <translation>Toutes les paires instructives.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck</source>
            <translation>Nouveau tirage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>New luck: the next seed for all cells.</source>
            <translation>Nouveau tirage : la graine suivante pour toutes les cellules.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause all cells.</source>
            <translation>Mettre en pause toutes les cellules.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Pause the Studio and train the table.</source>
            <translation>Mettre le Studio en pause et entraîner le tableau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Reset: every cell back to its start weights.</source>
            <translation>Réinitialiser : chaque cellule revient à ses poids initiaux.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Seed of the table</source>
            <translation>Graine du tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most, or all of them.</source>
            <translation>Les paires les plus courantes, ou toutes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>The pairs that people meet most.</source>
            <translation>Les paires les plus courantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train</source>
            <translation>Entraîner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells at once.</source>
            <translation>Entraîner toutes les cellules à la fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train all cells for as long again.</source>
            <translation>Entraîner toutes les cellules encore aussi longtemps.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Train on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>Which pairs</source>
            <translation>Quelles paires</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>epoch {epoch}/{epochs}</source>
            <translation>époque {epoch}/{epochs}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>getting ready…</source>
            <translation>préparation…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>attend pendant que le Studio entraîne</translation>
        </message>
    </context>
    <context>
        <name>PairingDetails</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Open in the Studio</source>
            <translation>Ouvrir dans le Studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>There is nothing to train: PyTorch refuses this pair.</source>
            <translation>Rien à entraîner : PyTorch refuse cette paire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Train this very pair in the Studio, from the same start.</source>
            <translation>Entraîner cette même paire dans le Studio, du même départ.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_details.py" />
            <source>{activation}, then {loss}</source>
            <translation>{activation}, puis {loss}</translation>
        </message>
    </context>
    <context>
        <name>PlanePlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>test row {number}</source>
            <translation>ligne de test {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/plane_plot.py" />
            <source>training row {number}</source>
            <translation>ligne d’entraînement {number}</translation>
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
            <translation>Copier les données en CSV</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/plot_numbers.py" />
            <source>Show data as table</source>
            <translation>Afficher les données en tableau</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture frozen</source>
            <translation>Image figée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Picture moves again</source>
            <translation>L’image bouge de nouveau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/presenter.py" />
            <source>Presenter mode</source>
            <translation>Mode présentation</translation>
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
            <translation>&amp;Données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Lesson</source>
            <translation>&amp;Leçon</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Network</source>
            <translation>&amp;Réseau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>&amp;Output</source>
            <translation>&amp;Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Back to the desk (Esc).</source>
            <translation>Retour au poste de travail (Échap).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Freeze the picture</source>
            <translation>Figer l’image</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Frozen</source>
            <translation>Figée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>La&amp;yers</source>
            <translation>Co&amp;uches</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Leave presenter mode</source>
            <translation>Quitter le mode présentation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Let the picture stand while training goes on (B).</source>
            <translation>Figer l’image pendant que l’entraînement continue (B).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Light what you click next, and dim all else (S).</source>
            <translation>Éclairer ce que vous cliquez ensuite, et assombrir le reste (S).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Lo&amp;ss</source>
            <translation>&amp;Perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Presenting</source>
            <translation>Présentation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show activations and gradients, or hide them.</source>
            <translation>Afficher ou masquer activations et gradients.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the data, or hide them.</source>
            <translation>Afficher ou masquer les données.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the lesson, or hide it.</source>
            <translation>Afficher ou masquer la leçon.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the loss, or hide it.</source>
            <translation>Afficher ou masquer la perte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show the network, or hide it.</source>
            <translation>Afficher ou masquer le réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the Coach says.</source>
            <translation>Afficher ce que dit le Coach.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Show what the network says, or hide it.</source>
            <translation>Afficher ou masquer ce que dit le réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/presenter_bar.py" />
            <source>Spotlight</source>
            <translation>Spot</translation>
        </message>
    </context>
    <context>
        <name>ProjectionPlot</name>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>first principal component</source>
            <translation>première composante principale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/plots/projection_plot.py" />
            <source>second principal component</source>
            <translation>deuxième composante principale</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Copy the line</source>
            <translation>&amp;Copier la ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>&amp;Full screen (F11)</source>
            <translation>&amp;Plein écran (F11)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Fill the screen; F11 or Esc gives it back.</source>
            <translation>Remplir l’écran ; F11 ou Échap le rend.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Put the line on the clipboard.</source>
            <translation>Mettre la ligne dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code of the experiment</source>
            <translation>Code QR de l’expérience</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>QR code: {name}</source>
            <translation>Code QR : {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>Read it with a phone, and send the line on to your own studio.</source>
            <translation>Le lire avec un téléphone, et envoyer la ligne à votre propre studio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>The experiment as a line of text</source>
            <translation>L’expérience en une ligne de texte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>This experiment is too long for a QR code: its line has {count} letters, and a code holds {most}. Copy the line instead, or hand over the file.</source>
            <translation>Cette expérience est trop longue pour un code QR : sa ligne a {count} caractères, et un code en contient {most}. Copiez plutôt la ligne, ou transmettez le fichier.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/qr_dialog.py" />
            <source>What the code says: the whole experiment. Paste it into the studio to open it.</source>
            <translation>Ce que dit le code : toute l’expérience. Collez-le dans le studio pour l’ouvrir.</translation>
        </message>
    </context>
    <context>
        <name>RaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>All variants have been trained to the end: add some, or start another race.</source>
            <translation>Toutes les variantes ont été entraînées jusqu’au bout : ajoutez-en, ou lancez une autre course.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Compare two</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Give up what is under way elsewhere; what has come from there stays.</source>
            <translation>Abandonner ce qui est en cours ailleurs ; ce qui en est arrivé reste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>One epoch</source>
            <translation>Une époque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open a variant in the Studio, as it stands, to look into it and train it on; pick it in the table or among the pictures first.</source>
            <translation>Ouvrir une variante dans le Studio, telle qu’elle est, pour l’examiner et continuer à l’entraîner ; choisissez-la d’abord dans le tableau ou parmi les images.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Open in the Studio</source>
            <translation>Vers le Studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause all variants.</source>
            <translation>Mettre toutes les variantes en pause.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Pause the Studio and train the race.</source>
            <translation>Mettre le Studio en pause et entraîner la course.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save a report of the race, once there is one, or the numbers of every run as a table.</source>
            <translation>Enregistrer un rapport de la course, dès qu’il y en a une, ou les nombres de chaque exécution sous forme de tableau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Save as…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Show two variants side by side; pick them in the table or among the pictures first.</source>
            <translation>Afficher deux variantes côte à côte ; choisissez-les d’abord dans le tableau ou parmi les images.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>There is no race yet: start one at the left.</source>
            <translation>Il n’y a pas encore de course : lancez-en une à gauche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train</source>
            <translation>Entraîner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants for one epoch.</source>
            <translation>Entraîner toutes les variantes pendant une époque.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>Train all variants.</source>
            <translation>Entraîner toutes les variantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_bar.py" />
            <source>waits while the Studio trains</source>
            <translation>attend pendant que le Studio entraîne</translation>
        </message>
    </context>
    <context>
        <name>RaceBoard</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>How the variants stand</source>
            <translation>Où en sont les variantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Runs end at the goal in this race, so variants are compared by how soon they are there. A run that is not there counts with the last epoch.</source>
            <translation>Dans cette course, les essais s’arrêtent au but : les variantes sont donc comparées selon le moment où elles y arrivent. Un essai qui n’y est pas compte pour la dernière époque.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>So far: {sentence}</source>
            <translation>Jusqu’ici : {sentence}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test R²</source>
            <translation>R² de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Test accuracy</source>
            <translation>Exactitude de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>Training losses of the variants</source>
            <translation>Pertes d’entraînement des variantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>epoch</source>
            <translation>époque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>median over the seeds, and the middle half of them</source>
            <translation>médiane sur les graines, et leur moitié centrale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>of those that lead or are picked: median over the seeds, and the middle half of them</source>
            <translation>de celles en tête ou choisies : médiane sur les graines, et leur moitié centrale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_board.py" />
            <source>training loss</source>
            <translation>perte d’entraînement</translation>
        </message>
    </context>
    <context>
        <name>RaceModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>After how many epochs it was reached: the median. Runs are looked at every few epochs.</source>
            <translation>Après combien d’époques il a été atteint : la médiane. On regarde toutes les quelques époques.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Dead</source>
            <translation>Morts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>From how many start weights the goal was reached.</source>
            <translation>Avec combien de poids initiaux le but a été atteint.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Gradient</source>
            <translation>Gradient</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Hidden neurons whose slope is 0 on every row: the median.</source>
            <translation>Neurones cachés dont la pente est 0 sur chaque ligne : la médiane.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The first layer's gradient over the last layer's: far below 1 it fades, far above it grows.</source>
            <translation>Le gradient de la première couche sur celui de la dernière : bien en dessous de 1 il disparaît, bien au-dessus il croît.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>The middle of the seeds, and the middle half of them: from quartile to quartile.</source>
            <translation>Le milieu des graines, et leur moitié centrale : d’un quartile à l’autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time</source>
            <translation>Durée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Time of all seeds together; runs that train together share it.</source>
            <translation>Durée de toutes les graines ensemble ; les essais entraînés ensemble se la partagent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>What varies.</source>
            <translation>Ce qui varie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>Works in</source>
            <translation>Réussit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_table.py" />
            <source>{reached} of {seeds}</source>
            <translation>{reached} sur {seeds}</translation>
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
            <translation>Une course entraîne en même temps de nombreuses variantes de l’expérience du Studio, à partir des mêmes graines. Choisissez à gauche ce qui varie, puis lancez la course là ou avec la barre d’espace. Des images, un tableau qui se trie tout seul et des courbes de perte montrent comment les variantes apprennent, et une phrase dit si la meilleure mène par chance.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>All these values are in the race already.</source>
            <translation>Toutes ces valeurs sont déjà dans la course.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Only more values of what varies in this race can join it. Start another race instead.</source>
            <translation>Seules d’autres valeurs de ce qui varie dans cette course peuvent s’y joindre. Lancez plutôt une autre course.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>The networks are being made…</source>
            <translation>Les réseaux sont en construction…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Training loss</source>
            <translation>Perte d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>Variants as pictures</source>
            <translation>Les variantes en images</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>epoch {epoch} of {epochs}</source>
            <translation>époque {epoch} sur {epochs}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>second − first</source>
            <translation>seconde − première</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>seed {seed}</source>
            <translation>graine {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{count} variants cannot be trained and were left out. {name}: {reason}</source>
            <translation>{count} variantes ne peuvent pas être entraînées et ont été laissées de côté. {name} : {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/race_panel.py" />
            <source>{done} of {runs} runs have come</source>
            <translation>{done} exécutions sur {runs} sont arrivées</translation>
        </message>
    </context>
    <context>
        <name>RaceSaving</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Report (*.html)</source>
            <translation>Rapport (*.html)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Save the race</source>
            <translation>Enregistrer la course</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Saved {path}.</source>
            <translation>{path} enregistré.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_saving.py" />
            <source>Table of all runs (*.csv)</source>
            <translation>Tableau de toutes les exécutions (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>RaceSetup</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>A second thing that varies: all combinations take part.</source>
            <translation>Une deuxième chose qui varie : toutes les combinaisons participent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Add to the race</source>
            <translation>Ajouter à la course</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Each seed draws data and split of its own, so that luck with the data shows as well.</source>
            <translation>Chaque graine tire ses propres données et leur partage, pour que la chance des données se voie aussi.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Goal</source>
            <translation>But</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>How many start weights each variant tries.</source>
            <translation>Combien de poids initiaux chaque variante essaie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Let the values that are ticked now, and were not before, join the race.</source>
            <translation>Faire entrer dans la course les valeurs cochées maintenant qui ne l’étaient pas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>New data for each seed</source>
            <translation>Nouvelles données par graine</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Start the race</source>
            <translation>Lancer la course</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop</source>
            <translation>Arrêt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Stop early</source>
            <translation>Arrêt anticipé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The goal is a number from {lowest} to {highest}.</source>
            <translation>Le but est un nombre de {lowest} à {highest}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>The test accuracy, or R², at which a run counts as working.</source>
            <translation>L’exactitude de test, ou le R², à partir de laquelle une exécution est réussie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Tick at least one value.</source>
            <translation>Cochez au moins une valeur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Train all variants of the experiment in the Studio, side by side.</source>
            <translation>Entraîner côte à côte toutes les variantes de l’expérience du Studio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Type at least one value.</source>
            <translation>Saisissez au moins une valeur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What is different from variant to variant.</source>
            <translation>Ce qui diffère d’une variante à l’autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies</source>
            <translation>Ce qui varie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies besides</source>
            <translation>Ce qui varie en plus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>What varies?</source>
            <translation>Qu’est-ce qui varie ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>When a run may end before its last epoch.</source>
            <translation>Quand une exécution peut finir avant sa dernière époque.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>after 50 epochs without progress</source>
            <translation>après 50 époques sans progrès</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>at the goal</source>
            <translation>au but</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_setup.py" />
            <source>{variants} variants × {seeds} seeds = {runs} runs</source>
            <translation>{variants} variantes × {seeds} graines = {runs} exécutions</translation>
        </message>
    </context>
    <context>
        <name>RaceTwins</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>All variants</source>
            <translation>Toutes les variantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Back to all variants.</source>
            <translation>Retour à toutes les variantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Next seed</source>
            <translation>Graine suivante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_twins.py" />
            <source>Show the same two variants from the next seed.</source>
            <translation>Afficher les deux mêmes variantes avec la graine suivante.</translation>
        </message>
    </context>
    <context>
        <name>RaceWhere</name>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”, then start the studio again.</source>
            <translation>Une course sur un cluster demande Dask. Installez-le avec : pip install "nnstudio[cluster]", puis redémarrez le studio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Address of the scheduler</source>
            <translation>Adresse de l’ordonnanceur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Dask cluster</source>
            <translation>cluster Dask</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>The address that “dask scheduler” prints when it starts. Name only a cluster where you trust everyone: whoever is on it can run anything on this computer.</source>
            <translation>L’adresse que « dask scheduler » affiche à son démarrage. N’indiquez qu’un cluster où vous faites confiance à tous : quiconque s’y trouve peut exécuter n’importe quoi sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Type the address that “dask scheduler” prints.</source>
            <translation>Saisissez l’adresse que « dask scheduler » affiche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Where it trains</source>
            <translation>Où l’entraînement a lieu</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>Who trains the networks: this window, or a Dask cluster. From there results come in part by part; the numbers are the same.</source>
            <translation>Qui entraîne les réseaux : cette fenêtre ou un cluster Dask. De là, les résultats arrivent au fur et à mesure ; les nombres sont les mêmes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_where.py" />
            <source>this window</source>
            <translation>cette fenêtre</translation>
        </message>
    </context>
    <context>
        <name>RateMenu</name>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Learning rate {rate}</source>
            <translation>Taux d’apprentissage {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/rate_menu.py" />
            <source>Train with this learning rate.</source>
            <translation>Entraîner avec ce taux d’apprentissage.</translation>
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
            <translation>Redemander plus tard</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Forget this work for good.</source>
            <translation>Oublier ce travail définitivement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Go on where it stood, with weights, curve and notes.</source>
            <translation>Continuer là où il en était, avec poids, courbe et notes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, and not trained yet.</source>
            <translation>Il est dans son état du {when}, pas encore entraîné.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>It is as it was on {when}, in epoch {epoch}.</source>
            <translation>Il est dans son état du {when}, à l’époque {epoch}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Leave it, and ask at the next start.</source>
            <translation>Le laisser, et redemander au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>Recover your work?</source>
            <translation>Récupérer votre travail ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/recovery.py" />
            <source>The studio ended before “{name}” was saved.</source>
            <translation>Le studio s’est arrêté avant que « {name} » soit enregistré.</translation>
        </message>
    </context>
    <context>
        <name>RowForm</name>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: from {lower} to {upper} in the data.</source>
            <translation>{column} : de {lower} à {upper} dans les données.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_form.py" />
            <source>{column}: one of {count} categories.</source>
            <translation>{column} : une des {count} catégories.</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Choose data first: then type a row here and read the prediction.</source>
            <translation>Choisissez d’abord des données : tapez ensuite une ligne ici et lisez la prédiction.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Next training row</source>
            <translation>Ligne d’entraînement suivante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Prediction: {answer}</source>
            <translation>Prédiction : {answer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random</source>
            <translation>Au hasard</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Random training row</source>
            <translation>Ligne d’entraînement au hasard</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take any training row.</source>
            <translation>Prendre une ligne d’entraînement quelconque.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the next training row.</source>
            <translation>Prendre la ligne d’entraînement suivante.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Take the typical value everywhere.</source>
            <translation>Prendre partout la valeur typique.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>The network says</source>
            <translation>Le réseau dit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical</source>
            <translation>Typique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Typical row</source>
            <translation>Ligne typique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>Your own row</source>
            <translation>Votre propre ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/row_panel.py" />
            <source>row {number} is {target}</source>
            <translation>la ligne {number} est {target}</translation>
        </message>
    </context>
    <context>
        <name>RunAnnouncer</name>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Epoch {epoch}: train loss {train}, test loss {test}.</source>
            <translation>Époque {epoch} : perte d’entraînement {train}, perte de test {test}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Test accuracy {accuracy}.</source>
            <translation>Exactitude de test {accuracy}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training finished. {numbers}</source>
            <translation>Entraînement terminé. {numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training paused. {numbers}</source>
            <translation>Entraînement en pause. {numbers}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/announcing.py" />
            <source>Training started.</source>
            <translation>Entraînement lancé.</translation>
        </message>
    </context>
    <context>
        <name>RunCounters</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs per second</source>
            <translation>Époques par seconde</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Epochs so far</source>
            <translation>Époques jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How many epochs a second are really trained.</source>
            <translation>Combien d’époques sont réellement entraînées par seconde.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often all weights were updated so far.</source>
            <translation>Combien de fois tous les poids ont été mis à jour jusqu’ici.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>How often the training has passed over all training rows, of {total} times.</source>
            <translation>Combien de fois l’entraînement a parcouru toutes les lignes d’entraînement, sur {total}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>Steps so far</source>
            <translation>Pas jusqu’ici</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>epochs/s</source>
            <translation>époques/s</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total}</source>
            <translation>sur {total}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>of {total} epochs</source>
            <translation>sur {total} époques</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_counters.py" />
            <source>steps</source>
            <translation>pas</translation>
        </message>
    </context>
    <context>
        <name>ScrollHints</name>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the inputs</source>
            <translation>Aller aux entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>Scroll to the output</source>
            <translation>Aller à la sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the left.</source>
            <translation>Le réseau continue vers la gauche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/scroll_hints.py" />
            <source>There is more of the network to the right: further layers, output and loss.</source>
            <translation>Le réseau continue vers la droite : autres couches, sortie et perte.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <location filename="../../nnstudio/gui/plots/share_bar.py" />
            <source>No shares: a number is nan or inf.</source>
            <translation>Pas de parts : un nombre est nan ou inf.</translation>
        </message>
    </context>
    <context>
        <name>Sharing</name>
        <message>
            <location filename="../../nnstudio/gui/sharing.py" />
            <source>Copied: a line of {count} letters. Paste it into a message, or into another studio.</source>
            <translation>Copié : une ligne de {count} caractères. Collez-la dans un message, ou dans un autre studio.</translation>
        </message>
    </context>
    <context>
        <name>SideOrBelow</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name}</source>
            <translation>Afficher {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/side_or_below.py" />
            <source>Show {name} instead.</source>
            <translation>Afficher plutôt {name}.</translation>
        </message>
    </context>
    <context>
        <name>SourceGallery</name>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Kind of data to show</source>
            <translation>Type de données à afficher</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Numbers</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Tables</source>
            <translation>Tableaux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/source_gallery.py" />
            <source>Which data the gallery shows: points in classes, numbers to fit, or tables.</source>
            <translation>Quelles données montre la galerie : points en classes, nombres à ajuster, ou tableaux.</translation>
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
            <translation>&lt;b&gt;{name}&lt;/b&gt; : {purpose}</translation>
        </message>
    </context>
    <context>
        <name>SpeedSlider</name>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>How many epochs are trained in a second, at most; at the right end as fast as possible.</source>
            <translation>Combien d’époques sont entraînées par seconde, au plus ; tout à droite, aussi vite que possible.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/speed_slider.py" />
            <source>full speed</source>
            <translation>maximale</translation>
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
            <translation>Comment les poids initiaux sont tirés, avant le premier pas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start weights</source>
            <translation>Poids initiaux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/start_weights.py" />
            <source>Start: {initializer}</source>
            <translation>Départ : {initializer}</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>A single update of all weights.</source>
            <translation>Une seule mise à jour de tous les poids.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Once over all training rows.</source>
            <translation>Une fois sur toutes les lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One epoch</source>
            <translation>Une époque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step</source>
            <translation>Un pas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>One step: a single update of all weights (→). The arrow beside it offers whole epochs.</source>
            <translation>Un pas : une seule mise à jour de tous les poids (→). La flèche à côté propose des époques entières.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>Step</source>
            <translation>Pas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} epochs</source>
            <translation>{count} époques</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/step_button.py" />
            <source>{count} times over all training rows.</source>
            <translation>{count} fois sur toutes les lignes d’entraînement.</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>Fewer: {name}</source>
            <translation>Moins : {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/widgets/stepper.py" />
            <source>More: {name}</source>
            <translation>Plus : {name}</translation>
        </message>
    </context>
    <context>
        <name>Studio</name>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Activations</source>
            <translation>Activations</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Gradients</source>
            <translation>Gradients</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/studio.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
    </context>
    <context>
        <name>SumLine</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>z = {sum}, the sum of all products and the bias</source>
            <translation>z = {sum}, la somme de tous les produits et du biais</translation>
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
            <translation>{name}, {count} nouveaux</translation>
        </message>
    </context>
    <context>
        <name>TableChoice</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>As</source>
            <translation>Comme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Automatic: {task}</source>
            <translation>Automatique : {task}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Choose a target: the column that the network is to predict.</source>
            <translation>Choisissez une cible : la colonne que le réseau doit prédire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Classes need a single target. Choose one, or take several labels or regression.</source>
            <translation>Des classes demandent une seule cible. Choisissez-en une, ou prenez plusieurs étiquettes ou la régression.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values</source>
            <translation>Valeurs manquantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Missing values: {gaps}, in {some} of {all} columns.</source>
            <translation>Valeurs manquantes : {gaps}, dans {some} colonnes sur {all}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>No value is missing.</source>
            <translation>Aucune valeur ne manque.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict</source>
            <translation>Prédire</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Predict several columns at once</source>
            <translation>Prédire plusieurs colonnes à la fois</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Several columns at once</source>
            <translation>Plusieurs colonnes à la fois</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>The column that the network is to predict.</source>
            <translation>La colonne que le réseau doit prédire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick at least one input: the network needs something to predict from.</source>
            <translation>Cochez au moins une entrée : le réseau a besoin de quelque chose pour prédire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>Tick more than one target in the list: labels of 0 and 1, or numbers.</source>
            <translation>Cochez plus d’une cible dans la liste : étiquettes 0 et 1, ou nombres.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What happens to missing values.</source>
            <translation>Ce qui arrive aux valeurs manquantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>What kind of prediction it is; automatic looks at the values of the target.</source>
            <translation>De quel type de prédiction il s’agit ; automatique regarde les valeurs de la cible.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>bars</source>
            <translation>barres verticales</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>commas</source>
            <translation>virgules</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal comma</source>
            <translation>virgule décimale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>decimal point</source>
            <translation>point décimal</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>names in the first line</source>
            <translation>noms en première ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>no names in the first line</source>
            <translation>pas de noms en première ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>parted by {delimiter}</source>
            <translation>séparées par {delimiter}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>semicolons</source>
            <translation>points-virgules</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>spaces</source>
            <translation>espaces</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>tabs</source>
            <translation>tabulations</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} columns</source>
            <translation>{count} colonnes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>{count} rows</source>
            <translation>{count} lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_choice.py" />
            <source>“{name}” holds text, so it can only be predicted as classes. Choose another target.</source>
            <translation>« {name} » contient du texte et ne peut être prédit qu’en classes. Choisissez une autre cible.</translation>
        </message>
    </context>
    <context>
        <name>TableSummary</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change target and inputs</source>
            <translation>Changer la cible et les entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Change…</source>
            <translation>Changer…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Choose again what is predicted from what.</source>
            <translation>Choisir à nouveau ce qui est prédit à partir de quoi.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Gaps</source>
            <translation>Lacunes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Missing values</source>
            <translation>Valeurs manquantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows in the experiment</source>
            <translation>Lignes dans l’expérience</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Target: {names}</source>
            <translation>Cible : {names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>What happens to missing values.</source>
            <translation>Ce qui arrive aux valeurs manquantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>{rows} rows, {inputs} inputs</source>
            <translation>{rows} lignes, {inputs} entrées</translation>
        </message>
    </context>
    <context>
        <name>TaskGuide</name>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it</source>
            <translation>Construire</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it in the Studio: on your data if they fit, else on a toy that does.</source>
            <translation>Le construire dans le Studio : sur vos données si elles conviennent, sinon sur un petit jeu adapté.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Build it: {activation} with {loss}</source>
            <translation>Construire : {activation} avec {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row belongs to exactly one class.</source>
            <translation>Chaque ligne appartient à exactement une classe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Each row may have any number of labels.</source>
            <translation>Chaque ligne peut avoir un nombre quelconque d’étiquettes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>How much or how many: a regression.</source>
            <translation>Combien : une régression.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Two classes: each row is one or the other.</source>
            <translation>Deux classes : chaque ligne est l’une ou l’autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>What are you predicting?</source>
            <translation>Que voulez-vous prédire ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>Whether some rows lie far from all others, by mistake or by nature.</source>
            <translation>Si certaines lignes sont loin de toutes les autres, par erreur ou par nature.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>one of several classes</source>
            <translation>une classe parmi plusieurs</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>several labels at once</source>
            <translation>plusieurs étiquettes à la fois</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>there are outliers</source>
            <translation>il y a des valeurs aberrantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/task_guide.py" />
            <source>yes or no</source>
            <translation>oui ou non</translation>
        </message>
    </context>
    <context>
        <name>TensorCalculator</name>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Numbers of the tensor</source>
            <translation>Nombres du tenseur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Shares of softmax</source>
            <translation>Parts de softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The outputs to 4 digits; select some and copy them with Ctrl+C.</source>
            <translation>Les sorties à 4 chiffres ; sélectionner et copier avec Ctrl+C.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>The same in PyTorch</source>
            <translation>La même chose en PyTorch</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Try it on a tensor</source>
            <translation>Essayer sur un tenseur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Type up to 12 numbers, such as 1 -2 3 or [1.0, -2.0, 3.0]; nan and inf, too.</source>
            <translation>Taper jusqu’à 12 nombres, comme 1 -2 3 ou [1.0, -2.0, 3.0] ; nan et inf aussi.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>What each function makes of each number</source>
            <translation>Ce que chaque fonction fait de chaque nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>Why torch.tensor? A plain list is no tensor: {call} raises {error}.</source>
            <translation>Pourquoi torch.tensor ? Une simple liste n’est pas un tenseur : {call} lève {error}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>commas or spaces between the numbers</source>
            <translation>virgules ou espaces entre les nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>log_softmax is the logarithm of these shares, which add up to 1:</source>
            <translation>log_softmax est le logarithme de ces parts, dont la somme vaut 1 :</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>slope</source>
            <translation>pente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_calculator.py" />
            <source>softmax shares 1 out among the numbers; together the parts make the whole bar:</source>
            <translation>softmax partage 1 entre les nombres ; ensemble, les parts font toute la barre :</translation>
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
            <translation>Biais</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>The bias is added to the sum. Type it, step it with the arrow keys, or drag it sideways.</source>
            <translation>Le biais s’ajoute à la somme. Le taper, l’ajuster avec les flèches ou le faire glisser de côté.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>Weight of {name}</source>
            <translation>Poids de {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>What {name} is multiplied by. Type it, step it with the arrow keys, or drag it.</source>
            <translation>Ce par quoi {name} est multiplié. Le taper, l’ajuster avec les flèches ou le faire glisser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_terms.py" />
            <source>bias</source>
            <translation>biais</translation>
        </message>
    </context>
    <context>
        <name>TimelineBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Back to now</source>
            <translation>Retour au présent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Compare with this moment</source>
            <translation>Comparer à ce moment</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Drag to see the network as it was at any epoch; training pauses meanwhile.</source>
            <translation>Faire glisser pour voir le réseau tel qu’il était à une époque ; l’entraînement est alors en pause.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>Garder le moment affiché, et le voir à côté de n’importe quel autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Moment of the run</source>
            <translation>Moment de l’exécution</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step back</source>
            <translation>Un pas en arrière</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>One step forward</source>
            <translation>Un pas en avant</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>Afficher le réseau au point où il a été entraîné.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update earlier (←).</source>
            <translation>Afficher le réseau une mise à jour plus tôt (←).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Show the network one update later; at the end of the run, train one (→).</source>
            <translation>Afficher le réseau une mise à jour plus tard ; à la fin de l’exécution, en entraîner une (→).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train from here</source>
            <translation>Entraîner d’ici</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>Train on from the moment shown; the curve that was stays in grey (Space).</source>
            <translation>Continuer l’entraînement depuis le moment affiché ; l’ancienne courbe reste en gris (Espace).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>epoch {words}</source>
            <translation>époque {words}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/timeline_bar.py" />
            <source>{there} of {now}</source>
            <translation>{there} sur {now}</translation>
        </message>
    </context>
    <context>
        <name>TrainingSettings</name>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Numbers are predicted here: there is no accuracy, stop at a test loss.</source>
            <translation>Ici, on prédit des nombres : pas d’exactitude, arrêtez à une perte de test.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Seed of the training</source>
            <translation>Graine de l’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as the test loss is this low.</source>
            <translation>Arrêter dès que la perte de test est aussi basse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop as soon as this share of the test rows is right.</source>
            <translation>Arrêter dès que cette part des lignes de test est juste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test accuracy</source>
            <translation>Arrêter à une exactitude de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop at a test loss</source>
            <translation>Arrêter à une perte de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Stop early</source>
            <translation>Arrêt anticipé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test accuracy to stop at, in per cent</source>
            <translation>Exactitude de test où s’arrêter, en pour cent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Test loss to stop at</source>
            <translation>Perte de test où s’arrêter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>The same seed gives the same start weights and the same order of rows.</source>
            <translation>La même graine donne les mêmes poids initiaux et le même ordre des lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings</source>
            <translation>Réglages d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>Training settings: epochs, batch size, weight decay, seed, and when to stop early.</source>
            <translation>Réglages d’entraînement : époques, taille du lot, décroissance des poids (weight decay), graine, et quand s’arrêter.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test accuracy</source>
            <translation>à l’exactitude de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/training_settings.py" />
            <source>at test loss</source>
            <translation>à la perte de test</translation>
        </message>
    </context>
    <context>
        <name>TransportBar</name>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Begin again from the start weights and train (Space).</source>
            <translation>Repartir des poids initiaux et entraîner (Espace).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck</source>
            <translation>Nouveau tirage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>New luck: other start weights and another order of the rows.</source>
            <translation>Nouveau tirage : d’autres poids initiaux et un autre ordre des lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Pause the training (Space).</source>
            <translation>Mettre l’entraînement en pause (Espace).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Reset: back to the same start weights (R).</source>
            <translation>Réinitialiser : retour aux mêmes poids initiaux (R).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The goal is reached: Train on goes on beyond it, Reset begins again.</source>
            <translation>Le but est atteint : Continuer va au-delà, Réinitialiser recommence.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>The numbers are no longer finite: press Reset.</source>
            <translation>Les nombres ne sont plus finis : appuyez sur Réinitialiser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>There are no data to step over yet.</source>
            <translation>Il n’y a pas encore de données pour faire un pas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train</source>
            <translation>Entraîner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train on: doubles the number of epochs and goes on (Space).</source>
            <translation>Continuer : double le nombre d’époques et poursuit (Espace).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Train the network until the last epoch or the goal (Space).</source>
            <translation>Entraîner le réseau jusqu’à la dernière époque ou jusqu’au but (Espace).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/transport_bar.py" />
            <source>{epochs} epochs done: Train on doubles them, Reset begins again.</source>
            <translation>{epochs} époques faites : Continuer les double, Réinitialiser recommence.</translation>
        </message>
    </context>
    <context>
        <name>UndoActions</name>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Redo {edit}</source>
            <translation>&amp;Rétablir : {edit}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/undo_actions.py" />
            <source>&amp;Undo {edit}</source>
            <translation>&amp;Annuler : {edit}</translation>
        </message>
    </context>
    <context>
        <name>UseButton</name>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Put the selected function into a layer of the Studio's network, or take it as the loss.</source>
            <translation>Mettre la fonction choisie dans une couche du réseau du Studio, ou la prendre comme perte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>Use in Studio</source>
            <translation>Utiliser dans le Studio</translation>
        </message>
    </context>
    <context>
        <name>VaryRow</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Nothing else</source>
            <translation>Rien d’autre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>The values that take part, parted by commas or semicolons.</source>
            <translation>Les valeurs qui participent, séparées par des virgules ou des points-virgules.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Tick the values that take part.</source>
            <translation>Cocher les valeurs qui participent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Values of {name}</source>
            <translation>Valeurs de {name}</translation>
        </message>
    </context>
    <context>
        <name>WhichPanel</name>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Built: {activation} with {loss}. {inside}</source>
            <translation>Construit : {activation} avec {loss}. {inside}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Pairing table: output activations down, losses across</source>
            <translation>Tableau des associations : activations de sortie en lignes, pertes en colonnes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>The networks are being made…</source>
            <translation>Les réseaux sont en construction…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>Which output with which loss?</source>
            <translation>Quelle sortie avec quelle perte ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>loss {loss}</source>
            <translation>perte {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{activation} before {loss}</source>
            <translation>{activation} avant {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/panels/which_panel.py" />
            <source>{task} · every cell trains on the same data and seed · click one to open it in the Studio</source>
            <translation>{task} · chaque cellule s’entraîne sur les mêmes données et la même graine · cliquer sur l’une pour l’ouvrir dans le Studio</translation>
        </message>
    </context>
    <context>
        <name>WorkspaceBar</name>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Build a network, train it and watch (Ctrl+1).</source>
            <translation>Construire un réseau, l’entraîner et regarder (Ctrl+1).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Explore</source>
            <translation>Explorer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Learn step by step, in the Studio itself (Ctrl+4).</source>
            <translation>Apprendre pas à pas, dans le Studio même (Ctrl+4).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Lessons</source>
            <translation>Leçons</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Race</source>
            <translation>Course</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>See what each activation and each loss does (Ctrl+2).</source>
            <translation>Voir ce que fait chaque activation et chaque perte (Ctrl+2).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Studio</source>
            <translation>Studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>Train many variants at once and see which does best (Ctrl+3).</source>
            <translation>Entraîner de nombreuses variantes à la fois et voir laquelle fait le mieux (Ctrl+3).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/workspace_bar.py" />
            <source>{name} workspace</source>
            <translation>Espace {name}</translation>
        </message>
    </context>
    <context>
        <name>_ValuesModel</name>
        <message>
            <location filename="../../nnstudio/gui/parts/values_table.py" />
            <source>{name} of {input}: {value}</source>
            <translation>{name} de {input} : {value}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;About nnstudio</source>
            <translation>À &amp;propos de nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Ask again about swaps</source>
            <translation>&amp;Redemander lors d’un échange</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Compare with this moment</source>
            <translation>&amp;Comparer à ce moment</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Dark</source>
            <translation>So&amp;mbre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Explore</source>
            <translation>E&amp;xplorer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Export</source>
            <translation>Ex&amp;porter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Find a function…</source>
            <translation>&amp;Trouver une fonction…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Touches</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Lessons</source>
            <translation>&amp;Leçons</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;New</source>
            <translation>&amp;Nouveau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Presenter mode</source>
            <translation>Mode &amp;présentation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Race</source>
            <translation>&amp;Course</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Reset</source>
            <translation>&amp;Réinitialiser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train</source>
            <translation>E&amp;ntraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Train or pause</source>
            <translation>&amp;Entraîner ou mettre en pause</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Arrange as at &amp;first</source>
            <translation>&amp;Disposition initiale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>As the &amp;system</source>
            <translation>Comme le s&amp;ystème</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ask once more what happens to the weights when an activation or the loss is swapped.</source>
            <translation>Redemander ce que deviennent les poids quand on échange une activation ou la perte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Back to no&amp;w</source>
            <translation>Retour au prése&amp;nt</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Build a network, train it and watch.</source>
            <translation>Construire un réseau, l’entraîner et regarder.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Calm pi&amp;ctures</source>
            <translation>&amp;Images calmes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Close the studio.</source>
            <translation>Fermer le studio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Cop&amp;y as text</source>
            <translation>&amp;Copier comme texte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Copy the whole experiment as one short line, to be sent in a message.</source>
            <translation>Copier toute l’expérience en une courte ligne, à envoyer dans un message.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Dark text on light.</source>
            <translation>Texte sombre sur fond clair.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Draw other start weights and another order of the rows.</source>
            <translation>Tirer d’autres poids initiaux et un autre ordre des lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Fill the screen for a projector: large, strong, and only what is taught. Esc leads back.</source>
            <translation>Remplir l’écran pour un projecteur : grand, marqué, et seulement ce qu’on enseigne. Échap ramène.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Follow the system's colours.</source>
            <translation>Suivre les couleurs du système.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Free&amp;ze the picture</source>
            <translation>&amp;Figer l’image</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give every panel its first size.</source>
            <translation>Rendre à chaque panneau sa taille initiale.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Give everything its usual size.</source>
            <translation>Rendre à tout sa taille habituelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Go back to the same start weights.</source>
            <translation>Revenir aux mêmes poids initiaux.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>High &amp;contrast</source>
            <translation>C&amp;ontraste élevé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Keep the moment shown, and see it beside any other.</source>
            <translation>Garder le moment affiché, et le voir à côté de n’importe quel autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>L&amp;ight</source>
            <translation>Cl&amp;air</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>La&amp;rger</source>
            <translation>Plus gra&amp;nd</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Learn step by step, in the Studio itself.</source>
            <translation>Apprendre pas à pas, dans le Studio même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Light text on dark.</source>
            <translation>Texte clair sur fond sombre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>List every key.</source>
            <translation>Lister toutes les touches.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Look an activation or a loss up by its name.</source>
            <translation>Chercher une activation ou une perte par son nom.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything larger; the wheel with Ctrl does it, too.</source>
            <translation>Tout agrandir ; Ctrl et la molette le font aussi.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make everything smaller.</source>
            <translation>Tout réduire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Make the change again that was taken back last.</source>
            <translation>Refaire la dernière modification annulée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>New &amp;luck</source>
            <translation>Nouveau tira&amp;ge</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;epoch</source>
            <translation>Une épo&amp;que</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One &amp;step</source>
            <translation>Un &amp;pas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>One step &amp;back</source>
            <translation>Un pas en &amp;arrière</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a &amp;table as data…</source>
            <translation>Ouvrir un &amp;tableau comme données…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open a project or an experiment.</source>
            <translation>Ouvrir un projet ou une expérience.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Open what is on the clipboard: the line of an experiment, or a link of TensorFlow Playground.</source>
            <translation>Ouvrir le contenu du presse-papiers : la ligne d’une expérience, ou un lien de TensorFlow Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows once.</source>
            <translation>Parcourir une fois toutes les lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Pass over all training rows ten times.</source>
            <translation>Parcourir dix fois toutes les lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Paste e&amp;xperiment or link</source>
            <translation>Coller une expérience ou un &amp;lien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Python s&amp;cript…</source>
            <translation>S&amp;cript Python…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;maller</source>
            <translation>Plus p&amp;etit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>S&amp;potlight</source>
            <translation>&amp;Spot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save &amp;as…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save a &amp;picture of the window…</source>
            <translation>Enregistrer une &amp;image de la fenêtre…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save as a project with its run, or the experiment alone.</source>
            <translation>Enregistrer en projet avec son exécution, ou l’expérience seule.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save the experiment as a script of plain PyTorch that trains alike.</source>
            <translation>Enregistrer l’expérience en script PyTorch simple qui s’entraîne de même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save what the window shows as a PNG file.</source>
            <translation>Enregistrer ce que montre la fenêtre dans un fichier PNG.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Save your work.</source>
            <translation>Enregistrer votre travail.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>See what each activation and each loss does.</source>
            <translation>Voir ce que fait chaque activation et chaque perte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show as QR &amp;code…</source>
            <translation>&amp;Afficher en code QR…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the experiment as a QR code, for those who sit before the projector.</source>
            <translation>Afficher l’expérience en code QR, pour ceux qui sont devant le projecteur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network as far as it has been trained.</source>
            <translation>Afficher le réseau au point où il a été entraîné.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Show the network one update earlier.</source>
            <translation>Afficher le réseau une mise à jour plus tôt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>St&amp;udio</source>
            <translation>St&amp;udio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start over.</source>
            <translation>Tout recommencer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Start training, or pause it.</source>
            <translation>Lancer l’entraînement, ou le mettre en pause.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Take the last change back.</source>
            <translation>Annuler la dernière modification.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Ten e&amp;pochs</source>
            <translation>&amp;Dix époques</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>The strongest colours.</source>
            <translation>Les couleurs les plus marquées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train many variants at once and see which does best.</source>
            <translation>Entraîner de nombreuses variantes à la fois et voir laquelle fait le mieux.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Train on the rows of a text table of your own.</source>
            <translation>Entraîner sur les lignes d’un tableau texte à vous.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Update the weights once.</source>
            <translation>Mettre à jour les poids une fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Usual si&amp;ze</source>
            <translation>Taille &amp;habituelle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>Version and licence.</source>
            <translation>Version et licence.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While it trains, let the pictures move once a second only, and when it stops.</source>
            <translation>Pendant l’entraînement, ne faire bouger les images qu’une fois par seconde, et à l’arrêt.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: let the picture stand still, and the training go on behind it.</source>
            <translation>En présentation : figer l’image, et laisser l’entraînement continuer derrière.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/actions.py" />
            <source>While presenting: light what you are in, or what you click next, and dim all else.</source>
            <translation>En présentation : éclairer là où vous êtes, ou ce que vous cliquez ensuite, et assombrir le reste.</translation>
        </message>
    </context>
    <context>
        <name>alarms</name>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>A step that is too long overshoots, the next gradient is larger still, and after a few steps the numbers are too large for the computer.</source>
            <translation>Un pas trop long dépasse le but, le gradient suivant est encore plus grand, et après quelques pas les nombres sont trop grands pour l’ordinateur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>After {epochs} epochs the loss is still {loss:.4g}, that of always saying the same ({chance:.4g}).</source>
            <translation>Après {epochs} époques, la perte est encore de {loss:.4g}, celle d’un réseau qui dit toujours la même chose ({chance:.4g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Each step overshoots the valley that it should go down, and lands higher on the other side.</source>
            <translation>Chaque pas franchit la vallée où il devait descendre, et atterrit plus haut de l’autre côté.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Give the rare class more weight (pos_weight of bce_with_logits), or look at the recall.</source>
            <translation>Donnez plus de poids à la classe rare (pos_weight de bce_with_logits), ou regardez le rappel.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Go back to the last good weights and take a tenth of the learning rate.</source>
            <translation>Revenir aux derniers bons poids et prendre un dixième du taux d’apprentissage.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>It is fed with numbers that are not what it takes, or with targets that it does not know. It then no longer measures a miss, and a low loss means nothing.</source>
            <translation>Elle reçoit des nombres qui ne lui conviennent pas, ou des cibles qu’elle ne connaît pas. Elle ne mesure alors plus aucune erreur, et une perte basse ne signifie rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss.</source>
            <translation>Voyez ce que le Coach dit de la sortie et de la perte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Look at what the Coach says of output and loss: one click mends it.</source>
            <translation>Voyez ce que le Coach dit de la sortie et de la perte : un clic suffit à corriger.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On every row their sum lies where {activation} is flat. A slope of 0 lets no gradient pass, so that they stay there: a bias far below 0, or steps that were too long.</source>
            <translation>Sur chaque ligne, leur somme tombe là où {activation} est plate. Une pente de 0 ne laisse passer aucun gradient, donc ils y restent : un biais bien en dessous de 0, ou des pas trop longs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by a slope and the weights at every layer. Where most slopes are well below 1, little is left after a few layers.</source>
            <translation>Au retour, le gradient est multiplié à chaque couche par une pente et par les poids. Là où la plupart des pentes sont bien inférieures à 1, il en reste peu après quelques couches.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>On its way back the gradient is multiplied by the weights of every layer. Where they are large, it grows, and no learning rate suits all layers.</source>
            <translation>Au retour, le gradient est multiplié par les poids de chaque couche. Là où ils sont grands, il croît, et aucun taux d’apprentissage ne convient à toutes les couches.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>One click mends it; or let it run, and watch.</source>
            <translation>Un clic suffit à corriger ; ou laissez tourner, et regardez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Set l2 to 0.01</source>
            <translation>Mettre l2 à 0,01</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Stop earlier, take fewer neurons, more rows, or an l2 such as 0.01.</source>
            <translation>Arrêtez plus tôt, prenez moins de neurones, plus de lignes, ou un l2 comme 0,01.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the learning rate {rate:g}</source>
            <translation>Prendre le taux d’apprentissage {rate:g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarms.py" />
            <source>Take the start weights “auto”</source>
            <translation>Prendre les poids initiaux « auto »</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient explodes: an error at the output reaches this layer {times:.0f} times as large.</source>
            <translation>Le gradient explose : une erreur à la sortie arrive à cette couche {times:.0f} fois plus grande.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The gradient fades: the first layer gets {ratio:.0e} of what the last one gets.</source>
            <translation>Le gradient disparaît : la première couche reçoit {ratio:.0e} de ce que reçoit la dernière.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The loss stands at {loss:.4g} and cannot get below {floor:.4g}: this pair has no lower one.</source>
            <translation>La perte en est à {loss:.4g} et ne peut pas descendre sous {floor:.4g} : cette paire n’en permet pas de plus basse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has begun to learn the training rows by heart, their noise included; on rows that it has not seen that makes it worse.</source>
            <translation>Le réseau a commencé à apprendre par cœur les lignes d’entraînement, bruit compris ; sur des lignes qu’il n’a pas vues, cela le rend moins bon.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The network has not begun to tell the rows apart: the start weights are at fault, the slopes are too small, the learning rate is, or the inputs do not tell.</source>
            <translation>Le réseau n’a pas commencé à distinguer les lignes : en cause, les poids initiaux, des pentes trop petites, le taux d’apprentissage, ou des entrées qui ne disent rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The test loss is {loss:.3g}, well above its best of {best:.3g} in epoch {at}, and the training loss sinks.</source>
            <translation>La perte de test est de {loss:.3g}, bien au-dessus de sa meilleure valeur {best:.3g} à l’époque {at}, et la perte d’entraînement baisse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss has risen to {loss:.3g}, {times:.0f} times what always saying the same costs.</source>
            <translation>La perte d’entraînement est montée à {loss:.3g}, {times:.0f} fois ce que coûte de toujours dire la même chose.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>The training loss is {loss:.3g}, but {name} of something that it is made for is never below 0.</source>
            <translation>La perte d’entraînement est de {loss:.3g}, mais {name} de ce pour quoi elle est faite n’est jamais en dessous de 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Their sums are so large that {activation} is flat there. Hardly any gradient passes, so that they learn very slowly.</source>
            <translation>Leurs sommes sont si grandes que {activation} y est plate. Presque aucun gradient ne passe, si bien qu’ils apprennent très lentement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite; a smaller learning rate may help.</source>
            <translation>L’entraînement s’est arrêté à l’époque {epoch} : {tensor} est devenu NaN ou infini ; un taux d’apprentissage plus petit peut aider.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try a larger learning rate, other start weights (New luck), relu or tanh, or fewer layers.</source>
            <translation>Essayez un taux d’apprentissage plus grand, d’autres poids initiaux (Nouveau tirage), relu ou tanh, ou moins de couches.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try leaky_relu, a smaller learning rate, or start biases of 0, and Reset.</source>
            <translation>Essayez leaky_relu, un taux d’apprentissage plus petit ou des biais initiaux de 0, puis Réinitialiser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try relu or tanh instead of sigmoid, fewer layers, or the start weights “auto”.</source>
            <translation>Essayez relu ou tanh au lieu de sigmoid, moins de couches, ou les poids initiaux « auto ».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try smaller start weights (auto), scaled inputs, or a smaller learning rate.</source>
            <translation>Essayez des poids initiaux plus petits (auto), des entrées mises à l’échelle, ou un taux d’apprentissage plus petit.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>Try the start weights “auto”, scaled inputs, or fewer layers.</source>
            <translation>Essayez les poids initiaux « auto », des entrées mises à l’échelle, ou moins de couches.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>What stands before the loss holds its numbers back, so that even a network that is always right pays so much. Training longer changes nothing.</source>
            <translation>Ce qui précède la perte retient ses nombres, si bien que même un réseau qui a toujours raison paie autant. Entraîner plus longtemps n’y change rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>With classes this unequal a network gets far by never naming the rare one. Accuracy cannot show that; recall and balanced accuracy do.</source>
            <translation>Avec des classes aussi inégales, un réseau va loin sans jamais nommer la rare. L’exactitude ne peut pas le montrer ; le rappel et l’exactitude équilibrée, si.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{accuracy:.1%} are right, but always naming the larger class is as good: {majority:.1%}.</source>
            <translation>{accuracy:.1%} sont justes, mais toujours nommer la plus grande classe fait aussi bien : {majority:.1%}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are dead: no row moves their weights any more.</source>
            <translation>{count} neurones sur {units} avec {activation} sont morts : aucune ligne ne déplace plus leurs poids.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/alarm_words.py" />
            <source>{count} of {units} neurons with {activation} are saturated on nearly every row, before much is learnt.</source>
            <translation>{count} neurones sur {units} avec {activation} sont saturés sur presque chaque ligne, avant d’avoir beaucoup appris.</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The defaults of {path} do not count: {reason}.</source>
            <translation>Les réglages par défaut de {path} ne comptent pas : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>The studio starts as at first. Your preferences are kept as {path}.</source>
            <translation>Le studio démarre comme la première fois. Vos préférences sont gardées sous {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/beginning.py" />
            <source>Your preferences could not be read, so the studio starts as at first. They are kept as {path}.</source>
            <translation>Vos préférences n’ont pas pu être lues, le studio démarre donc comme la première fois. Elles sont gardées sous {path}.</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>1 counts how far a wrong class comes too close, 2 the square of it.</source>
            <translation>1 compte de combien une mauvaise classe s’approche trop, 2 le carré de cela.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A delta far from the size of the noise: it is then nothing but half mse, or l1.</source>
            <translation>Un delta loin de la taille du bruit : ce n’est alors que la moitié de mse, ou l1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A disc inside a ring.</source>
            <translation>Un disque dans un anneau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A lambda above what the neurons say: all outputs and slopes are then 0.</source>
            <translation>Un lambda au-dessus de ce que disent les neurones : toutes les sorties et les pentes sont alors 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A large learning rate: its slope never shrinks, so the fit keeps jumping around the best.</source>
            <translation>Un grand taux d’apprentissage : sa pente ne diminue jamais, si bien que l’ajustement saute sans fin autour du meilleur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A leaky relu that learns its slope below zero: one more parameter for each layer.</source>
            <translation>Une leaky relu qui apprend sa pente sous zéro : un paramètre de plus par couche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A line with one row in ten far off: which misses should count?</source>
            <translation>Une droite avec une ligne sur dix très écartée : quelles erreurs doivent compter ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A relu that bends smoothly below zero, and recovers from a bad start.</source>
            <translation>Une relu qui se courbe doucement sous zéro, et se remet d’un mauvais départ.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>A sigmoid made of straight lines, flat outside −3 to 3.</source>
            <translation>Une sigmoid faite de segments droits, plate hors de −3 à 3.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A slope near 1 below zero: the layer is then almost a straight line and adds next to nothing.</source>
            <translation>Une pente proche de 1 sous zéro : la couche est alors presque une droite et n’apporte presque rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>A slope to fit.</source>
            <translation>Une pente à ajuster.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>A small number that keeps the division safe.</source>
            <translation>Un petit nombre qui protège la division.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>A small number that keeps the logarithm safe where the output is the count itself.</source>
            <translation>Un petit nombre qui protège le logarithme quand la sortie est le comptage lui-même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu much like silu, with a slightly deeper dip.</source>
            <translation>Une relu lisse, très proche de silu, avec un creux un peu plus profond.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu that is always positive: for outputs that must be greater than zero.</source>
            <translation>Une relu lisse toujours positive : pour des sorties qui doivent être supérieures à zéro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu weighted by the normal distribution; usual in large language networks.</source>
            <translation>Une relu lisse pondérée par la loi normale ; usuelle dans les grands modèles de langage.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>A smooth relu, also known as swish, with a small dip below zero.</source>
            <translation>Une relu lisse, aussi appelée swish, avec un petit creux sous zéro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Adam whose weight decay (l2) shrinks the weights directly.</source>
            <translation>Adam dont la décroissance des poids (l2) réduit directement les poids.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Adds the part of the formula that no weight can change; learning stays the same.</source>
            <translation>Ajoute la partie de la formule qu’aucun poids ne peut changer ; l’apprentissage reste le même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>All weights 0: a network that cannot begin to learn.</source>
            <translation>Tous les poids à 0 : un réseau qui ne peut pas commencer à apprendre.</translation>
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
            <translation>Un alpha différent de 1 : la pente saute alors en zéro ; celu a un alpha sans ce saut.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu scaled so that deep layers keep mean 0 and variance 1, with LeCun start weights.</source>
            <translation>Une elu calibrée pour que les couches profondes gardent moyenne 0 et variance 1, avec les poids initiaux LeCun.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>An elu whose alpha changes the depth but leaves no jump in the slope at zero.</source>
            <translation>Une elu dont l’alpha change la profondeur sans laisser de saut de pente en zéro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before bce_with_logits, which has a sigmoid inside: squashed twice.</source>
            <translation>Appliquée avant bce_with_logits, qui contient une sigmoid : écrasé deux fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Applied before cross_entropy, which has a softmax inside: squashed twice.</source>
            <translation>Appliqué avant cross_entropy, qui contient un softmax : écrasé deux fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Approximation</source>
            <translation>Approximation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Benign or malignant by thirty measurements.</source>
            <translation>Bénin ou malin selon trente mesures.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Beta</source>
            <translation>Bêta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Betas</source>
            <translation>Bêtas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Binary cross-entropy of probabilities: for yes or no, after a sigmoid.</source>
            <translation>Entropie croisée binaire de probabilités : pour oui ou non, après une sigmoid.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Binary cross-entropy with the sigmoid inside: for yes or no, exact even when very sure.</source>
            <translation>Entropie croisée binaire avec sigmoid incluse : pour oui ou non, exacte même en pleine certitude.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>By how much the right class has to lead before the loss is content.</source>
            <translation>De combien la bonne classe doit mener pour que la perte soit satisfaite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Confusing its beta with the delta of huber: a large beta makes this loss small everywhere.</source>
            <translation>Confondre son bêta avec le delta de huber : un grand bêta rend cette perte petite partout.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Constant</source>
            <translation>Constante</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Content once the right class leads by a margin: scores for classes, no probabilities.</source>
            <translation>Satisfaite dès que la bonne classe mène d’une marge : des scores pour les classes, pas de probabilités.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Counts each miss by its size: outliers do not rule the fit.</source>
            <translation>Compte chaque erreur selon sa taille : les valeurs aberrantes ne dominent pas l’ajustement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Delta</source>
            <translation>Delta</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Divides each step by the recent size of its gradient.</source>
            <translation>Divise chaque pas par la taille récente de son gradient.</translation>
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
            <translation>Attendre un autre résultat qu’avec elu : avec alpha 1, c’est la même fonction.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Expecting more than from silu: it costs more time and is seldom better on small networks.</source>
            <translation>Attendre plus que de silu : elle coûte plus de temps et fait rarement mieux sur de petits réseaux.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with a softmax instead of a log_softmax: the loss falls below 0 and learns badly.</source>
            <translation>Nourrie d’un softmax au lieu d’un log_softmax : la perte descend sous 0 et apprend mal.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with probabilities instead of their logarithms: the loss falls below 0.</source>
            <translation>Nourrie de probabilités au lieu de leurs logarithmes : la perte descend sous 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with raw scores: PyTorch refuses all that is not between 0 and 1.</source>
            <translation>Nourrie de scores bruts : PyTorch refuse tout ce qui n’est pas entre 0 et 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Fed with the output of a sigmoid: squashed twice, the loss cannot get small.</source>
            <translation>Nourrie de la sortie d’une sigmoid : écrasé deux fois, la perte ne peut pas devenir petite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Fed with the output of a softmax: squashed twice, the loss cannot get small.</source>
            <translation>Nourrie de la sortie d’un softmax : écrasé deux fois, la perte ne peut pas devenir petite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>For counts: the output is the logarithm of the count that is expected.</source>
            <translation>Pour les comptages : la sortie est le logarithme du nombre attendu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Forgetting that the slope is trained: it is saved, counted and reset like any other weight.</source>
            <translation>Oublier que la pente est entraînée : elle est enregistrée, comptée et réinitialisée comme tout autre poids.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Four by four squares.</source>
            <translation>Quatre carrés sur quatre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Gives every weight its own step size from the recent gradients: a good first choice.</source>
            <translation>Donne à chaque poids sa propre taille de pas d’après les gradients récents : un bon premier choix.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Handwritten digits of 8 × 8 pixels.</source>
            <translation>Chiffres manuscrits de 8 × 8 pixels.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He for the relu family, LeCun for selu, Xavier for all others and for the output.</source>
            <translation>He pour la famille relu, LeCun pour selu, Xavier pour toutes les autres et pour la sortie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He normal</source>
            <translation>He normale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>He or Xavier start weights: mean 0 and variance 1 hold only with LeCun weights and scaled inputs.</source>
            <translation>Poids initiaux He ou Xavier : moyenne 0 et variance 1 ne tiennent qu’avec les poids LeCun et des entrées mises à l’échelle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>He uniform</source>
            <translation>He uniforme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Highest</source>
            <translation>Maximum</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Hills and hollows to fit.</source>
            <translation>Des bosses et des creux à ajuster.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>How a disease goes on, by ten measurements.</source>
            <translation>Comment évolue une maladie, selon dix mesures.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How far below zero the output can go.</source>
            <translation>Jusqu’où la sortie peut descendre sous zéro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How far log-probabilities are from a whole distribution: for targets that are probabilities.</source>
            <translation>À quelle distance les log-probabilités sont de toute une distribution : pour des cibles qui sont des probabilités.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>How many times a row of each class counts: more for a rare class, so that it is not ignored.</source>
            <translation>Combien de fois compte une ligne de chaque classe : plus pour une classe rare, pour qu’elle ne soit pas ignorée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times a row whose answer is yes counts.</source>
            <translation>Combien de fois compte une ligne dont la réponse est oui.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>How many times each output counts, whether its answer is yes or no.</source>
            <translation>Combien de fois compte chaque sortie, que sa réponse soit oui ou non.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>How sharp the bend is; the larger, the closer to relu.</source>
            <translation>À quel point le coude est net ; plus c’est grand, plus on est proche de relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the average of the squared gradient forgets.</source>
            <translation>Avec quelle lenteur la moyenne du gradient au carré oublie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>How slowly the averages of the gradient and of its square forget.</source>
            <translation>Avec quelle lenteur les moyennes du gradient et de son carré oublient.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Inputs far below zero: under −3 output and slope are 0, so the neuron can fall silent.</source>
            <translation>Des entrées bien en dessous de zéro : sous −3, sortie et pente sont 0, et le neurone peut se taire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Inputs no farther from zero than this give 0.</source>
            <translation>Les entrées pas plus éloignées de zéro que cela donnent 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Label smoothing</source>
            <translation>Lissage des étiquettes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lambda</source>
            <translation>Lambda</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Large inputs: above 6 the slope is 0, just as it is below zero.</source>
            <translation>De grandes entrées : au-dessus de 6, la pente est 0, tout comme sous zéro.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Large inputs: outside −1 to 1 the slope is exactly 0, so nothing is learned there.</source>
            <translation>De grandes entrées : hors de −1 à 1, la pente est exactement 0, on n’y apprend donc rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>LeCun normal</source>
            <translation>LeCun normale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Learns how unsure each prediction is: two outputs for each number, the mean m as it is and, through softplus + 0.000001, the variance v.</source>
            <translation>Apprend l’incertitude de chaque prédiction : deux sorties par nombre, la moyenne m telle quelle et, par softplus + 0,000001, la variance v.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Left out before nll: raw scores are no logarithms, and the loss falls without end.</source>
            <translation>Oublié avant nll : des scores bruts ne sont pas des logarithmes, et la perte descend sans fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Like relu, with a small slope below zero, so that a silent neuron can come back.</source>
            <translation>Comme relu, avec une petite pente sous zéro, pour qu’un neurone muet puisse revenir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Like tanh, but it saturates slowly.</source>
            <translation>Comme tanh, mais elle sature lentement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Looking for swish: in PyTorch it is called SiLU, and there is no other.</source>
            <translation>Chercher swish : dans PyTorch elle s’appelle SiLU, et il n’y en a pas d’autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Looks ahead along the momentum before it steps; needs momentum above 0.</source>
            <translation>Regarde en avant le long de l’inertie avant son pas ; demande une inertie supérieure à 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Lowest</source>
            <translation>Minimum</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Margin</source>
            <translation>Marge</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Momentum</source>
            <translation>Inertie (momentum)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Moves every number towards zero by lambda, and small ones to zero: against noise.</source>
            <translation>Rapproche chaque nombre de zéro de lambda, et met les petits à zéro : contre le bruit.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Negative slope</source>
            <translation>Pente négative</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Nesterov</source>
            <translation>Nesterov</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>No variance counts as smaller than this.</source>
            <translation>Aucune variance ne compte pour moins que cela.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 1/inputs: what selu needs.</source>
            <translation>Normale de variance 1/entrées : ce qu’il faut à selu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/(inputs + outputs).</source>
            <translation>Normale de variance 2/(entrées + sorties).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Normal with variance 2/inputs: keeps the signal's size through relu.</source>
            <translation>Normale de variance 2/entrées : conserve la taille du signal à travers relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step. To weigh yes more than no, take bce_with_logits, which has pos_weight.</source>
            <translation>Non proposé : un poids propre à chaque ligne, car les lignes d’un lot changent à chaque pas. Pour peser oui plus que non, prenez bce_with_logits, qui a pos_weight.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: a weight of its own for every row, since the rows of a batch change at each step; and a pos_weight of its own for every label.</source>
            <translation>Non proposé : un poids propre à chaque ligne, car les lignes d’un lot changent à chaque pas ; ni un pos_weight propre à chaque étiquette.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Not offered: ignore_index, since every row here has a class; and reduction, which is always the mean.</source>
            <translation>Non proposé : ignore_index, car ici chaque ligne a une classe ; ni reduction, qui est toujours la moyenne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Not offered: log_target, since targets here hold zeros, and the logarithm of 0 makes the loss NaN; and a reduction other than batchmean, which alone is the mean over the rows.</source>
            <translation>Non proposé : log_target, car ici les cibles contiennent des zéros, et le logarithme de 0 rend la perte NaN ; ni une autre reduction que batchmean, qui seule est la moyenne sur les lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>One wave over one input.</source>
            <translation>Une vague selon une entrée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Opposite quarters belong together.</source>
            <translation>Les quarts opposés vont ensemble.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Output is a logarithm</source>
            <translation>La sortie est un logarithme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Passes its input on unchanged: for outputs of any size, and for losses that take logits.</source>
            <translation>Transmet son entrée telle quelle : pour des sorties de toute taille, et pour les pertes qui reçoivent des logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Power</source>
            <translation>Puissance</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Put after a squashing output: neither the mean nor the variance can then become large.</source>
            <translation>Mise après une sortie qui écrase : ni la moyenne ni la variance ne peuvent alors devenir grandes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put before a loss that takes logits: no output can be negative, so no answer can be a no.</source>
            <translation>Mise avant une perte qui reçoit des logits : aucune sortie ne peut être négative, aucune réponse ne peut donc être non.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put before bce: beyond −3 and 3 it gives exactly 0 or 1, and a wrong answer has slope 0.</source>
            <translation>Mise avant bce : au-delà de −3 et 3 elle donne exactement 0 ou 1, et une réponse fausse a une pente de 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Put on the output for numbers beyond −1 and 1: it can never reach them.</source>
            <translation>Mise à la sortie pour des nombres au-delà de −1 et 1 : elle ne peut jamais les atteindre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Put on the output: a neuron that is negative on every row has slope 0 and never comes back.</source>
            <translation>Mise à la sortie : un neurone négatif sur chaque ligne a une pente de 0 et ne revient jamais.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Range</source>
            <translation>Plage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>Reading its scores as probabilities: it only asks which one leads, and by how much.</source>
            <translation>Lire ses scores comme des probabilités : elle demande seulement lequel mène, et de combien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Relu with a ceiling at 6, made for arithmetic with few digits.</source>
            <translation>Relu plafonnée à 6, faite pour le calcul avec peu de chiffres.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Relying on its slope: the jump at lambda has none, so training cannot see it.</source>
            <translation>Compter sur sa pente : le saut à lambda n’en a pas, l’entraînement ne le voit donc pas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Sets small numbers to zero and leaves the others as they are.</source>
            <translation>Met les petits nombres à zéro et laisse les autres tels quels.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Silu made of pieces that are quick to compute, with a dip down to −0.375.</source>
            <translation>Silu faite de morceaux rapides à calculer, avec un creux jusqu’à −0,375.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Small start weights: around zero the slope is nearly 0, so learning hardly begins.</source>
            <translation>De petits poids initiaux : autour de zéro la pente est presque 0, l’apprentissage démarre donc à peine.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: Huber divided by its width.</source>
            <translation>Au carré pour les petites erreurs, droite pour les grandes : Huber divisée par sa largeur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squared for small misses, straight for large ones: robust against outliers.</source>
            <translation>Au carré pour les petites erreurs, droite pour les grandes : robuste aux valeurs aberrantes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Squares each miss: the usual choice for predicting numbers; large misses count most.</source>
            <translation>Met chaque erreur au carré : le choix usuel pour prédire des nombres ; les grandes erreurs comptent le plus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into 0 to 1, so that the output reads as a probability of yes.</source>
            <translation>Écrase entre 0 et 1, si bien que la sortie se lit comme une probabilité de oui.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Squashes into −1 to 1, centred on zero: for hidden layers, and outputs between −1 and 1.</source>
            <translation>Écrase entre −1 et 1, centrée sur zéro : pour les couches cachées, et les sorties entre −1 et 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Start slope</source>
            <translation>Pente initiale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>Steps straight down the gradient; with momentum it rolls on.</source>
            <translation>Descend tout droit le gradient ; avec de l’inertie, il continue à rouler.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Taken for a hidden layer: it gives only negative numbers, without end.</source>
            <translation>Prise pour une couche cachée : elle ne donne que des nombres négatifs, sans limite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Taking it for a relu that never falls: it dips to −0.17 at x = −0.75.</source>
            <translation>La prendre pour une relu qui ne descend jamais : elle plonge à −0,17 en x = −0,75.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Tanh made of straight lines: cheap, and flat outside −1 to 1.</source>
            <translation>Tanh faite de segments droits : peu coûteuse, et plate hors de −1 à 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Targets of 0 and 1: each row with a 0 costs ln 2 whatever the output, and teaches nothing.</source>
            <translation>Des cibles 0 et 1 : chaque ligne à 0 coûte ln 2 quelle que soit la sortie, et n’enseigne rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The largest output, for all inputs above it.</source>
            <translation>La plus grande sortie, pour toutes les entrées au-dessus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The largest start weight, either way.</source>
            <translation>Le plus grand poids initial, dans les deux sens.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of sigmoid, computed stably: a part of losses.</source>
            <translation>Le logarithme de sigmoid, calculé de façon stable : une partie de certaines pertes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The logarithm of softmax, computed stably: what the nll loss takes.</source>
            <translation>Le logarithme de softmax, calculé de façon stable : ce que reçoit la perte nll.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The miss at which the loss turns from squared to straight.</source>
            <translation>L’erreur à laquelle la perte passe du carré à la droite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>The same as bce_with_logits, for targets of −1 and 1 instead of 0 and 1.</source>
            <translation>La même chose que bce_with_logits, pour des cibles −1 et 1 au lieu de 0 et 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The same number everywhere: neurons of a layer then stay alike.</source>
            <translation>Le même nombre partout : les neurones d’une couche restent alors pareils.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The share of certainty that is spread over all classes.</source>
            <translation>La part de certitude répartie sur toutes les classes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/optimizers.py" />
            <source>The share of the last step that is kept in the next one.</source>
            <translation>La part du dernier pas gardée dans le suivant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs before the first step; training changes it.</source>
            <translation>La pente pour les entrées négatives avant le premier pas ; l’entraînement la change.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The slope for negative inputs; 0 would be relu.</source>
            <translation>La pente pour les entrées négatives ; 0 serait relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>The smallest output, for all inputs below it.</source>
            <translation>La plus petite sortie, pour toutes les entrées en dessous.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>The start value of every weight.</source>
            <translation>La valeur initiale de chaque poids.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, of log-probabilities: for classes, after log_softmax.</source>
            <translation>La surprise à la bonne classe, à partir de log-probabilités : pour les classes, après log_softmax.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>The surprise at the right class, with the softmax inside: for one of several classes.</source>
            <translation>La surprise à la bonne classe, softmax inclus : pour une classe parmi plusieurs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>The usual choice for hidden layers: quick, and its slope does not shrink for positive inputs.</source>
            <translation>Le choix usuel pour les couches cachées : rapide, et sa pente ne diminue pas pour les entrées positives.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three growers by thirteen measurements.</source>
            <translation>Trois vignerons selon treize mesures.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three kinds of iris by four lengths.</source>
            <translation>Trois sortes d’iris selon quatre longueurs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three overlapping discs.</source>
            <translation>Trois disques qui se recouvrent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Three rings, one class each.</source>
            <translation>Trois anneaux, une classe chacun.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Threshold</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Turns one score per class into probabilities that add up to 1.</source>
            <translation>Change un score par classe en probabilités dont la somme est 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two arms wound around each other.</source>
            <translation>Deux bras enroulés l’un autour de l’autre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds that a straight line parts.</source>
            <translation>Deux nuages qu’une droite sépare.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two clouds, one of them rare: accuracy alone misleads.</source>
            <translation>Deux nuages, dont un rare : l’exactitude seule trompe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Two half moons, interlocked.</source>
            <translation>Deux demi-lunes imbriquées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform</source>
            <translation>Uniforme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within plus and minus a range of your own.</source>
            <translation>Uniforme entre plus et moins une borne de votre choix.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/(inputs + outputs)): keeps the signal's size through tanh and sigmoid.</source>
            <translation>Uniforme dans ±√(6/(entrées + sorties)) : conserve la taille du signal à travers tanh et sigmoid.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Uniform within ±√(6/inputs): keeps the signal's size through relu.</source>
            <translation>Uniforme dans ±√(6/entrées) : conserve la taille du signal à travers relu.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for numbers below zero: counts are 0 or more, and nothing else can be fitted.</source>
            <translation>Utilisée pour des nombres sous zéro : les comptages valent 0 ou plus, et rien d’autre ne s’ajuste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Used for yes or no after a sigmoid: where it is sure and wrong, it hardly learns.</source>
            <translation>Utilisée pour oui ou non après une sigmoid : là où elle est sûre et fausse, elle n’apprend presque pas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Used in hidden layers: layers without a bend collapse into a single straight one.</source>
            <translation>Utilisée dans les couches cachées : des couches sans courbure se réduisent à une seule, droite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>Waiting for outputs near −1 or 1: at x = 9 it has only reached 0.9.</source>
            <translation>Attendre des sorties proches de −1 ou 1 : en x = 9, elle n’atteint que 0,9.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Weight of yes</source>
            <translation>Poids du oui</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>What nn.Linear does by itself, biases included: uniform within ±1/√inputs.</source>
            <translation>Ce que nn.Linear fait de lui-même, biais compris : uniforme dans ±1/√entrées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>What tanh takes away: nearly flat around zero, and straight far from it.</source>
            <translation>Ce que tanh enlève : presque plate autour de zéro, et droite loin de lui.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>Where beta times the input is above it, the output is the input itself.</source>
            <translation>Là où bêta fois l’entrée le dépasse, la sortie est l’entrée elle-même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>Whether the output is the logarithm of the expected count, or the count itself.</source>
            <translation>Si la sortie est le logarithme du nombre attendu, ou ce nombre lui-même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>Whole numbers that grow with the input.</source>
            <translation>Des nombres entiers qui croissent avec l’entrée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>With constants</source>
            <translation>Avec les constantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier normal</source>
            <translation>Xavier normale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Xavier uniform</source>
            <translation>Xavier uniforme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/initializers.py" />
            <source>Zeros</source>
            <translation>Zéros</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>a curiosity; codes with few large numbers</source>
            <translation>une curiosité ; codes avec peu de grands nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>breast cancer</source>
            <translation>cancer du sein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>bumps</source>
            <translation>bosses</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>checkerboard</source>
            <translation>damier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>circle</source>
            <translation>cercle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>counts</source>
            <translation>comptages</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>diabetes</source>
            <translation>diabète</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>digits</source>
            <translation>chiffres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>gates in networks for phones</source>
            <translation>portes dans les réseaux pour téléphones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>gauss</source>
            <translation>gauss</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of deep networks, LeCun start weights</source>
            <translation>couches cachées de réseaux profonds, poids initiaux LeCun</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers of networks for phones</source>
            <translation>couches cachées de réseaux pour téléphones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights</source>
            <translation>couches cachées, poids initiaux He</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>hidden layers, He start weights; transformers</source>
            <translation>couches cachées, poids initiaux He ; transformers</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights</source>
            <translation>couches cachées, poids initiaux Xavier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, Xavier start weights; outputs between −1 and 1</source>
            <translation>couches cachées, poids initiaux Xavier ; sorties entre −1 et 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>hidden layers, where every calculation counts</source>
            <translation>couches cachées, quand chaque calcul compte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>imbalanced</source>
            <translation>déséquilibré</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>inside losses</source>
            <translation>dans les pertes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>iris</source>
            <translation>iris</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>line with outliers</source>
            <translation>droite avec valeurs aberrantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>moons</source>
            <translation>lunes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>multilabel</source>
            <translation>plusieurs étiquettes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>none computes Φ exactly; tanh takes a formula close to it, as older language networks do.</source>
            <translation>none calcule Φ exactement ; tanh prend une formule proche, comme d’anciens modèles de langage.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>one of several classes with shares as targets, after log_softmax</source>
            <translation>une classe parmi plusieurs avec des parts pour cibles, après log_softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, fed with logits</source>
            <translation>une classe parmi plusieurs, à partir de logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with a log_softmax output</source>
            <translation>une classe parmi plusieurs, avec une sortie log_softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/class_loss_entries.py" />
            <source>one of several classes, with an identity output</source>
            <translation>une classe parmi plusieurs, avec une sortie identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for numbers, and before losses that take logits</source>
            <translation>sortie pour les nombres, et avant les pertes qui reçoivent des logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes</source>
            <translation>sortie pour une classe parmi plusieurs</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for one of several classes, with nll or kl_div</source>
            <translation>sortie pour une classe parmi plusieurs, avec nll ou kl_div</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>output for yes or no, and for several labels</source>
            <translation>sortie pour oui ou non, et pour plusieurs étiquettes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/rectifier_entries.py" />
            <source>outputs greater than zero; hidden layers, He start weights</source>
            <translation>sorties supérieures à zéro ; couches cachées, poids initiaux He</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>plane</source>
            <translation>plan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>regression</source>
            <translation>régression</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression of counts, with an identity output</source>
            <translation>régression de comptages, avec une sortie identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with a spread, with an identity output</source>
            <translation>régression avec dispersion, avec une sortie identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression with outliers, with an identity output</source>
            <translation>régression avec valeurs aberrantes, avec une sortie identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>regression, with an identity output</source>
            <translation>régression, avec une sortie identity</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>rings</source>
            <translation>anneaux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several classes</source>
            <translation>plusieurs classes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>several labels</source>
            <translation>plusieurs étiquettes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>sine</source>
            <translation>sinus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>sparse codes</source>
            <translation>codes parcimonieux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>spiral</source>
            <translation>spirale</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/squashing_entries.py" />
            <source>taking noise away; sparse codes</source>
            <translation>débruitage ; codes parcimonieux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/tasks.py" />
            <source>two classes</source>
            <translation>deux classes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>wine</source>
            <translation>vin</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/sources.py" />
            <source>xor</source>
            <translation>xor</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no with targets of −1 and 1, fed with logits</source>
            <translation>oui ou non avec des cibles −1 et 1, à partir de logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, fed with logits</source>
            <translation>oui ou non, et plusieurs étiquettes, à partir de logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/loss_entries.py" />
            <source>yes or no, and several labels, with a sigmoid output</source>
            <translation>oui ou non, et plusieurs étiquettes, avec une sortie sigmoid</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name} is {value}. Allowed: {allowed}.</source>
            <translation>{place}.{name} vaut {value}. Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/catalog/parameters.py" />
            <source>{place}.{name}: {owner} has no such parameter. Allowed: {allowed}.</source>
            <translation>{place}.{name} : {owner} n’a pas ce paramètre. Permis : {allowed}.</translation>
        </message>
    </context>
    <context>
        <name>coach</name>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A rate is how many are expected. Take softplus, or set log_input and let the loss take its logarithm.</source>
            <translation>Un taux dit combien on en attend. Prenez softplus, ou activez log_input et laissez la perte en prendre le logarithme.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^(−y·z)). With y = 0 that is ln 2 = 0.6931 whatever the network says, and its slope is 0: the loss cannot get below {floor:.4f}, and nothing keeps the network from always saying yes.</source>
            <translation>Une ligne coûte ln(1 + e^(−y·z)). Avec y = 0, c’est ln 2 = 0,6931 quoi que dise le réseau, et la pente est 0 : la perte ne peut pas descendre sous {floor:.4f}, et rien n’empêche le réseau de toujours dire oui.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z, which is a surprise only for y from 0 to 1. Here it can fall to {floor:.4g}, and it drives every output to an end of {range}.</source>
            <translation>Une ligne coûte ln(1 + e^z) − y·z, ce qui n’est une surprise que pour y de 0 à 1. Ici, cela peut descendre à {floor:.4g}, et cela pousse chaque sortie à un bout de {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>A row costs ln(1 + e^z) − y·z. With y below 0 or above 1 one of the two wins for ever: the larger the score, the lower the loss, so that the weights only grow.</source>
            <translation>Une ligne coûte ln(1 + e^z) − y·z. Avec y sous 0 ou au-dessus de 1, l’un des deux gagne pour toujours : plus le score est grand, plus la perte est basse, si bien que les poids ne font que croître.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All neurons give numbers below 0, far below for small inputs, and the next layer starts off centre.</source>
            <translation>Tous les neurones donnent des nombres sous 0, bien en dessous pour de petites entrées, et la couche suivante part décentrée.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are 0, so that no gradient reaches this layer: its neurons stay as they are.</source>
            <translation>Tous les poids initiaux sont 0, si bien qu’aucun gradient n’atteint cette couche : ses neurones restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>All start weights are {value:g}, so that the neurons of this layer say the same and learn the same.</source>
            <translation>Tous les poids initiaux sont {value:g}, si bien que les neurones de cette couche disent la même chose et apprennent la même chose.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>All targets, from {lowest:.4g} to {highest:.4g}, lie within what {fed} gives: {range}.</source>
            <translation>Toutes les cibles, de {lowest:.4g} à {highest:.4g}, sont dans ce que donne {fed} : {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>An output through {fed} that starts below 0 for every row has slope 0 and never learns.</source>
            <translation>Une sortie par {fed} qui part sous 0 pour chaque ligne a une pente de 0 et n’apprend jamais.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Below 0 the slope of {fed} is 0. A class that starts there gets no gradient and can never be chosen. Scores need no activation at all.</source>
            <translation>Sous 0, la pente de {fed} est 0. Une classe qui y démarre ne reçoit aucun gradient et ne peut jamais être choisie. Les scores n’ont besoin d’aucune activation.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Classes are told apart by differences of scores, and {loss} has the squashing inside.</source>
            <translation>Les classes se distinguent par des différences de scores, et {loss} contient déjà l’écrasement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as 0 and 1</source>
            <translation>Coder les cibles en 0 et 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Code the targets as −1 and 1</source>
            <translation>Coder les cibles en −1 et 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Draw the start weights at random</source>
            <translation>Tirer les poids initiaux au hasard</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Each layer multiplies the gradient by its slope: through {layers} layers at most {slope:.2g}^{layers} = {product:.2g} is left for the first. tanh has up to 1, and is centred on 0.</source>
            <translation>Chaque couche multiplie le gradient par sa pente : à travers {layers} couches, il reste au plus {slope:.2g}^{layers} = {product:.2g} pour la première. tanh a jusqu’à 1, et est centrée sur 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Each target outside is missed at least by its distance to {range}. The best that any network can reach on these rows is a training loss of {floor:.4g}.</source>
            <translation>Chaque cible extérieure est manquée au moins de sa distance à {range}. Le mieux qu’un réseau puisse atteindre sur ces lignes est une perte d’entraînement de {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Even the best network is surprised by counts that scatter: the loss stops at {floor:.4g} at the least.</source>
            <translation>Même le meilleur réseau est surpris par des comptages dispersés : la perte s’arrête au plus bas à {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with logits</source>
            <translation>Donner les logits à la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Feed the loss with the output</source>
            <translation>Donner la sortie à la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Hidden {number}</source>
            <translation>Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>It belongs to the output, where one class of several is right. Between hidden layers it throws away how strong a signal is: two arms of a spiral are then hardly ever parted.</source>
            <translation>Sa place est à la sortie, où une classe parmi plusieurs est juste. Entre couches cachées, il perd la force du signal : deux bras d’une spirale ne sont alors presque jamais séparés.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes at {threshold:g}. With targets of −1 and 1 (data.target_coding) the range of tanh and the codes would fit, and a log-loss would push harder where it is wrong.</source>
            <translation>Elle peut séparer les classes à {threshold:g}. Avec des cibles −1 et 1 (data.target_coding), les valeurs de tanh et les codes s’accorderaient, et une perte logarithmique pousserait plus fort là où c’est faux.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It can part the classes, but its outputs are no probabilities. {better} is made for this task.</source>
            <translation>Elle peut séparer les classes, mais ses sorties ne sont pas des probabilités. {better} est faite pour cette tâche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for counts: 0, 1, 2 and so on. Below 0 the lower the score, the lower the loss.</source>
            <translation>Elle est faite pour les comptages : 0, 1, 2 et ainsi de suite. Sous 0, plus le score est bas, plus la perte est basse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>It is made for one class of several. For labels take bce_with_logits, for numbers mse.</source>
            <translation>Elle est faite pour une classe parmi plusieurs. Pour des étiquettes, prenez bce_with_logits, pour des nombres mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works, as {classes} questions of yes or no, each with few rows of yes. Only one class can be right, and cross_entropy knows that.</source>
            <translation>Cela marche, comme {classes} questions à oui ou non, chacune avec peu de lignes oui. Une seule classe peut être juste, et cross_entropy le sait.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>It works: what lies nearer to a code is taken for it. But the outputs are no probabilities, and a row that is right by more than asked costs as much as one that is wrong.</source>
            <translation>Cela marche : ce qui est plus près d’un code est pris pour lui. Mais les sorties ne sont pas des probabilités, et une ligne plus juste que demandé coûte autant qu’une fausse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Its slope is 1/6 between and 0 beyond. A sigmoid has some slope everywhere.</source>
            <translation>Sa pente est 1/6 entre les deux et 0 au-delà. Une sigmoid a partout un peu de pente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let all outputs count alike</source>
            <translation>Faire compter toutes les sorties autant</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Let the outputs follow from the task</source>
            <translation>Laisser les sorties découler de la tâche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>NaN below 0</source>
            <translation>NaN sous 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Neurons that start alike get the same gradient and stay alike: {units} neurons do the work of one. Random start weights are there to make them differ.</source>
            <translation>Des neurones qui démarrent pareils reçoivent le même gradient et restent pareils : {units} neurones font le travail d’un seul. Les poids initiaux aléatoires sont là pour les rendre différents.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Nothing stands between the last layer and the loss, so that every target can be reached.</source>
            <translation>Rien ne se trouve entre la dernière couche et la perte, si bien que chaque cible peut être atteinte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Once the right class is 1 above the others the slope is 0: nothing is learnt from that row, and how sure the network is remains unknown.</source>
            <translation>Dès que la bonne classe dépasse les autres de 1, la pente est 0 : on n’apprend plus rien de cette ligne, et la certitude du réseau reste inconnue.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch raises an error at the first batch: {error}</source>
            <translation>PyTorch lève une erreur dès le premier lot : {error}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>PyTorch says nothing and takes the targets for something that they are not, so that the numbers mean nothing.</source>
            <translation>PyTorch ne dit rien et prend les cibles pour ce qu’elles ne sont pas, si bien que les nombres ne signifient rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Raising all classes at once is the cheapest way to a low loss, down to {floor:.3g}: nothing pushes the wrong classes down, and the network need not tell them apart.</source>
            <translation>Élever toutes les classes à la fois est le moyen le moins cher d’obtenir une perte basse, jusqu’à {floor:.3g} : rien ne pousse les mauvaises classes vers le bas, et le réseau n’a pas besoin de les distinguer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove the output activation</source>
            <translation>Retirer l’activation de sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Remove this layer</source>
            <translation>Retirer cette couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Some targets lie on the edge of what {fed} gives ({range}), where its slope goes to 0.</source>
            <translation>Certaines cibles sont au bord de ce que donne {fed} ({range}), où la pente tend vers 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation}</source>
            <translation>Prendre {activation}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {activation} with {loss}</source>
            <translation>Prendre {activation} avec {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Take {loss}</source>
            <translation>Prendre {loss}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>That is sound for shares, and the loss stops at their own surprise, {floor:.4g}. For other numbers that happen to lie between 0 and 1, mse says what is meant.</source>
            <translation>C’est sensé pour des parts, et la perte s’arrête à leur propre surprise, {floor:.4g}. Pour d’autres nombres qui se trouvent être entre 0 et 1, mse dit ce qu’on veut.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The edge is only reached with very large weights, and on the way there the slope fades. The targets reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>Le bord n’est atteint qu’avec de très grands poids, et en chemin la pente s’efface. Les cibles vont de {lowest:.4g} à {highest:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>The gradient of a weight is what comes back times what goes in. With weights of 0 behind it nothing comes back, and all neurons are alike for ever.</source>
            <translation>Le gradient d’un poids est ce qui revient fois ce qui entre. Avec des poids de 0 derrière lui, rien ne revient, et tous les neurones restent pareils pour toujours.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The loss fits the raw numbers, but the prediction is what {activation} makes of them.</source>
            <translation>La perte ajuste les nombres bruts, mais la prédiction est ce que {activation} en fait.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The loss gets the raw scores and never sees {activation}, which only makes what is shown.</source>
            <translation>La perte reçoit les scores bruts et ne voit jamais {activation}, qui ne fait que ce qui est affiché.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The margin is reached only where the right class is at one end and all others are at the other, and there {fed} is flat: training slows down long before.</source>
            <translation>La marge n’est atteinte que là où la bonne classe est à un bout et toutes les autres à l’autre, et là {fed} est plate : l’entraînement ralentit bien avant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The miss is multiplied by the slope of {fed}. At a probability of 0.01 for a yes, mse after a sigmoid has the slope 0.0196, and the log-loss 0.99: fifty times as much.</source>
            <translation>L’erreur est multipliée par la pente de {fed}. À une probabilité de 0,01 pour un oui, mse après une sigmoid a la pente 0,0196, et la perte logarithmique 0,99 : cinquante fois plus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The output can never leave the range that makes sense for these targets.</source>
            <translation>La sortie ne peut jamais quitter la plage qui a un sens pour ces cibles.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope by each score is simply prediction minus target. The {activation} is still what you see: it makes the predictions.</source>
            <translation>La pente selon chaque score est simplement prédiction moins cible. {activation} reste ce que vous voyez : c’est elle qui fait les prédictions.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope is largest where the network is most wrong, and 0 only where it is right.</source>
            <translation>La pente est la plus grande là où le réseau se trompe le plus, et nulle seulement là où il a raison.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The slope of l1 is 1 for a small and for a large miss. Multiplied by the slope of {fed}, next to 0 at both ends, little is left: rows that are surely wrong stay so.</source>
            <translation>La pente de l1 est 1 pour une petite comme pour une grande erreur. Multipliée par la pente de {fed}, proche de 0 aux deux bouts, il en reste peu : les lignes sûrement fausses le restent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The slope of mse through a softmax holds the factor p·(1 − p): at p = 0.01 it is a hundredth. That of cross_entropy is p − y, which is largest there.</source>
            <translation>La pente de mse à travers un softmax contient le facteur p·(1 − p) : à p = 0,01 c’est un centième. Celle de cross_entropy est p − y, la plus grande à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>The squashing is inside the loss, and within {range} no probability can rise above {sure:.2f}, however sure the network is.</source>
            <translation>L’écrasement est dans la perte, et dans {range} aucune probabilité ne peut dépasser {sure:.2f}, si sûr que soit le réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The squashing that is needed is inside the loss; {fed} only slows it down.</source>
            <translation>L’écrasement nécessaire est dans la perte ; {fed} ne fait que la ralentir.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The targets are within its range, but whether it learns hangs on the start weights. For numbers above 0 softplus is the smooth choice.</source>
            <translation>Les cibles sont dans sa plage, mais l’apprentissage dépend des poids initiaux. Pour des nombres supérieurs à 0, softplus est le choix lisse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>The variance is a softplus of the second output, so that it stays above 0. The loss may fall below 0.</source>
            <translation>La variance est un softplus de la seconde sortie, elle reste donc au-dessus de 0. La perte peut descendre sous 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Training is as with identity. Which row gets which answer stays right as long as {activation} keeps the order of the scores, but the numbers shown are not the probabilities that the loss means.</source>
            <translation>L’entraînement est comme avec identity. La réponse de chaque ligne reste juste tant que {activation} garde l’ordre des scores, mais les nombres affichés ne sont pas les probabilités que la perte entend.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/mends.py" />
            <source>Use {activation} before it</source>
            <translation>Mettre {activation} avant</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>Where a sigmoid rounds to 0 or 1 its slope is lost; with the sigmoid inside the loss it is not.</source>
            <translation>Là où une sigmoid s’arrondit à 0 ou 1, sa pente est perdue ; avec la sigmoid dans la perte, non.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Where one output rises, the others have to fall. That is right for one class of several, and wrong for several labels or numbers: with this pair the training loss cannot get below {floor:.4g}.</source>
            <translation>Quand une sortie monte, les autres doivent baisser. C’est juste pour une classe parmi plusieurs, et faux pour plusieurs étiquettes ou des nombres : avec cette paire, la perte d’entraînement ne peut pas descendre sous {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Whether that happens hangs on the start weights: with some seeds all is well, with others every row gets 0 for ever. And above 0 it has no bound, so that it is no probability.</source>
            <translation>Cela dépend des poids initiaux : avec certaines graines tout va bien, avec d’autres chaque ligne reçoit 0 pour toujours. Et au-dessus de 0 il n’y a pas de borne, ce n’est donc pas une probabilité.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>With loss.input “logits” the loss never sees the output activation. The raw numbers come close to the targets, and the predictions do not.</source>
            <translation>Avec loss.input « logits », la perte ne voit jamais l’activation de sortie. Les nombres bruts s’approchent des cibles, pas les prédictions.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>With slope 0 (or next to it) near 0, weak signals neither pass nor learn.</source>
            <translation>Avec une pente de 0 (ou presque) près de 0, les signaux faibles ne passent ni n’apprennent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>Without a bend two layers in a row are one: this layer cannot make the network see more.</source>
            <translation>Sans courbure, deux couches de suite n’en font qu’une : cette couche ne peut pas faire voir plus au réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Without log_input {loss} takes rates above 0, but it gets {given}: below 0 it becomes NaN.</source>
            <translation>Sans log_input, {loss} reçoit des taux supérieurs à 0, mais on lui donne {given} : sous 0, elle devient NaN.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>W₂·(W₁·x + b₁) + b₂ is again a weight times x plus a bias. However many such layers there are, only straight borders come out.</source>
            <translation>W₂·(W₁·x + b₁) + b₂ est encore un poids fois x plus un biais. Quel que soit le nombre de telles couches, il n’en sort que des frontières droites.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>Yes is said at {threshold:.3g} and above. No output of {activation} is ever on the other side, so that every row gets the same answer.</source>
            <translation>On dit oui à partir de {threshold:.3g}. Aucune sortie de {activation} n’est jamais de l’autre côté, si bien que chaque ligne reçoit la même réponse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>adds nothing</source>
            <translation>n’apporte rien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always the same answer</source>
            <translation>toujours la même réponse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>always {constant:g}</source>
            <translation>toujours {constant:g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bce looks at each class by itself, also at the classes that softmax has pushed down already; where an output rounds to 0 or 1 its slope is lost.</source>
            <translation>bce regarde chaque classe seule, même celles que softmax a déjà fait baisser ; là où une sortie s’arrondit à 0 ou 1, sa pente est perdue.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>belongs into a loss</source>
            <translation>sa place est dans une perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>bent for nothing</source>
            <translation>courbé pour rien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>can be born dead</source>
            <translation>peut naître mort</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>cannot be trained</source>
            <translation>ne peut pas être entraîné</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>classes apart</source>
            <translation>classes séparément</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>classes can die</source>
            <translation>des classes peuvent mourir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>codes out of reach: floor {floor:.3g}</source>
            <translation>codes hors d’atteinte : plancher {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>cross_entropy has a log_softmax inside; a second one changes nothing.</source>
            <translation>cross_entropy contient un log_softmax ; un second ne change rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>discouraged</source>
            <translation>déconseillé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>falls without end</source>
            <translation>descend sans fin</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>fine</source>
            <translation>bien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: a mean and its doubt</source>
            <translation>bien : une moyenne et son doute</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: all within reach</source>
            <translation>bien : tout est à portée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: any number</source>
            <translation>bien : tout nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: expected counts</source>
            <translation>bien : comptages attendus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log-probabilities</source>
            <translation>bien : log-probabilités</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: log_softmax twice is once</source>
            <translation>bien : deux log_softmax en valent un</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: probabilities</source>
            <translation>bien : probabilités</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: raw scores</source>
            <translation>bien : scores bruts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>fine: {activation} inside the loss</source>
            <translation>bien : {activation} dans la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>fits one thing, predicts another</source>
            <translation>ajuste ceci, prédit cela</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>flat around 0</source>
            <translation>plate autour de 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>flat at both ends</source>
            <translation>plate aux deux bouts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>forced to sum to 1</source>
            <translation>somme forcée à 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>held back: floor {floor:.3f}</source>
            <translation>retenue : plancher {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>impossible</source>
            <translation>impossible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax computes the logarithm stably, so that even very small probabilities keep their digits.</source>
            <translation>log_softmax calcule le logarithme de façon stable, si bien que même de très petites probabilités gardent leurs chiffres.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>log_softmax of log_softmax is the same numbers, so that this pair trains exactly as with logits.</source>
            <translation>log_softmax de log_softmax, ce sont les mêmes nombres : cette paire s’entraîne exactement comme avec les logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>loss goes to {floor:.3g}</source>
            <translation>la perte va à {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>made for numbers</source>
            <translation>faite pour les nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>margin hardly reached</source>
            <translation>marge à peine atteinte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>may be dead</source>
            <translation>peut être morte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>multi_margin asks for a score 1 above all others, and {fed} keeps all scores within {range}.</source>
            <translation>multi_margin demande un score supérieur de 1 à tous les autres, et {fed} garde tous les scores dans {range}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>multi_margin parts the classes by a margin and tells no probabilities.</source>
            <translation>multi_margin sépare les classes par une marge et ne donne pas de probabilités.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs one class per row</source>
            <translation>demande une classe par ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>needs probabilities</source>
            <translation>demande des probabilités</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>needs targets −1 and 1</source>
            <translation>demande des cibles −1 et 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons all alike</source>
            <translation>neurones tous pareils</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>neurons compete</source>
            <translation>neurones en concurrence</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says no: floor {floor:.3f}</source>
            <translation>ne dit jamais non : plancher {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>never says yes: floor {floor:.3f}</source>
            <translation>ne dit jamais oui : plancher {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>never starts</source>
            <translation>ne démarre jamais</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no log-probabilities</source>
            <translation>pas de log-probabilités</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no probabilities</source>
            <translation>pas de probabilités</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no probability</source>
            <translation>pas une probabilité</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>no score below 0</source>
            <translation>pas de score sous 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>no shares of one whole</source>
            <translation>pas des parts d’un tout</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>not for these targets</source>
            <translation>pas pour ces cibles</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>off its codes</source>
            <translation>à côté de ses codes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>predicts scores</source>
            <translation>prédit des scores</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>rates held back: floor {floor:.3g}</source>
            <translation>taux retenus : plancher {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>raw scores</source>
            <translation>scores bruts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>reached only far out</source>
            <translation>atteint seulement très loin</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>scores without bounds</source>
            <translation>scores sans bornes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>shares as soft targets</source>
            <translation>parts comme cibles douces</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>slopes fade</source>
            <translation>les pentes s’effacent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>slow start</source>
            <translation>démarrage lent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>soft_margin takes targets of −1 and 1; with 0 and 1 the rows of 0 teach nothing.</source>
            <translation>soft_margin reçoit des cibles −1 et 1 ; avec 0 et 1, les lignes à 0 n’enseignent rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>softmax shares out a total of 1 among the outputs, and one output alone gets all of it. Its slope is 0, so that nothing is learnt through it.</source>
            <translation>softmax partage un total de 1 entre les sorties, et une sortie seule reçoit tout. Sa pente est 0, si bien que rien ne s’apprend à travers elle.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>softmax with bce works, but the sum of 1 is counted twice: cross_entropy says the same, stably.</source>
            <translation>softmax avec bce marche, mais la somme de 1 est comptée deux fois : cross_entropy dit la même chose, de façon stable.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>squashed twice: floor {floor:.3f}</source>
            <translation>écrasé deux fois : plancher {floor:.3f}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>stalls where it is wrong</source>
            <translation>cale là où c’est faux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets beyond 0 and 1</source>
            <translation>cibles au-delà de 0 et 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>targets out of reach: floor {floor:.3g}</source>
            <translation>cibles hors d’atteinte : plancher {floor:.3g}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>the loss never sees it</source>
            <translation>la perte ne la voit jamais</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>unstable</source>
            <translation>instable</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>weak where it is wrong</source>
            <translation>faible là où c’est faux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/verdicts.py" />
            <source>wrong</source>
            <translation>faux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of outputs</source>
            <translation>mauvais nombre de sorties</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/pairing.py" />
            <source>wrong number of weights</source>
            <translation>mauvais nombre de poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} gives {range_of_activation}, which lies on one side of the threshold {threshold:.3g}.</source>
            <translation>{activation} donne {range_of_activation}, ce qui est d’un seul côté du seuil {threshold:.3g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} has a slope of {slope:.2g} at most, and with {layers} hidden layers the gradient fades.</source>
            <translation>{activation} a une pente de {slope:.2g} au plus, et avec {layers} couches cachées le gradient disparaît.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is flat around 0, just where the sums lie at the start.</source>
            <translation>{activation} est plate autour de 0, là même où sont les sommes au début.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} is made for the inside of a loss: its outputs are never above 0 and flat on one side.</source>
            <translation>{activation} est faite pour l’intérieur d’une perte : ses sorties ne dépassent jamais 0 et sont plates d’un côté.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} makes all outputs share a total of 1, but they do not depend on each other here.</source>
            <translation>{activation} fait partager à toutes les sorties un total de 1, mais ici elles ne dépendent pas les unes des autres.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_layers.py" />
            <source>{activation} makes the neurons of a layer share a total of 1, so that few can say anything at a time.</source>
            <translation>{activation} fait partager aux neurones d’une couche un total de 1, si bien que peu d’entre eux peuvent parler à la fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{activation} over a single output always gives {constant:g}, whatever the network has learnt.</source>
            <translation>{activation} sur une seule sortie donne toujours {constant:g}, quoi que le réseau ait appris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} before {loss} only takes the scores below 0 away; nothing is gained.</source>
            <translation>{fed} avant {loss} ne fait qu’enlever les scores sous 0 ; on n’y gagne rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} bends what the last layer says, and the loss has no use for it; identity does better.</source>
            <translation>{fed} courbe ce que dit la dernière couche, et la perte n’en a pas l’usage ; identity fait mieux.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives any number above 0, which is no probability of yes.</source>
            <translation>{fed} donne tout nombre supérieur à 0, ce qui n’est pas une probabilité de oui.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score above 0, so that no probability of yes is above 0.5.</source>
            <translation>{fed} ne donne aucun score au-dessus de 0, si bien qu’aucune probabilité de oui ne dépasse 0,5.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, and a class whose score is 0 for every row learns no more.</source>
            <translation>{fed} ne donne aucun score sous 0, et une classe dont le score est 0 pour chaque ligne n’apprend plus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives no score below 0, so that no probability of yes is below 0.5.</source>
            <translation>{fed} ne donne aucun score sous 0, si bien qu’aucune probabilité de oui n’est inférieure à 0,5.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}, so that it is off centre.</source>
            <translation>{fed} donne {range}, mais les classes sont codées {no:g} et {yes:g} : c’est décentré.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the classes are coded as {no:g} and {yes:g}: one of them can never be hit.</source>
            <translation>{fed} donne {range}, mais les classes sont codées {no:g} et {yes:g} : l’une d’elles ne peut jamais être atteinte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, but the targets reach from {lowest:.4g} to {highest:.4g}: some can never be hit.</source>
            <translation>{fed} donne {range}, mais les cibles vont de {lowest:.4g} à {highest:.4g} : certaines ne peuvent jamais être atteintes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} gives {range}, so that not every expected count can be said: the floor is {floor:.4g}.</source>
            <translation>{fed} donne {range}, si bien que tous les comptages attendus ne peuvent pas être dits : le plancher est {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} gives {range}. Hidden layers need a bend to learn curves; the last layer needs the range that the loss asks for, and no more.</source>
            <translation>{fed} donne {range}. Les couches cachées ont besoin d’une courbure pour apprendre des courbes ; la dernière a besoin de la plage que demande la perte, et de rien de plus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} is exactly 0 or 1 beyond −3 and 3: a row that is wrong there teaches nothing.</source>
            <translation>{fed} vaut exactement 0 ou 1 au-delà de −3 et 3 : une ligne fausse à cet endroit n’enseigne rien.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{fed} is flat where it is sure, and l1 does not push harder where it is wrong: training stalls.</source>
            <translation>{fed} est plate là où elle est sûre, et l1 ne pousse pas plus fort là où c’est faux : l’entraînement cale.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{fed} squashes scores that {loss} would rather have raw.</source>
            <translation>{fed} écrase des scores que {loss} préférerait bruts.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after softmax works, but its slope is small where the network is surely wrong.</source>
            <translation>{loss} après softmax marche, mais sa pente est petite là où le réseau se trompe avec certitude.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} after {fed} works, but its slope is smallest where the network is surely wrong.</source>
            <translation>{loss} après {fed} marche, mais sa pente est la plus petite là où le réseau se trompe avec certitude.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} asks each class by itself, so that the probabilities of a row do not sum to 1.</source>
            <translation>{loss} interroge chaque classe seule, si bien que la somme des probabilités d’une ligne n’est pas 1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} compares numbers, and the output can be any number.</source>
            <translation>{loss} compare des nombres, et la sortie peut être n’importe quel nombre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} compares shares that add up to one; these targets do not.</source>
            <translation>{loss} compare des parts dont la somme est un ; ces cibles n’en sont pas.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} fits scores with a squashing inside, but the prediction is the score itself.</source>
            <translation>{loss} ajuste des scores avec un écrasement inclus, mais la prédiction est le score lui-même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} gets the raw scores and has its {inside} inside: exact, and never flat where it is wrong.</source>
            <translation>{loss} reçoit les scores bruts et contient {inside} : exacte, et jamais plate là où c’est faux.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has no lowest value for targets from {lowest:.4g} to {highest:.4g}: the loss falls without end.</source>
            <translation>{loss} n’a pas de valeur minimale pour des cibles de {lowest:.4g} à {highest:.4g} : la perte descend sans fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} has the squashing inside, and {fed} squashes before it: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} contient l’écrasement, et {fed} écrase déjà avant : la perte ne peut pas descendre sous {floor:.4f}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made for yes and no; the targets, all from 0 to 1, are taken as soft answers.</source>
            <translation>{loss} est faite pour oui et non ; les cibles, toutes de 0 à 1, sont prises comme réponses douces.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} is made to predict numbers; the classes are taken for the numbers {no:g} and {yes:g}.</source>
            <translation>{loss} est faite pour prédire des nombres ; les classes sont prises pour les nombres {no:g} et {yes:g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. Of log-probabilities that is a surprise, never below 0; of probabilities it is −1 at best, and its slope is weakest where the network is most wrong.</source>
            <translation>{loss} est moins le nombre de la bonne classe. Pour des log-probabilités, c’est une surprise, jamais sous 0 ; pour des probabilités, c’est −1 au mieux, et sa pente est la plus faible là où le réseau se trompe le plus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} is minus the number of the right class. log_softmax makes the numbers of all classes depend on each other; without it nothing stops them, and the loss has no lowest value.</source>
            <translation>{loss} est moins le nombre de la bonne classe. log_softmax fait dépendre les nombres de toutes les classes les uns des autres ; sans lui rien ne les arrête, et la perte n’a pas de valeur minimale.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} makes its score the logarithm of odds: for a target of 0.9 that is 2.2, and 2.2 is what would be predicted. To predict numbers take mse.</source>
            <translation>{loss} fait de son score le logarithme de la cote : pour une cible de 0,9 c’est 2,2, et c’est 2,2 qui serait prédit. Pour prédire des nombres, prenez mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} measures the distance to the code, and it stays above 0 on one side: the loss cannot get below {floor:.4g}.</source>
            <translation>{loss} mesure la distance au code, et celle-ci reste au-dessus de 0 d’un côté : la perte ne peut pas descendre sous {floor:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} pulls the output to 0 and 1, but {fed} comes to 0 only far out and goes on above 1. A sigmoid has the range that is meant.</source>
            <translation>{loss} tire la sortie vers 0 et 1, mais {fed} n’arrive à 0 que très loin et continue au-dessus de 1. Une sigmoid a la plage voulue.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each no costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}; where all scores are 0, it stands still at 0.6931.</source>
            <translation>{loss} lit un score de 0 comme une probabilité de 0,5. Chaque non coûte au moins ln 2 = 0,6931, si bien que la perte ne peut pas descendre sous {floor:.4f} ; là où tous les scores sont 0, elle s’immobilise à 0,6931.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads a score of 0 as a probability of 0.5. Each yes costs at least ln 2 = 0.6931, so that the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} lit un score de 0 comme une probabilité de 0,5. Chaque oui coûte au moins ln 2 = 0,6931, si bien que la perte ne peut pas descendre sous {floor:.4f}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} reads its input as the logarithm of the expected count. The counts reach from {lowest:.4g} to {highest:.4g}; fed with any number, the loss could get to {sound:.4g}.</source>
            <translation>{loss} lit son entrée comme le logarithme du nombre attendu. Les comptages vont de {lowest:.4g} à {highest:.4g} ; avec n’importe quel nombre en entrée, la perte pourrait arriver à {sound:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads one output as the mean and one as how uncertain it is; both can be said freely.</source>
            <translation>{loss} lit une sortie comme la moyenne et une comme son incertitude ; les deux peuvent être dites librement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} reads the output as the expected count, and every count can be said.</source>
            <translation>{loss} lit la sortie comme le nombre attendu, et tout comptage peut être dit.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes log-probabilities and gets them: together that is cross_entropy.</source>
            <translation>{loss} attend des log-probabilités et les reçoit : ensemble, c’est cross_entropy.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities of classes that add up to one, but {fed} looks at each class by itself.</source>
            <translation>{loss} attend les log-probabilités de classes de somme un, mais {fed} regarde chaque classe seule.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but it gets {given}: raising every score lowers the loss without end.</source>
            <translation>{loss} attend des log-probabilités, mais reçoit {given} : élever chaque score fait baisser la perte sans fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes log-probabilities, but {fed} gives probabilities: the loss falls below zero, to {floor:.3g}.</source>
            <translation>{loss} attend des log-probabilités, mais {fed} donne des probabilités : la perte descend sous zéro, à {floor:.3g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes probabilities and gets them; bce_with_logits does the same a little more exactly.</source>
            <translation>{loss} attend des probabilités et les reçoit ; bce_with_logits fait de même, un peu plus exactement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes raw scores and gets them: the squashing is inside the loss, where it is exact.</source>
            <translation>{loss} attend des scores bruts et les reçoit : l’écrasement est dans la perte, où il est exact.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores, but {fed} holds them within {range}: the loss cannot get below {floor:.4f}.</source>
            <translation>{loss} attend des scores bruts, mais {fed} les garde dans {range} : la perte ne peut pas descendre sous {floor:.4f}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes raw scores. {fed} holds them between 0 and 1, so that no probability can rise above {sure:.2f}, however sure the network is, and the slopes are small.</source>
            <translation>{loss} attend des scores bruts. {fed} les garde entre 0 et 1, si bien qu’aucune probabilité ne peut dépasser {sure:.2f}, si sûr que soit le réseau, et les pentes sont petites.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}.</source>
            <translation>{loss} attend des cibles de 0 à 1, mais elles vont de {lowest:.4g} à {highest:.4g}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_wrong.py" />
            <source>{loss} takes targets from 0 to 1, but they reach from {lowest:.4g} to {highest:.4g}: the loss falls below zero without end.</source>
            <translation>{loss} attend des cibles de 0 à 1, mais elles vont de {lowest:.4g} à {highest:.4g} : la perte descend sous zéro sans fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/rules_other.py" />
            <source>{loss} takes the classes for the numbers {no:g} and {yes:g}, and outputs may lie beyond them.</source>
            <translation>{loss} prend les classes pour les nombres {no:g} et {yes:g}, et les sorties peuvent être au-delà.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/coach_words.py" />
            <source>✓ fits</source>
            <translation>✓ convient</translation>
        </message>
    </context>
    <context>
        <name>data</name>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>$.data.path is empty or not a path. Give the path of a text table such as a .csv.</source>
            <translation>$.data.path est vide ou n’est pas un chemin. Donnez le chemin d’un tableau texte, comme un .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows has one column only. A table needs an input and a target.</source>
            <translation>$.data.rows n’a qu’une colonne. Un tableau demande une entrée et une cible.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows is missing or empty. Give at least 4 rows.</source>
            <translation>$.data.rows manque ou est vide. Donnez au moins 4 lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/rows.py" />
            <source>$.data.rows[{index}] has {count} values, but there are {width} columns. Give as many.</source>
            <translation>$.data.rows[{index}] a {count} valeurs, mais il y a {width} colonnes. Donnez-en autant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/load.py" />
            <source>$.data.source is “{source}”, which is not known. Allowed: {allowed}.</source>
            <translation>$.data.source est « {source} », qui n’est pas connu. Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>$.data.task is {task}, but $.data.target names {count} columns. Name one column, or set the task to multilabel or regression.</source>
            <translation>$.data.task est {task}, mais $.data.target nomme {count} colonnes. Nommez-en une, ou mettez la tâche à multilabel ou regression.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}” twice. Name each column once.</source>
            <translation>$.data.{key} nomme deux fois la colonne « {name} ». Nommez chaque colonne une fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/names.py" />
            <source>$.data.{key} names the column “{name}”, which is not there.{hint} Columns: {names}.</source>
            <translation>$.data.{key} nomme la colonne « {name} », qui n’existe pas.{hint} Colonnes : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>Columns without any value were left out: {names}.</source>
            <translation>Les colonnes sans aucune valeur ont été laissées de côté : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>The class “{name}” has one row alone, so the split does not keep the shares of the classes.</source>
            <translation>La classe « {name} » n’a qu’une ligne, la répartition ne respecte donc pas les parts des classes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>The column “{column}” of {name} has no value in any of the {rows} training rows, so nothing can be filled in. Leave it out of $.data.inputs, or set another $.data.seed or test_fraction.</source>
            <translation>La colonne « {column} » de {name} n’a de valeur dans aucune des {rows} lignes d’entraînement, rien ne peut donc être complété. Retirez-la de $.data.inputs, ou changez $.data.seed ou test_fraction.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>The column “{column}” of {name} has {count} different texts, but at most {most} are allowed, since each becomes an input. Leave it out of the inputs, or merge rare texts.</source>
            <translation>La colonne « {column} » de {name} a {count} textes différents, mais {most} au plus sont permis, car chacun devient une entrée. Retirez-la des entrées, ou regroupez les textes rares.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>The column “{column}” of {source} holds no value. Choose other inputs.</source>
            <translation>La colonne « {column} » de {source} ne contient aucune valeur. Choisissez d’autres entrées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds the class “{name}” alone, so there is nothing to tell apart. Add rows of another class, or choose another target.</source>
            <translation>La cible « {column} » de {source} ne contient que la classe « {name} », il n’y a donc rien à distinguer. Ajoutez des lignes d’une autre classe, ou choisissez une autre cible.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The target “{column}” of {source} holds {count} different values, but {task} takes at most {most}. Choose another target, or set $.data.task to {instead}.</source>
            <translation>La cible « {column} » de {source} contient {count} valeurs différentes, mais {task} en accepte {most} au plus. Choisissez une autre cible, ou mettez $.data.task à {instead}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>The task was taken to be {task} ({label}), from the values of “{names}”.</source>
            <translation>La tâche retenue est {task} ({label}), d’après les valeurs de « {names} ».</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>benign</source>
            <translation>bénigne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/words.py" />
            <source>class {number}</source>
            <translation>classe {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>count</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>diagnosis</source>
            <translation>diagnostic</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>digit</source>
            <translation>chiffre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 1</source>
            <translation>disque 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 2</source>
            <translation>disque 2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>disc 3</source>
            <translation>disque 3</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>grower</source>
            <translation>producteur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>kind</source>
            <translation>espèce</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>malignant</source>
            <translation>maligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/tables.py" />
            <source>progression</source>
            <translation>évolution</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/toys.py" />
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with {value:g}, the median of the training rows.</source>
            <translation>{count} valeurs manquantes dans « {column} » ont été complétées par {value:g}, la médiane des lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} missing values in “{column}” were filled with “{value}”, the most frequent category.</source>
            <translation>{count} valeurs manquantes dans « {column} » ont été complétées par « {value} », la catégorie la plus fréquente.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{count} rows with a missing value were dropped.</source>
            <translation>{count} lignes avec une valeur manquante ont été écartées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{count} rows without a value in “{names}” were dropped.</source>
            <translation>{count} lignes sans valeur dans « {names} » ont été écartées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} has {rows} usable rows ({dropped} more miss a value), but needs at least {least}. Add rows.</source>
            <translation>{name} a {rows} lignes utilisables (à {dropped} autres il manque une valeur), mais il en faut au moins {least}. Ajoutez des lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/missing.py" />
            <source>{name} misses {count} values, the first in column “{column}”, {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>À {name} il manque {count} valeurs, la première dans la colonne « {column} », {place}, et $.data.missing est refuse. Ajoutez les valeurs, ou mettez-le à fill ou drop.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/prepare.py" />
            <source>{name} would become {numbers} numbers: {rows} rows of {inputs} inputs. At most {most} are allowed for a file of its size. Choose fewer inputs, fewer texts above all, or take a part of its rows.</source>
            <translation>{name} deviendrait {numbers} nombres : {rows} lignes de {inputs} entrées. Pour un fichier de cette taille, {most} au plus sont permis. Choisissez moins d’entrées, surtout moins de textes, ou prenez une partie de ses lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>{name} would give {count} inputs, but at most {most} are allowed. Choose fewer inputs.</source>
            <translation>{name} donnerait {count} entrées, mais {most} au plus sont permises. Choisissez moins d’entrées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} cannot be read: {reason}. Choose another file.</source>
            <translation>{path} ne peut pas être lu : {reason}. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} n’existe pas. Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a folder. Choose a text table (.csv) in it.</source>
            <translation>{path} est un dossier. Choisissez-y un tableau texte (.csv).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a network path, and those are not opened. Copy the file to this computer.</source>
            <translation>{path} est un chemin réseau, et ceux-ci ne sont pas ouverts. Copiez le fichier sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is a web address, but data is read from this computer alone. Download it first.</source>
            <translation>{path} est une adresse web, mais les données ne sont lues que sur cet ordinateur. Téléchargez-le d’abord.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{path} is larger than {most} MB. Take a part of its rows.</source>
            <translation>{path} dépasse {most} Mo. Prenez une partie de ses lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} is not a plain file. Choose a text table such as a .csv.</source>
            <translation>{path} n’est pas un fichier ordinaire. Choisissez un tableau texte, comme un .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>Vous n’avez pas le droit de lire {path}. Demandez la permission, ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/paths.py" />
            <source>{path} names a device, not a file. Choose a text table such as a .csv.</source>
            <translation>{path} désigne un périphérique, pas un fichier. Choisissez un tableau texte, comme un .csv.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/split.py" />
            <source>{rows} rows cannot hold all {classes} classes, so the split does not keep the shares of the classes.</source>
            <translation>{rows} lignes ne peuvent pas contenir les {classes} classes, la répartition ne respecte donc pas les parts des classes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} has no column left to learn from: all are targets. Name fewer in $.data.target.</source>
            <translation>{source} n’a plus de colonne dont apprendre : toutes sont des cibles. Nommez-en moins dans $.data.target.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/features.py" />
            <source>{source} has one input, x, but $.data.features has {features} alone. Allowed: {allowed}.</source>
            <translation>{source} a une entrée, x, mais $.data.features n’a que {features}. Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source} has two columns named “{name}”, columns {first} and {second}. Give each its own name.</source>
            <translation>{source} a deux colonnes nommées « {name} », les colonnes {first} et {second}. Donnez à chacune son nom.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>{source} misses the target of {count} rows, first in {place}, and $.data.missing is refuse. Put the values in, or set it to fill or drop.</source>
            <translation>À {source} il manque la cible de {count} lignes, d’abord {place}, et $.data.missing est refuse. Ajoutez les valeurs, ou mettez-le à fill ou drop.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: {value:g} in the column “{column}” is too large. Allowed: numbers up to {largest:g}, positive or negative. Correct it, or leave the cell empty.</source>
            <translation>{source}, {place} : {value:g} dans la colonne « {column} » est trop grand. Permis : les nombres jusqu’à {largest:g}, positifs ou négatifs. Corrigez-le, ou laissez la cellule vide.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/targets.py" />
            <source>{source}, {place}: {value:g} in the target “{column}” is not a label. Allowed: 0 and 1. Correct it, or set $.data.task to regression.</source>
            <translation>{source}, {place} : {value:g} dans la cible « {column} » n’est pas une étiquette. Permis : 0 et 1. Corrigez-le, ou mettez $.data.task à regression.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/cells.py" />
            <source>{source}, {place}: “{value}” in the column “{column}” is not a number, but the column holds numbers. Correct it, leave the cell empty if the value is missing, or leave the column out.</source>
            <translation>{source}, {place} : « {value} » dans la colonne « {column} » n’est pas un nombre, mais la colonne contient des nombres. Corrigez-le, laissez la cellule vide si la valeur manque, ou retirez la colonne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} begins as {encoding}, but is damaged further on. Save it again as UTF-8.</source>
            <translation>{where} commence en {encoding}, mais est endommagé plus loin. Enregistrez-le à nouveau en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} cannot be understood: {reason}. Check its quotation marks.</source>
            <translation>{where} ne peut pas être compris : {reason}. Vérifiez ses guillemets.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has more than {most} rows. Take a part of them.</source>
            <translation>{where} a plus de {most} lignes. Prenez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} has one column only, or lines of many widths. A table needs an input and a target, with a comma, semicolon, tab, bar or space between them.</source>
            <translation>{where} n’a qu’une colonne, ou des lignes de longueurs très diverses. Un tableau demande une entrée et une cible, séparées par une virgule, un point-virgule, une tabulation, une barre ou une espace.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} has {count} columns, but at most {most} are allowed. Take a part of them.</source>
            <translation>{where} a {count} colonnes, mais {most} au plus sont permises. Prenez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/parse.py" />
            <source>{where} has {rows} records, but {parsed} were understood. Check its quotation marks.</source>
            <translation>{where} a {rows} enregistrements, mais {parsed} ont été compris. Vérifiez ses guillemets.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where} holds column names alone. Add at least 4 rows below them.</source>
            <translation>{where} ne contient que des noms de colonnes. Ajoutez au moins 4 lignes dessous.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is a spreadsheet or an archive, not text. Open it and save the table as CSV.</source>
            <translation>{where} est une feuille de calcul ou une archive, pas du texte. Ouvrez-le et enregistrez le tableau en CSV.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is binary, not text. Choose a text table such as a .csv, in UTF-8.</source>
            <translation>{where} est binaire, pas du texte. Choisissez un tableau texte, comme un .csv, en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where} is empty. It needs a header and at least 4 rows.</source>
            <translation>{where} est vide. Il faut un en-tête et au moins 4 lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/files.py" />
            <source>{where}, line {line}: {count} columns, but the first line has {width}. Every line needs as many; look for a missing or additional delimiter, or put text that holds one in quotation marks.</source>
            <translation>{where}, ligne {line} : {count} colonnes, mais la première ligne en a {width}. Chaque ligne en demande autant ; cherchez un séparateur manquant ou en trop, ou mettez entre guillemets le texte qui en contient un.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/delimited.py" />
            <source>{where}, line {line}: {reason}. Check the quotation marks from there on.</source>
            <translation>{where}, ligne {line} : {reason}. Vérifiez les guillemets à partir de là.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/choose.py" />
            <source>“{name}” is both an input and a target, so there would be nothing to predict. Take it out of $.data.inputs, or choose another $.data.target.</source>
            <translation>« {name} » est à la fois entrée et cible, il n’y aurait donc rien à prédire. Retirez-le de $.data.inputs, ou choisissez un autre $.data.target.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/data/encoder.py" />
            <source>“{value}” is not a number, but the column “{column}” takes numbers. Type one such as 1.5.</source>
            <translation>« {value} » n’est pas un nombre, mais la colonne « {column} » attend des nombres. Tapez-en un, comme 1,5.</translation>
        </message>
    </context>
    <context>
        <name>dialogs</name>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Experiment alone</source>
            <translation>Expérience seule</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights</source>
            <translation>Garder les poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keep the weights?</source>
            <translation>Garder les poids ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Otherwise they are lost.</source>
            <translation>Sinon elles sont perdues.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Project with its run, notes and table</source>
            <translation>Projet avec son exécution, ses notes et son tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Projects, experiments and tables</source>
            <translation>Projets, expériences et tableaux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save a picture</source>
            <translation>Enregistrer une image</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Save the changes to “{name}” first?</source>
            <translation>Enregistrer d’abord les modifications de « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Space, → and R act in the Studio, where no control that you are in uses them.</source>
            <translation>Espace, → et R agissent dans le Studio, là où aucune commande active ne s’en sert.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Start anew</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>This network has been trained. Keep its weights, or start anew with the change?</source>
            <translation>Ce réseau a été entraîné. Garder ses poids, ou recommencer avec la modification ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/dialogs.py" />
            <source>Your answer is remembered. View, “Ask again about swaps” brings the question back.</source>
            <translation>Votre réponse est retenue. Affichage, « Redemander lors d’un échange » ramène la question.</translation>
        </message>
    </context>
    <context>
        <name>engine</name>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”</source>
            <translation>Une course sur un cluster demande Dask. Installez-le avec : pip install "nnstudio[cluster]"</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It has no gradient written by hand.</source>
            <translation>Elle n’a pas de gradient écrit à la main.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>It reads two outputs for each number.</source>
            <translation>Elle lit deux sorties par nombre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Its slope is learned, and stands in no layer's weights.</source>
            <translation>Sa pente est apprise, et ne figure dans les poids d’aucune couche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>One cannot go on from here: this moment is of another network or data.</source>
            <translation>On ne peut pas continuer d’ici : ce moment est d’un autre réseau ou d’autres données.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>PyTorch finds no usable NVIDIA GPU or driver.</source>
            <translation>PyTorch ne trouve pas de GPU NVIDIA utilisable, ou pas de pilote.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>Rows are carried from one epoch into the next.</source>
            <translation>Des lignes passent d’une époque à la suivante.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The Dask scheduler at {address} cannot be reached any more. What had come is kept.</source>
            <translation>L’ordonnanceur Dask à {address} n’est plus joignable. Ce qui était arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>The device {name} cannot be used here: {reason} Choose cpu or auto.</source>
            <translation>Le périphérique {name} ne peut pas être utilisé ici : {reason} Choisissez cpu ou auto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/straight/served.py" />
            <source>The mean is over the weights of a batch's own rows.</source>
            <translation>La moyenne porte sur les poids des propres lignes d’un lot.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/engines.py" />
            <source>The processes of this race keep ending before their time. Is there enough memory for them?</source>
            <translation>Les processus de cette course s’arrêtent sans cesse avant l’heure. Y a-t-il assez de mémoire pour eux ?</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/keeping.py" />
            <source>The race that was kept does not fit these data, so that it cannot be gone on with.</source>
            <translation>La course gardée ne va pas avec ces données et ne peut donc pas être poursuivie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/worker.py" />
            <source>The run could not begin: an error in the program.</source>
            <translation>L’exécution n’a pas pu commencer : une erreur dans le programme.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The scheduler at {address} has no worker. Start one with: dask worker {address}</source>
            <translation>L’ordonnanceur à {address} n’a aucun worker. Démarrez-en un avec : dask worker {address}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>The workers at {address} could not train this race: {reason}. They need the same nnstudio and enough memory.</source>
            <translation>Les workers à {address} n’ont pas pu entraîner cette course : {reason}. Il leur faut le même nnstudio et assez de mémoire.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but its driver is missing or too old for this PyTorch.</source>
            <translation>Il y a un GPU NVIDIA, mais son pilote manque ou est trop ancien pour ce PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is an NVIDIA GPU, but this PyTorch was built for the CPU alone. “nnstudio doctor” prints the command that brings PyTorch for CUDA.</source>
            <translation>Il y a un GPU NVIDIA, mais ce PyTorch est fait pour le CPU seul. « nnstudio doctor » affiche la commande qui apporte PyTorch pour CUDA.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/cluster.py" />
            <source>There is no Dask scheduler at {address}. Start one with “dask scheduler”, and give the address that it prints, such as tcp://192.168.0.2:8786.</source>
            <translation>Il n’y a pas d’ordonnanceur Dask à {address}. Démarrez-en un avec « dask scheduler », et donnez l’adresse qu’il affiche, comme tcp://192.168.0.2:8786.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>There is no device {name}. Usable here: {names}.</source>
            <translation>Il n’y a pas de périphérique {name}. Utilisables ici : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/devices.py" />
            <source>This PyTorch was built for the CPU alone.</source>
            <translation>Ce PyTorch est fait pour le CPU seul.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/trainer.py" />
            <source>This change needs another number of outputs, so it begins a new run. Press Reset.</source>
            <translation>Cette modification demande un autre nombre de sorties et commence donc une nouvelle exécution. Appuyez sur Réinitialiser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>Training stopped in epoch {epoch}: {tensor} became NaN or infinite. Try a smaller learning rate, then press Reset.</source>
            <translation>L’entraînement s’est arrêté à l’époque {epoch} : {tensor} est devenu NaN ou infini. Essayez un taux d’apprentissage plus petit, puis appuyez sur Réinitialiser.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/non_finite.py" />
            <source>the loss</source>
            <translation>la perte</translation>
        </message>
    </context>
    <context>
        <name>experiment</name>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features is empty. Choose at least one input, such as x.</source>
            <translation>$.data.features est vide. Choisissez au moins une entrée, comme x.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.features names an input twice. Name each input once.</source>
            <translation>$.data.features nomme deux fois une entrée. Nommez chaque entrée une fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.path is missing. A source of “file” needs the path of a text table.</source>
            <translation>$.data.path manque. Une source « file » demande le chemin d’un tableau texte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.data.rows is missing or empty. A source of “rows” needs at least 4 rows.</source>
            <translation>$.data.rows manque ou est vide. Une source « rows » demande au moins 4 lignes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.network.hidden has {count} layers. Allowed: 0 to {most}.</source>
            <translation>$.network.hidden a {count} couches. Permis : 0 à {most}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.device is “{device}”. Allowed: cpu, cuda, cuda:0, cuda:1 …, auto.</source>
            <translation>$.training.device est « {device} ». Permis : cpu, cuda, cuda:0, cuda:1 …, auto.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.l1_at_zero is “stop”, which needs the optimizer sgd without momentum. Allowed with others: cross.</source>
            <translation>$.training.l1_at_zero est « stop », qui demande l’optimiseur sgd sans inertie. Permis avec d’autres : cross.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.training.parameters.nesterov needs a momentum above 0. Set momentum, or drop nesterov.</source>
            <translation>$.training.parameters.nesterov demande une inertie (momentum) supérieure à 0. Réglez momentum, ou retirez nesterov.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place} is {value}. Allowed: {allowed}.</source>
            <translation>$.{place} est {value}. Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>$.{place}.seed is {value}. Allowed: a whole number from 0 to {upper:,}, or a text.</source>
            <translation>$.{place}.seed est {value}. Permis : un nombre entier de 0 à {upper:,}, ou un texte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>A factor on the loss, as in half squares.</source>
            <translation>Un facteur sur la perte, comme dans les demi-carrés.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>A race has {seeds} seeds. Allowed: 1 to {most:,}.</source>
            <translation>Une course a {seeds} graines. Permis : 1 à {most:,}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Amplitude</source>
            <translation>Amplitude</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Batch size</source>
            <translation>Taille du lot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Epochs</source>
            <translation>Époques</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Factor</source>
            <translation>Facteur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How far one step goes: too small is slow, too large flies off.</source>
            <translation>Jusqu’où va un pas : trop petit, c’est lent ; trop grand, tout s’envole.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How high the wave goes.</source>
            <translation>À quelle hauteur monte la vague.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many neurons the layer has.</source>
            <translation>Combien de neurones a la couche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many outputs the network has, where task and loss should not decide.</source>
            <translation>Combien de sorties a le réseau, si la tâche et la perte ne doivent pas en décider.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows are drawn, training and test together.</source>
            <translation>Combien de lignes sont tirées, entraînement et test ensemble.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many rows one step looks at; more than there are means all of them.</source>
            <translation>Combien de lignes un pas regarde ; plus qu’il n’y en a signifie toutes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How many times the training passes over all training rows.</source>
            <translation>Combien de fois l’entraînement parcourt toutes les lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>How much chance blurs the data: 0 is clean.</source>
            <translation>À quel point le hasard brouille les données : 0 est net.</translation>
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
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Neurons</source>
            <translation>Neurones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Noise</source>
            <translation>Bruit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Outputs</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Positive share</source>
            <translation>Part positive</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero by a constant amount.</source>
            <translation>Tire chaque poids vers zéro d’une quantité constante.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Pulls every weight towards zero in proportion to its size.</source>
            <translation>Tire chaque poids vers zéro en proportion de sa taille.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Start bias</source>
            <translation>Biais initial</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>Test share</source>
            <translation>Part de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every neuron of the layer starts with.</source>
            <translation>Le biais avec lequel part chaque neurone de la couche.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The bias every output starts with.</source>
            <translation>Le biais avec lequel part chaque sortie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The experiment holds too many rows for one line. Hand over a project file instead.</source>
            <translation>L’expérience contient trop de lignes pour une ligne de texte. Transmettez plutôt un fichier de projet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The line is cut off or mistyped: its checksum does not fit. Copy it again, from {prefix} to its end.</source>
            <translation>La ligne est coupée ou mal recopiée : sa somme de contrôle ne convient pas. Copiez-la à nouveau, de {prefix} jusqu’à la fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs as many as the target has columns ({columns}). Remove network.outputs.</source>
            <translation>Le réseau a {outputs} sorties, mais {loss} en demande autant que la cible a de colonnes ({columns}). Retirez network.outputs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>The network has {outputs} outputs, but {loss} needs {needed}: a mean and a variance for each column of the target. Remove network.outputs.</source>
            <translation>Le réseau a {outputs} sorties, mais {loss} en demande {needed} : une moyenne et une variance pour chaque colonne de la cible. Retirez network.outputs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>The rows of this experiment are in a file of this computer, which one line cannot carry. Hand over a project file instead.</source>
            <translation>Les lignes de cette expérience sont dans un fichier de cet ordinateur, qu’une ligne de texte ne peut pas emporter. Transmettez plutôt un fichier de projet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows in the rare class.</source>
            <translation>La part des lignes dans la classe rare.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/fields.py" />
            <source>The share of rows kept back to test on rows never trained on.</source>
            <translation>La part des lignes gardées pour tester sur des lignes jamais entraînées.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This is not the line of an experiment. Such a line begins with {prefix}</source>
            <translation>Ce n’est pas la ligne d’une expérience. Une telle ligne commence par {prefix}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line asks for a file of this computer, and a line from somebody else may read none. Ask for the project file.</source>
            <translation>Cette ligne demande un fichier de cet ordinateur, et une ligne venue d’autrui ne peut en lire aucun. Demandez le fichier de projet.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line holds more than an experiment can, or only a part of one.</source>
            <translation>Cette ligne contient plus que ce que peut une expérience, ou seulement une partie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is of format {version}, but this studio reads format 1. Update nnstudio.</source>
            <translation>Cette ligne est au format {version}, mais ce studio lit le format 1. Mettez nnstudio à jour.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/share.py" />
            <source>This line is too long for an experiment.</source>
            <translation>Cette ligne est trop longue pour une expérience.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>This race has {runs:,} runs. Allowed: up to {most:,}. Take fewer values or seeds.</source>
            <translation>Cette course a {runs:,} exécutions. Permis : jusqu’à {most:,}. Prenez moins de valeurs ou de graines.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>bce takes targets from 0 to 1, but the targets reach from {lowest:g} to {highest:g}. Choose mse.</source>
            <translation>bce attend des cibles de 0 à 1, mais les cibles vont de {lowest:g} à {highest:g}. Choisissez mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>kl_div takes the logarithm of the targets, but the lowest target is {lowest:g}, which has none. Choose mse for numbers, or target_coding zero_one for classes.</source>
            <translation>kl_div prend le logarithme des cibles, mais la plus basse est {lowest:g}, qui n’en a pas. Choisissez mse pour des nombres, ou target_coding zero_one pour des classes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train equally long.</source>
            <translation>{key} ne peut pas varier : toutes les variantes s’entraînent aussi longtemps.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: all variants train on one device.</source>
            <translation>{key} ne peut pas varier : toutes les variantes s’entraînent sur un seul périphérique.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: in a race all variants have the same data. Allowed: paths that begin with network, loss or training.</source>
            <translation>{key} ne peut pas varier : dans une course, toutes les variantes ont les mêmes données. Permis : les chemins qui commencent par network, loss ou training.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} cannot vary: say how many seeds instead (--seeds N).</source>
            <translation>{key} ne peut pas varier : dites plutôt combien de graines (--seeds N).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} does not vary in this race.</source>
            <translation>{key} ne varie pas dans cette course.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} has a value twice. Name each value once.</source>
            <translation>{key} a deux fois une même valeur. Nommez chaque valeur une fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is no place of an experiment that can vary. Allowed: paths that begin with network, loss or training, such as {example}.</source>
            <translation>{key} n’est pas un endroit d’une expérience qui puisse varier. Permis : les chemins qui commencent par network, loss ou training, comme {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key} is to vary twice. Name all its values at once.</source>
            <translation>{key} doit varier deux fois. Nommez toutes ses valeurs en une fois.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>{key}: “{value}” has {found} parts, but {needed} things vary together. Join them by +.</source>
            <translation>{key} : « {value} » a {found} parties, mais {needed} choses varient ensemble. Joignez-les par +.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} has {weights} weights, but the network has {outputs} outputs. Give each output a weight in loss.parameters.weight, or leave them out.</source>
            <translation>{loss} a {weights} poids, mais le réseau a {outputs} sorties. Donnez un poids à chaque sortie dans loss.parameters.weight, ou retirez-les.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one class per row, but the task is {task}. Choose mse for numbers, bce_with_logits for labels.</source>
            <translation>{loss} demande une classe par ligne, mais la tâche est {task}. Choisissez mse pour des nombres, bce_with_logits pour des étiquettes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} needs one output for each of the {classes} classes, but the network has {outputs}. Remove network.outputs or set it to {classes}.</source>
            <translation>{loss} demande une sortie pour chacune des {classes} classes, mais le réseau en a {outputs}. Retirez network.outputs ou mettez-le à {classes}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes probabilities from 0 to 1, but {fed} gives {range}. Use sigmoid before it, or the loss bce_with_logits.</source>
            <translation>{loss} attend des probabilités de 0 à 1, mais {fed} donne {range}. Mettez sigmoid avant, ou prenez la perte bce_with_logits.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/meaning.py" />
            <source>{loss} takes targets of 0 and 1, but data.target_coding is minus_one_one. Use zero_one.</source>
            <translation>{loss} attend des cibles 0 et 1, mais data.target_coding est minus_one_one. Utilisez zero_one.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ne peut pas être lu : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/embedded.py" />
            <source>{path} carries no experiment. Choose a lab report that nnstudio has written.</source>
            <translation>{path} ne contient pas d’expérience. Choisissez un rapport de laboratoire écrit par nnstudio.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} n’a pas pu être enregistré : {reason}. Rien n’a été modifié ; choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} does not exist. Check the name and the folder.</source>
            <translation>{path} n’existe pas. Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a folder. Choose an experiment file (.json) in it.</source>
            <translation>{path} est un dossier. Choisissez-y un fichier d’expérience (.json).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is a table, not an experiment. Open it in the window, choose what to predict, and save the experiment.</source>
            <translation>{path} est un tableau, pas une expérience. Ouvrez-le dans la fenêtre, choisissez quoi prédire, et enregistrez l’expérience.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{path} dépasse {most} Mo, trop pour une expérience. Les tableaux s’ouvrent comme données.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not UTF-8 text (byte {position}). Experiment files are JSON text in UTF-8.</source>
            <translation>{path} n’est pas du texte UTF-8 (octet {position}). Les fichiers d’expérience sont du texte JSON en UTF-8.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} is not a plain file. Choose an experiment file (.json).</source>
            <translation>{path} n’est pas un fichier ordinaire. Choisissez un fichier d’expérience (.json).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{path} may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
            <translation>Vous n’avez pas le droit de lire {path}. Demandez la permission, ou copiez-le dans un dossier à vous.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: an experiment has no “{step}” there.{hint} Allowed: {allowed}.</source>
            <translation>{path} : une expérience n’a pas de « {step} » à cet endroit.{hint} Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: the network has no hidden layer. Add one first.</source>
            <translation>{path} : le réseau n’a pas de couche cachée. Ajoutez-en d’abord une.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{path}: there is no hidden layer {step}. Allowed: 0 to {most}, or * for all of them.</source>
            <translation>{path} : il n’y a pas de couche cachée {step}. Permis : 0 à {most}, ou * pour toutes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/check.py" />
            <source>{place}.{key} is “{name}”, which is not known.{hint} Allowed: {allowed}.</source>
            <translation>{place}.{key} est « {name} », qui n’est pas connu.{hint} Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/places.py" />
            <source>{reason}</source>
            <translation>{reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is larger than {most} MB, too large for an experiment. Tables are opened as data.</source>
            <translation>{where} dépasse {most} Mo, trop pour une expérience. Les tableaux s’ouvrent comme données.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where} is not JSON: {reason}.</source>
            <translation>{where} n’est pas du JSON : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/files.py" />
            <source>{where}: {reason}</source>
            <translation>{where} : {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/race.py" />
            <source>“{text}” says not what varies. Write KEY=a,b,c, such as {example}.</source>
            <translation>« {text} » ne dit pas ce qui varie. Écrivez KEY=a,b,c, comme {example}.</translation>
        </message>
    </context>
    <context>
        <name>explore</name>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>-1 for no and 1 for yes</source>
            <translation>-1 pour non et 1 pour oui</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>0 for no, 1 for yes, or a share between</source>
            <translation>0 pour non, 1 pour oui, ou une part entre les deux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>0 or 1 for each output, or a share between</source>
            <translation>0 ou 1 pour chaque sortie, ou une part entre les deux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A delta of 50: the line follows the outliers as it does under mse.</source>
            <translation>Un delta de 50 : la droite suit les valeurs aberrantes comme sous mse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A flat start</source>
            <translation>Un départ plat</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A lambda of 12: every output and every slope is 0.</source>
            <translation>Un lambda de 12 : chaque sortie et chaque pente est 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A large learning rate: the loss jumps up and down and never settles.</source>
            <translation>Un grand taux d’apprentissage : la perte saute de haut en bas et ne se calme jamais.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A mean kept small</source>
            <translation>Une moyenne tenue petite</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A relu on the output that starts below zero: the loss never moves.</source>
            <translation>Une relu à la sortie qui part sous zéro : la perte ne bouge jamais.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>Une sigmoid avant la perte : celle-ci s’arrête bien au-dessus de 0, alors que presque chaque ligne est juste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A sigmoid that starts sure of one class: under mse the loss hardly moves.</source>
            <translation>Une sigmoid qui part sûre d’une classe : sous mse, la perte bouge à peine.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A slope of 0.98 below zero: the boundary is almost a straight line.</source>
            <translation>Une pente de 0,98 sous zéro : la frontière est presque une droite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it falls below 0, towards −1.</source>
            <translation>Un softmax avant la perte : elle descend sous 0, vers −1.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A softmax before the loss: it stops far above 0, though nearly every row is right.</source>
            <translation>Un softmax avant la perte : celle-ci s’arrête bien au-dessus de 0, alors que presque chaque ligne est juste.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A softplus before a loss that takes logits: the loss stops far above 0.</source>
            <translation>Un softplus avant une perte qui attend des logits : la perte s’arrête bien au-dessus de 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>A tanh before the loss: no mean gets beyond 1, though the sine reaches 3.</source>
            <translation>Une tanh avant la perte : aucune moyenne ne dépasse 1, alors que le sinus va jusqu’à 3.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>A tanh on the output: the curve is cut off at −1 and 1, though the sine reaches 3.</source>
            <translation>Une tanh à la sortie : la courbe est coupée à −1 et 1, alors que le sinus va jusqu’à 3.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Above the ceiling</source>
            <translation>Au-dessus du plafond</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>An output that starts at exactly 0: the slope is 0 there, so the loss never moves.</source>
            <translation>Une sortie qui part exactement à 0 : la pente y est 0, la perte ne bouge donc jamais.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Certain and wrong</source>
            <translation>Certain et faux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Choose the right class's logit, or a whole answer, to see the network's rows as dots.</source>
            <translation>Choisissez le logit de la bonne classe, ou une réponse entière, pour voir les lignes du réseau en points.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Counts</source>
            <translation>Comptages</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Dead output</source>
            <translation>Sortie morte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Delta too wide</source>
            <translation>Delta trop large</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows at their misses; each has a variance of its own.</source>
            <translation>Points : {count} des lignes d’entraînement à leurs erreurs ; chacune a sa propre variance.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose answer is {target}, at the network's {axis}.</source>
            <translation>Points : {count} des lignes d’entraînement dont la réponse est {target}, selon {axis} du réseau.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows whose count is {target}, at what the loss is fed.</source>
            <translation>Points : {count} des lignes d’entraînement dont le comptage est {target}, à ce que reçoit la perte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, by how far the {axis} of their right class is ahead.</source>
            <translation>Points : {count} des lignes d’entraînement, selon l’avance de leur bonne classe ({axis}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Dots: {count} of the training rows, each as far from the target here as it misses its own.</source>
            <translation>Points : {count} des lignes d’entraînement, chacune aussi loin de la cible d’ici qu’elle manque la sienne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Flat outside</source>
            <translation>Plate au-dehors</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For classes</source>
            <translation>Pour les classes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For counts</source>
            <translation>Pour les comptages</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For numbers</source>
            <translation>Pour les nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>For yes or no</source>
            <translation>Pour oui ou non</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 1: the slope is 0 there, and nothing is learned.</source>
            <translation>Des couches cachées qui partent bien au-dessus de 1 : la pente y est 0, et rien ne s’apprend.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far above 6: the slope is 0 there, and no layer before it learns.</source>
            <translation>Des couches cachées qui partent bien au-dessus de 6 : la pente y est 0, et aucune couche avant n’apprend.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Hidden layers that start far below −3: all outputs and slopes are 0.</source>
            <translation>Des couches cachées qui partent bien sous −3 : toutes les sorties et les pentes sont 0.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>KL without the logarithm</source>
            <translation>KL sans le logarithme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Lambda too wide</source>
            <translation>Lambda trop large</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Layers without a bend</source>
            <translation>Couches sans courbure</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Leaky until straight</source>
            <translation>Leaky jusqu’à la droite</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Logits</source>
            <translation>Logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Means and spreads</source>
            <translation>Moyennes et dispersions</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>NLL of raw scores</source>
            <translation>NLL de scores bruts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>NLL without the logarithm</source>
            <translation>NLL sans le logarithme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Never a no</source>
            <translation>Jamais de non</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>No dots: in the Studio, {loss} is not fed from {before}.</source>
            <translation>Pas de points : dans le Studio, {loss} n’est pas alimentée par {before}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>No log_softmax before nll: the loss falls below 0, without end.</source>
            <translation>Pas de log_softmax avant nll : la perte descend sous 0, sans fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>No sigmoid before the loss: the Studio says why PyTorch refuses.</source>
            <translation>Pas de sigmoid avant la perte : le Studio dit pourquoi PyTorch refuse.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Out of reach</source>
            <translation>Hors d’atteinte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Outputs</source>
            <translation>Sorties</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Predictions</source>
            <translation>Prédictions</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Scores for probabilities</source>
            <translation>Scores pour probabilités</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sigmoid twice</source>
            <translation>Deux fois sigmoid</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Silent hardswish</source>
            <translation>hardswish muette</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Small start weights: around zero the slope is nearly 0, and learning hardly begins.</source>
            <translation>De petits poids initiaux : autour de zéro la pente est presque 0, et l’apprentissage démarre à peine.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Softmax twice</source>
            <translation>Deux fois softmax</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Sure and wrong</source>
            <translation>Sûr et faux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Target shares</source>
            <translation>Parts cibles</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>Targets</source>
            <translation>Cibles</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Targets of 0 and 1: the network says yes to every row.</source>
            <translation>Des cibles 0 et 1 : le réseau dit oui à chaque ligne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>The rows of the network in the Studio appear here as dots.</source>
            <translation>Les lignes du réseau du Studio apparaissent ici en points.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>These are {count} numbers; up to {most} can be shown.</source>
            <translation>Cela fait {count} nombres ; {most} au plus peuvent être affichés.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Too fast for L1</source>
            <translation>Trop vite pour L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_dots.py" />
            <source>Train with {loss} in the Studio to see its rows here as dots.</source>
            <translation>Entraînez avec {loss} dans le Studio pour voir ici ses lignes en points.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_mistakes.py" />
            <source>Two hidden layers of identity: the boundary stays one straight line.</source>
            <translation>Deux couches cachées identity : la frontière reste une seule droite.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write a few numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>Écrivez quelques nombres, comme [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>Write one row of numbers, such as [1.0, -2.0, 3.0].</source>
            <translation>Écrivez une ligne de nombres, comme [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_mistakes.py" />
            <source>Zero is no side</source>
            <translation>Zéro n’est d’aucun côté</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a count for each output, 0 or more</source>
            <translation>un comptage pour chaque sortie, 0 ou plus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a mean and a spread s; the variance is softplus(s)</source>
            <translation>une moyenne et une dispersion s ; la variance est softplus(s)</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>a share for each class; they sum to 1</source>
            <translation>une part pour chaque classe ; leur somme est 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>counts from 0 on</source>
            <translation>des comptages à partir de 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>expected counts above 0, unless the output is a logarithm</source>
            <translation>des nombres attendus supérieurs à 0, sauf si la sortie est un logarithme</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>hidden</source>
            <translation>cachée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>log-probabilities</source>
            <translation>des log-probabilités</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logit</source>
            <translation>logit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>logits: the raw values of the last layer</source>
            <translation>des logits : les valeurs brutes de la dernière couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>losses</source>
            <translation>pertes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>numbers</source>
            <translation>nombres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one class number for each row, from 0</source>
            <translation>un numéro de classe pour chaque ligne, à partir de 0</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each output</source>
            <translation>un nombre pour chaque sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>one number for each pair of outputs</source>
            <translation>un nombre pour chaque paire de sorties</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>output</source>
            <translation>sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>prediction</source>
            <translation>prédiction</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>probabilities from 0 to 1</source>
            <translation>des probabilités de 0 à 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>probabilities from 0 to 1; put sigmoid before the loss</source>
            <translation>des probabilités de 0 à 1 ; mettez sigmoid avant la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_words.py" />
            <source>rare</source>
            <translation>rare</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>rows whose shares sum to 1</source>
            <translation>des lignes dont la somme des parts est 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>score</source>
            <translation>score</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>scores: the raw values of the last layer</source>
            <translation>des scores : les valeurs brutes de la dernière couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>shares from 0 to 1</source>
            <translation>des parts de 0 à 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>the logarithm of the expected count</source>
            <translation>le logarithme du nombre attendu</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the loss</source>
            <translation>{name} comme perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} as the output activation</source>
            <translation>{name} comme activation de sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in Hidden {number}</source>
            <translation>{name} dans Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/use_button.py" />
            <source>{name} in every hidden layer</source>
            <translation>{name} dans chaque couche cachée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: nearly flat, slope below {slope}</source>
            <translation>{name} : presque plate, pente inférieure à {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope 0 here</source>
            <translation>{name} : saturée, pente 0 ici</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: saturated, slope below {slope}</source>
            <translation>{name} : saturée, pente inférieure à {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/activation_curve.py" />
            <source>{name}: slope 0 here, a unit that stays here is dead</source>
            <translation>{name} : pente 0 ici, une unité qui reste ici est morte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place} has the shape {shape}, but {other} has {wanted}. Write one target for each number.</source>
            <translation>{place} a la forme {shape}, mais {other} a {wanted}. Écrivez une cible pour chaque nombre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} holds {count} numbers. Allowed: 1 to {most}.</source>
            <translation>{place} contient {count} nombres. Permis : 1 à {most}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place} is empty. Write numbers such as {example}.</source>
            <translation>{place} est vide. Écrivez des nombres, comme {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: a bracket “{bracket}” has no partner. Write numbers such as {example}.</source>
            <translation>{place} : un crochet « {bracket} » n’a pas de pendant. Écrivez des nombres, comme {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: each row needs a mean, a spread and one target. Write {example} and {target}.</source>
            <translation>{place} : chaque ligne demande une moyenne, une dispersion et une cible. Écrivez {example} et {target}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: every row needs as many numbers as the first one. Write rows such as {example}.</source>
            <translation>{place} : chaque ligne demande autant de nombres que la première. Écrivez des lignes, comme {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {count} classes for {rows} rows. Write one class number for each row.</source>
            <translation>{place} : {count} classes pour {rows} lignes. Écrivez un numéro de classe pour chaque ligne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_reading.py" />
            <source>{place}: {value} cannot stand there. Allowed: {allowed}.</source>
            <translation>{place} : {value} ne peut pas y figurer. Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/tensor_text.py" />
            <source>{place}: “{word}” is no number. Write numbers such as {example}.</source>
            <translation>{place} : « {word} » n’est pas un nombre. Écrivez des nombres, comme {example}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vector_text.py" />
            <source>“{word}” is no number; write numbers such as [1.0, -2.0, 3.0].</source>
            <translation>« {word} » n’est pas un nombre ; écrivez des nombres, comme [1.0, -2.0, 3.0].</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/loss_words.py" />
            <source>−1 or 1 for each output</source>
            <translation>−1 ou 1 pour chaque sortie</translation>
        </message>
    </context>
    <context>
        <name>export</name>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Data with predictions as a table</source>
            <translation>&amp;Données avec prédictions en tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;History as a table</source>
            <translation>&amp;Historique en tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Jupyter notebook</source>
            <translation>Notebook &amp;Jupyter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Lab report</source>
            <translation>&amp;Rapport de laboratoire</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;ONNX model</source>
            <translation>Modèle &amp;ONNX</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;State dict</source>
            <translation>&amp;State dict</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>&amp;Weights as a table</source>
            <translation>&amp;Poids en tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A script of plain PyTorch that trains as the studio does; the trained weights stand at its end.</source>
            <translation>Un script PyTorch simple qui s’entraîne comme le studio ; les poids entraînés figurent à la fin.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>A web page with settings, results and pictures, which opens as the same experiment.</source>
            <translation>Une page web avec réglages, résultats et images, qui s’ouvre comme la même expérience.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every row of the data with what the network predicts for it (CSV).</source>
            <translation>Chaque ligne des données avec ce que le réseau prédit pour elle (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Every weight and bias, one a line (CSV).</source>
            <translation>Chaque poids et chaque biais, un par ligne (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Lab report as &amp;PDF</source>
            <translation>Rapport de laboratoire en PD&amp;F</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Losses and metrics, epoch by epoch (CSV).</source>
            <translation>Pertes et mesures, époque par époque (CSV).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as P&amp;NG</source>
            <translation>Graphiques en P&amp;NG</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Plots as S&amp;VG</source>
            <translation>Graphiques en S&amp;VG</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Python s&amp;cript</source>
            <translation>S&amp;cript Python</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>Script for several p&amp;rocesses</source>
            <translation>Script pour p&amp;lusieurs processus</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The installed program comes without the package {extra} that this needs.</source>
            <translation>Il manque au programme installé le paquet {extra} nécessaire ici.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The lab report on paper; the file opens as the same experiment.</source>
            <translation>Le rapport de laboratoire sur papier ; le fichier s’ouvre comme la même expérience.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The pictures of the run as drawings that stay sharp at every size.</source>
            <translation>Les images de l’exécution en dessins nets à toute taille.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The plots of the studio as they are now, in one picture.</source>
            <translation>Les graphiques du studio tels qu’ils sont, en une image.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The same lines as a notebook, one cell for each part.</source>
            <translation>Les mêmes lignes en notebook, une cellule par partie.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The script for torchrun: its processes, on one machine or many, share every batch (DDP).</source>
            <translation>Le script pour torchrun : ses processus, sur une ou plusieurs machines, se partagent chaque lot (DDP).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained network for other programs: rows in their own units go in, predictions come out.</source>
            <translation>Le réseau entraîné pour d’autres programmes : des lignes dans leurs propres unités entrent, des prédictions sortent.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>The trained weights as safetensors, with the lines that load them into PyTorch.</source>
            <translation>Les poids entraînés en safetensors, avec les lignes qui les chargent dans PyTorch.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>This export is made in the window alone: open the experiment there.</source>
            <translation>Cet export ne se fait que dans la fenêtre : ouvrez-y l’expérience.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/kinds.py" />
            <source>This needs a package that is not installed. Install it with: pip install "nnstudio[{extra}]"</source>
            <translation>Il manque un paquet pour cela. Installez-le avec : pip install "nnstudio[{extra}]"</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} ne peut pas être écrit : {reason}. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is a folder. Give the name of a file in it.</source>
            <translation>{path} est un dossier. Donnez le nom d’un fichier dans ce dossier.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is not a plain file. Choose another name.</source>
            <translation>{path} n’est pas un fichier ordinaire. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/export/files.py" />
            <source>{path} is the table of the experiment. Choose another file.</source>
            <translation>{path} est le tableau de l’expérience. Choisissez un autre fichier.</translation>
        </message>
    </context>
    <context>
        <name>export_file</name>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Export: {kind}</source>
            <translation>Exporter : {kind}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>Saved {path}: run it with Python.</source>
            <translation>{path} enregistré : à exécuter avec Python.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>The run is just being made anew. Export it in a moment.</source>
            <translation>L’exécution est en train d’être refaite. Exportez-la dans un instant.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/export_file.py" />
            <source>This can be exported once the data are loaded.</source>
            <translation>L’export sera possible dès que les données seront chargées.</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>A number may be any number, so nothing bends the output; the loss punishes large misses most.</source>
            <translation>Un nombre peut être n’importe lequel, rien ne courbe donc la sortie ; la perte punit surtout les grandes erreurs.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Each label is a yes or no of its own; a softmax would let one label win against the others.</source>
            <translation>Chaque étiquette est un oui ou non à elle seule ; un softmax ferait gagner une étiquette contre les autres.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>In hidden layers: relu first, its slope does not fade; tanh in one or two layers, for smooth answers.</source>
            <translation>Dans les couches cachées : relu d’abord, sa pente ne s’efface pas ; tanh dans une ou deux couches, pour des réponses lisses.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>No activation stands at the output: the loss compares the number as it is.</source>
            <translation>Aucune activation à la sortie : la perte compare le nombre tel quel.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Nothing bends the output, and far misses are not squared: outliers cannot pull the fit away.</source>
            <translation>Rien ne courbe la sortie, et les grandes erreurs ne sont pas mises au carré : les valeurs aberrantes ne peuvent pas tirer l’ajustement à elles.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One class is right, so all share one whole; the loss asks for the share of the right one.</source>
            <translation>Une classe est juste, toutes se partagent donc un tout ; la perte demande la part de la bonne.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>One probability says it all, and this loss stays exact even when the network is sure and wrong.</source>
            <translation>Une probabilité dit tout, et cette perte reste exacte même quand le réseau se trompe avec certitude.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with huber</source>
            <translation>Prendre identity avec huber</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take identity with mse</source>
            <translation>Prendre identity avec mse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits</source>
            <translation>Prendre sigmoid avec bce_with_logits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take sigmoid with bce_with_logits, one output for each label</source>
            <translation>Prendre sigmoid avec bce_with_logits, une sortie par étiquette</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>Take softmax with cross_entropy</source>
            <translation>Prendre softmax avec cross_entropy</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The sigmoid is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>La sigmoid est dans la perte, qui reçoit les logits bruts ; elle fait tout de même les probabilités que vous voyez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/guide.py" />
            <source>The softmax is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.</source>
            <translation>Le softmax est dans la perte, qui reçoit les logits bruts ; il fait tout de même les probabilités que vous voyez.</translation>
        </message>
    </context>
    <context>
        <name>lesson_words</name>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>distance of {number} to that of “{other}”</source>
            <translation>distance de {number} à celle de « {other} »</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>epochs until {metric} reaches {value}</source>
            <translation>époques jusqu’à {metric} {value}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>highest {metric}</source>
            <translation>{metric}, maximum</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>lowest {metric}</source>
            <translation>{metric}, minimum</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at its best</source>
            <translation>{metric}, au mieux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the end</source>
            <translation>{metric}, à la fin</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric} at the start</source>
            <translation>{metric}, au début</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, end ÷ start</source>
            <translation>{metric}, fin ÷ début</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{metric}, layer {layer}</source>
            <translation>{metric}, couche {layer}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} between {lower} and {upper}</source>
            <translation>{number} entre {lower} et {upper}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} less that of “{other}”</source>
            <translation>{number} moins celle de « {other} »</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} not between {lower} and {upper}</source>
            <translation>{number} pas entre {lower} et {upper}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/lesson_words.py" />
            <source>{number} ÷ that of “{other}”</source>
            <translation>{number} ÷ celle de « {other} »</translation>
        </message>
    </context>
    <context>
        <name>lessons</name>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>First make your prediction: it is worth most before you have seen the run.</source>
            <translation>Faites d’abord votre pronostic : il vaut le plus avant d’avoir vu l’exécution.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>In a lesson weights are learned, not set by hand. Play freely to set one.</source>
            <translation>Dans une leçon, les poids s’apprennent, ils ne se règlent pas à la main. L’essai libre permet d’en régler un.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>There is no hand-in ({suffix}) in {folder}. Put the files of the class there.</source>
            <translation>Il n’y a pas de rendu ({suffix}) dans {folder}. Mettez-y les fichiers de la classe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/shelf.py" />
            <source>There is no lesson “{name}”. Give a lesson's folder or file, or one of: {known}.</source>
            <translation>Il n’y a pas de leçon « {name} ». Donnez le dossier ou le fichier d’une leçon, ou l’une de : {known}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This is larger than the lesson needs: {what}.</source>
            <translation>C’est plus grand que ce que demande la leçon : {what}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>This is no hand-in that can be read: {reason}.</source>
            <translation>Ce n’est pas un rendu lisible : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_state.py" />
            <source>This lesson keeps that as it is. Play freely, if you want to try it.</source>
            <translation>Cette leçon garde cela tel quel. L’essai libre permet de l’essayer.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>This run does not count: the lesson asks for something else at {path}.</source>
            <translation>Cette exécution ne compte pas : la leçon demande autre chose à {path}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>Your progress cannot be kept here ({reason}). Hand in before you close the window, or it is lost.</source>
            <translation>Votre progression ne peut pas être gardée ici ({reason}). Rendez avant de fermer la fenêtre, sinon elle est perdue.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced test accuracy</source>
            <translation>exactitude de test équilibrée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>balanced training accuracy</source>
            <translation>exactitude d’entraînement équilibrée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>bias of the first neuron</source>
            <translation>biais du premier neurone</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>diverged</source>
            <translation>divergence</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>epochs</source>
            <translation>époques</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from itself.</source>
            <translation>l’expérience « {name} » provient d’elle-même.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>experiment “{name}” comes from “{base}”, which is neither an experiment nor a .json file.</source>
            <translation>l’expérience « {name} » provient de « {base} », qui n’est ni une expérience ni un fichier .json.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient norm</source>
            <translation>norme du gradient</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>gradient of the first ÷ the last hidden layer</source>
            <translation>gradient de la première ÷ de la dernière couche cachée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>mean activation</source>
            <translation>activation moyenne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>parameters</source>
            <translation>paramètres</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of dead neurons</source>
            <translation>part de neurones morts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>share of gradients of one sign</source>
            <translation>part de gradients de même signe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test RMSE</source>
            <translation>RMSE de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test R²</source>
            <translation>R² de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test accuracy</source>
            <translation>exactitude de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test loss</source>
            <translation>perte de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test precision</source>
            <translation>précision de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>test recall</source>
            <translation>rappel de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/lesson_session.py" />
            <source>the studio was started to keep nothing</source>
            <translation>le studio a été lancé pour ne rien garder</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training RMSE</source>
            <translation>RMSE d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training R²</source>
            <translation>R² d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training accuracy</source>
            <translation>exactitude d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss</source>
            <translation>perte d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training loss above its floor</source>
            <translation>perte d’entraînement au-dessus de son plancher</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training precision</source>
            <translation>précision d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/metrics.py" />
            <source>training recall</source>
            <translation>rappel d’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/prose.py" />
            <source>{file}, line {line}: {reason}.</source>
            <translation>{file}, ligne {line} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} cannot be made: {reason}. Choose another place.</source>
            <translation>{folder} ne peut pas être créé : {reason}. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} holds more than {most} hand-ins.</source>
            <translation>{folder} contient plus de {most} rendus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/collect.py" />
            <source>{folder} is not a folder. Give the folder with the hand-ins.</source>
            <translation>{folder} n’est pas un dossier. Donnez le dossier qui contient les rendus.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>{folder} is there already. Choose another name, so that nothing is lost.</source>
            <translation>{folder} existe déjà. Choisissez un autre nom, pour ne rien perdre.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/bundle.py" />
            <source>{path} cannot be opened as a lesson: {reason}.</source>
            <translation>{path} ne peut pas être ouvert comme leçon : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/handin.py" />
            <source>{path} could not be written: {reason}. Choose another place, such as a memory stick.</source>
            <translation>{path} n’a pas pu être écrit : {reason}. Choisissez un autre emplacement, comme une clé USB.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/read.py" />
            <source>{where}/{file}, line {line}: {reason}.</source>
            <translation>{where}/{file}, ligne {line} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/lessons/template.py" />
            <source>“{name}” has no letter to make a lesson's id of.</source>
            <translation>« {name} » n’a aucune lettre dont faire l’identifiant d’une leçon.</translation>
        </message>
    </context>
    <context>
        <name>marks</name>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>Hidden {number}: {name}</source>
            <translation>Cachée {number} : {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>batch {size}</source>
            <translation>lot {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>by hand</source>
            <translation>à la main</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>from here</source>
            <translation>à partir d’ici</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>output: {name}</source>
            <translation>sortie : {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/mark_words.py" />
            <source>rate {rate}</source>
            <translation>taux {rate}</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A gap gets the median or the most frequent category of the training rows.</source>
            <translation>Une lacune reçoit la médiane ou la catégorie la plus fréquente des lignes d’entraînement.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>A table with a gap is not taken.</source>
            <translation>Un tableau avec une lacune n’est pas accepté.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Drop rows</source>
            <translation>Écarter les lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Fill in</source>
            <translation>Compléter</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Refuse</source>
            <translation>Refuser</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/table_summary.py" />
            <source>Rows with a gap are left out.</source>
            <translation>Les lignes avec une lacune sont laissées de côté.</translation>
        </message>
    </context>
    <context>
        <name>network</name>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>A dead neuron has slope 0 on every training row, so that no row changes its weights.</source>
            <translation>Un neurone mort a une pente de 0 sur chaque ligne d’entraînement, si bien qu’aucune ne change ses poids.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Hidden {number}</source>
            <translation>Cachée {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Inputs</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>No neuron is dead, and few outputs lie where the activation is flat.</source>
            <translation>Aucun neurone n’est mort, et peu de sorties tombent là où l’activation est plate.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>So many of the outputs lie where the activation is flat: little gradient passes.</source>
            <translation>Autant de sorties tombent là où l’activation est plate : peu de gradient passe.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>The outputs are no longer numbers: the training has blown up.</source>
            <translation>Les sorties ne sont plus des nombres : l’entraînement a explosé.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>active on {percent} % of rows</source>
            <translation>actif sur {percent} % des lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>chosen</source>
            <translation>choisi</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for a typical row</source>
            <translation>pour une ligne typique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>for this row</source>
            <translation>pour cette ligne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>from {low} to {high} on the rows</source>
            <translation>de {low} à {high} sur les lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>healthy</source>
            <translation>saine</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>mean</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>not a number</source>
            <translation>pas un nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_reading.py" />
            <source>slope {slope}</source>
            <translation>pente {slope}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/network_columns.py" />
            <source>variance</source>
            <translation>variance</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/row_answers.py" />
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{dead} of {units} dead</source>
            <translation>{dead} sur {units} morts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/layer_health.py" />
            <source>{percent} % saturated</source>
            <translation>{percent} % saturées</translation>
        </message>
    </context>
    <context>
        <name>neuron</name>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to the {count} neurons of {layer}.</source>
            <translation>Il transmet {output} aux {count} neurones de {layer}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>It passes {output} on to {layer}.</source>
            <translation>Il transmet {output} à {layer}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>a share of 1</source>
            <translation>une part de 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>dead: 0 on all rows</source>
            <translation>mort : 0 sur toutes les lignes</translation>
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
            <translation>jamais plate</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}({sum}) = {output}</source>
            <translation>{name}({sum}) = {output}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, for predictions only: the loss gets z = {sum}.</source>
            <translation>{name}, pour les prédictions seulement : la perte reçoit z = {sum}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{name}, inside the loss: the loss gets z = {sum}.</source>
            <translation>{name}, dans la perte : la perte reçoit z = {sum}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{output} is what the network says and the loss gets.</source>
            <translation>{output}, c’est ce que dit le réseau et ce que reçoit la perte.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} active</source>
            <translation>{percent} actif</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} flat</source>
            <translation>{percent} plate</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/neuron_words.py" />
            <source>{percent} saturated</source>
            <translation>{percent} saturé</translation>
        </message>
    </context>
    <context>
        <name>output</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_view.py" />
            <source>not {label}</source>
            <translation>pas {label}</translation>
        </message>
    </context>
    <context>
        <name>output_numbers</name>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>class</source>
            <translation>classe</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>number</source>
            <translation>numéro</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>prediction</source>
            <translation>prédiction</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>rows</source>
            <translation>lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>target</source>
            <translation>cible</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/output_numbers.py" />
            <source>training</source>
            <translation>entraînement</translation>
        </message>
    </context>
    <context>
        <name>pairing</name>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>applied before the loss</source>
            <translation>appliquée avant la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/pairing_heads.py" />
            <source>raw, nothing applied</source>
            <translation>brute, rien d’appliqué</translation>
        </message>
    </context>
    <context>
        <name>playground</name>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Hidden in Playground, but not here: {names}.</source>
            <translation>Caché dans Playground, mais pas ici : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not carried over, since no number of the training follows from it: {names}.</source>
            <translation>Non repris, car aucun nombre de l’entraînement n’en dépend : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>Not known to Playground, and left out: {names}.</source>
            <translation>Inconnu de Playground, et laissé de côté : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>The link has no seed, and Playground would draw one; here it is {seed}.</source>
            <translation>Le lien n’a pas de graine, et Playground en tirerait une ; ici c’est {seed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This is too long for a link of TensorFlow Playground.</source>
            <translation>C’est trop long pour un lien de TensorFlow Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link cannot be opened: {reason}</source>
            <translation>Ce lien ne peut pas être ouvert : {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link chooses no input. Choose at least one in Playground, such as x.</source>
            <translation>Ce lien ne choisit aucune entrée. Choisissez-en au moins une dans Playground, comme x.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>This link has {name}={value}. Allowed: {allowed}.</source>
            <translation>Ce lien a {name}={value}. Permis : {allowed}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number</source>
            <translation>un nombre</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a number from 1 to 99</source>
            <translation>un nombre de 1 à 99</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>a whole number from 1</source>
            <translation>un nombre entier à partir de 1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>batchSize={size} is more than the {rows} training rows. Playground then never changes a weight; here all rows are one batch.</source>
            <translation>batchSize={size} dépasse les {rows} lignes d’entraînement. Playground ne change alors jamais un poids ; ici toutes les lignes forment un lot.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>noise={noise} is out of range; as in Playground, {taken} is taken.</source>
            <translation>noise={noise} est hors limites ; comme dans Playground, on prend {taken}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>regularizationRate={rate} has no effect without a regularization, as in Playground.</source>
            <translation>regularizationRate={rate} n’a pas d’effet sans régularisation, comme dans Playground.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>{name}={word} is not known; as in Playground, {default} is taken.</source>
            <translation>{name}={word} n’est pas connu ; comme dans Playground, on prend {default}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/experiment/playground_link.py" />
            <source>“{text}” is no link of TensorFlow Playground. Copy the whole address, {host}/#activation=…</source>
            <translation>« {text} » n’est pas un lien de TensorFlow Playground. Copiez l’adresse entière, {host}/#activation=…</translation>
        </message>
    </context>
    <context>
        <name>plot_sheet</name>
        <message>
            <location filename="../../nnstudio/gui/plot_sheet.py" />
            <source>{name}, after {epochs} epochs</source>
            <translation>{name}, après {epochs} époques</translation>
        </message>
    </context>
    <context>
        <name>project</name>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>The work could not be recovered: {reason}.</source>
            <translation>Le travail n’a pas pu être récupéré : {reason}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/journal.py" />
            <source>Your work cannot be kept safe in {folder} at the moment: {reason}. It is still here; save it elsewhere, or make room. It is tried again every few seconds.</source>
            <translation>Votre travail ne peut pas être mis en sûreté dans {folder} pour le moment : {reason}. Il est toujours là ; enregistrez-le ailleurs, ou faites de la place. Un nouvel essai a lieu toutes les quelques secondes.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>a newer nnstudio has written it; install that one to open it</source>
            <translation>un nnstudio plus récent l’a écrit ; installez-le pour l’ouvrir</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it does not exist</source>
            <translation>il n’existe pas</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds more than {most} parts, which no project does</source>
            <translation>il contient plus de {most} parties, ce qu’aucun projet ne fait</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds two parts of one name</source>
            <translation>il contient deux parties de même nom</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it holds “{name}”, which is no plain file inside the project</source>
            <translation>il contient « {name} », qui n’est pas un fichier ordinaire du projet</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it holds “{name}”, which no project holds</source>
            <translation>il contient « {name} », qu’aucun projet ne contient</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is a folder</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is damaged, or was not written to its end</source>
            <translation>il est endommagé, ou n’a pas été écrit jusqu’au bout</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is larger than {most} MB</source>
            <translation>il dépasse {most} Mo</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>it is not a plain file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>it is not a project; projects are zip files with the ending .nnstudio</source>
            <translation>ce n’est pas un projet ; les projets sont des fichiers zip d’extension .nnstudio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>its part “{name}” is encrypted, or compressed in an unknown way</source>
            <translation>sa partie « {name} » est chiffrée, ou compressée d’une façon inconnue</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/arrays.py" />
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is damaged</source>
            <translation>sa partie « {part} » est endommagée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>its part “{part}” is damaged: {reason}</source>
            <translation>sa partie « {part} » est endommagée : {reason}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is missing</source>
            <translation>sa partie « {part} » manque</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its part “{part}” is too large</source>
            <translation>sa partie « {part} » est trop grande</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>its table is missing; a project carries the table that it is trained on</source>
            <translation>son tableau manque ; un projet contient le tableau sur lequel il est entraîné</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/race_parts.py" />
            <source>the race in it is damaged</source>
            <translation>la course qu’il contient est endommagée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/run_parts.py" />
            <source>the run in it is damaged</source>
            <translation>l’exécution qu’il contient est endommagée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the system refuses it ({reason})</source>
            <translation>le système le refuse ({reason})</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>the table in it is not the one that it was saved with</source>
            <translation>le tableau qu’il contient n’est pas celui avec lequel il a été enregistré</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/archive.py" />
            <source>unpacked it would be many times as large as it is, which no project is</source>
            <translation>décompressé, il serait bien des fois plus grand, ce qui n’est le cas d’aucun projet</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Choose another file, or ask for it once more.</source>
            <translation>{path} ne peut pas être ouvert : {reason}. Choisissez un autre fichier, ou redemandez-le.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} cannot be opened: {reason}. Its version before is kept as {backup}.</source>
            <translation>{path} ne peut pas être ouvert : {reason}. Sa version précédente est gardée sous {backup}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/project/files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} n’a pas pu être enregistré : {reason}. Rien n’a été modifié ; choisissez un autre emplacement.</translation>
        </message>
    </context>
    <context>
        <name>race</name>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Activation of hidden {number}</source>
            <translation>Activation, couche {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Batch size</source>
            <translation>Taille du lot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Hidden activations</source>
            <translation>Activations cachées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Initialiser</source>
            <translation>Initialiseur</translation>
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
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Neurons per hidden layer</source>
            <translation>Neurones par couche cachée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Optimiser</source>
            <translation>Optimiseur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/vary_row.py" />
            <source>Output and loss</source>
            <translation>Sortie et perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well from every seed.</source>
            <translation>{better} et {worse} font aussi bien depuis chaque graine.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} do equally well on average over {pairs} seeds.</source>
            <translation>{better} et {worse} font aussi bien en moyenne sur {pairs} graines.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon from every seed.</source>
            <translation>{better} et {worse} atteignent le but aussi tôt depuis chaque graine.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} and {worse} reach the goal equally soon on average over {pairs} seeds.</source>
            <translation>{better} et {worse} atteignent le but aussi tôt en moyenne sur {pairs} graines.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} fait mieux que {worse} de {difference:.4f} en moyenne (intervalle à 95 % de {low:.4f} à {high:.4f}, {pairs} graines) : presque sûrement pas du hasard (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} fait mieux que {worse} de {difference:.4f} en moyenne (intervalle à 95 % de {low:.4f} à {high:.4f}, {pairs} graines) : c’est peut-être du hasard (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} fait mieux que {worse} de {difference:.4f} en moyenne, mais {pairs} graines, c’est trop peu pour exclure le hasard. Prenez-en au moins 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} does better than {worse} by {difference:.4f}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} fait mieux que {worse} de {difference:.4f}, mais une graine, c’est trop peu pour exclure le hasard. Prenez-en au moins 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): hardly luck (p = {p:.2g}).</source>
            <translation>{better} atteint le but {difference:.1f} époques plus tôt que {worse} en moyenne (intervalle à 95 % de {low:.1f} à {high:.1f}, {pairs} graines) : presque sûrement pas du hasard (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to {high:.1f}, {pairs} seeds): that may well be luck (p = {p:.2g}).</source>
            <translation>{better} atteint le but {difference:.1f} époques plus tôt que {worse} en moyenne (intervalle à 95 % de {low:.1f} à {high:.1f}, {pairs} graines) : c’est peut-être du hasard (p = {p:.2g}).</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average, but {pairs} seeds are too few to tell that from luck. Take at least 6.</source>
            <translation>{better} atteint le but {difference:.1f} époques plus tôt que {worse} en moyenne, mais {pairs} graines, c’est trop peu pour exclure le hasard. Prenez-en au moins 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/statistics.py" />
            <source>{better} reaches the goal {difference:.1f} epochs sooner than {worse}, but one seed is too few to tell that from luck. Take at least 6.</source>
            <translation>{better} atteint le but {difference:.1f} époques plus tôt que {worse}, mais une graine, c’est trop peu pour exclure le hasard. Prenez-en au moins 6.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants do equally well from every seed: {names}.</source>
            <translation>{count} variantes font aussi bien depuis chaque graine : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/engine/race/ranking.py" />
            <source>{count} variants reach the goal equally soon from every seed: {names}.</source>
            <translation>{count} variantes atteignent le but aussi tôt depuis chaque graine : {names}.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/race_files.py" />
            <source>{path} could not be saved: {reason}. Nothing was changed; choose another place.</source>
            <translation>{path} n’a pas pu être enregistré : {reason}. Rien n’a été modifié ; choisissez un autre emplacement.</translation>
        </message>
    </context>
    <context>
        <name>row</name>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>a typical row</source>
            <translation>une ligne typique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>test row {number}</source>
            <translation>ligne de test {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>training row {number}</source>
            <translation>ligne d’entraînement {number}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/picked_row.py" />
            <source>your own row</source>
            <translation>votre propre ligne</translation>
        </message>
    </context>
    <context>
        <name>runs</name>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: an activation changed; the old curve stays grey.</source>
            <translation>Nouvelle exécution : une activation a changé ; l’ancienne courbe reste en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: other start weights; the old curve stays grey.</source>
            <translation>Nouvelle exécution : autres poids initiaux ; l’ancienne courbe reste en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the layers changed; the old curve stays grey.</source>
            <translation>Nouvelle exécution : les couches ont changé ; l’ancienne courbe reste en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the loss changed.</source>
            <translation>Nouvelle exécution : la perte a changé.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>New run: the network changed; the old curve stays grey.</source>
            <translation>Nouvelle exécution : le réseau a changé ; l’ancienne courbe reste en gris.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>batch {size}</source>
            <translation>lot {size}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run</source>
            <translation>exécution précédente</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>earlier run: {differences}</source>
            <translation>exécution précédente : {differences}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>inputs {names}</source>
            <translation>entrées {names}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>l1 {l1}, l2 {l2}</source>
            <translation>l1 {l1}, l2 {l2}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>loss fed with {input}</source>
            <translation>perte recevant {input}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>lr {rate}</source>
            <translation>lr {rate}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>no hidden layer</source>
            <translation>pas de couche cachée</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>other start weights</source>
            <translation>autres poids initiaux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>output {name}</source>
            <translation>sortie {name}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>seed {seed}</source>
            <translation>graine {seed}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/run_words.py" />
            <source>the run before the branch at epoch {epoch}</source>
            <translation>l’exécution avant la bifurcation à l’époque {epoch}</translation>
        </message>
    </context>
    <context>
        <name>samples</name>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: a loss below zero</source>
            <translation>Alarme : perte inférieure à zéro</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: dead neurons</source>
            <translation>Alarme : neurones morts</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: diverging</source>
            <translation>Alarme : divergence</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: exploding gradients</source>
            <translation>Alarme : gradients qui explosent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: only the majority</source>
            <translation>Alarme : seulement la majorité</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: over-fitting</source>
            <translation>Alarme : surapprentissage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: saturated neurons</source>
            <translation>Alarme : neurones saturés</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: squashed twice</source>
            <translation>Alarme : activation appliquée deux fois</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: stuck at chance</source>
            <translation>Alarme : bloqué au niveau du hasard</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: the learning rate is too high</source>
            <translation>Alarme : taux d’apprentissage trop élevé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Alarm: vanishing gradients</source>
            <translation>Alarme : gradients qui s’évanouissent</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Breast cancer</source>
            <translation>Cancer du sein</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Bumps</source>
            <translation>Bosses</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Checkerboard</source>
            <translation>Damier</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Circle</source>
            <translation>Cercle</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts</source>
            <translation>Comptages</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Counts with Poisson</source>
            <translation>Comptages avec Poisson</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Diabetes</source>
            <translation>Diabète</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Exclusive or</source>
            <translation>Ou exclusif</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Half moons</source>
            <translation>Demi-lunes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Handwritten digits</source>
            <translation>Chiffres manuscrits</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Iris</source>
            <translation>Iris</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Line with outliers</source>
            <translation>Droite avec valeurs aberrantes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Plane</source>
            <translation>Plan</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Rare yes</source>
            <translation>Oui rare</translation>
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
            <translation>Trois étiquettes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Three rings</source>
            <translation>Trois anneaux</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Two clouds</source>
            <translation>Deux nuages</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/sample_names.py" />
            <source>Wine</source>
            <translation>Vin</translation>
        </message>
    </context>
    <context>
        <name>session</name>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table has not been read yet, so that the project cannot carry it. Try again.</source>
            <translation>Le tableau n’a pas encore été lu, le projet ne peut donc pas l’emporter. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/documents.py" />
            <source>The table lies inside the project. Save it as a project (.nnstudio) to keep it.</source>
            <translation>Le tableau est dans le projet. Enregistrez en projet (.nnstudio) pour le garder.</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/background.py" />
            <source>This could not be done: {reason}.</source>
            <translation>Cela n’a pas pu être fait : {reason}.</translation>
        </message>
    </context>
    <context>
        <name>status</name>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Cannot be trained as it stands</source>
            <translation>Ne peut pas être entraîné tel quel</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Finished: press {key} to train on</source>
            <translation>Terminé : {key} pour continuer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Getting ready…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Loading the data…</source>
            <translation>Chargement des données…</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Looking back: press {key} to train from here</source>
            <translation>Regard en arrière : {key} pour entraîner d’ici</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>New network, new weights: press {key} to train</source>
            <translation>Nouveau réseau, nouveaux poids : {key} pour entraîner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Paused: press {key} to go on</source>
            <translation>En pause : {key} pour continuer</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Ready: press {key} to train</source>
            <translation>Prêt : {key} pour entraîner</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Stopped: a number became NaN or infinite</source>
            <translation>Arrêté : un nombre est devenu NaN ou infini</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Studio</source>
            <translation>Studio</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>Training anew: the change asked for new weights</source>
            <translation>Nouvel entraînement : la modification demandait de nouveaux poids</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>on {device}</source>
            <translation>sur {device}</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/status.py" />
            <source>{count} frames/s</source>
            <translation>{count} images/s</translation>
        </message>
    </context>
    <context>
        <name>undo</name>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>adding of layer</source>
            <translation>ajout d’une couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L1</source>
            <translation>changement de L1</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of L2</source>
            <translation>changement de L2</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of activation</source>
            <translation>changement d’activation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of amplitude</source>
            <translation>changement d’amplitude</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of batch size</source>
            <translation>changement de taille du lot</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data</source>
            <translation>changement des données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of data seed</source>
            <translation>changement de la graine des données</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of device</source>
            <translation>changement de périphérique</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of epochs</source>
            <translation>changement des époques</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of goal</source>
            <translation>changement de but</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of initialiser</source>
            <translation>changement d’initialiseur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of inputs</source>
            <translation>changement des entrées</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of learning rate</source>
            <translation>changement du taux d’apprentissage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss</source>
            <translation>changement de perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of loss factor</source>
            <translation>changement du facteur de perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of name</source>
            <translation>changement de nom</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of network</source>
            <translation>changement du réseau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of neurons</source>
            <translation>changement des neurones</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of noise</source>
            <translation>changement du bruit</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of optimiser</source>
            <translation>changement d’optimiseur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of output activation</source>
            <translation>changement d’activation de sortie</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of outputs</source>
            <translation>changement des sorties</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of positive share</source>
            <translation>changement de part positive</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of rows</source>
            <translation>changement des lignes</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of seed</source>
            <translation>changement de graine</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of several settings</source>
            <translation>changement de plusieurs réglages</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of start bias</source>
            <translation>changement du biais initial</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of target coding</source>
            <translation>changement du codage des cibles</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of test share</source>
            <translation>changement de part de test</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of training</source>
            <translation>changement de l’entraînement</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>change of what the loss is fed with</source>
            <translation>changement de ce que reçoit la perte</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>going back</source>
            <translation>retour en arrière</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>new luck</source>
            <translation>nouveau tirage</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening from the race</source>
            <translation>ouverture depuis la course</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>opening of table</source>
            <translation>ouverture d’un tableau</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>removal of layer</source>
            <translation>retrait d’une couche</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>reset</source>
            <translation>réinitialisation</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>training from an earlier moment</source>
            <translation>entraînement depuis un moment antérieur</translation>
        </message>
        <message>
            <location filename="../../nnstudio/session/edit_names.py" />
            <source>weight set by hand</source>
            <translation>poids réglé à la main</translation>
        </message>
    </context>
    <context>
        <name>verdict</name>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>PyTorch refuses</source>
            <translation>PyTorch refuse</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>discouraged</source>
            <translation>déconseillé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>fits</source>
            <translation>convient</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>refused</source>
            <translation>refusé</translation>
        </message>
        <message>
            <location filename="../../nnstudio/gui/parts/verdict_words.py" />
            <source>wrong</source>
            <translation>faux</translation>
        </message>
    </context>
</TS>
