package org.ionwright.spectrum.ui.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.SpectrumChart;
import org.ionwright.ui.common.SpectrumChart.Drawing;
import org.ionwright.ui.common.UiIcon;

/** The panel's own tool bar. */
final class RunTools {

	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final ToolBar bar;
	private final Action model;

	RunTools(Composite parent, RunPanel panel) {
		button(Messages.RunTools_previous, UiIcon.PREVIOUS, () -> panel.step(-1));
		button(Messages.RunTools_next, UiIcon.NEXT, () -> panel.step(1));
		button(Messages.RunTools_sum, UiIcon.SUM, panel::selectAll);
		manager.add(new Separator());
		button(Messages.RunTools_back, UiIcon.ZOOM_BACK, () -> panel.spectrum().zoomBack());
		button(Messages.RunTools_full, UiIcon.FULL_RANGE, () -> {
			panel.spectrum().showFullRange();
			panel.chromatogram().showFullRange();
		});
		manager.add(new Separator());
		toggle(Messages.RunTools_mapHelp, UiIcon.MAP, panel::showMap);
		model = toggle(Messages.RunTools_modelHelp, UiIcon.MODEL, on -> panel.pages().model().setShown(on));
		toggle(Messages.RunTools_sticks, UiIcon.STICKS, on -> {
			SpectrumChart chart = panel.spectrum();
			chart.setDrawing(on ? Drawing.STICKS : Drawing.AUTOMATIC);
		});
		toggle(Messages.RunTools_logarithmic, UiIcon.LOGARITHMIC, on -> panel.spectrum().setLogarithmic(on));
		manager.add(new Separator());
		button(Messages.RunTools_export, UiIcon.EXPORT_PICTURE, () -> PictureExport.ask(panel));
		manager.add(new Separator());
		manager.add(new RunMenu(panel));
		bar = manager.createControl(parent);
		AccessibleName.give(bar, Messages.RunTools_name);
		parent.addDisposeListener(event -> manager.dispose());
	}

	ToolBar control() {
		return bar;
	}

	/** The switch of the model follows its page. */
	void follow(ModelOverlay overlay) {
		overlay.addListener(() -> model.setChecked(overlay.isShown()));
	}

	/** Nothing to press while there is no run. */
	void setEnabled(boolean enabled) {
		bar.setEnabled(enabled);
	}

	private void button(String text, UiIcon icon, Runnable action) {
		manager.add(new Action(text, icon.descriptor()) {
			@Override
			public void run() {
				action.run();
			}
		});
	}

	/** What a switch does. */
	private interface Switch {

		void turn(boolean on);
	}

	private Action toggle(String text, UiIcon icon, Switch target) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				target.turn(isChecked());
			}
		};
		action.setImageDescriptor(icon.descriptor());
		manager.add(action);
		return action;
	}
}
