package org.ionwright.device.ui.internal;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;

/** Something a person does with the selected device. UI thread. */
final class DeviceAction extends Action {

	private final DeviceTree tree;
	private final Predicate<DeviceKey> possible;
	private final Consumer<DeviceKey> action;

	/**
	 * @param command
	 *            end of the command's id, as in plugin.xml
	 */
	DeviceAction(DeviceTree tree, String command, String text, ImageDescriptor image, Predicate<DeviceKey> possible,
			Consumer<DeviceKey> action) {
		super(text, image);
		this.tree = tree;
		this.possible = possible;
		this.action = action;
		setId("org.ionwright.device.ui." + command);
		setActionDefinitionId(getId());
		setToolTipText(text);
		update();
	}

	void update() {
		setEnabled(tree.selected().filter(possible).isPresent());
	}

	@Override
	public void run() {
		tree.selected().filter(possible).ifPresent(action);
	}
}
