package org.ionwright.drawing;

/** A shape of a scene. Later ones lie on top of earlier ones. */
public sealed interface Item permits Area, Line, Disc, Text, Inset {

	/** What it stands for. */
	Tag tag();

	/** The room it takes, without the width of its pen. */
	Box bounds();

	/** The same shape at another place and size; letters and pens keep their size. */
	Item on(Mapping mapping);
}
