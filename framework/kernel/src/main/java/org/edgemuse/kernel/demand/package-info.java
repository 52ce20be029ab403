/** Built-in demand models: who asks for content in a slot. */
@NullMarked
package org.edgemuse.kernel.demand;

import org.jspecify.annotations.NullMarked;
