package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.util.List;

import org.ionwright.io.exchange.internal.Points;
import org.ionwright.spectrum.Chromatogram;

/** How spectra lie in a table. Safe for use from several threads. */
interface Layout {

	/** For people: {@code one spectrum}. */
	String words();

	/** Number of spectra. */
	int size();

	/** What the table calls a spectrum; empty when it has no name for it. */
	default String name(int index) {
		return "";
	}

	/** Start of a spectrum; 0 when the table does not say. */
	double seconds(int index);

	/** 1 when the table does not say. */
	int level(int index);

	/** Number of points. */
	int count(int index);

	Points points(int index) throws IOException;

	/** Traces of a table over time. */
	default List<Chromatogram> chromatograms() throws IOException {
		return List.of();
	}
}
