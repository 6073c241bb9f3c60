package org.ionwright.ui.common;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ionwright.ui.common.internal.Gestures;
import org.ionwright.ui.common.internal.Messages;

/** The context menu of a chart: everything that can be done with it, and the keys that do it as well. */
final class ChartMenu {

	private static final double STEP = 0.8;

	private final ZoomChart chart;
	private final Menu menu;

	ChartMenu(ZoomChart chart) {
		this.chart = chart;
		menu = new Menu(chart.plot.area());
		chart.plot.area().setMenu(menu);
		menu.addListener(SWT.Show, event -> fill());
	}

	private void fill() {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		Gestures.Target gestures = new ChartGestures(chart);
		int middle = chart.plot.size().x / 2;
		item(Messages.ChartMenu_in, "+", () -> gestures.zoomAt(middle, 0, STEP)).setEnabled(!chart.isRangeLocked());
		item(Messages.ChartMenu_out, "-", () -> gestures.zoomAt(middle, 0, 1 / STEP))
				.setEnabled(!chart.isRangeLocked());
		item(Messages.ChartMenu_back, "Ctrl+Z", chart::zoomBack).setEnabled(chart.canZoomBack());
		item(Messages.ChartMenu_forward, "Ctrl+Y", chart::zoomForward).setEnabled(chart.canZoomForward());
		item(Messages.ChartMenu_full, "Home", chart::showFullRange);
		check(menu, Messages.ChartMenu_lockRange, "K", chart.isRangeLocked(), chart::setRangeLocked);
		if (chart instanceof LayerChart layers) {
			layered(layers);
		} else if (chart instanceof HeatMapChart map) {
			new MenuItem(menu, SWT.SEPARATOR);
			check(menu, Messages.ChartMenu_logarithmic, "L", map.isLogarithmic(), map::setLogarithmic);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(Messages.ChartMenu_clearAnchor, "Esc", chart::clearAnchor)
				.setEnabled(!Double.isNaN(chart.anchor()));
		item(Messages.ChartMenu_copyNumbers, "Ctrl+C", () -> ChartExport.copyNumbers(chart))
				.setEnabled(chart.hasData());
		item(Messages.ChartMenu_copyPicture, "Ctrl+Shift+C", () -> ChartExport.copyPicture(chart));
	}

	private void layered(LayerChart layers) {
		check(menu, Messages.ChartMenu_lockValues, "V", chart.isValuesLocked(), chart::setValuesLocked);
		new MenuItem(menu, SWT.SEPARATOR);
		check(menu, Messages.ChartMenu_logarithmic, "L", layers.isLogarithmic(), layers::setLogarithmic);
		check(menu, Messages.ChartMenu_relative, "R", layers.isRelative(), layers::setRelative);
		if (layers.labelled()) {
			check(menu, Messages.ChartMenu_labels, "", layers.hasPeakLabels(), layers::setPeakLabels);
		}
		if (layers instanceof SpectrumChart spectrum) {
			check(menu, Messages.ChartMenu_sticks, "P", spectrum.drawsSticks(), on -> spectrum.ownLetter('p'));
		}
		if (layers.layers().size() > 1) {
			MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
			cascade.setText(text(Messages.ChartMenu_arrangement, "A"));
			Menu choice = new Menu(cascade);
			cascade.setMenu(choice);
			for (Arrangement each : Arrangement.values()) {
				check(choice, name(each), "", layers.arrangement() == each,
						on -> layers.setArrangement(each));
			}
		}
	}

	private static String name(Arrangement arrangement) {
		return switch (arrangement) {
		case OVERLAY -> Messages.ChartMenu_overlay;
		case MIRROR -> Messages.ChartMenu_mirror;
		case STACK -> Messages.ChartMenu_stack;
		case WATERFALL -> Messages.ChartMenu_waterfall;
		};
	}

	private MenuItem item(String text, String key, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text(text, key));
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private static MenuItem check(Menu parent, String text, String key, boolean on, Consumer<Boolean> action) {
		MenuItem item = new MenuItem(parent, SWT.CHECK);
		item.setText(text(text, key));
		item.setSelection(on);
		item.addListener(SWT.Selection, event -> action.accept(!on));
		return item;
	}

	private static String text(String text, String key) {
		return key.isEmpty() ? text : text + '\t' + key;
	}
}
