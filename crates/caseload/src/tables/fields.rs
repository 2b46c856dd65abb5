//! What a column of scores can hold, and the words that schools write over it, in English and Spanish.

use super::fold::words_of;

/// The meaning of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The day of the session.
    Date,
    /// Whole name, initials or code.
    Student,
    /// The given name, where the whole name has no column.
    GivenName,
    /// The family name, where the whole name has no column.
    FamilyName,
    /// The count that is scored: words correct, trials correct, how often it happened.
    Score,
    /// Incorrect answers or misread words.
    Errors,
    /// Opportunities; in a reading probe the words attempted.
    Of,
    /// Length of the probe or observation, in seconds.
    Seconds,
    /// The same in minutes; decimals are possible.
    Minutes,
    /// Form, passage or list that was used.
    Form,
    /// Help that was given.
    Support,
    /// A word or letter that says scored, absent, refused, not given or spoiled.
    Status,
    /// Other remarks.
    Note,
    /// What was measured, in a file with several measures.
    Measure,
}

impl Field {
    /// Every field.
    pub const ALL: [Field; 14] = [
        Field::Date,
        Field::Student,
        Field::GivenName,
        Field::FamilyName,
        Field::Score,
        Field::Errors,
        Field::Of,
        Field::Seconds,
        Field::Minutes,
        Field::Form,
        Field::Support,
        Field::Status,
        Field::Note,
        Field::Measure,
    ];

    /// Column names that mean this field, the surest first, in the form of `words_of`, divided by bars.
    fn headings(self) -> &'static str {
        match self {
            Field::Date => {
                "date|test date|score date|probe date|assessment date|session date|date given|date administered|\
                 date of probe|administration date|fecha|fecha de evaluacion|fecha de la evaluacion|\
                 fecha de la prueba|fecha de aplicacion|timestamp"
            }
            Field::Student => {
                "student|student name|name|full name|pupil|learner|child|alumno|alumna|alumno a|estudiante|nombre|\
                 nombre completo|nombre del alumno|nombre del estudiante|nombre y apellidos|initials|iniciales|\
                 student initials|student code|student id|student number|code|codigo|codigo del alumno|id|local id|\
                 id del alumno|id del estudiante|matricula"
            }
            Field::GivenName => {
                "first name|given name|firstname|student first name|first|nombre de pila|nombres|primer nombre"
            }
            Field::FamilyName => {
                "last name|family name|surname|lastname|student last name|last|apellido|apellidos|primer apellido"
            }
            // Names of a raw count come before names that may stand over a derived number.
            Field::Score => {
                "wrc|wcpm|cwpm|wcm|words read correct|words read correctly|words correct|words correct per minute|\
                 words correct per min|correct|number correct|correct responses|orf|r cbm|rcbm|cls|count|frequency|\
                 times|occurrences|incidents|palabras correctas|palabras leidas correctamente|\
                 palabras correctas por minuto|pcpm|correctas|correctos|aciertos|respuestas correctas|frecuencia|\
                 veces|cantidad|conteo|score|raw score|total correct|points|value|puntaje|puntuacion|resultado|\
                 puntos|valor"
            }
            Field::Errors => {
                "errors|error|err|errs|number of errors|incorrect|miscues|wrong|errores|numero de errores|\
                 incorrectas|incorrectos|equivocaciones|fallos"
            }
            Field::Of => {
                "of|out of|opportunities|trials|number of trials|total trials|possible|points possible|\
                 total possible|total|items|attempted|words attempted|total words|total words read|twr|de|\
                 oportunidades|ensayos|intentos|total de ensayos|total de oportunidades|posibles|total de palabras|\
                 palabras leidas|de un total de"
            }
            Field::Seconds => {
                "seconds|sec|secs|time seconds|time in seconds|time sec|seconds read|segundos|seg|\
                 tiempo en segundos|tiempo seg|duracion en segundos"
            }
            Field::Minutes => {
                "minutes|min|mins|time minutes|time in minutes|time min|minutes observed|minutos|tiempo en minutos|\
                 tiempo min|minutos observados|duracion en minutos"
            }
            Field::Form => {
                "form|form id|form number|probe|probe id|probe number|passage|list|forma|formulario|pasaje|lectura|\
                 lista|prueba"
            }
            Field::Support => {
                "support|support level|level of support|prompt|prompts|prompt level|help|help given|assistance|apoyo|\
                 nivel de apoyo|ayuda|ayuda dada|nivel de ayuda"
            }
            Field::Status => {
                "status|score status|session status|attendance|absent or other|estado|estatus|asistencia|ausente u otro"
            }
            Field::Note => {
                "note|notes|comment|comments|remark|remarks|observation|observations|nota|notas|comentario|\
                 comentarios|observacion|observaciones"
            }
            Field::Measure => {
                "measure|measures|measure name|measure code|measure type|test|test name|assessment|assessment name|\
                 assessment type|probe type|type of probe|subtest|cbm measure|skill|medida|nombre de la medida|\
                 codigo de la medida|tipo de medida|tipo de prueba|nombre de la prueba|evaluacion|\
                 nombre de la evaluacion|subprueba|destreza|habilidad"
            }
        }
    }
}

/// Words that say a column is about something else, whatever else is in its name: a date of birth, a goal, a norm.
const ELSEWHERE: &str = "birth|dob|nacimiento|percentile|percentil|target|goal|meta|objetivo|aim|aimline|grade|grado|norm|norma|\
     expected|esperado|baseline|roi|slope|teacher|maestro|maestra|docente|school|escuela|district|distrito|accuracy|\
     precision|exactitud|average|promedio|modified|created|due|group|grupo|percent|percentage|pct|porcentaje";

/// Whether a word is in a list divided by bars. One text is smaller in the shipped program than a list of texts.
pub(super) fn is_in(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

/// How well a column name fits a field: larger is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The name is longer and holds the words of the field.
    Holds { words: usize },
    /// The name is one of the field's own, less usual the larger the number.
    Is { rarer: std::cmp::Reverse<usize> },
}

/// How a column name fits a field; none when it does not.
pub(super) fn fit(name: &str, field: Field) -> Option<Fit> {
    let name = words_of(name);
    if let Some(rarer) = field.headings().split('|').position(|heading| heading == name) {
        return Some(Fit::Is { rarer: std::cmp::Reverse(rarer) });
    }
    if name.split(' ').any(|word| is_in(ELSEWHERE, word)) {
        return None;
    }
    let padded = format!(" {name} ");
    field
        .headings()
        .split('|')
        // Short words such as `de` or `of` mean something only alone.
        .filter(|heading| heading.len() > 2 && padded.contains(&format!(" {heading} ")))
        .map(|heading| heading.split(' ').count())
        .max()
        .map(|words| Fit::Holds { words })
}

/// Whether a cell is, word for word, a column name that is known here.
pub(super) fn is_heading(cell: &str) -> bool {
    let name = words_of(cell);
    Field::ALL.into_iter().any(|field| is_in(field.headings(), &name))
}

/// Whether a column over a code or a number, not a name, was meant.
pub(super) fn is_code_heading(name: &str) -> bool {
    let name = words_of(name);
    name.split(' ').any(|word| matches!(word, "id" | "code" | "codigo" | "number" | "matricula"))
}

/// Whether a name is in the language's short form for both the whole and the given name.
pub(super) fn is_plain_name(name: &str) -> bool {
    matches!(words_of(name).as_str(), "name" | "nombre")
}
