//! Spanish names of measures, types of goals, scoring rules and units. Each line: the code, a bar, the text.

pub(super) static MEASURES: &str = "\
R-CBM|Fluidez de lectura oral\n\
MAZE|Maze, elecciones correctas\n\
MAZE-ADJ|Maze, ajustado por azar\n\
CAIU-CQ|Preguntas de comprensión\n\
RETELL|Relato de lo leído\n\
MCRC|Comprensión lectora de opción múltiple\n\
VOCAB|Vocabulario\n\
M-COMP|Cálculo, puntos\n\
M-CBM-DC|Cálculo, dígitos correctos\n\
M-CAP|Conceptos y aplicaciones de matemáticas\n\
AC-MATH|Acadience Math\n\
WE-TWW|Total de palabras escritas\n\
WE-WSC|Palabras bien escritas en un texto\n\
WE-CWS|Secuencias correctas de escritura\n\
WE-CIWS|Secuencias correctas menos incorrectas\n\
SPELL-CLS|Ortografía, secuencias de letras\n\
SPELL-WSC|Ortografía, palabras correctas\n\
LNF|Fluidez en nombrar letras\n\
LSF|Fluidez en sonidos de letras\n\
FSF|Fluidez en el primer sonido\n\
PSF|Fluidez en la segmentación de fonemas\n\
NWF-CLS|Palabras inventadas, sonidos de letras\n\
NWF-WWR|Palabras inventadas, palabras enteras\n\
WRF|Fluidez en lectura de palabras\n\
OCM|Conteo oral\n\
NIM|Identificación de números\n\
QD|Comparación de cantidades\n\
MN|Número que falta\n\
TASK|Desempeño en una tarea con ayudas\n\
percent_correct|Porcentaje correcto\n\
trials_x_of_y|Intentos, x de y\n\
frequency_count|Frecuencia\n\
rate|Tasa\n\
duration|Duración\n\
latency|Latencia\n\
partial_interval|Intervalo parcial\n\
whole_interval|Intervalo completo\n\
momentary_sampling|Muestreo momentáneo\n\
rubric|Rúbrica\n\
prompt_level|Nivel de ayuda\n\
task_analysis|Análisis de tareas\n\
yes_no|Sí o no\n\
permanent_product|Producto permanente\n\
cbm_fluency|Prueba breve con tiempo (CBM)\n\
compound|Resultado con una condición";

pub(super) static AREAS: &str = "\
reading|Lectura\n\
reading_comprehension|Comprensión lectora\n\
mathematics|Matemáticas\n\
written_expression|Expresión escrita\n\
spelling|Ortografía\n\
early_literacy|Lectura inicial\n\
early_numeracy|Números iniciales\n\
functional|Destrezas y rutinas\n\
behavior|Conducta";

pub(super) static SCORINGS: &str = "\
standard|Usual\n\
insertions_count|Las palabras añadidas son errores\n\
correct|Elecciones correctas\n\
correct_minus_half_incorrect|Correctas menos la mitad de las incorrectas\n\
correct_minus_incorrect|Correctas menos incorrectas\n\
stop3|Correctas antes del tercer error seguido\n\
stop2|Correctas antes del segundo error seguido\n\
accuracy_of_points|Precisión por puntos\n\
accuracy_of_items|Precisión por ejercicios\n\
bqd|Comparación inicial de cantidades (BQD)\n\
nif|Identificación de números (NIF)\n\
nnf|Número siguiente (NNF)\n\
aqd|Comparación avanzada de cantidades (AQD)\n\
mnf|Número que falta (MNF)\n\
comp|Cálculo (COMP)\n\
per_minute|Por minuto\n\
per_hour|Por hora\n\
total|Segundos en total\n\
mean|Promedio\n\
percent_of_session|Porcentaje de la sesión\n\
sum|Todos los niveles juntos\n\
independent|Porcentaje sin ayuda\n\
mean_rank|Rango promedio de la ayuda\n\
percent|Porcentaje\n\
count|Cantidad";

pub(super) static DISCONTINUE: &str = "\
never|No hay regla para detenerse antes.\n\
first_line|Ninguna palabra correcta en la primera línea: deténgase y anote 0. En la evaluación de referencia, menos de 10 palabras en el primer texto: no aplique los otros dos.\n\
first_row|Nada correcto en la primera fila: deténgase y anote 0.\n\
first_five_words|Nada correcto en las cinco primeras palabras: deténgase y anote 0.\n\
second_pause|La segunda pausa de 5 segundos termina el relato.\n\
first_row_or_ten_wrong|Toda la primera fila mal, o 10 mal seguidos más adelante: deténgase y anote los segundos.\n\
third_error|No hay regla para detenerse antes; se puede dejar de contar en el tercer error seguido si así lo dice la meta.\n\
manual|Deténgase antes según indique el manual de la editorial.\n\
as_written|Deténgase como diga la meta.";

pub(super) static UNITS: &str = "\
letters_per_minute|Letras correctas en 1 minuto|letras|letra\n\
sounds_per_minute|Sonidos de letras correctos en 1 minuto|sonidos|sonido\n\
segments_per_minute|Sonidos de palabras correctos en 1 minuto|segmentos|segmento\n\
points_per_minute|Puntos en 1 minuto|puntos|punto\n\
numbers_per_minute|Números correctos en 1 minuto|números|número\n\
items_per_minute|Ejercicios correctos en 1 minuto|ejercicios|ejercicio\n\
digits_per_minute|Dígitos correctos en 1 minuto|dígitos|dígito\n\
choices|Elecciones correctas|elecciones|elección\n\
adjusted_choices|Elecciones correctas menos incorrectas|elecciones|elección\n\
points|Puntos|puntos|punto\n\
words|Palabras|palabras|palabra\n\
sequences|Secuencias correctas|secuencias|secuencia\n\
sequences_left|Secuencias correctas menos incorrectas|secuencias|secuencia\n\
items|Elementos|elementos|elemento\n\
times_per_minute|Veces por minuto|por minuto|por minuto\n\
times_per_hour|Veces por hora|por hora|por hora\n\
seconds|Segundos|segundos|segundo\n\
seconds_per_episode|Segundos por episodio, en promedio|segundos|segundo\n\
seconds_to_answer|Segundos hasta la respuesta, valor del medio|segundos|segundo\n\
level|Nivel|niveles|nivel\n\
rank|Rango promedio de la ayuda|rangos|rango\n\
own|Valor||";

