/** What a click on a UE, an AP or an ES shows: its state, and why its requests were decided so. */
@NullMarked
package org.edgemuse.console.inspect;

import org.jspecify.annotations.NullMarked;
