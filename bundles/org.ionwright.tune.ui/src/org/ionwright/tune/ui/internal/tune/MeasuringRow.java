package org.ionwright.tune.ui.internal.tune;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.WrappedRow;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Peaks;
import org.ionwright.tune.ui.internal.desk.Typed;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.RangeTip;

/** Which masses are looked at and how: m/z, stages, polarity, widths. What is typed is checked when Enter is pressed or the field left. */
final class MeasuringRow extends Composite {

	private static final List<CalibratedStage> STAGES = List.of(CalibratedStage.BOTH, CalibratedStage.FIRST,
			CalibratedStage.SECOND);
	private static final int MASSES_WIDTH = 170;
	private static final int NUMBER_WIDTH = 34;
	private static final double PERCENT = 100;
	private static final double NARROWEST = 0.1;
	private static final double WIDEST = 10;
	private static final double WIDEST_PERCENT = 50;

	private final Text masses;
	private final Combo stage;
	private final Combo polarity;
	private final Text width;
	private final Text window;
	private final Label problem;
	private Optional<Bench> bench = Optional.empty();

	MeasuringRow(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		WrappedRow row = new WrappedRow(this, 1);
		masses = Widgets.field(row.pair(), Messages.Measuring_masses,
				RangeTip.of(Messages.Measuring_massesTip, Typed.LOWEST_MZ, Typed.HIGHEST_MZ, "m/z"), MASSES_WIDTH,
				this::taken);
		masses.setMessage(Messages.Measuring_massesHint);
		stage = Widgets.bare(row.pair(), Messages.Measuring_stages, STAGES.stream().map(Words::word).toList(),
				this::taken);
		polarity = Widgets.bare(row.pair(), Messages.Measuring_polarity,
				List.of(Messages.Polarity_positive, Messages.Polarity_negative), this::taken);
		width = Widgets.field(row.pair(), Messages.Measuring_widthLabel,
				RangeTip.of(Messages.Measuring_widthTip, NARROWEST, WIDEST, "u"), NUMBER_WIDTH,
				this::taken);
		window = Widgets.field(row.pair(), Messages.Measuring_windowLabel,
				RangeTip.of(Messages.Measuring_windowTip, NARROWEST, WIDEST_PERCENT, "%"), NUMBER_WIDTH,
				this::taken);
		problem = Widgets.words(this, 1);
	}

	void show(Optional<Bench> shown) {
		bench = shown;
		Stream.of(masses, stage, polarity, width, window).forEach(field -> field.setEnabled(shown.isPresent()));
		shown.map(each -> each.peaks().choice()).ifPresent(choice -> {
			if (problem.getText().isEmpty()) {
				Widgets.fill(masses, choice.masses().stream().map(mz -> LiveParameter.number(mz, 9))
						.collect(Collectors.joining("  ")));
				Widgets.fill(width, LiveParameter.number(choice.settings().peakWidth(), 4));
				Widgets.fill(window, LiveParameter.number(PERCENT * choice.settings().firstStageWindow(), 4));
			}
			stage.select(STAGES.indexOf(choice.stage()));
			polarity.select(choice.settings().negative() ? 1 : 0);
		});
	}

	/** Takes what is typed, or says what is wrong with it; then nothing changes. */
	void taken() {
		bench.ifPresent(shown -> {
			try {
				Peaks.Choice old = shown.peaks().choice();
				List<Double> mz = masses.getText().isBlank() ? List.of() : Typed.masses(masses.getText());
				ScanSettings settings = old.settings()
						.withPeakWidth(
								Typed.number(width.getText(), "u", Messages.Measuring_peakWidth, NARROWEST, WIDEST))
						.withFirstStageWindow(Typed.number(window.getText(), "%", Messages.Measuring_window, NARROWEST,
								WIDEST_PERCENT) / PERCENT)
						.withNegative(polarity.getSelectionIndex() == 1);
				shown.peaks().choose(new Peaks.Choice(mz, STAGES.get(stage.getSelectionIndex()), settings));
				wrong("");
			} catch (IllegalArgumentException e) {
				wrong(String.valueOf(e.getMessage()));
			}
		});
	}

	private void wrong(String text) {
		Widgets.say(problem, Lamp.FAULT, text);
	}

	@Override
	public boolean setFocus() {
		return masses.setFocus();
	}
}
