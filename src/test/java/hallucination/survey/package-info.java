/** Tests of the program as a whole: its architecture, its commands, and the real data. */
@NullMarked
package hallucination.survey;

import org.jspecify.annotations.NullMarked;
