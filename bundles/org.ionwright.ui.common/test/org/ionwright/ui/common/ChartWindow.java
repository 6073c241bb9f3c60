package org.ionwright.ui.common;

import java.util.Random;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.Representation;

/** A window with a chart for tests that need a display. */
@NonNullByDefault({})
final class ChartWindow implements AutoCloseable {

	/** For {@code @EnabledIfEnvironmentVariable}: {@code ./ionwright test} always has one. */
	static final String DISPLAY = "DISPLAY";

	final Shell shell = new Shell(Display.getDefault());

	ChartWindow(int width, int height) {
		shell.setLayout(new FillLayout());
		shell.setSize(width, height);
	}

	SpectrumChart spectrum(boolean dark) {
		SpectrumChart chart = new SpectrumChart(shell, SWT.NONE);
		if (dark) {
			chart.setBackground(new Color(47, 47, 47));
		}
		double[] mz = new double[5000];
		double[] counts = new double[mz.length];
		Random random = new Random(4);
		for (int i = 0; i < mz.length; i++) {
			mz[i] = 100 + i * 0.2;
			counts[i] = random.nextInt(20);
		}
		counts[500] = 10_000;
		counts[2545] = 4000;
		chart.setPoints(mz, counts, Representation.PROFILE);
		shell.open();
		pump();
		return chart;
	}

	HeatMapChart map() {
		HeatMapChart chart = new HeatMapChart(shell, SWT.NONE, "time (min)", "min");
		HeatGrid.Builder builder = new HeatGrid.Builder(100, 200, 50, 50, HeatGrid.Cell.MAXIMUM);
		for (int scan = 0; scan < 20; scan++) {
			builder.add(scan, new double[] { 120, 150 }, new double[] { 100.0 * scan, 7 });
		}
		chart.setGrid(builder.build());
		shell.open();
		until(chart::isUpToDate);
		return chart;
	}

	/** Handles what waits. */
	void pump() {
		long quiet = System.nanoTime() + 50_000_000L;
		while (System.nanoTime() < quiet) {
			if (shell.getDisplay().readAndDispatch()) {
				quiet = Math.max(quiet, System.nanoTime() + 10_000_000L);
			} else {
				Thread.onSpinWait();
			}
		}
	}

	void until(BooleanSupplier condition) {
		long end = System.nanoTime() + 20_000_000_000L;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("not within 20 s");
			}
			if (!shell.getDisplay().readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	/** To the plot of the chart. */
	static void key(ZoomChart chart, int stateMask, int code) {
		Event event = new Event();
		event.stateMask = stateMask;
		event.keyCode = code;
		chart.plot.area().notifyListeners(SWT.KeyDown, event);
	}

	static void mouse(ZoomChart chart, int type, int button, int x, int y, int stateMask) {
		Event event = new Event();
		event.button = button;
		event.x = x;
		event.y = y;
		event.stateMask = stateMask;
		chart.plot.area().notifyListeners(type, event);
	}

	/** @return whether others may scroll as well */
	static boolean wheel(ZoomChart chart, int count, int x, int stateMask) {
		Event event = new Event();
		event.count = count;
		event.x = x;
		event.y = 20;
		event.stateMask = stateMask;
		chart.plot.area().notifyListeners(SWT.MouseVerticalWheel, event);
		return event.doit;
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
