//! One macro that writes a struct field by field and reads it back, keeping every field it does not know.
//!
//! Serde's own `flatten` would do the same for more bytes in the download.

/// What an absent field means.
pub(super) trait Absent: Sized {
    /// The value of an absent field, where there is one.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether writing the field can be left out.
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T> Absent for Option<T> {
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Absent for Vec<T> {
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Only used for marks that are false unless something happened, such as "deleted".
impl Absent for bool {
    fn absent() -> Option<Self> {
        Some(false)
    }
    fn is_absent(&self) -> bool {
        !*self
    }
}

impl Absent for crate::records::Marks {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

macro_rules! always_there {
    ($($type:ty),+ $(,)?) => { $(impl $crate::wire::fields::Absent for $type {})+ };
}
pub(super) use always_there;

/// `wire_struct!(Type: "what it is" { "key" => field, … } extra)`: `extra` when unknown fields are kept in `extra`.
macro_rules! wire_struct {
    ($type:ty: $what:literal { $($key:literal => $field:ident),+ $(,)? } $($extra:ident)?) => {
        impl serde::ser::Serialize for $type {
            // Once in the download, not once per caller.
            #[inline(never)]
            fn serialize<S: serde::ser::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                use $crate::wire::fields::Absent;
                let mut map = serializer.serialize_map(None)?;
                $(if !self.$field.is_absent() {
                    map.serialize_entry($key, &self.$field)?;
                })+
                $(for (key, value) in &self.$extra {
                    map.serialize_entry(key, value)?;
                })?
                map.end()
            }
        }

        impl<'de> serde::de::Deserialize<'de> for $type {
            fn deserialize<D: serde::de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;
                impl<'de> serde::de::Visitor<'de> for Fields {
                    type Value = $type;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str($what)
                    }

                    #[inline(never)]
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$type, A::Error> {
                        use serde::de::Error;
                        use $crate::wire::fields::Absent;
                        $(let mut $field = None;)+
                        $(let mut $extra = $crate::records::Extra::new();)?
                        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                            match key.as_ref() {
                                $($key => {
                                    if $field.replace(map.next_value()?).is_some() {
                                        return Err(A::Error::duplicate_field($key));
                                    }
                                })+
                                unknown => wire_struct!(@unknown map unknown $($extra)?),
                            }
                        }
                        Ok(Self::Value {
                            $($field: match $field.or_else(Absent::absent) {
                                Some(value) => value,
                                None => return Err(A::Error::missing_field($key)),
                            },)+
                            $($extra,)?
                        })
                    }
                }
                deserializer.deserialize_map(Fields)
            }
        }
    };
    (@unknown $map:ident $key:ident $extra:ident) => {{
        if $extra.insert($key.to_owned(), $map.next_value()?).is_some() {
            return Err(A::Error::custom(format_args!("the field {} stands twice", $key)));
        }
    }};
    // Inside a value (not a record) an unknown field would be lost on writing back, so the value is refused as a whole.
    (@unknown $map:ident $key:ident) => {
        return Err(A::Error::unknown_field($key, &[]))
    };
}
pub(super) use wire_struct;
