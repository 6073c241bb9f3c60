/**
 * A small PVAccess server: variables of one number, a choice or a text, searched by UDP and TCP, read, watched and put. Written from the
 * pvAccess Protocol Specification (epics-docs, protocol messages and encoding) because the server of core-pva listens on all interfaces
 * whatever it is told, and answers every refused put with the same two words.
 */
@NonNullByDefault
package org.ionwright.serve.internal.pva;

import org.eclipse.jdt.annotation.NonNullByDefault;
