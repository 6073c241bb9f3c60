package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.instrument.DriverReport;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;

/** Asks for part and address of a device. What is wrong with the address is said while it is typed; nothing is opened for that. */
final class BindDialog extends TitleAreaDialog {

	private static final int OK = 0;

	private final DeviceDesk desk;
	private final LiveInstrument instrument;
	private final List<IFile> files;
	private String part;
	private String address;
	private boolean save;

	BindDialog(@Nullable Shell parent, DeviceDesk desk, LiveInstrument instrument, String part, String address) {
		super(parent);
		this.desk = desk;
		this.instrument = instrument;
		this.part = part;
		this.address = address;
		this.files = InstrumentFiles.named(instrument.name());
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Bind_title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle(NLS.bind(Messages.Bind_head, instrument.name()));
		setMessage(Messages.Bind_help);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.Bind_part);
		Combo parts = new Combo(area, SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(parts);
		parts.setItems(parts().toArray(String[]::new));
		parts.setText(part);
		new Label(area, SWT.NONE).setText(Messages.Bind_address);
		Text typed = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(typed);
		typed.setText(address);
		typed.setMessage(Messages.Bind_example);
		new Label(area, SWT.NONE).setText(Messages.Bind_drivers);
		Label schemes = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(schemes);
		schemes.setText(String.join("  ", desk.drivers().stream().filter(DriverReport::usable)
				.map(driver -> driver.scheme() + ":").toList()));
		new Label(area, SWT.NONE);
		Button keep = new Button(area, SWT.CHECK);
		keep.setText(files.isEmpty() ? Messages.Bind_noFile
				: NLS.bind(Messages.Bind_save, files.getFirst().getFullPath().toString()));
		keep.setEnabled(!files.isEmpty());
		parts.addModifyListener(event -> {
			part = parts.getText().strip();
			check();
		});
		typed.addModifyListener(event -> {
			address = typed.getText().strip();
			check();
		});
		keep.addListener(SWT.Selection, event -> save = keep.getSelection());
		typed.setFocus();
		return area;
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Control contents = super.createContents(parent);
		check();
		return contents;
	}

	private void check() {
		Optional<String> trouble = trouble();
		trouble.ifPresentOrElse(this::setErrorMessage, () -> setErrorMessage(null));
		Button ok = getButton(OK);
		if (ok != null) {
			ok.setEnabled(trouble.isEmpty());
		}
	}

	private Optional<String> trouble() {
		try {
			DeviceUri.parse(address);
		} catch (DeviceException e) {
			return Optional.of(String.valueOf(e.getMessage()));
		}
		return desk.trouble(address);
	}

	private TreeSet<String> parts() {
		TreeSet<String> parts = new TreeSet<>(InstrumentFiles.parts(instrument.model()));
		instrument.devices().stream().map(LiveDevice::part).forEach(parts::add);
		return parts;
	}

	@Override
	protected void okPressed() {
		try {
			Optional<LiveDevice> bound = instrument.devices().stream().filter(device -> device.part().equals(part))
					.findFirst();
			if (bound.isPresent()) {
				instrument.control(bound.get().index()).bind(address);
			} else {
				instrument.bind(part, address).connect();
			}
			if (save) {
				InstrumentFiles.bind(files.getFirst(), part, address);
			}
			super.okPressed();
		} catch (DeviceException | InstrumentFiles.NotSavedException e) {
			setErrorMessage(e.getMessage());
		}
	}
}
