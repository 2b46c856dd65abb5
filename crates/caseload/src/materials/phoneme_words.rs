//! Words to take apart, with their sounds as a teacher writes them down: `sh` is one sound, `er` is one sound. Where
//! American speakers differ the word was left out. The list is our own.

/// Two sounds.
pub(super) const TWO: &str = "shoe:sh-oo tie:t-ie bee:b-ee go:g-oe my:m-ie zoo:z-oo see:s-ee day:d-ay pie:p-ie toe:t-oe \
    key:k-ee knee:n-ee low:l-oe may:m-ay new:n-oo pay:p-ay row:r-oe say:s-ay she:sh-ee two:t-oo way:w-ay ice:ie-s eat:ee-t ape:ay-p";

/// Three sounds.
pub(super) const THREE: &str = "ship:sh-i-p dog:d-o-g cat:k-a-t sun:s-u-n fish:f-i-sh bed:b-e-d map:m-a-p leg:l-e-g \
    rain:r-ay-n boat:b-oe-t feet:f-ee-t moon:m-oo-n bike:b-ie-k cake:k-ay-k nose:n-oe-z chin:ch-i-n duck:d-u-k rock:r-o-k \
    path:p-a-th bell:b-e-l hill:h-i-l wave:w-ay-v game:g-ay-m soup:s-oo-p light:l-ie-t night:n-ie-t phone:f-oe-n \
    jam:j-a-m web:w-e-b van:v-a-n yes:y-e-s zip:z-i-p mud:m-u-d pot:p-o-t goat:g-oe-t seed:s-ee-d \
    sheep:sh-ee-p cheese:ch-ee-z teach:t-ee-ch leaf:l-ee-f road:r-oe-d soap:s-oe-p tail:t-ay-l mouse:m-ow-s \
    house:h-ow-s shout:sh-ow-t coin:k-oy-n voice:v-oy-s book:b-uu-k foot:f-uu-t";

/// Four sounds.
pub(super) const FOUR: &str = "stop:s-t-o-p frog:f-r-o-g nest:n-e-s-t lamp:l-a-m-p hand:h-a-n-d milk:m-i-l-k snail:s-n-ay-l \
    green:g-r-ee-n cloud:k-l-ow-d spoon:s-p-oo-n brush:b-r-u-sh crab:k-r-a-b flag:f-l-a-g glass:g-l-a-s slide:s-l-ie-d \
    smile:s-m-ie-l tent:t-e-n-t desk:d-e-s-k gift:g-i-f-t jump:j-u-m-p bread:b-r-e-d clock:k-l-o-k grape:g-r-ay-p \
    snake:s-n-ay-k plate:p-l-ay-t sleep:s-l-ee-p swim:s-w-i-m soft:s-o-f-t";

/// Five sounds.
pub(super) const FIVE: &str = "plant:p-l-a-n-t stamp:s-t-a-m-p blend:b-l-e-n-d crust:k-r-u-s-t frost:f-r-o-s-t print:p-r-i-n-t \
    stand:s-t-a-n-d trunk:t-r-u-ng-k split:s-p-l-i-t scrub:s-k-r-u-b spring:s-p-r-i-ng";
