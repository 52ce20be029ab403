/** What an incentive mechanism decided, slot by slot, as contract tests look at it. */
@NullMarked
package org.edgemuse.testkit.market;

import org.jspecify.annotations.NullMarked;
