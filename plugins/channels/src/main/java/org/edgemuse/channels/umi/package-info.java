/**
 * The urban micro cell in a street canyon of 3GPP TR 38.901: who sees an AP, what is lost on the
 * way, and what shadows take or give.
 */
@NullMarked
package org.edgemuse.channels.umi;

import org.jspecify.annotations.NullMarked;
