/** Tests of reading and writing records. */
@NullMarked
package hallucination.survey.papers;

import org.jspecify.annotations.NullMarked;
