package org.ionwright.model.ui.edit;

import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** A single value of a part as data binding sees it: reads the model, writes through commands. */
public final class FeatureValue extends AbstractObservableValue<@Nullable Object> {

	private final ModelDocument<?> document;
	private final EObject part;
	private final EStructuralFeature feature;
	private @Nullable EditSession session;

	private final Adapter adapter = new AdapterImpl() {
		@Override
		public void notifyChanged(@Nullable Notification change) {
			if (change != null && !change.isTouch() && change.getFeature() == feature) {
				fireValueChange(Diffs.createValueDiff(change.getOldValue(), change.getNewValue()));
			}
		}
	};

	/** In the default realm of the thread. */
	public FeatureValue(ModelDocument<?> document, EObject part, EStructuralFeature feature) {
		this.document = document;
		this.part = part;
		this.feature = feature;
	}

	/** Values set from now on are one step to undo, until {@link #endStep()}. */
	public void beginStep() {
		session = document.begin();
	}

	public void endStep() {
		EditSession open = session;
		session = null;
		if (open != null) {
			open.close();
		}
	}

	@Override
	protected void firstListenerAdded() {
		part.eAdapters().add(adapter);
	}

	@Override
	protected void lastListenerRemoved() {
		part.eAdapters().remove(adapter);
	}

	@Override
	protected @Nullable Object doGetValue() {
		return part.eGet(feature);
	}

	@Override
	protected void doSetValue(@Nullable Object value) {
		if (Objects.equals(value, part.eGet(feature))) {
			return;
		}
		EditSession open = session;
		if (open != null) {
			open.set(part, feature, value);
		} else {
			document.set(part, feature, value);
		}
	}

	@Override
	public Object getValueType() {
		return feature;
	}

	@Override
	public synchronized void dispose() {
		endStep();
		part.eAdapters().remove(adapter);
		super.dispose();
	}
}
