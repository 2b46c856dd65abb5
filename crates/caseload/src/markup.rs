//! Markup made in one piece, for rows that come and go by the dozen: a browser reads a text much faster than it is told of every
//! single element. Tags are literals; everything else is escaped.

/// Markup that grows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Tags and entities that stand in the program.
    pub fn tags(&mut self, tags: &'static str) -> &mut Self {
        self.0.push_str(tags);
        self
    }

    /// A text, inside an element or inside the quotes of an attribute.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for sign in text.chars() {
            match sign {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                sign => self.0.push(sign),
            }
        }
        self
    }

    /// A drawing: markup of the program's own making, from literals and numbers alone.
    pub fn drawing(&mut self, body: &str) -> &mut Self {
        self.0.push_str(body);
        self
    }

    /// All of it.
    pub fn into_string(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_stays_a_text() {
        let mut markup = Markup::default();
        markup
            .tags("<a href=\"")
            .text("#/x\" onclick='y'")
            .tags("\">")
            .text("<img src=x onerror=alert(1)> & co")
            .tags("</a>");
        assert_eq!(
            markup.into_string(),
            "<a href=\"#/x&quot; onclick=&#39;y&#39;\">&lt;img src=x onerror=alert(1)&gt; &amp; co</a>"
        );
    }
}
