package org.ionwright.spectrum.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Representation;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.ScreenSettings;
import org.ionwright.ui.common.SpectrumChart;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;
import org.ionwright.ui.common.UiIcon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shared charts with a display; they have no launch of their own. */
@NonNullByDefault({})
class ChartsTest {

	private static final MassAxis AXIS = MassAxis.linear(50, 0.1, 10_001);

	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout(SWT.VERTICAL));
		shell.setSize(800, 600);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private SpectrumChart spectrum() {
		SpectrumChart chart = new SpectrumChart(shell, SWT.NONE);
		shell.open();
		double[] counts = new double[AXIS.size()];
		counts[5593] = 1000;
		chart.setPoints(AXIS, counts, Representation.PROFILE);
		Pump.all();
		return chart;
	}

	private static void key(Control area, int stateMask, int code) {
		Event event = new Event();
		event.stateMask = stateMask;
		event.keyCode = code;
		area.notifyListeners(SWT.KeyDown, event);
	}

	private static void mouse(Control area, int type, int x, int stateMask) {
		Event event = new Event();
		event.x = x;
		event.y = 20;
		event.button = 1;
		event.stateMask = stateMask;
		area.notifyListeners(type, event);
	}

	private static void drag(Control area, int from, int to, int stateMask) {
		mouse(area, SWT.MouseDown, from, stateMask);
		mouse(area, SWT.MouseMove, to, stateMask);
		mouse(area, SWT.MouseUp, to, stateMask);
	}

	@Test
	void aDragZoomsAndControlZGoesBack() {
		SpectrumChart chart = spectrum();
		List<Double> heard = new ArrayList<>();
		chart.addRangeListener(() -> heard.add(chart.visibleLow()));
		chart.setFocus();
		Control area = Display.getDefault().getFocusControl();
		drag(area, 100, 200, 0);
		assertTrue(chart.isZoomed());
		assertTrue(chart.visibleLow() > 50 && chart.visibleHigh() < 1050);
		key(area, SWT.MOD1, 'z');
		assertFalse(chart.isZoomed());
		assertEquals(2, heard.size());
	}

	@Test
	void theNextSpectrumKeepsTheZoom() {
		SpectrumChart chart = spectrum();
		chart.zoomTo(600, 620);
		chart.setPoints(AXIS, new double[AXIS.size()], Representation.PROFILE);
		assertEquals(600, chart.visibleLow());
		assertEquals(620, chart.visibleHigh());
		chart.showFullRange();
		assertEquals(1050, chart.visibleHigh());
	}

	@Test
	void thePointerReadsOutThePeakNearIt() {
		SpectrumChart chart = spectrum();
		chart.zoomTo(600, 620);
		Pump.all();
		chart.setFocus();
		Control area = Display.getDefault().getFocusControl();
		int x = (int) Math.round(area.getSize().x * (609.3 - 600) / 20);
		mouse(area, SWT.MouseMove, x, 0);
		assertTrue(chart.readoutText().startsWith("m/z 609.3 "), chart.readoutText());
		assertTrue(chart.readoutText().contains("1\u2009000 counts"), chart.readoutText());
		mouse(area, SWT.MouseExit, -1, 0);
		assertEquals("", chart.readoutText());
	}

	@Test
	void clickAndDragOverATraceSelectAndShiftZooms() {
		TraceChart chart = new TraceChart(shell, SWT.NONE, "time (s)", "counts");
		chart.setDragSelects(true);
		shell.open();
		chart.setTraces(List.of(new Trace("t", new double[] { 0, 50, 100 }, new double[] { 1, 2, 3 })));
		List<Double> heard = new ArrayList<>();
		chart.addSelectionListener((low, high) -> heard.addAll(List.of(low, high)));
		Pump.all();
		chart.setFocus();
		Control area = Display.getDefault().getFocusControl();
		int width = area.getSize().x;
		mouse(area, SWT.MouseDown, width / 2, 0);
		mouse(area, SWT.MouseUp, width / 2, 0);
		assertEquals(50, heard.get(0), 1);
		assertEquals(heard.get(0), heard.get(1));
		drag(area, width * 3 / 4, width / 4, 0);
		assertEquals(25, heard.get(2), 1.5);
		assertEquals(75, heard.get(3), 1.5);
		assertFalse(chart.isZoomed());
		drag(area, width / 4, width / 2, SWT.SHIFT);
		assertTrue(chart.isZoomed());
		assertEquals(4, heard.size());
	}

	@Test
	void aMillionPointsAreShownWithoutDelay() {
		SpectrumChart chart = spectrum();
		MassAxis axis = MassAxis.linear(50, 0.001, 1_000_001);
		double[] counts = new double[axis.size()];
		counts[654_321] = 5;
		chart.setPoints(axis, counts, Representation.PROFILE);
		double millis = Double.POSITIVE_INFINITY;
		for (int i = 0; i < 10 || i < 50 && millis >= 400; i++) {
			long start = System.nanoTime();
			chart.setPoints(axis, counts, Representation.PROFILE);
			Pump.all();
			millis = Math.min(millis, (System.nanoTime() - start) / 1e6);
		}
		assertTrue(millis < 400, "a spectrum of a million points took " + millis + " ms");
	}

	@Test
	void aDarkBackgroundReachesAllPartsOfTheChart() {
		SpectrumChart chart = spectrum();
		Color dark = new Color(47, 47, 47);
		chart.setBackground(dark);
		Pump.until("dark", () -> allDark(chart, dark));
	}

	private static boolean allDark(Composite parent, Color dark) {
		for (Control child : parent.getChildren()) {
			boolean right = !child.isVisible() || child.getBackground().equals(dark);
			if (!right
					|| child instanceof Composite inner && !allDark(inner, dark)) {
				return false;
			}
		}
		return true;
	}

	@Test
	void valuesFromOtherThreadsArriveAndTheLastOneAlways() {
		Label owner = new Label(shell, SWT.NONE);
		shell.open();
		List<Long> times = new ArrayList<>();
		int[] last = new int[1];
		LatestWins<Integer> updater = new LatestWins<>(owner, value -> {
			times.add(System.nanoTime());
			last[0] = value;
		});
		Thread giver = new Thread(() -> {
			for (int i = 1; i <= 200_000; i++) {
				updater.offer(i);
			}
		}, "giver");
		giver.start();
		Pump.until("last value", () -> last[0] == 200_000);
		for (int i = ScreenSettings.MOST_UPDATES; i < times.size(); i++) {
			assertTrue(times.get(i) - times.get(i - ScreenSettings.MOST_UPDATES) > 990_000_000L);
		}
		int before = times.size();
		shell.dispose();
		updater.offer(7);
		Pump.all();
		assertEquals(before, times.size());
	}

	@Test
	void iconsAreThereInBothSizesAndAreSharedByTheirOwners() {
		Label owner = new Label(shell, SWT.NONE);
		Label other = new Label(shell, SWT.NONE);
		for (UiIcon icon : UiIcon.values()) {
			assertEquals(16, icon.descriptor().getImageData(100).width, icon.name());
			assertEquals(32, icon.descriptor().getImageData(200).width, icon.name());
			assertSame(icon.image(owner), icon.image(other));
		}
		owner.dispose();
		assertFalse(UiIcon.START.image(other).isDisposed());
	}
}
