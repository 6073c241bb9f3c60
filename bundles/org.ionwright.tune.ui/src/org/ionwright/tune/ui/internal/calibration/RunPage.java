package org.ionwright.tune.ui.internal.calibration;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationPlan;
import org.ionwright.tune.calibration.ReferenceList;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.WrappedRow;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Typed;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.UiIcon;

/** What is calibrated with what: reference list, stages, modes, range, widths. */
final class RunPage extends Composite {

	private static final int NUMBER_WIDTH = 56;
	private static final int SPEED_WIDTH = 90;
	private static final double PERCENT = 100;
	private static final double WIDEST = 10;
	private static final double WIDEST_PERCENT = 50;
	private static final double NARROWEST = 0.1;

	private final Combo reference;
	private final Label ions;
	private final Map<CalibratedStage, Button> stages = new EnumMap<>(CalibratedStage.class);
	private final Button standing;
	private final Button scanning;
	private final Text speeds;
	private final Text low;
	private final Text high;
	private final Text width;
	private final Text window;
	private final Button start;
	private final Label why;
	private final Label said;
	private Optional<Bench> bench = Optional.empty();
	private List<ReferenceList> lists = List.of();

	RunPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(5, 6).applyTo(this);
		Composite list = line();
		reference = Widgets.combo(list, Messages.Run_reference, List.of(), this::refresh);
		Widgets.button(list, Messages.Run_open, Messages.Run_openTip, this::open);
		ions = Widgets.words(this, 1);
		WrappedRow which = new WrappedRow(this, 1);
		Widgets.label(which.pair(), Messages.Run_stages);
		for (CalibratedStage stage : CalibrationPlan.ALL_STAGES) {
			stages.put(stage, check(which.pair(), Words.word(stage), Messages.Run_stagesTip));
		}
		WrappedRow modes = new WrappedRow(this, 1);
		Widgets.label(modes.pair(), Messages.Run_modes);
		standing = check(modes.pair(), Messages.Run_static, Messages.Run_staticTip);
		scanning = check(modes.pair(), Messages.Run_scan, Messages.Run_scanTip);
		speeds = Widgets.field(modes.pair(), Messages.Run_speeds,
				RangeTip.of(Messages.Run_speedsTip, -Typed.HIGHEST_MZ, Typed.HIGHEST_MZ, "u/s"), SPEED_WIDTH,
				this::refresh);
		speeds.setText("500");
		WrappedRow range = new WrappedRow(this, 1);
		String ends = RangeTip.of(Messages.Run_rangeTip, Typed.LOWEST_MZ, Typed.HIGHEST_MZ, "m/z");
		low = Widgets.field(range.pair(), Messages.Run_low, ends, NUMBER_WIDTH, this::refresh);
		high = Widgets.field(range.pair(), Messages.Run_high, ends, NUMBER_WIDTH, this::refresh);
		width = Widgets.field(range.pair(), Messages.Measuring_widthLabel,
				RangeTip.of(Messages.Measuring_widthTip, NARROWEST, WIDEST, "u"), NUMBER_WIDTH,
				this::refresh);
		window = Widgets.field(range.pair(), Messages.Measuring_windowLabel,
				RangeTip.of(Messages.Run_windowTip, NARROWEST, WIDEST_PERCENT, "%"), NUMBER_WIDTH,
				this::refresh);
		low.setText("15");
		high.setText("1080");
		width.setText("0.7");
		window.setText("4");
		Composite go = line();
		start = Widgets.button(go, Messages.Run_start, Messages.Run_startTip, this::start);
		start.setImage(UiIcon.START.image(start));
		why = Widgets.words(this, 1);
		said = Widgets.words(this, 1);
	}

	private Composite line() {
		Composite line = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(8).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		return line;
	}

	private Button check(Composite parent, String text, String tip) {
		Button check = new Button(parent, SWT.CHECK);
		check.setText(text);
		check.setToolTipText(tip);
		check.setSelection(true);
		check.addListener(SWT.Selection, event -> refresh());
		return check;
	}

	private void open() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
		dialog.setText(Messages.Run_openTitle);
		dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt", "*" });
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = new File(chosen).toPath();
			bench.ifPresent(shown -> shown.calibrating().open(file));
		}
	}

	private ReferenceList list() {
		int index = reference.getSelectionIndex();
		if (index < 0 || index >= lists.size()) {
			throw new IllegalArgumentException(Messages.Run_noReference);
		}
		return lists.get(index);
	}

	/**
	 * What is chosen.
	 *
	 * @throws IllegalArgumentException
	 *             in one line, with what is wrong
	 */
	CalibrationPlan plan() {
		double from = Typed.number(low.getText(), "", Messages.Run_lowName, Typed.LOWEST_MZ, Typed.HIGHEST_MZ);
		double to = Typed.number(high.getText(), "", Messages.Run_highName, Typed.LOWEST_MZ, Typed.HIGHEST_MZ);
		if (!(from < to)) {
			throw new IllegalArgumentException(
					NLS.bind(Messages.Run_order, low.getText().strip(), high.getText().strip()));
		}
		List<Double> modes = new ArrayList<>();
		if (standing.getSelection()) {
			modes.add(0d);
		}
		if (scanning.getSelection()) {
			List<Double> typed = Typed.speeds(speeds.getText());
			if (typed.isEmpty()) {
				throw new IllegalArgumentException(Messages.Run_noSpeed);
			}
			modes.addAll(typed);
		}
		List<CalibratedStage> chosen = CalibrationPlan.ALL_STAGES.stream()
				.filter(stage -> Optional.ofNullable(stages.get(stage)).filter(Button::getSelection).isPresent())
				.toList();
		if (modes.isEmpty() || chosen.isEmpty()) {
			throw new IllegalArgumentException(modes.isEmpty() ? Messages.Run_noMode : Messages.Run_noStage);
		}
		ScanSettings settings = ScanSettings.USUAL
				.withPeakWidth(Typed.number(width.getText(), "u", Messages.Measuring_peakWidth, NARROWEST, WIDEST))
				.withFirstStageWindow(
						Typed.number(window.getText(), "%", Messages.Measuring_window, NARROWEST, WIDEST_PERCENT)
								/ PERCENT);
		return CalibrationPlan.usual(list().within(from, to), from, to, 1).with(settings).with(chosen, modes);
	}

	void start() {
		try {
			CalibrationPlan plan = plan();
			bench.flatMap(shown -> shown.calibrating().start(plan)).ifPresent(this::wrong);
		} catch (IllegalArgumentException e) {
			wrong(String.valueOf(e.getMessage()));
		}
	}

	private void wrong(String text) {
		Widgets.say(why, Lamp.FAULT, text);
	}

	void show(Optional<Bench> shown) {
		bench = shown;
		refresh();
	}

	private void refresh() {
		lists = bench.map(shown -> shown.calibrating().lists()).orElse(List.of());
		boolean more = lists.size() > reference.getItemCount() && reference.getItemCount() > 0;
		Widgets.offer(reference, lists.stream().map(ReferenceList::name).toList());
		if (more) {
			// that was opened to be used
			reference.select(lists.size() - 1);
		}
		speeds.setEnabled(scanning.getSelection());
		Map<String, String> reasons = Widgets.reasons();
		Optional<String> problem = bench.isEmpty() ? Optional.of(Messages.Bench_none) : Typed.problem(this::plan);
		Widgets.allow(start, problem.or(() -> bench.flatMap(shown -> shown.refusal(Kind.CALIBRATION))), reasons);
		Widgets.say(why, Lamp.OFF, Widgets.words(reasons));
		Widgets.say(said, Lamp.OK, bench.map(shown -> shown.calibrating().said()).orElse(""));
		Widgets.say(ions, Lamp.OK, problem.isPresent() ? "" : covered());
	}

	private String covered() {
		ReferenceList inside = plan().reference();
		return NLS.bind(Messages.Run_ions,
				new Object[] { inside.ions().size(), list().ions().size(),
						NumberText.fixed(inside.ions().getFirst().mz(), 2),
						NumberText.fixed(inside.ions().getLast().mz(), 2) });
	}
}
