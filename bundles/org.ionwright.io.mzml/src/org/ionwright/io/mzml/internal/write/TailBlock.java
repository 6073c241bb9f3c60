package org.ionwright.io.mzml.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.io.mzml.internal.Accession;
import org.ionwright.io.mzml.internal.write.IonTable.Ion;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Spectrum;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;

/** Collects and writes what stands behind the last spectrum: chromatograms and index. */
final class TailBlock implements AutoCloseable {

	/** A trace and how its numbers are found. */
	private record Column(String id, CvTerm kind, @Nullable Ion ion, int number) {

		/** Counts the values of the row that belong here, and hands them on. */
		int values(Ledger.Row row, @Nullable StreamedArray to, boolean times) throws IOException {
			int found = 0;
			if (ion == null) {
				found = 1;
				put(to, times ? row.seconds : number == 0 ? row.total : row.base);
			} else {
				for (int i = 0; i < row.ions; i++) {
					if (row.ion[i] == number) {
						found++;
						put(to, times ? row.seconds : row.current[i]);
					}
				}
			}
			return found;
		}

		private static void put(@Nullable StreamedArray to, double value) throws IOException {
			if (to != null) {
				to.put(value);
			}
		}
	}

	private static final int PIECE = 1 << 16;
	private static final int[] NONE = {};

	private final Ledger ledger;
	private final String processing;
	private final List<PieceCopy> copies;
	private final IonTable ions = new IonTable();
	private boolean sums = true;

	TailBlock(Path folder) {
		this(folder, "DP1", List.of());
	}

	/**
	 * @param processing
	 *            id of the data processing of chromatograms
	 * @param copies
	 *            chromatograms that exist; none of their names is made anew
	 */
	TailBlock(Path folder, String processing, List<PieceCopy> copies) {
		ledger = new Ledger(folder);
		this.processing = processing;
		this.copies = copies;
	}

	int size() {
		return ledger.size();
	}

	/**
	 * @param offset
	 *            of the start tag in the file
	 * @param length
	 *            of the whole element
	 */
	void add(Spectrum spectrum, double[] intensities, long offset, long length) throws IOException {
		SpectrumInfo info = spectrum.info();
		boolean monitored = info.kind() == SpectrumKind.SELECTED_ION_MONITORING;
		add(info, monitored ? ions.numbers(spectrum.axis(), info.polarity()) : NONE, intensities, offset, length);
	}

	/** A scan whose points are not known. */
	void add(SpectrumInfo info, long offset, long length) throws IOException {
		add(info, NONE, new double[0], offset, length);
	}

	private void add(SpectrumInfo info, int[] numbers, double[] currents, long offset, long length)
			throws IOException {
		double base = Double.isNaN(info.basePeakIntensity()) ? 0 : info.basePeakIntensity();
		ledger.add(info.id(), offset, length, info.startSeconds(), info.totalIonCurrent(), base, numbers, currents);
	}

	/** A spectrum of which nothing but its name is known: then there are no sums over the whole run either. */
	void add(String id, long offset, long length) throws IOException {
		sums = false;
		ledger.add(id, offset, length, 0, 0, 0, NONE, new double[0]);
	}

	/** Writes all behind the list of spectra, up to and with the start tag of the checksum. */
	void write(Output out) throws IOException {
		XmlBuffer text = new XmlBuffer();
		XmlBuffer index = new XmlBuffer();
		List<Column> columns = columns();
		int count = copies.size() + columns.size();
		if (count > 0) {
			text.indent(3).raw("<chromatogramList count=\"").raw(count).raw("\" defaultDataProcessingRef=\"")
					.text(processing).raw("\">\n");
			int number = 0;
			for (PieceCopy copy : copies) {
				offset(index, copy.id(), out.position() + text.length() + 8);
				text.indent(4);
				copy.write(number++, text);
				flush(out, text, 0);
			}
			for (Column column : columns) {
				offset(index, column.id(), out.position() + text.length() + 8);
				chromatogram(out, text, number++, column);
			}
			text.line(3, "</chromatogramList>");
		}
		text.line(2, "</run>").line(1, "</mzML>");
		long indexListAt = out.position() + text.length() + 2;
		text.indent(1).raw("<indexList count=\"").raw((ledger.size() > 0 ? 1 : 0) + (count > 0 ? 1 : 0)).raw("\">\n");
		if (ledger.size() > 0) {
			text.line(2, "<index name=\"spectrum\">");
			ledger.read(row -> {
				offset(text, row.id, row.offset);
				flush(out, text, PIECE);
			});
			text.line(2, "</index>");
		}
		if (count > 0) {
			text.line(2, "<index name=\"chromatogram\">").raw(index.array(), index.length()).line(2, "</index>");
		}
		text.line(1, "</indexList>").indent(1).raw("<indexListOffset>").raw(indexListAt)
				.raw("</indexListOffset>\n").indent(1).raw("<fileChecksum>");
		flush(out, text, 0);
	}

