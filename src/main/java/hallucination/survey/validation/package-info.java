/**
 * Says whether a knowledge base is sound.
 *
 * <p>Begin at {@link hallucination.survey.validation.Validator}, which runs every check over all
 * records and reports each breach at the line of the YAML file that causes it. This package knows
 * neither pages nor HTTP.
 */
@NullMarked
package hallucination.survey.validation;

import org.jspecify.annotations.NullMarked;
