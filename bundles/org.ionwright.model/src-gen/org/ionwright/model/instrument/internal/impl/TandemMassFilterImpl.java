/**
 */
package org.ionwright.model.instrument.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.RfCoupler;
import org.ionwright.model.instrument.Scanner;
import org.ionwright.model.instrument.TandemMassFilter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tandem Mass Filter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl#getLinkLength <em>Link Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl#getSink <em>Sink</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl#getExitDiameter <em>Exit Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl#getCoupler <em>Coupler</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl#getScanner <em>Scanner</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TandemMassFilterImpl extends AnalyserImpl implements TandemMassFilter {
	/**
	 * The default value of the '{@link #getLinkLength() <em>Link Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LINK_LENGTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLinkLength() <em>Link Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkLength()
	 * @generated
	 * @ordered
	 */
	protected double linkLength = LINK_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSink() <em>Sink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSink()
	 * @generated
	 * @ordered
	 */
	protected static final IonSink SINK_EDEFAULT = IonSink.DETECTOR;

	/**
	 * The cached value of the '{@link #getSink() <em>Sink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSink()
	 * @generated
	 * @ordered
	 */
	protected IonSink sink = SINK_EDEFAULT;

	/**
	 * The default value of the '{@link #getExitDiameter() <em>Exit Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double EXIT_DIAMETER_EDEFAULT = 0.003;

	/**
	 * The cached value of the '{@link #getExitDiameter() <em>Exit Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitDiameter()
	 * @generated
	 * @ordered
	 */
	protected double exitDiameter = EXIT_DIAMETER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<MassFilterStage> stages;

	/**
	 * The cached value of the '{@link #getCoupler() <em>Coupler</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoupler()
	 * @generated
	 * @ordered
	 */
	protected RfCoupler coupler;

	/**
	 * The cached value of the '{@link #getScanner() <em>Scanner</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScanner()
	 * @generated
	 * @ordered
	 */
	protected Scanner scanner;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TandemMassFilterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.TANDEM_MASS_FILTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLinkLength() {
		return linkLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinkLength(double newLinkLength) {
		double oldLinkLength = linkLength;
		linkLength = newLinkLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TANDEM_MASS_FILTER__LINK_LENGTH, oldLinkLength, linkLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonSink getSink() {
		return sink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSink(IonSink newSink) {
		IonSink oldSink = sink;
		sink = newSink == null ? SINK_EDEFAULT : newSink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TANDEM_MASS_FILTER__SINK, oldSink, sink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getExitDiameter() {
		return exitDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExitDiameter(double newExitDiameter) {
		double oldExitDiameter = exitDiameter;
		exitDiameter = newExitDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TANDEM_MASS_FILTER__EXIT_DIAMETER, oldExitDiameter, exitDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MassFilterStage> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<MassFilterStage>(MassFilterStage.class, this, InstrumentPackage.TANDEM_MASS_FILTER__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RfCoupler getCoupler() {
		return coupler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCoupler(RfCoupler newCoupler, NotificationChain msgs) {
		RfCoupler oldCoupler = coupler;
		coupler = newCoupler;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.TANDEM_MASS_FILTER__COUPLER, oldCoupler, newCoupler);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoupler(RfCoupler newCoupler) {
		if (newCoupler != coupler) {
			NotificationChain msgs = null;
			if (coupler != null)
				msgs = ((InternalEObject)coupler).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.TANDEM_MASS_FILTER__COUPLER, null, msgs);
			if (newCoupler != null)
				msgs = ((InternalEObject)newCoupler).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.TANDEM_MASS_FILTER__COUPLER, null, msgs);
			msgs = basicSetCoupler(newCoupler, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TANDEM_MASS_FILTER__COUPLER, newCoupler, newCoupler));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scanner getScanner() {
		return scanner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScanner(Scanner newScanner, NotificationChain msgs) {
		Scanner oldScanner = scanner;
		scanner = newScanner;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.TANDEM_MASS_FILTER__SCANNER, oldScanner, newScanner);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScanner(Scanner newScanner) {
		if (newScanner != scanner) {
			NotificationChain msgs = null;
			if (scanner != null)
				msgs = ((InternalEObject)scanner).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.TANDEM_MASS_FILTER__SCANNER, null, msgs);
			if (newScanner != null)
				msgs = ((InternalEObject)newScanner).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.TANDEM_MASS_FILTER__SCANNER, null, msgs);
			msgs = basicSetScanner(newScanner, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TANDEM_MASS_FILTER__SCANNER, newScanner, newScanner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.TANDEM_MASS_FILTER__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.TANDEM_MASS_FILTER__COUPLER:
				return basicSetCoupler(null, msgs);
			case InstrumentPackage.TANDEM_MASS_FILTER__SCANNER:
				return basicSetScanner(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.TANDEM_MASS_FILTER__LINK_LENGTH:
				return getLinkLength();
			case InstrumentPackage.TANDEM_MASS_FILTER__SINK:
				return getSink();
			case InstrumentPackage.TANDEM_MASS_FILTER__EXIT_DIAMETER:
				return getExitDiameter();
			case InstrumentPackage.TANDEM_MASS_FILTER__STAGES:
				return getStages();
			case InstrumentPackage.TANDEM_MASS_FILTER__COUPLER:
				return getCoupler();
			case InstrumentPackage.TANDEM_MASS_FILTER__SCANNER:
				return getScanner();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.TANDEM_MASS_FILTER__LINK_LENGTH:
				setLinkLength((Double)newValue);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__SINK:
				setSink((IonSink)newValue);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__EXIT_DIAMETER:
				setExitDiameter((Double)newValue);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends MassFilterStage>)newValue);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__COUPLER:
				setCoupler((RfCoupler)newValue);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__SCANNER:
				setScanner((Scanner)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.TANDEM_MASS_FILTER__LINK_LENGTH:
				setLinkLength(LINK_LENGTH_EDEFAULT);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__SINK:
				setSink(SINK_EDEFAULT);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__EXIT_DIAMETER:
				setExitDiameter(EXIT_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__STAGES:
				getStages().clear();
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__COUPLER:
				setCoupler((RfCoupler)null);
				return;
			case InstrumentPackage.TANDEM_MASS_FILTER__SCANNER:
				setScanner((Scanner)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.TANDEM_MASS_FILTER__LINK_LENGTH:
				return linkLength != LINK_LENGTH_EDEFAULT;
			case InstrumentPackage.TANDEM_MASS_FILTER__SINK:
				return sink != SINK_EDEFAULT;
			case InstrumentPackage.TANDEM_MASS_FILTER__EXIT_DIAMETER:
				return exitDiameter != EXIT_DIAMETER_EDEFAULT;
			case InstrumentPackage.TANDEM_MASS_FILTER__STAGES:
				return stages != null && !stages.isEmpty();
			case InstrumentPackage.TANDEM_MASS_FILTER__COUPLER:
				return coupler != null;
			case InstrumentPackage.TANDEM_MASS_FILTER__SCANNER:
				return scanner != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (linkLength: ");
		result.append(linkLength);
		result.append(", sink: ");
		result.append(sink);
		result.append(", exitDiameter: ");
		result.append(exitDiameter);
		result.append(')');
		return result.toString();
	}

} //TandemMassFilterImpl