pub(super) static PERCENTS: &str = "\
duration|Porcentaje de la sesión\n\
partial_interval|Porcentaje de intervalos con la conducta (PIR)\n\
whole_interval|Porcentaje de intervalos completos (WIR)\n\
momentary_sampling|Porcentaje de momentos (MTS)\n\
prompt_level|Porcentaje sin ayuda\n\
task_analysis|Porcentaje de pasos\n\
yes_no|Porcentaje cumplido\n\
permanent_product|Porcentaje hecho\n\
TASK|Porcentaje de oportunidades";

pub(super) static PROMPTS: &str = "\
I|Sin ayuda\n\
G|Gesto o señal visual\n\
V|Ayuda verbal\n\
M|Modelo\n\
PP|Ayuda física parcial\n\
FP|Ayuda física total\n\
NR|Sin respuesta o negativa";

pub(super) static STARTERS: &str = "\
percent_correct.multiplication|resolverá multiplicaciones de una cifra\n\
trials.follows_directions|seguirá una instrucción de dos pasos a la primera vez\n\
trials.asks_for_help|pedirá ayuda con palabras en vez de dejar la tarea\n\
frequency.call_outs|hablará sin que le pregunten\n\
frequency.raises_hand|levantará la mano y esperará antes de hablar\n\
rate.call_outs|hablará sin que le pregunten\n\
duration.on_task|se mantendrá en el trabajo independiente\n\
duration.tantrum|estará fuera de control después de que se le pida parar\n\
latency.begins_work|empezará el trabajo después de la instrucción\n\
partial_interval.off_task|estará fuera de la tarea\n\
whole_interval.on_task|trabajará sin interrupción\n\
momentary_sampling.on_task|estará en la tarea\n\
rubric.writing|escribirá un párrafo, calificado con la rúbrica\n\
prompt_level.routine|hará la rutina de llegada sin ayuda\n\
task_analysis.hand_washing|hará los pasos de lavarse las manos\n\
yes_no.homework|entregará la tarea\n\
permanent_product.assignments|terminará los trabajos del día\n\
cbm.oral_reading|leerá palabras correctamente en 1 minuto\n\
cbm.maze|elegirá las palabras correctas en un texto maze\n\
cbm.computation|obtendrá puntos en una prueba mixta de cálculo\n\
cbm.writing_sequences|escribirá secuencias correctas en 3 minutos a partir de un comienzo de cuento\n\
cbm.letter_names|nombrará letras en 1 minuto\n\
cbm.letter_sounds|dirá sonidos de letras en 1 minuto\n\
cbm.phonemes|dirá los sonidos de palabras oídas en 1 minuto\n\
cbm.nonsense_words|leerá enteras palabras inventadas en 1 minuto\n\
cbm.oral_counting|contará en voz alta durante 1 minuto\n\
cbm.numbers|nombrará números en 1 minuto\n\
cbm.quantities|dirá cuál de dos números es mayor durante 1 minuto\n\
cbm.missing_numbers|dirá el número que falta durante 1 minuto\n\
compound.planner|anotará por su cuenta las tareas diarias en la agenda\n\
trials.answers_questions|responderá una pregunta sobre el cuento con palabras, una seña o una imagen\n\
trials.greets|devolverá el saludo con palabras, una seña o un gesto\n\
trials.takes_turns|esperará su turno y lo cederá sin recordatorio\n\
trials.coping|usará una de las estrategias aprendidas para calmarse\n\
trials.transitions|pasará a la siguiente actividad en 2 minutos\n\
trials.requests|pedirá un objeto o una actividad\n\
frequency.leaves_seat|se levantará de su lugar sin permiso\n\
frequency.aggression|golpeará, pateará o empujará a otra persona\n\
frequency.comments|agregará un comentario sobre el tema\n\
latency.transitions|llegará al siguiente lugar\n\
rubric.conversation|participará en una conversación, calificada con la rúbrica\n\
prompt_level.dressing|se pondrá el abrigo y los zapatos y preparará la mochila\n\
prompt_level.lunch|hará los pasos del almuerzo\n\
task_analysis.pays|hará los pasos de pagar en una tienda\n\
task_analysis.brushes_teeth|hará los pasos de cepillarse los dientes\n\
yes_no.on_time|estará en clase cuando empiece\n\
yes_no.materials|tendrá listos todos los materiales\n\
permanent_product.agenda|terminará y entregará los trabajos\n\
percent_correct.money|dirá el valor\n\
percent_correct.time|dirá la hora\n\
percent_correct.sight_words|leerá las palabras\n\
compound.checks_work|corregirá el trabajo con la lista antes de entregarlo\n\
cbm.comprehension_questions|responderá preguntas de comprensión sobre un pasaje\n\
cbm.words_written|escribirá palabras en 3 minutos a partir de un comienzo de cuento\n\
cbm.words_spelled|escribirá palabras con buena ortografía en 3 minutos a partir de un comienzo de cuento\n\
cbm.nonsense_sounds|dirá los sonidos de palabras inventadas en 1 minuto";
