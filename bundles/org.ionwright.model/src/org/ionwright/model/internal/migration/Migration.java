package org.ionwright.model.internal.migration;

import org.w3c.dom.Document;

/** One step from a format to the next. */
interface Migration {

	/** Namespace of the files it reads. */
	String from();

	/** Namespace of what it makes of them. */
	String to();

	/** Changes all but the namespace. Leaves alone what it does not know, so that reading names it. */
	void apply(Document document);
}
