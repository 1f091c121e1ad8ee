package hallucination.survey;

import hallucination.survey.server.Snapshot;
import java.util.function.Supplier;

/** The snapshot of the moment, as a type of its own by which beans can ask for it. */
@FunctionalInterface
interface SnapshotSource extends Supplier<Snapshot> {}
