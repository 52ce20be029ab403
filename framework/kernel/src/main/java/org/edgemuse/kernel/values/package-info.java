/**
 * Numbers of a scenario: one for everyone, or how each entity or task gets its own, from
 * distributions, lists and matrices.
 */
@NullMarked
package org.edgemuse.kernel.values;

import org.jspecify.annotations.NullMarked;
