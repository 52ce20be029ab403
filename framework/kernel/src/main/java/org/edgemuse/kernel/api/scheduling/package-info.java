/**
 * Scheduling policies: the sealed family of scheduler interfaces, one for each class of
 * information, and the view that each of them gets.
 *
 * <p>A scheduler that can say how it rates the candidates of a request overrides {@link
 * org.edgemuse.kernel.api.scheduling.Scheduler#scoring scoring}, which says what the scores are,
 * and {@code score}, which every one of the interfaces has. {@code score} is called right before
 * {@code decide}, and only where somebody asks why: a metric that {@linkplain
 * org.edgemuse.kernel.api.metric.Metric#watchesDecisions watches decisions}, {@code
 * --trace-decisions}, or who clicks on a request in the console. What it must keep to:
 *
 * <ul>
 *   <li>It changes nothing that a later decision hangs on, be it a count, a learner's memory or a
 *       draw from a stream with a state of its own; scratch arrays may be used.
 *   <li>It puts each pair of an AP and an ES that it weighs, once, by the numbers that {@code
 *       decide} goes by; not NaN, and infinite where a candidate is known to be of no use. Where it
 *       weighs nothing, as for a request that is bound, it puts none.
 *   <li>It neither assigns nor denies the request.
 *   <li>The choice need not be the best candidate: who explores or draws lots says by scores what
 *       the odds were, for example as {@code probability}.
 * </ul>
 *
 * <p>A run whose scheduler breaks these rules ends and names it, as far as they can be seen in one
 * call; the testkit's {@code SchedulerContract} compares runs with scores and without.
 */
@NullMarked
package org.edgemuse.kernel.api.scheduling;

import org.jspecify.annotations.NullMarked;
