/** The options of schedulers that learn, in groups that several of them share. */
@NullMarked
package org.edgemuse.ladts.options;

import org.jspecify.annotations.NullMarked;