	private List<Column> columns() {
		List<Column> columns = new ArrayList<>();
		if (sums) {
			columns.add(new Column("TIC", Terms.TIC_CHROMATOGRAM, null, 0));
			columns.add(new Column("BPC", Terms.BASE_PEAK_CHROMATOGRAM, null, 1));
		}
		for (int i = 0; i < ions.ions().size(); i++) {
			columns.add(new Column(ions.ions().get(i).id(), Terms.SIM_CHROMATOGRAM, ions.ions().get(i), i));
		}
		columns.removeIf(column -> copies.stream().anyMatch(copy -> copy.id().equals(column.id())));
		return columns;
	}

	private void chromatogram(Output out, XmlBuffer text, int index, Column column) throws IOException {
		int[] count = { 0 };
		ledger.read(row -> count[0] += column.values(row, null, false));
		text.indent(4).raw("<chromatogram index=\"").raw(index).raw("\" id=\"").text(column.id())
				.raw("\" defaultArrayLength=\"").raw(count[0]).raw("\">\n").term(5, column.kind());
		Ion ion = column.ion();
		if (ion != null) {
			if (ion.polarity() != Polarity.UNKNOWN) {
				text.term(5, ion.polarity() == Polarity.NEGATIVE ? Terms.NEGATIVE : Terms.POSITIVE);
			}
			text.line(5, "<precursor>").line(6, "<isolationWindow>");
			text.term(7, Terms.mz(Accession.TARGET_MZ, "isolation window target m/z", ion.mz()));
			text.line(6, "</isolationWindow>").line(6, "<activation/>").line(5, "</precursor>");
		}
		text.line(5, "<binaryDataArrayList count=\"2\">");
		array(out, text, Terms.TIME_ARRAY, column, true);
		array(out, text, Terms.INTENSITY_ARRAY, column, false);
		text.line(5, "</binaryDataArrayList>").line(4, "</chromatogram>");
	}

	/** Compressed twice, the first time for the length that stands before the text: memory would not do for long runs. */
	private void array(Output out, XmlBuffer text, CvTerm kind, Column column, boolean times) throws IOException {
		long[] length = { 0 };
		stream((piece, count) -> length[0] += count, column, times);
		ArrayBlock.open(text, 6, Terms.FLOAT_64, Terms.ZLIB, kind, length[0]);
		stream((piece, count) -> {
			text.raw(piece, count);
			flush(out, text, PIECE);
		}, column, times);
		ArrayBlock.close(text, 6);
	}

	private void stream(StreamedArray.Sink sink, Column column, boolean times) throws IOException {
		try (StreamedArray numbers = new StreamedArray(sink)) {
			ledger.read(row -> column.values(row, numbers, times));
			numbers.end();
		}
	}

	private static void flush(Output out, XmlBuffer text, int above) throws IOException {
		if (text.length() > above) {
			out.append(text);
			text.clear();
		}
	}

	private static void offset(XmlBuffer out, String id, long offset) {
		out.indent(3).raw("<offset idRef=\"").text(id).raw("\">").raw(offset).raw("</offset>\n");
	}

	@Override
	public void close() throws IOException {
		ledger.close();
	}
}
