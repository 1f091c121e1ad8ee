package hallucination.survey.graph.execution;

import hallucination.survey.graph.compact.CompactDataset;

/** What every step of a plan works with. */
record Matching(Session session, Registers registers, CompactDataset dataset) {}
