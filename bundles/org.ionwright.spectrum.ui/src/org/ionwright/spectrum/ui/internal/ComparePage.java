package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.process.SpectrumSimilarity;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.TypedNumber;

/** Compares the spectrum on screen with one of another run: mirrored in the chart, how alike they are in words here. */
final class ComparePage extends Composite {

	/** What came of reading, on its way to the UI thread. */
	private record Read(int ticket, Optional<OtherSpectrum> spectrum, String problem) {
	}

	private static final double WIDEST = 5;

	private final Supplier<List<Path>> others;
	private final Executor background;
	private final Consumer<Optional<OtherSpectrum>> listener;
	private final Combo file;
	private final Text scans;
	private final Text tolerance;
	private final Label message;
	private final AtomicInteger newest = new AtomicInteger();
	private final LatestWins<Read> answers;
	private Supplier<Collection<RunFormat>> formats = ComparePage::installed;
	private List<Path> offered = List.of();
	private List<Peak> peaks = List.of();
	private @Nullable Path chosen;
	private Optional<OtherSpectrum> other = Optional.empty();

	/**
	 * @param others
	 *            the files in other editors
	 * @param background
	 *            where files are read
	 * @param listener
	 *            gets what is to be drawn; empty for nothing
	 */
	ComparePage(Composite parent, Supplier<List<Path>> others, Executor background,
			Consumer<Optional<OtherSpectrum>> listener) {
		super(parent, SWT.NONE);
		this.others = others;
		this.background = background;
		this.listener = listener;
		answers = new LatestWins<>(this, this::show);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4;
		layout.marginHeight = 4;
		setLayout(layout);
		file = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		file.setToolTipText(Messages.ComparePage_fileHelp);
		AccessibleName.give(file, Messages.ComparePage_fileHelp);
		file.addListener(SWT.Selection, event -> {
			int row = file.getSelectionIndex();
			if (row >= 0 && row < offered.size()) {
				choose(offered.get(row));
			}
		});
		Button browse = new Button(this, SWT.PUSH);
		browse.setText(Messages.ModelPage_file);
		browse.addListener(SWT.Selection, event -> {
			String name = new FileDialog(getShell(), SWT.OPEN).open();
			if (name != null) {
				choose(Path.of(name));
			}
		});
		scans = FieldWithButton.on(this, Messages.ComparePage_scans, Messages.ComparePage_scansHelp,
				Messages.ComparePage_read, this::read);
		scans.setToolTipText(
				Messages.ComparePage_scansHelp + "\n" + RangeTip.whole(1, Double.POSITIVE_INFINITY));
		new Label(this, SWT.NONE).setText(Messages.FormulaPage_tolerance);
		tolerance = new Text(this, SWT.BORDER | SWT.SINGLE);
		tolerance.setText("0.3");
		tolerance.setToolTipText(RangeTip.of(Messages.FormulaPage_toleranceHelp, 0, WIDEST, "m/z"));
		tolerance.setLayoutData(new GridData(60, SWT.DEFAULT));
		AccessibleName.give(tolerance, Messages.FormulaPage_toleranceHelp);
		tolerance.addListener(SWT.Modify, event -> tell());
		message = new Label(this, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, true, 2, 1);
		below.widthHint = 120;
		message.setLayoutData(below);
		Button clear = new Button(this, SWT.PUSH);
		clear.setText(Messages.ComparePage_clear);
		clear.addListener(SWT.Selection, event -> clear());
		FileDrop.on(this, files -> choose(files.getFirst()));
		offer();
		addListener(SWT.Show, event -> offer());
		addDisposeListener(event -> newest.incrementAndGet());
		say(Messages.ComparePage_hint);
	}

	private static Collection<RunFormat> installed() {
		try (RunFormats services = new RunFormats(() -> {
		})) {
			return services.present();
		}
	}

	/** For tests: what reads. */
	void use(Collection<RunFormat> readers) {
		formats = () -> readers;
	}

	/** The runs in other editors. */
	private void offer() {
		Path present = chosen;
		List<Path> open = others.get();
		offered = present == null || open.contains(present) ? open
				: Stream.concat(Stream.of(present), open.stream()).toList();
		file.setItems(offered.stream().map(path -> String.valueOf(path.getFileName())).toArray(String[]::new));
		if (present != null) {
			file.select(offered.indexOf(present));
		}
	}

	/** Compares with the first scan of this file, or with the scans that are typed. */
	void choose(Path next) {
		chosen = next;
		offer();
		read();
	}

	/** As typed into the field; numbers from 1 on. */
	void type(String text) {
		scans.setText(text);
		read();
	}

	private void read() {
		Path path = chosen;
		if (path == null) {
			return;
		}
		int ticket = newest.incrementAndGet();
		String text = scans.getText();
		say(NLS.bind(Messages.RunEditor_job, path.getFileName()));
		background.execute(() -> {
			if (newest.get() != ticket) {
				return;
			}
			try {
				answers.offer(new Read(ticket, Optional.of(
						OtherSpectrum.read(formats.get(), path, text, () -> newest.get() == ticket)), ""));
			} catch (IOException | IllegalArgumentException e) {
				answers.offer(new Read(ticket, Optional.empty(), String.valueOf(e.getMessage())));
			}
		});
	}

	private void show(Read answer) {
		if (answer.ticket() == newest.get()) {
			other = answer.spectrum();
			listener.accept(other);
			say(answer.problem());
			tell();
		}
	}

	/** Other peaks are on screen. */
	void show(List<Peak> next) {
		peaks = next;
		tell();
	}

	/** Nothing is compared any more. */
	void clear() {
		newest.incrementAndGet();
		chosen = null;
		other = Optional.empty();
		file.deselectAll();
		listener.accept(other);
		say(Messages.ComparePage_hint);
	}

	private void tell() {
		if (other.isEmpty()) {
			return;
		}
		Optional<Double> within = TypedNumber.of(tolerance.getText()).map(TypedNumber::number)
				.filter(value -> value > 0 && value <= WIDEST);
		if (within.isEmpty()) {
			say(Messages.FormulaPage_toleranceWrong);
			return;
		}
		SpectrumSimilarity alike = other.get().similarity(peaks, within.get());
		long both = alike.pairs().stream().filter(SpectrumSimilarity.Pair::matched).count();
		say(NLS.bind(Messages.ComparePage_alike, new Object[] { other.get().layer().name(),
				String.format(Locale.ROOT, "%.4f", alike.cosine()), both, peaks.size(), other.get().peaks().size() }));
	}

	private void say(String text) {
		MessageLine.show(message, text);
	}

	String said() {
		return message.getText();
	}
}
