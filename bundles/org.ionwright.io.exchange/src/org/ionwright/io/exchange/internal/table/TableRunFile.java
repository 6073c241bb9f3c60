package org.ionwright.io.exchange.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.ionwright.io.exchange.internal.FileBytes;
import org.ionwright.io.exchange.internal.ForeignRun;
import org.ionwright.io.exchange.internal.Points;
import org.ionwright.io.exchange.internal.table.Column.Role;
import org.ionwright.spectrum.Chromatogram;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.Representation;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.spectrum.SpectrumKind;
import org.ionwright.spectrum.UserTerm;
import org.ionwright.spectrum.run.RunFact;

/** A text table open for reading; holds where spectra begin, and of small tables the points. */
final class TableRunFile extends ForeignRun {

	/** A grid of steps that differ by less is a profile. */
	private static final double EVEN = 3;
	private static final int LEAST_PROFILE = 10;

	private final FileBytes file;
	private final TableHead head;
	private final Layout layout;
	private final Polarity polarity;
	private final Representation representation;

	private TableRunFile(Path path, FileBytes file, TableHead head, Layout layout, List<String> warnings) {
		super(path, facts(head, layout), warnings);
		this.file = file;
		this.head = head;
		this.layout = layout;
		String sign = head.comment("polarity").toLowerCase(Locale.ROOT);
		polarity = sign.startsWith("pos") || sign.equals("+") ? Polarity.POSITIVE
				: sign.startsWith("neg") || sign.equals("-") ? Polarity.NEGATIVE : Polarity.UNKNOWN;
		representation = representation(head, layout);
	}

	static TableRunFile open(Path path, FileBytes file) throws IOException {
		TableHead head = TableHead.of(file);
		List<String> warnings = new ArrayList<>();
		Layout layout = layout(file, head, warnings);
		return new TableRunFile(path, file, head, layout, warnings);
	}

	private static Layout layout(FileBytes file, TableHead head, List<String> warnings) throws IOException {
		int mz = head.column(Role.MZ);
		int intensity = head.column(Role.INTENSITY);
		int time = head.column(Role.TIME);
		int scan = head.column(Role.SCAN);
		int key = scan >= 0 ? scan : time;
		if (mz >= 0 && key >= 0 && key < mz && (intensity >= 0 || head.columns().size() > mz + 1)) {
			return new GroupLayout(file, head, key, mz, intensity >= 0 ? intensity : mz + 1);
		}
		if (mz >= 0) {
			return new ColumnLayout(file, head, mz, intensities(head, mz));
		}
		if (key >= 0 && !head.all(Role.NUMBER).isEmpty()) {
			return new RowLayout(file, head);
		}
		if (time >= 0) {
			return new TraceLayout(file, head);
		}
		if (head.columns().stream().anyMatch(column -> !column.name().isEmpty())) {
			warnings.add("no column is named m/z; the first one is taken for it");
		}
		if (head.columns().size() == 3 && repeats(head)) {
			return new GroupLayout(file, head, 0, 1, 2);
		}
		return new ColumnLayout(file, head, 0, intensities(head, 0));
	}

	/** Those that are named so; else all others. */
	private static List<Integer> intensities(TableHead head, int mz) throws IOException {
		List<Integer> named = head.all(Role.INTENSITY);
		List<Integer> found = new ArrayList<>(named);
		if (named.isEmpty()) {
			for (int i = 0; i < head.columns().size(); i++) {
				if (i != mz && head.columns().get(i).role() != Role.SCAN && head.numbers(i)) {
					found.add(i);
				}
			}
		}
		if (found.isEmpty()) {
			throw new IOException("there is no column of intensities beside the m/z");
		}
		return found;
	}

	/** Whether the first of three columns stays as it is from row to row, as times and scans do. */
	private static boolean repeats(TableHead head) {
		List<List<String>> rows = head.sample();
		return rows.size() > 1 && rows.get(0).getFirst().equals(rows.get(1).getFirst());
	}

	private static List<RunFact> facts(TableHead head, Layout layout) {
		List<RunFact> facts = new ArrayList<>();
		facts.add(new RunFact("run", "file format", "text table, " + layout.words()));
		facts.add(new RunFact("run", "spectra", Integer.toString(layout.size())));
		for (String comment : head.comments()) {
			int colon = comment.indexOf(": ");
			facts.add(colon > 0 && colon < 60
					? new RunFact("file", comment.substring(0, colon), comment.substring(colon + 2).strip())
					: new RunFact("file", "comment", comment));
		}
		return facts;
	}

	/** Tables do not say what they hold; points at even distances are a profile. */
	private static Representation representation(TableHead head, Layout layout) {
		String told = head.comment("representation").toLowerCase(Locale.ROOT);
		if (!told.isEmpty()) {
			return told.startsWith("profile") ? Representation.PROFILE : Representation.CENTROID;
		}
		List<Double> axis = new ArrayList<>();
		if (layout instanceof RowLayout) {
			head.all(Role.NUMBER).stream().limit(100).forEach(i -> axis.add(head.columns().get(i).number()));
		} else {
			int mz = Math.max(head.column(Role.MZ), layout instanceof GroupLayout ? 1 : 0);
			head.sample().stream().filter(row -> mz < row.size())
					.forEach(row -> axis.add(head.dialect().number(row.get(mz))));
		}
		double least = Double.MAX_VALUE;
		double most = 0;
		int steps = 0;
		for (int i = 1; i < axis.size() && axis.get(i) > axis.get(i - 1); i++) {
			least = Math.min(least, axis.get(i) - axis.get(i - 1));
			most = Math.max(most, axis.get(i) - axis.get(i - 1));
			steps++;
		}
		return steps >= LEAST_PROFILE && most <= EVEN * least ? Representation.PROFILE : Representation.CENTROID;
	}

	@Override
	public int size() {
		return layout.size();
	}

	@Override
	protected SpectrumInfo readInfo(int index) {
		String name = layout.name(index);
		return new SpectrumInfo(index, "scan=" + (index + 1), layout.level(index), polarity, representation,
				SpectrumKind.FULL_SCAN, layout.seconds(index), Double.NaN, Double.NaN, Double.NaN, Double.NaN,
				Double.NaN,
				Double.NaN, layout.count(index), List.of(),
				name.isEmpty() ? List.of() : List.of(UserTerm.text("column", name)));
	}

	@Override
	protected Points readPoints(int index) throws IOException {
		return layout.points(index);
	}

	@Override
	protected List<Chromatogram> readChromatograms() throws IOException {
		return layout.chromatograms();
	}

	/** Whether a comment says so, as our own exports do. */
	@Override
	public boolean simulated() {
		return head.comment("simulated data").startsWith("yes");
	}

	@Override
	public List<CvTerm> formatTerms() {
		return List.of(CvTerm.of("MS:1000824", "no nativeID format"), CvTerm.of("MS:1001369", "text format"));
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
