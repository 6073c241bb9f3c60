/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.SampleComponent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample Component</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl#getAdduct <em>Adduct</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl#getConcentration <em>Concentration</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl#getResponse <em>Response</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleComponentImpl extends MinimalEObjectImpl.Container implements SampleComponent {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdduct() <em>Adduct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdduct()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDUCT_EDEFAULT = "H";

	/**
	 * The cached value of the '{@link #getAdduct() <em>Adduct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdduct()
	 * @generated
	 * @ordered
	 */
	protected String adduct = ADDUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected static final int CHARGE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getCharge() <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharge()
	 * @generated
	 * @ordered
	 */
	protected int charge = CHARGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConcentration() <em>Concentration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcentration()
	 * @generated
	 * @ordered
	 */
	protected static final double CONCENTRATION_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getConcentration() <em>Concentration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcentration()
	 * @generated
	 * @ordered
	 */
	protected double concentration = CONCENTRATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected static final double RESPONSE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getResponse() <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponse()
	 * @generated
	 * @ordered
	 */
	protected double response = RESPONSE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleComponentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.SAMPLE_COMPONENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SAMPLE_COMPONENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SAMPLE_COMPONENT__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdduct() {
		return adduct;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdduct(String newAdduct) {
		String oldAdduct = adduct;
		adduct = newAdduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SAMPLE_COMPONENT__ADDUCT, oldAdduct, adduct));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCharge() {
		return charge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharge(int newCharge) {
		int oldCharge = charge;
		charge = newCharge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SAMPLE_COMPONENT__CHARGE, oldCharge, charge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConcentration() {
		return concentration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConcentration(double newConcentration) {
		double oldConcentration = concentration;
		concentration = newConcentration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SAMPLE_COMPONENT__CONCENTRATION, oldConcentration, concentration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getResponse() {
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponse(double newResponse) {
		double oldResponse = response;
		response = newResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SAMPLE_COMPONENT__RESPONSE, oldResponse, response));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.SAMPLE_COMPONENT__NAME:
				return getName();
			case InstrumentPackage.SAMPLE_COMPONENT__FORMULA:
				return getFormula();
			case InstrumentPackage.SAMPLE_COMPONENT__ADDUCT:
				return getAdduct();
			case InstrumentPackage.SAMPLE_COMPONENT__CHARGE:
				return getCharge();
			case InstrumentPackage.SAMPLE_COMPONENT__CONCENTRATION:
				return getConcentration();
			case InstrumentPackage.SAMPLE_COMPONENT__RESPONSE:
				return getResponse();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.SAMPLE_COMPONENT__NAME:
				setName((String)newValue);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__FORMULA:
				setFormula((String)newValue);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__ADDUCT:
				setAdduct((String)newValue);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__CHARGE:
				setCharge((Integer)newValue);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__CONCENTRATION:
				setConcentration((Double)newValue);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__RESPONSE:
				setResponse((Double)newValue);
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
			case InstrumentPackage.SAMPLE_COMPONENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__ADDUCT:
				setAdduct(ADDUCT_EDEFAULT);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__CHARGE:
				setCharge(CHARGE_EDEFAULT);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__CONCENTRATION:
				setConcentration(CONCENTRATION_EDEFAULT);
				return;
			case InstrumentPackage.SAMPLE_COMPONENT__RESPONSE:
				setResponse(RESPONSE_EDEFAULT);
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
			case InstrumentPackage.SAMPLE_COMPONENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InstrumentPackage.SAMPLE_COMPONENT__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case InstrumentPackage.SAMPLE_COMPONENT__ADDUCT:
				return ADDUCT_EDEFAULT == null ? adduct != null : !ADDUCT_EDEFAULT.equals(adduct);
			case InstrumentPackage.SAMPLE_COMPONENT__CHARGE:
				return charge != CHARGE_EDEFAULT;
			case InstrumentPackage.SAMPLE_COMPONENT__CONCENTRATION:
				return concentration != CONCENTRATION_EDEFAULT;
			case InstrumentPackage.SAMPLE_COMPONENT__RESPONSE:
				return response != RESPONSE_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", formula: ");
		result.append(formula);
		result.append(", adduct: ");
		result.append(adduct);
		result.append(", charge: ");
		result.append(charge);
		result.append(", concentration: ");
		result.append(concentration);
		result.append(", response: ");
		result.append(response);
		result.append(')');
		return result.toString();
	}

} //SampleComponentImpl
