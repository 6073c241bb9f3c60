/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rf Coupler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Takes the RF, and no DC, from one stage to the other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.RfCoupler#getCouplingRatio <em>Coupling Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.RfCoupler#getCapacitance <em>Capacitance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.RfCoupler#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.RfCoupler#getFrom <em>From</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.RfCoupler#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getRfCoupler()
 * @model annotation="http://www.ionwright.org/seed claims='002/7'"
 * @generated
 */
public interface RfCoupler extends Part {
	/**
	 * Returns the value of the '<em><b>Coupling Ratio</b></em>' attribute.
	 * The default value is <code>"0.9933"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RF amplitude of the first stage divided by that of the second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coupling Ratio</em>' attribute.
	 * @see #setCouplingRatio(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getRfCoupler_CouplingRatio()
	 * @model default="0.9933"
	 *        annotation="http://www.ionwright.org/quantity label='Coupling ratio' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='4'"
	 * @generated
	 */
	double getCouplingRatio();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.RfCoupler#getCouplingRatio <em>Coupling Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coupling Ratio</em>' attribute.
	 * @see #getCouplingRatio()
	 * @generated
	 */
	void setCouplingRatio(double value);

	/**
	 * Returns the value of the '<em><b>Capacitance</b></em>' attribute.
	 * The default value is <code>"1e-11"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capacitance</em>' attribute.
	 * @see #setCapacitance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getRfCoupler_Capacitance()
	 * @model default="1e-11"
	 *        annotation="http://www.ionwright.org/quantity label='Coupling capacitance' unit='F' role='FACT' hardwareMin='0.0' hardwareMax='1e-08' displayUnit='pF' displayFactor='1e-12' digits='1'"
	 * @generated
	 */
	double getCapacitance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.RfCoupler#getCapacitance <em>Capacitance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacitance</em>' attribute.
	 * @see #getCapacitance()
	 * @generated
	 */
	void setCapacitance(double value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the coupled RF against the main one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getRfCoupler_Phase()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Phase' unit='rad' role='FACT' hardwareMin='-3.141592653589793' hardwareMax='3.141592653589793' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getPhase();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.RfCoupler#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(double value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage with the AC supply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(MassFilterStage)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getRfCoupler_From()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MassFilterStage getFrom();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.RfCoupler#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(MassFilterStage value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage that is fed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(MassFilterStage)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getRfCoupler_To()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MassFilterStage getTo();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.RfCoupler#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(MassFilterStage value);

} // RfCoupler
