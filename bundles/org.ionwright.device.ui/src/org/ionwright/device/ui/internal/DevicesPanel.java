package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceState;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.ProcedureRun;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.NoticeBar;
import org.ionwright.ui.common.UiIcon;

/** Sessions and drivers with what is wrong with them, and what a person can do about it. */
public final class DevicesPanel extends Composite {

	private final DeviceTree tree;
	private final NoticeBar notice;
	private final StyledText details;
	private final List<DeviceAction> actions;

	/**
	 * @param openBench
	 *            shows a device on the driver bench
	 * @param bind
	 *            asks for the address of a part
	 */
	public DevicesPanel(Composite parent, DeviceDesk desk, Consumer<DeviceKey> openBench, Consumer<DeviceKey> bind) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		notice = new NoticeBar(this);
		SashForm sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new DeviceTree(sash, desk);
		details = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		details.setMargins(6, 4, 6, 4);
		AccessibleName.give(details, Messages.Devices_details);
		sash.setWeights(3, 2);
		actions = List.of(
				new DeviceAction(tree, "connect", Messages.Devices_connect, UiIcon.CONNECT.descriptor(),
						key -> is(key, DeviceState.DISCONNECTED), key -> key.control().connect()),
				new DeviceAction(tree, "disconnect", Messages.Devices_disconnect, UiIcon.DISCONNECT.descriptor(),
						key -> !is(key, DeviceState.DISCONNECTED), key -> key.control().disconnect()),
				new DeviceAction(tree, "retry", Messages.Devices_retry, UiIcon.RELOAD.descriptor(),
						key -> is(key, DeviceState.FAULT) || is(key, DeviceState.CONNECTING),
						key -> key.control().retry()),
				new DeviceAction(tree, "bind", Messages.Devices_bind, UiIcon.INSTRUMENT.descriptor(), key -> true,
						bind),
				new DeviceAction(tree, "simulate", Messages.Devices_simulate, UiIcon.METHOD.descriptor(),
						key -> key.device().filter(device -> !device.address().startsWith("sim:")).isPresent(),
						this::simulate),
				new DeviceAction(tree, "accept", Messages.Devices_accept, UiIcon.START.descriptor(),
						key -> is(key, DeviceState.FAULT), key -> key.control().acceptIdentity()),
				new DeviceAction(tree, "bench", Messages.Devices_bench, UiIcon.RUN.descriptor(), key -> true,
						openBench));
		tree.viewer().addSelectionChangedListener(event -> selected());
		tree.viewer().addDoubleClickListener(event -> tree.selected().ifPresent(openBench));
		contextMenu();
		LatestWins<Boolean> latest = new LatestWins<>(this, changed -> refresh());
		Runnable listener = () -> latest.offer(true);
		desk.addListener(listener);
		addDisposeListener(event -> desk.removeListener(listener));
		refresh();
	}

	List<DeviceAction> actions() {
		return actions;
	}

	DeviceTree tree() {
		return tree;
	}

	/** What is said of the selected row; for tests. */
	String detailText() {
		return details.getText();
	}

	String noticeText() {
		return notice.text();
	}

	/** Tells a person that something did not work. */
	void say(String text) {
		notice.show(Lamp.FAULT, text);
	}

	@Override
	public boolean setFocus() {
		return tree.viewer().getTree().setFocus();
	}

	private void refresh() {
		tree.refresh();
		selected();
	}

	private void selected() {
		String text = String.join("\n",
				tree.selected().flatMap(DeviceKey::device).map(Texts::details)
						.or(() -> tree.selectedDriver().map(Texts::details))
						.orElse(List.of(Messages.Devices_selectOne)));
		if (!text.equals(details.getText())) {
			int top = details.getTopIndex();
			details.setText(text);
			details.setTopIndex(top);
		}
		actions.forEach(DeviceAction::update);
	}

	private void simulate(DeviceKey key) {
		try {
			key.control().simulate();
		} catch (DeviceException e) {
			say(String.valueOf(e.getMessage()));
		}
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> {
			actions.forEach(menu::add);
			tree.selected().ifPresent(key -> procedures(menu, key));
		});
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
	}

	private void procedures(MenuManager menu, DeviceKey key) {
		List<ProcedureDescription> procedures = key.control().procedures();
		if (!procedures.isEmpty()) {
			menu.add(new Separator());
		}
		for (ProcedureDescription procedure : procedures) {
			Action action = new Action(NLS.bind(Messages.Devices_run, procedure.label())) {
				@Override
				public void run() {
					DevicesPanel.this.run(key, procedure);
				}
			};
			menu.add(action);
		}
	}

	/** What it does to the instrument is said first; the click on the line starts it. */
	private void run(DeviceKey key, ProcedureDescription procedure) {
		notice.show(Lamp.WARNING, NLS.bind(Messages.Devices_effect, procedure.label(), procedure.effect()),
				Messages.Devices_start, () -> start(key, procedure));
	}

	private void start(DeviceKey key, ProcedureDescription procedure) {
		ProcedureRun run = key.control().run(procedure.name());
		notice.show(Lamp.BUSY, NLS.bind(Messages.Devices_running, procedure.label(), key.name()),
				Messages.Devices_cancel, run::cancel);
		run.done().whenComplete((done, failure) -> {
			if (!isDisposed()) {
				getDisplay().asyncExec(() -> ended(procedure, failure == null ? "" : Failures.text(failure)));
			}
		});
	}

	private void ended(ProcedureDescription procedure, String failure) {
		if (!isDisposed()) {
			notice.show(failure.isEmpty() ? Lamp.OK : Lamp.FAULT, failure.isEmpty()
					? NLS.bind(Messages.Devices_done, procedure.label())
					: NLS.bind(Messages.Devices_failed, procedure.label(), failure));
		}
	}

	private static boolean is(DeviceKey key, DeviceState state) {
		return key.device().map(LiveDevice::status).filter(status -> status.state() == state).isPresent();
	}
}
