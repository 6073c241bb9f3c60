package org.ionwright.tune.ui.internal.tune;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.tune.PeakWatch.Look;
import org.ionwright.tune.WatchedPeak;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.desk.Trend;
import org.ionwright.ui.common.ChartBand;
import org.ionwright.ui.common.ChartMark;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.ThemeColors;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;

/** One watched mass: its profile, then position, width and height with their trends. */
final class PeakCell extends Composite {

	private static final int CHART_HEIGHT = 100;
	private static final int BESIDE_WIDTH = 210;
	private static final int ROWS = 4;
	private static final int CHART_WIDTH = 150;
	private static final double PERCENT = 100;

	private final TraceChart chart;
	private final Label position;
	private final Label width;
	private final Label height;
	private final Label stages;

	/**
	 * @param beside
	 *            whether the numbers stand beside the profile and not below
	 */
	PeakCell(Composite parent, double mz, boolean simulated, boolean beside) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(beside ? 3 : 2).spacing(6, 1).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(this);
		chart = new TraceChart(this, SWT.NONE, Messages.Peaks_axis, Messages.Peaks_counts);
		chart.setTitle(NumberText.fixed(mz, 3));
		chart.setAccessibleName(Messages.Peaks_profile);
		chart.setEmptyText(Messages.Peaks_nothingYet);
		chart.setFromZero(true);
		chart.setSimulated(simulated);
		chart.setMarks(List.of(new ChartMark(mz, "")));
		GridDataFactory.fillDefaults().span(beside ? 1 : 2, beside ? ROWS : 1).grab(true, true)
				.hint(CHART_WIDTH, CHART_HEIGHT).applyTo(chart);
		position = row(beside, Messages.Peaks_position);
		width = row(beside, Messages.Peaks_width);
		height = row(beside, Messages.Peaks_height);
		stages = row(beside, Messages.Peaks_stages);
	}

	private Label row(boolean beside, String name) {
		Label head = new Label(this, SWT.NONE);
		head.setText(name);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(head);
		Label value = new Label(this, SWT.NONE);
		value.setText(NumberText.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).grab(!beside, false)
				.hint(beside ? BESIDE_WIDTH : 60, SWT.DEFAULT).applyTo(value);
		return value;
	}

	void show(Look look, List<WatchedPeak> history) {
		WatchedPeak peak = look.peak();
		double[] rates = new double[look.scan().counts().length];
		for (int i = 0; i < rates.length; i++) {
			rates[i] = look.scan().counts()[i] / look.scan().dwellSeconds();
		}
		chart.setTraces(List.of(new Trace("", look.scan().mz(), rates)));
		chart.setBands(peak.isFound() ? List.of(new ChartBand(peak.position() - peak.fwhm() / 2,
				peak.position() + peak.fwhm() / 2, "")) : List.of());
		ThemeColors colors = ThemeColors.of(height);
		height.setForeground(peak.overload() ? colors.lamp(Lamp.FAULT) : colors.foreground());
		if (peak.isFound()) {
			say(position, NLS.bind(Messages.Peaks_positionText, NumberText.fixed(peak.position(), 3),
					Words.signed(peak.offset(), 3)), trend(history, WatchedPeak::position));
			say(width, NLS.bind(Messages.Peaks_widthText, NumberText.fixed(peak.fwhm(), 3)),
					trend(history, WatchedPeak::fwhm));
			say(height, NLS.bind(Messages.Peaks_heightText, NumberText.significant(peak.height(), 4)),
					peak.overload() ? Messages.Peaks_overload : trend(history, WatchedPeak::height));
		} else {
			say(position, Messages.Peaks_none, "");
			say(width, NumberText.NONE, "");
			say(height, peak.overload() ? Messages.Peaks_overload : NumberText.NONE, "");
		}
		say(stages, look.share().isPresent() || look.trackingError().isPresent()
				? NLS.bind(Messages.Peaks_stagesText,
						look.share().isPresent() ? NumberText.significant(PERCENT * look.share().getAsDouble(), 3)
								: NumberText.NONE,
						look.trackingError().isPresent() ? Words.signed(look.trackingError().getAsDouble(), 2)
								: NumberText.NONE)
				: NumberText.NONE, "");
	}

	private static String trend(List<WatchedPeak> history, ToDoubleFunction<WatchedPeak> of) {
		return Words.word(Trend.of(history.stream().map(of::applyAsDouble).toList()));
	}

	private static void say(Label label, String text, String more) {
		String all = more.isEmpty() ? text : text + "  " + more;
		if (!label.getText().equals(all)) {
			label.setText(all);
			label.setToolTipText(all);
		}
	}
}
