package org.ionwright.spectrum.ui.internal;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ionwright.ui.common.Arrangement;

/** What can be done with the spectrum besides looking at it: a menu in the tool bar. */
final class RunMenu extends Action implements IMenuCreator {

	private final RunPanel panel;
	private final MenuManager manager = new MenuManager();

	RunMenu(RunPanel panel) {
		super(Messages.RunMenu_title, IAction.AS_DROP_DOWN_MENU);
		this.panel = panel;
		setToolTipText(Messages.RunMenu_help);
		setMenuCreator(this);
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> fill());
	}

	private void fill() {
		RunNotes notes = panel.pages().notes();
		manager.add(check(Messages.RunMenu_mean, notes.mean(), () -> panel.showMean(!notes.mean())));
		Action none = action(Messages.RunMenu_noBackground, () -> panel.subtract());
		none.setEnabled(!notes.background().isEmpty());
		manager.add(none);
		manager.add(new Separator());
		Action keep = action(Messages.RunMenu_keep, panel::keepShown);
		keep.setEnabled(panel.shown() != null);
		manager.add(keep);
		boolean kept = !Kept.all().isEmpty();
		boolean compared = !panel.compared().isEmpty();
		for (Arrangement each : Arrangement.values()) {
			Action show = check(name(each), compared && panel.spectrum().arrangement() == each,
					() -> panel.compare(Kept.all(), each));
			show.setEnabled(kept);
			manager.add(show);
		}
		Action clear = action(Messages.RunMenu_forget, () -> {
			Kept.clear();
			panel.compare(List.of(), Arrangement.OVERLAY);
		});
		clear.setEnabled(kept || compared);
		manager.add(clear);
		manager.add(new Separator());
		manager.add(action(Messages.RunMenu_copyPeaks, () -> panel.pages().peaks().copy()));
		manager.add(action(Messages.RunTools_export, () -> PictureExport.ask(panel)));
		manager.add(action(ExportMessages.Menu_export, () -> ExportWizard.open(panel)));
	}

	private static String name(Arrangement arrangement) {
		return switch (arrangement) {
		case OVERLAY -> Messages.RunMenu_overlay;
		case MIRROR -> Messages.RunMenu_mirror;
		case STACK -> Messages.RunMenu_stack;
		case WATERFALL -> Messages.RunMenu_waterfall;
		};
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private static Action check(String text, boolean on, Runnable work) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setChecked(on);
		return action;
	}

	/** A press on the button itself opens the menu, too. */
	@Override
	public void runWithEvent(@Nullable Event event) {
		if (event != null && event.widget instanceof ToolItem item) {
			ToolBar bar = item.getParent();
			Menu menu = getMenu(bar);
			Rectangle place = item.getBounds();
			Point corner = bar.toDisplay(place.x, place.y + place.height);
			menu.setLocation(corner.x, corner.y);
			menu.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(@Nullable Control parent) {
		Menu present = manager.getMenu();
		return present != null && !present.isDisposed() ? present
				: manager.createContextMenu(parent == null ? panel : parent);
	}

	@Override
	public @Nullable Menu getMenu(@Nullable Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		manager.dispose();
	}
}
